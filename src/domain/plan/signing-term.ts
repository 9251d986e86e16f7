import { addDays, localDateOf } from '../calendar/local-time.ts';
import type { LocalDate } from '../ids.ts';
import type { SetUp } from '../programme/events.ts';
import { signByOf } from '../programme/signing/sign-by.ts';
import { dueOnDate } from './due-date.ts';
import { ownersOnChat } from './ending.ts';
import { nudgeDays } from './nudges.ts';
import type { PlannedDelivery, RecipientRole, Subject } from './plan.ts';
import type { Run } from './running.ts';
import { type Round, roundOf } from './signing.ts';
import { slots } from './slots.ts';
import { at, type Due, on } from './window.ts';

const coordinators: RecipientRole = { role: 'coordinators' };

const subjectOf = ({ identity: { programmeId } }: Run): Subject => ({ of: 'programme', programmeId });

const signatories = ({ parties }: SetUp): readonly RecipientRole[] =>
  parties.filter(({ reach }) => reach === 'chat').map(({ partyId }) => ({ role: 'signatory', partyId }) as const);

/** The invitation: to everybody who signs there, and the coordinators, until it begins. */
const meetingDue = (run: Run): readonly Due[] => {
  const { programme, setUp } = run;
  const { signingMeeting: meeting, phase } = programme;
  if (meeting === null || (phase !== 'draft' && phase !== 'frozen')) return [];
  const common = {
    kind: 'signingMeeting',
    subject: subjectOf(run),
    slot: slots.signingMeeting(meeting.at),
    expiresAt: meeting.at,
  } as const;
  const told = [coordinators, ...signatories(setUp)];
  return [at(meeting.plannedAt, (dueAt) => told.map((to) => ({ ...common, to, dueAt })))];
};

/** Who did not sign yet is reminded as of any other date; none before the text opened. */
const nudgesDue = (run: Run, { text, opensAt, isOnPaper }: Round, signBy: LocalDate): readonly Due[] => {
  const { setUp, calendar, identity } = run;
  const opensOn = localDateOf(opensAt, setUp.zone);
  const waiting = text.signings.filter(({ partyId, answer }) => answer.kind === 'open' && !isOnPaper(partyId));
  if (waiting.length === 0) return [];
  const expiresAt = dueOnDate(addDays(signBy, 1), setUp.zone);
  return nudgeDays(signBy, calendar)
    .filter(({ on: day }) => day > opensOn)
    .map(({ on: day, workingDays }) =>
      on(day, (dueAt) =>
        waiting.map(({ partyId }): PlannedDelivery => {
          const subject: Subject = { of: 'party', programmeId: identity.programmeId, partyId };
          const slot = slots.signNudge(workingDays, text.revision, signBy);
          return { kind: 'signNudge', subject, slot, to: { role: 'toSign', partyId }, dueAt, expiresAt };
        }),
      ),
    );
};

/** The day after: the coordinators choose between again, without a party, and no further. */
const passedDue = (run: Run, { text }: Round, signBy: LocalDate): Due =>
  on(addDays(signBy, 1), (dueAt) => [
    {
      kind: 'signByPassed',
      subject: subjectOf(run),
      slot: slots.signByPassed(text.revision, signBy),
      to: coordinators,
      dueAt,
      expiresAt: null,
    },
  ]);

const leftOutDue = ({ programme, identity: { programmeId } }: Run): readonly Due[] =>
  programme.leftOut.map(({ partyId, revision, at: leftAt }) =>
    at(leftAt, (dueAt) => [
      {
        kind: 'partyLeftOut',
        subject: { of: 'party', programmeId, partyId },
        slot: slots.leftOut(revision),
        to: { role: 'signatory', partyId },
        dueAt,
        expiresAt: null,
      },
    ]),
  );

/** What the signing owes beside the requests themselves: the meeting, the date to sign by, and what comes after it. */
export const signingTermDue = (run: Run): readonly Due[] => {
  const { programme } = run;
  const round = roundOf(programme);
  const always = [...meetingDue(run), ...leftOutDue(run)];
  if (round === null) return always;
  const signBy = signByOf(round.text, programme);
  return [...always, ...nudgesDue(run, round, signBy), passedDue(run, round, signBy)];
};

/** Everybody who had a part in it hears that it ended unsigned. */
export const stoppedDue = (run: Run): readonly Due[] => {
  const { stopped } = run.programme;
  if (stopped === null) return [];
  const owners = ownersOnChat(run).map((personId) => ({ role: 'person', personId }) as const);
  const told = [coordinators, { role: 'projectTeams' } as const, ...signatories(run.setUp), ...owners];
  const common = { kind: 'programmeStopped', subject: subjectOf(run), slot: slots.stopped, expiresAt: null } as const;
  return [at(stopped.at, (dueAt) => told.map((to) => ({ ...common, to, dueAt })))];
};

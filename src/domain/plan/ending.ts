import type { LocalDate, PersonId } from '../ids.ts';
import type { Programme } from '../programme/state.ts';
import { type Course, coordinators, delivery, ownerOf } from './course.ts';
import { dueOnDate } from './due-date.ts';
import { endingDates, outcomeQuestions } from './outcomes.ts';
import type { RecipientRole, Subject } from './plan.ts';
import type { Run } from './running.ts';
import { slots } from './slots.ts';
import { at, type Due, on } from './window.ts';

const subjectOf = ({ identity }: Run): Subject => ({ of: 'programme', programmeId: identity.programmeId });

/** Asked until it is told, also of what is done. "Not reported" is the coordinator's, and no answer. */
export const outcomesDue = ({ agreement, started, calendar, window }: Course, endsOn: LocalDate): readonly Due[] => {
  if (agreement.awaitsDecision || agreement.outcome?.is === 'told') return [];
  const { startedOn, terms, zone } = started;
  return outcomeQuestions({ startedOn, dueOn: terms.dueOn, endsOn }, calendar, window.standStills).map((question) =>
    on(question.on, (dueAt) => {
      const expiresAt = dueOnDate(question.expiresOn, zone);
      return [delivery(started, 'outcomeQuestion', question.slot, ownerOf(started), dueAt, expiresAt)];
    }),
  );
};

/** At each step towards the end, and when the term is over: how it stands with the outcomes. */
export const endingDues = (run: Run): readonly Due[] => {
  const { programme, setUp, calendar, window } = run;
  const { activated } = programme;
  if (programme.phase !== 'active' || activated === null) return [];
  const all = endingDates(setUp.term.endsOn, calendar, window.standStills);
  const dates = all.filter((date) => date > activated.on);
  return dates.map((date, index) =>
    on(date, (dueAt) => {
      const next = dates[index + 1];
      const expiresAt = next === undefined ? null : dueOnDate(next, window.zone);
      const slot = slots.ending(date);
      return [{ kind: 'programmeEnding', subject: subjectOf(run), slot, to: coordinators, dueAt, expiresAt }];
    }),
  );
};

/** Everybody who worked on it or signed it hears that it is closed; an owner on paper hears it from a coordinator. */
export const closedDues = (run: Run): readonly Due[] => {
  const { closed } = run.programme;
  if (closed === null) return [];
  const signatories = run.setUp.parties
    .filter(({ reach }) => reach === 'chat')
    .map(({ partyId }) => ({ role: 'signatory', partyId }) as const);
  const owners = ownersOnChat(run).map((personId) => ({ role: 'person', personId }) as const);
  const told: readonly RecipientRole[] = [coordinators, { role: 'projectTeams' }, ...signatories, ...owners];
  const common = { kind: 'programmeClosed', subject: subjectOf(run), slot: slots.closed, expiresAt: null } as const;
  return [at(closed.at, (dueAt) => told.map((to) => ({ ...common, to, dueAt })))];
};

/** Who owns an agreement of a party with chat, once each. */
export const ownersOnChat = ({ programme, setUp }: Run): readonly PersonId[] => {
  const onChat = new Set(setUp.parties.filter(({ reach }) => reach === 'chat').map(({ partyId }) => partyId));
  const owners = programme.activities.flatMap(
    ({ ownerId, fields: { leadPartyId } }: Programme['activities'][number]) =>
      ownerId !== null && leadPartyId !== null && onChat.has(leadPartyId) ? [ownerId] : [],
  );
  return [...new Set(owners)];
};

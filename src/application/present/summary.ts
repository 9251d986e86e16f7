import { type Agreement, type Standing, standingOf } from '../../domain/agreement/state.ts';
import { addDays, instantAt, localDateOf } from '../../domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { as, type Instant, type LocalDate, type ProjectId } from '../../domain/ids.ts';
import { checkCode } from '../../domain/journal/seal.ts';
import { isSent } from '../../domain/programme/amendments/state.ts';
import { openContributions } from '../../domain/programme/feedback/due.ts';
import { orphanedSince } from '../../domain/programme/handovers/find.ts';
import { openProposals } from '../../domain/programme/judging/record.ts';
import { currentText, type Programme } from '../../domain/programme/state.ts';
import { endingParties } from '../../domain/programme/succession/find.ts';
import type { Counts, SingleMessage, SummaryChange, SummaryNeed } from '../../views/models.ts';
import { agreementRef } from '../conversation/programmes.ts';
import { addressOf } from '../people/reach.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { untoldOn } from './ending.ts';
import { heldByPause, refOf } from './progress.ts';
import { inMessage, partyNameOf, type Scene } from './scene.ts';
import { midTermNeeds, milestoneChanges, milestoneNeeds, pauseChanges } from './summary-course.ts';

const NOTHING: Counts = { onTrack: 0, atRisk: 0, offTrack: 0, noReport: 0, done: 0 };
const A_WEEK = 7;

export const countsOf = (agreements: readonly Agreement[]): Counts => {
  const counts = { ...NOTHING };
  for (const agreement of agreements) if (agreement.ended === null) counts[standingOf(agreement)] += 1;
  return counts;
};

/** What needs the reader, what changed in the week, the whole. Null: nothing of the first two, and no empty one is sent. */
export async function presentSummary(
  scene: Scene,
  { subject, recipient, dueAt }: Delivery,
): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const { setUp } = programme;
  if (setUp === null || heldByPause(scene, programme) !== null) return null;
  const on = localDateOf(dueAt, setUp.zone);
  const since = instantAt(addDays(on, -A_WEEK), 9 * 60, setUp.zone);
  const project = recipient.startsWith('channel/') ? as<ProjectId>(recipient.slice('channel/'.length)) : null;
  const agreements = (await scene.agreementsOf(subject.programmeId)).filter(
    ({ started }) => project === null || started?.terms.projectId === project,
  );
  const needsYou = [
    ...(project === null ? [...coordinatorNeeds(programme), ...midTermNeeds(programme, agreements)] : []),
    ...(project === null ? outcomeNeeds(scene, programme, agreements, on) : []),
    ...agreements.flatMap((agreement) => agreementNeeds(scene, programme, agreement, on)),
    ...agreements.flatMap((agreement) => milestoneNeeds(programme, agreement, on)),
  ];
  const changed = [
    ...programmeChanges(programme, since),
    ...pauseChanges(programme, since),
    ...agreementChanges(programme, agreements, since),
    ...milestoneChanges(programme, agreements, since),
  ];
  if (needsYou.length === 0 && changed.length === 0) return null;
  return {
    kind: 'summary',
    model: {
      ...inMessage(scene, programme),
      reader: project === null ? 'coordinator' : 'projectTeam',
      on,
      needsYou,
      changed,
      counts: programme.phase === 'active' ? countsOf(agreements) : null,
      anchor: await anchorOf(scene, on),
      cannotBeReached: project === null ? await unreachable(scene, programme) : [],
    },
  };
}

/** The root of the last anchor, as people compare it. */
async function anchorOf({ ports, municipalityId }: Scene, on: LocalDate) {
  const anchor = await ports.anchors.latest(municipalityId, on);
  return anchor === null ? null : { code: checkCode(anchor.root), on: anchor.on };
}

const count = <Kind extends string>(is: Kind, number: number) => (number === 0 ? [] : [{ is, count: number }]);

function coordinatorNeeds(programme: Programme): SummaryNeed[] {
  const text = currentText(programme);
  const names = (parties: readonly { readonly partyId: Parameters<typeof partyNameOf>[1] }[]) =>
    parties.flatMap(({ partyId }) => partyNameOf(programme, partyId) ?? []);
  const open =
    programme.phase === 'frozen' ? (text?.signings.filter(({ answer }) => answer.kind === 'open') ?? []) : [];
  const notReached = names(open.filter((signing) => signing.notReached !== null && signing.delivered === null));
  return [
    ...(open.length === 0 ? [] : [{ is: 'toSign', open: open.length, parties: names(open) } as const]),
    ...(notReached.length === 0 ? [] : [{ is: 'notReachedParties', parties: notReached } as const]),
    ...count('changeRequests', programme.changeRequests.filter(({ answer }) => answer === null).length),
    ...(programme.phase === 'draft' ? draftNeeds(programme) : []),
    ...(programme.phase === 'active' ? orphanNeeds(programme) : []),
    ...(programme.phase === 'active' && programme.evening.held === null
      ? [{ is: 'presentation', dueOn: programme.evening.plannedOn } as const]
      : []),
  ];
}

/** What nobody does any more, and what a party that ends leaves behind. */
function orphanNeeds(programme: Programme): SummaryNeed[] {
  const orphans = programme.activities
    .filter((activity) => activity.takenIn && activity.ended === null && orphanedSince(programme, activity) !== null)
    .map(({ activityId }) => agreementRef(programme, activityId));
  return [
    ...(orphans.length === 0 ? [] : [{ is: 'orphans', agreements: orphans } as const]),
    ...endingParties(programme)
      .filter(({ left }) => left.length > 0)
      .map(({ partyId, endsOn, left }): SummaryNeed => {
        const party = partyNameOf(programme, partyId) ?? '';
        return { is: 'partyEnding', party, endsOn, left: left.length };
      }),
  ];
}

function outcomeNeeds(
  scene: Scene,
  programme: Programme,
  agreements: readonly Agreement[],
  on: LocalDate,
): SummaryNeed[] {
  const untold = untoldOn(scene.ports, programme, agreements, on);
  return untold.length === 0 ? [] : [{ is: 'outcomes', untold }];
}

const draftNeeds = (programme: Programme): SummaryNeed[] => [
  ...count('proposals', openProposals(programme).length),
  ...count('ownersSilent', programme.activities.filter(({ answer }) => answer.kind === 'asked').length),
  ...count('contributions', openContributions(programme).length),
];

function agreementNeeds(scene: Scene, programme: Programme, agreement: Agreement, on: LocalDate): SummaryNeed[] {
  const { started } = agreement;
  if (started === null) return [];
  const ref = refOf(programme, started);
  const standing = standingOf(agreement);
  if (agreement.ended !== null) return [];
  if (agreement.awaitsDecision) return [{ is: 'lateStart', agreement: ref }];
  if (standing === 'done') return [];
  if (started.terms.dueOn < on) {
    const calendar = workCalendar(scene.ports, started.zone);
    return [{ is: 'overdue', agreement: ref, workingDaysLate: workingDaysBetween(started.terms.dueOn, on, calendar) }];
  }
  const unasked = standing === 'noReport' && agreement.checkIns.every(({ outcome }) => outcome === 'delivered');
  return standing === 'onTrack' || unasked ? [] : [{ is: 'standing', agreement: ref, standing }];
}

function programmeChanges(programme: Programme, since: Instant): SummaryChange[] {
  const texts = programme.texts.flatMap((text): SummaryChange[] => [
    { is: 'frozen', revision: text.revision, at: text.frozenAt },
    ...text.signings.flatMap(({ partyId, answer }): SummaryChange[] =>
      answer.kind === 'open' ? [] : [{ is: answer.kind, party: partyNameOf(programme, partyId) ?? '', at: answer.at }],
    ),
    ...(text.reopened === null ? [] : [{ is: 'reopened', at: text.reopened.at } as const]),
  ]);
  const activated: SummaryChange[] =
    programme.activated === null ? [] : [{ is: 'activated', at: programme.activated.at }];
  return [...texts, ...activated, ...amendmentChanges(programme)].filter(({ at }) => at >= since);
}

/** What was sent, and what became of it. */
const amendmentChanges = ({ amendments }: Programme): SummaryChange[] =>
  amendments.filter(isSent).flatMap(({ sent, end, base, proposal }): SummaryChange[] => {
    const what = base?.fields.what ?? (proposal.kind === 'end' ? '' : proposal.fields.what);
    const about = { number: sent.number, what };
    return [
      { is: 'amendmentSent', ...about, at: sent.at },
      ...(end === null
        ? []
        : [{ is: end.is === 'inForce' ? 'amendmentInForce' : 'amendmentOver', ...about, at: end.at } as const]),
    ];
  });

function agreementChanges(programme: Programme, agreements: readonly Agreement[], since: Instant): SummaryChange[] {
  return agreements.flatMap((agreement): SummaryChange[] => {
    const last = agreement.reports.findLast(({ correctedBy }) => correctedBy === null);
    if (agreement.started === null || last === undefined || last.at < since) return [];
    const before = standingBefore(agreement, since);
    const after = last.report.progress;
    if (before === after) return [];
    return [{ is: 'reported', agreement: refOf(programme, agreement.started), before, after, at: last.at }];
  });
}

function standingBefore({ reports }: Agreement, since: Instant): Standing | null {
  return reports.findLast(({ at }) => at < since)?.report.progress ?? null;
}

/** Owners and signatories whose party has chat and who have no account to write to. */
async function unreachable(scene: Scene, programme: Programme) {
  const onChat = new Set(
    programme.setUp?.parties.filter(({ reach }) => reach === 'chat').map(({ partyId }) => partyId) ?? [],
  );
  const people = await scene.ports.people.all(scene.municipalityId);
  const { mandates } = await scene.municipality();
  return people
    .filter(
      ({ personId, partyId }) =>
        partyId !== null &&
        onChat.has(partyId) &&
        (programme.activities.some(({ ownerId }) => ownerId === personId) ||
          mandates.some((mandate) => mandate.personId === personId)),
    )
    .filter((person) => addressOf(person) === null)
    .map(({ personId, name, partyId }) => ({ personId, name, party: partyNameOf(programme, partyId) }));
}

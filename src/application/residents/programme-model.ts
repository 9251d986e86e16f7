import { outcomeKind } from '../../domain/agreement/outcome/state.ts';
import { type Agreement, latestReport, standingOf } from '../../domain/agreement/state.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { LocalDate } from '../../domain/ids.ts';
import { checkCode } from '../../domain/journal/seal.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { SetUp } from '../../domain/programme/events.ts';
import { type Activity, currentText, type Programme } from '../../domain/programme/state.ts';
import type { ResidentsAgreement, ResidentsProgramme, ResidentsReaction } from '../../views/index.ts';
import { readPersonal } from '../personal-values.ts';
import type { Ports } from '../ports.ts';
import { countsOf } from '../present/summary.ts';
import { listAgreements } from '../streams/lists.ts';

export type Published = Programme & { readonly setUp: SetUp; readonly page: NonNullable<Programme['page']> };

/** Everything on a programme's page, from how it stands now: parties and functions, no person. */
export async function programmeModel(
  ports: Ports,
  { registered }: Municipality,
  programme: Published,
  today: LocalDate,
): Promise<ResidentsProgramme> {
  const { identity, setUp, phase, activated, evening, agenda } = programme;
  if (identity === null || registered === null) throw new Error('A published programme belongs to a municipality');
  const started = activated === null ? [] : await listAgreements(ports, identity.municipalityId, identity.programmeId);
  const text = currentText(programme);
  return {
    municipalityId: identity.municipalityId,
    municipality: registered.name,
    programmeId: identity.programmeId,
    name: setUp.name,
    kind: setUp.kind,
    phase,
    order: setUp.order,
    term: setUp.term,
    areas: setUp.areas,
    parties: setUp.parties.map(({ name }) => name),
    agenda: agenda.map(({ title }) => title),
    counts: activated === null ? null : countsOf(started),
    activatedOn: activated?.on ?? null,
    projects: projectsOf(programme, started),
    evening: {
      plannedOn: evening.plannedOn,
      heldOn: evening.held?.on ?? null,
      attendance: evening.held?.attendance ?? null,
    },
    reactions: await reactionsOf(ports, programme),
    unanswered: programme.contributions.filter(({ disposition }) => disposition === null).length,
    checkCode: text === null ? null : checkCode(text.textSha256),
    today,
  };
}

/** Before the freeze only what was taken in: a proposal that nobody judged yet is no promise. */
const projectsOf = (programme: Published, started: readonly Agreement[]): ResidentsProgramme['projects'] => {
  const byId = new Map(started.map((agreement) => [agreement.started?.agreementId, agreement]));
  const shown = programme.activities.filter(({ takenIn }) => takenIn);
  return programme.projects.map(({ projectId, name, description }) => ({
    name,
    description,
    agreements: shown
      .filter((activity) => activity.projectId === projectId)
      .map((activity) => agreementOf(programme, activity, byId.get(activity.activityId) ?? null)),
  }));
};

const agreementOf = (
  { setUp }: Published,
  { fields, ended }: Activity,
  agreement: Agreement | null,
): ResidentsAgreement => {
  const nameOf = (partyId: string | null) => setUp.parties.find((party) => party.partyId === partyId)?.name ?? null;
  const report = agreement === null ? null : latestReport(agreement);
  return {
    what: fields.what,
    forWhom: fields.forWhom,
    party: nameOf(fields.leadPartyId),
    involved: fields.involvedPartyIds.map(nameOf).filter((name) => name !== null),
    dueOn: fields.dueOn,
    result: fields.result,
    standing: agreement === null || ended !== null ? null : standingOf(agreement),
    endedOn: ended?.on ?? null,
    outcome: outcomeOf(agreement),
    reportedOn: report === null ? null : localDateOf(report.at, setUp.zone),
  };
};

const outcomeOf = (agreement: Agreement | null): ResidentsAgreement['outcome'] => {
  const recorded = agreement?.outcome ?? null;
  if (recorded === null) return null;
  return { kind: outcomeKind(recorded), reached: recorded.is === 'told' ? recorded.outcome.reached : null };
};

async function reactionsOf(
  ports: Ports,
  { identity, contributions, page }: Published,
): Promise<readonly ResidentsReaction[]> {
  if (identity === null) return [];
  const answered = contributions.flatMap(({ text, disposition }) =>
    disposition === null ? [] : [{ text, disposition }],
  );
  const words = await readPersonal(
    ports,
    identity.municipalityId,
    answered.flatMap(({ text, disposition }) => [text, disposition.reason]),
    '',
  );
  return answered.map(({ text, disposition }) => ({
    words: page.withReactions ? words(text) || null : null,
    kind: disposition.kind,
    reason: words(disposition.reason) || null,
  }));
}

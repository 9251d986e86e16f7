import { gapsOf } from '../../domain/programme/freezing/gaps.ts';
import type { ProposalRecord, ProposalRef } from '../../domain/programme/judging/proposal.ts';
import { openProposals, recordOf, sentBackProposals, titleOf } from '../../domain/programme/judging/record.ts';
import { isInProgramme } from '../../domain/programme/judging/set-aside.ts';
import type { Activity } from '../../domain/programme/state.ts';
import { erasedText, type ProposalLine } from '../../views/index.ts';
import { readPersonal } from '../personal-values.ts';
import { partyName, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** Every proposal that waits or was decided on: the coordinator's first, then the proposers', then the latest decision. */
export function proposalsIn({ programme }: Seen): readonly ProposalRef[] {
  const open = openProposals(programme);
  const sentBack = sentBackProposals(programme).map(({ proposal }) => proposal);
  const known = new Set([...open, ...sentBack].map(({ id }) => id as string));
  const decided = programme.proposals
    .filter(({ judgement, proposal }) => judgement !== null && !known.has(proposal.id))
    .filter(({ proposal }) => titleOf(programme, proposal) !== null)
    .toSorted((one, other) => ((one.judgement?.at ?? '') < (other.judgement?.at ?? '') ? 1 : -1))
    .map(({ proposal }) => proposal);
  return [...open, ...sentBack, ...decided];
}

/** How these proposals stand, with the words that the reader may read: a coordinator's, and their own. */
export async function linesOf(
  turn: Turn,
  seen: Seen,
  proposals: readonly ProposalRef[],
): Promise<readonly ProposalLine[]> {
  const records = proposals.map((proposal) => recordOf(seen.programme, proposal));
  const readable = records.filter((record) => record !== null && mayRead(turn, seen, record));
  const words = await readPersonal(
    turn.ports,
    turn.municipalityId,
    readable.flatMap((record) => [record?.judgement?.outcome.reason, record?.answer?.text]),
    erasedText(turn.reader),
  );
  const names = new Map(
    (await turn.ports.people.all(turn.municipalityId)).map(({ personId, name }) => [personId, name]),
  );
  return proposals.map((proposal, index): ProposalLine => {
    const record = records[index] ?? null;
    const reads = record !== null && mayRead(turn, seen, record);
    const activity = activityOf(seen, proposal);
    return {
      proposal,
      title: titleOf(seen.programme, proposal) ?? '',
      ...whereAndWho(seen, activity),
      proposedBy: seen.isCoordinator && record?.proposedBy ? (names.get(record.proposedBy) ?? null) : null,
      answer: reads && record.answer !== null ? words(record.answer.text) : null,
      outcome: outcomeOf(seen, record, reads ? words : null),
      may: mayDo(turn, seen, proposal, record),
    };
  });
}

type Reading = (sealed: NonNullable<ProposalRecord['judgement']>['outcome']['reason']) => string;

const mayRead = ({ person }: Turn, { isCoordinator }: Seen, { proposedBy }: ProposalRecord): boolean =>
  isCoordinator || proposedBy === person.personId;

const activityOf = ({ programme }: Seen, { id }: ProposalRef): Activity | null =>
  [...programme.activities, ...programme.setAside.activities].find(({ activityId }) => activityId === id) ?? null;

function whereAndWho({ programme }: Seen, activity: Activity | null) {
  if (activity === null) return { project: null, party: null, gaps: 0 };
  const gaps = gapsOf(programme, []).filter((gap) => 'activityId' in gap && gap.activityId === activity.activityId);
  return {
    project: titleOf(programme, { of: 'project', id: activity.projectId }),
    party: partyName(programme, activity.fields.leadPartyId),
    gaps: gaps.filter(({ gap }) => gap === 'fieldMissing').length,
  };
}

function outcomeOf({ programme }: Seen, record: ProposalRecord | null, words: Reading | null): ProposalLine['outcome'] {
  const judgement = record?.judgement ?? null;
  if (judgement === null) return null;
  const { outcome, at } = judgement;
  const into = outcome.is === 'merged' ? titleOf(programme, outcome.into) : null;
  return { is: outcome.is, at, into, reason: words === null ? null : words(outcome.reason) };
}

function mayDo(
  { person }: Turn,
  { programme, isCoordinator }: Seen,
  proposal: ProposalRef,
  record: ProposalRecord | null,
): ProposalLine['may'] {
  const isDraft = programme.phase === 'draft';
  const is = record?.judgement?.outcome.is ?? null;
  const isPartner = programme.setUp.parties.some(({ partyId }) => partyId === person.partyId);
  return {
    judge: isDraft && isCoordinator,
    takeBack: isDraft && isCoordinator && is !== null && is !== 'accepted',
    proposeAgain: isDraft && is === 'sentBack' && (isPartner || isCoordinator),
    see: isInProgramme(programme, proposal),
  };
}

import type { Judgement, ProposalRecord, ProposalRef } from '../programme/judging/proposal.ts';
import { recordOf } from '../programme/judging/record.ts';
import type { Programme } from '../programme/state.ts';
import type { RecipientRole, Subject } from './plan.ts';
import { slots } from './slots.ts';
import { at, type Due } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

/** What was decided about proposals, to who proposed them; of a merged one also to who proposed the other. */
export const proposalsDue = (programme: Programme, { programmeId }: Identity): readonly Due[] =>
  programme.proposals.flatMap((record): readonly Due[] => {
    const { judgement, proposal, times } = record;
    if (judgement === null) return [];
    const subject: Subject = { of: 'proposal', programmeId, proposal };
    const told = [
      { to: proposersOf(programme, record, judgement), slot: slots.outcome(times) },
      { to: hosts(programme, record, judgement), slot: slots.outcomeForHost(times) },
    ];
    return [
      at(judgement.at, (dueAt) =>
        told.flatMap(({ to, slot }) =>
          to.map((role) => ({ kind: 'proposalOutcome', subject, slot, to: role, dueAt, expiresAt: null }) as const),
        ),
      ),
    ];
  });

/** The person; where none is known, the project team hears what it must act on. Who decided knows it already. */
const proposersOf = (
  programme: Programme,
  { proposal, proposedBy }: ProposalRecord,
  { by, outcome }: Judgement,
): readonly RecipientRole[] => {
  if (proposedBy !== null) return proposedBy === by ? [] : [{ role: 'person', personId: proposedBy }];
  const projectId = outcome.is === 'accepted' ? null : projectOf(programme, proposal);
  return projectId === null ? [] : [{ role: 'projectTeam', projectId }];
};

const projectOf = ({ activities, setAside }: Programme, { of, id }: ProposalRef) =>
  of === 'activity'
    ? ([...activities, ...setAside.activities].find(({ activityId }) => activityId === id)?.projectId ?? null)
    : null;

const hosts = (
  programme: Programme,
  { proposedBy }: ProposalRecord,
  { by, outcome }: Judgement,
): readonly RecipientRole[] => {
  if (outcome.is !== 'merged') return [];
  const personId = recordOf(programme, outcome.into)?.proposedBy ?? null;
  return personId === null || personId === by || personId === proposedBy ? [] : [{ role: 'person', personId }];
};

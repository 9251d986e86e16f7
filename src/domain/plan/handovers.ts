import { exists } from '../programme/change-of-text.ts';
import { partyOfRole } from '../programme/handovers/role.ts';
import type { Handover } from '../programme/handovers/state.ts';
import { partyOf } from '../programme/party.ts';
import type { Programme } from '../programme/state.ts';
import type { RecipientRole, Subject } from './plan.ts';
import { slots } from './slots.ts';
import { at, type Due } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

const coordinators: RecipientRole = { role: 'coordinators' };

const requestDue = (handover: Handover, programme: Programme, subject: Subject): Due => {
  const partyId = partyOfRole(handover.role, programme);
  const onPaper = exists(programme) && partyOf(programme, partyId)?.reach === 'paper';
  const to = { role: 'owner', personId: handover.toId, onPaper } as const;
  return at(handover.at, (dueAt) => [
    { kind: 'handoverRequest', subject, slot: slots.handover(handover.handoverId), to, dueAt, expiresAt: null },
  ]);
};

/** Who asked for it, who held it until then, and the coordinators hear the answer, each once. */
const answerDue = ({ handoverId, startedBy, fromId, answer }: Handover, subject: Subject): Due | null => {
  if (answer.kind !== 'accepted' && answer.kind !== 'declined') return null;
  const persons = [...new Set([startedBy, fromId])].filter((personId) => personId !== null);
  const told: readonly RecipientRole[] = [
    coordinators,
    ...persons.map((personId) => ({ role: 'person', personId }) as const),
  ];
  const common = { kind: 'handoverAnswered', subject, slot: slots.handover(handoverId), expiresAt: null } as const;
  return at(answer.at, (dueAt) => told.map((to) => ({ ...common, to, dueAt })));
};

/** Who is asked to take over, and who hears what came of it. */
export const handoversDue = (programme: Programme, { programmeId }: Identity): readonly Due[] =>
  programme.handovers
    .map((handover) => {
      const subject = { of: 'handover', programmeId, handoverId: handover.handoverId } as const;
      return handover.answer.kind === 'open' ? requestDue(handover, programme, subject) : answerDue(handover, subject);
    })
    .filter((due) => due !== null);

import type { Programme } from '../programme/state.ts';
import { heldBy, isOpen } from '../programme/succession/find.ts';
import type { Succession, SuccessionAnswer } from '../programme/succession/state.ts';
import type { RecipientRole, Subject } from './plan.ts';
import { slots } from './slots.ts';
import { at, type Due, on } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

const coordinators: RecipientRole = { role: 'coordinators' };

/** Who may sign for the successor; for one on paper the coordinators pass it on. */
const requestDue = ({ successionId, successor, at: since }: Succession, subject: Subject): Due => {
  const to: RecipientRole =
    successor.reach === 'paper' ? coordinators : { role: 'successor', partyId: successor.partyId };
  return at(since, (dueAt) => [
    { kind: 'successionRequest', subject, slot: slots.succession(successionId), to, dueAt, expiresAt: null },
  ]);
};

/** What was taken over everybody hears, the owners of it included; that it was not, who has to find another. */
const answerDue = (answer: SuccessionAnswer, succession: Succession, programme: Programme, subject: Subject): Due => {
  const { startedBy, successionId } = succession;
  const starter: readonly RecipientRole[] = startedBy === null ? [] : [{ role: 'person', personId: startedBy }];
  const told = answer.answer.kind === 'taken' ? othersIn(programme, succession, answer) : [];
  return at(answer.at, (dueAt) =>
    [coordinators, ...starter, ...told].map((to) => ({
      kind: 'successionAnswered',
      subject,
      slot: slots.successionAnswered(successionId, answer.at),
      to,
      dueAt,
      expiresAt: null,
    })),
  );
};

const othersIn = (
  { setUp, activities }: Programme,
  { successor }: Succession,
  { agreementIds }: SuccessionAnswer,
): readonly RecipientRole[] => {
  const parties = (setUp?.parties ?? []).filter(
    ({ partyId, reach }) => reach === 'chat' && partyId !== successor.partyId,
  );
  const owners = activities
    .filter(({ activityId }) => agreementIds.includes(activityId))
    .flatMap(({ ownerId }) => ownerId ?? []);
  return [
    ...parties.map(({ partyId }) => ({ role: 'signatory', partyId }) as const),
    ...[...new Set(owners)].map((personId) => ({ role: 'person', personId }) as const),
  ];
};

/** On its last day the coordinators see what nobody took over. */
const endDue = ({ successionId, endsOn }: Succession, subject: Subject): Due =>
  on(endsOn, (dueAt) => [
    {
      kind: 'partyEnding',
      subject,
      slot: slots.partyEnding(successionId, endsOn),
      to: coordinators,
      dueAt,
      expiresAt: null,
    },
  ]);

/** What a party that ends asks of its successor, and who hears what came of it. */
export const successionsDue = (programme: Programme, { programmeId }: Identity): readonly Due[] => {
  if (programme.phase !== 'active') return [];
  return programme.successions.flatMap((succession): readonly Due[] => {
    const { successionId, answers, partyId, withdrawnAt } = succession;
    const subject = { of: 'succession', programmeId, successionId } as const;
    const hasMore = heldBy(programme, partyId).length > 0;
    return [
      ...(isOpen(programme, succession) ? [requestDue(succession, subject)] : []),
      ...answers.map((answer) => answerDue(answer, succession, programme, subject)),
      ...(withdrawnAt === null && hasMore ? [endDue(succession, subject)] : []),
    ];
  });
};

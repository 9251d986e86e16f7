import { Temporal } from 'temporal-polyfill';
import { localDateOf } from '../calendar/local-time.ts';
import { as, type Instant, type LocalDate } from '../ids.ts';
import type { ExistingProgramme } from '../programme/change-of-text.ts';
import { keptUntil } from '../programme/contacts/until.ts';
import type { Letter } from '../programme/feedback/state.ts';
import type { PlannedCommand } from './plan.ts';
import { slots, timers } from './slots.ts';
import { at, type Due, on } from './window.ts';

/** Longer than any conversation with a mail server: after it, the one who spoke is gone and nobody knows what was said. */
const LOST_AFTER_MINUTES = 15;

/** What was promised to residents: their letters, and that what they left goes. */
export const residentsDue = (programme: ExistingProgramme): readonly Due[] => [
  ...lettersDue(programme),
  ...problemsDue(programme),
  ...contactsDue(programme),
];

const PROBLEMS: readonly Letter['state']['is'][] = ['refused', 'gaveUp', 'lost'];

/** Whoever had them sent hears which did not arrive: at the first of a day, and the copy counts the others. */
const problemsDue = ({ letters, identity, setUp }: ExistingProgramme): readonly Due[] => {
  if (identity === null) return [];
  const { programmeId } = identity;
  const firstOfDay = new Map<LocalDate, Instant>();
  for (const { state } of letters) {
    if (!('at' in state) || !PROBLEMS.includes(state.is)) continue;
    const day = localDateOf(state.at, setUp.zone);
    const first = firstOfDay.get(day);
    firstOfDay.set(day, first !== undefined && first < state.at ? first : state.at);
  }
  return [...firstOfDay].map(([day, first]) =>
    at(first, (dueAt) => [
      {
        kind: 'letterProblem',
        subject: { of: 'programme', programmeId },
        slot: slots.letterProblem(day),
        to: { role: 'coordinators' },
        dueAt,
        expiresAt: null,
      },
    ]),
  );
};

/** Tried when due; an attempt of which nothing was heard is lost. */
const lettersDue = ({ letters }: ExistingProgramme): readonly Due[] =>
  letters.flatMap((letter): readonly Due[] => {
    const { letterId, attempts, state } = letter;
    if (state.is === 'planned') {
      const attempt = attempts + 1;
      return [
        at(state.dueAt, (dueAt) => [
          {
            stream: 'programme',
            commandId: timers.attemptLetter(letterId, attempt),
            dueAt,
            command: { type: 'AttemptLetter', letterId, attempt },
          },
        ]),
      ];
    }
    return state.is === 'sending' ? [lost(letter, state.at)] : [];
  });

const lost = ({ letterId, attempts: attempt }: Letter, since: Instant): Due =>
  at(later(since, LOST_AFTER_MINUTES), (dueAt) => [
    {
      stream: 'programme',
      commandId: timers.letterLost(letterId, attempt),
      dueAt,
      command: { type: 'RecordLetter', letterId, attempt, outcome: 'lost', code: null },
    },
  ]);

/** What residents left is let go on its day, in the morning; where that day passed before it was decided, at once. */
const contactsDue = (programme: ExistingProgramme): readonly Due[] =>
  programme.contacts.flatMap((contact): readonly Due[] => {
    const until = keptUntil(programme, contact);
    if (until === null) return [];
    const { contactId } = contact;
    const owe = (dueAt: Instant): readonly PlannedCommand[] => [
      {
        stream: 'programme',
        commandId: timers.letGo(contactId, until.on),
        dueAt,
        command: { type: 'LetContactGo', contactId },
      },
    ];
    const isPast = until.on <= localDateOf(until.since, programme.setUp.zone);
    return [isPast ? at(until.since, owe) : on(until.on, owe)];
  });

const later = (instant: Instant, minutes: number): Instant =>
  as(Temporal.Instant.from(instant).add({ minutes }).toString({ smallestUnit: 'millisecond' }));

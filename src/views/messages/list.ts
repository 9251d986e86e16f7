import type { Action } from '../actions.ts';
import { amendmentsInvitedEntry } from '../amendments/invited.ts';
import { blockingEntry } from '../amendments/waiting.ts';
import { actions, heading, note, type Part, whyButton } from '../elements.ts';
import type { ListLine, ListModel, Reader } from '../models.ts';
import { partyEndingEntry } from '../succession/messages.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { checkInEntry } from './check-in.ts';
import { type Entry, entryItem } from './entry.ts';
import { escalationEntry } from './escalation.ts';
import { followUpEntry } from './follow-up.ts';
import { lateStartEntry } from './late-start.ts';
import { midTermEntry } from './mid-term.ts';
import { milestoneEntry } from './milestone.ts';
import { notReachedEntry } from './not-reached.ts';
import { nudgeEntry } from './nudge.ts';
import { orphanEntry } from './orphan.ts';
import { outcomeQuestionEntry } from './outcome-question.ts';
import { presentationDueEntry } from './presentation-due.ts';
import { programmeEndingEntry } from './programme-ending.ts';
import { signByPassedEntry, signNudgeEntry } from './signing-term.ts';

export const entryOf = (line: ListLine, w: Words): Entry => {
  switch (line.kind) {
    case 'checkIn':
      return checkInEntry(line.model, w);
    case 'nudge':
      return nudgeEntry(line.model, w);
    case 'escalation':
      return escalationEntry(line.model, w);
    case 'followUp':
      return followUpEntry(line.model, w);
    case 'orphan':
      return orphanEntry(line.model, w);
    case 'partyEnding':
      return partyEndingEntry(line.model, w);
    case 'lateStart':
      return lateStartEntry(line.model, w);
    case 'signNudge':
      return signNudgeEntry(line.model, w);
    case 'signByPassed':
      return signByPassedEntry(line.model, w);
    case 'milestone':
      return milestoneEntry(line.model, w);
    case 'midTerm':
      return midTermEntry(line.model, w);
    case 'presentationDue':
      return presentationDueEntry(line.model, w);
    case 'outcomeQuestion':
      return outcomeQuestionEntry(line.model, w);
    case 'programmeEnding':
      return programmeEndingEntry(line.model, w);
    case 'notReached':
      return notReachedEntry(line.model, w);
    case 'amendmentsInvited':
      return amendmentsInvitedEntry(line.model, w);
    case 'blocking':
      return blockingEntry(line.model, w);
  }
};

/** Lower = higher on the list. It doesn't depend on the answer, so that a list keeps its order when it is edited. */
const urgency = (line: ListLine): number => {
  switch (line.kind) {
    case 'escalation':
      return 0;
    case 'nudge':
      return line.model.workingDays <= 0 ? 1 : 5;
    case 'orphan':
    case 'partyEnding':
    case 'lateStart':
    case 'signByPassed':
      return 2;
    case 'signNudge':
      return line.model.workingDays <= 0 ? 1 : 5;
    case 'notReached':
      return 3;
    case 'blocking':
    case 'presentationDue':
      return 4;
    case 'milestone':
      return line.model.workingDays <= 0 ? 4 : 6;
    case 'programmeEnding':
      return 4;
    case 'outcomeQuestion':
      return 5;
    case 'amendmentsInvited':
    case 'followUp':
      return 6;
    case 'midTerm':
      return 7;
    case 'checkIn':
      return 8;
  }
};

const programmeOf = (line: ListLine) => line.model.programme.programmeId;
const dueOn = (line: ListLine): string => ('agreement' in line.model ? (line.model.agreement.dueOn ?? '') : '');

const byUrgency = (one: ListLine, other: ListLine): number =>
  urgency(one) - urgency(other) || dueOn(one).localeCompare(dueOn(other));

/** One list per person per working day: by programme, the most urgent first; done lines keep their outcome. */
export const listCard = (model: ListModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const open = model.lines.filter(({ model: { state } }) => state.is === 'open').length;
  const sorted = model.lines.toSorted(byUrgency);
  const programmes = new Set(sorted.map(programmeOf));
  return {
    summary: w.text(open === 0 ? 'progress.listDone' : 'progress.listSummary', { date: w.date(model.on), count: open }),
    elements: [
      heading(w.text('progress.listTitle', { date: w.date(model.on) })),
      ...[...programmes].flatMap((programmeId) =>
        group(
          sorted.filter((line) => programmeOf(line) === programmeId),
          w,
        ),
      ),
      ...(open === 0 ? [] : [actions(w, [whyButton(w, model.messageId)]), note(w.text('progress.listBecause'))]),
    ],
  };
};

const group = (lines: readonly ListLine[], w: Words): readonly Part[] => [
  heading(lines[0]?.model.programme.name ?? ''),
  ...lines.map((line) => entryItem(entryOf(line, w), w)),
];

import type * as nl from '../nl/end.ts';
import type { SameKeys, SameTopics } from '../same-keys.ts';

export const outcome: SameKeys<typeof nl.outcome> = {
  achieved: 'Achieved',
  partly: 'Partly achieved',
  notAchieved: 'Not achieved',
  carriedOver: 'Goes along to the next programme',
  regularWork: 'Regular work of the municipality',
  notReported: 'Not reported',
};

export const ending: SameKeys<typeof nl.ending> = {
  outcomes: 'What was achieved',
  outcomesTitle: 'What was achieved: {programme}',
  outcomesSummary:
    '{programme}: {open, plural, =0 {of every agreement we know what was achieved} one {of # agreement we do not know yet what was achieved} other {of # agreements we do not know yet what was achieved}}',
  toldOf: 'Reported: {told} of {total}',
  termEnds: 'The term ends on {date}.',
  told: 'Reported',
  openOf: 'Not reported yet by {party}: {count}',
  askedOn: 'Asked since {date}',
  willBeAsked: 'We will ask from {date}',
  tell: 'Report what was achieved…',
  correct: 'Correct what was achieved…',
  passOn: 'Pass on what was achieved…',
  notReported: 'Set to “not reported”…',
  reachedText: 'Reached: {reached} {unit} (start {baseline}, target {target})',
  form: 'What was achieved?',
  correctForm: 'Correct the outcome',
  formHelp: 'Did it work out? Then the figure is enough. Otherwise we also ask why.',
  formKind: 'How did it end?',
  formReached: 'Which figure was reached?',
  formReachedHint: 'In the same unit as the target. May be empty if the agreement goes on',
  formReason: 'Why?',
  formReasonHint: 'Needed if it did not work out in full. Do not write down names',
  notReportedForm: 'Not reported',
  notReportedHelp: 'Everybody will see that nobody reported this. A report that comes after all, counts.',
  notReportedReason: 'Why is there no report?',
  check: 'See if the programme can be closed',
  again: 'Look again',
  closingTitle: 'Closing: {programme}',
  closingSummary:
    '{programme}: {count, plural, =0 {the programme can be closed} one {# thing is missing before closing} other {# things are missing before closing}}',
  closingMissing:
    '{count, plural, =0 {Everything is there. You can close the programme.} one {# thing is missing. Complete that first.} other {# things are missing. Complete those first.}}',
  notReportedCount:
    '{count, plural, one {# agreement is set to “not reported”. It stays that way.} other {# agreements are set to “not reported”. They stay that way.}}',
  whatHappens: 'After closing, nothing changes any more. Everybody hears it and can go on reading everything.',
  close: 'Close the programme',
  questionSummary: '{programme}: what was achieved with “{what}”?',
  question: 'The term ends on {date}. What was achieved?',
  questionBecause: 'You get this because you are the owner. Once you have reported it, the questions stop.',
  toldBy: '{word}: {byWhen}',
  endsTitle: 'The term ends on {date}',
  isOverTitle: 'The term is over since {date}',
  endsSummary: '{programme}: the term ends on {date}',
  untold:
    '{count, plural, =0 {Everything that we asked is reported.} one {Of # agreement the outcome is not reported yet.} other {Of # agreements the outcome is not reported yet.}}',
  untoldOf: '{party}: {count, plural, one {# agreement} other {# agreements}}',
  later: '{count, plural, one {About # agreement we ask later.} other {About # agreements we ask later.}}',
  ended: 'Ended earlier',
  closedTitle: '{programme} is closed',
  closedSummary: '{programme} was closed on {date}',
  closedText:
    'The programme was closed on {date}. There {count, plural, one {was # agreement.} other {were # agreements.}} This is how it ended:',
  closedNote: 'We ask you nothing more. You can go on reading everything. Thank you for your work.',
  closedOver: 'The programme is closed. There is nothing left to do here.',
  sure: 'Close the programme?',
};

export const endWords: SameTopics<typeof nl.endWords> = {
  nextStep: {
    outcomes: 'Of {count, plural, one {# agreement} other {# agreements}} the outcome is not known yet. Find it out.',
    close: 'Everything is reported. Close the programme.',
    closed: 'The programme is closed. You can go on reading everything.',
  },
  done: {
    outcomeTold: 'Thank you. “{what}”: {word}.',
    outcomeCorrected: 'The outcome of “{what}” was corrected. What it said first is kept.',
    notReportedSet: '“{what}” is set to “not reported”. A report that comes after all, counts.',
    programmeClosed:
      '{programme} is closed, with {count, plural, one {# agreement} other {# agreements}}. Everybody will hear it.',
  },
  refusals: {
    programmeClosed: 'The programme is closed. Nothing changes any more. You can go on reading everything.',
    outcomeReasonNeeded: 'Write down why it ended like this. Others can learn from it.',
    reachedNeeded: 'Fill in which figure was reached. 0 is an answer too.',
    targetNotReached: 'The target was {target} {unit}. Was it not met? Then choose “Partly achieved”.',
  },
  notFound: {
    outcome: 'The outcome is not reported yet. Open the agreement again.',
  },
  gaps: {
    amendmentOpen: 'Amendment {number} still waits for an answer. Finish it, or withdraw it.',
    termNotOver: 'The term ends on {date}. You can close from that day on.',
    noOutcome: 'Nobody reported what was achieved. Call the owner, or set it to “not reported”.',
  },
  kind: {
    outcomeQuestion: 'the question what was achieved',
    programmeEnding: 'the end of the term',
    programmeClosed: 'the closing of the programme',
  },
  why: {
    outcomeQuestion: 'The term almost ends, or the date has passed. You report what was achieved.',
    programmeEnding: 'The term ends. You see whose reports are still missing.',
    programmeClosed: 'The programme is closed. Everybody who takes part hears it.',
  },
};

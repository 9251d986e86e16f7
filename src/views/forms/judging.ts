import type { Action } from '../actions.ts';
import { facts, note, type Part, quote, text } from '../elements.ts';
import type { CriteriaFormModel, JudgeFormModel, ProposeAgainFormModel, Reader } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

const OUTCOMES = ['accepted', 'sentBack', 'merged', 'regularWork'] as const;

/** One decision on one proposal, beside the criteria that were agreed. */
export const judgeForm = (model: JudgeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('judge', w);
  const { values, into, line, programme } = model;
  const offered = OUTCOMES.filter((outcome) => outcome !== 'merged' || into.length > 0);
  const outcomes = offered.map((value) => ({ value, label: w.text(`proposalOutcome.${value}`) }));
  return formOf(
    w,
    'judging.form',
    judgeIntro(model, w),
    [
      ask.choice('outcome', values.outcome ?? '', outcomes, { label: 'judging.whatOutcome' }),
      ...(into.length === 0
        ? []
        : [ask.choice('into', values.into, into, { label: 'judging.into', hint: 'judging.intoHint', optional: true })]),
      ask.paragraph('reason', values.reason, { label: 'judging.reason', hint: 'judging.reasonHint' }, 1_000),
    ],
    {
      label: 'judging.decide',
      act: { verb: 'submitJudge', programmeId: programme.programmeId, proposal: line.proposal },
    },
  );
};

const judgeIntro = ({ line, saved, others, criteria }: JudgeFormModel, w: Words): readonly Part[] => [
  ...(saved === null ? [] : [note(w.text('judging.saved', { title: saved }))]),
  text(line.title),
  facts([
    [w.text('judging.sort'), w.text(`proposalSort.${line.proposal.of}`)],
    [w.text('answers.project'), line.project],
    [w.text('answers.lead'), line.party],
    [w.text('judging.proposedBy'), line.proposedBy],
  ]),
  ...(line.answer === null ? [] : [text(w.text('judging.theirAnswer')), quote(line.answer)]),
  ...(criteria.length === 0
    ? [note(w.text('judging.noCriteria'))]
    : [text(w.text('judging.criteriaAre')), text(criteria.map((criterion) => `• ${criterion}`).join('\n'))]),
  ...(others === 0 ? [] : [note(w.text('judging.others', { count: others }))]),
];

export const criteriaForm = ({ programme, criteria }: CriteriaFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const field = fieldsOf('criteria', w).paragraph('criteria', criteria.join('\n'), {
    label: 'judging.criteriaLabel',
    hint: 'judging.criteriaHint',
  });
  return formOf(w, 'judging.criteriaForm', [text(w.text('judging.criteriaIntro'))], [field], {
    label: 'shared.save',
    act: { verb: 'submitCriteria', programmeId: programme.programmeId },
  });
};

/** The question, the proposal in its own words, and the answer. */
export const proposeAgainForm = (model: ProposeAgainFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('proposeAgain', w);
  const { programme, proposal, title, question } = model;
  return formOf(
    w,
    'judging.againForm',
    [text(w.text('judging.theQuestion')), quote(question)],
    [
      ask.paragraph('title', title, { label: 'judging.titleLabel', hint: 'judging.titleHint' }, 300),
      ask.paragraph('answer', '', { label: 'judging.answerLabel', hint: 'judging.answerHint' }, 1_000),
    ],
    { label: 'judging.again', act: { verb: 'submitProposeAgain', programmeId: programme.programmeId, proposal } },
  );
};

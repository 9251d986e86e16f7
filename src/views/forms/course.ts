import { MID_TERM_WISHES, USEFULNESS } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type {
  EvidenceFormModel,
  MidTermFormModel,
  MilestoneFormModel,
  PauseFormModel,
  ReachMilestoneFormModel,
  Reader,
  SetMidTermFormModel,
} from '../models.ts';
import { moneyLine } from '../text/mid-term.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** Another day than today, or a mistake put right. */
export const reachMilestoneForm = (model: ReachMilestoneFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement, milestone, reachedOn } = model;
  const ask = fieldsOf('reachMilestone', w);
  const options = [
    { value: 'yes', label: w.text('milestones.yes') },
    { value: 'no', label: w.text('milestones.notYet') },
  ];
  return formOf(
    w,
    'milestones.formReach',
    [text(milestone.name), ...(reachedOn === null ? [] : [note(w.text('forms.bothStay'))])],
    [
      ask.choice('reached', 'yes', options, { label: 'milestones.isReached' }),
      ask.date('reachedOn', reachedOn ?? model.today, {
        label: 'milestones.reachedOn',
        hint: 'milestones.reachedOnHint',
        optional: true,
      }),
    ],
    {
      label: 'shared.save',
      act: {
        verb: 'submitReachMilestone',
        agreementId: agreement.agreementId,
        milestoneId: milestone.milestoneId,
      },
    },
  );
};

/** A milestone in the text, before the freeze. */
export const milestoneForm = (model: MilestoneFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, activityId, milestoneId, values } = model;
  const ask = fieldsOf('milestone', w);
  return formOf(
    w,
    milestoneId === null ? 'milestones.formNew' : 'milestones.formChange',
    [text(model.what)],
    [
      ask.line('name', values.name, { label: 'milestones.name', hint: 'milestones.nameHint' }),
      ask.date('on', values.on, { label: 'milestones.on', hint: 'milestones.onHint' }),
    ],
    {
      label: 'shared.save',
      act: { verb: 'submitMilestone', programmeId: programme.programmeId, activityId, milestoneId },
    },
  );
};

export const evidenceForm = (model: EvidenceFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement, recent, link, of } = model;
  const ask = fieldsOf('evidence', w);
  return formOf(
    w,
    'evidence.form',
    [text(agreement.what), note(w.text('evidence.intro'))],
    [
      ask.line('label', '', { label: 'evidence.label', hint: 'evidence.labelHint' }),
      ask.paragraph('link', link, { label: 'evidence.url', hint: 'evidence.urlHint', optional: true }),
      ask.paragraph('text', '', { label: 'evidence.text', hint: 'evidence.textHint', optional: true }),
      ask.file('scan', EVIDENCE_FILES, recent, {
        label: 'evidence.upload',
        hint: 'evidence.uploadHint',
        optional: true,
      }),
    ],
    { label: 'shared.save', act: { verb: 'submitEvidence', agreementId: agreement.agreementId, of } },
  );
};

/** What people have: photos, letters, sheets. */
export const EVIDENCE_FILES = ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'xlsx'] as const;

export const midTermForm = (model: MidTermFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement, onBehalfOf, values, money } = model;
  const ask = fieldsOf('midTerm', w);
  const useful = USEFULNESS.map((value) => ({ value, label: w.text(`usefulness.${value}`) }));
  const wishes = MID_TERM_WISHES.map((value) => ({ value, label: w.text(`midTermWish.${value}`) }));
  const onCourse = [
    { value: 'yes', label: w.text('midTerm.goesWell') },
    { value: 'no', label: w.text('midTerm.goesNot') },
  ];
  const goes = values.onCourse === null ? '' : values.onCourse ? 'yes' : 'no';
  return formOf(
    w,
    'midTerm.form',
    [
      text(agreement.what),
      ...(onBehalfOf === null ? [] : [note(w.text('progress.passedOnFor', { party: onBehalfOf }))]),
      ...(money === null ? [] : [note(moneyLine(money, w))]),
    ],
    [
      ask.choice('useful', values.useful ?? '', useful, { label: 'midTerm.useful' }),
      ask.choice('onCourse', goes, onCourse, { label: 'midTerm.onCourse' }),
      ask.choices('wishes', values.wishes, wishes, {
        label: 'midTerm.wishes',
        hint: 'midTerm.wishesHint',
        optional: true,
      }),
      ask.paragraph('explanation', values.explanation, {
        label: 'midTerm.explanation',
        hint: 'midTerm.explanationHint',
        optional: true,
      }),
      ...(money === null
        ? []
        : [
            ask.number(
              'spent',
              money.spent === 0 ? null : money.spent / 100,
              { label: 'midTerm.spent', hint: 'midTerm.spentHint', optional: true },
              true,
            ),
          ]),
    ],
    { label: 'shared.send', act: { verb: 'submitMidTermAnswer', agreementId: agreement.agreementId } },
  );
};

export const setMidTermForm = ({ programme, on }: SetMidTermFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'midTerm.setForm',
    [text(programme.name)],
    [fieldsOf('setMidTerm', w).date('on', on, { label: 'midTerm.on', hint: 'midTerm.onHint' })],
    { label: 'shared.save', act: { verb: 'submitSetMidTerm', programmeId: programme.programmeId } },
  );
};

export const pauseForm = ({ programme, until }: PauseFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('pause', w);
  return formOf(
    w,
    'pause.form',
    [text(programme.name), note(w.text('pause.intro'))],
    [
      ask.date('until', until, { label: 'pause.until', hint: 'pause.untilHint' }),
      ask.paragraph('reason', '', { label: 'pause.reason', hint: 'pause.reasonHint' }),
    ],
    { label: 'shared.save', act: { verb: 'submitPause', programmeId: programme.programmeId } },
  );
};

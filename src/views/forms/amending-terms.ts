import type { Action } from '../actions.ts';
import { note, quote, text } from '../elements.ts';
import type { AmendForReactionFormModel, AmendMilestoneFormModel, AmendMoneyFormModel, Reader } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';
import { OTHER_SOURCE } from './money.ts';

/** A milestone of the terms that are being drafted. */
export const amendMilestoneForm = (model: AmendMilestoneFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programmeId, agreementId, milestoneId, what, values } = model;
  const ask = fieldsOf('milestone', w);
  return formOf(
    w,
    milestoneId === null ? 'milestones.formNew' : 'milestones.formChange',
    [text(what), note(w.text('amending.chooseHelp'))],
    [
      ask.line('name', values.name, { label: 'milestones.name', hint: 'milestones.nameHint' }),
      ask.date('on', values.on, { label: 'milestones.on', hint: 'milestones.onHint' }),
    ],
    { label: 'shared.save', act: { verb: 'submitAmendMilestone', programmeId, agreementId, milestoneId } },
  );
};

/** How much of one source, whichever; nothing at all means that the source pays no more. */
export const amendMoneyForm = (model: AmendMoneyFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programmeId, agreementId, what, money } = model;
  const ask = fieldsOf('amendMoney', w);
  const options = [
    ...money.map(({ source }, place) => ({ value: String(place), label: source })),
    { value: OTHER_SOURCE, label: w.text('money.otherSource') },
  ];
  return formOf(
    w,
    'amendingForms.money',
    [
      text(what),
      ...money.map(({ cents, source }) => note(w.text('shared.money', { amount: w.money(cents), source }))),
      note(w.text('amendingForms.moneyIntro')),
    ],
    [
      ask.choice('source', options[0]?.value ?? '', options, { label: 'money.which' }),
      ask.money('euros', null, { label: 'amendingForms.euros', hint: 'amendingForms.eurosHint' }),
      ask.line('other', '', { label: 'money.other', hint: 'money.otherHint', optional: true }),
    ],
    { label: 'shared.save', act: { verb: 'submitAmendMoney', programmeId, agreementId } },
  );
};

/** The choice for what no agreement says yet. */
export const NEW_AGREEMENT = 'new';

/** What a resident said changes an agreement: the amendment that does it is named in the answer. */
export const amendForReactionForm = (model: AmendForReactionFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, contributionId, reaction, agreements } = model;
  const options = [...agreements, { value: NEW_AGREEMENT, label: w.text('amending.add') }];
  return formOf(
    w,
    'amendingForms.reaction',
    [quote(reaction), note(w.text('amendingForms.reactionIntro'))],
    [fieldsOf('amendForReaction', w).choice('agreement', '', options, { label: 'amendingForms.whichAgreement' })],
    {
      label: 'forms.next',
      act: { verb: 'submitAmendForReaction', programmeId: programme.programmeId, contributionId },
    },
  );
};

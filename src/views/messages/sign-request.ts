import type { Action } from '../actions.ts';
import { consentText } from '../consent.ts';
import { actions, button, heading, item, note, type Part, text, textChange, whyButton } from '../elements.ts';
import type { AgreementInBrief, Reader, SignRequestModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { dueText } from './closed.ts';
import { signOutcome, signOutcomeInShort, undoButtons } from './sign-state.ts';
import { whenToSign } from './when-to-sign.ts';

/** The party's agreements in brief, or only the differences from what it signed before; and what can be done. */
export const signRequestCard = (model: SignRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const programme = model.programme.name;
  const { state } = model;
  const title = heading(w.text('signing.title', { programme }));
  if (state.is !== 'open') {
    const undo = undoButtons(model, w);
    return {
      summary: w.text('signing.outcomeSummary', { programme, outcome: signOutcomeInShort(state, w) }),
      elements: [title, ...signOutcome(state, w), version(model, w), ...(undo.length === 0 ? [] : [actions(w, undo)])],
    };
  }
  const summary = model.signedEarlier === null ? 'signing.summary' : 'signing.summaryAgain';
  return {
    summary: w.text(summary, { programme, party: model.party.name, revision: model.revision }),
    elements: [
      title,
      ...(model.signedEarlier === null ? inBrief(model, w) : differences(model, model.signedEarlier, w)),
      ...(model.together === null
        ? []
        : [
            note(
              w.text(model.together.signed ? 'signing.otherSigned' : 'signing.otherSigns', {
                function: model.together.function,
              }),
            ),
          ]),
      ...(model.changeAsked === null
        ? []
        : [note(w.text('signing.changeWaits', { when: w.moment(model.changeAsked.at) }))]),
      ...whenToSign(model, w),
      note(consentText({ ...model, programme, party: model.party.name }, reader)),
      note(w.text('signing.simpleSignature')),
      version(model, w),
      openActions(model, w),
    ],
  };
};

const inBrief = (model: SignRequestModel, w: Words): readonly Part[] => [
  text(
    w.text('signing.intro', {
      party: model.party.name,
      function: model.function,
      own: model.agreements.length,
      count: model.agreementCount,
    }),
  ),
  ...model.agreements.map((agreement) => agreementItem(agreement, w)),
];

/** One line each: who reads this on a phone sees all of them. Means and results stand in the text itself. */
const agreementItem = ({ what, role, dueOn, means }: AgreementInBrief, w: Words): Part => {
  const cents = (means?.money ?? []).reduce((sum, money) => sum + money.cents, 0);
  const parts = [
    w.text(role === 'lead' ? 'signing.youLead' : 'signing.youTakePart'),
    dueText(w, dueOn),
    cents === 0 ? null : w.money(cents),
  ];
  return item(what, [parts.filter((part) => part !== null).join(' · ')]);
};

const differences = (
  model: SignRequestModel,
  signedEarlier: NonNullable<SignRequestModel['signedEarlier']>,
  w: Words,
): readonly Part[] => [
  text(w.text('signing.introAgain', { earlier: signedEarlier.revision, revision: model.revision })),
  ...signedEarlier.differences.map((difference) => textChange(difference, w)),
  note(w.text('signing.howToReadChanges')),
];

const version = ({ revision, checkCode }: SignRequestModel, w: Words): Part =>
  note(w.text('signing.version', { revision, checkCode }));

const ownSignature = (
  { programme: { programmeId }, party: { partyId } }: SignRequestModel,
  revision: number,
  w: Words,
) => button(w.text('signature.showEarlier', { revision }), { verb: 'showSignature', programmeId, partyId, revision });

const openActions = (model: SignRequestModel, w: Words): Part => {
  const { programmeId } = model.programme;
  const { partyId } = model.party;
  const ids = { programmeId, partyId, revision: model.revision };
  const sign = button(w.text('signing.sign'), { verb: 'sign', ...ids }, 'primary');
  const read = button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision: model.revision, page: 1 });
  const otherwise = [
    button(w.text('signing.decline'), { verb: 'openDecline', ...ids }, 'danger'),
    button(w.text('signing.askForChange'), { verb: 'openAskForChange', ...ids }),
    button(w.text('signing.somebodyElse'), { verb: 'openOtherSignatory', programmeId, partyId }),
    ...(model.signedEarlier?.own ? [ownSignature(model, model.signedEarlier.revision, w)] : []),
    whyButton(w, model.messageId),
  ];
  return model.signedEarlier === null
    ? actions(w, [sign, read], otherwise, w.text('signing.otherwise'))
    : actions(w, [sign], [read, ...otherwise], w.text('signing.otherwise'));
};

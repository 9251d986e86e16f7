import type { Action } from '../actions.ts';
import {
  actions,
  button,
  choices,
  divider,
  heading,
  item,
  note,
  type Part,
  type Press,
  quote,
  text,
  textChange,
} from '../elements.ts';
import type { AmendmentModel, AmendmentsModel, ChooseChangeModel, Reader } from '../models.ts';
import { refusalText } from '../refusals.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { discardButton, endButton, lookButton, readButton } from './buttons.ts';
import { amendmentGapItem } from './gap.ts';
import { codeNote, consentLine, differenceParts, doesText, standingLine, titleText } from './parts.ts';

/** "Wijzigingen": all of them with number, check code and consents, for everybody who takes part. */
export const amendmentsCard = (model: AmendmentsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, amendments, fixes } = model;
  const names = { programme: programme.name, count: amendments.length };
  const buttons = listButtons(model, w);
  return {
    summary: w.text('amending.summary', names),
    elements: [
      heading(w.text('amending.title', names)),
      ...refresh(model, w),
      ...(amendments.length === 0 ? [text(w.text('amending.none'))] : []),
      ...amendments.map((amendment) =>
        item(
          titleText(amendment, w),
          [
            standingLine(amendment.standing, w),
            amendment.checkCode === null || amendment.number === null
              ? null
              : w.text('amending.code', { number: amendment.number, checkCode: amendment.checkCode }),
          ],
          {
            actions: choices(w, [
              lookButton({ programmeId: programme.programmeId, amendmentId: amendment.amendmentId }, w),
            ]),
          },
        ),
      ),
      ...(fixes.length === 0 ? [] : [divider, heading(w.text('amending.fixes'))]),
      ...fixes.flatMap(({ what, at, differences }) => [
        item(what, [w.text('amending.fixedOn', { when: w.moment(at) })]),
        ...differences.map((difference) => textChange(difference, w)),
      ]),
      actions(w, buttons),
    ],
  };
};

const refresh = ({ coordinates, refresh: window }: AmendmentsModel, w: Words): readonly Part[] =>
  !coordinates || window === null
    ? []
    : [note(w.text('amending.refreshNow', { opensOn: w.date(window.opensOn), closesOn: w.date(window.closesOn) }))];

const listButtons = ({ programme, coordinates, isActive, amendments, seq }: AmendmentsModel, w: Words): Press[] => {
  const { programmeId } = programme;
  const overview = button(w.text('shared.overview'), { verb: 'showStatus', programmeId });
  if (!coordinates || !isActive) return [overview];
  const hasDrafts = amendments.some(({ standing }) => standing.is === 'draft');
  return [
    ...(hasDrafts
      ? [
          button(
            w.text('amending.sendSeveral'),
            { verb: 'openSendAmendments', programmeId, amendmentId: null, seq },
            'primary',
          ),
        ]
      : []),
    button(w.text('amending.add'), { verb: 'openAddAgreement', programmeId }),
    button(w.text('amending.refreshSet'), { verb: 'openRefreshWindow', programmeId }),
    overview,
  ];
};

/** One amendment: what it changes word by word, who decides and who is told, before it is sent and after. */
export const amendmentCard = (model: AmendmentModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { amendment, standing, programme } = model;
  const title = titleText(amendment, w);
  const over = standing.is === 'over' && standing.reason !== null ? [quote(standing.reason)] : [];
  return {
    summary: `${programme.name}: ${title}`,
    elements: [
      heading(title),
      note(programme.name),
      text(standingLine(standing, w)),
      ...over,
      ...differenceParts(amendment, w),
      ...whoDecides(model, w),
      ...hindrances(model, reader, w),
      ...codeNote(amendment, w),
      actions(w, [...cardButtons(model, w)]),
    ],
  };
};

const whoDecides = (model: AmendmentModel, w: Words): readonly Part[] => {
  const { consents, told, asksOwner, standing, amendment, programme } = model;
  const ids = { programmeId: programme.programmeId, amendmentId: amendment.amendmentId };
  return [
    divider,
    heading(w.text('amending.mustConsent')),
    ...consents.map(({ party, state, outside, recordable }) =>
      item(
        party.name,
        [standing.is === 'draft' ? null : consentLine(state, w), outside ? w.text('amending.outsideNeeded') : null],
        {
          actions: recordable
            ? choices(w, [
                button(w.text('amending.record'), { verb: 'openPaperConsent', ...ids, partyId: party.partyId }),
              ])
            : null,
        },
      ),
    ),
    ...(told.length === 0 ? [] : [heading(w.text('amending.areTold')), text(w.list(told))]),
    ...(asksOwner === null ? [] : [note(w.text('amending.asksOwner', { name: asksOwner }))]),
  ];
};

/** What a draft still lacks, each with the way to mend it. */
const hindrances = (
  { gaps, hindrance, names, programme }: AmendmentModel,
  reader: Reader,
  w: Words,
): readonly Part[] => [
  ...(hindrance === null ? [] : [text(refusalText({ refusal: hindrance, programme, names, by: null }, reader))]),
  ...gaps.map((gap) => amendmentGapItem(gap, programme.programmeId, names, w)),
];

const cardButtons = (model: AmendmentModel, w: Words): readonly Press[] => {
  const { amendment, programme, standing, coordinates, seq, gaps, hindrance } = model;
  const { programmeId } = programme;
  const { amendmentId, agreementId, does } = amendment;
  const ids = { programmeId, amendmentId };
  const list = button(w.text('amending.show'), { verb: 'showAmendments', programmeId });
  if (standing.is === 'draft') {
    const isReady = gaps.length === 0 && hindrance === null;
    return [
      ...(isReady
        ? [button(w.text('amending.send'), { verb: 'openSendAmendments', ...ids, seq }, 'primary')]
        : hindrance?.code === 'amendmentStale'
          ? [button(w.text('amending.redo'), { verb: 'redoAmendment', ...ids }, 'primary')]
          : []),
      ...(does === 'end'
        ? []
        : [button(w.text('amending.change'), { verb: 'chooseChange', programmeId, agreementId })]),
      discardButton(ids, amendment.what, w),
      list,
    ];
  }
  const isPending = standing.is !== 'over';
  const canRedo = standing.is === 'over' && standing.how !== 'inForce';
  return [
    readButton(ids, w),
    ...(coordinates && isPending
      ? [button(w.text('amending.withdraw'), { verb: 'openWithdrawAmendment', ...ids }, 'danger')]
      : []),
    ...(coordinates && canRedo ? [button(w.text('amending.redo'), { verb: 'redoAmendment', ...ids })] : []),
    list,
  ];
};

/** What of one agreement is to change. Nothing is sent from here. */
export const chooseChangeCard = (model: ChooseChangeModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, agreement, draft, isNew } = model;
  const { programmeId } = programme;
  const { agreementId, what } = agreement;
  const ids = { programmeId, agreementId };
  return {
    summary: w.text('amending.choose'),
    elements: [
      heading(doesText({ does: isNew ? 'add' : 'change', what }, w)),
      text(w.text('amending.choose')),
      note(w.text(draft === null ? 'amending.chooseHelp' : 'amending.hasDraft')),
      actions(
        w,
        [
          button(w.text('amending.who'), { verb: 'openAmendTerms', ...ids, step: 1 }),
          button(w.text('amending.means'), { verb: 'openAmendTerms', ...ids, step: 2 }),
        ],
        [
          button(w.text('amending.result'), { verb: 'openAmendTerms', ...ids, step: 3 }),
          button(w.text('amending.otherMoney'), { verb: 'openAmendMoney', ...ids }),
          button(w.text('amending.milestones'), { verb: 'showAmendMilestones', ...ids }),
          button(w.text('amending.words'), { verb: 'openAmendWords', ...ids }),
          ...(isNew ? [] : [button(w.text('amending.fix'), { verb: 'openFixText', ...ids }), endButton(ids, what, w)]),
          ...(draft === null ? [] : [lookButton({ programmeId, amendmentId: draft }, w)]),
        ],
      ),
    ],
  };
};

import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, note, type Part, type Press } from '../elements.ts';
import { byWhen, closedText } from '../messages/closed.ts';
import { whenToSign } from '../messages/when-to-sign.ts';
import type { BoardModel, Reader, SignState } from '../models.ts';
import { type Card, SHAPES } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

type Row = BoardModel['parties'][number];

const seeSignature = ({ programme: { programmeId }, revision }: BoardModel, { party, state }: Row, w: Words) =>
  hasSigned(state)
    ? choices(w, [
        button(w.text('signature.show'), { verb: 'showSignature', programmeId, partyId: party.partyId, revision }),
      ])
    : null;

const OUTSIDE = { paper: 'signing.onPaper', qualified: 'signing.qualified' } as const;

const hasSigned = (state: SignState): boolean =>
  state.is === 'signed' || (state.is === 'activated' && state.signed !== null);

/** Per party how the signing stands, and what can be done about it. */
export const boardCard = (model: BoardModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const { revision, checkCode } = model;
  const counted = {
    programme: name,
    signed: model.parties.filter(({ state }) => hasSigned(state)).length,
    total: model.parties.length,
  };
  const active = model.parties.every(({ state }) => state.is === 'activated');
  const read = button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision, page: 1 });
  return {
    summary: w.text('signing.boardSummary', counted),
    elements: [
      heading(w.text('signing.boardTitle', counted)),
      ...model.parties.map((row) => partyItem(model, row, w)),
      ...model.changeRequests.map((asked) => changeItem(model, asked, w)),
      note(w.text('signing.version', { revision, checkCode })),
      ...(active ? [] : whenToSign(model, w)),
      active
        ? actions(w, [read])
        : actions(w, [read, button(w.text('signing.reopen'), { verb: 'openReopen', programmeId })], further(model, w)),
    ],
  };
};

/** What else can be done about the signing as a whole. */
const further = ({ programme: { programmeId }, revision, meeting }: BoardModel, w: Words): readonly Press[] => [
  button(w.text('signingTerm.openSignBy'), { verb: 'openSignBy', programmeId, revision }),
  button(w.text(meeting === null ? 'signingTerm.openMeeting' : 'signingTerm.changeMeeting'), {
    verb: 'openMeeting',
    programmeId,
  }),
  button(w.text('signingTerm.openGoOnWithout'), { verb: 'openGoOnWithout', programmeId, revision }),
  button(w.text('signingTerm.openStop'), { verb: 'openStop', programmeId }, 'danger'),
];

const partyItem = (model: BoardModel, row: Row, w: Words): Part => {
  const waits = row.state.is === 'open' || row.state.is === 'signedFirst' || row.state.is === 'declined';
  return item(row.party.name, [...stateLines(model, row, w), whoSigns(row, w), signedBefore(row, w)], {
    actions: waits ? choices(w, rowButtons(model, row, w)) : seeSignature(model, row, w),
  });
};

const whoSigns = ({ signatories, outside, state }: Row, w: Words): string | null => {
  if (state.is !== 'open' && state.is !== 'signedFirst') return null;
  if (signatories.length > 0) return w.text('signing.signatory', { name: w.list(signatories) });
  return outside === null ? w.text('signing.noSignatory') : null;
};

const signedBefore = ({ signedBefore: revision, state }: Row, w: Words): string | null =>
  revision === null || hasSigned(state) ? null : w.text('signing.signedBefore', { revision });

const stateLines = (
  { opensAt }: BoardModel,
  { state, delivered, notReached, outside }: Row,
  w: Words,
): readonly string[] => {
  const shown = (shape: keyof typeof SHAPES, word: string) => `${SHAPES[shape]} ${word}`;
  switch (state.is) {
    case 'signed': {
      const word = w.text(state.onPaper ? 'signing.signedOnPaper' : 'signing.signed');
      const until =
        state.undoUntil === null
          ? byWhen(w, state)
          : w.text('signing.undoUntil', { byWhen: byWhen(w, state), time: w.until(state.undoUntil, state.at) });
      return [shown('done', word), until];
    }
    case 'signedFirst':
      return [shown('noReport', w.text('signing.signedFirst')), byWhen(w, state)];
    case 'declined':
      return [shown('offTrack', w.text('signing.declined')), byWhen(w, state)];
    case 'activated':
      return [shown('done', w.text('signing.signed')), ...(state.signed === null ? [] : [byWhen(w, state.signed)])];
    case 'textChanged':
      return [shown('noReport', w.text('signing.textChanged'))];
    case 'closed':
      return [closedText(w, state)];
    case 'open':
      if (outside !== null) return [shown('noReport', w.text('signing.open')), w.text(OUTSIDE[outside.how])];
      if (notReached !== null && (delivered === null || delivered < notReached))
        return [
          shown('atRisk', w.text('signing.notReached')),
          w.text('signing.notReachedSince', { when: w.moment(notReached) }),
        ];
      return [
        shown('noReport', w.text('signing.open')),
        opensAt !== null
          ? w.text('signing.asksOn', { when: w.moment(opensAt) })
          : delivered === null
            ? w.text('signing.notAskedYet')
            : w.text('signing.askedOn', { when: w.moment(delivered) }),
      ];
  }
};

const rowButtons = (model: BoardModel, row: Row, w: Words): readonly Press[] => {
  const { party, outside, state, signedBefore: before } = row;
  const { programmeId } = model.programme;
  const { partyId } = party;
  const ids = { programmeId, partyId, revision: model.revision };
  const remind = button(w.text('signing.remind'), { verb: 'remindToSign', ...ids });
  const other = button(w.text('signing.otherSignatory'), { verb: 'openOtherSignatory', programmeId, partyId });
  const paper = button(w.text('signing.recordOnPaper'), { verb: 'openPaperSignature', ...ids });
  const earlier =
    before === null
      ? []
      : [
          button(w.text('signature.showEarlier', { revision: before }), {
            verb: 'showSignature',
            ...ids,
            revision: before,
          }),
        ];
  if (outside !== null) return [paper, other, ...earlier];
  const see = button(w.text('signature.show'), { verb: 'showSignature', ...ids });
  if (state.is === 'declined') return [other, paper, ...earlier];
  if (state.is === 'signedFirst') return [remind, other, paper, see, ...earlier];
  return [...(model.opensAt === null ? [remind] : []), other, paper, ...earlier];
};

const changeItem = (model: BoardModel, asked: BoardModel['changeRequests'][number], w: Words): Part =>
  item(asked.party, [w.text('signing.changeWaiting', { when: w.moment(asked.at) })], {
    actions: choices(w, [
      button(w.text('signing.answer'), {
        verb: 'openAnswerChange',
        programmeId: model.programme.programmeId,
        changeRequestId: asked.changeRequestId,
      }),
    ]),
  });

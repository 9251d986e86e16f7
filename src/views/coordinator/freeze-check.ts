import type { Action } from '../actions.ts';
import { actions, button, choices, confirm, heading, item, note, type Part, text } from '../elements.ts';
import { whenToSign } from '../messages/when-to-sign.ts';
import type { FreezeCheckModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { gapItem } from './gap.ts';
import { warningParts } from './warning.ts';

/** What is missing before the text can be fixed; with nothing missing, the button that fixes it. */
export const freezeCheckCard = (model: FreezeCheckModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const count = model.gaps.length;
  const read = button(w.text('freeze.read'), { verb: 'readText', programmeId, revision: model.revision, page: 1 });
  return {
    summary: w.text('freeze.summary', { programme: name, count }),
    elements: [
      heading(w.text('freeze.title', { programme: name })),
      text(w.text('freeze.missing', { count })),
      ...model.gaps.map((gap) => gapItem(gap, programmeId, model.names, w)),
      ...warningParts(model, w),
      ...cannotBeReached(model, w),
      ...whenToSign(model, w),
      ...(count === 0
        ? [
            note(w.text('freeze.whatHappens', whatHappens(model, w))),
            actions(w, [freezeButton(model, w), read, meetingButton(model, w)]),
          ]
        : [
            actions(w, [
              button(w.text('freeze.again'), { verb: 'showFreezeCheck', programmeId }),
              read,
              meetingButton(model, w),
            ]),
          ]),
    ],
  };
};

/** Before the freeze, so that the requests go out then and there. */
const meetingButton = ({ programme: { programmeId }, meeting }: FreezeCheckModel, w: Words) =>
  button(w.text(meeting === null ? 'signingTerm.openMeeting' : 'signingTerm.changeMeeting'), {
    verb: 'openMeeting',
    programmeId,
  });

const whatHappens = (model: FreezeCheckModel, w: Words) => ({
  revision: model.revision,
  agreements: model.agreementCount,
  parties: w.list(model.parties),
});

const freezeButton = (model: FreezeCheckModel, w: Words) =>
  button(
    w.text('freeze.freeze'),
    { verb: 'freeze', programmeId: model.programme.programmeId, seq: model.seq },
    'primary',
    confirm(w, 'freeze.sure', w.text('freeze.whatHappens', whatHappens(model, w)), w.text('freeze.freeze')),
  );

/** It doesn't refuse the freeze: but who can't be reached, can't sign. */
const cannotBeReached = (model: FreezeCheckModel, w: Words): readonly Part[] => {
  if (model.cannotBeReached.length === 0) return [];
  const { programmeId } = model.programme;
  const people = model.cannotBeReached.map(({ name, party }) => (party === null ? name : `${name} (${party})`));
  return [
    item(w.text('freeze.cannotBeReached', { count: people.length }), people, {
      actions: choices(w, [button(w.text('people.show'), { verb: 'showPeople', programmeId })]),
    }),
  ];
};

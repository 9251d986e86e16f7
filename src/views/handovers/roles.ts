import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, type Part, type Press, text } from '../elements.ts';
import type { HeldRole, LeftModel, Reader, RolesModel } from '../models.ts';
import { successionsButton } from '../succession/messages.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { roleText } from './role.ts';

/** Who holds which role, what has nobody first. */
export const rolesCard = (model: RolesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name: programme } = model.programme;
  const count = model.roles.filter(({ holder }) => holder === null).length;
  const sorted = model.roles.toSorted((one, other) => Number(one.holder !== null) - Number(other.holder !== null));
  return {
    summary: w.text('handovers.summary', { programme, count }),
    elements: [
      heading(w.text('handovers.title', { programme })),
      text(model.roles.length === 0 ? w.text('handovers.noRoles') : w.text('handovers.missing', { count })),
      ...sorted.map((held) => heldItem(held, model, w)),
      actions(w, [
        ...(model.mayRecordLeaver ? [button(w.text('handovers.leaver'), { verb: 'openLeaver', programmeId })] : []),
        ...(model.mayEndParty ? [successionsButton(programmeId, w)] : []),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
      ]),
    ],
  };
};

/** What somebody who left held, each with the button to hand it over. */
export const leftCard = (model: LeftModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { person, roles } = model;
  return {
    summary: w.text('handovers.leftSummary', { person }),
    elements: [
      heading(w.text('handovers.leftTitle', { person })),
      text(roles.length === 0 ? w.text('handovers.leftNothing', { person }) : w.text('handovers.leftRoles')),
      ...roles.map((held) => heldItem(held, model, w)),
    ],
  };
};

const heldItem = (held: HeldRole, { programme }: Pick<RolesModel, 'programme'>, w: Words): Part => {
  const { holder, asked, words: role } = held;
  return item(
    roleText(role, w),
    [
      holder === null ? w.text('handovers.nobody') : w.text('handovers.holder', { name: holder }),
      asked === null ? null : w.text('handovers.waits', { name: asked.name, date: w.date(asked.on) }),
    ],
    { actions: choices(w, heldButtons(held, programme.programmeId, w)) },
  );
};

const heldButtons = (
  { role, asked }: HeldRole,
  programmeId: RolesModel['programme']['programmeId'],
  w: Words,
): readonly Press[] =>
  asked === null
    ? [button(w.text('handovers.handOver'), { verb: 'openHandover', programmeId, role })]
    : [
        button(w.text('handovers.withdraw'), {
          verb: 'withdrawHandover',
          programmeId,
          handoverId: asked.handoverId,
        }),
      ];

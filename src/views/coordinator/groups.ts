import type { Action } from '../actions.ts';
import { actions, button, choices, confirm, heading, item, note, type Part, text } from '../elements.ts';
import type { GroupModel, GroupsModel, Reader, ShownMember } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** The working groups that came out of the evening. */
export const groupsCard = (model: GroupsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  return {
    summary: w.text('groups.summary', { programme: name, count: model.groups.length }),
    elements: [
      heading(w.text('groups.title', { programme: name })),
      ...(model.groups.length === 0 ? [text(w.text('groups.none'))] : []),
      ...model.groups.map((group) => groupItem(model, group, w)),
      actions(w, [
        button(w.text('groups.add'), { verb: 'openGroup', programmeId, groupId: null }, 'primary'),
        button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId }),
      ]),
    ],
  };
};

const groupItem = (
  { programme: { programmeId } }: GroupsModel,
  group: GroupsModel['groups'][number],
  w: Words,
): Part => {
  const { groupId, name } = group;
  return item(name, groupLines(group, w), {
    actions: choices(w, [
      button(w.text('groups.join'), { verb: 'openJoin', programmeId, groupId }, 'primary'),
      button(w.text('groups.look'), { verb: 'showGroup', programmeId, groupId }),
    ]),
  });
};

const groupLines = ({ theme, project, members, reactions }: GroupsModel['groups'][number], w: Words) => [
  theme === null ? null : w.text('reactions.theme', { theme }),
  project === null ? null : w.text('groups.project', { project }),
  w.text('groups.members', { count: members }),
  reactions === 0 ? null : w.text('groups.reactions', { count: reactions }),
];

/** One working group and who takes part: names and addresses, for its coordinator alone. */
export const groupCard = ({ programme, group, people }: GroupModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId } = programme;
  const { groupId, name } = group;
  const isEmpty = group.members === 0 && group.reactions === 0;
  const sure = confirm(w, 'groups.removeTitle', w.text('groups.removeQuestion', { name }), w.text('groups.remove'));
  return {
    summary: w.text('groups.one', { name, count: group.members }),
    elements: [
      heading(name),
      ...groupLines(group, w)
        .filter((line) => line !== null)
        .map(text),
      note(w.text('groups.private')),
      ...people.map((member) => memberItem(programme, group, member, w)),
      actions(w, [
        button(w.text('groups.join'), { verb: 'openJoin', programmeId, groupId }, 'primary'),
        button(w.text('groups.change'), { verb: 'openGroup', programmeId, groupId }),
        isEmpty
          ? button(w.text('groups.remove'), { verb: 'removeGroup', programmeId, groupId }, 'danger', sure)
          : button(w.text('groups.show'), { verb: 'showGroups', programmeId }),
      ]),
    ],
  };
};

const memberItem = (
  { programmeId }: GroupModel['programme'],
  { groupId }: GroupModel['group'],
  { memberId, contact }: ShownMember,
  w: Words,
): Part => {
  const who = contact?.name ?? contact?.email ?? w.text('groups.nobodyKnown');
  const takeOut = confirm(w, 'groups.leaveTitle', w.text('groups.leaveQuestion'), w.text('groups.leave'));
  const withdraw = confirm(
    w,
    'contacts.withdrawTitle',
    w.text('contacts.withdrawQuestion', { who }),
    w.text('contacts.yesWithdraw'),
  );
  return item(
    who,
    contact === null
      ? []
      : [
          contact.name === null ? null : contact.email,
          w.text('contacts.for', { purposes: w.list(contact.purposes.map((one) => w.text(`contacts.${one}`))) }),
        ],
    {
      actions: choices(w, [
        contact === null
          ? button(w.text('groups.leave'), { verb: 'leaveGroup', programmeId, groupId, memberId }, 'danger', takeOut)
          : button(
              w.text('contacts.yesWithdraw'),
              { verb: 'withdrawContact', programmeId, contactId: contact.contactId },
              'danger',
              withdraw,
            ),
      ]),
    },
  );
};

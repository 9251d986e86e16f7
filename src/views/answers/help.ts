import type { Action } from '../actions.ts';
import { townItem } from '../coordinator/town.ts';
import { actions, button, choices, heading, item, note, type Part, type Press, text } from '../elements.ts';
import type { HelpModel, Reader, RoleIn } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { proposalsButton } from './proposals-button.ts';

/** What the reader can do here, now, by role. */
export const helpCard = (model: HelpModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  return {
    summary: w.text('answers.helpSummary', { count: model.waiting }),
    elements: [
      heading(w.text('answers.helpTitle', { name: model.name })),
      text(w.text('answers.helpSummary', { count: model.waiting })),
      ...model.roles.map((role) => roleItem(role, w)),
      ...(model.town === null ? [] : [townItem(model.town, w)]),
      ...(model.roles.length === 0 && model.town === null ? [text(w.text('answers.noRole'))] : []),
      note(w.text('answers.typeThis')),
      actions(w, [
        button(w.text('answers.mine'), { verb: 'showMine' }, 'primary'),
        button(w.text('settings.change'), { verb: 'openSettings' }),
      ]),
    ],
  };
};

/** A role in a programme, with what it can do in this phase. */
export const roleItem = ({ programme, phase, roles }: RoleIn, w: Words, lines: readonly string[] = []): Part =>
  item(
    programme.name,
    [
      w.text('answers.youAre', { roles: w.list(roles.map((role) => w.text(`role.${role}`))) }),
      w.text(`phase.${phase}`),
      ...lines,
    ],
    { actions: choices(w, roleButtons({ programme, phase, roles }, w)) },
  );

const roleButtons = ({ programme, phase, roles }: RoleIn, w: Words): readonly Press[] => {
  const { programmeId } = programme;
  const overview = button(w.text('shared.overview'), { verb: 'showStatus', programmeId });
  const propose =
    phase === 'draft'
      ? [
          button(w.text('proposals.propose'), { verb: 'openProposal', programmeId, projectId: null }),
          button(w.text('proposals.newProject'), { verb: 'openNewProject', programmeId }),
          proposalsButton(programmeId, w),
        ]
      : [];
  if (!roles.includes('coordinator')) return [overview, ...propose];
  const board = phase === 'draft' ? [] : [button(w.text('signing.board'), { verb: 'showBoard', programmeId })];
  const check = button(w.text('freeze.check'), { verb: 'showFreezeCheck', programmeId });
  return [
    overview,
    ...board,
    ...(phase === 'draft' ? [check] : []),
    button(w.text('people.show'), { verb: 'showPeople', programmeId }),
    button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId }),
    ...propose,
  ];
};

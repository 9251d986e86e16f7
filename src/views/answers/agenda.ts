import type { ProgrammeId, ThemeId } from '../../domain/ids.ts';
import type { Action } from '../actions.ts';
import { actions, button, choices, confirm, heading, item, note, type Part, type Press, text } from '../elements.ts';
import type { AgendaModel, Reader } from '../models.ts';
import { themeName } from '../text/themes.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { proposalsButton } from './proposals-button.ts';

export const agendaButton = (programmeId: ProgrammeId, w: Words): Press =>
  button(w.text('agenda.show'), { verb: 'showAgenda', programmeId });

/** Themes, under them the items of the agenda, under them the projects. An item of several themes stands under its first. */
export const agendaCard = (model: AgendaModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const summary = w.text('agenda.summary', { programme: model.programme.name, count: model.items.length });
  const known = new Set(model.themes);
  const without = model.items.filter(({ themes }) => !themes.some((themeId) => known.has(themeId)));
  return {
    summary,
    elements: [
      heading(summary),
      ...model.themes.flatMap((themeId) => underTheme(model, themeId, w)),
      ...(without.length === 0
        ? []
        : [heading(w.text('agenda.withoutTheme')), ...without.map((one) => itemOf(model, one, w))]),
      ...(model.loose.length === 0 ? [] : [text(w.text('agenda.loose', { projects: w.list(model.loose) }))]),
      actions(w, cardButtons(model, w)),
    ],
  };
};

/** What stands under an earlier theme too is named here, without its buttons. */
const underTheme = (model: AgendaModel, themeId: ThemeId, w: Words): readonly Part[] => {
  const all = model.items.filter(({ themes }) => themes.includes(themeId));
  const isFirst = ({ themes }: AgendaModel['items'][number]) =>
    themes.find((each) => model.themes.includes(each)) === themeId;
  const also = all.filter((one) => !isFirst(one)).map(({ title }) => title);
  return [
    heading(themeName(themeId, model.themeNames, w)),
    ...all.filter(isFirst).map((one) => itemOf(model, one, w)),
    ...(also.length === 0 ? [] : [note(w.text('agenda.also', { items: w.list(also) }))]),
    ...(all.length === 0 ? [note(w.text('agenda.nothingHere'))] : []),
  ];
};

const cardButtons = (
  { programme: { programmeId }, mayPropose, mayDecide }: AgendaModel,
  w: Words,
): readonly Press[] => [
  ...(mayPropose
    ? [
        button(w.text('agenda.newItem'), { verb: 'openAgendaItem', programmeId, itemId: null }, 'primary'),
        button(w.text('proposals.newProject'), { verb: 'openNewProject', programmeId }),
      ]
    : []),
  ...(mayDecide ? [button(w.text('agenda.setThemes'), { verb: 'openProgrammeThemes', programmeId })] : []),
  proposalsButton(programmeId, w),
  button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
];

const itemOf = (
  model: AgendaModel,
  { itemId, title, themes, projects }: AgendaModel['items'][number],
  w: Words,
): Part => {
  const { programmeId } = model.programme;
  const sure = confirm(w, 'agenda.removeTitle', w.text('agenda.removeQuestion', { title }), w.text('agenda.remove'));
  const buttons = [
    ...(model.mayPropose ? [button(w.text('town.change'), { verb: 'openAgendaItem', programmeId, itemId })] : []),
    ...(model.mayDecide
      ? [button(w.text('agenda.remove'), { verb: 'removeAgendaItem', programmeId, itemId }, 'danger', sure)]
      : []),
  ];
  return item(
    title,
    [
      themes.length < 2
        ? null
        : w.text('agenda.alsoUnder', {
            themes: w.list(themes.map((themeId) => themeName(themeId, model.themeNames, w))),
          }),
      projects.length === 0
        ? w.text('agenda.noProjects')
        : w.text('agenda.projects', { projects: w.list(projects), count: projects.length }),
    ],
    { actions: buttons.length === 0 ? null : choices(w, buttons) },
  );
};

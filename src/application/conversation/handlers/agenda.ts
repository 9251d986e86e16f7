import { type AgendaItemId, as, type ThemeId } from '../../../domain/ids.ts';
import { namedThemes } from '../../../domain/municipality/themes/theme.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { activityThemesForm, agendaCard, agendaItemForm, programmeThemesForm } from '../../../views/index.ts';
import { forCoordinator, forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { derivedId, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type AgendaVerb = Extract<
  Verb,
  | 'showAgenda'
  | 'openAgendaItem'
  | 'submitAgendaItem'
  | 'removeAgendaItem'
  | 'openProgrammeThemes'
  | 'submitProgrammeThemes'
  | 'openActivityThemes'
  | 'submitActivityThemes'
>;

const LONGEST_TITLE = 150;

export const agendaHandlers: Handlers<AgendaVerb> = {
  showAgenda,
  openAgendaItem,
  submitAgendaItem,
  removeAgendaItem: (turn, { programmeId, itemId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme }) => {
      const title = programme.agenda.find((item) => item.itemId === itemId)?.title ?? '';
      const command: ProgrammeCommand = { type: 'RemoveAgendaItem', itemId };
      return give(turn, programmeId, command, () => ({ done: 'agendaItemRemoved', programme: ref, title }));
    }),
  openProgrammeThemes,
  submitProgrammeThemes,
  openActivityThemes,
  submitActivityThemes,
};

function showAgenda(turn: Turn, { programmeId }: ActionOf<'showAgenda'>): Promise<Reply> {
  return forPartaker(turn, programmeId, ({ programme, ref, isCoordinator }) => {
    const { setUp, agenda, projects, phase } = programme;
    const known = new Set(agenda.map(({ itemId }) => itemId));
    const model = {
      programme: ref,
      themes: setUp.themes,
      themeNames: setUp.themeNames,
      items: agenda.map((item) => ({
        ...item,
        projects: projects.filter(({ agendaItemIds }) => agendaItemIds.includes(item.itemId)).map(({ name }) => name),
      })),
      loose: projects
        .filter(({ agendaItemIds }) => !agendaItemIds.some((itemId) => known.has(itemId)))
        .map(({ name }) => name),
      mayPropose: phase === 'draft',
      mayDecide: phase === 'draft' && isCoordinator,
    };
    return privately(agendaCard(model, turn.reader));
  });
}

/** Those of the programme, and those that a thing has already. */
const offered = ({ programme: { setUp } }: Seen, has: readonly ThemeId[]) => ({
  themes: [...new Set([...setUp.themes, ...has])],
  themeNames: setUp.themeNames,
});

function openAgendaItem(turn: Turn, { programmeId, itemId }: ActionOf<'openAgendaItem'>): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const closed = whyTextIsClosed(seen.programme);
    if (closed !== null) return refused(closed, programmeId);
    const item = seen.programme.agenda.find((each) => each.itemId === itemId) ?? null;
    if (itemId !== null && item === null) return refused({ code: 'notFound', what: 'agendaItem' }, programmeId);
    const values = { title: item?.title ?? '', themes: item?.themes ?? [] };
    const model = { programme: seen.ref, itemId, ...offered(seen, values.themes), values };
    return opening(agendaItemForm(model, turn.reader));
  });
}

function submitAgendaItem(turn: Turn, { programmeId, itemId }: ActionOf<'submitAgendaItem'>): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const before = seen.programme.agenda.find((each) => each.itemId === itemId);
    const form = new FormReader(turn);
    const title = form.text('title', { max: LONGEST_TITLE });
    const themes = form.choices('themes', offered(seen, before?.themes ?? []).themes, { required: false });
    if (form.invalid !== null) return form.invalid;
    const id = itemId ?? as<AgendaItemId>(derivedId(turn, 'agenda'));
    const command: ProgrammeCommand = { type: 'SetAgendaItem', item: { itemId: id, title, themes } };
    return give(turn, programmeId, command, () => ({ done: 'agendaItemSet', programme: seen.ref, title }));
  });
}

/** The municipality's list of today, with those that the programme has already. */
const choosable = ({ municipality, programme: { setUp } }: Seen): readonly ThemeId[] => [
  ...new Set([...municipality.themes.filter(({ retired }) => !retired).map(({ themeId }) => themeId), ...setUp.themes]),
];

function openProgrammeThemes(turn: Turn, { programmeId }: ActionOf<'openProgrammeThemes'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const { programme, municipality, ref } = seen;
    const closed = whyTextIsClosed(programme);
    if (closed !== null) return refused(closed, programmeId);
    const model = {
      programme: ref,
      themes: choosable(seen),
      themeNames: namedThemes(municipality.themes),
      chosen: programme.setUp.themes,
    };
    return opening(programmeThemesForm(model, turn.reader));
  });
}

function submitProgrammeThemes(turn: Turn, { programmeId }: ActionOf<'submitProgrammeThemes'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const form = new FormReader(turn);
    const themes = form.choices('themes', choosable(seen), { required: false });
    const themeNames = namedThemes(seen.municipality.themes);
    const command: ProgrammeCommand = {
      type: 'ChangeSetUp',
      setUp: { ...seen.programme.setUp, themes, themeNames },
    };
    const count = themes.length;
    return give(turn, programmeId, command, () => ({ done: 'themesSet', programme: seen.ref, count }));
  });
}

function openActivityThemes(turn: Turn, { programmeId, activityId }: ActionOf<'openActivityThemes'>): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const closed = whyTextIsClosed(seen.programme);
    if (closed !== null) return refused(closed, programmeId);
    const activity = seen.programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const { what, themes: chosen } = activity.fields;
    const model = { programme: seen.ref, activityId, what, chosen, ...offered(seen, chosen) };
    return opening(activityThemesForm(model, turn.reader));
  });
}

function submitActivityThemes(
  turn: Turn,
  { programmeId, activityId }: ActionOf<'submitActivityThemes'>,
): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const activity = seen.programme.activities.find((each) => each.activityId === activityId);
    if (activity === undefined) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const { fields, ownerId } = activity;
    const form = new FormReader(turn);
    const themes = form.choices('themes', offered(seen, fields.themes).themes, { required: false });
    const command: ProgrammeCommand = { type: 'ChangeActivity', activityId, ownerId, fields: { ...fields, themes } };
    return give(turn, programmeId, command, () => ({
      done: 'activityThemesSet',
      programme: seen.ref,
      agreementId: activityId,
      what: fields.what,
    }));
  });
}

import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type {
  ActivityThemesFormModel,
  AgendaItemFormModel,
  ProgrammeThemesFormModel,
  Reader,
  Themes,
} from '../models.ts';
import { themeName } from '../text/themes.ts';
import type { Form, Option } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

const options = ({ themes, themeNames }: Themes, w: Words): readonly Option[] =>
  themes.map((themeId) => ({ value: themeId, label: themeName(themeId, themeNames, w) }));

/** An item of the agenda, under as many themes as it has to do with. */
export const agendaItemForm = (model: AgendaItemFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('agendaItem', w);
  const { programme, itemId, values } = model;
  return formOf(
    w,
    'agenda.form',
    [note(w.text('forms.noNames'))],
    [
      ask.line('title', values.title, { label: 'agenda.titleLabel', hint: 'agenda.titleHint' }),
      ask.choices('themes', values.themes, options(model, w), { label: 'agenda.themesLabel', optional: true }),
    ],
    { label: 'shared.save', act: { verb: 'submitAgendaItem', programmeId: programme.programmeId, itemId } },
  );
};

/** From the municipality's list, under the names of today. */
export const programmeThemesForm = (model: ProgrammeThemesFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const field = fieldsOf('programmeThemes', w).choices('themes', model.chosen, options(model, w), {
    label: 'agenda.programmeThemesLabel',
    optional: true,
  });
  return formOf(w, 'agenda.themesForm', [text(w.text('agenda.programmeThemesIntro'))], [field], {
    label: 'shared.save',
    act: { verb: 'submitProgrammeThemes', programmeId: model.programme.programmeId },
  });
};

export const activityThemesForm = (model: ActivityThemesFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, activityId, what, chosen } = model;
  const field = fieldsOf('activityThemes', w).choices('themes', chosen, options(model, w), {
    label: 'agenda.themesLabel',
    optional: true,
  });
  return formOf(w, 'agenda.themesForm', [text(what)], [field], {
    label: 'shared.save',
    act: { verb: 'submitActivityThemes', programmeId: programme.programmeId, activityId },
  });
};

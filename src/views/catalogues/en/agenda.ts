import type { agenda as dutch, agendaWords as dutchWords } from '../nl/agenda.ts';
import type { SameKeys } from '../same-keys.ts';

export const agenda: SameKeys<typeof dutch> = {
  show: 'See the agenda',
  summary:
    '{programme}: {count, plural, =0 {the agenda is empty} one {# item on the agenda} other {# items on the agenda}}',
  nothingHere: 'There is nothing here yet.',
  withoutTheme: 'Without a theme',
  loose: 'Projects that belong to no item: {projects}.',
  also: 'Also: {items}.',
  alsoUnder: 'Themes: {themes}',
  projects: '{count, plural, one {Project} other {Projects}}: {projects}',
  noProjects: 'There is no project for it yet.',
  newItem: 'New item…',
  setThemes: 'Themes…',
  remove: 'Take it off',
  removeTitle: 'Take the item off the agenda?',
  removeQuestion: '“{title}” goes off the agenda. The projects stay.',
  form: 'Item of the agenda',
  titleLabel: 'What must happen?',
  titleHint: 'Short, for example: clean and green squares',
  themesLabel: 'To which themes does it belong?',
  themesForm: 'Themes',
  programmeThemesLabel: 'Which themes does this programme have?',
  programmeThemesIntro: 'These themes stand in the text, under the names of today.',
  activityThemes: 'Themes…',
};

export const agendaWords: { readonly [Topic in keyof typeof dutchWords]: SameKeys<(typeof dutchWords)[Topic]> } = {
  done: {
    agendaItemSet: '“{title}” is on the agenda.',
    agendaItemRemoved: '“{title}” is off the agenda.',
    themesSet:
      '{count, plural, =0 {This programme has no themes.} one {This programme has # theme.} other {This programme has # themes.}}',
    activityThemesSet: 'The themes of “{what}” are saved.',
  },
};

/** The agenda of a programme, and the themes above it. */
export const agenda = {
  show: 'Bekijk de agenda',
  summary:
    '{programme}: {count, plural, =0 {de agenda is leeg} one {# punt op de agenda} other {# punten op de agenda}}',
  nothingHere: 'Hier staat nog niets.',
  withoutTheme: 'Zonder thema',
  loose: 'Projecten die bij geen punt horen: {projects}.',
  also: 'Ook: {items}.',
  alsoUnder: 'Thema’s: {themes}',
  projects: '{count, plural, one {Project} other {Projecten}}: {projects}',
  noProjects: 'Er is nog geen project bij.',
  newItem: 'Nieuw punt…',
  setThemes: 'Thema’s…',
  remove: 'Haal eraf',
  removeTitle: 'Punt van de agenda halen?',
  removeQuestion: '“{title}” gaat van de agenda. De projecten blijven.',
  form: 'Punt van de agenda',
  titleLabel: 'Wat moet er gebeuren?',
  titleHint: 'Kort, bijvoorbeeld: schone en groene pleinen',
  themesLabel: 'Bij welke thema’s hoort het?',
  themesForm: 'Thema’s',
  programmeThemesLabel: 'Welke thema’s heeft dit programma?',
  programmeThemesIntro: 'Deze thema’s staan in de tekst, met de namen van vandaag.',
  activityThemes: 'Thema’s…',
} as const;

export const agendaWords = {
  done: {
    agendaItemSet: '“{title}” staat op de agenda.',
    agendaItemRemoved: '“{title}” is van de agenda.',
    themesSet:
      '{count, plural, =0 {Dit programma heeft geen thema’s.} one {Dit programma heeft # thema.} other {Dit programma heeft # thema’s.}}',
    activityThemesSet: 'De thema’s van “{what}” zijn bewaard.',
  },
} as const;

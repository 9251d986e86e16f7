/** A workspace from which the bot was taken away. */
export const workspaces = {
  stoppedSummary: 'Handslag is verwijderd uit een werkruimte van {platform}',
  stoppedText:
    '{parties}: {count, plural, one {# mens krijgt} other {# mensen krijgen}} daar geen berichten meer. De berichten wachten.',
  stoppedNobody: 'Daar zit nu niemand meer van dit programma.',
  whatToDo:
    'Vraag de beheerder van die werkruimte om Handslag opnieuw te installeren. Daarna gaan de berichten vanzelf verder.',
  install: 'Installeer Handslag opnieuw',
  askOperator: 'Vraag de beheerder van Handslag hoe dat gaat.',
  because: 'U krijgt dit omdat u het programma coördineert.',
} as const;

export const kind = { workspaceStopped: 'een werkruimte zonder Handslag' } as const;

export const why = {
  workspaceStopped: 'Handslag is verwijderd uit een werkruimte waar mensen van uw programma zitten.',
} as const;

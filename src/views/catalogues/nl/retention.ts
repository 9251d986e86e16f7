export const retentionRefusals = {
  yearsNotACount: 'Vul een heel aantal jaren in, of laat het leeg voor altijd.',
  retentionNotSet: 'Er is nog geen bewaartermijn. Stel die eerst in, of geef een reden.',
  mustBeKept: 'Dit moet u nog bewaren. Geef een reden als het toch weg moet.',
  mustBeKeptUntil: 'Dit moet u bewaren tot en met {date}. Geef een reden als het eerder weg moet.',
  destructionNotProposed: 'Niemand stelde voor om dit te vernietigen. Doe dat eerst.',
  secondPersonNeeded: 'U stelde dit zelf voor. Iemand anders moet het bevestigen.',
  alreadyDestroyed: 'Dit programma is al vernietigd. Dat kan niet meer terug.',
} as const;

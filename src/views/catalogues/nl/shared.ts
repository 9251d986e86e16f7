/** Words that many cards share. */
export const shared = {
  moment: '{date} om {time}',
  and: '{first} en {last}',
  more: 'Meer',
  why: 'Waarom krijg ik dit?',
  no: 'Nee',
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Bewaren',
  send: 'Versturen',
  overview: 'Bekijk het programma',
  agreement: 'Bekijk de afspraak',
  nobody: 'niemand',
  erased: 'gewist',
  notFilledIn: 'nog niet ingevuld',
  byWhen: 'door {by}, {when}',
  closedDone: 'Dit is al gedaan{hasBy, select, yes { door {by}} other {}}, {when}.',
  closedTextChanged: 'De tekst is veranderd op {when}. U hoeft hier niets meer te doen.',
  closedReassigned: 'Dit is nu aan {hasBy, select, yes {{by}} other {iemand anders}}, sinds {when}.',
  closedDateMoved: 'De datum is veranderd op {when}. U krijgt op tijd een nieuw bericht.',
  closedExpired: 'De tijd om te antwoorden is voorbij sinds {when}.',
  closedEnded: 'De afspraak is beëindigd. U hoeft niets meer te doen.',
  closedWithdrawn: 'Dit is ingetrokken{hasBy, select, yes { door {by}} other {}}, {when}.',
  closedStopped: 'Het programma is gestopt, {when}. U hoeft niets meer te doen.',
  dueOn: 'Klaar op {date}',
  dueUnknown: 'Klaar op: nog niet ingevuld',
  forWhom: 'Voor: {forWhom}',
  party: 'Partij: {party}',
  hours: '{count, plural, one {# uur} other {# uur}}',
  money: '{amount} ({source})',
  result: '{indicator}: van {baseline} naar {target} {unit}',
} as const;

export const standing = {
  onTrack: 'Op schema',
  atRisk: 'Let op',
  offTrack: 'Loopt niet goed',
  noReport: 'Geen bericht',
  done: 'Klaar',
} as const;

export const cause = {
  permit: 'Vergunning',
  money: 'Geld',
  people: 'Te weinig mensen',
  weather: 'Weer',
  partner: 'Andere partij',
  residents: 'Bewoners',
  supplier: 'Leverancier',
  other: 'Iets anders',
} as const;

export const disposition = {
  takenOver: 'Overgenomen',
  changed: 'Aangepast',
  notTakenOver: 'Niet overgenomen',
} as const;

export const role = {
  coordinator: 'wijkcoördinator',
  signatory: 'ondertekenaar',
  owner: 'trekker',
  projectTeam: 'projectteam',
  person: 'deelnemer',
} as const;

export const phase = {
  absent: 'Nog niet begonnen',
  draft: 'In voorbereiding',
  frozen: 'Tekst ligt klaar om te tekenen',
  active: 'In uitvoering',
  closed: 'Afgesloten',
} as const;

export const programmeKind = {
  contract: 'Wijkcontract',
  programme: 'Wijkprogramma',
  actionPlan: 'Wijkactieplan',
  covenant: 'Convenant',
} as const;

export const theme = {
  clean: 'Schoon',
  wellMaintained: 'Heel',
  safe: 'Veilig',
  social: 'Sociaal',
} as const;

export const platform = { slack: 'Slack', teams: 'Teams', playground: 'de proefomgeving' } as const;

/** What other topics say of the municipality's areas, rounds and themes. */
export const townWords = {
  done: {
    areaDefined: 'Het gebied “{name}” is bewaard.',
    themeSet: 'Het thema “{name}” is bewaard.',
    themeRetired: 'Het thema “{name}” is veranderd. In programma’s die het hebben, blijft het staan.',
    roundDecided:
      'Ronde {round} is bewaard. {count, plural, =0 {Er is geen gebied gekozen.} one {# gebied krijgt een programma.} other {# gebieden krijgen een programma.}}',
  },
  refusals: {
    nameNeeded: 'Vul een naam in.',
    cbsCodeWrong:
      'Deze code past niet. {level, select, district {Een wijk heeft WK met 6 cijfers.} neighbourhood {Een buurt heeft BU met 8 cijfers.} other {Een gebied heeft geen code. Is het de hele gemeente? Dan is het GM met 4 cijfers.}}',
    cbsCodeTaken: 'Deze code hoort al bij {by}. Kijk welke code goed is.',
    areaTwice: 'Een gebied staat er twee keer in. Kies het, of laat het bij gewoon werk.',
  },
  notFound: {
    round: 'Deze ronde vind ik niet. Bekijk alle rondes.',
    theme: 'Dit thema vind ik niet. Kies een ander thema.',
  },
} as const;

/** The municipality's rounds, areas and themes. */
export const town = {
  ofTown: 'Gemeente {name}',
  rounds: 'Rondes',
  areas: 'Gebieden',
  themes: 'Thema’s',
  roundsSummary: '{name}: {count, plural, =0 {nog geen rondes} one {# ronde} other {# rondes}}',
  noRounds: 'Er is nog geen ronde. In een ronde kiest u waar programma’s komen.',
  roundTitle: 'Ronde {round}',
  roundSummary: 'Ronde {round}: {standing}',
  seeRound: 'Bekijk de ronde',
  newRound: 'Nieuwe ronde…',
  decidedOn: 'Besloten op {date}.',
  signBy: 'Alles moet uiterlijk op {date} getekend zijn.',
  signedOf: '{signed} van {total, plural, one {# gebied} other {# gebieden}} getekend.',
  daysLeft: '{count, plural, =0 {Vandaag is de laatste dag.} one {Nog # dag.} other {Nog # dagen.}}',
  daysOver: '{count, plural, one {# dag te laat.} other {# dagen te laat.}}',
  neverConsidered: 'In geen enkele ronde',
  regularWorkIsADecision: 'Hier doet de gemeente het gewone werk.',
  noProgramme: 'Hier is nog geen programma.',
  missing: 'Nog niet getekend: {parties}',
  whyAreas: 'Waarom deze gebieden',
  isChosen: 'Gekozen',
  isRegularWork: 'Gewoon werk van de gemeente',
  reasonOfRound: 'De reden van de ronde geldt ook hier.',
  reasons: 'Redenen per gebied…',
  roundForm: 'Ronde',
  noNames: 'Schrijf geen namen van personen op: iedereen mag dit lezen.',
  decidedOnLabel: 'Wanneer is dit besloten?',
  signByLabel: 'Wanneer moet alles getekend zijn?',
  signByHint: 'Wij tellen de dagen tot dan',
  chosenLabel: 'Welke gebieden krijgen een programma?',
  regularWorkLabel: 'Welke gebieden niet?',
  regularWorkHint: 'Hier doet de gemeente het gewone werk',
  reasonLabel: 'Waarom?',
  reasonHint: 'Hierna kunt u per gebied een eigen reden geven',
  reasonsForm: 'Redenen per gebied',
  reasonsIntro: 'Kies de gebieden met dezelfde reden. De rest doet u daarna.',
  reasonsFor: 'Welke gebieden?',
  areasSummary: '{name}: {count, plural, =0 {nog geen gebieden} one {# gebied} other {# gebieden}}',
  newArea: 'Nieuw gebied…',
  change: 'Verander…',
  code: 'CBS-code {code}',
  areaForm: 'Gebied',
  areaName: 'Hoe heet het gebied?',
  areaLevel: 'Wat is het?',
  areaLevelHint: 'Bestaat het uit delen van wijken? Kies dan gebied',
  cbsCode: 'Welke code heeft het bij het CBS?',
  cbsCodeHint: 'Wijk: WK en 6 cijfers. Buurt: BU en 8. Hele gemeente: GM en 4',
  renameNote: 'Teksten die al getekend zijn, houden de oude naam.',
  themesSummary: '{name}: {count, plural, =0 {geen thema’s} one {# thema} other {# thema’s}}',
  themesNote: 'Uit deze lijst kiest elk programma zijn thema’s.',
  newTheme: 'Nieuw thema…',
  rename: 'Andere naam…',
  retire: 'Niet meer gebruiken',
  bringBack: 'Weer gebruiken',
  retired: 'Niet meer in gebruik',
  themeForm: 'Thema',
  themeName: 'Hoe heet het thema?',
  themeHint: 'Eén of twee woorden, bijvoorbeeld: Groen',
} as const;

export const areaLevel = { district: 'Wijk', neighbourhood: 'Buurt', area: 'Gebied' } as const;

/** What people type after “stand”. */
export const roundWord = { one: 'ronde', many: 'rondes' } as const;

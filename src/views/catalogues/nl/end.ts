/** How an agreement ended. */
export const outcome = {
  achieved: 'Gelukt',
  partly: 'Deels gelukt',
  notAchieved: 'Niet gelukt',
  carriedOver: 'Gaat mee naar het volgende programma',
  regularWork: 'Gewoon werk van de gemeente',
  notReported: 'Niet gemeld',
} as const;

/** The end: outcomes, and closing the programme. */
export const ending = {
  outcomes: 'Wat is bereikt',
  outcomesTitle: 'Wat is bereikt: {programme}',
  outcomesSummary:
    '{programme}: {open, plural, =0 {van elke afspraak is bekend wat is bereikt} one {van # afspraak is nog niet bekend wat is bereikt} other {van # afspraken is nog niet bekend wat is bereikt}}',
  toldOf: 'Gemeld: {told} van {total}',
  termEnds: 'De looptijd eindigt op {date}.',
  told: 'Gemeld',
  openOf: 'Nog niet gemeld door {party}: {count}',
  askedOn: 'Gevraagd sinds {date}',
  willBeAsked: 'Wij vragen dit vanaf {date}',
  tell: 'Meld wat is bereikt…',
  correct: 'Verbeter wat is bereikt…',
  passOn: 'Geef door wat is bereikt…',
  notReported: 'Zet op “niet gemeld”…',
  reachedText: 'Bereikt: {reached} {unit} (begin {baseline}, doel {target})',
  form: 'Wat is bereikt?',
  correctForm: 'Verbeter: wat is bereikt',
  formHelp: 'Is het gelukt? Dan is het getal genoeg. Anders vragen wij ook waardoor.',
  formKind: 'Hoe is het afgelopen?',
  formReached: 'Welk getal is bereikt?',
  formReachedHint: 'In dezelfde maat als het doel. Leeg mag als de afspraak doorgaat',
  formSpentOf: 'Uitgegeven tot nu toe: {source}',
  formSpentHint: 'In euro. Leeg is: niets nieuws',
  moreSources: 'Kwam er ook ander geld bij? Meld dat via “Bekijk de afspraak”.',
  formReason: 'Waardoor?',
  formReasonHint: 'Nodig als het niet helemaal is gelukt. Schrijf geen namen op',
  notReportedForm: 'Niet gemeld',
  notReportedHelp: 'Iedereen ziet straks dat niemand dit heeft gemeld. Komt er toch een melding, dan telt die.',
  notReportedReason: 'Waarom is er geen melding?',
  check: 'Kijk of het programma dicht kan',
  again: 'Kijk opnieuw',
  closingTitle: 'Afsluiten: {programme}',
  closingSummary:
    '{programme}: {count, plural, =0 {het programma kan dicht} one {er mist nog # ding om af te sluiten} other {er missen nog # dingen om af te sluiten}}',
  closingMissing:
    '{count, plural, =0 {Alles is er. U kunt het programma afsluiten.} one {Er mist nog # ding. Vul dat eerst aan.} other {Er missen nog # dingen. Vul die eerst aan.}}',
  notReportedCount:
    '{count, plural, one {# afspraak staat op “niet gemeld”. Dat blijft zo.} other {# afspraken staan op “niet gemeld”. Dat blijft zo.}}',
  whatHappens: 'Na het afsluiten verandert er niets meer. Iedereen krijgt bericht en kan alles blijven lezen.',
  close: 'Sluit het programma af',
  questionSummary: '{programme}: wat is bereikt met “{what}”?',
  question: 'De looptijd eindigt op {date}. Wat is bereikt?',
  questionBecause: 'U krijgt dit omdat u de trekker bent. Hebt u het gemeld, dan stoppen de vragen.',
  toldBy: '{word}: {byWhen}',
  endsTitle: 'De looptijd eindigt op {date}',
  isOverTitle: 'De looptijd is voorbij sinds {date}',
  endsSummary: '{programme}: de looptijd eindigt op {date}',
  untold:
    '{count, plural, =0 {Alles wat wij vroegen, is gemeld.} one {Van # afspraak is nog niet gemeld wat is bereikt.} other {Van # afspraken is nog niet gemeld wat is bereikt.}}',
  untoldOf: '{party}: {count, plural, one {# afspraak} other {# afspraken}}',
  later: '{count, plural, one {Naar # afspraak vragen wij later.} other {Naar # afspraken vragen wij later.}}',
  ended: 'Eerder beëindigd',
  closedTitle: '{programme} is afgesloten',
  closedSummary: '{programme} is afgesloten op {date}',
  closedText:
    'Het programma is afgesloten op {date}. Er {count, plural, one {was # afspraak.} other {waren # afspraken.}} Zo is het afgelopen:',
  closedNote: 'Wij vragen u niets meer. U kunt alles blijven lezen. Dank voor uw werk.',
  closedOver: 'Het programma is afgesloten. U hoeft hier niets meer te doen.',
  next: 'Volgend programma…',
  nextForm: 'Volgend programma',
  nextHelp:
    'U begint een nieuw programma na {programme}. Wat u meeneemt, wordt een voorstel. Iedereen kan het nog aanpassen.',
  nextName: 'Hoe heet het nieuwe programma?',
  nextStartsOn: 'Begint op',
  nextEndsOn: 'Eindigt op',
  nextParties: 'Welke partijen gaan mee?',
  nextAgreements: 'Welke afspraken gaan mee?',
  nextAgreementsHint: 'Gekozen is wat de trekkers willen meenemen',
  nextSubmit: 'Begin het programma',
  past: 'Gaat verder met een afspraak uit {programme}',
  future: 'Gaat verder in {programme}',
  sure: 'Programma afsluiten?',
} as const;

/** The final review, on a card and on paper. */
export const review = {
  title: 'Eindevaluatie: {programme}',
  summary: '{programme}: de eindevaluatie',
  show: 'Eindevaluatie',
  agreements: 'Afspraken',
  outcomes: 'Wat is bereikt',
  money: 'Geld',
  cost: 'Afgesproken {reserved}, uitgegeven {spent}',
  promised: 'Begin {baseline}, doel {target} {unit}',
  untold: 'Nog niet gemeld',
  notClosed: 'De looptijd eindigt op {date}. Tot het afsluiten kunnen deze cijfers nog anders worden.',
  closedOn: 'Het programma is afgesloten op {date}.',
  themesOverlap: 'Een afspraak met meer thema’s telt bij elk thema mee.',
  page: 'Bladzijde {page} van {pages}',
  next: 'Volgende bladzijde',
  previous: 'Vorige bladzijde',
  docx: 'Maak een Word-bestand',
  pdf: 'Maak een PDF',
  by_party: 'Per partij',
  by_project: 'Per project',
  by_theme: 'Per thema',
  perParty: 'Alle afspraken per partij',
  perProject: 'Per project',
  perTheme: 'Per thema',
  project: 'Project',
  theme: 'Thema',
  what: 'Wat',
  value: 'Hoe',
  agreement: 'Afspraak',
  dueOn: 'Klaar op',
  indicator: 'Meetpunt',
  baseline: 'Begin',
  target: 'Doel',
  reached: 'Bereikt',
  outcome: 'Afloop',
  reserved: 'Afgesproken',
  spent: 'Uitgegeven',
  together: 'Samen',
  noFigure: 'geen getal',
  goesOn: 'Wat doorgaat',
  fileName: 'eindevaluatie',
  noTheme: 'Zonder thema',
} as const;

/** What stands on every document. */
export const documents = {
  pageBefore: 'Bladzijde ',
  pageBetween: ' van ',
} as const;

/** What the end adds to the topics of others. */
export const endWords = {
  nextStep: {
    outcomes:
      'Van {count, plural, one {# afspraak} other {# afspraken}} is nog niet bekend wat is bereikt. Zoek dat uit.',
    close: 'Alles is gemeld. Sluit het programma af.',
    closed: 'Het programma is afgesloten. U kunt alles blijven lezen.',
  },
  done: {
    outcomeTold: 'Dank u. “{what}”: {word}.',
    outcomeCorrected: 'Wat is bereikt met “{what}”, is verbeterd. Wat er eerst stond, blijft bewaard.',
    notReportedSet: '“{what}” staat op “niet gemeld”. Komt er toch een melding, dan telt die.',
    nextProgramme:
      '{programme} staat klaar, met {count, plural, =0 {nog geen voorstellen} one {# voorstel} other {# voorstellen}}.',
    programmeClosed:
      '{programme} is afgesloten, met {count, plural, one {# afspraak} other {# afspraken}}. Iedereen krijgt bericht.',
  },
  refusals: {
    nextTooEarly: 'Een volgend programma kan vanaf {date}. Dat is een half jaar voor het einde.',
    nextExists: 'Na dit programma is er al een ander begonnen: {name}.',
    programmeClosed: 'Het programma is afgesloten. Er verandert niets meer. U kunt alles blijven lezen.',
    outcomeReasonNeeded: 'Schrijf op waardoor het zo is afgelopen. Dan leren anderen ervan.',
    reachedNeeded: 'Vul in welk getal is bereikt. Ook 0 is een antwoord.',
    targetNotReached: 'Het doel was {target} {unit}. Is dat niet gehaald? Kies dan “Deels gelukt”.',
  },
  notFound: {
    outcome: 'Wat hier is bereikt, is nog niet gemeld. Open de afspraak opnieuw.',
  },
  gaps: {
    amendmentOpen: 'Wijziging {number} wacht nog op antwoord. Rond die af, of trek die in.',
    termNotOver: 'De looptijd eindigt op {date}. U kunt afsluiten vanaf die dag.',
    noOutcome: 'Niemand heeft gemeld wat is bereikt. Bel de trekker, of zet het op “niet gemeld”.',
  },
  kind: {
    outcomeQuestion: 'de vraag wat is bereikt',
    programmeEnding: 'het einde van de looptijd',
    programmeClosed: 'het afsluiten van het programma',
  },
  why: {
    outcomeQuestion: 'De looptijd eindigt bijna, of de datum is voorbij. U meldt wat is bereikt.',
    programmeEnding: 'De looptijd eindigt. U ziet van wie de meldingen nog missen.',
    programmeClosed: 'Het programma is afgesloten. Iedereen die meedoet, hoort dat.',
  },
} as const;

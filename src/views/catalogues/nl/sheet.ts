/** Agreements in a table, for a spreadsheet. */
export const sheet = {
  show: 'Tabel (CSV)…',
  title: 'Afspraken in een tabel',
  howTo:
    'Haal de afspraken op als tabel voor een rekenblad. Pas ze daar aan, of vul ze aan. Lees de tabel daarna weer in.',
  safe: 'U ziet eerst wat er verandert. Is één cel fout, dan verandert er niets.',
  onlyOut: 'De tekst ligt vast. U kunt de tabel ophalen. Inlezen kan nu niet.',
  keepId:
    'Laat de kolom “{id}” staan: daaraan zie ik welke afspraak het is. Een rij zonder kenmerk is een nieuw voorstel.',
  export: 'Haal de tabel op',
  template: 'Haal een lege tabel op',
  open: 'Lees een tabel in…',
  form: 'Tabel inlezen',
  formIntro: 'Kies een bestand, of plak de cellen. U ziet eerst wat er verandert.',
  fileHint: 'Een csv-bestand uit Excel of een ander rekenblad',
  pastedHint: 'Met de bovenste rij erbij',
  pasted: 'Of plak hier de cellen',
  columnsForm: 'Welke kolom is wat?',
  columnsIntro: 'Deze kolommen ken ik niet. Zeg één keer wat erin staat: dan onthoud ik het.',
  columnHint: 'Bijvoorbeeld: {example}',
  leaveOut: 'Niet gebruiken',
  column: 'Kolom “{header}”',
  fileName: 'afspraken {programme}.csv',
  templateName: 'lege tabel {programme}.csv',
  errorsSummary: '{count, plural, one {Er staat # fout in de tabel} other {Er staan # fouten in de tabel}}',
  errorsText: 'Er is niets ingelezen. Verbeter dit in het rekenblad en lees de tabel opnieuw in.',
  cell: '{cell} · {header}',
  typed: 'Er staat: {typed}',
  empty: 'Er staat niets.',
  previewTitle: 'Dit verandert er: {programme}',
  previewText:
    '{added, plural, =0 {Geen nieuwe voorstellen} one {# nieuw voorstel} other {# nieuwe voorstellen}}, {changed, plural, =0 {niets anders} one {# anders} other {# anders}}, {same} hetzelfde.',
  nothing: 'Er verandert niets: alles staat er al zo.',
  added: '{count, plural, one {Nieuw voorstel} other {Nieuwe voorstellen}}',
  changed: '{count, plural, one {Anders} other {Anders}}',
  projects: '{count, plural, one {Nieuw project} other {Nieuwe projecten}}',
  more: 'en nog {count}',
  apply: 'Voer door',
  other: 'Andere tabel…',
  takeIn: 'Neem de voorstellen daarna op: dan krijgen de trekkers de vraag of het klopt.',
  many: 'Veel tegelijk: met een tabel',
} as const;

/** What is known of the columns of tables. */
export const columns = {
  show: 'Kolommen…',
  title: 'Wat staat in welke kolom?',
  remembered: 'Dit zei u eerder over kolommen. Ik gebruik het bij elke tabel.',
  ofTable: 'Zo lees ik de kolommen van deze tabel.',
  none: 'Er is nog niets over kolommen gezegd.',
  forAll: 'Wat u hier kiest, geldt voor elke tabel van de gemeente.',
  change: 'Wijzig een kolom…',
  back: 'Naar de tabel',
  form: 'Kolom wijzigen',
  which: 'Welke kolom?',
  holds: 'Wat staat erin?',
} as const;

/** What stands on top of each column. */
export const sheetColumn = {
  id: 'Kenmerk',
  project: 'Project',
  what: 'Wat',
  forWhom: 'Voor wie',
  lead: 'Trekker (partij)',
  ownerFunction: 'Functie van de trekker',
  owner: 'Trekker (persoon)',
  involved: 'Doen mee',
  dueOn: 'Klaar op',
  milestones: 'Mijlpalen',
  waitsFor: 'Wacht op',
  themes: 'Thema’s',
  area: 'Gebied van het geld',
  money: 'Bedrag',
  source: 'Bron',
  hours: 'Uren',
  goods: 'Spullen',
  indicator: 'Meetpunt',
  baseline: 'Beginstand',
  target: 'Doel',
  unit: 'Eenheid',
} as const;

/** What else people call it, with | between. */
export const sheetSynonym = {
  id: 'id|nummer|afspraaknummer|code',
  project: 'projectnaam|naam project',
  what: 'activiteit|afspraak|omschrijving|wat gaan we doen|actie',
  forWhom: 'doelgroep|bestemd voor',
  lead: 'trekker|partij|verantwoordelijke partij|trekkende partij|verantwoordelijke',
  ownerFunction: 'functie|functie trekker',
  owner: 'persoon|naam trekker|eigenaar|contactpersoon',
  involved: 'betrokken partijen|partners|meedoende partijen|andere partijen',
  dueOn: 'datum|einddatum|deadline|gereed|gereed op|uiterlijk|klaar',
  milestones: 'mijlpaal|tussenstap|tussenstappen|tussentijds klaar',
  waitsFor: 'afhankelijk van|eerst klaar|wacht op afspraak',
  themes: 'thema',
  area: 'gebied|wijk|buurt',
  money: 'euro|geld|budget|kosten|bedrag in euro|begroot',
  source: 'wie betaalt|geldbron|bron van het geld|dekking|financiering',
  hours: 'uur|aantal uren|uren inzet',
  goods: 'materiaal|materialen|middelen',
  indicator: 'indicator|wat meten we|resultaat',
  baseline: 'nulmeting|stand nu',
  target: 'streefwaarde|doelwaarde',
  unit: 'waarin meten we|maat',
} as const;

/** What is wrong in one cell, beside what can be wrong in a form. */
export const sheetError = {
  unknownName:
    '{what, select, project {Dit project} party {Deze partij} person {Deze persoon} area {Dit gebied} activity {Deze afspraak} other {Dit thema}} ken ik niet.{hasNearest, select, yes { Bedoelt u “{nearest}”?} other {}}',
  unknownNameKnown: 'Kies uit: {known}.',
  nameTwice: 'Meer afspraken hebben deze tekst. Zet hier het kenmerk van de afspraak.',
  notAMilestone:
    'Begin elke regel met een datum, en zet daarachter de mijlpaal. Bijvoorbeeld: 31-3-2028 Ontwerp klaar.',
  waitsInCircle: 'Dit is een rondje: {chain}. Zo kan niets als eerste klaar zijn. Haal er één weg.',
  unknownRow: 'Dit kenmerk ken ik niet. Laat de cel leeg voor een nieuw voorstel.',
  rowTwice: 'Dit kenmerk staat ook in rij {first}. Haal één van de twee weg.',
  columnTwice: 'Deze kolom staat ook in kolom {first}. Haal één van de twee weg.',
  columnMissing: 'De kolom “{header}” mist. Zet hem erbij.',
  projectNeeded: 'Bij welk project hoort dit? Vul het project in.',
  projectStays: 'Een voorstel blijft bij zijn project. Maak een nieuw voorstel bij het andere project.',
  tooManyRows: 'De tabel heeft te veel rijen. Gebruik hoogstens {max} rijen.',
  noRows: 'De tabel heeft geen rijen. Zet onder de bovenste rij een afspraak per rij.',
  notReadable: 'Vanaf hier mist een aanhalingsteken.',
  notPlain: 'Er staat een teken dat ik niet kan lezen. Typ de tekst opnieuw.',
} as const;

/** Its words in topics that others share. */
export const sheetWords = {
  done: {
    sheetApplied:
      'De tabel is ingelezen in {programme}: {added, plural, one {# nieuw voorstel} other {# nieuwe voorstellen}}, {changed} anders.',
  },
} as const;

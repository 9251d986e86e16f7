/** People and their codes. */
export const people = {
  show: 'Bekijk de mensen',
  title: 'Mensen: {programme}',
  summary:
    '{programme}: {count, plural, =0 {iedereen is gekoppeld} one {# persoon is nog niet gekoppeld} other {# mensen zijn nog niet gekoppeld}}',
  missing:
    '{count, plural, =0 {Iedereen is gekoppeld.} one {# persoon krijgt nog geen berichten.} other {# mensen krijgen nog geen berichten.}}',
  howToLink: 'Geef een code aan de persoon zelf. Die stuurt dan “koppel” en de code aan Handslag.',
  linked: 'Gekoppeld via {platform}',
  notReached: 'Niet bereikt via {platform} sinds {when}. Bel even, of geef een nieuwe code.',
  toConfirm: 'Heeft de code gebruikt via {platform}. Is dit de juiste persoon?',
  code: 'Code: {code} (geldig tot en met {date})',
  codeOut: 'Code gegeven, nog niet gebruikt. Geldig tot en met {date}.',
  noCode: 'Heeft nog geen code.',
  paper: 'Werkt op papier: u geeft antwoorden door.',
  newCode: 'Nieuwe code',
  newCodeSummary: 'Code voor {name}',
  handOut: 'Geef deze code aan de persoon zelf, niet in een kanaal. Die stuurt aan Handslag: koppel {code}',
  codeLabel: 'Code',
  validTo: 'Geldig tot en met',
  isThis: 'Is dit {name}?',
  function: 'Functie',
  party: 'Partij',
  account: 'Account',
  accountOn: '{user} op {platform}',
  workspace: 'Werkruimte',
  codeUsed: 'Code gebruikt op',
  checkFirst: 'Twijfelt u? Bel de persoon voordat u ja zegt. Daarna kan dit account namens deze persoon antwoorden.',
  confirm: 'Ja, dat klopt',
  reject: 'Nee, dit klopt niet',
  rejectTitle: 'Account weigeren?',
  rejectQuestion: 'U koppelt dit account dan niet aan {name}. Er is dan een nieuwe code nodig.',
  confirmed: 'Bevestigd',
  rejected: 'Geweigerd',
  welcome: 'Welkom, {name}',
  welcomeText:
    '{count, plural, =0 {Uw account is gekoppeld.} other {Uw account is gekoppeld. U doet mee aan {programmes}.}} Wat op u wacht, ziet u met “mijn”.',
  notWelcome: 'Uw account is niet gekoppeld',
  notWelcomeText: 'De wijkcoördinator kon niet bevestigen dat u dit bent. Vraag om een nieuwe code.',
} as const;

export const evening = {
  title: 'Bewonersavond: {programme}',
  summary:
    '{programme}: {count, plural, =0 {alle reacties hebben een antwoord} one {# reactie wacht op een antwoord} other {# reacties wachten op een antwoord}}',
  planned: 'Gepland op',
  held: 'Gehouden op',
  attendance: 'Aantal mensen',
  open: 'Reacties zonder antwoord',
  presentFirst: 'Elke reactie krijgt een antwoord voordat u de tekst vastzet.',
  signFirst: 'De avond komt na het tekenen. Past u daarna iets aan? Dan is dat een wijziging van de afspraken.',
  add: 'Voeg reacties toe…',
  dispose: 'Geef antwoord…',
  correct: 'Verbeter de avond…',
  noDisposition: 'Nog geen antwoord',
  because: 'Omdat: {reason}',
} as const;

export const freeze = {
  title: 'Tekst vastzetten: {programme}',
  summary:
    '{programme}: {count, plural, =0 {u kunt de tekst vastzetten} one {er mist nog # ding voor het vastzetten} other {er missen nog # dingen voor het vastzetten}}',
  missing:
    '{count, plural, =0 {Alles is er. U kunt de tekst vastzetten.} one {Er mist nog # ding:} other {Er missen nog # dingen:}}',
  whatHappens:
    'Versie {revision} met {agreements, plural, one {# afspraak} other {# afspraken}} ligt dan vast. Het verzoek om te tekenen gaat naar {parties}. Zolang niet iedereen heeft getekend, kunt u de tekst weer openen.',
  freeze: 'Zet vast',
  check: 'Controleer de tekst',
  sure: 'Tekst vastzetten?',
  read: 'Lees de tekst',
  again: 'Kijk opnieuw',
  cannotBeReached: '{count, plural, one {Eén persoon krijgt geen berichten} other {# mensen krijgen geen berichten}}',
} as const;

/** What a freeze lacks, each a sentence that says what to do. */
export const gaps = {
  anActivity: 'Een activiteit',
  aParty: 'Een partij',
  aContribution: 'Een reactie',
  theProgramme: 'Het programma',
  leadPartyId: 'Welke partij is de trekker? Dat is nog niet ingevuld.',
  ownerId: 'Wie is de trekker? Dat is nog niet ingevuld.',
  ownerFunction: 'Welke functie heeft de trekker? Dat is nog niet ingevuld.',
  dueOn: 'Wanneer is het klaar? Dat is nog niet ingevuld.',
  means: 'Wat is nodig: geld, uren of spullen? Dat is nog niet ingevuld.',
  result: 'Wat is het resultaat? Dat is nog niet ingevuld.',
  ownerHasNotAnswered: 'De trekker heeft nog niet geantwoord. Bel even, of vraag iemand anders.',
  ownerDeclined: 'De trekker zei nee. Vraag iemand anders.',
  dueOutsideTerm: 'De datum {date} valt buiten de looptijd. Kies een andere datum.',
  waitsForNothing: 'Deze afspraak wacht op iets dat niet in het programma staat. Kies opnieuw.',
  notTakenIn: 'Dit voorstel is nog niet opgenomen. Neem het op, of trek het in.',
  sentBack: 'U stelde hier een vraag over. De indiener moet nog antwoorden.',
  noActivities: 'Er zijn nog geen activiteiten. Doe een voorstel.',
  noParties: 'Er zijn nog geen partijen. Zet ze in het bestand en lees het opnieuw in.',
  noSignatory: 'Niemand mag tekenen namens deze partij. Wijs iemand aan.',
  signatoryOver:
    '{name} mocht tekenen tot en met {date}. Nu mag niemand het namens deze partij. Verleng dat recht, of wijs iemand aan.',
  signatoryNotYet: '{name} mag pas tekenen vanaf {date}. Nu mag niemand het namens deze partij. Wijs iemand aan.',
  eveningNotHeld: 'De bewonersavond is nog niet geweest, of niet vastgelegd.',
  noDisposition: 'Deze reactie heeft nog geen antwoord.',
  fillIn: 'Vul in…',
  nameSignatory: 'Wijs iemand aan…',
  mandatePeriod: 'Hoe lang…',
} as const;

export const importing = {
  newProgramme: 'Een nieuw programma',
  howTo:
    'U zet een programma klaar in een bestand: de wijken, de partijen, de mensen, de projecten en de activiteiten. U ziet eerst wat er verandert; daarna beslist u.',
  open: 'Kies een bestand…',
  previewTitle: 'Dit gaat er veranderen: {programme}',
  previewSummary: '{programme}: {added} erbij, {changed} anders, {removed} weg',
  previewText: '{added} erbij, {changed} anders, {removed} weg.',
  nothing: 'Dit bestand verandert niets: alles staat er al zo.',
  fromFile: 'Uit {file}',
  apply: 'Voer door',
  otherFile: 'Ander bestand…',
  added: 'Erbij ({count})',
  changed: 'Anders ({count})',
  removed: 'Weg ({count})',
  one: '{what}: {name}',
  fileIsRight:
    '{file} is goed. {programme}: {parties, plural, one {# partij} other {# partijen}}, {projects, plural, one {# project} other {# projecten}} en {activities, plural, one {# activiteit} other {# activiteiten}}.',
  fileIsUnfinished:
    'In {count, plural, one {# activiteit} other {# activiteiten}} is nog iets leeg. Dat mag, tot u de tekst vastzet.',
  errorsSummary: '{file}: {count, plural, one {# fout} other {# fouten}}',
  errorsText: 'Er is niets veranderd. Verbeter dit in het bestand en probeer het opnieuw:',
  atLine: 'Regel {line}: {path}',
  wholeFile: 'Het bestand',
  nothingFound: 'niets',
  found: 'Gevonden: {found}',
  expected: 'Verwacht: {expected}',
  tryAgain: 'Probeer opnieuw…',
  imported: '{programme} is ingelezen',
  handOutCodes:
    '{count, plural, one {Geef deze code aan de persoon zelf. U ziet hem maar één keer.} other {Geef deze codes aan de mensen zelf. U ziet ze maar één keer.}}',
  teamCodes:
    '{count, plural, one {Met deze code wordt een kanaal dat van het projectteam: typ daar “koppel” met de code.} other {Met deze codes wordt een kanaal dat van een projectteam: typ daar “koppel” met de code.}}',
  person: 'Voor',
} as const;

export const imported = {
  programme: 'Programma',
  party: 'Partij',
  person: 'Persoon',
  area: 'Gebied',
  theme: 'Thema',
  criteria: 'Criteria',
  budget: 'Budget',
  workingGroup: 'Werkgroep',
  agendaItem: 'Agenda',
  project: 'Project',
  activity: 'Activiteit',
  mandate: 'Mag tekenen',
  round: 'Ronde',
  municipality: 'Gemeente',
  coordinator: 'Wijkcoördinator',
  evening: 'Bewonersavond',
} as const;

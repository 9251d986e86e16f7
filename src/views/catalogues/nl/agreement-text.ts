/** The text that parties sign. Changing a word here means a new template version. */
export const agreementText = {
  programme: '{kind} {name}',
  version: 'Versie {revision}',
  partOf: '{count, plural, one {Gebied} other {Gebieden}}: {areas}',
  themes: '{count, plural, one {Thema} other {Thema’s}}: {themes}',
  article: 'Artikel {number}. {title}',
  parties: 'De partijen',
  partiesIntro: 'Deze partijen maken samen de afspraken in dit programma:',
  party: '{number} {name}',
  term: 'De looptijd',
  termText:
    'Het programma begint op {startsOn} en eindigt op {endsOn}. Beide dagen horen erbij. De partijen voeren alle afspraken binnen deze looptijd uit.',
  binding: 'Wanneer de afspraken gelden',
  bindingText:
    'De afspraken gelden zodra alle partijen deze versie hebben getekend. Een partij is trekker van een afspraak of doet eraan mee. Zij doet dan wat in die afspraak staat, en op tijd. Zij zorgt ook voor wat daarvoor nodig is.',
  agenda: 'De agenda',
  agendaIntro: 'Dit is wat wij in het gebied willen bereiken:',
  agendaItem: '{number} {title}',
  agendaItemWithThemes: '{number} {title} ({themes})',
  noAgenda: 'Bij dit programma hoort geen agenda.',
  project: 'Project: {name}',
  projectServes: 'Dit project hoort bij: {items}.',
  agreementTitle: '{number} {what}',
  lead: '- Trekker: {party}, {function}',
  involved: '- {count, plural, one {Doet} other {Doen}} mee: {parties}',
  forWhom: '- Voor: {forWhom}',
  agreementThemes: '- {count, plural, one {Thema} other {Thema’s}}: {themes}',
  means: '- Wat is nodig: {means}',
  result: '- Resultaat: {indicator}, van {baseline} naar {target} {unit}',
  dueOn: '- Klaar op: {date}',
  milestones: '- Mijlpalen: {milestones}',
  milestone: '{name} ({date})',
  waitsFor: '- Wacht op: {agreements}',
  waitedFor: '{what} ({party})',
  noAgreements: 'In dit project staan geen afspraken.',
  progress: 'Laten weten hoe het gaat',
  progressText:
    'De trekker meldt steeds hoe het met een afspraak staat: op schema, let op, loopt niet goed of klaar. Gaat het niet goed, dan meldt de trekker ook waardoor dat komt. De trekker meldt dan ook wat het betekent en wat de partij eraan doet.',
  late: 'Als een afspraak te laat is',
  ladderOwner:
    '- {days, plural, =0 {Op de datum} one {# werkdag na de datum} other {# werkdagen na de datum}} niet klaar? Dan krijgt de trekker bericht.',
  ladderCoordinator:
    '- {days, plural, =0 {Op de datum} one {# werkdag na de datum} other {# werkdagen na de datum}} nog niet klaar? Dan hoort de wijkcoördinator het. Die overlegt met de partijen hoe het verder gaat.',
  changes: 'De tekst veranderen',
  changesText:
    'Deze tekst verandert alleen als de partijen die het aangaat daarmee akkoord gaan. Elke wijziging krijgt een nummer. Alle partijen krijgen er bericht van.',
  presentation: 'Bewoners',
  presentationOn: 'De partijen leggen dit programma na de ondertekening voor aan de bewoners. Dat is op {date}.',
  presentationLater:
    'De partijen leggen dit programma na de ondertekening voor aan de bewoners. De wijkcoördinator maakt de datum bekend.',
  presentationText:
    'Elke reactie krijgt een antwoord, met de reden. Verandert een reactie een afspraak? Dan is dat een wijziging van deze tekst. De wijkcoördinator sluit het programma pas af als elke reactie een antwoord heeft.',
  signatures: 'Ondertekening',
  signaturesText: 'Zij tekenen deze tekst: {parties}.',
} as const;

/** What can go wrong around the evening. */
export const refusals = {
  attendanceNotACount: 'Vul een heel getal in van 0 of meer.',
  contactIncomplete:
    'Vul een naam of een e-mailadres in, en waarvoor. Voor een antwoord per e-mail is een adres nodig.',
  groupInUse: 'Deze werkgroep heeft nog mensen of reacties. Zet die eerst bij een andere groep.',
  reactionsOpen: 'Nog niet elke reactie heeft een antwoord. Geef eerst antwoord, dan kan de e-mail weg.',
  noLetterDue: 'Hier hoort geen e-mail meer bij: die is al weg, of er is geen adres.',
} as const;

export const notFound = {
  contribution: 'Deze reactie vind ik niet. Open de bewonersavond opnieuw.',
  workingGroup: 'Deze werkgroep vind ik niet. Kies een andere werkgroep.',
  contact: 'Dit e-mailadres of deze naam vind ik niet. Kijk of u het goed hebt getypt.',
  letter: 'Deze e-mail vind ik niet. Open de bewonersavond opnieuw.',
} as const;

/** Reactions of residents: typed in fast, sorted, and what became of them. */
export const reactions = {
  saved: '{now, plural, one {# reactie is bewaard} other {# reacties zijn bewaard}}. Samen zijn het er nu {total}.',
  ready: 'Klaar',
  whichTheme: 'Bij welk thema?',
  whichGroup: 'Bij welke werkgroep?',
  email: 'E-mailadres voor een antwoord',
  emailHint: 'Alleen als de bewoner dat wil. Wij gebruiken het één keer, voor het antwoord. Daarna wissen wij het.',
  sort: 'Sorteer reacties…',
  sortTitle: 'Reacties sorteren',
  sortIntro: 'Kies de reacties die bij elkaar horen. De rest doet u daarna.',
  theme: 'Thema: {theme}',
  group: 'Werkgroep: {group}',
  answerWanted: 'Deze bewoner krijgt antwoord per e-mail.',
  inAmendment: '{disposition}, in wijziging {number}',
  becomesAmendment:
    'De afspraken zijn getekend. Wat u aanpast, wordt een wijziging. Kies “Maak een wijziging” bij de reactie.',
  amend: 'Maak een wijziging…',
  whichAmendment: 'In welke wijziging?',
  whichAmendmentHint: 'Als de aanpassing in een wijziging staat',
  amendment: 'Wijziging {number}: {what}',
  draftAmendment: 'Wijziging in de maak: {what}',
} as const;

/** Residents who go on together after the evening. */
export const groups = {
  name: 'Werkgroepen',
  show: 'Werkgroepen',
  title: 'Werkgroepen: {programme}',
  summary: '{programme}: {count, plural, =0 {nog geen werkgroepen} one {# werkgroep} other {# werkgroepen}}',
  none: 'Er zijn nog geen werkgroepen. Bewoners die verder willen praten, zet u in een groep.',
  add: 'Nieuwe werkgroep…',
  look: 'Bekijk',
  one: '{name}: {count, plural, =0 {nog niemand} one {# mens} other {# mensen}}',
  project: 'Project: {project}',
  members: '{count, plural, =0 {Nog niemand doet mee.} one {# mens doet mee.} other {# mensen doen mee.}}',
  reactions: '{count, plural, one {# reactie} other {# reacties}}',
  private: 'Namen en adressen ziet alleen u. Geef ze niet door.',
  nobodyKnown: 'Iemand zonder gegevens',
  join: 'Meld iemand aan…',
  change: 'Verander…',
  leave: 'Haal uit de groep',
  leaveTitle: 'Uit de groep halen?',
  leaveQuestion: 'Deze mens telt dan niet meer mee in deze groep.',
  remove: 'Haal de groep weg',
  removeTitle: 'Groep weghalen?',
  removeQuestion: 'De werkgroep {name} is dan weg.',
  formTitle: 'Werkgroep',
  whatName: 'Hoe heet de werkgroep?',
  whatNameHint: 'Bijvoorbeeld: speelplein',
  whichProject: 'Bij welk project?',
  joinTitle: 'Meedoen aan een groep',
  joinIntro: 'Iemand doet mee aan de werkgroep {name}. Een naam of adres hoeft niet: laat dan alles leeg.',
  joined: '{count, plural, one {# mens is aangemeld.} other {# mensen zijn aangemeld.}}',
  joinSubmit: 'Aanmelden',
} as const;

/** What residents leave, by choice, and take back. */
export const contacts = {
  name: 'Naam',
  email: 'E-mailadres',
  whatFor: 'Waarvoor mogen wij dit gebruiken?',
  whatForHint: 'Vraag het aan de bewoner',
  feedbackChoice: 'Eén antwoord op wat hier is gezegd',
  invitationsChoice: 'Uitnodigingen van de werkgroep',
  feedback: 'één antwoord',
  invitations: 'uitnodigingen',
  for: 'Voor: {purposes}',
  promise:
    'Het adres voor een antwoord wissen wij 30 dagen na dat antwoord. De rest wissen wij 30 dagen na het programma.',
  withdraw: 'Haal gegevens weg…',
  yesWithdraw: 'Haal weg',
  withdrawTitle: 'Gegevens weghalen?',
  withdrawQuestion: 'Naam en adres van {who} zijn dan weg. U kunt dit niet terugdraaien.',
  formTitle: 'Gegevens weghalen',
  formIntro: 'Een bewoner wil dat wij de gegevens wissen. Dat doen wij meteen. U kunt het niet terugdraaien.',
  who: 'Welk e-mailadres of welke naam?',
  whoHint: 'Precies zoals de bewoner het achterliet',
  what: 'Wat gaat er weg?',
  goes_details: 'Naam en adres',
  goes_words: 'Naam, adres en wat de bewoner zei',
} as const;

/** Answers to residents, by letter. */
export const letters = {
  show: 'Antwoord per e-mail…',
  title: 'Wat deden wij met uw reactie? {programme}',
  summary:
    '{programme}: {count, plural, =0 {er gaat nu geen e-mail weg} one {# e-mail kan weg} other {# e-mails kunnen weg}}',
  byMail: 'Wie een adres achterliet, krijgt één e-mail: wat deden wij met uw reactie?',
  byHand: 'Handslag kan hier geen e-mail versturen. U krijgt een lijst. Kopieer die en verstuur de brieven zelf.',
  ready: 'Klaar om te versturen',
  waiting: 'Wachten op een antwoord van u',
  silent: 'Zonder reactie',
  sent: 'Verstuurd',
  underWay: 'Onderweg',
  waived: 'Zonder e-mail',
  example: 'Zo leest de eerste, aan {address}',
  subject: 'Onderwerp: {subject}',
  problem:
    '{state, select, lost {Misschien niet aangekomen. Niemand weet het zeker} refused {Niet aangekomen: dit adres neemt geen e-mail aan} other {Niet aangekomen: het lukte niet, ook niet na vier keer}}: {when}',
  problemSummary: '{programme}: niet elke e-mail aan bewoners kwam aan',
  problemText:
    '{notArrived, plural, =0 {} one {# e-mail kwam niet aan. } other {# e-mails kwamen niet aan. }}{perhaps, plural, =0 {} one {Van # e-mail weet niemand het zeker. } other {Van # e-mails weet niemand het zeker. }}Bel de bewoner, of stuur de e-mail opnieuw.',
  problemBecause: 'U krijgt dit omdat u wijkcoördinator bent. Er komt hoogstens één zo’n bericht per dag.',
  again: 'Stuur opnieuw',
  send: 'Verstuur {count, plural, one {# e-mail} other {# e-mails}}',
  sendTitle: 'E-mails versturen?',
  sendQuestion:
    '{count, plural, one {# bewoner krijgt} other {# bewoners krijgen}} nu een e-mail. U kunt dit niet terugdraaien.',
  list: 'Toon de lijst',
  listTitle: 'Brieven om zelf te versturen: {programme}',
  page: 'Deel {page} van {pages}. Alleen u ziet dit.',
  record: 'Ik heb ze verstuurd',
  recordTitle: 'Alles verstuurd?',
  recordQuestion: 'Dan leggen wij vast dat deze bewoners antwoord kregen. Over 30 dagen wissen wij hun adres.',
  waive: 'Stuur geen e-mail',
  waiveTitle: 'Geen e-mail sturen?',
  waiveQuestion:
    '{count, plural, one {# bewoner krijgt} other {# bewoners krijgen}} dan geen antwoord. Het adres wissen wij 30 dagen na de avond.',
} as const;

/** The letter itself: a resident reads it, without a coordinator beside them. */
export const letter = {
  subject: 'Wat deden wij met uw reactie? {programme}',
  dear: 'Beste {name},',
  dearResident: 'Beste bewoner,',
  youSaid:
    'U dacht mee over {programme}. Dank u wel. {count, plural, one {Hieronder leest u wat wij met uw reactie deden.} other {Hieronder leest u wat wij met uw reacties deden.}}',
  youSaidOn:
    'Op {date} dacht u mee over {programme}. Dank u wel. {count, plural, one {Hieronder leest u wat wij met uw reactie deden.} other {Hieronder leest u wat wij met uw reacties deden.}}',
  takenOver: 'Dit doen wij.',
  changed: 'Hiermee pasten wij het plan aan.',
  notTakenOver: 'Dit doen wij niet.',
  inAmendment: 'Het staat in wijziging {number} van de afspraken.',
  thanks: '{count, plural, one {Uw reactie hielp ons} other {Uw reacties hielpen ons}} om het plan beter te maken.',
  regards: 'Met vriendelijke groet,\nnamens alle partijen van {programme},\n{municipality}',
  why: 'U krijgt deze e-mail omdat u uw adres achterliet voor dit antwoord. U krijgt er maar één.',
  erased: 'Over {days} dagen wissen wij uw adres. Eerder? Antwoord dan op deze e-mail.',
  kept: 'Wij bewaren uw adres voor uitnodigingen van uw werkgroep. Wilt u dat niet meer? Antwoord dan op deze e-mail.',
} as const;

/** The result of the evening, to be read. */
export const eveningMinutes = {
  show: 'Verslag van de avond',
  title: 'Verslag van de bewonersavond: {programme}',
  held: 'De avond was op {date}. {count, plural, one {Er kwam # mens.} other {Er kwamen # mensen.}}',
  notHeld: 'De avond is nog niet geweest.',
  reactions: 'Reacties',
  theme: '{theme}: {count, plural, one {# reactie} other {# reacties}}',
  noTheme: 'Zonder thema',
  what: 'Wat er met de reacties is gedaan',
  count: 'Aantal',
  asPdf: 'Verslag als PDF',
  asDocx: 'Verslag voor Word',
} as const;

/** What was just done around the evening. */
export const done = {
  contributionsSorted: '{count, plural, one {# reactie is gesorteerd.} other {# reacties zijn gesorteerd.}}',
  groupSaved: 'De werkgroep “{name}” is bewaard.',
  groupRemoved: 'De werkgroep “{name}” is weg.',
  groupLeft: 'Deze mens doet niet meer mee aan “{name}”.',
  contactWithdrawn: 'De gegevens zijn weg. In het logboek staat alleen dat het is gebeurd.',
  feedbackSent:
    '{count, plural, one {# e-mail gaat nu weg.} other {# e-mails gaan nu weg.}} Kijk straks of ze zijn aangekomen.',
  feedbackRecorded: 'Vastgelegd: {count, plural, one {# bewoner kreeg} other {# bewoners kregen}} antwoord.',
  feedbackWaived:
    '{count, plural, one {# bewoner krijgt} other {# bewoners krijgen}} geen e-mail. De adressen wissen wij op tijd.',
  letterAgain: 'De e-mail gaat nog een keer weg.',
} as const;

/** What the coordinator does next. */
export const nextStep = {
  feedback: 'Stuur {count, plural, one {# bewoner} other {# bewoners}} antwoord per e-mail.',
} as const;

export const fieldErrors = {
  notAnAddress: 'Dit is geen e-mailadres. Schrijf er één op, zoals joke@voorbeeld.nl',
  nobodyLeftThis: 'Niemand liet dit achter. Kijk of u het precies zo hebt getypt.',
} as const;

export const kind = { letterProblem: 'e-mails aan bewoners' } as const;

export const why = {
  letterProblem: 'Er kwam een e-mail aan een bewoner niet aan, of misschien niet.',
} as const;

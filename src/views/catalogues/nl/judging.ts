/** Proposals: the criteria, the decision and what its proposers hear of it. */
export const judging = {
  show: 'Bekijk de voorstellen',
  summary:
    '{programme}: {count, plural, =0 {er wacht geen voorstel op een beslissing} one {# voorstel wacht op een beslissing} other {# voorstellen wachten op een beslissing}}',
  sentBackCount:
    '{count, plural, one {Bij # voorstel staat een vraag aan de indiener open.} other {Bij # voorstellen staat een vraag aan de indiener open.}}',
  none: 'Er zijn geen voorstellen.',
  page: 'Bladzijde {page} van {pages}',
  nextPage: 'Volgende bladzijde',
  previousPage: 'Vorige bladzijde',
  waits: 'Wacht op een beslissing',
  outcomeOn: '{outcome} ({date})',
  mergedInto: 'Samengevoegd met: {into} ({date})',
  somethingGone: 'een voorstel dat weg is',
  asked: 'Vraag: {reason}',
  noLonger: 'Deze beslissing geldt niet meer.',
  because: 'Omdat: {reason}',
  answered: 'Antwoord van de indiener: {answer}',
  by: 'Ingediend door {name}',
  proposedBy: 'Ingediend door',
  sort: 'Soort voorstel',
  open: 'Beslis…',
  takeBack: 'Neem terug',
  takeBackTitle: 'Beslissing terugnemen?',
  takeBackQuestion: '“{title}” wacht dan weer op een beslissing. Wat u eerst besloot, blijft in de geschiedenis staan.',
  setCriteria: 'Criteria…',
  criteriaAre: 'Hierop beoordelen wij voorstellen:',
  noCriteria: 'Er zijn nog geen criteria. U kunt ze eerst vastleggen bij de voorstellen.',
  criteriaForm: 'Criteria',
  criteriaIntro: 'Leg dit vast voordat u beslist. Na de eerste beslissing veranderen de criteria niet meer.',
  criteriaLabel: 'Wanneer past een voorstel in het programma?',
  criteriaHint: 'Eén per regel. Iedereen die meedoet, kan dit lezen',
  form: 'Beslis over een voorstel',
  whatOutcome: 'Wat gebeurt er met dit voorstel?',
  into: 'Met welk voorstel voegt u het samen?',
  intoHint: 'Alleen bij samenvoegen',
  reason: 'Waarom? Of wat is uw vraag?',
  reasonHint: 'De indieners lezen dit',
  decide: 'Beslis',
  saved: 'Bewaard: “{title}”. Hier is het volgende voorstel.',
  theirAnswer: 'De indiener antwoordde:',
  others: '{count, plural, one {Hierna wacht nog # voorstel.} other {Hierna wachten nog # voorstellen.}}',
  openAgain: 'Antwoord en stel opnieuw voor…',
  againForm: 'Opnieuw voorstellen',
  theQuestion: 'De wijkcoördinator vraagt:',
  titleLabel: 'Wat is uw voorstel?',
  titleHint: 'Pas het aan als dat nodig is. Schrijf geen namen op',
  answerLabel: 'Wat is uw antwoord?',
  answerHint: 'De wijkcoördinator leest dit',
  again: 'Stel opnieuw voor',
  takeInReasonHint: 'De indieners lezen dit. Bijvoorbeeld: past bij de criteria',
  messageTitle: 'Uw voorstellen voor {programme}',
  messageSummary:
    '{programme}: {count, plural, one {er is beslist over uw voorstel} other {er is beslist over # voorstellen van u}}',
  messageQuestion: '{programme}: er is een vraag over uw voorstel',
  messageWhy: 'U krijgt dit omdat u een voorstel deed. Bent u het er niet mee eens? Bel de wijkcoördinator.',
  told_accepted: 'Uw voorstel staat nu in het programma.',
  told_sentBack: 'Er is een vraag over uw voorstel. Antwoord en stel het opnieuw voor.',
  told_merged: 'Uw voorstel is nu een deel van: {into}.',
  told_regularWork: 'Dit is gewoon werk van de gemeente. Het komt niet in het programma.',
  toldHost: 'Dit voorstel hoort nu bij uw voorstel: {into}.',
  waitingTitle: 'Vraag over: {title}',
} as const;

export const proposalOutcome = {
  accepted: 'Opnemen in het programma',
  sentBack: 'Terug met een vraag',
  merged: 'Samenvoegen met een ander',
  regularWork: 'Gewoon werk van de gemeente',
} as const;

/** The same, once it is decided. */
export const proposalDecided = {
  accepted: 'Opgenomen in het programma',
  sentBack: 'Terug met een vraag',
  merged: 'Samengevoegd',
  regularWork: 'Gewoon werk van de gemeente',
} as const;

export const proposalSort = {
  activity: 'Activiteit',
  project: 'Project',
  agendaItem: 'Punt van de agenda',
} as const;

/** What other topics say of it. */
export const judgingWords = {
  done: {
    judged:
      'Bewaard: “{what}”. {outcome, select, accepted {Het staat nu in het programma.} sentBack {De indiener krijgt uw vraag.} merged {Het is samengevoegd.} other {Het is gewoon werk van de gemeente.}}',
    judgementTakenBack: '“{what}” wacht weer op een beslissing.',
    proposedAgain: 'Dank u. “{what}” wacht weer op een beslissing.',
    criteriaSet:
      '{count, plural, =0 {Er zijn geen criteria meer.} one {# criterium is bewaard.} other {# criteria zijn bewaard.}}',
  },
  nextStep: {
    waitForProposers:
      'Bij {count, plural, one {# voorstel} other {# voorstellen}} staat een vraag open. Bel wie niet antwoordt.',
  },
  why: {
    proposalOutcome: 'Er is beslist over een voorstel van u. U leest hier de reden.',
  },
  notFound: {
    agendaItem: 'Dit punt van de agenda vind ik niet. Open de agenda opnieuw.',
  },
  refusals: {
    criteriaInUse: 'U hebt al beslist met deze criteria. Neem eerst uw beslissingen terug.',
    alreadyTakenIn: 'Dit voorstel staat al in het programma. Trek het in, of voeg het samen.',
    mergeIntoItself: 'Een voorstel past niet in zichzelf. Kies een ander voorstel.',
    notJudged: 'Over dit voorstel hebt u nog niet beslist. Er is niets veranderd.',
    notSentBack: 'Over dit voorstel staat geen vraag open. Er is niets veranderd.',
  },
} as const;

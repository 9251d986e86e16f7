/** Milestones, evidence, the mid-term review and a pause: what they add to the topics that are shared by everybody. */
export const courseWords = {
  refusals: {
    pauseTooLong: 'De pauze kan duren tot uiterlijk {date}. Dan eindigt de looptijd.',
    notPaused: 'Het programma staat niet stil. Er is niets veranderd.',
    midTermNotOpen: 'De tussenevaluatie is nog niet begonnen. U krijgt bericht als het zover is.',
    midTermOpen: 'De tussenevaluatie is al begonnen. De dag kan niet meer anders.',
    midTermClosed: 'De tussenevaluatie is afgesloten. Vraag het uw wijkcoördinator.',
    explanationNeeded: 'Schrijf erbij wat u bedoelt. Eén zin is genoeg.',
  },
  notFound: {
    milestone: 'Deze mijlpaal vind ik niet. Open de afspraak opnieuw.',
    evidence: 'Dit bewijs vind ik niet. Open de afspraak opnieuw.',
  },
  gaps: {
    milestoneOutside:
      'De mijlpaal “{name}” ({date}) valt buiten de looptijd of na de einddatum. Kies een andere datum.',
  },
} as const;

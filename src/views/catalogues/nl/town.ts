/** What other topics say of the municipality's areas, rounds and themes. */
export const townWords = {
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

/** Amendments of what is in force, and agreements that wait for each other. */
export const amendmentRefusals = {
  amendmentStale:
    'Deze afspraak is intussen veranderd. Het concept is gemaakt van de oude afspraak. Maak de wijziging opnieuw met de afspraak van nu.',
  amendmentSent: 'Wijziging {number} ligt al bij de partijen. Trek hem eerst in, met een reden.',
  amendmentOver:
    '{is, select, inForce {Wijziging {number} geldt al. Wilt u iets anders? Maak dan een nieuwe wijziging.} withdrawn {Wijziging {number} is ingetrokken. U hoeft niets meer te doen.} ownerDeclined {Wijziging {number} gaat niet door: de trekker zei nee. U hoeft niets meer te doen.} other {Wijziging {number} gaat niet door: de afspraak is intussen veranderd. U hoeft niets meer te doen.}}',
  nothingChanges: 'Er verandert niets. Kies eerst wat er anders moet.',
  agreementEnded: 'Deze afspraak is beëindigd op {date}, met wijziging {amendment}. U hoeft niets meer te doen.',
  notAFix: 'Dit is meer dan een schrijffout. Maak er een wijziging van, dan beslissen de partijen mee.',
  waitsInCircle: 'Dit kan niet: zo wacht een afspraak op zichzelf. De keten is: {chain}. Haal er één weg.',
  weeksNotACount: 'Vul een heel aantal weken in, van 1 tot 52.',
} as const;

/** What can go wrong around the evening. */
export const eveningRefusals = {
  attendanceNotACount: 'Vul een heel getal in van 0 of meer.',
  contactIncomplete:
    'Vul een naam of een e-mailadres in, en waarvoor. Voor een antwoord per e-mail is een adres nodig.',
  groupInUse: 'Deze werkgroep heeft nog mensen of reacties. Zet die eerst bij een andere groep.',
  reactionsOpen: 'Nog niet elke reactie heeft een antwoord. Geef eerst antwoord, dan kan de e-mail weg.',
  noLetterDue: 'Hier hoort geen e-mail meer bij: die is al weg, of er is geen adres.',
} as const;

export const eveningNotFound = {
  contribution: 'Deze reactie vind ik niet. Open de bewonersavond opnieuw.',
  workingGroup: 'Deze werkgroep vind ik niet. Kies een andere werkgroep.',
  contact: 'Dit e-mailadres of deze naam vind ik niet. Kijk of u het goed hebt getypt.',
  letter: 'Deze e-mail vind ik niet. Open de bewonersavond opnieuw.',
} as const;

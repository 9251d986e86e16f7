/**
 * What happened, one sentence per event, for the histories. The names between braces are the fields of the event:
 * `partyId` is {party}, `setUp.name` is {name}; a list is how many it holds. In alphabetical order per kind of stream.
 */
export const happened = {
  AreaDefined: 'Gebied {name} staat in de lijst.',
  CoordinatorAppointed: '{person} mag programma’s beginnen.',
  MandateGranted: '{person} mag tekenen namens {party}.',
  MandateWithdrawn: '{person} mag niet meer tekenen namens {party}.',
  MunicipalityRegistered: '{name} doet mee.',
  PartyRegistered: 'Partij {name} staat in de lijst.',
  RoundDecided:
    'Ronde {round}: {chosen, plural, =0 {geen gebied gekozen} one {# gebied gekozen} other {# gebieden gekozen}}.',

  ActivityChanged: 'Een voorstel is anders: {what}',
  ActivityProposed: 'Een nieuw voorstel: {what}',
  ActivityTakenIn: 'In het programma opgenomen: {activity}',
  ActivityWithdrawn: 'Een voorstel is ingetrokken: {activity}',
  AgendaItemRemoved: 'Een punt is van de agenda.',
  AgendaItemSet: 'Op de agenda: {title}',
  ChangeAnswered: '{answer, select, adapted {Ja op de gevraagde wijziging.} other {Nee op de gevraagde wijziging.}}',
  ChangeAsked: '{party} vraagt om een wijziging.',
  ContributionCorrected: 'Een reactie van een bewoner is verbeterd.',
  ContributionRecorded: 'Een bewoner gaf een reactie.',
  ContributionsDisposed:
    '{contributionIds, plural, one {Antwoord op # reactie} other {Antwoord op # reacties}}: {disposition, select, takenOver {overgenomen} changed {aangepast} other {niet overgenomen}}.',
  CoordinatorAdded: '{person} is wijkcoördinator.',
  DeclineCounted: 'Het nee van {party} telt.',
  DeclineGiven: '{party} tekent niet.',
  DeclineUndone: '{party} neemt het nee terug.',
  EveningHeld:
    'De bewonersavond was op {heldOn}. {attendance, plural, one {Er was # bewoner.} other {Er waren # bewoners.}}',
  EveningPlanned: 'De bewonersavond is op {on}.',
  OwnerAccepted: '{owner} zegt ja tegen: {activity}',
  OwnerAsked: 'Gevraagd aan {owner}: {activity}',
  OwnerDeclined: '{owner} zegt nee tegen: {activity}',
  PagePublished: 'De pagina voor bewoners staat open.',
  PageTakenBack: 'De pagina voor bewoners is weg.',
  ProgrammeActivated: 'Alle partijen tekenden. Het programma loopt vanaf {on}.',
  ProgrammeSetUp: 'Het programma begint: {name}',
  ProjectRemoved: 'Een project is weg.',
  ProjectSet: 'Project: {name}',
  SetUpChanged: 'De gegevens van het programma zijn anders.',
  SignatureCounted: 'De handtekening van {party} telt.',
  SignatureGiven: '{party} tekent versie {revision}{kind, select, paper { op papier} other {}}.',
  SignatureUndone: '{party} neemt de handtekening terug.',
  SignRequestDelivered: '{party} kreeg het verzoek om te tekenen, versie {revision}.',
  SignRequestNotReached: 'Het verzoek om te tekenen kwam niet aan bij {party}.',
  TextFrozen: 'De tekst staat vast: versie {revision}, {agreementIds, plural, one {# afspraak} other {# afspraken}}.',
  TextReopened: 'De tekst is weer open, na versie {revision}.',

  AgreementStarted: 'De afspraak geldt vanaf {startedOn}: {what}',
  CheckInDelivered: 'Gevraagd hoe het gaat: {person}',
  CheckInNotReached: 'Niet bereikt: {person}',
  KeptAsSigned: 'De wijkcoördinator liet de afspraak zo staan.',
  NoReportRecorded: '○ Geen bericht: er kwam geen antwoord.',
  NudgesSnoozed: 'Herinneringen uitgesteld tot {until}.',
  ProgressCorrected:
    'Verbeterd: {progress, select, onTrack {● op schema} atRisk {▲ let op} offTrack {■ loopt niet goed} other {✓ klaar}}.',
  ProgressReported:
    'Gemeld: {progress, select, onTrack {● op schema} atRisk {▲ let op} offTrack {■ loopt niet goed} other {✓ klaar}}.',
} as const;

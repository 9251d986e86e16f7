/** What an adapter itself must say. */
export const platform = {
  andMore: 'en nog {count}',
  title: 'Handslag',
  close: 'Sluiten',
  loading: 'Een ogenblik…',
  busy: 'Ik ben bezig. Het antwoord komt hier zo.',
  done: 'Klaar.',
  openAgain: 'Open opnieuw',
  formExpired: 'Het formulier ging niet op tijd open.',
  typeAgain: 'Het formulier ging niet op tijd open. Typ het nog een keer.',
  failed: 'Dat lukte niet. Probeer het nog een keer.',
  fileNotRead: 'Ik kan dit bestand niet lezen. Stuur het nog een keer, niet groter dan 10 MB.',
  nothingToChoose: 'Er is niets om uit te kiezen',
  shortened: 'Uw eerdere tekst was te lang voor dit veld. U ziet het begin.',
  answeredInChat: 'Het antwoord staat in ons gesprek.',
  required: 'Vul dit in.',
  sendFileFirst: 'Stuur het bestand eerst in ons gesprek. Open daarna dit formulier opnieuw.',
} as const;

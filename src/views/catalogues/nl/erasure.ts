/** What the terminal says when an operator erases a person. */
export const erasure = {
  preview: 'Dit gaat weg: alles van {name}',
  record:
    '{count, plural, =0 {De naam en de functie. Er is geen account gekoppeld.} other {De naam, de functie en de koppeling met {accounts}.}}',
  values:
    '{count, plural, =0 {Er zijn geen woorden van of over deze persoon.} one {En # tekst van of over deze persoon:} other {En # teksten van of over deze persoon:}}',
  wrote: 'Geschreven door deze persoon',
  named: 'De naam staat erin',
  ref: 'Nummer: {ref}',
  roles: 'Deze persoon is nog:',
  confirm:
    'Er is nog niets gewist. Doet u het? Typ dan hetzelfde met --yes. Een tekst die moet blijven, noemt u met --keep en het nummer.',
  done: 'Gewist: {personId}',
  went: '{values, plural, =0 {Er waren geen teksten.} one {# tekst is weg.} other {# teksten zijn weg.}} {edits, plural, =0 {Er stond niets meer in berichten.} one {# bericht in de chat verandert nu.} other {# berichten in de chat veranderen nu.}}',
  cannot: 'Dit kan Handslag niet wissen:',
  journal: 'De korte naam uit het programmabestand. Die staat in het logboek en houdt de keten heel.',
  signedText: 'De getekende tekst. Daarin staan alleen partijen en functies, geen namen.',
  backups: 'Reservekopieën van de database. Wis ze, of laat ze verlopen zoals u hebt afgesproken.',
  platforms: 'Wat Slack en Teams zelf bewaren, ook van berichten die zijn aangepast. Vraag het aan de beheerder daar.',
  private: 'Antwoorden die één persoon zag in de chat. Handslag kan die niet meer aanpassen.',
  logs: 'Bestanden van het systeem. Er staan nummers in, geen woorden van mensen.',
  onPaper: 'Papier, scans en bestanden die mensen zelf bewaren.',
} as const;

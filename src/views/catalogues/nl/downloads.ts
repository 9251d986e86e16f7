/** A file that the bot made, to fetch. */
export const downloads = {
  title: 'Uw bestand staat klaar',
  link: 'Haal het op',
  anHour: 'De link werkt één uur. Geef hem niet door: wie hem heeft, kan het bestand openen.',
  noAddressTitle: 'U kunt het bestand nog niet ophalen',
  noAddress: 'Ik weet niet op welk adres ik te bereiken ben. Vraag de beheerder om PUBLIC_URL in te stellen.',
} as const;

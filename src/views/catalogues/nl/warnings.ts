/** What to look at once more before the text is fixed. */
export const warnings = {
  title: '{count, plural, one {Let op: # ding} other {Let op: # dingen}}',
  neverBlock: 'Dit houdt het vastzetten niet tegen.',
  sourceSpelling: 'Er staat “{source}”. Bedoelt u “{nearest}”? Schrijf dezelfde bron overal hetzelfde.',
  sourceLater: 'U schreef “{source}”. Bedoelt u “{nearest}”? Aan het eind verbetert u dat met één tik.',
  useSource: 'Ja, “{nearest}”',
  leadsMany: 'Trekker van {count} afspraken.',
  leadsManyBefore: 'Trekker van {count} afspraken, {before} vóór {date}.',
} as const;

/** What to look at once more before the text is fixed. */
export const warnings = {
  title: '{count, plural, one {Let op: # ding} other {Let op: # dingen}}',
  neverBlock: 'Dit houdt het vastzetten niet tegen.',
  sourceSpelling: 'Er staat “{source}”. Bedoelt u “{nearest}”? Schrijf dezelfde bron overal hetzelfde.',
  leadsMany: 'Trekker van {count} afspraken.',
  leadsManyBefore: 'Trekker van {count} afspraken, {before} vóór {date}.',
} as const;

import type { RememberedColumn } from '../../domain/municipality/columns/events.ts';
import { upsert } from '../../domain/upsert.ts';
import { fieldOfPlace, headerKey, headerOf, placeOfHeader } from '../../views/sheet-columns.ts';
import { SHEET_COLUMNS } from '../../views/sheet-places.ts';
import type { SheetScene } from '../agreement-sheet/exchange.ts';

/** Says what stands in columns: `Gereed Q=Klaar op`, in either language; `Prio=` leaves a column out. */
export const toldColumns = (
  told: readonly string[],
): { readonly columns: readonly RememberedColumn[] } | { readonly text: string } => {
  const columns: RememberedColumn[] = [];
  for (const one of told) {
    const at = one.lastIndexOf('=');
    const [header, field] = [headerKey(one.slice(0, Math.max(at, 0))), one.slice(at + 1).trim()];
    const place = placeOfHeader(field);
    if (header === '' || (field !== '' && place === null)) return { text: notUnderstood(one) };
    columns.push({ header, field: place === null ? null : fieldOfPlace(place) });
  }
  return { columns };
};

const FIELDS = SHEET_COLUMNS.map((column) => headerOf({ column, nth: 1 }, 'nl')).join(', ');

const notUnderstood = (told: string): string =>
  `--column "${told}" is not understood. Give the column's header, =, and what stands in it, or nothing: it is left out then.\nWhat can stand in a column: ${FIELDS}`;

/** As if it had been said before. */
export const withColumns = (scene: SheetScene, columns: readonly RememberedColumn[]): SheetScene => ({
  ...scene,
  municipality: {
    ...scene.municipality,
    columns: columns.reduce(
      (known, column) => upsert(known, column, ({ header }) => header === column.header),
      scene.municipality.columns,
    ),
  },
});

export const unknownText = (unknown: readonly { readonly header: string }[]): string =>
  [
    'Nothing was read in: it is not known what stands in these columns. Say it once; it is remembered.',
    ...unknown.map(({ header }) => `  --column "${header}=..."   or, to leave it out: --column "${header}="`),
    `What can stand in a column: ${FIELDS}`,
  ].join('\n');

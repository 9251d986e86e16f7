import type { Language } from '../domain/words.ts';
import { sheetColumn as english, sheetSynonym as englishSynonyms } from './catalogues/en/sheet.ts';
import { sheetColumn as dutch, sheetSynonym as dutchSynonyms } from './catalogues/nl/sheet.ts';
import { SHEET_COLUMNS, type SheetColumn, type SheetPlace } from './sheet-places.ts';

const REPEATED: readonly SheetColumn[] = ['money', 'source'];
const MOST_REPEATED = 20;

/** Capitals, accents and blanks make no other header. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const HEADERS: Readonly<Record<Language, Readonly<Record<SheetColumn, string>>>> = { nl: dutch, en: english };

const KNOWN: ReadonlyMap<string, SheetColumn> = new Map(
  SHEET_COLUMNS.flatMap((column) =>
    [english[column], dutch[column], ...`${dutchSynonyms[column]}|${englishSynonyms[column]}`.split('|')]
      .filter((word) => word !== '')
      .map((word) => [headerKey(word), column] as const),
  ),
);

/** What stands on top of a column. */
export const headerOf = ({ column, nth }: SheetPlace, language: Language): string => {
  const header = HEADERS[language][column];
  return nth === 1 ? header : `${header} ${nth}`;
};

/** What a header says in either language; null where it is not recognised. */
export const placeOfHeader = (header: string): SheetPlace | null => {
  const key = headerKey(header);
  const column = KNOWN.get(key);
  if (column !== undefined) return { column, nth: 1 };
  const [, word = '', number = ''] = /^(.*\D) (\d{1,2})$/.exec(key) ?? [];
  const repeated = KNOWN.get(word.trim());
  const nth = Number(number);
  return repeated !== undefined && REPEATED.includes(repeated) && nth >= 1 && nth <= MOST_REPEATED
    ? { column: repeated, nth }
    : null;
};

/** As it is remembered: `money 2`. */
export const fieldOfPlace = ({ column, nth }: SheetPlace): string => (nth === 1 ? column : `${column} ${nth}`);

export const placeOfField = (field: string): SheetPlace | null => {
  const [name = '', number = '1'] = field.split(' ');
  const column = SHEET_COLUMNS.find((each) => each === name);
  return column === undefined ? null : { column, nth: Number(number) };
};

import type { PersonId } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';
import type { SheetHeader } from './header.ts';
import type { SheetNames } from './names.ts';

/** A table whose columns are known. */
export interface Sheet {
  /** Every row of the table, the header first. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly SheetHeader[];
  readonly names: SheetNames;
  /** The same for the same table: what is new keeps its id when the table is read again. */
  readonly importId: string;
  /** Of whoever can be named as owner: what stands in the text where the table leaves it open. */
  readonly functions: ReadonlyMap<PersonId, string>;
  readonly language: Language;
}

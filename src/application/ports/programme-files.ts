import type { FileError } from '../programme-file/errors.ts';
import type { ProgrammeFile } from '../programme-file/format.ts';

export type FileReading =
  | { readonly ok: true; readonly file: ProgrammeFile }
  /** Never empty; in the order of the file. */
  | { readonly ok: false; readonly errors: readonly FileError[] };

/** Reads programme files. Nothing of a file with an error is used. */
export interface ProgrammeFiles {
  /** `name`: the file's name, of which the ending says what it holds. Never throws for what stands in the text. */
  read(text: string, name: string): FileReading;
}

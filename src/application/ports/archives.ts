/** The files of a package, by their path in it with slashes: `data/archive.json`. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** A package that is read back. */
export interface ReadArchive {
  readonly files: ArchiveFiles;
  /** Paths of what is neither a plain file nor a directory: it is not read. */
  readonly strange: readonly string[];
}

/** The directory in which a package comes to stand. */
export interface ArchivePlace {
  /** Nothing stands there yet. */
  isFree(): Promise<boolean>;
  /** Writes everything beside the place, over what an attempt before left there. */
  prepare(files: ArchiveFiles): Promise<void>;
  /** Moves what was prepared to its place: whole or not at all. */
  finish(): Promise<void>;
}

import type { ArchiveFiles } from '../ports/archives.ts';

/** Null: it is not there. */
export const textIn = (files: ArchiveFiles, path: string): string | null => {
  const bytes = files.get(path);
  return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
};

/** Every line ends with a line feed; what stands after the last one is a line too, so that nothing is passed over. */
export const linesIn = (text: string): readonly string[] => {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

const TEXT_NAME = /\.(ya?ml|csv|tsv|txt)$/i;
/** A thousand agreements take about half of it. */
const MOST_BYTES = 1024 * 1024;

/**
 * The text of a file whose name says that it is one; null for another kind, or a larger one than 1 MB. Spreadsheets write
 * UTF-8, UTF-16 with its mark, or what Windows calls ANSI: bytes that are no UTF-8 are read as the last.
 */
export const textOfFile = (name: string, bytes: Uint8Array): string | null => {
  if (!TEXT_NAME.test(name) || bytes.byteLength > MOST_BYTES) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

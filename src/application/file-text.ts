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
    return windows1252(bytes);
  }
};

/** What Windows-1252 has at 0x80 to 0x9F; the five that it leaves open stay what they are. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node's own decoder reads these 32 as Latin-1 in some versions: a euro sign becomes a control character. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (letter) => FROM_0X80[letter.charCodeAt(0) - 0x80] ?? letter);

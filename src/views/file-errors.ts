import type { Expected, Found, Reader } from './models.ts';
import { type Words, words } from './words.ts';

/** One error in a programme file, in words: what stands there, and what should. */
export const fileErrorWords = (
  { found, expected }: { readonly found: Found; readonly expected: Expected },
  reader: Reader,
): { readonly found: string; readonly expected: string } => {
  const w = words(reader);
  return { found: foundText(found, w), expected: expectedText(expected, w) };
};

const BYTES_IN_A_KILOBYTE = 1_000;
const kilobytes = (bytes: number, w: Words): string => w.number(Math.ceil(bytes / BYTES_IN_A_KILOBYTE));

const foundText = (found: Found, w: Words): string => {
  switch (found.kind) {
    case 'nothing':
    case 'list':
    case 'map':
    case 'file':
      return w.text(`foundInFile.${found.kind}`);
    case 'value':
      return w.text('foundInFile.value', { text: found.text });
    case 'key':
      return w.text('foundInFile.key', { key: found.key });
    case 'repeated':
      return w.text('foundInFile.repeated', { text: found.text, first: found.first ?? 1 });
    case 'line':
      return found.text;
    case 'bytes':
      return w.text('foundInFile.kilobytes', { kilobytes: kilobytes(found.bytes, w) });
    case 'fileName':
      return found.name;
  }
};

const expectedText = (expected: Expected, w: Words): string => {
  switch (expected.kind) {
    case 'id':
    case 'date':
    case 'euros':
    case 'yesOrNo':
    case 'list':
    case 'map':
    case 'zone':
    case 'cbsCode':
    case 'onlyOnce':
    case 'programme':
      return w.text(`expectedInFile.${expected.kind}`);
    case 'text':
      return w.text('expectedInFile.text', { atMost: expected.atMost });
    case 'number':
      return expected.atLeast === null
        ? w.text('expectedInFile.number')
        : w.text('expectedInFile.numberFrom', { from: expected.atLeast });
    case 'wholeNumber':
      return w.text('expectedInFile.wholeNumber', { from: expected.from, to: expected.to });
    case 'oneOf':
      return w.text('expectedInFile.oneOf', { values: expected.values.join(', ') }) + meant(expected.nearest, w);
    case 'knownKey':
      return w.text('expectedInFile.knownKey', { keys: expected.keys.join(', ') }) + meant(expected.nearest, w);
    case 'reference': {
      const values = { to: w.text(`imported.${expected.to}`), known: expected.known.join(', ') };
      return w.text('expectedInFile.reference', values) + meant(expected.nearest, w);
    }
    case 'notBefore':
      return w.text('expectedInFile.notBefore', { date: expected.date });
    case 'yaml':
      return w.text(`yamlProblem.${expected.problem}`);
    case 'atMostBytes':
      return w.text('expectedInFile.atMostKilobytes', { kilobytes: kilobytes(expected.bytes, w) });
    case 'atMostLevels':
      return w.text('expectedInFile.atMostLevels', { levels: expected.levels });
    case 'atMostAliases':
      return w.text('expectedInFile.atMostAliases', { aliases: expected.aliases });
    case 'fileType':
      return w.text('expectedInFile.fileType', { endings: expected.endings.join(', ') });
  }
};

const meant = (nearest: string | null, w: Words): string =>
  nearest === null ? '' : ` ${w.text('expectedInFile.meant', { nearest })}`;

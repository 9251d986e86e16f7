import type * as nl from '../nl/file-errors.ts';
import type { SameKeys } from '../same-keys.ts';

export const foundInFile: SameKeys<typeof nl.foundInFile> = {
  nothing: 'nothing',
  list: 'a list',
  map: 'a group of fields',
  file: 'this file',
  value: '“{text}”',
  key: 'the field “{key}”',
  repeated: '“{text}”, which stands on line {first} already',
  kilobytes: 'a file of {kilobytes} kB',
};

export const expectedInFile: SameKeys<typeof nl.expectedInFile> = {
  id: 'an id of lower-case letters, digits and hyphens',
  date: 'a date that exists, such as 2007-10-01',
  euros: 'an amount in euros, such as 1250 or "1250,50", without dots between thousands',
  yesOrNo: 'true or false',
  list: 'a list',
  map: 'a group of fields',
  zone: 'a time zone, such as Europe/Amsterdam',
  cbsCode: 'a code of Statistics Netherlands for that level: WK with 6 digits, BU with 8, GM with 4',
  onlyOnce: 'each id only once',
  programme: 'a programme, as in the examples',
  text: 'a text of at most {atMost, number} characters',
  number: 'a number, without dots between thousands',
  numberFrom: 'a number of {from} or more, without dots between thousands',
  wholeNumber: 'a whole number from {from} up to {to}',
  oneOf: 'one of these: {values}.',
  knownKey: 'one of these fields: {keys}.',
  reference: 'an id that stands in this file ({to}): {known}.',
  meant: 'Do you mean {nearest}?',
  notBefore: '{date} or later',
  atMostKilobytes: 'a file of at most {kilobytes} kB',
  atMostLevels: 'at most {levels} levels deep',
  atMostAliases: 'at most {aliases} references (*name)',
  fileType: 'a file that ends in {endings}',
};

export const yamlProblem: SameKeys<typeof nl.yamlProblem> = {
  indentation: 'lines that belong together indented equally far',
  tab: 'spaces to indent, no tabs',
  notClosed: 'a bracket that closes the list or group',
  colon: 'a field with a colon and a space after it',
  quotes: 'a quotation mark that closes the text',
  keyRepeated: 'each field only once',
  keyIsNotText: 'the name of a field',
  unknownTag: 'a value without “!” before it',
  unknownAlias: 'a reference (*name) to something earlier in the file',
  moreDocuments: 'one programme per file, without “---” in between',
  other: 'valid YAML',
};

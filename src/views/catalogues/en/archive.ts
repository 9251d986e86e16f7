import type * as nl from '../nl/archive.ts';
import type { SameKeys } from '../same-keys.ts';

export const archive: SameKeys<typeof nl.archive> = {
  what: 'This is the archive of {programme}, of {municipality}.',
  madeAt: 'The archive was made on {when}.',
  notClosed: 'Note: the programme was not closed yet. This archive is not complete.',
  closedOn: 'The programme was closed on {date}.',
  withPersonal: 'This archive holds details of persons. Take care to whom you pass it on.',
  withoutPersonal: 'The details of persons were left out.',
  erased: 'Details that were erased before are gone. Where that is so, it says so.',
  files: 'What is in it:',
  journal: 'journal: everything that happened, step by step, with a check number for each step',
  texts: 'texts: the texts that the parties signed',
  lists: 'signatures.json, evidence.json: the signatures and the evidence',
  agreements: 'agreements.csv, agreements.json: the agreements and what became of them',
  documents: 'documents: the same texts, the final review and the history, to read',
  check: 'Check the archive with: handslag verify DIRECTORY',
  others: 'How to do that without Handslag is in archive-format.md with the source of Handslag.',
  rendered: 'This is a readable print. What was signed is the file {file}, check code {code}.',
  page: 'Page ',
  pageBetween: ' of ',
};

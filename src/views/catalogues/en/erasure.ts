import type * as nl from '../nl/erasure.ts';
import type { SameKeys } from '../same-keys.ts';

export const erasure: SameKeys<typeof nl.erasure> = {
  preview: 'This will go: everything of {name}',
  record:
    '{count, plural, =0 {The name and the function. No account is linked.} other {The name, the function and the link with {accounts}.}}',
  values:
    '{count, plural, =0 {There are no words of or about this person.} one {And # text of or about this person:} other {And # texts of or about this person:}}',
  wrote: 'Written by this person',
  named: 'The name stands in it',
  ref: 'Number: {ref}',
  roles: 'This person still is:',
  confirm:
    'Nothing has been erased yet. To do it, type the same with --yes. A text that must stay is named with --keep and its number.',
  done: 'Erased: {personId}',
  went: '{values, plural, =0 {There were no texts.} one {# text is gone.} other {# texts are gone.}} {edits, plural, =0 {Nothing was left in messages.} one {# message in the chat changes now.} other {# messages in the chat change now.}}',
  cannot: 'Handslag can’t erase this:',
  journal: 'The short name from the programme file. It stands in the journal and keeps the chain whole.',
  signedText: 'The signed text. It names parties and functions only, no persons.',
  backups: 'Backups of the database. Delete them, or let them expire as you agreed.',
  platforms: 'What Slack and Teams keep themselves, also of messages that were edited. Ask the administrator there.',
  private: 'Answers that one person saw in the chat. Handslag can’t edit those any more.',
  logs: 'Log files of the system. They hold numbers, no people’s words.',
  onPaper: 'Paper, scans and files that people keep themselves.',
};

import type * as nl from '../nl/downloads.ts';
import type { SameKeys } from '../same-keys.ts';

export const downloads: SameKeys<typeof nl.downloads> = {
  title: 'Your file is ready',
  link: 'Download it',
  anHour: 'The link works for one hour. Do not pass it on: whoever has it can open the file.',
  noAddressTitle: 'You can not download the file yet',
  noAddress: 'I do not know at which address I can be reached. Ask the operator to set PUBLIC_URL.',
};

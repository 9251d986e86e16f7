import type { Catalogue } from '../nl/index.ts';

export const sent: Catalogue['sent'] = {
  show: 'Messages',
  title: 'Messages of {programme}',
  nothing: 'Nothing was sent yet.',
  noTrouble: 'Everything arrived.',
  showTrouble: 'Only what went wrong',
  showAll: 'All messages',
  toPerson: 'To {name}',
  toChannel: 'In the channel of {name}',
  about: '{called}: {name}',
  arrived: 'Arrived on {when}',
  maybe: 'Perhaps arrived, {when}. The platform did not answer.',
  refused: 'Refused by the platform, {when}',
  notReached: 'Not reached, {when}. There is no account to send to.',
  waiting: 'Still goes out. Ready since {when}.',
  late: 'Not sent: it was too late, {when}',
  dropped: 'Not sent: it was no longer needed, {when}',
  maybeTwice: 'It may be there twice: an answer of the platform was lost.',
};

import { as, type LocalDate } from '../../../src/domain/ids.ts';
import type { Gap } from '../../../src/domain/refusal.ts';
import type { BoardModel, FreezeCheckModel, PeopleModel, SignState } from '../../../src/views/models.ts';
import { act, names, open, party, person, programme, undoUntil } from './base.ts';

const somebody = { personId: person.personId, name: person.name, function: 'directeur', party: person.party };

export const people: PeopleModel = {
  programme,
  people: [
    { ...somebody, state: { is: 'linked', platform: 'teams' } },
    { ...somebody, state: { is: 'notReached', platform: 'slack', since: act.at } },
    { ...somebody, state: { is: 'toConfirm', linkId: 'link-1', platform: 'slack' } },
    { ...somebody, state: { is: 'codeOut', code: 'K7-M3', expiresOn: as('2008-06-30') } },
    { ...somebody, state: { is: 'codeOut', code: null, expiresOn: as('2008-06-30') } },
    { ...somebody, function: null, state: { is: 'noCode' } },
    { ...somebody, state: { is: 'paper' } },
  ],
};

export const newCode = { person: somebody, code: 'K7-M3', expiresOn: as<never>('2008-06-30') };

const recesses = [{ name: 'Meireces', from: as<LocalDate>('2008-06-20'), to: as<LocalDate>('2008-06-27') }];

export const freezeCheck = (gaps: readonly Gap[] = []): FreezeCheckModel => ({
  programme,
  seq: 41,
  revision: 1,
  gaps,
  warnings: [
    {
      warning: 'sourceSpelling',
      activityId: as('speelplein'),
      source: 'Wijkbudget centum',
      nearest: 'Wijkbudget centrum',
    },
    { warning: 'leadsMany', ownerId: as('anna'), count: 7, before: { on: as('2008-07-01'), count: 4 } },
    { warning: 'leadsMany', ownerId: as('bram'), count: 6, before: null },
  ],
  owners: { anna: 'Anna de Wit' },
  names,
  cannotBeReached: [person],
  agreementCount: 12,
  parties: ['Gemeente Haarlem', 'Politie'],
  meeting: null,
  signBy: as('2008-07-04'),
  recesses,
});

const row = (state: SignState, given: Partial<BoardModel['parties'][number]> = {}): BoardModel['parties'][number] => ({
  party,
  signatories: ['Anna de Wit'],
  outside: null,
  state,
  delivered: act.at,
  notReached: null,
  signedBefore: null,
  ...given,
});

export const board: BoardModel = {
  signBy: as('2008-07-04'),
  recesses,
  opensAt: null,
  meeting: null,
  programme,
  revision: 2,
  checkCode: 'ab12cd34',
  parties: [
    row({ is: 'signed', ...act, undoUntil, onPaper: false }),
    row({ is: 'signed', ...act, undoUntil: null, onPaper: true }),
    row({ is: 'declined', ...act, undoUntil: null }),
    row(open, { signedBefore: 1 }),
    row(open, { delivered: null, notReached: act.at }),
    row(open, { delivered: null, signatories: [] }),
    row(open, { signatories: ['Anna de Wit', 'Bram Smit'] }),
    row({ is: 'signedFirst', ...act, undoUntil: null }, { signatories: ['Bram Smit'] }),
    row(open, { outside: { how: 'paper', because: 'reach' }, delivered: null, signatories: [] }),
    row(open, { outside: { how: 'qualified', because: 'rule' }, delivered: null, signatories: [] }),
    row({ is: 'textChanged', at: act.at }),
  ],
  changeRequests: [{ changeRequestId: as('change-1'), party: 'Politie', at: act.at }],
};

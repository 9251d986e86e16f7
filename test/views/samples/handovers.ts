import { as, type HandoverId } from '../../../src/domain/ids.ts';
import { WITHOUT_BOUNDS } from '../../../src/domain/municipality/mandates.ts';
import type { HeldRole, ListLine, RoleInWords, SingleMessage } from '../../../src/views/models.ts';
import { act, agreement, closed, inMessage, open, party, REASON } from './base.ts';

export const handoverId = as<HandoverId>('overdracht-1');
export const ownerRole = { of: 'owner', activityId: agreement.agreementId } as const;
export const signatoryRole = {
  of: 'signatory',
  partyId: party.partyId,
  holderId: null,
  function: 'directeur',
  terms: { ...WITHOUT_BOUNDS, basis: 'Statuten' },
} as const;

export const ROLES: readonly RoleInWords[] = [
  { of: 'owner', agreement },
  { of: 'coordinator' },
  { of: 'signatory', party: party.name, function: 'directeur' },
];

export const HELD: readonly HeldRole[] = [
  { role: ownerRole, words: { of: 'owner', agreement }, holder: null, asked: null },
  {
    role: signatoryRole,
    words: { of: 'signatory', party: party.name, function: 'directeur' },
    holder: 'Anna de Wit',
    asked: { handoverId, name: 'Bram Smit', on: as('2008-06-04') },
  },
];

export const ORPHANS: readonly ListLine[] = [open, closed('done')].map((state) => ({
  kind: 'orphan',
  model: { ...inMessage, agreement, since: as('2008-06-04'), state },
}));

export const HANDOVERS: readonly SingleMessage[] = [
  ...ROLES.map(
    (role): SingleMessage => ({
      kind: 'handoverRequest',
      model: { ...inMessage, handoverId, role, from: 'Anna de Wit', onBehalfOf: null, state: open },
    }),
  ),
  {
    kind: 'handoverRequest',
    model: {
      ...inMessage,
      handoverId,
      role: { of: 'owner', agreement },
      from: null,
      onBehalfOf: { name: 'Bram Smit', party: party.name },
      state: open,
    },
  },
  ...([{ is: 'accepted', ...act }, { is: 'declined', ...act }, closed('withdrawn')] as const).map(
    (state): SingleMessage => ({
      kind: 'handoverRequest',
      model: { ...inMessage, handoverId, role: { of: 'coordinator' }, from: null, onBehalfOf: null, state },
    }),
  ),
  {
    kind: 'handoverAnswered',
    model: {
      ...inMessage,
      role: { of: 'owner', agreement },
      to: 'Bram Smit',
      answer: 'declined',
      reason: REASON,
      mayAskAnother: ownerRole,
    },
  },
  {
    kind: 'handoverAnswered',
    model: {
      ...inMessage,
      role: { of: 'coordinator' },
      to: 'Bram Smit',
      answer: 'accepted',
      reason: null,
      mayAskAnother: null,
    },
  },
];

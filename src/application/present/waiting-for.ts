import type { AgreementId } from '../../domain/ids.ts';
import { waitersOf } from '../../domain/programme/dependencies/waiters.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Waiter } from '../../views/models.ts';
import { partyNameOf } from './scene.ts';

/** Who waits for an agreement, by what they do and for whom. */
export const waitingFor = (programme: Programme, agreementId: AgreementId): readonly Waiter[] =>
  waitersOf(programme, agreementId).map(({ fields: { what, leadPartyId } }) => ({
    what,
    party: partyNameOf(programme, leadPartyId),
  }));

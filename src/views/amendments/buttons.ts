import type { AgreementId, AmendmentId, PartyId, ProgrammeId } from '../../domain/ids.ts';
import { button, confirm, type Press } from '../elements.ts';
import type { ConsentState } from '../models.ts';
import type { Words } from '../words.ts';

interface Place {
  readonly programmeId: ProgrammeId;
  readonly amendmentId: AmendmentId;
  readonly partyId: PartyId;
}

export const readButton = ({ programmeId, amendmentId }: Omit<Place, 'partyId'>, w: Words): Press =>
  button(w.text('amending.readAll'), { verb: 'readAmendment', programmeId, amendmentId, page: 1 });

export const lookButton = ({ programmeId, amendmentId }: Omit<Place, 'partyId'>, w: Words): Press =>
  button(w.text('amending.look'), { verb: 'showAmendment', programmeId, amendmentId });

export const agreeButton = (place: Place, w: Words): Press =>
  button(w.text('amending.agree'), { verb: 'consent', ...place }, 'primary');

export const refuseButton = (place: Place, w: Words): Press =>
  button(w.text('amending.refuse'), { verb: 'openRefuseConsent', ...place }, 'danger');

/** Until the undo window ends, the one who answered (or recorded it) can take it back. */
export const undoButtons = (place: Place, state: ConsentState, w: Words): readonly Press[] =>
  (state.is === 'given' || state.is === 'refused') && state.undoUntil !== null
    ? [button(w.text('amending.undo'), { verb: 'undoConsent', ...place })]
    : [];

/** Proposes its end: a draft, of which the parties decide. */
export const endButton = (
  ids: { readonly programmeId: ProgrammeId; readonly agreementId: AgreementId },
  what: string,
  w: Words,
): Press =>
  button(
    w.text('amending.end'),
    { verb: 'proposeEnd', ...ids },
    'danger',
    confirm(w, 'amending.endTitle', w.text('amending.endQuestion', { what }), w.text('amending.endYes')),
  );

export const discardButton = (ids: Omit<Place, 'partyId'>, what: string, w: Words): Press =>
  button(
    w.text('amending.discard'),
    { verb: 'discardAmendment', ...ids },
    'danger',
    confirm(w, 'amending.discardTitle', w.text('amending.discardQuestion', { what }), w.text('amending.discard')),
  );

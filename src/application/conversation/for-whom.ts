import type { Agreement, StartedAgreement } from '../../domain/agreement/state.ts';
import type { AgreementId, ProgrammeId } from '../../domain/ids.ts';
import { currentText, type Programme } from '../../domain/programme/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { AgreementRef } from '../../views/models.ts';
import { loadAgreement } from '../command.ts';
import { agreementRef, notFound, type Seen, see } from './programmes.ts';
import { type Reply, refused, type Turn } from './turn.ts';

type Then = (seen: Seen) => Promise<Reply> | Reply;

/** For everybody who has a part in the programme; to others there is none. */
export async function forPartaker(turn: Turn, programmeId: ProgrammeId, then: Then): Promise<Reply> {
  const seen = await see(turn, programmeId);
  return seen === null ? refused(notFound) : then(seen);
}

/** For those who coordinate the programme. */
export async function forCoordinator(turn: Turn, programmeId: ProgrammeId, then: Then): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) =>
    seen.isCoordinator ? then(seen) : refused({ code: 'notAllowed' }, programmeId),
  );
}

/** An agreement that started, and its programme. */
export interface UnderWay {
  readonly seen: Seen;
  readonly agreement: Agreement;
  readonly started: StartedAgreement;
  readonly ref: AgreementRef;
}

/** For everybody who has a part in the agreement's programme. */
export async function forAgreement(
  turn: Turn,
  agreementId: AgreementId,
  then: (underWay: UnderWay) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { state: agreement } = await loadAgreement(turn.ports, turn.municipalityId, agreementId);
  const { started } = agreement;
  if (started === null) return refused({ code: 'notFound', what: 'agreement' });
  return forPartaker(turn, started.programmeId, (seen) =>
    then({ seen, agreement, started, ref: agreementRef(seen.programme, agreementId) }),
  );
}

/** A form about a text that is closed for change would only disappoint: say so at once. */
export const whyTextIsClosed = (programme: Programme): Refusal | null => {
  if (programme.phase === 'closed') return { code: 'programmeClosed' };
  if (programme.phase === 'active') return { code: 'alreadyActive' };
  const text = currentText(programme);
  return text === null ? null : { code: 'textIsFrozen', revision: text.revision };
};

import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { AgreementId, Instant, LocalDate } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { hasSigned, type Place, placeOf } from './place.ts';

/** The end of an undo window. Where the answer was taken back, replaced or counted already, there is nothing left to do. */
export const count = (
  { type, revision, partyId }: Of<ProgrammeCommand, 'CountSignature' | 'CountDecline'>,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const place = placeOf(programme, revision, partyId);
  const answer = place?.signing.answer;
  if (!place || answer?.kind !== (type === 'CountSignature' ? 'signed' : 'declined') || answer.counted) return accept();
  if (at < answer.countsAt) return refuse({ code: 'tooEarly' });
  return answer.kind === 'signed'
    ? accept(...counted(programme, place, at))
    : accept({ type: 'DeclineCounted', revision, partyId });
};

/** The signature of this place counts; when it is the last one, the programme is active from that moment. */
export const counted = (
  programme: ExistingProgramme,
  { text, signing }: Place,
  at: Instant,
): readonly ProgrammeEvent[] => {
  const { revision } = text;
  const { partyId } = signing;
  const signatureCounted: ProgrammeEvent = { type: 'SignatureCounted', revision, partyId };
  const isLast = text.signings.every((other) => other.partyId === partyId || hasSigned(other.answer));
  if (!isLast) return [signatureCounted];
  const on = localDateOf(at, programme.setUp.zone);
  return [signatureCounted, { type: 'ProgrammeActivated', revision, on, overdue: overdueOn(programme, on) }];
};

const overdueOn = ({ activities }: ExistingProgramme, on: LocalDate): readonly AgreementId[] =>
  activities.filter(({ fields }) => fields.dueOn !== null && fields.dueOn < on).map(({ activityId }) => activityId);

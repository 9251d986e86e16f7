import { as, type Instant, type PartyId } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { currentText, type PartyAnswer, type Programme } from '../../../src/domain/programme/state.ts';
import { personActor } from '../../builders/fold.ts';
import { party, person, sealed } from '../../builders/haarlem.ts';
import { frozenProgramme, signStep } from '../../builders/programme.ts';
import { given } from '../given.ts';

export const minute = (clock: string): Instant => as<Instant>(`2007-09-24T${clock}:00.000Z`);
export const at = minute('08:00');
export const countsAt = minute('08:05');
export const atOnce = { setUp: { undoMinutes: 0 } } as const;
export const byChief = personActor(person.policeChief);
export const byCoordinator = personActor(person.coordinator);
export const police = { revision: 1, partyId: party.police } as const;

export const signature = (partyId: PartyId = party.police, revision = 1) => {
  const { command } = signStep(partyId, revision, at);
  if (command.type !== 'Sign') throw new Error('Not a signature');
  return command;
};

export const signed = (partyId?: PartyId): ProgrammeEvent => ({
  ...signature(partyId),
  type: 'SignatureGiven',
  textSha256: currentText(frozenProgramme())?.textSha256 ?? as(''),
  countsAt,
});
export const counted = (partyId: PartyId): ProgrammeEvent => ({ type: 'SignatureCounted', revision: 1, partyId });
export const decline = { type: 'Decline', ...police, personId: person.policeChief, reason: sealed('no') } as const;
export const declined: ProgrammeEvent = { ...decline, type: 'DeclineGiven', countsAt };
export const reopened: ProgrammeEvent = { type: 'TextReopened', revision: 1, reason: sealed('reason') };

export const frozen = () => given(programme, frozenProgramme());
export const answerOf = (state: Programme): PartyAnswer | undefined =>
  currentText(state)?.signings.find(({ partyId }) => partyId === party.police)?.answer;

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

const commandOf = (partyId: PartyId, revision: number) => signStep(partyId, revision, at).command;

/** A tap of the party's signatory. */
export const signature = (partyId: PartyId = party.police, revision = 1) => {
  const command = commandOf(partyId, revision);
  if (command.type !== 'Sign') throw new Error('Not in chat');
  return command;
};

/** What the residents' council signed on paper. */
export const paper = (revision = 1) => {
  const command = commandOf(party.residents, revision);
  if (command.type !== 'RecordSignature') throw new Error('Not on paper');
  return command;
};

export const signed = (partyId: PartyId = party.police): ProgrammeEvent => {
  const text = currentText(frozenProgramme());
  const command = commandOf(partyId, 1);
  if (command.type !== 'Sign' && command.type !== 'RecordSignature') throw new Error('Not a signature');
  const { revision, function: inFunction, via } = command;
  const record =
    command.type === 'RecordSignature'
      ? null
      : {
          ...command.evidence,
          ownMoneyCents: OWN_MONEY,
          templateVersion: text?.templateVersion ?? '',
        };
  return {
    type: 'SignatureGiven',
    revision,
    partyId,
    function: inFunction,
    via,
    textSha256: text?.textSha256 ?? as(''),
    countsAt,
    needsSecond: false,
    record,
  };
};

/** Each party of Haarlem leads one agreement, of the same amount. */
export const OWN_MONEY = 4_500_000;
export const counted = (partyId: PartyId): ProgrammeEvent => ({ type: 'SignatureCounted', revision: 1, partyId });
export const decline = { type: 'Decline', ...police, personId: person.policeChief, reason: sealed('no') } as const;
export const declined: ProgrammeEvent = { ...decline, type: 'DeclineGiven', countsAt };
export const reopened: ProgrammeEvent = { type: 'TextReopened', revision: 1, reason: sealed('reason') };

export const frozen = () => given(programme, frozenProgramme());
export const answerOf = (state: Programme): PartyAnswer | undefined =>
  currentText(state)?.signings.find(({ partyId }) => partyId === party.police)?.answer;

import { as, type Instant, type PartyId } from '../../../src/domain/ids.ts';
import { countsFrom } from '../../../src/domain/programme/signing/undo-window.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { party } from '../../builders/haarlem.ts';

export const START = as<Instant>('2007-09-24T08:00:00.000Z');
export const UNDO_MINUTES = 2;
export const PARTIES: readonly PartyId[] = [party.police, party.municipality, party.residents];

type Answer = 'open' | 'signed' | 'counted' | 'declined';

/** Signing as one would explain it on a napkin: what the deciders must agree with, whatever is done in whatever order. */
export class SigningModel {
  phase: 'draft' | 'frozen' | 'active' = 'draft';
  revision = 0;
  minutes = 0;
  readonly answers = new Map<PartyId, { answer: Answer; at: number }>();

  now(): Instant {
    return countsFrom(START, this.minutes);
  }

  answerOf(partyId: PartyId): Answer {
    return this.answers.get(partyId)?.answer ?? 'open';
  }

  set(partyId: PartyId, answer: Answer): void {
    this.answers.set(partyId, { answer, at: this.minutes });
  }

  isPastUndo(partyId: PartyId): boolean {
    return this.minutes - (this.answers.get(partyId)?.at ?? 0) >= UNDO_MINUTES;
  }

  freeze(): void {
    this.phase = 'frozen';
    this.revision += 1;
    this.answers.clear();
  }

  count(partyId: PartyId): void {
    this.answers.set(partyId, { answer: 'counted', at: this.minutes });
    if (PARTIES.every((each) => this.answerOf(each) === 'counted')) this.phase = 'active';
  }
}

export interface Real {
  state: Programme;
}

import type { AgreementId, AmendmentId, Instant, LocalDate, PartyId } from '../../../src/domain/ids.ts';
import { countsFrom } from '../../../src/domain/programme/signing/undo-window.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { winter } from '../../builders/amendments.ts';
import { activity, date, party } from '../../builders/haarlem.ts';

export const UNDO_MINUTES = 2;
export const BUDGET = 100_000;
/** The last lies outside the term, the one before it has passed. */
export const DATES = ['2008-06-01', '2008-09-01', '2009-01-01', '2008-01-01', '2010-01-01'].map(date);
const [, , , PASSED, OUTSIDE] = DATES;
export const AMOUNTS = [0, 20_000, 40_000, 70_000] as const;

/** What of an agreement changes here: its date, and how much of the shared source it takes. */
export interface Terms {
  readonly dueOn: LocalDate;
  readonly cents: number;
}

export interface InForce extends Terms {
  readonly lead: PartyId;
  readonly edition: number;
  readonly ended: boolean;
}

type Answer = { readonly is: 'open' | 'given' | 'refused'; readonly at: number; readonly counted: boolean };
const OPEN: Answer = { is: 'open', at: 0, counted: false };

export interface Draft {
  readonly amendmentId: AmendmentId;
  readonly agreementId: AgreementId;
  readonly does: 'change' | 'add' | 'end';
  readonly terms: Terms;
  readonly base: (Terms & { readonly edition: number }) | null;
  readonly standing: 'draft' | 'asksOwner' | 'out' | 'inForce' | 'stopped';
  readonly answers: ReadonlyMap<PartyId, Answer>;
}

/** Amending as one would explain it on a napkin: what the decider must agree with, whatever is done in whatever order. */
export class AmendmentsModel {
  minutes = 0;
  sent = 0;
  inForceCount = 0;
  readonly agreements = new Map<AgreementId, InForce>([
    [activity.square, { dueOn: date('2008-06-01'), cents: 40_000, lead: party.municipality, edition: 0, ended: false }],
    [activity.rounds, { dueOn: date('2008-06-01'), cents: 40_000, lead: party.police, edition: 0, ended: false }],
  ]);
  readonly amendments: Draft[] = [];

  now(): Instant {
    return countsFrom(winter.composed, this.minutes);
  }

  put(draft: Draft): void {
    const place = this.amendments.findIndex(({ amendmentId }) => amendmentId === draft.amendmentId);
    if (place < 0) this.amendments.push(draft);
    else this.amendments[place] = draft;
  }

  running(agreementId: AgreementId): InForce | null {
    const found = this.agreements.get(agreementId);
    return found === undefined || found.ended ? null : found;
  }

  baseOf(agreementId: AgreementId): Draft['base'] {
    const found = this.running(agreementId);
    return found === null ? null : { dueOn: found.dueOn, cents: found.cents, edition: found.edition };
  }

  /** A new agreement must not be there yet; one that changes must still be as it was. */
  isStale({ does, agreementId, base }: Draft): boolean {
    if (does === 'add') return this.agreements.has(agreementId);
    return this.running(agreementId)?.edition !== base?.edition || base === null;
  }

  canBe({ does, agreementId }: Pick<Draft, 'does' | 'agreementId'>): boolean {
    return does === 'add' ? !this.agreements.has(agreementId) : this.running(agreementId) !== null;
  }

  reservedWith(drafts: readonly Draft[]): number {
    const after = new Map([...this.agreements].map(([id, { cents, ended }]) => [id, ended ? 0 : cents]));
    for (const { agreementId, does, terms } of drafts) after.set(agreementId, does === 'end' ? 0 : terms.cents);
    return [...after.values()].reduce((sum, cents) => sum + cents, 0);
  }

  /** Enough money for it, and a date in the term. */
  fits(draft: Draft): boolean {
    return draft.does === 'end' || (draft.terms.dueOn !== OUTSIDE && this.reservedWith([draft]) <= BUDGET);
  }

  maySend(draft: Draft | undefined): draft is Draft {
    if (draft?.standing !== 'draft' || this.isStale(draft) || !this.fits(draft)) return false;
    const { does, terms, base } = draft;
    if (does === 'end') return true;
    if (base !== null && terms.dueOn === base.dueOn && terms.cents === base.cents) return false;
    return terms.dueOn !== PASSED || base?.dueOn === PASSED;
  }

  maySendTogether(drafts: readonly (Draft | undefined)[]): drafts is readonly Draft[] {
    const ready = drafts.filter((draft) => this.maySend(draft));
    return ready.length === drafts.length && this.reservedWith(ready as readonly Draft[]) <= BUDGET;
  }

  /** Its lead; where money changes, everybody else who is paid from that source. */
  touched({ agreementId, does, terms, base }: Draft): readonly PartyId[] {
    const lead = this.running(agreementId)?.lead ?? party.municipality;
    const isMoneyTouched = (base?.cents ?? 0) !== (does === 'end' ? 0 : terms.cents);
    const others = [...this.agreements]
      .filter(([id, { ended, cents }]) => isMoneyTouched && !ended && cents > 0 && id !== agreementId)
      .map(([, other]) => other.lead);
    return [...new Set([lead, ...others])];
  }

  send(draft: Draft): void {
    this.sent += 1;
    const { does, terms, base } = draft;
    const asksOwner = does === 'add' || (does === 'change' && terms.dueOn !== base?.dueOn);
    const answers = new Map(this.touched(draft).map((partyId) => [partyId, OPEN]));
    this.put({ ...draft, standing: asksOwner ? 'asksOwner' : 'out', answers });
  }

  answerOf({ answers, standing }: Draft, partyId: PartyId): Answer | null {
    return standing === 'out' ? (answers.get(partyId) ?? null) : null;
  }

  isPastUndo({ counted, at }: Answer): boolean {
    return counted || this.minutes - at >= UNDO_MINUTES;
  }

  answer(draft: Draft, partyId: PartyId, answer: Partial<Answer>): Draft {
    const changed = { ...OPEN, ...draft.answers.get(partyId), at: this.minutes, ...answer };
    const next = { ...draft, answers: new Map([...draft.answers, [partyId, changed] as const]) };
    this.put(next);
    return next;
  }

  count(draft: Draft, partyId: PartyId): void {
    const next = this.answer(draft, partyId, { counted: true });
    const all = [...next.answers.values()].every(({ is, counted }) => is === 'given' && counted);
    if (all) this.takeEffect(next);
  }

  takeEffect(draft: Draft): void {
    if (this.isStale(draft) || !this.fits(draft)) {
      this.put({ ...draft, standing: 'stopped' });
      return;
    }
    const { agreementId, does, terms } = draft;
    const before = this.running(agreementId);
    const lead = before?.lead ?? party.municipality;
    const edition = does === 'add' ? 0 : (before?.edition ?? 0) + 1;
    const kept = before ?? terms;
    const after = does === 'end' ? { dueOn: kept.dueOn, cents: kept.cents } : terms;
    this.agreements.set(agreementId, { ...after, lead, edition, ended: does === 'end' });
    this.inForceCount += 1;
    this.put({ ...draft, standing: 'inForce' });
    for (const other of this.amendments)
      if (other.agreementId === agreementId && (other.standing === 'out' || other.standing === 'asksOwner'))
        this.put({ ...other, standing: 'stopped' });
  }

  /** The same changes, made to what is in force now. */
  redo({ does, agreementId, terms, base }: Draft, amendmentId: AmendmentId): void {
    const now = this.baseOf(agreementId);
    const redone =
      now === null || base === null
        ? terms
        : {
            dueOn: terms.dueOn === base.dueOn ? now.dueOn : terms.dueOn,
            cents: terms.cents === base.cents ? now.cents : terms.cents,
          };
    const fresh = does === 'add' ? null : now;
    this.put({ amendmentId, agreementId, does, terms: redone, base: fresh, standing: 'draft', answers: new Map() });
  }
}

export interface Real {
  state: Programme;
  /** The same as text: deciding must not change it. */
  asIs: string;
}

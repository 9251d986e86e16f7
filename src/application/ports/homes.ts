import type { Instant, MunicipalityId, PersonId } from '../../domain/ids.ts';
import type { Account } from '../interaction.ts';

/** A home that somebody opened: a page that stands, and that is shown anew when it would read differently. */
export interface OpenHome {
  readonly personId: PersonId;
  readonly municipalityId: MunicipalityId;
  /** Where they opened it last. */
  readonly account: Account;
  readonly page: number;
  /** SHA-256 of what it shows. */
  readonly shown: string;
  /** When it was shown, in real time. */
  readonly at: Instant;
}

export interface HomeStore {
  get(personId: PersonId): Promise<OpenHome | null>;
  put(home: OpenHome): Promise<void>;
  /** Takes the turn to show it anew: false when somebody did since `before`. */
  take(personId: PersonId, before: Instant, at: Instant): Promise<boolean>;
  /** Nothing is known of that person's home any more. */
  forget(personId: PersonId): Promise<void>;
}

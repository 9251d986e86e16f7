import type { Holidays } from '../../domain/calendar/calendar.ts';
import type { Instant } from '../../domain/ids.ts';
import type { Conversation } from '../interaction.ts';
import type { RecipientKey } from './deliveries.ts';
import type { WakeupOwner } from './wakeups.ts';

/** Programme time: the database's clock plus an offset that is zero in production. */
export interface Clock {
  now(): Promise<Instant>;
  /** Real time, for leases and retries; equal to `now` in production. */
  real(): Promise<Instant>;
}

export interface Ids {
  /** A new random id, 128 bits or more, safe in URLs. */
  id(): string;
  /** 32 random bytes as hexadecimal: the salt of one personal value. */
  salt(): string;
  /** 256 random bits in base64url, 43 characters: who knows it may have what it stands for. */
  token(): string;
  /** A one-time code that people can read and type, e.g. `K7QM-2XWD`. */
  code(): string;
}

export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** Hints to work soon. Losing one costs punctuality, nothing else. */
export interface Queue {
  /** `at`: programme time. */
  wake(owner: WakeupOwner, at: Instant): Promise<void>;
  /** `inMs`: milliseconds of real time from now. */
  send(recipient: RecipientKey, inMs: number): Promise<void>;
}

export interface HolidayTables {
  /** The table of a municipality's country. */
  holidays(): Holidays;
}

/** Token buckets per platform, workspace and conversation: how long to wait before the next send, in ms; 0 = go. */
export interface Pace {
  waitFor(conversation: Conversation): Promise<number>;
}

import { readdirSync, readFileSync } from 'node:fs';
import type { StoredEvent } from '../../../src/domain/journal/upcast.ts';
import { happened } from '../../../src/views/catalogues/en/happened.ts';

const FOLDER = 'test/fixtures/events';

export type Kind = 'municipality' | 'programme' | 'agreement';
export const KINDS: readonly Kind[] = ['municipality', 'programme', 'agreement'];

/** The event types of today: a type without words does not compile. */
export const EVENT_TYPES = Object.keys(happened) as readonly (keyof typeof happened)[];

export interface Fixture {
  readonly kind: Kind;
  /** `ActivityProposed.json`, and `ActivityProposed.2.json` for another shape of it. */
  readonly file: string;
  readonly type: string;
  readonly event: StoredEvent;
}

/** Every event ever written, as it was stored. */
export const FIXTURES: readonly Fixture[] = KINDS.flatMap((kind) =>
  readdirSync(`${FOLDER}/${kind}`).map((file) => ({
    kind,
    file: `${FOLDER}/${kind}/${file}`,
    type: file.replace(/\..*$/, ''),
    event: JSON.parse(readFileSync(`${FOLDER}/${kind}/${file}`, 'utf8')) as StoredEvent,
  })),
);

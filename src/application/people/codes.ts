import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { Instant, LocalDate, MunicipalityId, Sha256 } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import type { CodePurpose } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { later } from '../sending/later.ts';

/** Real time: a code handed out today is good for two weeks, wherever the programme's clock stands. */
const VALID_MS = 14 * 24 * 60 * 60 * 1_000;

export interface IssuedCode {
  /** Shown once; only its hash is kept. */
  readonly code: string;
  readonly expiresAt: Instant;
  readonly expiresOn: LocalDate;
}

/** As typed: capitals, blanks and hyphens don't matter. */
export const normaliseCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

export const hashCode = (typed: string): Sha256 => sha256Hex(normaliseCode(typed));

/** A new one-time code to hand out. */
export async function issueCode(
  ports: Pick<Ports, 'ids' | 'clock' | 'people' | 'defaultReader'>,
  municipalityId: MunicipalityId,
  purpose: CodePurpose,
): Promise<IssuedCode> {
  const code = ports.ids.code();
  const expiresAt = later(await ports.clock.real(), VALID_MS);
  await ports.people.addCode({ codeHash: hashCode(code), municipalityId, purpose, expiresAt, usedAt: null });
  return { code, expiresAt, expiresOn: localDateOf(expiresAt, ports.defaultReader.zone) };
}

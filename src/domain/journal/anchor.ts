import { as, type Instant, type LocalDate, type MunicipalityId, type Sha256 } from '../ids.ts';
import { type AnchorKey, isSignedBy, keyIdOf } from './anchor-key.ts';
import { sha256Hex } from './canonical.ts';
import type { Head } from './chain.ts';

/** Where every stream of a municipality stood on a day. Each head is a commit that was there when it was read. */
export interface Anchor {
  readonly municipalityId: MunicipalityId;
  /** In UTC. */
  readonly on: LocalDate;
  readonly at: Instant;
  /** The root of the anchor before it; null for the first. */
  readonly previous: Sha256 | null;
  /** Sorted by stream. */
  readonly heads: readonly Head[];
}

/** An anchor as it was read from its file. */
export interface ReadAnchor extends Anchor {
  readonly root: Sha256;
  /** Null: the installation had no key. */
  readonly signed: { readonly keyId: string; readonly publicKey: string } | null;
}

export type AnchorReading =
  | { readonly ok: true; readonly anchor: ReadAnchor }
  /** `form`: not an anchor file. `root`: its lines were changed. `signature`: it was not signed by the key that it names. */
  | { readonly ok: false; readonly problem: 'form' | 'root' | 'signature' };

const FIRST = 'handslag-anchor 1';
const NONE = '-';

/** The lines of which the SHA-256 is the root. */
const bodyOf = ({ municipalityId, on, at, previous, heads }: Anchor): string =>
  [
    FIRST,
    `municipality ${municipalityId}`,
    `on ${on}`,
    `at ${at}`,
    `previous ${previous ?? NONE}`,
    ...heads.map(({ stream, seq, hash }) => `head ${stream} ${seq} ${hash}`),
    '',
  ].join('\n');

/** The file: the lines, their root, and the signature over it. */
export const anchorFile = (anchor: Anchor, key: AnchorKey | null): { readonly root: Sha256; readonly text: string } => {
  const body = bodyOf(anchor);
  const root = sha256Hex(body);
  const signature = key === null ? NONE : `${key.publicKey} ${key.sign(root)}`;
  return { root, text: `${body}root ${root}\nsigned ${signature}\n` };
};

const TAIL = /^([\s\S]*\n)root ([0-9a-f]{64})\nsigned (?:-|(\S+) (\S+))\n$/;
const HEAD = /^head (\S+) (\d+) ([0-9a-f]{64})$/;

export const readAnchor = (text: string): AnchorReading => {
  const [, body, root, publicKey, signature] = TAIL.exec(text) ?? [];
  const anchor = body === undefined || root === undefined ? null : readBody(body);
  if (anchor === null || body === undefined || root === undefined) return { ok: false, problem: 'form' };
  if (sha256Hex(body) !== root) return { ok: false, problem: 'root' };
  const read = { ...anchor, root: as<Sha256>(root) };
  if (publicKey === undefined || signature === undefined) return { ok: true, anchor: { ...read, signed: null } };
  if (!isSignedBy(root, signature, publicKey)) return { ok: false, problem: 'signature' };
  return { ok: true, anchor: { ...read, signed: { keyId: keyIdOf(publicKey), publicKey } } };
};

const readBody = (body: string): Anchor | null => {
  const [first, municipality = '', on = '', at = '', previous = '', ...rest] = body.slice(0, -1).split('\n');
  const value = (line: string, name: string): string | null =>
    line.startsWith(`${name} `) ? line.slice(name.length + 1) : null;
  const fields = [value(municipality, 'municipality'), value(on, 'on'), value(at, 'at'), value(previous, 'previous')];
  const heads = rest.map((line) => HEAD.exec(line));
  if (first !== FIRST || fields.includes(null) || heads.includes(null)) return null;
  const [municipalityId = '', day = '', moment = '', before = ''] = fields.map((field) => field ?? '');
  return {
    municipalityId: as(municipalityId),
    on: as(day),
    at: as(moment),
    previous: before === NONE ? null : as(before),
    heads: heads.map((match) => ({
      stream: as(match?.[1] ?? ''),
      seq: Number(match?.[2]),
      hash: as(match?.[3] ?? ''),
    })),
  };
};

import { as, type Sha256 } from '../../domain/ids.ts';
import { type AnchorKey, isSignedBy, keyIdOf } from '../../domain/journal/anchor-key.ts';
import { sha256OfBytes } from '../../domain/journal/canonical.ts';
import type { ArchiveFiles, ReadArchive } from '../ports/archives.ts';
import { BAGIT, MANIFEST, SIGNATURE_FILE, TAG_FILES, TAG_MANIFEST } from './format.ts';

/** What a package says of itself on its outside: label and value, in order. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

const SIGNED_BY = 'Handslag-Signed-By';
const NOBODY = 'nobody';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const listOf = (files: ArchiveFiles): Uint8Array =>
  utf8(
    [...files]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, bytes]) => `${sha256OfBytes(bytes)}  ${path}\n`)
      .join(''),
  );

/** A package in the BagIt layout (RFC 8493) around these files, whose paths begin with `data/`; and the hash by which it is known. */
export function bagOf(
  payload: ArchiveFiles,
  info: BagInfo,
  key: AnchorKey | null,
): { readonly files: ArchiveFiles; readonly sha256: Sha256 } {
  const bytes = [...payload.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const said: BagInfo = [
    ...info,
    ['Payload-Oxum', `${bytes}.${payload.size}`],
    [SIGNED_BY, key === null ? NOBODY : key.keyId],
  ];
  const tags = new Map([
    ['bag-info.txt', utf8(said.map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`).join(''))],
    ['bagit.txt', utf8(BAGIT)],
    [MANIFEST, listOf(payload)],
  ]);
  const tagManifest = listOf(tags);
  const sha256 = sha256OfBytes(tagManifest);
  const signature = new Map<string, Uint8Array>();
  if (key !== null) {
    const lines = ['handslag-signature 1', `root ${sha256}`, `signed ${key.publicKey} ${key.sign(sha256)}`];
    signature.set(SIGNATURE_FILE, utf8(lines.map((line) => `${line}\n`).join('')));
  }
  return { files: new Map([...tags, [TAG_MANIFEST, tagManifest], ...signature, ...payload]), sha256 };
}

/** `unlisted`: a file that no list names. `list`: a list that can't be read as one. */
export type BagProblem = 'missing' | 'changed' | 'unlisted' | 'strange' | 'list' | 'signature';

export interface BagFinding {
  readonly file: string;
  readonly problem: BagProblem;
}

export interface CheckedBag {
  readonly findings: readonly BagFinding[];
  /** By which the package is known: what the journal and the coordinator kept of it. */
  readonly sha256: Sha256 | null;
  /** Whose key signed it; null: nobody's, or not rightly. */
  readonly keyId: string | null;
}

/** Every file is listed and is the one that was listed, and nothing is there beside them. */
export function checkBag({ files, strange }: ReadArchive): CheckedBag {
  const tags = files.get(TAG_MANIFEST);
  const findings: BagFinding[] = strange.map((file) => ({ file, problem: 'strange' }));
  const payload = new Set([...files.keys()].filter((path) => path.startsWith('data/')));
  findings.push(...checkList(TAG_MANIFEST, files, new Set(TAG_FILES)), ...checkList(MANIFEST, files, payload));
  const isSigned = signerIn(files) !== NOBODY;
  const around = new Set<string>([...TAG_FILES, TAG_MANIFEST, ...(isSigned ? [SIGNATURE_FILE] : [])]);
  for (const file of files.keys())
    if (!around.has(file) && !payload.has(file)) findings.push({ file, problem: 'unlisted' });
  const bagit = files.get('bagit.txt');
  if (bagit !== undefined && textOf(bagit) !== BAGIT) findings.push({ file: 'bagit.txt', problem: 'changed' });
  const sha256 = tags === undefined ? null : sha256OfBytes(tags);
  const keyId = isSigned && sha256 !== null ? signedBy(files, sha256) : null;
  if (isSigned && keyId === null) {
    findings.push({ file: SIGNATURE_FILE, problem: files.has(SIGNATURE_FILE) ? 'signature' : 'missing' });
  }
  return { findings: onePerFile(findings), sha256, keyId };
}

const LINE = /^([0-9a-f]{64}) {2}([^\r\n]+)$/;

/** `expected`: what the list must name, and nothing else. */
function checkList(list: string, files: ArchiveFiles, expected: ReadonlySet<string>): readonly BagFinding[] {
  const bytes = files.get(list);
  if (bytes === undefined) return [{ file: list, problem: 'missing' }];
  const lines = textOf(bytes).split('\n');
  const last = lines.pop();
  const read = lines.map((line) => LINE.exec(line));
  const named = new Map(read.map((match) => [match?.[2] ?? '', match?.[1] ?? '']));
  if (last !== '' || read.includes(null) || named.size !== lines.length) return [{ file: list, problem: 'list' }];
  const wrong = [...named].flatMap(([file, sha256]): readonly BagFinding[] => {
    const found = files.get(file);
    if (!expected.has(file)) return [{ file, problem: found === undefined ? 'missing' : 'list' }];
    if (found === undefined) return [{ file, problem: 'missing' }];
    return sha256OfBytes(found) === sha256 ? [] : [{ file, problem: 'changed' }];
  });
  const unlisted = [...expected].filter((file) => !named.has(file));
  return [
    ...wrong,
    ...unlisted.map((file): BagFinding => ({ file, problem: files.has(file) ? 'unlisted' : 'missing' })),
  ];
}

const signerIn = (files: ArchiveFiles): string => {
  const info = files.get('bag-info.txt');
  return new RegExp(`^${SIGNED_BY}: (\\S+)$`, 'm').exec(info === undefined ? '' : textOf(info))?.[1] ?? NOBODY;
};

const SIGNATURE = /^handslag-signature 1\nroot ([0-9a-f]{64})\nsigned (\S+) (\S+)\n$/;

/** The id of the key that signed this package, which must be the one that it names on its outside. */
function signedBy(files: ArchiveFiles, sha256: Sha256): string | null {
  const bytes = files.get(SIGNATURE_FILE);
  const [, root, publicKey = '', signature = ''] = SIGNATURE.exec(bytes === undefined ? '' : textOf(bytes)) ?? [];
  if (root !== sha256 || !isSignedBy(as<Sha256>(root), signature, publicKey)) return null;
  const keyId = keyIdOf(publicKey);
  return keyId === signerIn(files) ? keyId : null;
}

const onePerFile = (findings: readonly BagFinding[]): readonly BagFinding[] =>
  [...new Map(findings.toReversed().map((finding) => [finding.file, finding])).values()].toReversed();

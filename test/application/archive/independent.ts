import { createHash, createPublicKey, verify } from 'node:crypto';

type Files = ReadonlyMap<string, Uint8Array>;
type Holder = Readonly<Record<string, unknown>>;

/** Checks a package by docs/archive-format.md alone: nothing of Handslag is used. Gives the first thing that is wrong. */
export function independentCheck(files: Files): string | null {
  try {
    checkBag(files);
    checkJournal(files);
    return null;
  } catch (wrong) {
    return String(wrong);
  }
}

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const must = (isSo: boolean, what: string): void => {
  if (!isSo) throw new Error(what);
};
const textOf = (files: Files, path: string): string => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is missing`);
  return Buffer.from(bytes).toString('utf8');
};
const lines = (files: Files, path: string): readonly string[] => {
  const text = textOf(files, path);
  must(text === '' || text.endsWith('\n'), `${path} ends without a line feed`);
  return text.split('\n').slice(0, -1);
};
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function checkBag(files: Files): void {
  const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
  must(textOf(files, 'bagit.txt') === 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n', 'bagit.txt');
  for (const [list, expected] of [
    ['tagmanifest-sha256.txt', tags],
    ['manifest-sha256.txt', payload],
  ] as const) {
    const rows = lines(files, list).map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
    must(
      [...expected].sort().join('\n') ===
        rows
          .map((row) => row?.[2])
          .sort()
          .join('\n'),
      `${list}: other files`,
    );
    for (const row of rows) must(sha(textBytes(files, row?.[2] ?? '')) === row?.[1], `${row?.[2]} was changed`);
  }
  const signer = /^Handslag-Signed-By: (.+)$/m.exec(textOf(files, 'bag-info.txt'))?.[1];
  const around = [...tags, 'tagmanifest-sha256.txt', ...(signer === 'nobody' ? [] : ['handslag-signature.txt'])];
  must(files.size === payload.length + around.length, 'a file too many');
  if (signer === 'nobody') return;
  const form = /^handslag-signature 1\nroot (.{64})\nsigned (\S+) (\S+)\n$/;
  const [, root = '', key = '', signature = ''] = form.exec(textOf(files, 'handslag-signature.txt')) ?? [];
  must(root === sha(textBytes(files, 'tagmanifest-sha256.txt')), 'the signature is of another package');
  must(sha(key).slice(0, 16) === signer && isSigned(root, key, signature), 'the signature is not right');
}

const textBytes = (files: Files, path: string): Uint8Array => files.get(path) ?? new Uint8Array();

const isSigned = (root: string, key: string, signature: string): boolean => {
  const bytes = Buffer.from(signature, 'base64');
  const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  return bytes.toString('base64') === signature && verify(null, Buffer.from(root), publicKey, bytes);
};

function checkJournal(files: Files): void {
  const about = JSON.parse(textOf(files, 'data/archive.json'));
  const values = lines(files, 'data/personal.jsonl').map((line) => JSON.parse(line));
  const anchored = about.anchor === null ? new Map<string, string>() : anchorIn(files, `data/${about.anchor}`);
  const seals = new Map<string, string>();
  const erased = new Set<string>();
  for (const { stream, file, seq, hash, leftOut } of about.streams) {
    let before: string | null = null;
    let left = 0;
    for (const [index, line] of lines(files, `data/${file}`).entries()) {
      const commit = JSON.parse(line);
      const place = `${stream}, commit ${index + 1}`;
      must(commit.seq === index + 1, `${place}: the order`);
      if (commit.leftOut === true) left += 1;
      else {
        must(commit.stream === stream && commit.prevHash === before, `${place}: it does not follow`);
        for (const one of deep(commit)) checkNamed(files, one, seals);
        for (const event of commit.events)
          if (event.type === 'PersonalErased') for (const ref of event.refs) erased.add(ref);
      }
      before = commit.leftOut === true ? commit.hash : sha(line);
      const seen = anchored.get(`${stream} ${commit.seq}`);
      must(seen === undefined || seen === before, `${place}: the anchor saw another one`);
    }
    const last = lines(files, `data/${file}`).length;
    must(last === seq && before === hash && left === leftOut, `${stream} ends elsewhere`);
    for (const key of anchored.keys())
      must(!key.startsWith(`${stream} `) || Number(key.split(' ')[1]) <= last, `${stream} is cut short`);
  }
  must(values.length === seals.size, 'values are missing or too many');
  for (const { ref, seal, salt, value, erased: isErased } of values) {
    must(seals.get(ref) === seal && (isErased === true) === erased.has(ref), `the value ${ref}`);
    const isKept = isErased !== true && about.personal === 'included';
    const bytes = Buffer.concat([Buffer.from(salt ?? '', 'hex'), Buffer.from(value ?? '')]);
    must(isKept ? sha(bytes) === seal : value === undefined, `the value ${ref} was changed`);
  }
}

function* deep(value: unknown): Generator<Holder> {
  if (!isHolder(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* deep(inner);
}

function checkNamed(files: Files, one: Holder, seals: Map<string, string>): void {
  const { ref, seal, textSha256, kind } = one;
  if (typeof ref === 'string' && typeof seal === 'string') seals.set(ref, seal);
  if (typeof textSha256 === 'string' && kind !== 'message')
    must(sha(textBytes(files, `data/texts/${textSha256}.txt`)) === textSha256, `the text ${textSha256}`);
}

function anchorIn(files: Files, path: string): Map<string, string> {
  const [, body = '', root, signed = ''] = /^([\s\S]*\n)root (.{64})\nsigned (.*)\n$/.exec(textOf(files, path)) ?? [];
  must(sha(body) === root, `${path} was changed`);
  const [key = '', signature = ''] = signed.split(' ');
  if (signed !== '-') must(isSigned(root ?? '', key, signature), `${path} is not signed`);
  return new Map(
    [...body.matchAll(/^head (\S+) (\d+) (\S+)$/gm)].map(([, stream, seq, hash]) => [`${stream} ${seq}`, `${hash}`]),
  );
}

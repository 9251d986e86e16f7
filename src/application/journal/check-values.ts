import type { MunicipalityId, StreamId } from '../../domain/ids.ts';
import { as, type Sha256 } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import { seal } from '../../domain/journal/seal.ts';
import type { PersonalValue } from '../ports/personal.ts';
import type { StoredText } from '../ports/texts.ts';
import type { Checked, Named } from './check-stream.ts';
import type { Finding, Problem } from './findings.ts';

/** Where the values and texts beside the journal are read from: the database, or an archive. */
export interface Beside {
  /** Null: personal values were left out on purpose, and are not judged. */
  readonly personal: ((municipalityId: MunicipalityId, refs: readonly string[]) => Promise<Found>) | null;
  readonly text: (municipalityId: MunicipalityId, sha256: Sha256) => Promise<Pick<StoredText, 'text'> | null>;
}

type Found = ReadonlyMap<string, PersonalValue>;

/** Asked for in one go. */
const VALUES = 1_000;

/** Every sealed value of a stream: there and right, or gone and called erased; and every text that it names. */
export async function checkValues(beside: Beside, checked: Checked): Promise<readonly Finding[]> {
  const { municipalityId, stream, sealed, erased, texts } = checked;
  const findings: Finding[] = [];
  const refs = [...sealed.keys()];
  for (let at = 0; beside.personal !== null && at < refs.length; at += VALUES) {
    const asked = refs.slice(at, at + VALUES);
    const values = await beside.personal(municipalityId, asked);
    for (const ref of asked) {
      const problem = wrongWith(sealed.get(ref), values.get(ref), erased.has(ref));
      if (problem !== null) findings.push({ stream, seq: sealed.get(ref)?.seq ?? null, problem });
    }
  }
  for (const [sha256, seq] of texts) {
    const text = await beside.text(municipalityId, as<Sha256>(sha256));
    if (text === null) findings.push({ stream, seq, problem: 'textLost' });
    else if (sha256Hex(text.text) !== sha256) findings.push({ stream, seq, problem: 'textChanged' });
  }
  return firstOfEach(findings);
}

const wrongWith = (named: Named | undefined, value: PersonalValue | undefined, isErased: boolean): Problem | null => {
  if (value === undefined) return isErased ? null : 'valueLost';
  if (isErased) return 'valueNotErased';
  return seal(value.value, value.salt) === named?.seal && value.seal === named.seal ? null : 'valueChanged';
};

/** Of each sort, the first: what comes after it may follow from it. */
export const firstOfEach = (findings: readonly Finding[]): readonly Finding[] => {
  const first = new Map<string, Finding>();
  for (const finding of findings.toSorted((one, other) => (one.seq ?? 0) - (other.seq ?? 0))) {
    const key = keyOf(finding);
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
};

const keyOf = ({ stream, problem }: { readonly stream: StreamId; readonly problem: Problem }): string =>
  `${stream} ${problem}`;

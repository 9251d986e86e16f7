import type { Sha256 } from '../../domain/ids.ts';
import { exists } from '../../domain/programme/change-of-text.ts';
import type { FoundProgramme } from '../operator/find-programme.ts';
import type { ArchiveFiles } from '../ports/archives.ts';
import type { Ports } from '../ports.ts';
import { type BagInfo, bagOf } from './bag.ts';
import { type CheckedArchive, checkArchive } from './check.ts';
import { collect } from './collect.ts';
import { FORMAT } from './format.ts';
import type { Making } from './making.ts';
import { payloadOf } from './payload.ts';

export interface ArchiveChoices {
  readonly withPersonal: boolean;
  /** Also while the programme is not closed: then the package says so. */
  readonly evenOpen: boolean;
}

export type MadeArchive =
  | {
      readonly ok: true;
      readonly files: ArchiveFiles;
      readonly sha256: Sha256;
      readonly isClosed: boolean;
      /** The package, checked as whoever gets it would. */
      readonly checked: CheckedArchive;
    }
  | { readonly ok: false; readonly problem: 'notClosed' | 'nothing' };

/** The package of a programme, in memory. Nothing is written. */
export async function makeArchive(
  ports: Ports,
  found: FoundProgramme,
  { withPersonal, evenOpen }: ArchiveChoices,
): Promise<MadeArchive> {
  const collected = await collect(ports, found);
  const { programme } = collected;
  if (!exists(programme)) return { ok: false, problem: 'nothing' };
  const isClosed = programme.phase === 'closed';
  if (!isClosed && !evenOpen) return { ok: false, problem: 'notClosed' };
  const making: Making = { collected, programme, madeAt: await ports.clock.now(), withPersonal };
  const { files, sha256 } = bagOf(await payloadOf(ports, making), infoOf(making), ports.anchoring.key);
  return { ok: true, files, sha256, isClosed, checked: await checkArchive({ files, strange: [] }) };
}

const infoOf = ({ collected, programme, madeAt, withPersonal }: Making): BagInfo => [
  ['Source-Organization', collected.municipality.registered?.name ?? ''],
  ['External-Identifier', programme.identity?.programmeId ?? ''],
  ['External-Description', programme.setUp.name],
  ['Bagging-Date', madeAt.slice(0, 10)],
  ['Bag-Software-Agent', 'Handslag'],
  ['Handslag-Format', FORMAT],
  ['Handslag-Programme', programme.phase === 'closed' ? 'closed' : `NOT closed: ${programme.phase}`],
  ['Handslag-Personal-Values', withPersonal ? 'included' : 'left out'],
];

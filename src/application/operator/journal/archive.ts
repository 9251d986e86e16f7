import { as, type CommandId } from '../../../domain/ids.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { type ArchiveChoices, makeArchive } from '../../archive/make.ts';
import { commandMunicipality } from '../../command.ts';
import type { ArchivePlace } from '../../ports/archives.ts';
import type { Ports } from '../../ports.ts';
import { findProgramme } from '../find-programme.ts';
import type { Report } from '../import.ts';
import { operatorGiving } from '../operator.ts';
import { refusedReport } from '../refused.ts';
import { archiveFindingText } from './archive-words.ts';
import { onlyOne } from './long-work.ts';

export interface ToArchive extends ArchiveChoices {
  readonly programme: string;
  readonly operator: string;
}

/**
 * Writes a programme's archive. The journal says that it was made before the package takes its place: broken off before
 * that, the same command begins anew.
 */
export async function archiveAsOperator(ports: Ports, asked: ToArchive, place: ArchivePlace): Promise<Report> {
  const finding = await findProgramme(ports, asked.programme);
  if (!finding.ok) return finding;
  const { municipalityId, programmeId } = finding.found;
  if (!(await place.isFree())) return { ok: false, text: 'This directory is there already. Name a new one.' };
  return onlyOne(ports, `archive|${programmeId}`, async () => {
    const made = await makeArchive(ports, finding.found, asked);
    if (!made.ok) return { ok: false, text: WHY_NOT[made.problem] };
    const { findings } = made.checked;
    if (findings.length > 0) return { ok: false, text: [NOT_RIGHT, ...findings.map(archiveFindingText)].join('\n') };
    await place.prepare(made.files);
    const { sha256, isClosed } = made;
    const record = { type: 'RecordArchive', programmeId, sha256, isClosed, withPersonal: asked.withPersonal } as const;
    const giving = (await operatorGiving(ports, municipalityId, asked.operator))(
      as<CommandId>(`archive|${programmeId}|${sha256}`),
    );
    const outcome = await commandMunicipality(ports, municipalityId, record, giving);
    if (!outcome.ok) return refusedReport(ports, outcome.refusal);
    await place.finish();
    const lines = [
      `The archive of ${programmeId} has ${made.files.size} files. Check code ${checkCode(sha256)}, in full:`,
      `  ${sha256}`,
      ...(isClosed ? [] : ['The programme is NOT closed: the archive says so, and is not complete.']),
      asked.withPersonal
        ? 'It holds personal values: take care who gets it. An erasure later does not reach it.'
        : 'Personal values were left out.',
      ...(ports.anchoring.key === null ? ['It is not signed: no HANDSLAG_ANCHOR_KEY is set.'] : []),
    ];
    return { ok: true, text: lines.join('\n') };
  });
}

const WHY_NOT = {
  notClosed: 'This programme is not closed yet. With --not-closed an archive of how it stands is made, which says so.',
  nothing: 'There is nothing of this programme yet.',
} as const;

const NOT_RIGHT = 'The journal of this programme is NOT right, so no archive was made. `handslag verify` says more:';

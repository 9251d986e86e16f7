import { historyText } from '../../../views/index.ts';
import { loadProgramme } from '../../command.ts';
import { programmeHistory } from '../../history/programme-history.ts';
import type { Ports } from '../../ports.ts';
import { findProgramme } from '../find-programme.ts';
import type { Report } from '../import.ts';

/** What happened to a programme, oldest first, in its own language: parties are named, persons are not. */
export async function historyAsOperator(ports: Ports, name: string): Promise<Report> {
  const finding = await findProgramme(ports, name);
  if (!finding.ok) return finding;
  const { municipalityId, programmeId } = finding.found;
  const { state: programme } = await loadProgramme(ports, municipalityId, programmeId);
  const asked = { municipalityId, programmeId, programme };
  const knows = { person: () => false, words: null };
  const history = await programmeHistory(ports, asked, knows, { page: 1, perPage: null });
  const reader =
    programme.setUp === null ? ports.defaultReader : { language: programme.setUp.language, zone: programme.setUp.zone };
  return { ok: true, text: historyText(history, reader).toReversed().join('\n') };
}

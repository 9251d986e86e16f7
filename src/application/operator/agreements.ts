import { as, type CommandId } from '../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import type { RememberedColumn } from '../../domain/municipality/columns/events.ts';
import { exists } from '../../domain/programme/change-of-text.ts';
import type { TogetherCommand } from '../../domain/programme/together/commands.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { doneCard, plainText, sheetErrorsCard, sheetFileName, sheetPreviewCard } from '../../views/index.ts';
import { readTable, type SheetScene, whyNotTogether, writeTable } from '../agreement-sheet/exchange.ts';
import { commandMunicipality, commandProgramme, type Giving, loadMunicipality, loadProgramme } from '../command.ts';
import type { Ports } from '../ports.ts';
import { toldColumns, unknownText, withColumns } from './agreement-columns.ts';
import { type FoundProgramme, findProgramme } from './find-programme.ts';
import type { Report } from './import.ts';
import { operatorGiving } from './operator.ts';
import { refusedReport } from './refused.ts';

/** The table as bytes, or why there is none. */
export type Exported =
  | { readonly ok: true; readonly name: string; readonly table: string }
  | { readonly ok: false; readonly text: string };

interface Found extends FoundProgramme {
  readonly scene: SheetScene;
}

/** The agreements of a programme as a table, in the configured language. `empty`: the header alone. */
export async function exportAgreements(ports: Ports, programme: string, { empty = false } = {}): Promise<Exported> {
  const found = await sceneOf(ports, programme);
  if ('text' in found) return { ok: false, text: found.text };
  const { scene } = found;
  const name = sheetFileName({ programme: scene.programme.setUp.name, empty }, scene.reader);
  return { ok: true, name, table: writeTable(ports, scene, { empty }) };
}

async function sceneOf(ports: Ports, name: string): Promise<Found | { readonly text: string }> {
  const finding = await findProgramme(ports, name);
  if (!finding.ok) return { text: finding.text };
  const { municipalityId, programmeId } = finding.found;
  const { state: programme } = await loadProgramme(ports, municipalityId, programmeId);
  if (!exists(programme)) return { text: `The programme ${programmeId} is not set up yet.` };
  const municipality = await loadMunicipality(ports, municipalityId);
  const people = await ports.people.all(municipalityId);
  return { municipalityId, programmeId, scene: { programme, municipality, people, reader: ports.defaultReader } };
}

export interface TableToImport {
  readonly programme: string;
  readonly text: string;
  /** What stands in columns that are not recognised: `Prio=` leaves one out, `Gereed Q=Klaar op` names its field. */
  readonly columns: readonly string[];
  readonly operator: string;
}

/** What a table would change, and, unless it is only looked at, changing it. Nothing is changed while a cell is wrong. */
export async function importAgreements(ports: Ports, wanted: TableToImport, { dryRun = false } = {}): Promise<Report> {
  const found = await sceneOf(ports, wanted.programme);
  if ('text' in found) return { ok: false, text: found.text };
  const told = toldColumns(wanted.columns);
  if ('text' in told) return { ok: false, text: told.text };
  const scene = withColumns(found.scene, told.columns);
  const importId = importIdOf(wanted.text, scene);
  const reading = readTable(ports, scene, wanted.text, importId);
  const about = { programme: { programmeId: found.programmeId, name: scene.programme.setUp.name }, importId };
  switch (reading.is) {
    case 'unknown':
      return { ok: false, text: unknownText(reading.unknown) };
    case 'wrong':
      return { ok: false, text: plainText(sheetErrorsCard({ ...about, ...reading }, scene.reader)) };
    case 'plan': {
      const preview = plainText(sheetPreviewCard({ ...about, ...reading }, scene.reader));
      const { added, changed } = reading;
      const command = { type: 'ChangeTogether', changes: reading.changes } as const;
      const giving = (await operatorGiving(ports, found.municipalityId, wanted.operator))(as<CommandId>(importId));
      if (dryRun || command.changes.length === 0) {
        const refusal = await whyNotTogether(ports, scene, command, giving);
        return refusal === null ? { ok: true, text: preview } : refusedReport(ports, refusal);
      }
      const refused = await carryOut(ports, found, command, told.columns, giving);
      if (refused !== null) return refusedReport(ports, refused);
      const { programme } = about;
      const done = { done: 'sheetApplied', programme, added: added.length, changed: changed.length } as const;
      return { ok: true, text: `${preview}\n\n${plainText(doneCard(done, scene.reader))}` };
    }
  }
}

/** The same table again after a crash is the same import; after a change of what stands it is another one. */
const importIdOf = (text: string, { programme: { projects, activities, places } }: SheetScene): string =>
  `csv-${sha256Hex(canonicalJson({ text, projects, activities, places })).slice(0, 32)}`;

async function carryOut(
  ports: Ports,
  { municipalityId, programmeId, scene }: Found,
  command: TogetherCommand,
  columns: readonly RememberedColumn[],
  giving: Giving,
): Promise<Refusal | null> {
  if (columns.length > 0) {
    const remember = { type: 'RememberColumns', columns } as const;
    const itsOwn = { ...giving, commandId: as<CommandId>(`${giving.commandId}|columns`) };
    const remembered = await commandMunicipality(ports, municipalityId, remember, itsOwn, scene.programme);
    if (!remembered.ok) return remembered.refusal;
  }
  const outcome = await commandProgramme(ports, municipalityId, programmeId, command, giving);
  return outcome.ok ? null : outcome.refusal;
}

import { as, type CommandId } from '../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import {
  fileErrorWords,
  fileIsRightText,
  importErrorsCard,
  importedCard,
  importPreviewCard,
  plainText,
  type Reader,
  refusalText,
} from '../../views/index.ts';
import { loadMunicipality, loadProgramme } from '../command.ts';
import type { FileReading } from '../ports/programme-files.ts';
import type { Ports } from '../ports.ts';
import { type Applied, applyImport, planFile, whyNotApplied } from '../programme-file/apply.ts';
import type { ImportPlan } from '../programme-file/plan-import.ts';
import { previewOf } from '../programme-file/preview.ts';
import { operatorGiving } from './operator.ts';

export interface OperatorFile {
  readonly text: string;
  readonly fileName: string;
  /** The operator's name, for the journal. */
  readonly operator: string;
}

/** What the terminal prints, and whether it went well. */
export interface Report {
  readonly ok: boolean;
  readonly text: string;
  /** The coordinator to begin with, by their short names, when codes were handed out and none of them has an account. */
  readonly nobodyConfirms?: { readonly municipality: string; readonly person: string } | null;
}

const errorsText = (fileName: string, reading: Extract<FileReading, { ok: false }>, reader: Reader): string =>
  plainText(
    importErrorsCard(
      {
        fileName,
        errors: reading.errors.map((error) => ({
          line: error.line,
          path: error.path,
          ...fileErrorWords(error, reader),
        })),
      },
      reader,
    ),
  );

/** Reads a file without a database: every error at once. */
export function checkFile(ports: Pick<Ports, 'files' | 'defaultReader'>, text: string, fileName: string): Report {
  const reading = ports.files.read(text, fileName);
  if (!reading.ok) return { ok: false, text: errorsText(fileName, reading, ports.defaultReader) };
  const { programme, parties, projects, activities } = reading.file;
  const unfinished = activities.filter(
    ({ lead, owner, dueOn, means, result }) => !lead || !owner || !dueOn || means === null || result === null,
  );
  const counts = {
    parties: parties.length,
    projects: projects.length,
    activities: activities.length,
    unfinished: unfinished.length,
  };
  return { ok: true, text: fileIsRightText({ fileName, programme: programme.name, ...counts }, ports.defaultReader) };
}

/** What a file would change, and, unless it is only looked at, changing it. */
export async function importAsOperator(
  ports: Ports,
  { text, fileName, operator }: OperatorFile,
  { preview = false } = {},
): Promise<Report> {
  const reader = ports.defaultReader;
  const reading = ports.files.read(text, fileName);
  if (!reading.ok) return { ok: false, text: errorsText(fileName, reading, reader) };
  const plan = await planFile(ports, reading.file);
  const shown = previewText(plan, fileName, reading.file.programme.name, reader);
  // The same plan again after a crash is the same import; a later change of the same file is another one.
  const standing = await loadMunicipality(ports, plan.municipalityId);
  const importId = sha256Hex(canonicalJson({ plan: plan.changes, standing })).slice(0, 32);
  const giving = (await operatorGiving(ports, plan.municipalityId, operator))(as<CommandId>(`import|${importId}`));
  const refusal = await whyNotApplied(ports, plan, giving);
  if (refusal !== null) {
    const names = { parties: {}, activities: {}, contributions: {}, areas: {}, outOfDate: {} };
    return { ok: false, text: `${shown}\n\n${refusalText({ refusal, programme: null, names, by: null }, reader)}` };
  }
  if (preview || plan.changes.length === 0) return { ok: true, text: shown };
  const outcome = await applyImport(ports, plan, giving);
  if (!outcome.ok) throw new Error(`refused halfway: ${outcome.refusal.code}`);
  const nobodyConfirms = outcome.applied.codes.length === 0 ? null : await withoutCoordinator(ports, plan);
  return { ok: true, text: `${shown}\n\n${await appliedText(ports, outcome.applied)}`, nobodyConfirms };
}

/** The first coordinator of the programme, when none of them has an account that works. */
async function withoutCoordinator(ports: Ports, { municipalityId, programmeId }: ImportPlan) {
  const { coordinators } = (await loadProgramme(ports, municipalityId, programmeId)).state;
  const people = await Promise.all(coordinators.map((personId) => ports.people.get(municipalityId, personId)));
  const [first] = coordinators;
  if (first === undefined || people.some((one) => one?.accounts.some(({ state }) => state === 'confirmed')))
    return null;
  return { municipality: municipalityId, person: first.slice(municipalityId.length + 1) };
}

const previewText = (plan: ImportPlan, fileName: string, programme: string, reader: Reader): string =>
  plainText(importPreviewCard({ importId: '', fileName, programme, ...previewOf(plan) }, reader));

async function appliedText(ports: Ports, { programmeId, name, changes, codes, teamCodes }: Applied): Promise<string> {
  const [first] = codes;
  const municipality = first === undefined ? null : await loadMunicipality(ports, first.person.municipalityId);
  const count = (which: string): number => changes.filter(({ change }) => change === which).length;
  return plainText(
    importedCard(
      {
        programme: { programmeId, name },
        added: count('added'),
        changed: count('changed'),
        removed: count('removed'),
        codes: codes.map(({ person, code, expiresOn }) => ({
          person: {
            personId: person.personId,
            name: person.name,
            function: person.function,
            party: municipality?.parties.find(({ partyId }) => partyId === person.partyId)?.name ?? null,
          },
          code,
          expiresOn,
        })),
        teamCodes,
      },
      ports.defaultReader,
    ),
  );
}

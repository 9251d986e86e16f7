import { as, type CommandId } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { fileErrorWords, importErrorsCard, importedCard, importForm, importPreviewCard } from '../../../views/index.ts';
import { type Giving, loadMunicipality } from '../../command.ts';
import type { Person } from '../../ports/people.ts';
import { type Applied, applyImport as applyPlan, planFile, whyNotApplied } from '../../programme-file/apply.ts';
import type { FileError } from '../../programme-file/errors.ts';
import type { ProgrammeFile } from '../../programme-file/format.ts';
import { previewOf } from '../../programme-file/preview.ts';
import { isCoordinator } from '../../roles-of.ts';
import { FormReader } from '../form-values.ts';
import { seeAll } from '../programmes.ts';
import { receivedFile } from '../received-files.ts';
import { derivedId, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type ImportVerb = Extract<Verb, 'openImport' | 'submitImport' | 'applyImport'>;

const ENDINGS = ['yaml', 'yml'] as const;
const MOST_LETTERS = 100_000;
/** What a pasted text is called. */
const PASTED = 'programme.yaml';

export const importHandlers: Handlers<ImportVerb> = { openImport, submitImport, applyImport };

/** For a coordinator of the municipality or of one of its programmes. */
async function mayImport(turn: Turn): Promise<boolean> {
  const municipality = await loadMunicipality(turn.ports, turn.municipalityId);
  if (isCoordinator(turn.person.personId, municipality, null)) return true;
  return (await seeAll(turn)).some((seen) => seen.isCoordinator);
}

async function openImport(turn: Turn): Promise<Reply> {
  if (!(await mayImport(turn))) return refused({ code: 'notAllowed' });
  return opening(importForm({ recent: [] }, turn.reader));
}

/** Read as a whole, every error at once; what it would change is shown before anything is done. */
async function submitImport(turn: Turn): Promise<Reply> {
  if (!(await mayImport(turn))) return refused({ code: 'notAllowed' });
  const form = new FormReader(turn);
  const file = await receivedFile(turn, form, 'file', ENDINGS);
  const pasted = form.text('text', { required: false, max: MOST_LETTERS });
  const text = file?.text ?? pasted;
  if (text === '' && form.invalid === null) form.fail('file', { error: 'fileNeeded' });
  if (form.invalid !== null) return form.invalid;
  const fileName = file?.name ?? PASTED;
  const reading = turn.ports.files.read(text, fileName);
  return reading.ok ? preview(turn, reading.file, fileName, text) : errorsIn(turn, fileName, reading.errors);
}

const errorsIn = (turn: Turn, fileName: string, errors: readonly FileError[]): Reply => ({
  kind: 'closed',
  card: importErrorsCard(
    {
      fileName,
      errors: errors.map((error) => ({
        line: error.line,
        path: error.path,
        ...fileErrorWords(error, turn.reader),
      })),
    },
    turn.reader,
  ),
});

async function preview(turn: Turn, file: ProgrammeFile, fileName: string, text: string): Promise<Reply> {
  if (file.municipality.id !== turn.municipalityId) return refused({ code: 'notAllowed' });
  const plan = await planFile(turn.ports, file);
  const importId = derivedId(turn, 'import');
  const reason = await whyNotApplied(turn.ports, plan, givingOf(turn, importId));
  if (reason !== null) return refused(reason, plan.programmeId);
  const { ports, municipalityId } = turn;
  await ports.uploads.putImport({ importId, municipalityId, text, at: await ports.clock.real() });
  const model = { importId, fileName, programme: file.programme.name, ...previewOf(plan) };
  return { kind: 'closed', card: importPreviewCard(model, turn.reader) };
}

/** The import names its commands: pressing twice, or again after a crash, does everything once. */
const givingOf = (turn: Turn, importId: string): Giving => ({
  ...givenBy(turn),
  commandId: as<CommandId>(importId),
});

/** Planned anew from what stands at the click. */
async function applyImport(turn: Turn, { importId }: ActionOf<'applyImport'>): Promise<Reply> {
  const pending = await turn.ports.uploads.getImport(importId);
  if (pending === null || pending.municipalityId !== turn.municipalityId) return refused({ code: 'stale' });
  const reading = turn.ports.files.read(pending.text, PASTED);
  if (!reading.ok) return refused({ code: 'stale' });
  const plan = await planFile(turn.ports, reading.file);
  const reason = await whyNotApplied(turn.ports, plan, givingOf(turn, importId));
  if (reason !== null) return refused(reason, plan.programmeId);
  if (plan.changes.length === 0) return refused({ code: 'alreadyDone' }, plan.programmeId);
  const outcome = await applyPlan(turn.ports, plan, givingOf(turn, importId));
  if (!outcome.ok) return refused(outcome.refusal, plan.programmeId);
  return privately(importedCard(await importedModel(turn, outcome.applied), turn.reader));
}

async function importedModel(turn: Turn, { programmeId, name, changes, codes, teamCodes }: Applied) {
  const { parties } = await loadMunicipality(turn.ports, turn.municipalityId);
  const somebody = ({ personId, name: called, function: held, partyId }: Person) => ({
    personId,
    name: called,
    function: held,
    party: parties.find((party) => party.partyId === partyId)?.name ?? null,
  });
  const count = (which: string): number => changes.filter(({ change }) => change === which).length;
  return {
    programme: { programmeId, name },
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    codes: codes.map(({ person, code, expiresOn }) => ({ person: somebody(person), code, expiresOn })),
    teamCodes,
  };
}

import { as, type CommandId } from '../../../domain/ids.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { type ArchiveRecord, lastArchiveOf } from '../../../domain/municipality/operator/state.ts';
import { type Destruction, destructionOf } from '../../../domain/municipality/retention/state.ts';
import { declarationDocument } from '../../../views/index.ts';
import { type Giving, loadMunicipality } from '../../command.ts';
import { carryOut } from '../../destruction/carry-out.ts';
import { confirmDestruction, proposeDestruction, withdrawDestruction } from '../../destruction/decide.ts';
import { declarationOf } from '../../destruction/declaration.ts';
import type { Ports } from '../../ports.ts';
import { type FoundProgramme, findProgramme } from '../find-programme.ts';
import type { Report } from '../import.ts';
import { operatorGiving } from '../operator.ts';
import { refusedReport } from '../refused.ts';
import { onlyOne } from './long-work.ts';

export interface ToDestroy {
  readonly programme: string;
  readonly operator: string;
  /** Needed while it must still be kept. */
  readonly reason: string | null;
  readonly withdraw: boolean;
}

/** What the terminal prints, and the declaration once there is one: a PDF. */
export interface Destroyed extends Report {
  readonly declaration: { readonly name: string; readonly bytes: Uint8Array } | null;
}

const said = (report: Report): Destroyed => ({ ...report, declaration: null });

/** The first operator proposes, another one confirms; from then on whoever asks ends it and gets the declaration. */
export async function destroyAsOperator(ports: Ports, asked: ToDestroy): Promise<Destroyed> {
  const finding = await findWithDestroyed(ports, asked.programme);
  if (!finding.ok) return said(finding);
  const { found } = finding;
  const destruction = await destructionNow(ports, found);
  if (destruction !== null && destruction.confirmed !== null) return carryOutNow(ports, found, asked.operator);
  const giving = await givingOf(ports, found, asked);
  if (asked.withdraw) {
    const decided = await withdrawDestruction(ports, found.municipalityId, found.programmeId, giving);
    return said(
      decided.ok ? { ok: true, text: `${found.programmeId} is kept.` } : refusedReport(ports, decided.refusal),
    );
  }
  return destruction === null ? propose(ports, found, asked, giving) : confirm(ports, found, asked, giving);
}

async function propose(ports: Ports, found: FoundProgramme, { reason }: ToDestroy, giving: Giving): Promise<Destroyed> {
  const decided = await proposeDestruction(ports, found.municipalityId, found.programmeId, reason, giving);
  if (!decided.ok) return said(refusedReport(ports, decided.refusal));
  const text = [
    `You proposed to destroy ${found.programmeId}. Nothing is gone yet.`,
    archiveLine(found, lastArchiveOf(decided.municipality, found.programmeId)),
    'Another operator confirms with the same command, or a coordinator does in chat.',
  ];
  return said({ ok: true, text: text.join('\n') });
}

/** What stays of it elsewhere. */
const archiveLine = ({ programmeId }: FoundProgramme, archive: ArchiveRecord | null): string =>
  archive === null
    ? `There is no archive of it. Make one first: handslag archive ${programmeId} DIRECTORY`
    : `The last archive of it was made on ${archive.at.slice(0, 10)}, check code ${checkCode(archive.sha256)}.`;

async function confirm(
  ports: Ports,
  found: FoundProgramme,
  { operator }: ToDestroy,
  giving: Giving,
): Promise<Destroyed> {
  const decided = await confirmDestruction(ports, found.municipalityId, found.programmeId, giving);
  return decided.ok ? carryOutNow(ports, found, operator) : said(refusedReport(ports, decided.refusal));
}

async function carryOutNow(ports: Ports, found: FoundProgramme, operator: string): Promise<Destroyed> {
  const { municipalityId, programmeId } = found;
  const report = await onlyOne(ports, `destroy|${programmeId}`, async () => {
    const destruction = await destructionNow(ports, found);
    const giving = (await operatorGiving(ports, municipalityId, operator))(as<CommandId>(`destroyed|${programmeId}`));
    if (destruction !== null) await carryOut(ports, municipalityId, destruction, giving);
    return { ok: true, text: `${programmeId} was destroyed. What ended where is in the journal of ${municipalityId}.` };
  });
  return report.ok ? { ...report, declaration: await declarationNow(ports, found) } : said(report);
}

async function declarationNow(ports: Ports, found: FoundProgramme): Promise<Destroyed['declaration']> {
  const { municipalityId, programmeId } = found;
  const municipality = await loadMunicipality(ports, municipalityId);
  const destruction = destructionOf(municipality, programmeId);
  const { registered } = municipality;
  if (destruction === null || registered === null) return null;
  const reader = { language: registered.language, zone: registered.zone };
  const model = await declarationOf(ports, municipalityId, municipality, destruction, reader);
  if (model === null) return null;
  return {
    name: `${programmeId}-declaration.pdf`,
    bytes: await ports.documents.pdf(declarationDocument(model, reader)),
  };
}

const destructionNow = async (
  ports: Ports,
  { municipalityId, programmeId }: FoundProgramme,
): Promise<Destruction | null> => destructionOf(await loadMunicipality(ports, municipalityId), programmeId);

/** Each step once, whoever gives it: a proposal that was taken back can be made again. */
async function givingOf(
  ports: Ports,
  { municipalityId, programmeId }: FoundProgramme,
  { operator, withdraw }: ToDestroy,
) {
  const head = await ports.journal.head(municipalityId, as(`municipality/${municipalityId}`));
  const giving = await operatorGiving(ports, municipalityId, operator);
  return giving(as<CommandId>(`destroy|${programmeId}|${head?.seq ?? 0}|${withdraw ? 'withdraw' : 'go'}`));
}

/** Also one of which nothing is left. */
async function findWithDestroyed(ports: Ports, name: string): ReturnType<typeof findProgramme> {
  for (const municipalityId of await ports.journal.municipalities()) {
    const { destructions } = await loadMunicipality(ports, municipalityId);
    const named = destructions.find(({ programmeId }) => programmeId === name || programmeId.endsWith(`.${name}`));
    if (named !== undefined) return { ok: true, found: { municipalityId, programmeId: named.programmeId } };
  }
  return findProgramme(ports, name);
}

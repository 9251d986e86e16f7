import { as, type CommandId, type MunicipalityId } from '../../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../../domain/journal/canonical.ts';
import type { Retention } from '../../../domain/municipality/retention/events.ts';
import type { Municipality } from '../../../domain/municipality/state.ts';
import { commandMunicipality, loadMunicipality } from '../../command.ts';
import { type Kept, keptOf, todayOf } from '../../destruction/kept.ts';
import type { Ports } from '../../ports.ts';
import { listProgrammes } from '../../streams/lists.ts';
import type { Report } from '../import.ts';
import { operatorGiving } from '../operator.ts';
import { refusedReport } from '../refused.ts';

export interface RetentionAsked {
  /** Null: every municipality. */
  readonly municipality: string | null;
  /** Null: only shown. */
  readonly set: Retention | null;
  readonly operator: string;
}

/** Shows, and where that is asked sets, how long programmes are kept; and which may be destroyed when. */
export async function retentionAsOperator(ports: Ports, asked: RetentionAsked): Promise<Report> {
  const all = await ports.journal.municipalities();
  const chosen = asked.municipality === null ? all : all.filter((id) => id === asked.municipality);
  const [only] = chosen;
  if (only === undefined)
    return { ok: false, text: `There is no such municipality. There are: ${all.join(', ') || 'none'}` };
  if (asked.set !== null) {
    if (chosen.length > 1) return { ok: false, text: 'Name one municipality with --municipality.' };
    const refused = await set(ports, only, asked.set, asked.operator);
    if (refused !== null) return refused;
  }
  const parts = await Promise.all(chosen.map((id) => shown(ports, id)));
  return { ok: true, text: parts.join('\n\n') };
}

async function set(ports: Ports, municipalityId: MunicipalityId, retention: Retention, operator: string) {
  const standing = await loadMunicipality(ports, municipalityId);
  const giving = await operatorGiving(ports, municipalityId, operator);
  const id = sha256Hex(canonicalJson({ retention, standing: standing.retention })).slice(0, 32);
  const command = { type: 'SetRetention', retention } as const;
  const outcome = await commandMunicipality(ports, municipalityId, command, giving(as<CommandId>(`retention|${id}`)));
  return outcome.ok ? null : refusedReport(ports, outcome.refusal);
}

async function shown(ports: Ports, municipalityId: MunicipalityId): Promise<string> {
  const municipality = await loadMunicipality(ports, municipalityId);
  const today = todayOf(municipality, await ports.clock.now());
  const programmes = await listProgrammes(ports, municipalityId);
  const kept = programmes.flatMap(({ state }) => (today === null ? [] : (keptOf(municipality, state, today) ?? [])));
  return [`${municipality.registered?.name ?? municipalityId}: ${ruleText(municipality)}`, ...kept.map(lineOf)].join(
    '\n',
  );
}

const ruleText = ({ retention }: Municipality): string => {
  if (retention === null) return 'no retention period is set';
  const { processType, result, years, startsFrom } = retention;
  const start = startsFrom === 'termEnd' ? 'the end of the term' : 'the closing of the programme';
  const period = years === null ? 'kept for ever' : `kept for ${years} years from ${start}`;
  return `process type "${processType}", result "${result}": ${period}`;
};

const lineOf = ({ programmeId, until, mayGo, destruction }: Kept): string => {
  const when =
    until === null ? 'no last day yet' : mayGo ? `had to be kept until ${until}, and may go` : `kept until ${until}`;
  const proposed =
    destruction === null ? '' : destruction.confirmed === null ? ', proposed to be destroyed' : ', going';
  return `  ${programmeId}: ${when}${proposed}`;
};

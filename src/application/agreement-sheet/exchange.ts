import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import { programme as programmeDecider } from '../../domain/programme/decider.ts';
import type { TogetherCommand } from '../../domain/programme/together/commands.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Reader, SheetProblem } from '../../views/models.ts';
import { authorise } from '../authorisation.ts';
import type { Giving } from '../command.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { DIALECTS } from './dialect.ts';
import { type HeaderReading, readHeader } from './header.ts';
import { sheetNames } from './names.ts';
import { planSheet, type SheetPlan } from './plan.ts';
import { sheetActivities, sheetRows } from './write.ts';

/** A programme and everybody whom its table can name. */
export interface SheetScene {
  readonly programme: ExistingProgramme;
  readonly municipality: Municipality;
  readonly people: readonly Person[];
  readonly reader: Reader;
}

type SheetPorts = Pick<Ports, 'sheets'>;

/** The table as text for a spreadsheet of the reader's language; `empty`: its header alone. */
export function writeTable({ sheets }: SheetPorts, scene: SheetScene, { empty = false } = {}): string {
  const { programme, municipality, people, reader } = scene;
  const names = sheetNames(programme, municipality, people, reader);
  const rows = sheetRows(empty ? [] : sheetActivities(programme), names, reader.language);
  return sheets.write(rows, DIALECTS[reader.language].delimiter);
}

export type TableReading =
  | { readonly is: 'wrong'; readonly problems: readonly SheetProblem[] }
  /** Nobody said yet what stands in these columns. */
  | {
      readonly is: 'unknown';
      readonly columns: HeaderReading['columns'];
      readonly unknown: readonly { readonly header: string; readonly example: string }[];
    }
  | ({ readonly is: 'plan' } & Extract<SheetPlan, { ok: true }>);

/** What is understood of each of its columns; null: no table can be read in it. */
export function readColumns({ sheets }: SheetPorts, { municipality }: SheetScene, text: string): HeaderReading | null {
  const reading = sheets.read(text);
  return reading.ok ? readHeader(reading.rows[0] ?? [], municipality.columns) : null;
}

/** What a table would do, every problem at once. Reading it again with the same `importId` gives the same. */
export function readTable({ sheets }: SheetPorts, scene: SheetScene, text: string, importId: string): TableReading {
  const { programme, municipality, people, reader } = scene;
  const reading = sheets.read(text);
  if (!reading.ok) {
    const problem = { cell: `A${reading.line}`, header: '', typed: '', error: { error: 'notReadable' } } as const;
    return { is: 'wrong', problems: [problem] };
  }
  const [header = [], ...rows] = reading.rows;
  const { columns, unknown } = readHeader(header, municipality.columns);
  const filled = unknown.map(({ index, header: name }) => ({ header: name, example: exampleIn(rows, index) }));
  if (unknown.length > 0) return { is: 'unknown', columns, unknown: filled };
  const plan = planSheet(
    {
      rows: reading.rows,
      columns,
      names: sheetNames(programme, municipality, people, reader),
      functions: new Map(people.map((person): [PersonId, string] => [person.personId, person.function])),
      importId,
      language: reader.language,
    },
    programme,
  );
  return plan.ok ? { is: 'plan', ...plan } : { is: 'wrong', problems: plan.problems };
}

const LONGEST_EXAMPLE = 60;

const exampleIn = (rows: readonly (readonly string[])[], index: number): string =>
  (rows.map((cells) => (cells[index] ?? '').trim()).find((cell) => cell !== '') ?? '').slice(0, LONGEST_EXAMPLE);

/** Tried on what stands, before anything is offered. Null: it can be done. */
export async function whyNotTogether(
  { clock }: Pick<Ports, 'clock'>,
  { programme, municipality, reader }: SheetScene,
  command: TogetherCommand,
  { actor, person, commandId }: Giving,
): Promise<Refusal | null> {
  const at = await clock.now();
  const today = localDateOf(at, municipality.registered?.zone ?? reader.zone);
  const standpoint = { municipality, programme, agreement: null, today };
  const refusal = authorise(actor, person, command, standpoint);
  if (refusal !== null) return refusal;
  const decision = programmeDecider.decide(command, { actor, commandId, at }, programme);
  return decision.ok ? null : decision.refusal;
}

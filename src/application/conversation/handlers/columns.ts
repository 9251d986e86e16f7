import type { ColumnAction } from '../../../views/actions/sheet.ts';
import type { ActionOf } from '../../../views/actions.ts';
import { columnForm, columnsCard, LEFT_OUT } from '../../../views/index.ts';
import { fieldOfPlace, headerKey, headerOf, placeOfField } from '../../../views/sheet-columns.ts';
import { readColumns } from '../../agreement-sheet/exchange.ts';
import { commandMunicipality, loadMunicipality } from '../../command.ts';
import { forCoordinator, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import type { Seen } from '../programmes.ts';
import { givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { EVERYTHING, sceneOf, showTable, whileOpen } from './sheet.ts';

export const columnHandlers: Handlers<ColumnAction['verb']> = {
  showColumns: (turn, { programmeId, importId }) =>
    forCoordinator(turn, programmeId, async (seen) => {
      const columns = await columnsOf(turn, seen, importId);
      if (columns === null) return refused({ code: 'stale' }, programmeId);
      const mayChange = whyTextIsClosed(seen.programme) === null;
      return privately(columnsCard({ programme: seen.ref, importId, columns, mayChange }, turn.reader));
    }),
  openColumn: (turn, { programmeId, importId }) =>
    whileOpen(turn, programmeId, async (seen) => {
      const columns = await columnsOf(turn, seen, importId);
      if (columns === null || columns.length === 0) return refused({ code: 'stale' }, programmeId);
      const headers = columns.map(({ header }) => ({ value: headerKey(header), label: header }));
      const fields = EVERYTHING.map((place) => ({
        value: fieldOfPlace(place),
        label: headerOf(place, turn.reader.language),
      }));
      return opening(columnForm({ programme: seen.ref, importId, headers, fields }, turn.reader));
    }),
  submitColumn: (turn, action) => whileOpen(turn, action.programmeId, (seen) => submitColumn(turn, seen, action)),
};

interface Column {
  readonly header: string;
  readonly holds: string | null;
}

/** Of that table, or all that was said before. Null: the table is not kept any more. */
async function columnsOf(turn: Turn, seen: Seen, importId: string | null): Promise<readonly Column[] | null> {
  const { language } = turn.reader;
  if (importId === null)
    return seen.municipality.columns.map(({ header, field }) => {
      const place = field === null ? null : placeOfField(field);
      return { header, holds: place === null ? null : headerOf(place, language) };
    });
  const text = await textOf(turn, importId);
  const reading = text === null ? null : readColumns(turn.ports, await sceneOf(turn, seen), text);
  return (
    reading?.columns
      .filter(({ header }) => header !== '')
      .map(({ header, place }) => ({ header, holds: place === null ? null : headerOf(place, language) })) ?? null
  );
}

async function textOf({ ports, municipalityId }: Turn, importId: string): Promise<string | null> {
  const pending = await ports.uploads.getImport(importId);
  return pending === null || pending.municipalityId !== municipalityId ? null : pending.text;
}

/** Then the table is read again, where there is one. */
async function submitColumn(turn: Turn, seen: Seen, action: ActionOf<'submitColumn'>): Promise<Reply> {
  const { programmeId, importId } = action;
  const { ports, municipalityId } = turn;
  const columns = await columnsOf(turn, seen, importId);
  if (columns === null) return refused({ code: 'stale' }, programmeId);
  const form = new FormReader(turn);
  const headers = columns.map(({ header }) => headerKey(header));
  const header = form.choice('header', headers);
  const field = form.choice('field', [LEFT_OUT, ...EVERYTHING.map(fieldOfPlace)]);
  if (form.invalid !== null) return form.invalid;
  if (header === null || field === null) return refused({ code: 'stale' }, programmeId);
  const command = {
    type: 'RememberColumns',
    columns: [{ header, field: field === LEFT_OUT ? null : field }],
  } as const;
  const outcome = await commandMunicipality(ports, municipalityId, command, givenBy(turn), seen.programme);
  if (!outcome.ok) return refused(outcome.refusal, programmeId);
  const now = { ...seen, municipality: await loadMunicipality(ports, municipalityId) };
  const text = importId === null ? null : await textOf(turn, importId);
  if (importId !== null && text !== null) return showTable(turn, now, importId, text);
  const remembered = (await columnsOf(turn, now, null)) ?? [];
  return {
    kind: 'closed',
    card: columnsCard({ programme: seen.ref, importId: null, columns: remembered, mayChange: true }, turn.reader),
  };
}

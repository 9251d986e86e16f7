import { as, type CommandId } from '../../../domain/ids.ts';
import type { SheetAction } from '../../../views/actions/sheet.ts';
import type { ActionOf } from '../../../views/actions.ts';
import {
  COLUMNS_AT_A_TIME,
  LEFT_OUT,
  sheetCard,
  sheetColumnsForm,
  sheetErrorsCard,
  sheetFileName,
  sheetForm,
  sheetPreviewCard,
} from '../../../views/index.ts';
import { fieldOfPlace, headerKey, headerOf } from '../../../views/sheet-columns.ts';
import { SHEET_COLUMNS, type SheetPlace } from '../../../views/sheet-places.ts';
import {
  readTable,
  type SheetScene,
  type TableReading,
  whyNotTogether,
  writeTable,
} from '../../agreement-sheet/exchange.ts';
import { commandMunicipality, commandProgramme, type Giving, loadMunicipality } from '../../command.ts';
import { forCoordinator, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { handOver } from '../hand-over.ts';
import type { Seen } from '../programmes.ts';
import { receivedFile, recentFiles } from '../received-files.ts';
import {
  derivedId,
  done,
  givenBy,
  type Handlers,
  opening,
  privately,
  type Reply,
  refused,
  type Turn,
} from '../turn.ts';

const ENDINGS = ['csv', 'tsv', 'txt'] as const;
const MOST_LETTERS = 100_000;
const MEDIA_TYPE = 'text/csv; charset=utf-8';

export const sheetHandlers: Handlers<SheetAction['verb']> = {
  showSheet: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme, municipality }) =>
      privately(
        sheetCard(
          {
            programme: ref,
            mayRead: whyTextIsClosed(programme) === null,
            hasColumns: municipality.columns.length > 0,
          },
          turn.reader,
        ),
      ),
    ),
  exportSheet: (turn, { programmeId }) => forCoordinator(turn, programmeId, (seen) => hand(turn, seen, false)),
  sheetTemplate: (turn, { programmeId }) => forCoordinator(turn, programmeId, (seen) => hand(turn, seen, true)),
  openSheet: (turn, { programmeId }) =>
    whileOpen(turn, programmeId, async ({ ref }) =>
      opening(sheetForm({ programme: ref, recent: await recentFiles(turn, ENDINGS) }, turn.reader)),
    ),
  submitSheet,
  submitSheetColumns,
  applySheet,
};

/** A table that can't be read in would only disappoint: say so at once. */
export function whileOpen(
  turn: Turn,
  programmeId: Seen['programmeId'],
  then: (seen: Seen) => Promise<Reply>,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const closed = whyTextIsClosed(seen.programme);
    return closed === null ? then(seen) : refused(closed, programmeId);
  });
}

export const sceneOf = async (
  { ports, municipalityId, reader }: Turn,
  { programme, municipality }: Seen,
): Promise<SheetScene> => ({
  programme,
  municipality,
  people: await ports.people.all(municipalityId),
  reader,
});

async function hand(turn: Turn, seen: Seen, empty: boolean): Promise<Reply> {
  const text = writeTable(turn.ports, await sceneOf(turn, seen), { empty });
  const name = sheetFileName({ programme: seen.ref.name, empty }, turn.reader);
  return handOver(turn, { name, mediaType: MEDIA_TYPE, bytes: new TextEncoder().encode(text) });
}

/** Read as a whole, every problem at once; what it would change is shown before anything is done. */
function submitSheet(turn: Turn, { programmeId }: ActionOf<'submitSheet'>): Promise<Reply> {
  return whileOpen(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const file = await receivedFile(turn, form, 'file', ENDINGS);
    const pasted = form.text('text', { required: false, max: MOST_LETTERS });
    const text = file?.text ?? pasted;
    if (text === '' && form.invalid === null) form.fail('file', { error: 'fileNeeded' });
    if (form.invalid !== null) return form.invalid;
    const importId = derivedId(turn, 'sheet');
    const { ports, municipalityId } = turn;
    await ports.uploads.putImport({ importId, municipalityId, text, at: await ports.clock.real() });
    return showTable(turn, seen, importId, text);
  });
}

/** As it is sent in: a pasted text begins with the first cell, so nothing is taken off. */
export async function showTable(turn: Turn, seen: Seen, importId: string, text: string): Promise<Reply> {
  const scene = await sceneOf(turn, seen);
  const reading = readTable(turn.ports, scene, text, importId);
  const about = { programme: seen.ref, importId };
  switch (reading.is) {
    case 'wrong':
      return closing(sheetErrorsCard({ ...about, problems: reading.problems }, turn.reader));
    case 'unknown':
      return opening(
        sheetColumnsForm({ ...about, unknown: reading.unknown, fields: fieldsLeft(reading, turn) }, turn.reader),
      );
    case 'plan': {
      const { changes } = reading;
      const reason = await whyNotTogether(
        turn.ports,
        scene,
        { type: 'ChangeTogether', changes },
        givingOf(turn, importId),
      );
      if (reason !== null) return refused(reason, seen.programmeId);
      return closing(sheetPreviewCard({ ...about, ...reading }, turn.reader));
    }
  }
}

const closing = (card: Parameters<typeof privately>[0]): Reply => ({ kind: 'closed', card });

/** The import names its command: pressing twice, or again after a crash, does it once. */
const givingOf = (turn: Turn, importId: string): Giving => ({ ...givenBy(turn), commandId: as<CommandId>(importId) });

export const EVERYTHING: readonly SheetPlace[] = SHEET_COLUMNS.flatMap((column): readonly SheetPlace[] =>
  column === 'money' || column === 'source' ? [1, 2, 3].map((nth) => ({ column, nth })) : [{ column, nth: 1 }],
);

/** What no column says yet. */
function fieldsLeft({ columns }: Extract<TableReading, { is: 'unknown' }>, { reader }: Turn) {
  const taken = columns.flatMap(({ place }) => (place === null ? [] : fieldOfPlace(place)));
  return EVERYTHING.filter((place) => !taken.includes(fieldOfPlace(place))).map((place) => ({
    value: fieldOfPlace(place),
    label: headerOf(place, reader.language),
  }));
}

/** What was said of a column is remembered for every table of the municipality; then the table is read again. */
function submitSheetColumns(turn: Turn, action: ActionOf<'submitSheetColumns'>): Promise<Reply> {
  const { programmeId, importId, headers } = action;
  return whileOpen(turn, programmeId, async (seen) => {
    const pending = await turn.ports.uploads.getImport(importId);
    if (pending === null || pending.municipalityId !== turn.municipalityId)
      return refused({ code: 'stale' }, programmeId);
    const form = new FormReader(turn);
    const fields = EVERYTHING.map(fieldOfPlace);
    const columns = headers.slice(0, COLUMNS_AT_A_TIME).flatMap((header, index) => {
      const field = form.choice(`column${index + 1}`, [LEFT_OUT, ...fields]);
      return field === null ? [] : [{ header: headerKey(header), field: field === LEFT_OUT ? null : field }];
    });
    const twice = columns.findIndex(
      ({ field }, index) => field !== null && columns.findIndex((other) => other.field === field) < index,
    );
    if (twice >= 0) form.fail(`column${twice + 1}`, { error: 'notAChoice' });
    if (form.invalid !== null) return form.invalid;
    const command = { type: 'RememberColumns', columns } as const;
    const { ports, municipalityId } = turn;
    const outcome = await commandMunicipality(ports, municipalityId, command, givenBy(turn), seen.programme);
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    const municipality = await loadMunicipality(ports, municipalityId);
    return showTable(turn, { ...seen, municipality }, importId, pending.text);
  });
}

/** Planned anew from what stands at the click. */
function applySheet(turn: Turn, { programmeId, importId }: ActionOf<'applySheet'>): Promise<Reply> {
  return whileOpen(turn, programmeId, async (seen) => {
    const { ports, municipalityId, reader } = turn;
    const pending = await ports.uploads.getImport(importId);
    if (pending === null || pending.municipalityId !== municipalityId) return refused({ code: 'stale' }, programmeId);
    const reading = readTable(ports, await sceneOf(turn, seen), pending.text, importId);
    if (reading.is === 'wrong')
      return privately(sheetErrorsCard({ programme: seen.ref, importId, problems: reading.problems }, reader));
    if (reading.is === 'unknown') return refused({ code: 'stale' }, programmeId);
    const { changes, added, changed } = reading;
    const command = { type: 'ChangeTogether', changes } as const;
    const outcome = await commandProgramme(ports, municipalityId, programmeId, command, givingOf(turn, importId));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    if (outcome.events.length === 0) return refused({ code: 'alreadyDone' }, programmeId);
    return done(turn, { done: 'sheetApplied', programme: seen.ref, added: added.length, changed: changed.length });
  });
}

import type { Action } from '../actions.ts';
import { actions, button, change, choices, facts, heading, item, note, type Part, text } from '../elements.ts';
import type {
  ImportChange,
  ImportErrorsModel,
  ImportedModel,
  ImportPreviewModel,
  ProgrammeRef,
  Reader,
} from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { townButtons } from './town.ts';

/** "nieuw": a programme from a file. */
export const newProgrammeCard = (
  { drafts }: { readonly drafts: readonly ProgrammeRef[] },
  reader: Reader,
): Card<Action> => {
  const w = words(reader);
  return {
    summary: w.text('importing.newProgramme'),
    elements: [
      heading(w.text('importing.newProgramme')),
      text(w.text('importing.howTo')),
      actions(w, [button(w.text('importing.open'), { verb: 'openImport' }, 'primary')], townButtons(w)),
      ...drafts.map(({ programmeId, name }) =>
        item(w.text('sheet.many'), [name], {
          actions: choices(w, [button(w.text('sheet.show'), { verb: 'showSheet', programmeId })]),
        }),
      ),
    ],
  };
};

interface RightFileModel {
  readonly fileName: string;
  readonly programme: string;
  readonly parties: number;
  readonly projects: number;
  readonly activities: number;
  /** Activities in which a field is empty that a freeze needs. */
  readonly unfinished: number;
}

/** For who checks a file before importing it. */
export const fileIsRightText = ({ fileName, unfinished, ...counts }: RightFileModel, reader: Reader): string => {
  const w = words(reader);
  const right = w.text('importing.fileIsRight', { file: fileName, ...counts });
  return unfinished === 0 ? right : `${right} ${w.text('importing.fileIsUnfinished', { count: unfinished })}`;
};

/** What a file would add, change and remove, before anything is done. */
export const importPreviewCard = (model: ImportPreviewModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { added, changed, removed } = model;
  const counted = {
    programme: model.programme,
    added: added.length,
    changed: changed.length,
    removed: removed.length,
  };
  const nothing = added.length + changed.length + removed.length === 0;
  const apply = button(w.text('importing.apply'), { verb: 'applyImport', importId: model.importId }, 'primary');
  const otherFile = button(w.text('importing.otherFile'), { verb: 'openImport' });
  return {
    summary: w.text(nothing ? 'importing.nothing' : 'importing.previewSummary', counted),
    elements: [
      heading(w.text('importing.previewTitle', { programme: model.programme })),
      note(w.text('importing.fromFile', { file: model.fileName })),
      text(w.text(nothing ? 'importing.nothing' : 'importing.previewText', counted)),
      ...section('importing.added', added, w),
      ...section('importing.changed', changed, w),
      ...section('importing.removed', removed, w),
      actions(w, nothing ? [otherFile] : [apply, otherFile]),
    ],
  };
};

const section = (
  key: 'importing.added' | 'importing.changed' | 'importing.removed',
  list: readonly ImportChange[],
  w: Words,
): readonly Part[] =>
  list.length === 0
    ? []
    : [heading(w.text(key, { count: list.length })), ...list.flatMap((one) => changeParts(one, w))];

const changeParts = ({ what, name, fields }: ImportChange, w: Words): readonly Part[] => [
  text(w.text('importing.one', { what: w.text(`imported.${what}`), name })),
  ...fields.map(({ field, before, after }) => change(field, before, after, empty(w))),
];

const empty = (w: Words) => ({ before: w.text('shared.notFilledIn'), after: w.text('shared.notFilledIn') });

/** A file with nonsense is refused as a whole, with every error at once. */
export const importErrorsCard = (model: ImportErrorsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const count = model.errors.length;
  const summary = w.text('importing.errorsSummary', { file: model.fileName, count });
  return {
    summary,
    elements: [
      heading(summary),
      text(w.text('importing.errorsText')),
      ...model.errors.map((error) => errorItem(error, w)),
      actions(w, [button(w.text('importing.tryAgain'), { verb: 'openImport' }, 'primary')]),
    ],
  };
};

const errorItem = ({ line, path, found, expected }: ImportErrorsModel['errors'][number], w: Words): Part => {
  const place = path === '' ? w.text('importing.wholeFile') : path;
  return item(line === null ? place : w.text('importing.atLine', { line, path: place }), [
    w.text('importing.found', { found: found === '' ? w.text('importing.nothingFound') : found }),
    w.text('importing.expected', { expected }),
  ]);
};

/** After the import: the codes of new people, shown once. */
export const importedCard = (model: ImportedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const { added, changed, removed, codes, teamCodes } = model;
  const summary = w.text('importing.imported', { programme: name });
  return {
    summary,
    elements: [
      heading(summary),
      text(w.text('importing.previewText', { added, changed, removed })),
      ...(codes.length === 0 ? [] : [text(w.text('importing.handOutCodes', { count: codes.length }))]),
      ...codes.map(({ person, code, expiresOn }) =>
        facts([
          [w.text('importing.person'), person.party === null ? person.name : `${person.name} (${person.party})`],
          [w.text('people.codeLabel'), code],
          [w.text('people.validTo'), w.date(expiresOn)],
        ]),
      ),
      ...(teamCodes.length === 0 ? [] : [text(w.text('importing.teamCodes', { count: teamCodes.length }))]),
      ...teamCodes.map(({ project, code, expiresOn }) =>
        facts([
          [w.text('imported.project'), project],
          [w.text('people.codeLabel'), code],
          [w.text('people.validTo'), w.date(expiresOn)],
        ]),
      ),
      actions(w, [
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }, 'primary'),
        button(w.text('people.show'), { verb: 'showPeople', programmeId }),
      ]),
    ],
  };
};

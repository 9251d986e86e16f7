import type { ProgrammeId } from '../../domain/ids.ts';
import type { LikelySource, Warning } from '../../domain/programme/freezing/warnings.ts';
import { button, choices, heading, item, note, type Part, type Press } from '../elements.ts';
import type { FreezeCheckModel } from '../models.ts';
import type { Words } from '../words.ts';

/** What to look at once more: it never holds up the freeze. */
export const warningParts = ({ warnings, programme, ...named }: FreezeCheckModel, w: Words): readonly Part[] =>
  warnings.length === 0
    ? []
    : [
        heading(w.text('warnings.title', { count: warnings.length })),
        note(w.text('warnings.neverBlock')),
        ...warnings.map((warning) => warningItem(warning, programme.programmeId, named, w)),
      ];

/** One tap: it is spelt as the others spell it. */
export const useSource = (programmeId: ProgrammeId, { activityId, source, nearest }: LikelySource, w: Words): Press =>
  button(w.text('warnings.useSource', { nearest }), { verb: 'useSource', programmeId, activityId, source, nearest });

const warningItem = (
  warning: Warning,
  programmeId: ProgrammeId,
  { names, owners }: Pick<FreezeCheckModel, 'names' | 'owners'>,
  w: Words,
): Part => {
  switch (warning.warning) {
    case 'sourceSpelling': {
      const { activityId, source, nearest } = warning;
      const fill = button(w.text('gaps.fillIn'), { verb: 'openComplete', programmeId, activityId, step: 2 });
      return item(
        names.activities[activityId] ?? w.text('gaps.anActivity'),
        [w.text('warnings.sourceSpelling', { source, nearest })],
        { actions: choices(w, [useSource(programmeId, warning, w), fill]) },
      );
    }
    case 'leadsMany': {
      const { ownerId, count, before } = warning;
      const many = { count, before: before?.count ?? 0, date: before === null ? '' : w.date(before.on) };
      return item(
        owners[ownerId] ?? w.text('role.owner'),
        [w.text(before === null ? 'warnings.leadsMany' : 'warnings.leadsManyBefore', many)],
        { actions: choices(w, [button(w.text('money.mostLedOpen'), { verb: 'openMostLed', programmeId })]) },
      );
    }
  }
};

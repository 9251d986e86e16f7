import type { PledgeModel } from '../models.ts';
import { SHAPES } from '../vocabulary.ts';
import type { Words } from '../words.ts';

/** "✓ Nagekomen op 1 oktober 2009", with a shape: never colour alone. */
export const pledgeStanding = ({ pledge, isDue, today }: PledgeModel, w: Words): string => {
  const { settled, dueOn } = pledge;
  if (settled !== null)
    return settled.kept
      ? `${SHAPES.done} ${w.text('council.keptOn', { date: w.date(settled.on) })}`
      : `${SHAPES.offTrack} ${w.text('council.notKeptOn', { date: w.date(settled.on) })}`;
  if (dueOn === null) return `${SHAPES.onTrack} ${w.text('council.open')}`;
  if (dueOn < today) return `${SHAPES.offTrack} ${w.text('council.late', { date: w.date(dueOn) })}`;
  return `${isDue ? SHAPES.atRisk : SHAPES.onTrack} ${w.text('council.dueBy', { date: w.date(dueOn) })}`;
};

import { button, type Press } from '../elements.ts';
import type { StatusModel } from '../models.ts';
import type { Words } from '../words.ts';

/** What happened, for everybody who takes part; how long it is kept, for the coordinator. */
export const journalButtons = ({ programme, coordinates }: StatusModel, w: Words): readonly Press[] => {
  const { programmeId } = programme;
  return [
    button(w.text('history.show'), { verb: 'showHistory', programmeId, page: 1 }),
    ...(coordinates ? [button(w.text('retention.show'), { verb: 'showRetention', programmeId })] : []),
  ];
};

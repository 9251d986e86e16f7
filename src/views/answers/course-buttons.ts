import { button, confirm, type Press } from '../elements.ts';
import type { StatusModel } from '../models.ts';
import type { Words } from '../words.ts';

/** The mid-term review and a pause, for the coordinator. */
export const courseButtons = ({ programme, phase, pausedUntil }: StatusModel, w: Words): readonly Press[] => {
  const { programmeId } = programme;
  const sure = confirm(w, 'pause.endTitle', w.text('pause.endQuestion'), w.text('pause.end'));
  return [
    ...(phase === 'active' || phase === 'closed'
      ? [button(w.text('midTerm.name'), { verb: 'showMidTerm', programmeId })]
      : []),
    ...(phase === 'closed'
      ? []
      : pausedUntil === null
        ? [button(w.text('pause.pause'), { verb: 'openPause', programmeId })]
        : [
            button(w.text('pause.end'), { verb: 'endPause', programmeId }, 'plain', sure),
            button(w.text('pause.move'), { verb: 'openPause', programmeId }),
          ]),
  ];
};

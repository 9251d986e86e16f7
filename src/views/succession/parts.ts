import { button, item, note, type Part, type Press } from '../elements.ts';
import { dueText } from '../messages/closed.ts';
import type { TakeOverLine, TakeOverModel } from '../models.ts';
import { meansText, resultText } from '../text/terms.ts';
import type { Words } from '../words.ts';

/** One agreement with all that goes over with it. */
export const takeOverItem = ({ agreement, part, ownerFunction, means, result }: TakeOverLine, w: Words): Part =>
  item(agreement.what, [
    `${w.text(`succession.${part}`)} · ${dueText(w, agreement.dueOn)}`,
    meansText(means, w),
    resultText(result, w),
    ownerFunction === null ? null : w.text('succession.ownerFunction', { function: ownerFunction }),
  ]);

/** A message stays short: the rest is under "Bekijk alles". */
export const someItems = (lines: readonly TakeOverLine[], most: number, w: Words): readonly Part[] => [
  ...lines.slice(0, most).map((line) => takeOverItem(line, w)),
  ...(lines.length > most ? [note(w.text('succession.more', { count: lines.length - most }))] : []),
];

export const idsOf = ({ programme, successionId }: Pick<TakeOverModel, 'programme' | 'successionId'>) => ({
  programmeId: programme.programmeId,
  successionId,
});

/** Yes for some or all; on paper a coordinator passes it on. */
export const answerButtons = (asked: TakeOverModel, w: Words): readonly Press[] => [
  ...(asked.mayAnswer && !asked.onPaper
    ? [button(w.text('succession.takeOver'), { verb: 'openTakeOver', ...idsOf(asked) }, 'primary')]
    : []),
  ...(asked.mayRecord
    ? [
        button(
          w.text('succession.recordPaper'),
          { verb: 'openPaperTakeOver', ...idsOf(asked) },
          asked.onPaper ? 'primary' : 'plain',
        ),
      ]
    : []),
  ...(asked.mayAnswer ? [button(w.text('succession.decline'), { verb: 'openDeclineTakeOver', ...idsOf(asked) })] : []),
];

export const allButton = (asked: Pick<TakeOverModel, 'programme' | 'successionId'>, w: Words): Press =>
  button(w.text('succession.all'), { verb: 'showTakeOver', ...idsOf(asked) });

export const namesIn = ({ programme, party, successor }: TakeOverModel) => ({
  programme: programme.name,
  party: party.name,
  successor: successor.name,
});

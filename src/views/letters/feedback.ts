import type { Letter, LetterModel, Reader } from '../models.ts';
import { type Words, words } from '../words.ts';
import { type LetterPart, letterHtml, letterText } from './letter.ts';

/** "What did we do with your reaction?", once, to a resident who asked for it. */
export const feedbackLetter = (model: LetterModel, reader: Reader): Letter => {
  const w = words(reader);
  const subject = oneLine(w.text('letter.subject', { programme: model.programme }));
  const parts = partsOf(model, w);
  return { subject, text: letterText(parts), html: letterHtml(subject, parts, reader.language) };
};

/** A subject is one line, whatever a programme is called. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const partsOf = (model: LetterModel, w: Words): readonly LetterPart[] => {
  const { name, heldOn, reactions, municipality, programme, erasedAfterDays } = model;
  const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text });
  const count = { count: reactions.length };
  return [
    paragraph(name === null ? w.text('letter.dearResident') : w.text('letter.dear', { name })),
    paragraph(
      heldOn === null
        ? w.text('letter.youSaid', { programme, ...count })
        : w.text('letter.youSaidOn', { programme, date: w.date(heldOn), ...count }),
    ),
    ...reactions.flatMap((reaction) => reactionParts(reaction, w)),
    paragraph(w.text('letter.thanks', count)),
    paragraph(w.text('letter.regards', { municipality, programme })),
    { kind: 'small', text: w.text('letter.why') },
    {
      kind: 'small',
      text: erasedAfterDays === null ? w.text('letter.kept') : w.text('letter.erased', { days: erasedAfterDays }),
    },
  ];
};

const reactionParts = (
  { words: said, disposition }: LetterModel['reactions'][number],
  w: Words,
): readonly LetterPart[] => [
  { kind: 'quote', text: said },
  {
    kind: 'paragraph',
    text: [
      w.text(`letter.${disposition.kind}`),
      disposition.reason,
      disposition.amendment === null ? '' : w.text('letter.inAmendment', { number: disposition.amendment }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  },
];

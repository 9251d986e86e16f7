import type { Action } from '../actions.ts';
import { actions, button, divider, heading, item, note, type Part, text, whyButton } from '../elements.ts';
import type { Counts, Reader, SummaryModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { changeLine } from './summary-change.ts';
import { needItem } from './summary-need.ts';

const ORDER = ['onTrack', 'atRisk', 'offTrack', 'noReport', 'done'] as const;

/** The whole as counts, each shape with its word. */
export const countsPart = (counts: Counts, w: Words): Part => ({
  kind: 'counts',
  counts: ORDER.map((standing) => ({ standing, word: w.text(`standing.${standing}`), count: counts[standing] })),
});

/** First what needs the reader, then what changed, then the whole. */
export const summaryCard = (model: SummaryModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const needs = model.needsYou.length;
  return {
    summary: w.text('summary.summary', { programme: name, needs, changes: model.changed.length }),
    elements: [
      heading(w.text('summary.title', { programme: name, date: w.date(model.on) })),
      ...section(
        'summary.needsYou',
        model.needsYou.map((need) => needItem(need, model, w)),
        w,
      ),
      ...section('summary.changed', changes(model, w), w),
      ...(model.counts === null ? [] : section('summary.whole', [countsPart(model.counts, w)], w)),
      ...(model.cannotBeReached.length === 0 ? [] : cannotBeReached(model, w)),
      actions(w, [
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }, 'primary'),
        whyButton(w, model.messageId),
      ]),
      note(w.text('summary.because')),
      ...(model.anchor === null ? [] : [note(anchorLine(model.anchor, w))]),
    ],
  };
};

/** Last, so that it can be found again: whoever kept the summary can say what the journal was. */
const anchorLine = ({ code, on }: NonNullable<SummaryModel['anchor']>, w: Words): string =>
  w.text('summary.anchor', { code, date: w.date(on) });

const section = (
  key: 'summary.needsYou' | 'summary.changed' | 'summary.whole',
  parts: readonly Part[],
  w: Words,
): readonly Part[] => (parts.length === 0 ? [] : [divider, heading(w.text(key)), ...parts]);

const changes = (model: SummaryModel, w: Words): readonly Part[] =>
  model.changed.map((change) => text(changeLine(change, w)));

const cannotBeReached = (model: SummaryModel, w: Words): readonly Part[] => {
  const { programmeId } = model.programme;
  const people = model.cannotBeReached.map(({ name, party }) => (party === null ? name : `${name} (${party})`));
  return [
    divider,
    item(w.text('summary.cannotBeReached'), people, {
      actions: {
        buttons: [button(w.text('people.show'), { verb: 'showPeople', programmeId })],
        more: [],
        moreLabel: w.text('shared.more'),
      },
    }),
  ];
};

import type { Action } from '../actions.ts';
import { actions, button, choices, facts, heading, item, text } from '../elements.ts';
import type { EveningModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** The residents' evening: what was said and what was done with it, open ones first. */
export const eveningCard = (model: EveningModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const open = model.contributions.filter(({ disposition }) => disposition === null);
  const done = model.contributions.filter(({ disposition }) => disposition !== null);
  const record = button(
    w.text(model.held === null ? 'progress.recordEvening' : 'evening.correct'),
    { verb: 'openEvening', programmeId },
    model.held === null ? 'primary' : 'plain',
  );
  const add = button(w.text('evening.add'), { verb: 'openContributions', programmeId });
  const dispose = button(w.text('evening.dispose'), { verb: 'openDispositions', programmeId }, 'primary');
  return {
    summary: w.text('evening.summary', { programme: name, count: open.length }),
    elements: [
      heading(w.text('evening.title', { programme: name })),
      facts([
        [w.text('evening.planned'), model.held === null && model.plannedOn !== null ? w.date(model.plannedOn) : null],
        [w.text('evening.held'), model.held === null ? null : w.date(model.held.on)],
        [w.text('evening.attendance'), model.held === null ? null : w.number(model.held.attendance)],
        [w.text('evening.open'), w.number(open.length)],
      ]),
      text(w.text(`evening.${model.order}`)),
      ...[...open, ...done].map((contribution) => contributionItem(model, contribution, w)),
      actions(w, [...(open.length === 0 ? [] : [dispose]), add, record]),
    ],
  };
};

const contributionItem = (
  model: EveningModel,
  { contributionId, text, disposition }: EveningModel['contributions'][number],
  w: Words,
) => {
  const { programmeId } = model.programme;
  const correct = button(w.text('progress.correct'), { verb: 'openCorrectContribution', programmeId, contributionId });
  return item(
    text,
    disposition === null
      ? [w.text('evening.noDisposition')]
      : [w.text(`disposition.${disposition.kind}`), w.text('evening.because', { reason: disposition.reason })],
    { actions: choices(w, [correct]) },
  );
};

import type { ProgrammeId } from '../../domain/ids.ts';
import type { Action } from '../actions.ts';
import { actions, button, choices, facts, heading, item, note, type Press, text } from '../elements.ts';
import type { EveningModel, Reader, ShownContribution } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** The residents' evening: what was said and what was done with it, open ones first. */
export const eveningCard = (model: EveningModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { name } = model.programme;
  const open = model.contributions.filter(({ disposition }) => disposition === null);
  const done = model.contributions.filter(({ disposition }) => disposition !== null);
  const toChange = becomesAmendment(model) && done.some(isChangeWithoutAmendment);
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
      ...(toChange ? [note(w.text('reactions.becomesAmendment'))] : []),
      ...[...open, ...done].map((contribution) => contributionItem(model, contribution, w)),
      actions(w, buttons(model, open.length, w), more(model, open.length, w)),
    ],
  };
};

/** Presented first, what was changed stands in the text that the parties signed. */
const becomesAmendment = ({ isSigned, order }: EveningModel): boolean => isSigned && order === 'signFirst';

const isChangeWithoutAmendment = ({ disposition, amendmentId }: ShownContribution): boolean =>
  disposition?.kind === 'changed' && amendmentId === null;

/** What is most likely done next, in sight. */
const buttons = (model: EveningModel, open: number, w: Words): readonly Press[] => {
  const { programmeId } = model.programme;
  const add = button(w.text('evening.add'), { verb: 'openContributions', programmeId });
  if (open > 0) return [button(w.text('evening.dispose'), { verb: 'openDispositions', programmeId }, 'primary'), add];
  return model.lettersReady > 0 ? [lettersButton(model, w, 'primary'), add] : [add, recordButton(model, w)];
};

const recordButton = ({ held, programme: { programmeId } }: EveningModel, w: Words): Press =>
  button(
    w.text(held === null ? 'progress.recordEvening' : 'evening.correct'),
    { verb: 'openEvening', programmeId },
    held === null ? 'primary' : 'plain',
  );

const lettersButton = (
  { programme: { programmeId } }: EveningModel,
  w: Words,
  style: Press['style'] = 'plain',
): Press => button(w.text('letters.show'), { verb: 'showFeedback', programmeId }, style);

const more = (model: EveningModel, open: number, w: Words): readonly Press[] => {
  const { programmeId } = model.programme;
  const inSight = new Set(buttons(model, open, w).map(({ act }) => act.verb));
  const isEmpty = model.contributions.length === 0;
  const all = [
    recordButton(model, w),
    ...(isEmpty ? [] : [button(w.text('evening.dispose'), { verb: 'openDispositions', programmeId } as const)]),
    button(w.text('groups.show'), { verb: 'showGroups', programmeId }),
    ...(isEmpty ? [] : [button(w.text('reactions.sort'), { verb: 'openSort', programmeId } as const)]),
    lettersButton(model, w),
    button(w.text('eveningMinutes.show'), { verb: 'showEveningMinutes', programmeId }),
    button(w.text('contacts.withdraw'), { verb: 'openWithdraw', programmeId }),
  ];
  return all.filter(({ act }) => !inSight.has(act.verb));
};

const contributionItem = (model: EveningModel, contribution: ShownContribution, w: Words) => {
  const { programmeId } = model.programme;
  const { contributionId } = contribution;
  const correct = button(w.text('progress.correct'), { verb: 'openCorrectContribution', programmeId, contributionId });
  const buttons = [...(becomesAmendment(model) ? amendmentButtons(contribution, programmeId, w) : []), correct];
  return item(contribution.text, contributionLines(contribution, w), { actions: choices(w, buttons) });
};

/** Once signed, what is changed stands in an amendment: the way to it, or to begin it. */
const amendmentButtons = (
  { contributionId, disposition, amendmentId }: ShownContribution,
  programmeId: ProgrammeId,
  w: Words,
): readonly Press[] => {
  if (disposition?.kind !== 'changed') return [];
  return amendmentId === null
    ? [button(w.text('reactions.amend'), { verb: 'openAmendForReaction', programmeId, contributionId }, 'primary')]
    : [button(w.text('amending.look'), { verb: 'showAmendment', programmeId, amendmentId })];
};

/** What was done with a reaction, and where it belongs. */
export const contributionLines = (
  { disposition, theme, group, answerWanted }: ShownContribution,
  w: Words,
): readonly (string | null)[] => [
  ...(disposition === null
    ? [w.text('evening.noDisposition')]
    : [
        disposition.amendment === null
          ? w.text(`disposition.${disposition.kind}`)
          : w.text('reactions.inAmendment', {
              disposition: w.text(`disposition.${disposition.kind}`),
              number: disposition.amendment,
            }),
        w.text('evening.because', { reason: disposition.reason }),
      ]),
  theme === null ? null : w.text('reactions.theme', { theme }),
  group === null ? null : w.text('reactions.group', { group }),
  answerWanted ? w.text('reactions.answerWanted') : null,
];

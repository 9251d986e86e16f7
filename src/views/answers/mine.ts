import type { Action } from '../actions.ts';
import { townItem } from '../coordinator/town.ts';
import { divider, heading, type Part, text } from '../elements.ts';
import { countsPart } from '../messages/summary.ts';
import type { HomeModel, MineModel, Reader } from '../models.ts';
import { settingsItem } from '../settings.ts';
import type { Card, Home } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { roleItem } from './help.ts';
import { pageOf } from './home-pages.ts';
import { nextStepText } from './next-step.ts';
import { ownItem, waitingItem } from './waiting.ts';

/** "mijn": what waits for me, to sign, to answer, to accept. */
export const mineCard = (model: MineModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  return {
    summary: w.text('answers.mineSummary', { count: model.waiting.length }),
    elements: mineParts(model, w),
  };
};

const mineParts = ({ waiting, agreements }: MineModel, w: Words): readonly Part[] => [
  heading(w.text('answers.mineSummary', { count: waiting.length })),
  ...waiting.map((one) => waitingItem(one, w)),
  ...(agreements.length === 0
    ? []
    : [divider, heading(w.text('answers.ownAgreements')), ...agreements.map((own) => ownItem(own, w))]),
];

/** A person's home tab or personal card: what waits first, then their agreements and programmes. */
export const home = (model: HomeModel, reader: Reader, page = 1): Home<Action> => {
  const w = words(reader);
  return { title: w.text('answers.homeTitle', { name: model.name }), elements: pageOf(homeParts(model, w), page, w) };
};

const homeParts = (model: HomeModel, w: Words): readonly Part[] => [
  ...mineParts(model, w),
  divider,
  heading(w.text('answers.programmes')),
  ...(model.town === null ? [] : [townItem(model.town, w)]),
  ...(model.programmes.length === 0 && model.town === null ? [text(w.text('answers.noRole'))] : []),
  ...model.programmes.flatMap((programme): readonly Part[] => [
    roleItem(programme, w, stateLines(programme, w)),
    ...(programme.counts === null ? [] : [countsPart(programme.counts, w)]),
  ]),
  divider,
  settingsItem(model.settings, w),
];

/** That it stands still, which the coordinator's next step says already; else the next step. */
const stateLines = ({ nextStep, pausedUntil }: HomeModel['programmes'][number], w: Words): readonly string[] => {
  if (nextStep !== null) return [nextStepText(nextStep, w)];
  return pausedUntil === null ? [] : [`${w.text('pause.fact')} ${w.date(pausedUntil)}`];
};

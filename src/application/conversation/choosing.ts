import { type ChooseModel, chooseCard } from '../../views/index.ts';
import { act } from './handlers.ts';
import { matcher } from './looking-up.ts';
import { privately, type Reply, refused, type Turn } from './turn.ts';

/** Straight on with the only one; a card to choose from several. */
export function theOne(turn: Turn, what: ChooseModel['what'], choices: ChooseModel['choices']): Promise<Reply> | Reply {
  const [first, ...others] = choices;
  if (first === undefined) return refused({ code: 'notFound', what: what === 'change' ? 'agreement' : what });
  return others.length === 0 ? act(turn, first.act) : privately(chooseCard({ what, choices }, turn.reader));
}

/** Where words fit nothing, all of them are offered. */
export function named(choices: ChooseModel['choices'], words: string): ChooseModel['choices'] {
  const fit = choices.filter(({ label }) => matcher(words)(label));
  return fit.length > 0 ? fit : choices;
}

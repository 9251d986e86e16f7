import { accountButtons } from '../account-buttons.ts';
import type { Action } from '../actions.ts';
import { actions, button, facts, heading, note, outcome, text, whyButton } from '../elements.ts';
import type { AccountConfirmedModel, AccountToConfirmModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { byWhen, closedText } from './closed.ts';

/** Somebody used a code: a coordinator says whether it is really them. */
export const accountToConfirmCard = (model: AccountToConfirmModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { person, account, state, linkId } = model;
  const { personId, name } = person;
  const start = [
    heading(w.text('people.isThis', { name })),
    facts([
      [w.text('people.function'), person.function],
      [w.text('people.party'), person.party],
      [
        w.text('people.account'),
        account && w.text('people.accountOn', { user: account.user, platform: w.text(`platform.${account.platform}`) }),
      ],
      [w.text('people.workspace'), account?.workspace ?? null],
      [w.text('people.codeUsed'), w.moment(model.at)],
    ]),
  ];
  const summary = w.text('people.isThis', { name });
  if (state.is === 'closed') return { summary, elements: [...start, text(closedText(w, state))] };
  if (state.is !== 'open') {
    const word = w.text(state.is === 'confirmed' ? 'people.confirmed' : 'people.rejected');
    return {
      summary,
      elements: [...start, outcome(state.is === 'confirmed' ? 'done' : 'offTrack', word, byWhen(w, state))],
    };
  }
  return {
    summary,
    elements: [
      ...start,
      note(w.text('people.checkFirst')),
      actions(w, [...accountButtons({ personId, name, linkId }, w), whyButton(w, model.messageId)]),
    ],
  };
};

/** To the one who used the code. */
export const accountConfirmedCard = (model: AccountConfirmedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const welcome = model.outcome === 'confirmed';
  const summary = w.text(welcome ? 'people.welcome' : 'people.notWelcome', { name: model.name });
  const count = model.programmes.length;
  return {
    summary,
    elements: [
      heading(summary),
      text(
        welcome
          ? w.text('people.welcomeText', { count, programmes: w.list(model.programmes) })
          : w.text('people.notWelcomeText'),
      ),
      actions(w, [
        ...(welcome ? [button(w.text('answers.mine'), { verb: 'showMine' }, 'primary')] : []),
        button(w.text('answers.help'), { verb: 'showHelp' }),
        whyButton(w, model.messageId),
      ]),
    ],
  };
};

import type { Action } from '../actions.ts';
import { actions, heading, note, type Part, text, whyButton } from '../elements.ts';
import type { Reader, WorkspaceStoppedModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { closedText } from './closed.ts';

/** The bot was taken away from a workspace: whose people wait for their messages, and how it goes on. */
export const workspaceStoppedCard = (model: WorkspaceStoppedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const summary = w.text('workspaces.stoppedSummary', { platform: w.text(`platform.${model.platform}`) });
  const title = heading(summary);
  if (model.state.is === 'closed') return { summary, elements: [title, text(closedText(w, model.state))] };
  return {
    summary,
    elements: [
      title,
      text(model.programme.name),
      text(whose(model, w)),
      text(w.text('workspaces.whatToDo')),
      howToInstall(model, w),
      actions(w, [whyButton(w, model.messageId)]),
      note(w.text('workspaces.because')),
    ],
  };
};

const whose = ({ parties, people }: WorkspaceStoppedModel, w: Words): string =>
  people === 0
    ? w.text('workspaces.stoppedNobody')
    : w.text('workspaces.stoppedText', { parties: w.list(parties), count: people });

const howToInstall = ({ installUrl }: WorkspaceStoppedModel, w: Words): Part =>
  installUrl === null
    ? text(w.text('workspaces.askOperator'))
    : { kind: 'link', label: w.text('workspaces.install'), url: installUrl };

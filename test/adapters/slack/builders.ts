import type { SlackOptions } from '../../../adapters/slack/app.ts';
import type { SlackLog } from '../../../adapters/slack/log.ts';
import type { SlackWords } from '../../../adapters/slack/render.ts';
import type { BoundCard, BoundForm } from '../../../src/application/interaction.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import type { Button, Element, Field } from '../../../src/views/vocabulary.ts';
import { memoryWorkspaces } from '../../fakes/memory/workspaces.ts';

export const words: SlackWords = {
  andMore: (count) => `and ${count} more`,
  title: 'Handslag',
  close: 'Close',
  loading: 'One moment',
  busy: 'Still busy',
  done: 'Done',
  openAgain: 'Open again',
  formExpired: 'The form could not be opened',
  typeAgain: 'Please type it again',
  failed: 'That went wrong',
  fileNotRead: 'The file could not be read',
  nothingToChoose: 'nothing to choose',
  shortened: 'This text was shortened',
};

export const silent: SlackLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One workspace, whose token the operator set. */
export const alone = (): Pick<SlackOptions, 'workspaces' | 'installations'> => ({
  workspaces: memoryWorkspaces(),
  installations: { stopped: async () => undefined, works: async () => undefined },
});

export const now = (): Instant => as(new Date().toISOString());

export const button = (label: string, over: Partial<Button<string>> = {}): Button<string> => ({
  label,
  act: `id-of-${label}`,
  style: 'plain',
  confirm: null,
  opens: 'nothing',
  ...over,
});

export const text = (words: string): Element<string> => ({ kind: 'text', runs: [{ text: words, strong: false }] });

export const actions = (...buttons: readonly Button<string>[]): Element<string> => ({
  kind: 'actions',
  actions: { buttons, more: [], moreLabel: 'More' },
});

export const card = (...elements: readonly Element<string>[]): BoundCard => ({ summary: 'In short', elements });

export const formOf = (...fields: readonly Field[]): BoundForm => ({
  title: 'A form',
  intro: [],
  fields,
  submit: { label: 'Send', act: 'submit-1' },
  cancel: 'Cancel',
});

import type { SingleMessage } from '../../../src/views/models.ts';
import { closed, inMessage, open } from './base.ts';

const model = {
  ...inMessage,
  platform: 'slack',
  parties: ['Politie', 'Pré Wonen'],
  people: 3,
  installUrl: 'https://handslag.example.nl/slack/install',
  state: open,
} as const;

export const WORKSPACE_MESSAGES: readonly SingleMessage[] = [
  { kind: 'workspaceStopped', model },
  { kind: 'workspaceStopped', model: { ...model, people: 0, parties: [], installUrl: null } },
  { kind: 'workspaceStopped', model: { ...model, state: closed('done') } },
];

import type * as nl from '../nl/workspaces.ts';
import type { SameKeys } from '../same-keys.ts';

export const workspaces: SameKeys<typeof nl.workspaces> = {
  stoppedSummary: 'Handslag was removed from a {platform} workspace',
  stoppedText:
    '{parties}: {count, plural, one {# person gets} other {# people get}} no more messages there. The messages wait.',
  stoppedNobody: 'Nobody of this programme is there any more.',
  whatToDo: 'Ask who manages that workspace to install Handslag again. After that the messages go on by themselves.',
  install: 'Install Handslag again',
  askOperator: 'Ask who manages Handslag how that is done.',
  because: 'You get this because you coordinate the programme.',
};

export const kind: SameKeys<typeof nl.kind> = { workspaceStopped: 'a workspace without Handslag' };

export const why: SameKeys<typeof nl.why> = {
  workspaceStopped: 'Handslag was removed from a workspace of people in your programme.',
};

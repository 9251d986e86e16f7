import type { PublishingCommand } from '../../../src/domain/programme/publishing/commands.ts';
import { moment, step } from '../../builders/programme.ts';
import type { CasesOf, OnProgramme } from './case.ts';

const byCoordinatorAlone = { may: ['coordinator'], refusal: 'notAllowed' } as const;

export const PUBLISHING_CASES: CasesOf<PublishingCommand, OnProgramme> = {
  PublishPage: [{ command: () => ({ type: 'PublishPage', withReactions: false }), ...byCoordinatorAlone }],
  TakeBackPage: [
    {
      after: [step({ type: 'PublishPage', withReactions: true }, moment.evening)],
      command: () => ({ type: 'TakeBackPage' }),
      ...byCoordinatorAlone,
    },
  ],
};

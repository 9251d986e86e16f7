import type { AgreementCommand } from '../../../src/domain/agreement/commands.ts';
import type { OutcomeCommand } from '../../../src/domain/agreement/outcome/commands.ts';
import type { PassedOn } from '../../../src/domain/agreement/passed-on.ts';
import { as } from '../../../src/domain/ids.ts';
import type { CarryingOverCommand } from '../../../src/domain/programme/carrying-over/commands.ts';
import type { CloseProgramme } from '../../../src/domain/programme/closing/commands.ts';
import { slot } from '../../builders/agreement.ts';
import { allAchieved, outcome } from '../../builders/end.ts';
import { activity, party, sealed } from '../../builders/haarlem.ts';
import type { CasesOf, OnAgreement, OnProgramme } from './case.ts';

const byOwner = { phase: 'active', may: ['owner'], refusal: 'notYourAgreement' } as const;
const forPaperParty = {
  phase: 'active',
  when: 'of a party on paper',
  onPaper: true,
  may: ['coordinator'],
  refusal: 'notYourAgreement',
} as const;
const told = (passedOn: PassedOn): AgreementCommand => ({
  type: 'RecordOutcome',
  outcome: outcome({ ...passedOn, outcomeId: as('outcome-0') }),
});

export const OUTCOME_CASES: CasesOf<OutcomeCommand, OnAgreement> = {
  RecordOutcome: [
    { ...byOwner, command: (by) => ({ type: 'RecordOutcome', outcome: outcome({ by }) }) },
    {
      ...forPaperParty,
      command: (by) => ({ type: 'RecordOutcome', outcome: outcome({ by, recordedOnBehalfOf: party.residents }) }),
    },
  ],
  CorrectOutcome: [
    {
      ...byOwner,
      before: [told],
      command: (by) => ({ type: 'CorrectOutcome', corrects: as('outcome-0'), outcome: outcome({ by }) }),
    },
    {
      ...forPaperParty,
      before: [told],
      command: (by) => ({
        type: 'CorrectOutcome',
        corrects: as('outcome-0'),
        outcome: outcome({ by, recordedOnBehalfOf: party.residents }),
      }),
    },
  ],
  RecordNotReported: [
    {
      phase: 'active',
      command: (by) => ({ type: 'RecordNotReported', reason: sealed('not-reported'), by }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  CloseAgreement: [
    {
      phase: 'active',
      command: () => ({ type: 'CloseAgreement', on: slot('2009-10-01') }),
      may: ['timer'],
      refusal: 'notAllowed',
    },
  ],
};

export const CLOSING_CASES: CasesOf<CloseProgramme | CarryingOverCommand, OnProgramme> = {
  FollowProgramme: [
    {
      command: () => ({ type: 'FollowProgramme', previous: as('haarlem-2005') }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  CarryOver: [
    {
      command: () => ({
        type: 'CarryOver',
        activityId: activity.square,
        from: { programmeId: as('haarlem-2005'), agreementId: as('oud-plein') },
      }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  CloseProgramme: [
    {
      phase: 'active',
      at: as('2009-10-01T08:00:00.000Z'),
      command: () => ({ type: 'CloseProgramme', accounted: allAchieved }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
};

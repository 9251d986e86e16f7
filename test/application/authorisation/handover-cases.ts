import { as, type HandoverId } from '../../../src/domain/ids.ts';
import type { HandoverCommand } from '../../../src/domain/programme/handovers/commands.ts';
import { activity, person, sealed } from '../../builders/haarlem.ts';
import { moment, step } from '../../builders/programme.ts';
import type { CasesOf, OnProgramme } from './case.ts';
import { personOf } from './somebody.ts';

const handoverId = as<HandoverId>('overdracht-1');
const role = { of: 'owner', activityId: activity.square } as const;
const toId = personOf('partner');
const asked = [step({ type: 'StartHandover', handoverId, role, toId }, moment.evening)];
const bySuccessor = { after: asked, may: ['partner'], refusal: 'notAllowed' } as const;

/** The party that leads has no chat: a coordinator passes the answer on. */
const onPaper = {
  when: 'of a party on paper',
  after: [
    step(
      {
        type: 'StartHandover',
        handoverId,
        role: { of: 'owner', activityId: activity.meeting },
        toId: person.stranger,
      },
      moment.evening,
    ),
  ],
  may: ['coordinator', 'stranger'],
  refusal: 'notAllowed',
} as const;

export const HANDOVER_CASES: CasesOf<HandoverCommand, OnProgramme> = {
  StartHandover: [
    {
      when: 'of an agreement: by who leaves, the party or a coordinator',
      command: () => ({ type: 'StartHandover', handoverId, role, toId }),
      may: ['operator', 'coordinator', 'owner', 'signatory'],
      refusal: 'notYourAgreement',
    },
    {
      when: 'of a coordinator',
      command: () => ({
        type: 'StartHandover',
        handoverId,
        role: { of: 'coordinator', holderId: person.coordinator },
        toId,
      }),
      may: ['operator', 'coordinator'],
      refusal: 'notYourAgreement',
    },
  ],
  AcceptHandover: [
    { command: () => ({ type: 'AcceptHandover', handoverId }), ...bySuccessor },
    { command: () => ({ type: 'AcceptHandover', handoverId }), ...onPaper },
  ],
  DeclineHandover: [
    { command: () => ({ type: 'DeclineHandover', handoverId, reason: sealed('geen-tijd') }), ...bySuccessor },
    { command: () => ({ type: 'DeclineHandover', handoverId, reason: sealed('geen-tijd') }), ...onPaper },
  ],
  WithdrawHandover: [
    {
      after: asked,
      command: () => ({ type: 'WithdrawHandover', handoverId }),
      may: ['coordinator'],
      refusal: 'notAllowed',
    },
  ],
  RecordHolderLeft: [
    {
      command: () => ({ type: 'RecordHolderLeft', personId: person.greenManager }),
      may: ['operator', 'coordinator', 'owner'],
      refusal: 'notAllowed',
    },
  ],
};

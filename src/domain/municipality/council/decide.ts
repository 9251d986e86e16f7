import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { CouncilCommand } from './commands.ts';
import type { CouncilEvent } from './events.ts';
import { type RegisteredPledge, sameNumber } from './pledge.ts';

type Pledges = readonly RegisteredPledge[];

export const decideCouncil = (command: CouncilCommand, pledges: Pledges): Decision<CouncilEvent> => {
  if (command.type === 'SetCouncilPledge') return set(command, pledges);
  const { pledgeId } = command;
  const pledge = pledges.find((each) => each.pledgeId === pledgeId);
  if (pledge === undefined) return refuse({ code: 'notFound', what: 'pledge' });
  if (command.type === 'SettleCouncilPledge') return settle(command, pledge);
  return pledge.settled === null
    ? accept()
    : accept({ type: 'CouncilPledgeReopened', pledgeId, programmeId: pledge.programmeId });
};

const set = ({ pledge, today }: Of<CouncilCommand, 'SetCouncilPledge'>, pledges: Pledges): Decision<CouncilEvent> => {
  const { pledgeId, number, pledgedOn, text, dueOn, programmeId, agreementIds } = pledge;
  if (number.trim() === '' || text.trim() === '') return refuse({ code: 'pledgeIncomplete' });
  if (pledges.some((each) => each.pledgeId !== pledgeId && sameNumber(each.number, number)))
    return refuse({ code: 'alreadyExists', what: 'pledge' });
  if (pledgedOn > today) return refuse({ code: 'dateInFuture', date: pledgedOn });
  if (dueOn !== null && dueOn < pledgedOn) return refuse({ code: 'beforePledge', pledgedOn });
  if (programmeId === null && agreementIds.length > 0) return refuse({ code: 'notFound', what: 'programme' });
  const standing = pledges.find((each) => each.pledgeId === pledgeId);
  const isAsItWas = standing !== undefined && sameValue({ ...standing, settled: null }, { ...pledge, settled: null });
  return isAsItWas ? accept() : accept({ type: 'CouncilPledgeSet', pledge });
};

/** A letter proves that it was kept; that it was not, is explained. */
const settle = (
  { pledgeId, settlement, today }: Of<CouncilCommand, 'SettleCouncilPledge'>,
  { pledgedOn, settled, programmeId }: RegisteredPledge,
): Decision<CouncilEvent> => {
  const { kept, on, letter, explanation } = settlement;
  if (on > today) return refuse({ code: 'dateInFuture', date: on });
  if (on < pledgedOn) return refuse({ code: 'beforePledge', pledgedOn });
  if (kept && (letter ?? '').trim() === '') return refuse({ code: 'letterNeeded' });
  if (!kept && (explanation ?? '').trim() === '') return refuse({ code: 'explanationNeeded' });
  return sameValue(settled, settlement)
    ? accept()
    : accept({ type: 'CouncilPledgeSettled', pledgeId, programmeId, settlement });
};

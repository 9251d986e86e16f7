import type { AgreementCommand } from '../../src/domain/agreement/commands.ts';
import type { Evidence } from '../../src/domain/agreement/evidence/events.ts';
import type { MidTermAnswer } from '../../src/domain/agreement/mid-term/events.ts';
import type { PassedOn } from '../../src/domain/agreement/passed-on.ts';
import { as, type MilestoneId } from '../../src/domain/ids.ts';
import type { Milestone } from '../../src/domain/programme/terms.ts';
import { date, person, sealed } from './haarlem.ts';

export const milestoneId = as<MilestoneId>('ontwerp');

export const milestone = (changes: Partial<Milestone> = {}): Milestone => ({
  milestoneId,
  name: 'Het ontwerp is klaar',
  on: date('2008-02-01'),
  ...changes,
});

const byOwner: PassedOn = { by: person.greenManager, recordedOnBehalfOf: null };

export const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  evidenceId: as('bewijs-1'),
  label: sealed('bewijs-naam'),
  source: { kind: 'link', url: sealed('bewijs-link') },
  ...byOwner,
  ...changes,
});

export const midTermAnswer = (changes: Partial<MidTermAnswer> = {}): MidTermAnswer => ({
  useful: 'yes',
  onCourse: true,
  wishes: [],
  explanation: null,
  ...byOwner,
  ...changes,
});

/** The mid-term review came to this agreement. */
export const asked = { type: 'AskMidTerm', review: date('2008-09-30') } as const satisfies AgreementCommand;

export const reached = (by: PassedOn): AgreementCommand => ({
  type: 'ReportMilestone',
  milestoneId,
  reachedOn: date('2007-09-24'),
  ...by,
});

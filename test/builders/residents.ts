import {
  type AmendmentId,
  as,
  type ContactId,
  type ContributionId,
  type GroupMemberId,
  type LetterId,
  type WorkingGroupId,
} from '../../src/domain/ids.ts';
import type { NewContact } from '../../src/domain/programme/contacts/state.ts';
import { programme } from '../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../src/domain/programme/events.ts';
import type { Programme } from '../../src/domain/programme/state.ts';
import { sealed } from './haarlem.ts';
import { moment, step } from './programme.ts';

export const groupId = as<WorkingGroupId>('groep-1');
export const memberId = as<GroupMemberId>('lid-1');
export const contactId = as<ContactId>('contact-1');
export const letterId = as<LetterId>('brief-1');
export const amendmentId = as<AmendmentId>('wijziging-1');
/** Recorded and answered by the builders of a programme. */
export const answered = as<ContributionId>('reactie-1');
export const reaction = as<ContributionId>('reactie-2');

/** Joke wants to hear what is done with her reaction. */
export const contact = (changes: Partial<NewContact> = {}): NewContact => ({
  contactId,
  name: null,
  email: sealed('email-1'),
  purposes: ['feedback'],
  ...changes,
});

export const group = (changes = {}) =>
  ({ groupId, name: 'Speelplein', theme: null, projectId: null, ...changes }) as const;

export const recordCommand = (changes = {}) =>
  ({
    type: 'RecordContributions',
    contributions: [{ contributionId: reaction, text: sealed('reactie-2') }],
    theme: null,
    groupId: null,
    from: { is: 'new', contact: contact() },
    ...changes,
  }) as const;

/** What Joke said, at the evening. */
export const said: readonly ProgrammeEvent[] = [
  { type: 'ContributionRecorded', contributionId: reaction, text: sealed('reactie-2') },
  { type: 'ContactGiven', ...contact() },
  { type: 'ContributionsGivenBy', contributionIds: [reaction], contactId },
];

export const disposed: ProgrammeEvent = {
  type: 'ContributionsDisposed',
  contributionIds: [reaction],
  disposition: 'changed',
  reason: sealed('antwoord-2'),
};

export const decided: ProgrammeEvent = {
  type: 'FeedbackDecided',
  letters: [{ letterId, contactIds: [contactId] }],
  way: 'mail',
};

export const recordStep = step(recordCommand(), moment.evening);
export const groupStep = step({ type: 'SetWorkingGroup', group: group() }, moment.evening);
export const disposeStep = step(
  { type: 'DisposeContributions', contributionIds: [reaction], disposition: 'changed', reason: sealed('antwoord-2') },
  moment.evening,
);
export const decideStep = step(
  { type: 'DecideFeedback', letters: [{ letterId, contactIds: [contactId] }], way: 'mail' },
  moment.evening,
);

/** The programme after these events at that moment. */
export const after = (from: Programme, at: string, ...events: readonly ProgrammeEvent[]): Programme =>
  events.reduce((state, event) => programme.evolve(state, event, as(at)), from);

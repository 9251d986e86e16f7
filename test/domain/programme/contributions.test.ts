import { describe, expect, test } from 'vitest';
import { programme } from '../../../src/domain/programme/decider.ts';
import { openContributions } from '../../../src/domain/programme/feedback/due.ts';
import { changeOf, compose, amendmentId as drafted } from '../../builders/amendments.ts';
import { activity, date, sealed } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import {
  amendmentId,
  answered,
  contact,
  contactId,
  disposed,
  group,
  groupId,
  reaction,
  recordCommand,
  said,
} from '../../builders/residents.ts';
import { given } from '../given.ts';

const draft = draftProgramme();

describe('reactions typed in one go', () => {
  test('are recorded together, with who wants to hear about them', () => {
    given(programme, draft)
      .when(recordCommand())
      .then(...said);
  });

  test('can stand with a theme and a working group', () => {
    given(programme, draft)
      .after({ type: 'WorkingGroupSet', group: group() })
      .when(recordCommand({ theme: 'safe', groupId, from: null }))
      .then(
        { type: 'ContributionRecorded', contributionId: reaction, text: sealed('reactie-2') },
        { type: 'ContributionsSorted', contributionIds: [reaction], theme: 'safe', groupId },
      );
  });

  test('can come from somebody who left an address before', () => {
    given(programme, draft)
      .after({ type: 'ContactGiven', ...contact() })
      .when(recordCommand({ from: { is: 'known', contactId } }))
      .then(
        { type: 'ContributionRecorded', contributionId: reaction, text: sealed('reactie-2') },
        { type: 'ContributionsGivenBy', contributionIds: [reaction], contactId },
      );
  });

  test('are all recorded, or none: one that is wrong refuses all', () => {
    const texts = [
      { contributionId: reaction, text: sealed('reactie-2') },
      { contributionId: answered, text: sealed('reactie-1b') },
    ];
    given(programme, draft)
      .when(recordCommand({ contributions: texts }))
      .refuses('alreadyExists');
    given(programme, draft).when(recordCommand({ groupId })).refuses({ code: 'notFound', what: 'workingGroup' });
    given(programme, draft)
      .when(recordCommand({ from: { is: 'known', contactId } }))
      .refuses({ code: 'notFound', what: 'contact' });
    given(programme, draft)
      .when(recordCommand({ from: { is: 'new', contact: contact({ email: null }) } }))
      .refuses('contactIncomplete');
    given(programme, draft)
      .when(recordCommand({ contributions: [] }))
      .then();
  });

  test('presented first, are refused after the freeze; signed first, taken in every phase', () => {
    given(programme, frozenProgramme()).when(recordCommand()).refuses('textIsFrozen');
    given(programme, activeProgramme()).when(recordCommand()).refuses('alreadyActive');
    const signFirst = { setUp: { order: 'signFirst' } } as const;
    for (const state of [frozenProgramme(signFirst), activeProgramme(signFirst)]) {
      given(programme, state)
        .when(recordCommand())
        .then(...said);
    }
  });
});

describe('a reaction', () => {
  test('is sorted in every phase, and only where it changes something', () => {
    const sort = { type: 'SortContributions', contributionIds: [answered], theme: 'clean', groupId: null } as const;
    const sorted = { ...sort, type: 'ContributionsSorted' } as const;
    given(programme, activeProgramme()).when(sort).then(sorted);
    given(programme, draft).after(sorted).when(sort).then();
    given(programme, draft)
      .when({ ...sort, contributionIds: [reaction] })
      .refuses({ code: 'notFound', what: 'contribution' });
    given(programme, draft)
      .when({ ...sort, groupId })
      .refuses({ code: 'notFound', what: 'workingGroup' });
  });

  test('belongs, once signed, to the amendment that does what was asked', () => {
    const link = { type: 'LinkContributions', contributionIds: [answered], amendmentId: drafted } as const;
    const linked = { ...link, type: 'ContributionsLinked' } as const;
    const amended = given(programme, activeProgramme()).when(
      compose(changeOf({ dueOn: date('2008-08-01') }, activity.square)),
    ).state;
    given(programme, amended).when(link).then(linked);
    given(programme, amended).after(linked).when(link).then();
    given(programme, amended)
      .when({ ...link, amendmentId })
      .refuses(amendmentId === drafted ? 'stale' : { code: 'notFound', what: 'amendment' });
  });

  test('is open as long as it has no answer', () => {
    const { state } = given(programme, draft).when(recordCommand());
    expect(openContributions(state).map(({ contributionId }) => contributionId)).toEqual([reaction]);
    expect(openContributions(programme.evolve(state, disposed, state.contacts[0]?.givenAt ?? ('' as never)))).toEqual(
      [],
    );
  });
});

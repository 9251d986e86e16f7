import { describe, expect, test } from 'vitest';
import { programme } from '../../../src/domain/programme/decider.ts';
import { draftProgramme } from '../../builders/programme.ts';
import { given, noon } from '../given.ts';

const published = { type: 'PagePublished', withReactions: false } as const;

describe("The residents' page", () => {
  test('is published by a coordinator, in every phase', () => {
    given(programme, draftProgramme()).when({ type: 'PublishPage', withReactions: false }).then(published);
  });

  test('of a programme that is not there is refused', () => {
    given(programme)
      .when({ type: 'PublishPage', withReactions: false })
      .refuses({ code: 'notFound', what: 'programme' });
  });

  test('published as it stands is no news', () => {
    given(programme, draftProgramme()).after(published).when({ type: 'PublishPage', withReactions: false }).then();
  });

  test('shows residents’ own words only when the coordinator says so, and keeps its first date', () => {
    const { state } = given(programme, draftProgramme())
      .after(published)
      .when({ type: 'PublishPage', withReactions: true }, { at: '2009-01-01T10:00:00.000Z' as typeof noon });
    expect(state.page).toEqual({ publishedAt: noon, withReactions: true });
  });

  test('is taken back, once', () => {
    const afterIt = given(programme, draftProgramme()).after(published);
    afterIt.when({ type: 'TakeBackPage' }).then({ type: 'PageTakenBack' });
    afterIt.after({ type: 'PageTakenBack' }).when({ type: 'TakeBackPage' }).then();
    expect(afterIt.when({ type: 'TakeBackPage' }).state.page).toBeNull();
  });
});

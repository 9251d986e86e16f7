import { localDateOf } from '../../../domain/calendar/local-time.ts';
import type { ProgrammeId } from '../../../domain/ids.ts';
import type { Verb } from '../../../views/actions.ts';
import { publishedCard, publishingForm, REACTIONS_SHOWN } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { residentsAddress } from '../../residents/address.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type PublishingVerb = Extract<Verb, 'openPublishing' | 'submitPublishing' | 'takeBackPage'>;

export const publishingHandlers: Handlers<PublishingVerb> = {
  openPublishing: (turn, { programmeId }) => openPublishing(turn, programmeId),
  submitPublishing: (turn, { programmeId }) => submitPublishing(turn, programmeId),
  takeBackPage: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, () =>
      give(turn, programmeId, { type: 'TakeBackPage' }, () => ({ done: 'pageTakenBack' })),
    ),
};

/** Without an address nobody could open the page: that is said before anything is filled in. */
const openPublishing = (turn: Turn, programmeId: ProgrammeId): Promise<Reply> =>
  forCoordinator(turn, programmeId, ({ ref, programme: { page, setUp } }) => {
    const address = residentsAddress(turn.ports, turn.municipalityId, programmeId);
    if (address === null) return refused({ code: 'noPublicAddress' }, programmeId);
    const published =
      page === null ? null : { on: localDateOf(page.publishedAt, setUp.zone), withReactions: page.withReactions };
    return opening(publishingForm({ programme: ref, published, address }, turn.reader));
  });

const submitPublishing = (turn: Turn, programmeId: ProgrammeId): Promise<Reply> =>
  forCoordinator(turn, programmeId, async () => {
    const form = new FormReader(turn);
    const shown = form.choice('reactions', REACTIONS_SHOWN);
    if (form.invalid !== null || shown === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const address = residentsAddress(turn.ports, turn.municipalityId, programmeId);
    if (address === null) return refused({ code: 'noPublicAddress' }, programmeId);
    const command = { type: 'PublishPage', withReactions: shown === 'wordsToo' } as const;
    const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    return { kind: 'closed', card: publishedCard({ address }, turn.reader) };
  });

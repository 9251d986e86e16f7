import type { AmendmentId } from '../../../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../../../domain/journal/canonical.ts';
import { amendmentData } from '../../../../domain/programme/amendments/data.ts';
import { nextNumber } from '../../../../domain/programme/amendments/send.ts';
import { type Amendment, isSent } from '../../../../domain/programme/amendments/state.ts';
import { touchedBy } from '../../../../domain/programme/amendments/touched.ts';
import { partiesThatCan } from '../../../../domain/programme/amendments/who-consents.ts';
import type { ActionOf, Verb } from '../../../../views/actions.ts';
import {
  refreshWindowForm,
  renderAmendment,
  sendAmendmentsForm,
  withdrawAmendmentForm,
} from '../../../../views/index.ts';
import { amendmentShown, partyNames } from '../../../amendments/shown.ts';
import { commandProgramme } from '../../../command.ts';
import { keepPersonal } from '../../../personal-values.ts';
import { forAmendment, hindrancesOf, showAmendment, showAmendments, spentOfEnded } from '../../amendments.ts';
import { forCoordinator } from '../../for-whom.ts';
import { FormReader } from '../../form-values.ts';
import { give } from '../../give.ts';
import type { Seen } from '../../programmes.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../../turn.ts';

type SendingVerb = Extract<
  Verb,
  | 'openSendAmendments'
  | 'submitSendAmendments'
  | 'openWithdrawAmendment'
  | 'submitWithdrawAmendment'
  | 'openRefreshWindow'
  | 'submitRefreshWindow'
>;
type Place = Omit<ActionOf<'openSendAmendments'>, 'verb'>;

const LONGEST_REASON = 600;

export const sendingHandlers: Handlers<SendingVerb> = {
  openSendAmendments: (turn, place) =>
    forCoordinator(turn, place.programmeId, (seen) => openSend(turn, seen, place.amendmentId, '', false)),
  submitSendAmendments,
  openWithdrawAmendment,
  submitWithdrawAmendment,
  openRefreshWindow: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme }) =>
      opening(refreshWindowForm({ programme: ref, weeks: programme.refreshWeeks }, turn.reader)),
    ),
  submitRefreshWindow,
};

/** The drafts that lack nothing, or the one that was chosen. */
async function readyDrafts(turn: Turn, seen: Seen, amendmentId: AmendmentId | null): Promise<readonly Amendment[]> {
  const drafts = seen.programme.amendments.filter((amendment) => !isSent(amendment));
  if (amendmentId !== null) return drafts.filter((draft) => draft.amendmentId === amendmentId);
  const spent = await spentOfEnded(turn, seen);
  return drafts.filter((draft) => {
    const { gaps, hindrance } = hindrancesOf(turn, seen, draft, spent);
    return gaps.length === 0 && hindrance === null;
  });
}

/** What differs, who decides and who is told, once more before it goes out. `again`: something changed meanwhile. */
async function openSend(
  turn: Turn,
  seen: Seen,
  amendmentId: AmendmentId | null,
  reason: string,
  again: boolean,
): Promise<Reply> {
  const { programme, ref, seq } = seen;
  const drafts = await readyDrafts(turn, seen, amendmentId);
  // None that could be sent: the list shows the drafts, and each what it lacks.
  if (drafts.length === 0) return showAmendments(turn, seen);
  const model = {
    programme: ref,
    seq,
    amendmentId,
    drafts: drafts.map((draft) => {
      const { consents, told } = touchedBy(programme, draft.proposal);
      return {
        amendment: amendmentShown(programme, draft, turn.reader),
        consents: partyNames(programme, consents),
        told: partyNames(programme, told),
      };
    }),
    reason,
    again,
  };
  return opening(sendAmendmentsForm(model, turn.reader));
}

function submitSendAmendments(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, amendmentId } = place;
  return forCoordinator(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const ready = await readyDrafts(turn, seen, amendmentId);
    const ids = ready.map((draft) => draft.amendmentId);
    const chosen = amendmentId === null ? form.choices('amendments', ids) : ids;
    const reason = form.text('reason', { max: LONGEST_REASON });
    if (form.invalid !== null) return form.invalid;
    if (seen.seq !== place.seq) return openSend(turn, seen, amendmentId, reason, true);
    const drafts = ready.filter((draft) => chosen.includes(draft.amendmentId));
    return sendOut(turn, seen, drafts, reason, () => openSend(turn, seen, amendmentId, reason, true));
  });
}

/** Each text is rendered from the canonical data, stored by its hash, and sent only if the programme stands where it was read. */
async function sendOut(
  turn: Turn,
  seen: Seen,
  drafts: readonly Amendment[],
  reason: string,
  openAgain: () => Promise<Reply>,
): Promise<Reply> {
  const { programme, programmeId, municipality, ref, seq } = seen;
  const first = nextNumber(programme);
  const texts = await Promise.all(
    drafts.map(async (draft, index) => {
      const data = amendmentData(programme, draft.proposal, { number: first + index, reason });
      const { text, pages, templateVersion } = renderAmendment(data, data.language);
      const sha256 = sha256Hex(text);
      const canonical = canonicalJson(data);
      await turn.ports.texts.put(turn.municipalityId, {
        sha256,
        language: data.language,
        templateVersion,
        canonical,
        pages,
        text,
      });
      return { amendmentId: draft.amendmentId, textSha256: sha256, templateVersion };
    }),
  );
  const spent = await spentOfEnded(turn, seen);
  const mandated = drafts.flatMap(({ proposal }) => partiesThatCan(programme, municipality, proposal, turn.today));
  const outcome = await commandProgramme(
    turn.ports,
    turn.municipalityId,
    programmeId,
    (currentSeq) => ({
      type: 'SendAmendments',
      basedOnSeq: seq,
      currentSeq,
      reason,
      texts: texts.map(({ amendmentId, textSha256 }) => ({ amendmentId, textSha256 })),
      templateVersion: texts[0]?.templateVersion ?? '',
      mandated,
      spentOfEnded: spent,
    }),
    givenBy(turn),
  );
  if (outcome.ok) {
    const sent = outcome.state.amendments.filter(({ amendmentId }) =>
      drafts.some((each) => each.amendmentId === amendmentId),
    );
    const asksOwner = sent.filter(({ outSince }) => outSince === null).length;
    return done(turn, { done: 'amendmentsSent', programme: ref, count: sent.length, asksOwner });
  }
  const { refusal } = outcome;
  if (refusal.code === 'stale') return openAgain();
  const [only] = drafts;
  // Its card names what it lacks, each with the form that mends it.
  if (refusal.code === 'gaps' && only !== undefined) return showAmendment(turn, programmeId, only.amendmentId);
  return refused(refusal, programmeId);
}

function openWithdrawAmendment(turn: Turn, place: ActionOf<'openWithdrawAmendment'>): Promise<Reply> {
  return forAmendment(turn, place, ({ isCoordinator, programmeId, programme, ref }, amendment) => {
    if (!isCoordinator) return refused({ code: 'notAllowed' }, programmeId);
    const { end, sent } = amendment;
    if (end !== null) return refused({ code: 'amendmentOver', number: sent?.number ?? 0, is: end.is }, programmeId);
    const shown = amendmentShown(programme, amendment, turn.reader);
    return opening(withdrawAmendmentForm({ programme: ref, amendment: shown }, turn.reader));
  });
}

function submitWithdrawAmendment(turn: Turn, place: ActionOf<'submitWithdrawAmendment'>): Promise<Reply> {
  const { programmeId, amendmentId } = place;
  return forAmendment(turn, place, async ({ ref }, { sent }) => {
    const form = new FormReader(turn);
    const words = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    const command = { type: 'WithdrawAmendment', amendmentId, reason } as const;
    return give(turn, programmeId, command, () => ({
      done: 'amendmentWithdrawn',
      programme: ref,
      number: sent?.number ?? 0,
    }));
  });
}

function submitRefreshWindow(turn: Turn, { programmeId }: ActionOf<'submitRefreshWindow'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref }) => {
    const form = new FormReader(turn);
    const weeks = form.count('weeks');
    if (form.invalid !== null || weeks === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    return give(turn, programmeId, { type: 'SetRefreshWindow', weeks }, () => ({
      done: 'refreshWindowSet',
      programme: ref,
      weeks,
    }));
  });
}

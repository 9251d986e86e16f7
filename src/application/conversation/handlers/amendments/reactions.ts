import type { Contribution } from '../../../../domain/programme/evening/state.ts';
import type { ActionOf, Verb } from '../../../../views/actions.ts';
import { addAgreementForm, amendForReactionForm, erasedText, NEW_AGREEMENT } from '../../../../views/index.ts';
import { readPersonal } from '../../../personal-values.ts';
import { keepDraft, proposalWith, termsToChange } from '../../amending-terms.ts';
import { forCoordinator } from '../../for-whom.ts';
import { FormReader } from '../../form-values.ts';
import type { Seen } from '../../programmes.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../../turn.ts';

type ForReactionVerb = Extract<Verb, 'openAmendForReaction' | 'submitAmendForReaction'>;
type OfReaction = Omit<ActionOf<'openAmendForReaction'>, 'verb'>;

/** Once the text is signed, what residents have changed becomes an amendment. */
export const amendForReactionHandlers: Handlers<ForReactionVerb> = {
  openAmendForReaction: (turn, place) =>
    forReaction(turn, place, async (seen, { text }) => {
      const words = await readPersonal(turn.ports, turn.municipalityId, [text], erasedText(turn.reader));
      const agreements = inForce(seen).map(({ activityId, fields: { what } }) => ({ value: activityId, label: what }));
      const { contributionId } = place;
      const model = { programme: seen.ref, contributionId, reaction: words(text), agreements };
      return opening(amendForReactionForm(model, turn.reader));
    }),
  submitAmendForReaction: (turn, place) => forReaction(turn, place, (seen) => begin(turn, seen, place)),
};

const inForce = ({ programme: { activities } }: Seen) => activities.filter(({ ended }) => ended === null);

function forReaction(
  turn: Turn,
  { programmeId, contributionId }: OfReaction,
  then: (seen: Seen, contribution: Contribution) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const { programme } = seen;
    if (programme.phase !== 'active') return refused({ code: 'notActive' }, programmeId);
    const contribution = programme.contributions.find((each) => each.contributionId === contributionId);
    return contribution === undefined
      ? refused({ code: 'notFound', what: 'contribution' }, programmeId)
      : then(seen, contribution);
  });
}

/** A draft that changes nothing yet: the card that answers leads to what is to change. */
function begin(turn: Turn, seen: Seen, { programmeId, contributionId }: OfReaction): Promise<Reply> | Reply {
  const { programme, ref } = seen;
  const form = new FormReader(turn);
  const known = inForce(seen).map(({ activityId }) => activityId);
  const chosen = form.choice<(typeof known)[number] | typeof NEW_AGREEMENT>('agreement', [...known, NEW_AGREEMENT]);
  if (form.invalid !== null || chosen === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
  if (chosen === NEW_AGREEMENT) {
    const projects = programme.projects.map(({ projectId, name }) => ({ value: projectId, label: name }));
    return opening(addAgreementForm({ programme: ref, projects, contributionId }, turn.reader));
  }
  const terms = termsToChange(programme, chosen);
  return terms === null
    ? refused({ code: 'notFound', what: 'agreement' }, programmeId)
    : keepDraft(turn, seen, proposalWith(programme, chosen, terms), contributionId);
}

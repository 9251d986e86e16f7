import { as, type ContactId, type ContributionId } from '../../../domain/ids.ts';
import type { Contributor } from '../../../domain/programme/evening/commands.ts';
import { letterOf } from '../../../domain/programme/feedback/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { contributionsForm, erasedText, sortForm } from '../../../views/index.ts';
import type { ContributionsFormModel } from '../../../views/models.ts';
import { commandProgramme } from '../../command.ts';
import { isAddress, type KnownContact, knownContacts, normalised } from '../../feedback/addresses.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forCoordinator, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { groupOptions, themeOptions } from '../residents.ts';
import { derivedId, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type ContributionsVerb = Extract<Verb, 'openContributions' | 'submitContributions' | 'openSort' | 'submitSort'>;

export const contributionsHandlers: Handlers<ContributionsVerb> = {
  openContributions,
  submitContributions,
  openSort,
  submitSort,
};

/** As much as Slack takes in one field. */
const MOST_CHARACTERS = 3_000;

function openContributions(turn: Turn, { programmeId }: ActionOf<'openContributions'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const closed = seen.programme.setUp.order === 'presentFirst' ? whyTextIsClosed(seen.programme) : null;
    if (closed !== null) return refused(closed, programmeId);
    return openForm(turn, seen, { theme: '', group: '' }, null);
  });
}

const openForm = (
  turn: Turn,
  seen: Seen,
  values: ContributionsFormModel['values'],
  saved: ContributionsFormModel['saved'],
): Reply => {
  const options = { themes: themeOptions(turn, seen), groups: groupOptions(seen) };
  return opening(contributionsForm({ programme: seen.ref, ...options, values, saved }, turn.reader));
};

/** One reaction a line, all of them or none; then the form opens again for the next ones, with what was chosen. */
function submitContributions(turn: Turn, { programmeId }: ActionOf<'submitContributions'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const lines = form.lines('contributions', { max: MOST_CHARACTERS });
    const { theme, group } = sortingIn(form, seen);
    const email = form.text('email', { required: false });
    if (email !== '' && !isAddress(email)) form.fail('email', { error: 'notAnAddress' });
    if (form.invalid !== null) return form.invalid;
    const contributions = await Promise.all(
      lines.map(async (line, index) => ({
        contributionId: as<ContributionId>(derivedId(turn, `contribution-${index + 1}`)),
        text: await keepPersonal(turn.ports, turn.municipalityId, line),
      })),
    );
    const from = email === '' ? null : await contributorOf(turn, seen, email);
    const command = { type: 'RecordContributions', contributions, theme, groupId: group, from } as const;
    const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    const saved = { now: lines.length, total: outcome.state.contributions.length };
    return openForm(turn, seen, { theme: theme ?? '', group: group ?? '' }, saved);
  });
}

const sortingIn = (form: FormReader, { programme: { setUp, groups } }: Seen) => ({
  theme: form.choice('theme', setUp.themes, { required: false }),
  group: form.choice(
    'group',
    groups.map(({ groupId }) => groupId),
    { required: false },
  ),
});

/** Who left this address before and waits for an answer still, or somebody new. */
async function contributorOf(turn: Turn, { programme }: Seen, email: string): Promise<Contributor> {
  const { contacts, letters } = programme;
  const waits = ({ contact: { contactId, purposes }, email: left }: KnownContact): boolean =>
    left !== null &&
    normalised(left) === normalised(email) &&
    purposes.includes('feedback') &&
    letterOf(letters, contactId) === null;
  const known = (await knownContacts(turn.ports, turn.municipalityId, contacts)).find(waits);
  if (known !== undefined) return { is: 'known', contactId: known.contact.contactId };
  const contactId = as<ContactId>(derivedId(turn, 'contact'));
  const sealed = await keepPersonal(turn.ports, turn.municipalityId, email);
  return { is: 'new', contact: { contactId, name: null, email: sealed, purposes: ['feedback'] } };
}

function openSort(turn: Turn, { programmeId }: ActionOf<'openSort'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const { contributions } = seen.programme;
    if (contributions.length === 0) return refused({ code: 'notFound', what: 'contribution' }, programmeId);
    const words = await readPersonal(
      turn.ports,
      turn.municipalityId,
      contributions.map(({ text }) => text),
      erasedText(turn.reader),
    );
    const isSorted = ({ theme, groupId }: (typeof contributions)[number]) => theme !== null || groupId !== null;
    const options = [...contributions]
      .sort((one, other) => Number(isSorted(one)) - Number(isSorted(other)))
      .map(({ contributionId, text }) => ({ value: contributionId, label: words(text) }));
    const model = {
      programme: seen.ref,
      contributions: options,
      themes: themeOptions(turn, seen),
      groups: groupOptions(seen),
    };
    return opening(sortForm(model, turn.reader));
  });
}

function submitSort(turn: Turn, { programmeId }: ActionOf<'submitSort'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const known = seen.programme.contributions.map(({ contributionId }) => contributionId);
    const contributionIds = form.choices('contributions', known);
    const { theme, group: groupId } = sortingIn(form, seen);
    if (form.invalid !== null) return form.invalid;
    const count = contributionIds.length;
    return give(turn, programmeId, { type: 'SortContributions', contributionIds, theme, groupId }, () => ({
      done: 'contributionsSorted',
      programme: seen.ref,
      count,
    }));
  });
}

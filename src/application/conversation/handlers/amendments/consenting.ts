import {
  type AmendmentId,
  as,
  type Instant,
  type PartyId,
  type ProgrammeId,
  type Sha256,
} from '../../../../domain/ids.ts';
import { sha256Hex } from '../../../../domain/journal/canonical.ts';
import { mandateOf, mandatesOf, maySignOn } from '../../../../domain/municipality/mandates.ts';
import { type Amendment, type Consent, isSent } from '../../../../domain/programme/amendments/state.ts';
import { whoConsents } from '../../../../domain/programme/amendments/who-consents.ts';
import type { ProgrammeCommand } from '../../../../domain/programme/commands.ts';
import type { Programme } from '../../../../domain/programme/state.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import { FORMAL_SIGNATURES } from '../../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../../views/actions.ts';
import { amendmentConsentText, paperConsentForm, refuseConsentForm } from '../../../../views/index.ts';
import { amendmentShown } from '../../../amendments/shown.ts';
import { commandProgramme } from '../../../command.ts';
import { keepPersonal } from '../../../personal-values.ts';
import { forAmendment } from '../../amendments.ts';
import { forPartaker } from '../../for-whom.ts';
import { FormReader } from '../../form-values.ts';
import { give } from '../../give.ts';
import { partyName, partyRef, type Seen } from '../../programmes.ts';
import { receivedFile, recentFiles } from '../../received-files.ts';
import { evidenceOf } from '../../signature-evidence.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../../turn.ts';

type ConsentVerb = Extract<
  Verb,
  | 'consent'
  | 'consentToAll'
  | 'undoConsent'
  | 'openRefuseConsent'
  | 'submitRefuseConsent'
  | 'openPaperConsent'
  | 'submitPaperConsent'
>;

interface Place {
  readonly amendmentId: AmendmentId;
  readonly partyId: PartyId;
}
type OfProgramme = Place & { readonly programmeId: ProgrammeId };

const SCAN_ENDINGS = ['pdf', 'jpg', 'jpeg', 'png'] as const;
const LONGEST_LINE = 150;

export const consentHandlers: Handlers<ConsentVerb> = {
  consent: (turn, { programmeId, amendmentId, partyId }) => consentTo(turn, programmeId, [{ amendmentId, partyId }]),
  consentToAll: (turn, { programmeId, places }) => consentTo(turn, programmeId, places),
  undoConsent: (turn, { programmeId, amendmentId, partyId }) =>
    forPartaker(turn, programmeId, () =>
      give(turn, programmeId, { type: 'UndoConsent', amendmentId, partyId }, () => ({ done: 'consentUndone' })),
    ),
  openRefuseConsent,
  submitRefuseConsent,
  openPaperConsent,
  submitPaperConsent,
};

/** One or several with one tap, each judged and recorded by itself; the first that is refused is said, when none was given. */
function consentTo(turn: Turn, programmeId: ProgrammeId, places: readonly Place[]): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    let last: Programme | null = null;
    let given = 0;
    let refusal: Refusal | null = null;
    for (const [index, place] of places.entries()) {
      const command = await commandFor(turn, seen, place);
      if (command === null) {
        refusal ??= { code: 'notYourParty' };
        continue;
      }
      const giving = givenBy(turn, index === 0 ? '' : `consent-${index}`);
      const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, giving);
      if (outcome.ok) {
        last = outcome.state;
        given += 1;
      } else refusal ??= outcome.refusal;
    }
    const [first] = places;
    if (last === null || first === undefined) return refused(refusal ?? { code: 'stale' }, programmeId);
    return done(turn, { done: 'consented', count: given, undoUntil: undoUntil(last, first) });
  });
}

/** The mandate is judged at the click; the consent sentence that was shown is kept. Null: it is not the reader's to give. */
async function commandFor(turn: Turn, seen: Seen, { amendmentId, partyId }: Place): Promise<ProgrammeCommand | null> {
  const { municipality, programme, ref } = seen;
  const { personId } = turn.person;
  const mandate = mandateOf(municipality, partyId, personId);
  const amendment = programme.amendments.find((each) => each.amendmentId === amendmentId);
  if (mandate === null || amendment === undefined || !isSent(amendment)) return null;
  const consent = amendmentConsentText(
    {
      amendment: amendmentShown(programme, amendment, turn.reader),
      party: partyRef(programme, partyId),
      function: mandate.function,
    },
    ref.name,
    turn.reader,
  );
  return {
    type: 'GiveConsent',
    amendmentId,
    partyId,
    function: mandate.function,
    via: { kind: 'chat', personId, language: turn.reader.language, consentSha256: sha256Hex(consent) },
    rules: municipality.signingRules,
    evidence: await evidenceOf(turn, mandate, consent),
  };
}

const consentIn = ({ amendments }: Programme, { amendmentId, partyId }: Place): Consent | null =>
  amendments
    .find((amendment) => amendment.amendmentId === amendmentId)
    ?.consents.find((consent) => consent.partyId === partyId) ?? null;

/** Null: it counts already. */
function undoUntil(programme: Programme, place: Place): Instant | null {
  const answer = consentIn(programme, place)?.answer;
  return answer === undefined || answer.kind === 'open' || answer.counted ? null : answer.countsAt;
}

/** A form for a question that is closed, or not theirs, would only disappoint: say so at once. */
function whyNotAnswered(seen: Seen, { sent, end }: Amendment, place: Place): Refusal | null {
  if (end !== null) return { code: 'amendmentOver', number: sent?.number ?? 0, is: end.is };
  const answer = consentIn(seen.programme, place)?.answer;
  if (answer === undefined) return { code: 'notFound', what: 'party' };
  const { partyId } = place;
  return answer.kind === 'given' && answer.counted ? { code: 'alreadySigned', partyId, at: answer.at } : null;
}

/** The signatory of the party, or a coordinator for one without chat. */
const answersFor = ({ person, today }: Turn, { municipality, programme, isCoordinator }: Seen, { partyId }: Place) =>
  maySignOn(municipality, partyId, person.personId, today) ||
  (isCoordinator && programme.setUp.parties.some((party) => party.partyId === partyId && party.reach === 'paper'));

function openRefuseConsent(turn: Turn, place: OfProgramme): Promise<Reply> {
  return forAmendment(turn, place, (seen, amendment) => {
    const { programme, ref } = seen;
    const { partyId, programmeId } = place;
    if (!answersFor(turn, seen, place)) return refused({ code: 'notYourParty' }, programmeId);
    const reason = whyNotAnswered(seen, amendment, place);
    if (reason !== null) return refused(reason, programmeId, partyName(programme, partyId));
    const shown = amendmentShown(programme, amendment, turn.reader);
    const model = { programme: ref, amendment: shown, party: partyRef(programme, partyId) };
    return opening(refuseConsentForm(model, turn.reader));
  });
}

function submitRefuseConsent(turn: Turn, place: OfProgramme): Promise<Reply> {
  const { programmeId, amendmentId, partyId } = place;
  return forAmendment(turn, place, async () => {
    const form = new FormReader(turn);
    const words = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const command: ProgrammeCommand = {
      type: 'RefuseConsent',
      amendmentId,
      partyId,
      personId: turn.person.personId,
      reason: await keepPersonal(turn.ports, turn.municipalityId, words),
    };
    return give(turn, programmeId, command, (programme) => ({
      done: 'consentRefused',
      undoUntil: undoUntil(programme, place),
    }));
  });
}

function openPaperConsent(turn: Turn, place: ActionOf<'openPaperConsent'>): Promise<Reply> {
  return forAmendment(turn, place, async (seen, amendment) => {
    const { programme, municipality, ref, isCoordinator } = seen;
    const { partyId, programmeId } = place;
    if (!isCoordinator) return refused({ code: 'notAllowed' }, programmeId);
    const reason = whyNotAnswered(seen, amendment, place);
    if (reason !== null) return refused(reason, programmeId, partyName(programme, partyId));
    const [mandate] = mandatesOf(municipality, partyId, turn.today);
    const person = mandate === undefined ? null : await turn.ports.people.get(turn.municipalityId, mandate.personId);
    const model = {
      programme: ref,
      amendment: amendmentShown(programme, amendment, turn.reader),
      party: partyRef(programme, partyId),
      recent: await recentFiles(turn, SCAN_ENDINGS),
      values: {
        how:
          whoConsents(programme, municipality, amendment.proposal, partyId, turn.today).by === 'qualified'
            ? ('qualified' as const)
            : ('paper' as const),
        name: person?.name ?? '',
        function: mandate?.function ?? '',
      },
    };
    return opening(paperConsentForm(model, turn.reader));
  });
}

/** What was agreed to on paper, as a coordinator records it for the party: with the scan's hash, the name sealed. */
function submitPaperConsent(turn: Turn, place: OfProgramme): Promise<Reply> {
  const { programmeId, amendmentId, partyId } = place;
  return forAmendment(turn, place, async ({ programme, municipality }) => {
    const form = new FormReader(turn);
    const how = form.choice('how', FORMAL_SIGNATURES, { required: false }) ?? 'paper';
    const name = form.text('name', { max: LONGEST_LINE });
    const inFunction = form.text('function', { max: LONGEST_LINE });
    const signedOn = form.date('signedOn');
    const scan = await receivedFile(turn, form, 'scan', SCAN_ENDINGS);
    if (scan === null) form.fail('scan', { error: 'fileNeeded' });
    if (form.invalid !== null || signedOn === null || scan === null)
      return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const via = {
      kind: how,
      recordedBy: turn.person.personId,
      signedOn,
      name: await keepPersonal(turn.ports, turn.municipalityId, name),
      scanName: scan.name,
      scanSha256: as<Sha256>(scan.sha256),
    } as const;
    const party = partyName(programme, partyId);
    return give(
      turn,
      programmeId,
      { type: 'RecordConsent', amendmentId, partyId, function: inFunction, via, rules: municipality.signingRules },
      () => ({ done: 'consentRecorded', party: party ?? '' }),
      party,
    );
  });
}

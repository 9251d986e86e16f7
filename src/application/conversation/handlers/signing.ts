import {
  as,
  type ChangeRequestId,
  type Instant,
  type PartyId,
  type PersonId,
  type ProgrammeId,
  type Sha256,
} from '../../../domain/ids.ts';
import { sha256Hex } from '../../../domain/journal/canonical.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { mandateOf, maySignOn } from '../../../domain/municipality/mandates.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { ProgrammeEvent } from '../../../domain/programme/events.ts';
import { actedBy } from '../../../domain/programme/signing/signatures.ts';
import { currentText, type Programme } from '../../../domain/programme/state.ts';
import type { Verb } from '../../../views/actions.ts';
import { askForChangeForm, consentText, type Done, declineForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { keepPersonal } from '../../personal-values.ts';
import type { Outcome } from '../../streams/execute.ts';
import { FormReader } from '../form-values.ts';
import { notFound, partyRef, type Seen, see } from '../programmes.ts';
import { evidenceOf } from '../signature-evidence.ts';
import { derivedId, done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { readText } from './reading.ts';

type SigningVerb = Extract<
  Verb,
  | 'readText'
  | 'sign'
  | 'undoSign'
  | 'openDecline'
  | 'submitDecline'
  | 'undoDecline'
  | 'openAskForChange'
  | 'submitAskForChange'
>;

interface Place {
  readonly programmeId: ProgrammeId;
  readonly partyId: PartyId;
  readonly revision: number;
}

export const signingHandlers: Handlers<SigningVerb> = {
  readText,
  sign,
  undoSign: (turn, place) =>
    give(turn, place, { ...commandFor(place), type: 'UndoSign' }, () => ({ done: 'signUndone' })),
  openDecline: (turn, place) => openForm(turn, place, declineForm),
  submitDecline,
  undoDecline: (turn, place) =>
    give(turn, place, { ...commandFor(place), type: 'UndoDecline' }, () => ({ done: 'declineUndone' })),
  openAskForChange: (turn, place) => openForm(turn, place, askForChangeForm),
  submitAskForChange,
};

const commandFor = ({ partyId, revision }: Place) => ({ partyId, revision });

/** The mandate is judged at the click; the consent sentence that was shown is kept. */
async function sign(turn: Turn, place: Place): Promise<Reply> {
  const seen = await see(turn, place.programmeId);
  if (seen === null) return refused(notFound);
  const { municipality, programme, ref } = seen;
  const { personId } = turn.person;
  const mandate = mandateOf(municipality, place.partyId, personId);
  if (mandate === null) return refused({ code: 'notYourParty' }, place.programmeId);
  const text = currentText(programme);
  const consent = consentText(
    {
      programme: ref.name,
      party: partyRef(programme, place.partyId).name,
      function: mandate.function,
      revision: place.revision,
      checkCode: checkCode(text?.textSha256 ?? as<Sha256>('')),
    },
    turn.reader,
  );
  const command: ProgrammeCommand = {
    ...commandFor(place),
    type: 'Sign',
    function: mandate.function,
    via: { kind: 'chat', personId, language: turn.reader.language, consentSha256: sha256Hex(consent) },
    rules: municipality.signingRules,
    evidence: await evidenceOf(turn, mandate, consent),
  };
  return give(turn, place, command, (after) => ({
    done: hasSignedFirst(after, place) ? 'signedFirst' : 'signed',
    place: { programmeId: place.programmeId, partyId: place.partyId, revision: place.revision },
    undoUntil: undoUntil(after, place, personId),
  }));
}

const signingIn = ({ texts }: Programme, { partyId, revision }: Place) =>
  texts.find((each) => each.revision === revision)?.signings.find((signing) => signing.partyId === partyId);

/** A colleague has to sign too. */
const hasSignedFirst = (programme: Programme, place: Place): boolean =>
  signingIn(programme, place)?.answer.kind === 'open';

/** Of one's own answer. Null: it counts already. */
export function undoUntil(programme: Programme, place: Place, personId: PersonId): Instant | null {
  const signing = signingIn(programme, place);
  if (signing === undefined || (signing.answer.kind !== 'open' && signing.answer.counted)) return null;
  const own = signing.signatures.findLast(({ via }) => actedBy(via) === personId);
  if (own !== undefined) return own.countsAt;
  return signing.answer.kind === 'open' ? null : signing.answer.countsAt;
}

async function submitDecline(turn: Turn, place: Place): Promise<Reply> {
  const form = new FormReader(turn);
  const reason = form.text('reason');
  if (form.invalid !== null) return form.invalid;
  const command: ProgrammeCommand = {
    ...commandFor(place),
    type: 'Decline',
    personId: turn.person.personId,
    reason: await keepPersonal(turn.ports, turn.municipalityId, reason),
  };
  return give(turn, place, command, (programme) => ({
    done: 'declined',
    undoUntil: undoUntil(programme, place, turn.person.personId),
  }));
}

async function submitAskForChange(turn: Turn, place: Place): Promise<Reply> {
  const form = new FormReader(turn);
  const text = form.text('text');
  if (form.invalid !== null) return form.invalid;
  const command: ProgrammeCommand = {
    ...commandFor(place),
    type: 'AskForChange',
    changeRequestId: as<ChangeRequestId>(derivedId(turn, 'change')),
    personId: turn.person.personId,
    text: await keepPersonal(turn.ports, turn.municipalityId, text),
  };
  return give(turn, place, command, () => ({ done: 'changeAsked' }));
}

async function openForm(turn: Turn, place: Place, build: typeof declineForm): Promise<Reply> {
  const seen = await see(turn, place.programmeId);
  if (seen === null) return refused(notFound);
  if (!answersFor(turn, seen, place)) return refused({ code: 'notYourParty' }, place.programmeId);
  const answered = await answeredBefore(turn, seen, place);
  if (answered !== null) return answered;
  const party = partyRef(seen.programme, place.partyId);
  return opening(build({ programme: seen.ref, party, revision: place.revision }, turn.reader));
}

/** The signatory of the party, or a coordinator for one on paper. */
function answersFor({ person, today }: Turn, { municipality, programme, isCoordinator }: Seen, { partyId }: Place) {
  if (maySignOn(municipality, partyId, person.personId, today)) return true;
  return isCoordinator && programme.setUp.parties.some((one) => one.partyId === partyId && one.reach === 'paper');
}

/** A form for a question that is closed would only disappoint: say so at once. */
async function answeredBefore(turn: Turn, { programme }: Seen, { programmeId, partyId, revision }: Place) {
  const text = currentText(programme);
  if (text?.revision !== revision) {
    return refused({ code: 'textChanged', revision: programme.texts.at(-1)?.revision ?? 0 }, programmeId);
  }
  const answer = text.signings.find((signing) => signing.partyId === partyId)?.answer;
  if (answer?.kind !== 'signed' || (!answer.counted && answer.countsAt > turn.now)) return null;
  return refused({ code: 'alreadySigned', partyId, at: answer.at }, programmeId);
}

async function give(
  turn: Turn,
  { programmeId }: Place,
  command: ProgrammeCommand,
  then: (programme: Programme) => Done,
): Promise<Reply> {
  const outcome: Outcome<Programme, ProgrammeEvent> = await commandProgramme(
    turn.ports,
    turn.municipalityId,
    programmeId,
    command,
    givenBy(turn),
  );
  if (!outcome.ok) return refused(outcome.refusal, programmeId);
  return done(turn, then(outcome.state));
}

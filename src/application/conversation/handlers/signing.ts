import { as, type ChangeRequestId, type PartyId, type ProgrammeId, type Sha256 } from '../../../domain/ids.ts';
import { sha256Hex } from '../../../domain/journal/canonical.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { signatoryOf } from '../../../domain/municipality/state.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { ProgrammeEvent } from '../../../domain/programme/events.ts';
import { currentText, type Programme } from '../../../domain/programme/state.ts';
import type { Verb } from '../../../views/actions.ts';
import { askForChangeForm, consentText, type Done, declineForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { keepPersonal } from '../../personal-values.ts';
import type { Outcome } from '../../streams/execute.ts';
import { FormReader } from '../form-values.ts';
import { notFound, partyRef, type Seen, see } from '../programmes.ts';
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

/** The mandate is judged at the click; the consent sentence that was shown is kept by its hash. */
async function sign(turn: Turn, place: Place): Promise<Reply> {
  const seen = await see(turn, place.programmeId);
  if (seen === null) return refused(notFound);
  const mandate = signatoryOf(seen.municipality, place.partyId, turn.today);
  if (mandate?.personId !== turn.person.personId) return refused({ code: 'notYourParty' }, place.programmeId);
  const text = currentText(seen.programme);
  const consent = consentText(
    {
      programme: seen.ref.name,
      party: partyRef(seen.programme, place.partyId).name,
      function: mandate.function,
      revision: place.revision,
      checkCode: checkCode(text?.textSha256 ?? as<Sha256>('')),
    },
    turn.reader,
  );
  const via = {
    kind: 'chat',
    personId: turn.person.personId,
    language: turn.reader.language,
    consentSha256: sha256Hex(consent),
  } as const;
  const command = { ...commandFor(place), type: 'Sign', function: mandate.function, via } as const;
  return give(turn, place, command, (programme) => ({ done: 'signed', undoUntil: undoUntil(programme, place) }));
}

/** Null: it counts already. */
export function undoUntil(programme: Programme, { partyId, revision }: Place) {
  const text = programme.texts.find((each) => each.revision === revision);
  const answer = text?.signings.find((signing) => signing.partyId === partyId)?.answer;
  return answer === undefined || answer.kind === 'open' || answer.counted ? null : answer.countsAt;
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
  return give(turn, place, command, (programme) => ({ done: 'declined', undoUntil: undoUntil(programme, place) }));
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
  if (signatoryOf(municipality, partyId, today)?.personId === person.personId) return true;
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

import { type AgreementId, as, type ProgrammeId, type Sha256, type SuccessionId } from '../../../domain/ids.ts';
import { sha256Hex } from '../../../domain/journal/canonical.ts';
import { mandateOf } from '../../../domain/municipality/mandates.ts';
import type { Succession } from '../../../domain/programme/succession/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import {
  declineTakeOverForm,
  paperTakeOverForm,
  TAKE_OVER_TEMPLATE,
  takeOverCard,
  takeOverConsentText,
  takeOverForm,
} from '../../../views/index.ts';
import type { TakeOverModel } from '../../../views/models.ts';
import { commandProgramme } from '../../command.ts';
import { keepPersonal } from '../../personal-values.ts';
import type { Person } from '../../ports/people.ts';
import { forPartaker } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { labelOf } from '../named-people.ts';
import type { Seen } from '../programmes.ts';
import { receivedFile, recentFiles } from '../received-files.ts';
import { evidenceOf } from '../signature-evidence.ts';
import { mayAnswerIn, successionIn, takeOverModel } from '../successions.ts';
import { askOwner, ownedIn } from '../take-over-owner.ts';
import { done, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type TakeOverVerb = Extract<
  Verb,
  | 'showTakeOver'
  | 'openTakeOver'
  | 'submitTakeOver'
  | 'openPaperTakeOver'
  | 'submitPaperTakeOver'
  | 'openDeclineTakeOver'
  | 'submitDeclineTakeOver'
>;

const SCAN_ENDINGS = ['pdf', 'jpg', 'jpeg', 'png'] as const;
const LONGEST_LINE = 150;

export const takeOverHandlers: Handlers<TakeOverVerb> = {
  showTakeOver: (turn, { programmeId, successionId }) =>
    forSuccession(turn, { programmeId, successionId }, (seen, succession) => {
      const may = { mayAnswer: mayAnswerIn(turn, seen, succession), mayRecord: seen.isCoordinator };
      const model = takeOverModel(seen.programme, succession, may);
      return privately(takeOverCard(model, turn.reader));
    }),
  openTakeOver,
  submitTakeOver,
  openPaperTakeOver: (turn, place) =>
    forAnswer(
      turn,
      place,
      async (_, __, asked) =>
        opening(paperTakeOverForm({ asked, recent: await recentFiles(turn, SCAN_ENDINGS) }, turn.reader)),
      'onPaper',
    ),
  submitPaperTakeOver,
  openDeclineTakeOver: (turn, place) =>
    forAnswer(turn, place, (_, __, asked) => opening(declineTakeOverForm(asked, turn.reader))),
  submitDeclineTakeOver,
};

interface Place {
  readonly programmeId: ProgrammeId;
  readonly successionId: SuccessionId;
}

function forSuccession(
  turn: Turn,
  { programmeId, successionId }: Place,
  then: (seen: Seen, succession: Succession) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const succession = successionIn(seen, successionId);
    return succession === null
      ? refused({ code: 'notFound', what: 'succession' }, programmeId)
      : then(seen, succession);
  });
}

/** For who answers for the successor, and on paper for a coordinator who passes it on: a form for a question that is over would only disappoint. */
function forAnswer(
  turn: Turn,
  place: Place,
  then: (seen: Seen, succession: Succession, asked: TakeOverModel) => Promise<Reply> | Reply,
  how: 'inPerson' | 'onPaper' = 'inPerson',
): Promise<Reply> {
  return forSuccession(turn, place, (seen, succession) => {
    const mayAnswer = mayAnswerIn(turn, seen, succession);
    if (!mayAnswer && !(how === 'onPaper' && seen.isCoordinator))
      return refused({ code: 'notYourParty' }, place.programmeId);
    const asked = takeOverModel(seen.programme, succession, { mayAnswer, mayRecord: seen.isCoordinator });
    const code = succession.withdrawnAt === null ? 'alreadyAnswered' : 'questionChanged';
    return asked.lines.length === 0 ? refused({ code }, place.programmeId) : then(seen, succession, asked);
  });
}

const functionOf = (turn: Turn, { municipality }: Seen, { successor }: Succession): string =>
  mandateOf(municipality, successor.partyId, turn.person.personId)?.function ?? '';

const peopleOf = async (turn: Turn, { successor }: Succession): Promise<readonly Person[]> =>
  (await turn.ports.people.all(turn.municipalityId)).filter(({ partyId }) => partyId === successor.partyId);

function openTakeOver(turn: Turn, place: ActionOf<'openTakeOver'>): Promise<Reply> {
  return forAnswer(turn, place, async (seen, succession, asked) => {
    const people = await peopleOf(turn, succession);
    const model = {
      asked,
      consent: takeOverConsentText(asked, functionOf(turn, seen, succession), turn.reader),
      people: people.map((person) => ({ value: person.personId, label: labelOf(person, seen) })),
    };
    return opening(takeOverForm(model, turn.reader));
  });
}

const chosenIn = (form: FormReader, { lines }: TakeOverModel): readonly AgreementId[] =>
  form.choices(
    'agreements',
    lines.map(({ agreement }) => agreement.agreementId),
  );

/** The mandate is judged at the click; the sentence that stood above the choice is kept with it. */
function submitTakeOver(turn: Turn, place: ActionOf<'submitTakeOver'>): Promise<Reply> {
  const { programmeId, successionId } = place;
  return forAnswer(turn, place, async (seen, succession, asked) => {
    const form = new FormReader(turn);
    const agreementIds = chosenIn(form, asked);
    const people = await peopleOf(turn, succession);
    const ids = people.map(({ personId }) => personId);
    const ownerId = form.choice('owner', ids, { required: false });
    if (form.invalid !== null) return form.invalid;
    const { successor } = succession;
    const mandate = mandateOf(seen.municipality, successor.partyId, turn.person.personId);
    if (mandate === null) return refused({ code: 'notYourParty' }, programmeId);
    const consent = takeOverConsentText(asked, mandate.function, turn.reader);
    const { personId } = turn.person;
    const command = {
      type: 'TakeOver',
      successionId,
      partyId: successor.partyId,
      agreementIds,
      function: mandate.function,
      via: { kind: 'chat', personId, language: turn.reader.language, consentSha256: sha256Hex(consent) },
      rules: seen.municipality.signingRules,
      evidence: await evidenceOf(turn, mandate, consent),
      templateVersion: TAKE_OVER_TEMPLATE,
    } as const;
    const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId, successor.name);
    if (ownerId !== null) await askOwner(turn, programmeId, ownedIn(asked, agreementIds), ownerId);
    return done(turn, { done: 'takenOver', programmeId, party: successor.name, count: agreementIds.length });
  });
}

/** What was signed on paper, as a coordinator passes it on: with the scan's hash, the name sealed. */
function submitPaperTakeOver(turn: Turn, place: ActionOf<'submitPaperTakeOver'>): Promise<Reply> {
  const { programmeId, successionId } = place;
  return forAnswer(
    turn,
    place,
    async (_, { successor }, asked) => {
      const form = new FormReader(turn);
      const agreementIds = chosenIn(form, asked);
      const name = form.text('name', { max: LONGEST_LINE });
      const inFunction = form.text('function', { max: LONGEST_LINE });
      const signedOn = form.date('signedOn');
      const scan = await receivedFile(turn, form, 'scan', SCAN_ENDINGS);
      if (scan === null) form.fail('scan', { error: 'fileNeeded' });
      if (form.invalid !== null || signedOn === null || scan === null)
        return form.invalid ?? refused({ code: 'stale' }, programmeId);
      const command = {
        type: 'RecordTakeOver',
        successionId,
        partyId: successor.partyId,
        agreementIds,
        function: inFunction,
        via: {
          kind: 'paper',
          recordedBy: turn.person.personId,
          signedOn,
          name: await keepPersonal(turn.ports, turn.municipalityId, name),
          scanName: scan.name,
          scanSha256: as<Sha256>(scan.sha256),
        },
      } as const;
      return give(turn, programmeId, command, () => ({
        done: 'takenOver',
        programmeId,
        party: successor.name,
        count: agreementIds.length,
      }));
    },
    'onPaper',
  );
}

function submitDeclineTakeOver(turn: Turn, place: ActionOf<'submitDeclineTakeOver'>): Promise<Reply> {
  const { programmeId, successionId } = place;
  return forAnswer(turn, place, async (_, { successor }, asked) => {
    const form = new FormReader(turn);
    const agreementIds = chosenIn(form, asked);
    const words = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const command = {
      type: 'DeclineTakeOver',
      successionId,
      partyId: successor.partyId,
      agreementIds,
      personId: turn.person.personId,
      reason: await keepPersonal(turn.ports, turn.municipalityId, words),
    } as const;
    return give(turn, programmeId, command, () => ({
      done: 'takeOverDeclined',
      programmeId,
      party: successor.name,
      count: agreementIds.length,
    }));
  });
}

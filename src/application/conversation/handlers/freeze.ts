import { localDateOf } from '../../../domain/calendar/local-time.ts';
import type { Instant, ProgrammeId } from '../../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../../domain/journal/canonical.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { textData } from '../../../domain/programme/agreement-text.ts';
import { gapsOf } from '../../../domain/programme/freezing/gaps.ts';
import { type Warning, warningsOf } from '../../../domain/programme/freezing/warnings.ts';
import { signByOf, signByWhenFrozen } from '../../../domain/programme/signing/sign-by.ts';
import { askedToSign, partiesWithSigner } from '../../../domain/programme/signing/who-signs.ts';
import { currentText, type Programme } from '../../../domain/programme/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { freezeCheckCard, renderText, reopenForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { addressOf } from '../../people/reach.ts';
import { keepPersonal } from '../../personal-values.ts';
import { FormReader } from '../form-values.ts';
import { notFound, partyName, type Seen, see } from '../programmes.ts';
import { namesById } from '../refusals.ts';
import { done, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type FreezeVerb = Extract<Verb, 'showFreezeCheck' | 'freeze' | 'openReopen' | 'submitReopen'>;

export const freezeHandlers: Handlers<FreezeVerb> = {
  showFreezeCheck: (turn, { programmeId }) => showFreezeCheck(turn, programmeId),
  freeze,
  openReopen,
  submitReopen,
};

/** First what is missing, each with its button; only then the button to freeze. */
export async function showFreezeCheck(turn: Turn, programmeId: ProgrammeId): Promise<Reply> {
  const seen = await see(turn, programmeId);
  if (seen === null) return refused(notFound);
  if (!seen.isCoordinator) return refused({ code: 'notAllowed' }, programmeId);
  const { programme, seq } = seen;
  if (programme.phase === 'closed') return refused({ code: 'programmeClosed' }, programmeId);
  if (programme.phase === 'active') return refused({ code: 'alreadyActive' }, programmeId);
  const out = currentText(programme);
  if (out !== null) return openReopen(turn, { verb: 'openReopen', programmeId });
  const warnings = warningsOf(programme);
  const model = {
    programme: seen.ref,
    seq,
    revision: programme.texts.length + 1,
    gaps: gapsOf(programme, mandated(turn, seen)),
    warnings,
    names: await namesById(turn.ports, turn.person, programme),
    owners: await namesOfOwners(turn, warnings),
    cannotBeReached: await cannotBeReached(turn, seen),
    agreementCount: programme.activities.length,
    parties: programme.setUp.parties.map(({ name }) => name),
    meeting: programme.signingMeeting,
    ...untilWhen(turn, seen),
  };
  return privately(freezeCheckCard(model, turn.reader));
}

/** Were it frozen now; with the recess that lies in it. */
function untilWhen({ now }: Turn, { programme, municipality: { recesses } }: Seen) {
  const signBy = signByWhenFrozen(now, programme);
  const from = localDateOf(now, programme.setUp.zone);
  return { signBy, recesses: recesses.filter((recess) => recess.to >= from && recess.from <= signBy) };
}

async function namesOfOwners({ ports, municipalityId }: Turn, warnings: readonly Warning[]) {
  const owners = warnings.flatMap((warning) => ('ownerId' in warning ? warning.ownerId : []));
  const people = owners.length === 0 ? [] : await ports.people.all(municipalityId);
  return Object.fromEntries(
    people.filter(({ personId }) => owners.includes(personId)).map(({ personId, name }) => [personId, name]),
  );
}

const mandated = ({ today }: Turn, { programme, municipality }: Seen) =>
  partiesWithSigner(programme, municipality, today);

/** Signatories and owners of parties with chat who have no account to write to. */
export async function cannotBeReached(turn: Turn, { programme, municipality }: Seen) {
  const onChat = programme.setUp.parties.filter(({ reach }) => reach === 'chat').map(({ partyId }) => partyId);
  const signatories = onChat.flatMap((partyId) =>
    askedToSign(programme, municipality, partyId, turn.today).map(({ personId }) => personId),
  );
  const owners = programme.activities.flatMap(({ ownerId, fields }) =>
    ownerId !== null && fields.leadPartyId !== null && onChat.includes(fields.leadPartyId) ? [ownerId] : [],
  );
  const people = await turn.ports.people.all(turn.municipalityId);
  return people
    .filter(({ personId }) => signatories.includes(personId) || owners.includes(personId))
    .filter((person) => addressOf(person) === null)
    .map(({ personId, name, partyId }) => ({ personId, name, party: partyName(programme, partyId) }));
}

/** The canonical data is rendered, stored by its hash, and frozen only if the programme stands where it was read. */
async function freeze(turn: Turn, { programmeId, seq }: ActionOf<'freeze'>): Promise<Reply> {
  const seen = await see(turn, programmeId);
  if (seen === null) return refused(notFound);
  const { programme } = seen;
  const data = textData(programme);
  const { text, pages, templateVersion } = renderText(data, data.language);
  const textSha256 = sha256Hex(text);
  await turn.ports.texts.put(turn.municipalityId, {
    sha256: textSha256,
    language: data.language,
    templateVersion,
    canonical: canonicalJson(data),
    pages,
    text,
  });
  const basedOnSeq = seen.seq === seq ? seq : -1;
  const outcome = await commandProgramme(
    turn.ports,
    turn.municipalityId,
    programmeId,
    (currentSeq) => ({
      type: 'Freeze',
      basedOnSeq,
      currentSeq,
      textSha256,
      templateVersion,
      mandated: mandated(turn, seen),
    }),
    givenBy(turn),
  );
  if (!outcome.ok) return refused(outcome.refusal, programmeId);
  const frozen = currentText(outcome.state);
  return done(turn, {
    done: 'frozen',
    programme: seen.ref,
    revision: frozen?.revision ?? 0,
    checkCode: checkCode(frozen?.textSha256 ?? textSha256),
    parties: programme.setUp.parties.length,
    meetsAt: meetsAt(outcome.state, turn.now),
    signBy: frozen === null ? turn.today : signByOf(frozen, outcome.state),
  });
}

const meetsAt = ({ signingMeeting: meeting }: Programme, now: Instant): Instant | null =>
  meeting !== null && meeting.at > now ? meeting.at : null;

async function openReopen(turn: Turn, { programmeId }: ActionOf<'openReopen'>): Promise<Reply> {
  const seen = await see(turn, programmeId);
  if (seen === null) return refused(notFound);
  if (!seen.isCoordinator) return refused({ code: 'notAllowed' }, programmeId);
  if (seen.programme.phase === 'closed') return refused({ code: 'programmeClosed' }, programmeId);
  if (seen.programme.phase === 'active') return refused({ code: 'alreadyActive' }, programmeId);
  const text = currentText(seen.programme);
  if (text === null) return refused({ code: 'textIsNotFrozen' }, programmeId);
  const signed = text.signings
    .filter(({ answer }) => answer.kind === 'signed')
    .flatMap(({ partyId }) => partyName(seen.programme, partyId) ?? []);
  return opening(reopenForm({ programme: seen.ref, revision: text.revision, signed }, turn.reader));
}

async function submitReopen(turn: Turn, { programmeId }: ActionOf<'submitReopen'>): Promise<Reply> {
  const form = new FormReader(turn);
  const reason = form.text('reason');
  if (form.invalid !== null) return form.invalid;
  const seen = await see(turn, programmeId);
  if (seen === null) return refused(notFound);
  const command = { type: 'Reopen', reason: await keepPersonal(turn.ports, turn.municipalityId, reason) } as const;
  const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
  return outcome.ok ? done(turn, { done: 'reopened', programme: seen.ref }) : refused(outcome.refusal, programmeId);
}

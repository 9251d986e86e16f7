import type { PersonId } from '../../../domain/ids.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { actedBy } from '../../../domain/programme/signing/signatures.ts';
import type { Signature, Signing } from '../../../domain/programme/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { type SignatureOnRecord, signatureCard } from '../../../views/index.ts';
import { PLATFORMS } from '../../interaction.ts';
import { readPersonal } from '../../personal-values.ts';
import { forPartaker } from '../for-whom.ts';
import { partyName, type Seen } from '../programmes.ts';
import { type Handlers, privately, type Reply, refused, type Turn } from '../turn.ts';

export const signatureHandlers: Handlers<Extract<Verb, 'showSignature'>> = { showSignature };

const noText = { code: 'notFound', what: 'text' } as const;

/** For the coordinators all signatures; for who signed, their own. */
function showSignature(turn: Turn, place: ActionOf<'showSignature'>): Promise<Reply> {
  const { programmeId, partyId, revision } = place;
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, ref } = seen;
    const text = programme.texts.find((each) => each.revision === revision);
    const signing = text?.signings.find((each) => each.partyId === partyId);
    const shown = signing === undefined ? [] : mayBeShown(turn, seen, signing);
    if (text === undefined || signing === undefined || shown.length === 0) return refused(noText, programmeId);
    const names = new Map((await turn.ports.people.all(turn.municipalityId)).map((each) => [each.personId, each.name]));
    const model = {
      programme: ref,
      party: partyName(programme, partyId) ?? '',
      revision,
      checkCode: checkCode(text.textSha256),
      textSha256: text.textSha256,
      signatures: await Promise.all(shown.map((signature) => onRecord(turn, signing, signature, names))),
    };
    return privately(signatureCard(model, turn.reader));
  });
}

const mayBeShown = ({ person }: Turn, { isCoordinator }: Seen, { signatures }: Signing): readonly Signature[] =>
  isCoordinator ? signatures : signatures.filter(({ via }) => actedBy(via) === person.personId);

async function onRecord(
  turn: Turn,
  { answer }: Signing,
  { at, countsAt, function: inFunction, via, record }: Signature,
  names: ReadonlyMap<PersonId, string>,
): Promise<SignatureOnRecord> {
  const counts = (answer.kind === 'signed' && answer.counted) || countsAt <= turn.now;
  const name = via.kind === 'chat' ? (names.get(via.personId) ?? '') : await nameOnPaper(turn, via);
  return {
    name,
    function: inFunction,
    at,
    undoUntil: counts ? null : countsAt,
    via,
    recordedBy: via.kind === 'chat' ? null : (names.get(via.recordedBy) ?? null),
    language: via.kind === 'chat' ? via.language : null,
    record: record === null ? null : await unsealed(turn, record),
  };
}

async function nameOnPaper(
  { ports, municipalityId }: Turn,
  { name }: Exclude<Signature['via'], { readonly kind: 'chat' }>,
): Promise<string> {
  return (await readPersonal(ports, municipalityId, [name], ''))(name);
}

async function unsealed({ ports, municipalityId }: Turn, record: NonNullable<Signature['record']>) {
  const { platform, workspace, user, messageReference } = record;
  const words = await readPersonal(ports, municipalityId, [platform, workspace, user, messageReference], '');
  return {
    ...record,
    platform: PLATFORMS.find((known) => known === words(platform)) ?? ('' as const),
    workspace: words(workspace),
    user: words(user),
    messageReference: words(messageReference),
  };
}

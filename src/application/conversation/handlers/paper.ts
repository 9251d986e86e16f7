import { as, type Sha256 } from '../../../domain/ids.ts';
import { checkCode } from '../../../domain/journal/seal.ts';
import { mandatesOf } from '../../../domain/municipality/mandates.ts';
import { whoSigns } from '../../../domain/programme/signing/who-signs.ts';
import { currentText } from '../../../domain/programme/state.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { FORMAL_SIGNATURES } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { paperSignatureForm } from '../../../views/index.ts';
import { keepPersonal } from '../../personal-values.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { partyName, partyRef, type Seen } from '../programmes.ts';
import { receivedFile, recentFiles } from '../received-files.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type PaperVerb = Extract<Verb, 'openPaperSignature' | 'submitPaperSignature'>;
type Place = Omit<ActionOf<'openPaperSignature'>, 'verb'>;

const SCAN_ENDINGS = ['pdf', 'jpg', 'jpeg', 'png'] as const;
const LONGEST_LINE = 150;

export const paperHandlers: Handlers<PaperVerb> = { openPaperSignature, submitPaperSignature };

function openPaperSignature(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, partyId, revision } = place;
  return forCoordinator(turn, programmeId, async (seen) => {
    const { programme, municipality, ref } = seen;
    const reason = whyClosed(seen, place);
    if (reason !== null) return refused(reason, programmeId, partyName(programme, partyId));
    const who = whoSigns(programme, municipality, partyId, turn.today);
    const [mandate] = mandatesOf(municipality, partyId, turn.today);
    const person = mandate === undefined ? null : await turn.ports.people.get(turn.municipalityId, mandate.personId);
    const model = {
      programme: ref,
      party: partyRef(programme, partyId),
      revision,
      checkCode: checkCode(currentText(programme)?.textSha256 ?? as<Sha256>('')),
      recent: await recentFiles(turn, SCAN_ENDINGS),
      values: {
        how: who.by === 'qualified' ? ('qualified' as const) : ('paper' as const),
        name: person?.name ?? '',
        function: mandate?.function ?? '',
        signedOn: null,
      },
    };
    return opening(paperSignatureForm(model, turn.reader));
  });
}

function whyClosed({ programme }: Seen, { partyId, revision }: Place): Refusal | null {
  const text = currentText(programme);
  if (text?.revision !== revision) return { code: 'textChanged', revision: programme.texts.at(-1)?.revision ?? 0 };
  const answer = text.signings.find((signing) => signing.partyId === partyId)?.answer;
  if (answer === undefined) return { code: 'notFound', what: 'party' };
  return answer.kind === 'signed' ? { code: 'alreadySigned', partyId, at: answer.at } : null;
}

/** What was signed on paper, as a coordinator records it for the party: with the scan's hash, the name sealed. */
function submitPaperSignature(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, partyId, revision } = place;
  return forCoordinator(turn, programmeId, async ({ programme, municipality }) => {
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
      { type: 'RecordSignature', revision, partyId, function: inFunction, via, rules: municipality.signingRules },
      () => ({ done: 'paperSignature', party: party ?? '' }),
      party,
    );
  });
}

import { checkCode } from '../../../domain/journal/seal.ts';
import { textData } from '../../../domain/programme/agreement-text.ts';
import type { ActionOf } from '../../../views/actions.ts';
import { readingForm, renderText } from '../../../views/index.ts';
import { signedEarlier } from '../../signed-earlier.ts';
import { textDataIn } from '../../stored-text.ts';
import { notFound, type Seen, see } from '../programmes.ts';
import { opening, type Reply, refused, type Turn } from '../turn.ts';

/** The whole text, page by page, as it is stored; in another language a courtesy translation, marked so. */
export async function readText(turn: Turn, { programmeId, revision, page }: ActionOf<'readText'>): Promise<Reply> {
  const seen = await see(turn, programmeId);
  if (seen === null) return refused(notFound);
  const frozen = seen.programme.texts.find((text) => text.revision === revision);
  const stored = frozen && (await turn.ports.texts.get(turn.municipalityId, frozen.textSha256));
  if (frozen === undefined || !stored) return readDraft(turn, seen, revision, page);
  const courtesy = stored.language !== turn.reader.language;
  const pages = courtesy ? renderText(textDataIn(stored), turn.reader.language).pages : stored.pages;
  const differences =
    turn.person.partyId === null || page !== 1
      ? []
      : ((await signedEarlier(turn.ports, turn.municipalityId, seen.programme, turn.person.partyId, frozen, stored))
          ?.differences ?? []);
  const model = {
    programme: seen.ref,
    revision,
    checkCode: checkCode(frozen.textSha256),
    pages,
    page: Math.min(Math.max(page, 1), pages.length),
    courtesy,
    differences,
  };
  return opening(readingForm(model, turn.reader));
}

/** Before a freeze the coordinator reads the text that it would make. */
function readDraft(
  turn: Turn,
  { programme, programmeId, ref, isCoordinator }: Seen,
  revision: number,
  page: number,
): Reply {
  const draft = programme.phase === 'draft' && isCoordinator ? textData(programme) : null;
  if (draft?.revision !== revision) return refused({ code: 'notFound', what: 'text' }, programmeId);
  const { pages } = renderText(draft, turn.reader.language);
  const courtesy = draft.language !== turn.reader.language;
  return opening(
    readingForm({ programme: ref, revision, checkCode: null, pages, page, courtesy, differences: [] }, turn.reader),
  );
}

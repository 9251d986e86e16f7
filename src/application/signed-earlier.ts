import type { MunicipalityId, PartyId, PersonId } from '../domain/ids.ts';
import { actedBy } from '../domain/programme/signing/signatures.ts';
import type { FrozenText, Programme } from '../domain/programme/state.ts';
import { textDifferences } from '../views/index.ts';
import type { StoredText } from './ports/texts.ts';
import type { Ports } from './ports.ts';

/** The last earlier revision that this party signed, and where the text differs from it. */
export async function signedEarlier(
  ports: Ports,
  municipalityId: MunicipalityId,
  programme: Programme,
  partyId: PartyId,
  current: FrozenText,
  stored: StoredText,
) {
  const earlier = signedRevision(programme, partyId, current.revision);
  const before = earlier && (await ports.texts.get(municipalityId, earlier.textSha256));
  if (earlier === null || !before) return null;
  return { revision: earlier.revision, differences: textDifferences(before.text, stored.text) };
}

/** The last revision before that one which the party signed; null: none. */
export const signedRevision = ({ texts }: Programme, partyId: PartyId, before: number): FrozenText | null =>
  texts.findLast(
    ({ revision, signings }) =>
      revision < before && signings.some((signing) => signing.partyId === partyId && signing.answer.kind === 'signed'),
  ) ?? null;

/** Whether that person was among those who signed it for the party. */
export const hasSignedText = (
  { texts }: Programme,
  partyId: PartyId,
  revision: number,
  who: PersonId | null,
): boolean =>
  texts.some(
    (text) =>
      text.revision === revision &&
      text.signings.some(
        (signing) => signing.partyId === partyId && signing.signatures.some(({ via }) => actedBy(via) === who),
      ),
  );

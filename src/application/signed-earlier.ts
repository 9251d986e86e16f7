import type { MunicipalityId, PartyId } from '../domain/ids.ts';
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
  const earlier = programme.texts.findLast(
    (text) =>
      text.revision < current.revision &&
      text.signings.some((signing) => signing.partyId === partyId && signing.answer.kind === 'signed'),
  );
  const before = earlier && (await ports.texts.get(municipalityId, earlier.textSha256));
  if (earlier === undefined || !before) return null;
  return { revision: earlier.revision, differences: textDifferences(before.text, stored.text) };
}

import type { PartyId } from '../../domain/ids.ts';
import { checkCode } from '../../domain/journal/seal.ts';
import type { Amendment, Consent } from '../../domain/programme/amendments/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText, termsDifferences } from '../../views/index.ts';
import type { AmendmentOver, AmendmentShown, ConsentState, Reader } from '../../views/models.ts';
import { words } from '../../views/words.ts';
import { readPersonal } from '../personal-values.ts';
import type { Ports } from '../ports.ts';
import { partyNameOf } from '../present/scene.ts';

/** What it is about and what it changes: from the terms of which it was made, whatever is in force by now. */
export function amendmentShown(programme: Programme, amendment: Amendment, reader: Reader): AmendmentShown {
  const { amendmentId, proposal, base, sent } = amendment;
  const before = base?.fields ?? null;
  const after = proposal.kind === 'end' ? null : proposal.fields;
  const context = {
    parties: programme.setUp?.parties ?? [],
    themeNames: programme.setUp?.themeNames ?? [],
    agreements: programme.activities.flatMap(({ activityId, fields: { what, leadPartyId } }) =>
      leadPartyId === null ? [] : [{ agreementId: activityId, what, leadPartyId }],
    ),
  };
  return {
    amendmentId,
    agreementId: proposal.agreementId,
    number: sent?.number ?? null,
    does: proposal.kind,
    what: before?.what ?? after?.what ?? '',
    reason: sent?.reason ?? null,
    differences: termsDifferences(context, before, after, words(reader)),
    checkCode: sent === null ? null : checkCode(sent.textSha256),
  };
}

/** Null: it is a draft, or on its way. */
export async function overOf(
  ports: Pick<Ports, 'personal'>,
  programme: Programme,
  { end }: Amendment,
  reader: Reader,
): Promise<AmendmentOver | null> {
  if (end === null) return null;
  const { municipalityId } = programme.identity ?? {};
  const sealed = 'reason' in end ? end.reason : null;
  const read =
    municipalityId === undefined ? null : await readPersonal(ports, municipalityId, [sealed], erasedText(reader));
  const reason = sealed === null || read === null ? null : read(sealed);
  return { is: 'over', how: end.is, at: end.at, reason: reason === '' ? null : reason };
}

/** What a party answered. Consents are shown as the party's: who gave it stands on the record. */
export function consentAnswer(
  programme: Programme,
  { partyId, answer }: Consent,
): Extract<ConsentState, { readonly is: 'open' | 'given' | 'refused' }> {
  const by = partyNameOf(programme, partyId) ?? '';
  if (answer.kind === 'open') return { is: 'open' };
  const undoUntil = answer.counted ? null : answer.countsAt;
  return answer.kind === 'given'
    ? { is: 'given', by, at: answer.at, undoUntil, onPaper: answer.via.kind !== 'chat' }
    : { is: 'refused', by, at: answer.at, undoUntil };
}

export const partyNames = (programme: Programme, parties: readonly PartyId[]): readonly string[] =>
  parties.flatMap((partyId) => partyNameOf(programme, partyId) ?? []);

import type { ContactId, MunicipalityId } from '../../domain/ids.ts';
import { KEPT_FOR_DAYS } from '../../domain/programme/contacts/until.ts';
import { contributionsFor } from '../../domain/programme/feedback/due.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText, feedbackLetter, type Reader } from '../../views/index.ts';
import type { Letter } from '../../views/models.ts';
import { loadMunicipality } from '../command.ts';
import { readPersonal } from '../personal-values.ts';
import type { Ports } from '../ports.ts';
import { amendmentNumber } from './amendment-number.ts';

/** The letter to one address, in the programme's language, as things stand now. */
export async function letterTo(
  ports: Ports,
  municipalityId: MunicipalityId,
  programme: Programme,
  { contactIds, name }: { readonly contactIds: readonly ContactId[]; readonly name: string | null },
): Promise<Letter> {
  const municipality = await loadMunicipality(ports, municipalityId);
  const { setUp, evening, contacts } = programme;
  const reader: Reader = setUp === null ? ports.defaultReader : { language: setUp.language, zone: setUp.zone };
  const said = contributionsFor(programme, contactIds);
  const words = await readPersonal(
    ports,
    municipalityId,
    said.flatMap(({ text, disposition }) => [text, disposition?.reason]),
    erasedText(reader),
  );
  const staysForGroup = contacts.some(
    ({ contactId, purposes }) => contactIds.includes(contactId) && purposes.includes('invitations'),
  );
  return feedbackLetter(
    {
      programme: setUp?.name ?? '',
      municipality: municipality.registered?.name ?? '',
      name,
      heldOn: evening.held?.on ?? null,
      reactions: said.flatMap(({ text, disposition, amendmentId }) =>
        disposition === null
          ? []
          : [
              {
                words: words(text),
                disposition: {
                  kind: disposition.kind,
                  reason: words(disposition.reason),
                  amendment: amendmentNumber(programme, amendmentId),
                },
              },
            ],
      ),
      erasedAfterDays: staysForGroup ? null : KEPT_FOR_DAYS,
    },
    reader,
  );
}

import type { HandoverId, MunicipalityId } from '../../domain/ids.ts';
import type { Commit } from '../../domain/journal/commit.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import { changesOfOwner, mandatesHandedOver } from '../../domain/programme/handovers/follow-ups.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { byTimer, commandAgreement, commandMunicipality } from '../command.ts';
import type { Ports } from '../ports.ts';
import { askSignatories } from './ask-signatories.ts';

type News = readonly Commit<ProgrammeEvent>[];

/** Brings agreements to who owns them now, and mandates to who may sign now. Repeating it does nothing. */
export async function followHandovers(
  ports: Ports,
  municipalityId: MunicipalityId,
  programme: Programme,
  news: News,
): Promise<void> {
  for (const { agreementId, commandId, command } of changesOfOwner(programme))
    await commandAgreement(ports, municipalityId, agreementId, command, byTimer(commandId));
  for (const handoverId of acceptedIn(news)) await handMandateOver(ports, municipalityId, programme, handoverId);
}

const acceptedIn = (news: News): readonly HandoverId[] =>
  news.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'HandoverAccepted' ? [event.handoverId] : [])),
  );

async function handMandateOver(
  ports: Ports,
  municipalityId: MunicipalityId,
  programme: Programme,
  handoverId: HandoverId,
): Promise<void> {
  const commands = mandatesHandedOver(programme, handoverId);
  for (const { commandId, command } of commands)
    await commandMunicipality(ports, municipalityId, command, byTimer(commandId));
  if (commands.length > 0) await askSignatories(ports, municipalityId, handoverId);
}

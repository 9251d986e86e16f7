import { type AgreementId, as, type HandoverId, type ProgrammeId } from '../../domain/ids.ts';
import type { TakeOverModel } from '../../views/models.ts';
import { commandProgramme } from '../command.ts';
import type { Person } from '../ports/people.ts';
import { derivedId, givenBy, type Turn } from './turn.ts';

/** Only who leads an agreement names its owner. */
export const ownedIn = ({ lines }: TakeOverModel, agreementIds: readonly AgreementId[]): readonly AgreementId[] =>
  lines
    .filter(({ part, agreement }) => part === 'lead' && agreementIds.includes(agreement.agreementId))
    .map(({ agreement }) => agreement.agreementId);

/** The new owner is asked as anybody is: nobody is assigned by others alone. Who has it already is not asked. */
export async function askOwner(
  turn: Turn,
  programmeId: ProgrammeId,
  agreementIds: readonly AgreementId[],
  toId: Person['personId'],
): Promise<void> {
  for (const activityId of agreementIds) {
    const handoverId = as<HandoverId>(derivedId(turn, `owner-${activityId}`));
    const command = { type: 'StartHandover', handoverId, role: { of: 'owner', activityId }, toId } as const;
    const giving = givenBy(turn, `owner-${activityId}`);
    await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, giving);
  }
}

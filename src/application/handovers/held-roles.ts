import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { LocalDate, PartyId, PersonId } from '../../domain/ids.ts';
import { mandatesOf, WITHOUT_BOUNDS } from '../../domain/municipality/mandates.ts';
import type { HandedRole } from '../../domain/programme/handovers/handed-role.ts';
import { holderOf, sameRole } from '../../domain/programme/handovers/role.ts';
import type { HeldRole } from '../../views/index.ts';
import type { Seen } from '../conversation/programmes.ts';
import { roleInWords } from './role-words.ts';

/** Every role of a programme, or of one person in it. */
export const rolesOf = (seen: Seen, today: LocalDate): readonly HandedRole[] => {
  const { programme } = seen;
  return [
    ...programme.coordinators.map((holderId) => ({ of: 'coordinator', holderId }) as const),
    ...programme.setUp.parties.flatMap(({ partyId }) => signatoryRoles(seen, partyId, today)),
    ...programme.activities
      .filter(({ takenIn }) => takenIn)
      .map(({ activityId }) => ({ of: 'owner', activityId }) as const),
  ];
};

/** Everybody who may sign for the party today; a party for which nobody may has the role open. */
const signatoryRoles = ({ municipality }: Seen, partyId: PartyId, today: LocalDate): readonly HandedRole[] => {
  const held = mandatesOf(municipality, partyId, today);
  if (held.length === 0) return [{ of: 'signatory', partyId, holderId: null, function: '', terms: WITHOUT_BOUNDS }];
  return held.map(({ partyId: _, personId, function: inFunction, ...terms }) => ({
    of: 'signatory',
    partyId,
    holderId: personId,
    function: inFunction,
    terms,
  }));
};

/** Who left holds nothing, whatever the record still names. */
export const holderIn = ({ programme }: Seen, role: HandedRole): PersonId | null => {
  const holder = holderOf(programme, role);
  return programme.leavers.some(({ personId }) => personId === holder) ? null : holder;
};

export const heldRole = (seen: Seen, role: HandedRole, names: ReadonlyMap<PersonId, string>): HeldRole => {
  const { programme } = seen;
  const holder = holderIn(seen, role);
  const open = programme.handovers.find((each) => each.answer.kind === 'open' && sameRole(each.role, role));
  return {
    role,
    words: roleInWords(programme, role),
    holder: holder === null ? null : (names.get(holder) ?? ''),
    asked:
      open === undefined
        ? null
        : {
            handoverId: open.handoverId,
            name: names.get(open.toId) ?? '',
            on: localDateOf(open.at, programme.setUp.zone),
          },
  };
};

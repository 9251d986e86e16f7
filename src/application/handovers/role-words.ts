import type { HandedRole } from '../../domain/programme/handovers/handed-role.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { RoleInWords } from '../../views/index.ts';
import { agreementRef, partyName } from '../conversation/programmes.ts';

/** A role as people read it: the agreement or the party that it is about. */
export const roleInWords = (programme: Programme, role: HandedRole): RoleInWords => {
  switch (role.of) {
    case 'owner':
      return { of: 'owner', agreement: agreementRef(programme, role.activityId) };
    case 'coordinator':
      return { of: 'coordinator' };
    case 'signatory':
      return { of: 'signatory', party: partyName(programme, role.partyId) ?? '', function: role.function };
  }
};

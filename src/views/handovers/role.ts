import type { RoleInWords } from '../models.ts';
import type { Words } from '../words.ts';

export const roleText = (role: RoleInWords, w: Words): string => {
  switch (role.of) {
    case 'owner':
      return w.text('handovers.roleOwner', { what: role.agreement.what });
    case 'coordinator':
      return w.text('handovers.roleCoordinator');
    case 'signatory':
      return w.text('handovers.roleSignatory', { party: role.party, function: role.function });
  }
};

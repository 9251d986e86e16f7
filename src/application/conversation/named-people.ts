import type { PersonId } from '../../domain/ids.ts';
import type { Person } from '../ports/people.ts';
import { partyName, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

export const namesOf = async ({ ports, municipalityId }: Turn): Promise<ReadonlyMap<PersonId, string>> =>
  new Map((await ports.people.all(municipalityId)).map(({ personId, name }) => [personId, name]));

/** As somebody is chosen from a list: name, function, party. */
export const labelOf = ({ name, function: held, partyId }: Person, { programme }: Seen): string =>
  [name, held, partyName(programme, partyId)].filter((part) => part !== null && part !== '').join(', ');

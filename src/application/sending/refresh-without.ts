import type { PersonId, StreamId } from '../../domain/ids.ts';
import type { Message } from '../ports/deliveries.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { hashOf, presentMessage } from '../present/message.ts';
import { planEdit } from './refresh.ts';

/** What was erased: values by their refs, or somebody's name. */
export interface Gone {
  readonly refs: ReadonlySet<string>;
  readonly personId: PersonId | null;
}

/**
 * Plans an edit of every copy of these streams that showed what was erased, also of those that nothing changes any more.
 * Returns how many.
 */
export async function refreshWithout(ports: Ports, owners: readonly StreamId[], gone: Gone): Promise<number> {
  const seen = new Set<string>();
  let edits = 0;
  for (const owner of owners) {
    for (const message of await ports.messages.sentOf(owner)) {
      if (message.ref === null || seen.has(message.messageId)) continue;
      seen.add(message.messageId);
      if (await showedIt(ports, message, gone)) {
        await planEdit(ports, message, 'erased');
        edits += 1;
      }
    }
  }
  return edits;
}

/** It asks for what is gone when it is made again, and then reads differently than it was shown. */
async function showedIt(ports: Ports, message: Message, gone: Gone): Promise<boolean> {
  let asked = false;
  const watched = watching(ports, gone, () => {
    asked = true;
  });
  const shown = await presentMessage(watched, message, await ports.deliveries.get(message.deliveryIds));
  return asked && shown !== null && hashOf(shown) !== message.shown;
}

function watching(ports: Ports, { refs, personId }: Gone, asked: () => void): Ports {
  const watchName = (person: Person): Person =>
    person.personId === personId
      ? Object.defineProperty({ ...person }, 'name', { get: nameOf(person, asked) })
      : person;
  return {
    ...ports,
    personal: {
      ...ports.personal,
      get: (municipalityId, wanted) => {
        if (wanted.some((ref) => refs.has(ref))) asked();
        return ports.personal.get(municipalityId, wanted);
      },
    },
    people: {
      ...ports.people,
      get: async (municipalityId, id) => {
        const person = await ports.people.get(municipalityId, id);
        return person === null ? null : watchName(person);
      },
      all: async (municipalityId) => (await ports.people.all(municipalityId)).map(watchName),
    },
  };
}

const nameOf =
  ({ name }: Person, asked: () => void) =>
  (): string => {
    asked();
    return name;
  };

import { erasedText } from '../../views/index.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';

/** Takes name, function and accounts off somebody's record; what they were sent and their unused codes go with it. */
export async function eraseRecord(ports: Ports, { personId, municipalityId }: Person): Promise<void> {
  for (const code of await ports.people.unusedCodes(municipalityId)) {
    if (code.purpose.for === 'person' && code.purpose.personId === personId) {
      await ports.people.useCode(code.codeHash, await ports.clock.real());
    }
  }
  for (;;) {
    const person = await ports.people.get(municipalityId, personId);
    if (person === null) return;
    for (const { account } of person.accounts) await ports.uploads.forget(account);
    await ports.homes.forget(person.personId);
    const blank = { name: erasedText(person), function: '', accounts: [], version: person.version + 1 };
    if ((await ports.people.update({ ...person, ...blank })) === 'updated') return;
  }
}

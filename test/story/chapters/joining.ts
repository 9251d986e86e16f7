import { CAST, type RoleName } from '../cast.ts';
import type { Story } from '../story.ts';

/** Somebody hands in a code, and a coordinator says that it is them. */
export const joins = async (
  story: Story,
  who: RoleName,
  code: string,
  coordinator: RoleName = 'anna',
): Promise<void> => {
  const { name } = CAST[who];
  const silent = { silent: true };
  await story.types(who, `koppel ${code}`, [name], silent);
  await story.reads(coordinator, [`Is dit ${name}?`, 'Ja, dat klopt'], silent);
  await story.presses(coordinator, 'Ja, dat klopt', [`${name} is gekoppeld`], silent);
  await story.reads(who, [who === 'leo' ? `Welcome, ${name}` : `Welkom, ${name}`], silent);
};

import { CAST } from '../cast.ts';
import type { Story } from '../story.ts';
import { joins } from './joining.ts';

/** The first coordinator gets in by a code from the terminal, the others by a coordinator's yes. */
export const peopleJoin = async (
  story: Story,
  codes: ReadonlyMap<string, string>,
  annasCode: string,
): Promise<void> => {
  story.page.chapter('Mensen komen binnen');
  await story.types('anna', `koppel ${annasCode}`, ['Welkom, Anna Voorbeeld']);
  await story.types('anna', 'mensen', ['Mensen: Wijkcontract', 'Iris Inbeelding'], { lines: 14 });
  const handedOut = await story.presses('anna', 'Nieuwe code', ['Code voor Iris Inbeelding'], {
    under: 'Iris Inbeelding',
  });
  await story.types('iris', 'koppel AAAA-AAAA', ['Deze code ken ik niet']);
  await story.types('iris', `koppel ${codeIn(handedOut)}`, ['De wijkcoördinator controleert']);
  await story.reads('anna', ['Is dit Iris Inbeelding?', 'Ja, dat klopt'], { lines: 20 });
  await story.presses('anna', 'Ja, dat klopt', ['Iris Inbeelding is gekoppeld']);
  await story.reads('iris', ['Welkom, Iris Inbeelding']);

  const others = ['bram', 'carla', 'daan', 'esra', 'frank', 'gerda', 'hassan', 'joost', 'karin', 'leo'] as const;
  story.page.blank();
  const names = others.map((who) => CAST[who].name).join(', ');
  story.page.told(`Zo ook ${names}: elk met een eigen code, elk door Anna bevestigd.`);
  for (const who of others) await joins(story, who, codes.get(who) ?? '');
  await story.types('stranger', 'mijn', ['Ik ken u nog niet']);
};

/** The one-time code on a card. */
export const codeIn = (words: string): string => {
  const [code] = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/.exec(words) ?? [];
  if (code === undefined) throw new Error(`no code in: ${words}`);
  return code;
};

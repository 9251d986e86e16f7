import type { Story } from '../story.ts';
import { Surprise } from '../story.ts';

/** A page for residents: opened by the coordinator, read by anybody. */
export const pageIsPublished = async (story: Story, path: string): Promise<void> => {
  story.page.chapter('De pagina voor bewoners');
  await story.types('anna', 'stand', ['Pagina voor bewoners…'], { silent: true });
  await story.presses('anna', 'Pagina voor bewoners…', ['Laat u de reacties van bewoners zien?'], { lines: 8 });
  await story.fillsIn('anna', { 'Laat u de reacties van bewoners zien?': 'Ook de woorden van bewoners' }, [
    'De pagina voor bewoners staat open',
  ]);
  await residentReads(story, path, 14);
};

/** Anybody with a browser, without an account. */
export const residentReads = async (story: Story, path: string, lines: number): Promise<void> => {
  const response = await fetch(`http://127.0.0.1:${story.stage.bot.port}${path}`);
  if (response.status !== 200) throw new Surprise(`${path} answers ${response.status}`);
  const text = wordsIn(await response.text());
  story.page.header('Een bewoner', '', 'een browser, zonder account');
  story.page.did(`leest ${path}`);
  story.page.words(text, lines);
};

const wordsIn = (html: string): string =>
  html
    .replace(/^[\s\S]*<main[^>]*>/, '')
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/(p|h\d|li|dt|dd|section|tr)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();

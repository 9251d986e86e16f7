import { styleText } from 'node:util';

/** How wide the story is set. */
export const COLUMNS = 100;
const MARGIN = '      ';
const BAR = '│ ';

export type Style = Parameters<typeof styleText>[0];

/** Sets lines of the story; without colour where nobody looks at a terminal. */
export const createPage = (write: (line: string) => void, colour: boolean) => {
  const styled = (style: Style, text: string) => (colour ? styleText(style, text) : text);
  const set = (text: string, first: string, style?: Style) => {
    for (const [index, line] of wrapped(text, COLUMNS - first.length).entries()) {
      const start = index === 0 ? first : ' '.repeat(first.length);
      write(style === undefined ? start + line : start + styled(style, line));
    }
  };
  return {
    blank: () => write(''),
    chapter: (title: string) => {
      write('');
      write(styled('bold', `── ${title} ${'─'.repeat(Math.max(3, COLUMNS - title.length - 4))}`));
    },
    told: (text: string) => set(text, '   ', 'italic'),
    /** When and who on the left, where on the right. */
    header: (when: string, who: string, where: string) => {
      const left = `${when}  ${who}`;
      write('');
      write(
        `${styled('bold', left)}${' '.repeat(Math.max(2, COLUMNS - left.length - where.length))}${styled('dim', where)}`,
      );
    },
    did: (text: string) => set(text.replaceAll('\n', ' / '), '   → ', 'cyan'),
    /** Words as the platform showed them; what is left out is said. */
    words: (text: string, most: number) => {
      const lines = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line) => wrapped(line, COLUMNS - MARGIN.length - BAR.length));
      const shown = lines.length > most + 1 ? lines.slice(0, most) : lines;
      for (const line of shown) write(`${MARGIN}${styled('dim', BAR)}${line}`);
      if (shown.length < lines.length)
        write(`${MARGIN}${styled('dim', `${BAR}(en nog ${lines.length - shown.length} regels)`)}`);
    },
  };
};

export type Page = ReturnType<typeof createPage>;

const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

import { expect, test } from 'vitest';
import { textData } from '../../src/domain/programme/agreement-text.ts';
import { renderText } from '../../src/views/index.ts';
import { imported } from '../application/programme-file/importing.ts';
import { exampleText, fileFrom } from '../files/reading.ts';

test.each(['haarlem-2007', 'delft-2010'])('the parties of %s sign exactly this text', async (name) => {
  const { programme } = imported(fileFrom(exampleText(`${name}.yaml`)));
  const { pages } = renderText(textData(programme), 'nl');
  await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
});

test.each(['haarlem-2007', 'delft-2010'])('the courtesy translation of %s begins so', async (name) => {
  const { programme } = imported(fileFrom(exampleText(`${name}.yaml`)));
  const [first] = renderText(textData(programme), 'en').pages;
  await expect(`${first}\n`).toMatchFileSnapshot(`golden/${name}.en.txt`);
});

test.each(['haarlem-2007', 'delft-2010'])('the text of %s names no person', (name) => {
  const { programme, people } = imported(fileFrom(exampleText(`${name}.yaml`)));
  const { text } = renderText(textData(programme), 'nl');
  expect(people.length).toBeGreaterThan(5);
  for (const person of people) expect(text).not.toContain(person.name);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENVIRONMENT, errorOf, isEnvironmentName } from '../../src/config/environment.ts';

const names = Object.keys(ENVIRONMENT.shape).filter(isEnvironmentName);

const defaultOf = (name: (typeof names)[number]): string => {
  const read = ENVIRONMENT.shape[name].safeParse(undefined);
  if (!read.success) return 'none: it has to be set';
  return read.data === undefined ? 'not set' : `\`${read.data}\``;
};

const rowOf = (name: (typeof names)[number]): string => {
  const { rule, example } = errorOf(name);
  return `| \`${name}\` | ${rule} | \`${example}\` | ${defaultOf(name)} |`;
};

test('the page about configuration names every name, with the rule, example and default that the bot has', () => {
  const rows = readFileSync('docs/configuration.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `[A-Z_]+`/.test(line));
  expect(rows).toEqual(names.map(rowOf));
});

test('the example of an .env file names what an operator may set, and nothing else', () => {
  const given = [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
  const bySomethingElse = ['NODE_ENV', 'HANDSLAG_TEAMS_ANONYMOUS', 'HANDSLAG_PLAYGROUND'];
  expect(given.toSorted()).toEqual(names.filter((name) => !bySomethingElse.includes(name)).toSorted());
});

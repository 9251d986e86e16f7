import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Module, readModule, type Source } from './read-module.ts';
import { cycleViolations, importViolations, lengthViolations, textViolations } from './rules.ts';

const read = (folders: readonly string[], endings: RegExp): readonly Source[] =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((path) => endings.test(path) && !path.startsWith('test/fixtures/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('the repository', () => {
  const product = read(['src', 'adapters', 'jobs'], /\.tsx?$/).map(readModule);

  test('the product is read', () => {
    expect(product.length).toBeGreaterThan(100);
  });

  test('every import is allowed by the import table', () => {
    expect(importViolations(product)).toEqual([]);
  });

  test('the environment, the system clock, random ids and the console are used where they may be', () => {
    expect(textViolations(product)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cycleViolations(product)).toEqual([]);
  });

  test('no file is longer than one idea', () => {
    expect(lengthViolations(read(['src', 'adapters', 'jobs', 'scripts', 'test'], /\.(tsx?|mjs)$/))).toEqual([]);
  });
});

describe('the rules', () => {
  const file = (path: string, text: string): Module => readModule({ path, text });

  test.each([
    ['src/domain/a.ts', "import { z } from 'zod';"],
    ['src/domain/a.ts', "import type { Card } from '../views/vocabulary.ts';"],
    ['src/domain/a.ts', "export * from '../application/b.ts';"],
    ['src/domain/a.ts', "type Hash = import('node:fs').Stats;"],
    ['src/views/a.ts', "import '../application/b.ts';"],
    ['src/application/a.ts', "import { createHash } from 'node:crypto';"],
    ['src/application/a.ts', "const sdk = await import('@slack/web-api');"],
    ['adapters/slack/a.ts', "import { b } from '../teams/b.ts';"],
    ['adapters/slack/a.ts', "import { b } from '../../jobs/b.ts';"],
    ['adapters/slack/a.ts', "import { readConfig } from '../../src/config.ts';"],
    ['adapters/slack/a.ts', "import mongoose from 'mongoose';"],
    ['adapters/redis/a.ts', "import { Queue } from 'bullmq';"],
    ['jobs/a.ts', "import { b } from '../adapters/mongo/b.ts';"],
    ['jobs/a.ts', "import { b } from '../src/views/b.ts';"],
    ['src/main.ts', "import { b } from '../adapters/mongo/b.ts';"],
    ['src/cli.ts', "import { b } from './domain/b.ts';"],
    ['src/config.ts', "import { b } from './application/b.ts';"],
    ['src/elsewhere/a.ts', "import { b } from '../domain/b.ts';"],
    ['src/domain/a.ts', 'const found = await import(name);'],
  ])('%s may not have: %s', (path, text) => {
    expect(importViolations([file(path, `\n${text}`)])).toEqual([expect.stringContaining(`${path}:2 `)]);
  });

  test.each([
    ['src/domain/a.ts', "import { createHash } from 'node:crypto'; import canonicalize from 'canonicalize';"],
    ['src/views/a.ts', "import { IntlMessageFormat } from 'intl-messageformat';"],
    [
      'adapters/slack/a.ts',
      "import { App } from '@slack/bolt'; import './b.ts'; import { x } from '../../src/views/c.ts';",
    ],
    ['adapters/teams/a.ts', "const sdk = await import('@microsoft/teams-ai');"],
    ['src/compose.ts', "import { b } from '../adapters/mongo/b.ts'; import express from 'express';"],
    ['src/compose/a.ts', "import { b } from '../../jobs/b.ts';"],
    ['src/cli.ts', "import { Command } from 'commander'; import { compose } from './compose.ts';"],
    ['src/domain/a.ts', "// import 'zod'\nconst text = \"import 'zod'\";"],
  ])('%s may have: %s', (path, text) => {
    expect(importViolations([file(path, text)])).toEqual([]);
  });

  test.each([
    ['src/main.ts', 'const port = process.env.PORT;'],
    ['adapters/http/a.ts', "const port = process['env']['PORT'];"],
    ['src/main.ts', 'const { env } = process;'],
    ['src/main.ts', "import { env } from 'node:process';"],
    ['src/application/a.ts', 'const now = Date.now();'],
    ['src/application/a.ts', 'const now = new Date();'],
    ['src/domain/a.ts', 'const now = Temporal.Now.instant();'],
    ['jobs/a.ts', 'const id = Math.random();'],
    ['adapters/mongo/a.ts', "import { randomUUID } from 'node:crypto';"],
    ['adapters/mongo/a.ts', 'const id = crypto.randomUUID();'],
    ['adapters/mongo/a.ts', 'const id = randomBytes(16);'],
    ['src/main.ts', "console.log('started');"],
  ])('%s may not use: %s', (path, text) => {
    expect(textViolations([file(path, `\n${text}`)])).toContainEqual(expect.stringContaining(`${path}:2 `));
  });

  test.each([
    ['src/config.ts', 'export const read = (env = process.env) => env;'],
    ['adapters/runtime/clock.ts', 'const now = Date.now();'],
    ['adapters/runtime/ids.ts', "import { randomBytes } from 'node:crypto';"],
    ['src/cli.ts', "console.log('done');"],
    ['src/domain/a.ts', "const text = 'Date.now()'; // new Date()"],
    ['src/domain/a.ts', 'const from = new Date(0);'],
  ])('%s may use: %s', (path, text) => {
    expect(textViolations([file(path, text)])).toEqual([]);
  });

  test('a circle of imports is found, types included', () => {
    const circle = [
      file('src/domain/a.ts', "import { b } from './deep/b.ts';"),
      file('src/domain/deep/b.ts', "import type { c } from '../c.ts';"),
      file('src/domain/c.ts', "export * from './a.ts';"),
      file('src/domain/outside.ts', "import { a } from './a.ts';"),
    ];
    expect(cycleViolations(circle)).toHaveLength(3);
    expect(cycleViolations(circle)[0]).toContain('src/domain/a.ts -> src/domain/deep/b.ts -> src/domain/c.ts');
  });

  test('a file of 251 lines is too long', () => {
    const lines = (count: number) => ({ path: 'src/a.ts', text: 'x;\n'.repeat(count) });
    expect(lengthViolations([lines(250)])).toEqual([]);
    expect(lengthViolations([lines(251)])).toHaveLength(1);
  });
});

import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMessageLog, type PostedCard } from '../../../adapters/playground/message-log.ts';
import { as } from '../../../src/domain/ids.ts';
import { cardSaying } from '../../contracts/chat-platform.ts';

const path = () => join(mkdtempSync(join(tmpdir(), 'playground-')), 'scene.jsonl');
const posted = (ref: string, text: string): PostedCard => ({
  kind: 'card',
  ref,
  conversation: 'direct/anna',
  onlyFor: null,
  key: null,
  card: cardSaying(text),
  at: as('2007-06-18T08:00:00.000Z'),
  editedAt: null,
});

test('what was posted and edited is there again after a restart', () => {
  const file = path();
  const log = openMessageLog(file);
  log.add(posted('one', 'first'));
  log.edit('one', cardSaying('second'), as('2007-06-18T09:00:00.000Z'));
  log.markMade();
  const again = openMessageLog(file);
  expect(again.in('direct/anna')).toEqual(log.in('direct/anna'));
  expect(JSON.stringify(again.in('direct/anna'))).toContain('second');
  expect(again.made).toBe(true);
});

test('a line that was half written when the process stopped is left out', () => {
  const file = path();
  openMessageLog(file).add(posted('one', 'first'));
  appendFileSync(file, '{"line":"add');
  openMessageLog(file).add(posted('two', 'second'));
  expect(openMessageLog(file).in('direct/anna')).toHaveLength(2);
});

test('a message that is not there can not be edited', () => {
  expect(openMessageLog(null).edit('nowhere', cardSaying('x'), as('2007-06-18T08:00:00.000Z'))).toBe(false);
});

test('nothing is left of a scene that is begun again', () => {
  const file = path();
  const log = openMessageLog(file);
  log.add(posted('one', 'first'));
  log.markMade();
  log.clear();
  expect(openMessageLog(file)).toMatchObject({ made: false });
  expect(openMessageLog(file).in('direct/anna')).toEqual([]);
});

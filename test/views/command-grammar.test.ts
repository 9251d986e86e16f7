import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../src/views/index.ts';

describe('A command', () => {
  test.each([
    ['help', 'help'],
    ['koppel', 'join'],
    ['join', 'join'],
    ['mijn', 'mine'],
    ['mine', 'mine'],
    ['stand', 'status'],
    ['status', 'status'],
    ['meld', 'report'],
    ['report', 'report'],
    ['voorstel', 'propose'],
    ['propose', 'propose'],
    ['weg', 'away'],
    ['away', 'away'],
    ['nieuw', 'new'],
    ['new', 'new'],
    ['mensen', 'people'],
    ['people', 'people'],
    ['avond', 'evening'],
    ['evening', 'evening'],
    ['vastzetten', 'freeze'],
    ['freeze', 'freeze'],
    ['wijzig', 'change'],
    ['change', 'change'],
  ])('%s is understood in both languages', (typed, command) => {
    expect(parseCommand(typed)).toEqual({ kind: 'command', command, rest: '' });
  });

  test('keeps the rest as it was typed', () => {
    expect(parseCommand('  Stand  Vijfhoek op 4 juni ')).toEqual({
      kind: 'command',
      command: 'status',
      rest: 'Vijfhoek op 4 juni',
    });
    expect(parseCommand('KOPPEL k7-M3')).toEqual({ kind: 'command', command: 'join', rest: 'k7-M3' });
  });

  test('may be empty', () => expect(parseCommand('   ')).toEqual({ kind: 'empty' }));

  test.each([
    ['mjin', 'mine'],
    ['voorstelen', 'propose'],
    ['vastzeten', 'freeze'],
    ['kopel', 'join'],
    ['vast', 'freeze'],
    ['stnad', 'status'],
  ])('%s typed wrong offers the nearest', (typed, nearest) => {
    expect(parseCommand(`${typed} iets`)).toEqual({ kind: 'unknown', typed, nearest });
  });

  test.each(['goedemorgen', 'xyz', '?'])('%s is near to nothing', (typed) => {
    expect(parseCommand(typed)).toEqual({ kind: 'unknown', typed, nearest: null });
  });
});

import { expect, test } from 'vitest';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';

test.each([
  ['draft', draftProgramme],
  ['frozen', frozenProgramme],
  ['active', activeProgramme],
] as const)('a programme is brought to %s by commands alone', (phase, build) => {
  expect(build().phase).toBe(phase);
  expect(build({ setUp: { order: 'signFirst', undoMinutes: 0 } }).phase).toBe(phase);
});

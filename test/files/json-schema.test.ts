import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { programmeFileJsonSchema } from '../../src/application/programme-file/format.ts';
import { exampleText, fixtureText } from './reading.ts';

const schema = programmeFileJsonSchema();
// Dates are checked by their pattern.
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

describe('the JSON Schema for editors', () => {
  it('is the one of the format: npx vitest -u writes it anew', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../examples/programme.schema.json');
  });

  it.each(['haarlem-2007.yaml', 'delft-2010.yaml'])('takes %s, which points at it', (name) => {
    const text = exampleText(name);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/programme\.schema\.json\n/);
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses an unknown key', () => {
    expect(validate(parse(fixtureText('unknown-keys.yaml').replace(/ +__proto__.*\n/, '')))).toBe(false);
  });
});

import { createHash } from 'node:crypto';
import { textOfFile } from '../../src/application/file-text.ts';
import type { FieldValue, FormValues } from '../../src/views/vocabulary.ts';
import type { TypedValue } from './wire.ts';

/** The values of a form as the application knows them: of a file its name and hash, and its text where that is read. */
export const submitted = (values: Readonly<Record<string, TypedValue>>): FormValues =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, valueOfField(value)]));

function valueOfField(value: TypedValue): FieldValue {
  if (value === null || typeof value === 'string' || Array.isArray(value)) return value;
  const bytes = Buffer.from(value.base64, 'base64');
  return {
    name: value.name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: textOfFile(value.name, bytes),
  };
}

import type { Field } from '../../../src/views/vocabulary.ts';
import type { TypedValue } from '../wire.ts';

/** What stands in the fields of a form, by field id. */
export async function typedValues(fields: readonly Field[], typed: FormData): Promise<Record<string, TypedValue>> {
  const values: Record<string, TypedValue> = {};
  for (const field of fields) values[field.id] = await typedValue(field, typed);
  return values;
}

async function typedValue({ id, kind }: Field, typed: FormData): Promise<TypedValue> {
  if (kind === 'choices') return typed.getAll(id).map(String);
  const value = typed.get(id);
  if (kind !== 'file') return typeof value === 'string' ? value : '';
  if (value instanceof File && value.size > 0) return { name: value.name, base64: await base64Of(value) };
  const recent = typed.get(`${id} recent`);
  return typeof recent === 'string' && recent !== '' ? recent : null;
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });

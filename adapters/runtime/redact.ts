import { maskSecrets } from './secrets.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose values are never logged: secrets, and what people wrote or are called. */
const NEVER_LOGGED =
  /token|secret|password|authorization|cookie|signature|salt|^(name|text|value|values|body|payload|answers?|headers|summary|onetimecode)$/i;
const REDACTED = '[redacted]';
const DEEPEST = 5;
const LONGEST = 1_000;
const MOST_ITEMS = 50;
const STACK_LINES = 12;

/** Makes fields safe to log: secrets and personal text out, errors as plain fields, long things shortened. */
export const redactor = (secrets: readonly string[]): ((fields: Fields) => Fields) => {
  const mask = maskSecrets(secrets);
  /** Masked before it is cut, so that no half of a secret is left at the end. */
  const short = (text: string): string => {
    const masked = mask(text.slice(0, 2 * LONGEST));
    return masked.length > LONGEST ? `${masked.slice(0, LONGEST)} ...` : masked;
  };

  const errorFields = (error: Error, depth: number): Fields => {
    const { code } = error as { code?: unknown };
    const stack = error.stack?.split('\n').slice(1, STACK_LINES).join('\n');
    return {
      type: error.name,
      message: short(error.message),
      ...(code === undefined ? {} : { code: safe(code, depth + 1) }),
      ...(error.cause === undefined ? {} : { cause: safe(error.cause, depth + 1) }),
      ...(stack === undefined ? {} : { stack: mask(stack) }),
    };
  };

  const safeFields = (fields: object, depth: number): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, NEVER_LOGGED.test(key) ? REDACTED : safe(value, depth)]),
    );

  const safe = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return short(value);
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > DEEPEST) return '[deeper]';
    if (value instanceof Error) return errorFields(value, depth);
    if (ArrayBuffer.isView(value)) return '[bytes]';
    if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => safe(item, depth + 1));
    return safeFields(value, depth + 1);
  };

  return (fields) => safeFields(fields, 0);
};

import { Error as MongooseError } from 'mongoose';
import { Failure } from '../../src/application/failure.ts';

/** Ours, not the server's: trying again would give the same. */
const isMistake = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof Failure ||
  error instanceof MongooseError.CastError ||
  error instanceof MongooseError.ValidationError ||
  error instanceof MongooseError.StrictModeError;

/**
 * The server undid the write to end a conflict between writers: MongoDB's WriteConflict, and PostgreSQL's 40P01
 * (deadlock) and 40001 (serialization) as DocumentDB numbers them. Certainly not written.
 */
const UNDONE: readonly unknown[] = [112, 16_908_292, 16_777_220];
const TRIES = 5;

const wasUndone = (error: unknown): boolean => UNDONE.includes((error as { code?: unknown } | null)?.code);

const attempt = async (name: string, call: () => unknown): Promise<unknown> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (isMistake(error)) throw error;
      if (wasUndone(error) && tries < TRIES) continue;
      throw new Failure(`The database failed at ${name}`, { cause: error });
    }
  }
};

/** The same store, whose failures of the database or the network are `Failure`s that may be tried again. */
export const withFailures = <Store extends object>(store: Store): Store =>
  new Proxy(store, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => attempt(String(name), () => Reflect.apply(method, target, given));
    },
  });

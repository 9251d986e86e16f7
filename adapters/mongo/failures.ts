import { Error as MongooseError } from 'mongoose';
import { Failure } from '../../src/application/failure.ts';

/** Ours, not the server's: trying again would give the same. */
const isMistake = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof Failure ||
  error instanceof MongooseError.CastError ||
  error instanceof MongooseError.ValidationError ||
  error instanceof MongooseError.StrictModeError;

/** The same store, whose failures of the database or the network are `Failure`s that may be tried again. */
export const withFailures = <Store extends object>(store: Store): Store =>
  new Proxy(store, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(method, target, given);
        } catch (error) {
          if (isMistake(error)) throw error;
          throw new Failure(`The database failed at ${String(name)}`, { cause: error });
        }
      };
    },
  });

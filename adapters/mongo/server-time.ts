import type { Connection } from 'mongoose';

interface Greeting {
  readonly localTime?: Date;
}

/** Asks the server what time it is, in ms since 1970. Not every server knows `hello`; its older name is known to all. */
export const serverTime = (connection: Connection): (() => Promise<number>) => {
  let command: 'hello' | 'isMaster' = 'hello';
  const ask = async (): Promise<Greeting> => (await connection.db?.admin().command({ [command]: 1 })) as Greeting;
  return async () => {
    const greeting = await ask().catch((error: unknown) => {
      if (command === 'isMaster') throw error;
      command = 'isMaster';
      return ask();
    });
    if (!(greeting.localTime instanceof Date)) throw new Error('The database does not tell its time');
    return greeting.localTime.getTime();
  };
};

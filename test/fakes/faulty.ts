import type { PlatformName } from '../../src/application/interaction.ts';
import type { ChatPlatform } from '../../src/application/ports/platform.ts';
import type { Ports, Stores } from '../../src/application/ports.ts';

/** What a process asked of the outside and what changed something there, in order: enough to get there again. */
export interface Call {
  readonly of: keyof Stores | PlatformName;
  readonly method: string;
  readonly given: readonly unknown[];
}

type Method = (...given: readonly unknown[]) => Promise<unknown>;
/** Stands between a process and one call to the outside. */
export type Toll = (call: Call, make: () => Promise<unknown>) => Promise<unknown>;

const STORES = [
  'journal',
  'personal',
  'texts',
  'snapshots',
  'people',
  'homes',
  'workspaces',
  'channels',
  'deliveries',
  'messages',
  'wakeups',
  'leases',
  'inbox',
  'buttons',
  'uploads',
  'anchors',
  'progress',
] as const satisfies readonly (keyof Stores)[];

const tolled = <Port extends object>(port: Port, of: Call['of'], toll: Toll): Port =>
  new Proxy(port, {
    get(target, method, receiver) {
      const found: unknown = Reflect.get(target, method, receiver);
      if (typeof found !== 'function') return found;
      return (...given: readonly unknown[]) =>
        toll({ of, method: String(method), given }, () => Reflect.apply(found as Method, target, given));
    },
  });

/** The same ports, each call of whose stores and platforms passes by the toll. */
export const faulty = (ports: Ports, toll: Toll): Ports => ({
  ...ports,
  ...Object.fromEntries(STORES.map((name) => [name, tolled(ports[name], name, toll)])),
  platforms: new Map([...ports.platforms].map(([name, platform]) => [name, tolled(platform, name, toll)])),
});

const READS =
  /^(get|read|load|find|streams|head|municipalities|scan|latest|agreements|programmes|openFor|ofOwner|queueOf|recipientsDue|unrecorded|liveOf|sentOf|ofRecipient|listsOf|due|waiting|byAccount|all|byConversation|filesOf|unusedCodes)/;

/** Writes down every call that changes something. */
export const recording = (calls: Call[]): Toll => {
  return async (call, make) => {
    if (!READS.test(call.method)) calls.push(call);
    return make();
  };
};

/** The database and the platforms as they stood after these calls, whoever made them. */
export async function repeat(ports: Ports, calls: readonly Call[]): Promise<void> {
  for (const { of, method, given } of calls) {
    const port = (of in ports ? ports[of as keyof Stores] : ports.platforms.get(of as PlatformName)) as
      | Readonly<Record<string, Method>>
      | ChatPlatform;
    await (port as Readonly<Record<string, Method>>)[method]?.(...given);
  }
}

/** Before the first call that is meant, something else happens: what another worker does just then. */
export const meanwhile = (isMeant: (call: Call) => boolean, happens: () => Promise<unknown>): Toll => {
  let happened = false;
  return async (call, make) => {
    if (!happened && isMeant(call)) {
      happened = true;
      await happens();
    }
    return make();
  };
};

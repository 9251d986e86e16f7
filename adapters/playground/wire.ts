import { z } from 'zod';
import type { BoundCard, BoundForm } from '../../src/application/interaction.ts';
import type { Standing } from '../../src/domain/agreement/state.ts';
import { SCENES, type SceneName } from './scene-runtime.ts';

/** What the page and its server say to each other. */

const scene = z.enum(SCENES);
const slug = z.string().regex(/^[\w-]{1,60}$/);
const ref = z.string().min(1).max(200);
const file = z.object({ name: z.string().max(200), base64: z.string().max(3_000_000) });
const value = z.union([z.string().max(20_000), z.array(z.string().max(200)).max(200), file, z.null()]);

export const actRequest = z.object({
  scene,
  person: slug,
  conversation: ref.nullable(),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('type'), text: z.string().trim().min(1).max(2_000) }),
    z.object({ kind: z.literal('press'), buttonId: ref }),
    z.object({ kind: z.literal('submit'), buttonId: ref, values: z.record(z.string().max(60), value) }),
  ]),
});
export const clockRequest = z.object({ scene, by: z.enum(['day', 'week', 'next']) });
export const againRequest = z.object({ scene });
export const stateQuery = z.object({ scene, person: slug.optional() });
export const renderedQuery = z.object({ scene, message: ref });
export const journalQuery = z.object({ scene, stream: ref.optional(), changed: z.enum(['yes', 'no']) });

export type ActRequest = z.infer<typeof actRequest>;
export type TypedValue = z.infer<typeof value>;

export interface PagePerson {
  readonly slug: string;
  readonly name: string;
  readonly function: string;
  /** How many things wait for them. */
  readonly waiting: number;
  /** Has no chat: a coordinator acts for them. */
  readonly onPaper: boolean;
}

export type PageMessage =
  | {
      readonly kind: 'card';
      readonly ref: string;
      readonly card: BoundCard;
      readonly at: string;
      readonly edited: boolean;
      readonly onlyForYou: boolean;
    }
  | {
      readonly kind: 'said';
      readonly ref: string;
      readonly by: string;
      readonly own: boolean;
      readonly text: string;
      readonly at: string;
    };

export interface PageConversation {
  readonly ref: string;
  readonly title: string;
  readonly kind: 'direct' | 'channel';
  readonly messages: readonly PageMessage[];
}

export interface PageState {
  readonly scene: SceneName;
  readonly programme: string;
  /** In words, in the programme's zone. */
  readonly now: string;
  /** When something is due next; null = never. */
  readonly due: string | null;
  readonly parties: readonly { readonly name: string; readonly people: readonly PagePerson[] }[];
  readonly person: PagePerson;
  readonly conversations: readonly PageConversation[];
  readonly headline: string;
  readonly lines: readonly { readonly standing: Standing; readonly word: string; readonly text: string }[];
  readonly next: { readonly text: string; readonly slug: string; readonly name: string } | null;
}

export type ActAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'form'; readonly form: BoundForm }
  | { readonly kind: 'invalid'; readonly errors: readonly { readonly field: string; readonly text: string }[] };

export interface PageCommit {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly what: readonly string[];
  readonly checkCode: string;
  /** Null: right. */
  readonly problem: string | null;
}

export interface PageJournal {
  readonly streams: readonly {
    readonly stream: string;
    readonly title: string;
    readonly commits: number;
    readonly ok: boolean;
  }[];
  readonly stream: string;
  readonly verdict: string;
  readonly ok: boolean;
  /** What was changed in the copy. */
  readonly change: { readonly seq: number; readonly before: string; readonly after: string } | null;
  readonly commits: readonly PageCommit[];
}

/** As each platform's renderer makes it: blocks, and an Adaptive Card. */
export interface Rendered {
  readonly slack: unknown;
  readonly teams: unknown;
}

import type { Standing } from '../domain/agreement/state.ts';

/**
 * The closed vocabulary of what Handslag shows. Platform-free: each adapter renders every element.
 * `A` is what a button does: an `Action` when a view builds it, an opaque button id once the application bound it.
 * Every string is plain text: adapters escape it, and no element carries markup of a platform.
 */

/** A run of text; `strong` is the only emphasis. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

/** A part of a text that changed. What went is struck through, what came is strong: never colour alone. */
export interface ChangedRun {
  readonly text: string;
  readonly is: 'kept' | 'gone' | 'added';
}

export interface Button<A> {
  readonly label: string;
  readonly act: A;
  readonly style: 'plain' | 'primary' | 'danger';
  /** Asked before it is done: for what destroys or can't be taken back. */
  readonly confirm: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string } | null;
  /** A hint for the platform: pressing it opens a form or dialog, so one can be opened at once as "loading". */
  readonly opens: 'form' | 'nothing';
}

/** At most three buttons, the likely one first; the rest under one "Meer". */
export interface Actions<A> {
  readonly buttons: readonly Button<A>[];
  readonly more: readonly Button<A>[];
  /** The label of the menu that holds `more`. */
  readonly moreLabel: string;
}

export type Element<A> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  /** Small and quiet: the reason, the version, the check code. */
  | { readonly kind: 'note'; readonly text: string }
  /** What a person wrote, set apart. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** A shape and a word, never colour alone. */
  | { readonly kind: 'status'; readonly standing: Standing; readonly word: string; readonly text: string }
  /** The whole as counts of ●▲■○✓; renders as a small chart with its words. */
  | {
      readonly kind: 'counts';
      readonly counts: readonly { readonly standing: Standing; readonly word: string; readonly count: number }[];
    }
  /** `words`: where the two are much alike, what went and came in one running text, shown instead of both. */
  | {
      readonly kind: 'change';
      readonly label: string;
      readonly before: string;
      readonly after: string;
      readonly words: readonly ChangedRun[] | null;
    }
  | { readonly kind: 'actions'; readonly actions: Actions<A> }
  /** One thing of a list, with what can be done about it. */
  | {
      readonly kind: 'item';
      readonly title: string;
      readonly standing: Standing | null;
      readonly lines: readonly string[];
      readonly actions: Actions<A> | null;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'divider' };

export interface Card<A> {
  /** Stands on its own in notifications and for screen readers; no reason, amount or resident's words. */
  readonly summary: string;
  readonly elements: readonly Element<A>[];
}

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly optional: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Field =
  | (FieldBase & {
      readonly kind: 'text';
      readonly value: string;
      readonly multiline: boolean;
      readonly maxLength: number;
    })
  | (FieldBase & { readonly kind: 'number'; readonly value: string; readonly decimals: boolean })
  /** `value` is a local date or ''. */
  | (FieldBase & { readonly kind: 'date'; readonly value: string })
  | (FieldBase & { readonly kind: 'choice'; readonly value: string; readonly options: readonly Option[] })
  | (FieldBase & { readonly kind: 'choices'; readonly values: readonly string[]; readonly options: readonly Option[] })
  /** Where a platform has no upload in a form, `recent` (files sent to the bot in the direct message) is offered as a choice. */
  | (FieldBase & { readonly kind: 'file'; readonly accept: readonly string[]; readonly recent: readonly Option[] });

/** With `submit: null` it is a dialog to read, moved through with its buttons. At most five fields. */
export interface Form<A> {
  /** At most 24 characters. */
  readonly title: string;
  readonly intro: readonly Element<A>[];
  readonly fields: readonly Field[];
  readonly submit: { readonly label: string; readonly act: A } | null;
  readonly cancel: string;
}

/** A person's home tab or personal card. */
export interface Home<A> {
  readonly title: string;
  readonly elements: readonly Element<A>[];
}

/** What came back from a form, by field id. A file is its name and SHA-256, and its text when it is YAML or CSV. */
export interface SubmittedFile {
  readonly name: string;
  readonly sha256: string;
  readonly text: string | null;
}
export type FieldValue = string | readonly string[] | SubmittedFile | null;
export type FormValues = Readonly<Record<string, FieldValue>>;

/** Never colour alone: what every platform puts before a standing's word. */
export const SHAPES: Readonly<Record<Standing, string>> = {
  onTrack: '●',
  atRisk: '▲',
  offTrack: '■',
  noReport: '○',
  done: '✓',
};

/** Something that the person at the keyboard can solve; its message says how. Shown without a stack. */
export class Problem extends Error {}

/** Prints what went wrong. @param {unknown} error */
export function report(error) {
  console.error(`\n${error instanceof Problem ? error.message : (error?.stack ?? error)}`);
}

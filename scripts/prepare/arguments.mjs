import { Problem } from './problem.mjs';

/**
 * What was typed behind a command: our own words, and after -- what is passed on.
 * @param {string[]} typed
 * @param {string[]} allowed the words we know
 * @returns {{ chosen: Set<string>, forwarded: string[] }}
 */
export function readArguments(typed, allowed) {
  const end = typed.includes('--') ? typed.indexOf('--') : typed.length;
  const own = typed.slice(0, end);
  const unknown = own.find((word) => !allowed.includes(word));
  if (unknown) throw new Problem(`${unknown} is not known here. Choose from: ${allowed.join(' ')}`);
  return { chosen: new Set(own), forwarded: typed.slice(end + 1) };
}

import { readFileSync } from 'node:fs';

const EXCERPT_LINES = 10;

/** A log to show with a failure: all of it, or its beginning and its end. */
export function excerpt(path) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const left = lines.length - 2 * EXCERPT_LINES;
  if (left <= 0) return lines.join('\n');
  return [...lines.slice(0, EXCERPT_LINES), `… ${left} lines …`, ...lines.slice(-EXCERPT_LINES)].join('\n');
}

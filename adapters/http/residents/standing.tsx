/** @jsxImportSource preact */

import type { PageCount } from '../../../src/views/index.ts';
import { SHAPES } from '../../../src/views/vocabulary.ts';

/** A shape and a word; the colour only repeats them. */
export const Standing = ({ standing, word }: Pick<PageCount, 'standing' | 'word'>) => (
  <p class={`standing ${standing}`}>
    <span aria-hidden="true">{SHAPES[standing]}</span> {word}
  </p>
);

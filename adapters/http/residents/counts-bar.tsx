/** @jsxImportSource preact */
import type { PageCount } from '../../../src/views/index.ts';
import { SHAPES } from '../../../src/views/vocabulary.ts';

const WIDTH = 600;
const HEIGHT = 28;
const GAP = 2;

/** Where each part of the bar begins: parts are as wide as they count. */
const partsOf = (counts: readonly PageCount[]) => {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return counts.map(({ standing, count }) => {
    const width = (count / Math.max(total, 1)) * WIDTH;
    const part = { standing, x, width: Math.max(width - GAP, 1) };
    x += width;
    return part;
  });
};

/** The bar is for the eye; the words beside it say the same. */
export const CountsBar = ({ label, counts }: { readonly label: string; readonly counts: readonly PageCount[] }) => (
  <figure class="counts">
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {partsOf(counts).map(({ standing, x, width }) => (
        <rect key={standing} class={standing} x={x.toFixed(1)} y="0" width={width.toFixed(1)} height={HEIGHT} />
      ))}
    </svg>
    <figcaption>
      <span class="unseen">{label}</span>
      <ul>
        {counts.map(({ standing, word, count }) => (
          <li key={standing} class={standing}>
            <span aria-hidden="true">{SHAPES[standing]}</span> {word}: {count}
          </li>
        ))}
      </ul>
    </figcaption>
  </figure>
);

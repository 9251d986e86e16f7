import { interruption } from './shutdown.mjs';

const LABEL_WIDTH = 14;
/** Shorter work prints only its outcome. */
const QUIET_MILLIS = 2_000;

/**
 * Does one step of the preparation and prints one line about it: what came of it, and how long it took. Work that takes
 * longer shows that it goes on: elapsed seconds on a terminal, else a dot for every two seconds.
 * @template T
 * @param {string} label
 * @param {(now: (doing: string) => void) => Promise<{ outcome: string, result?: T }>} work `now` names what is being done
 * @returns {Promise<T | undefined>} the work's result
 */
export async function step(label, work) {
  const started = Date.now();
  const ticker = process.stdout.isTTY ? new ElapsedSeconds(label, started) : new Dots(label);
  try {
    const { outcome, result } = await work((doing) => ticker.now(doing));
    ticker.end();
    print(label, outcome, `${seconds(started)} s`);
    return result;
  } catch (error) {
    ticker.end();
    print(label, interruption.signal.aborted ? 'interrupted' : 'failed', `${seconds(started)} s`);
    throw error;
  }
}

export function print(label, text, time = '') {
  const line = `  ${label.padEnd(LABEL_WIDTH)} ${text}`;
  console.log(time ? `${line.padEnd(78)} ${time.padStart(7)}` : line);
}

class ElapsedSeconds {
  #doing = 'working';
  #timer;

  constructor(label, started) {
    this.#timer = setInterval(() => {
      const elapsed = Math.round((Date.now() - started) / 1000);
      if (elapsed * 1000 >= QUIET_MILLIS) rewriteLine(`  ${label.padEnd(LABEL_WIDTH)} ${this.#doing} … ${elapsed} s`);
    }, 1_000);
  }

  now(doing) {
    this.#doing = doing;
  }

  end() {
    clearInterval(this.#timer);
    rewriteLine('');
  }
}

class Dots {
  #doing = 'working';
  #shown;
  #timer;

  constructor(label) {
    this.#timer = setInterval(() => {
      if (this.#shown !== this.#doing) {
        process.stdout.write(`${this.#shown ? '\n' : ''}  ${label.padEnd(LABEL_WIDTH)} ${this.#doing} `);
        this.#shown = this.#doing;
      }
      process.stdout.write('.');
    }, QUIET_MILLIS);
  }

  now(doing) {
    this.#doing = doing;
  }

  end() {
    clearInterval(this.#timer);
    if (this.#shown) process.stdout.write('\n');
  }
}

function rewriteLine(text) {
  process.stdout.write(`\r\x1b[2K${text}`);
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

/** Values that are asked for often and change seldom. Of several who ask at once, one loads: a token is renewed once. */
export class LoadingCache<Value> {
  readonly #load: (key: string) => Promise<Value>;
  readonly #forMs: number;
  readonly #nowMs: () => number;
  readonly #known = new Map<string, { readonly value: Promise<Value>; readonly until: number }>();

  /** `forMs`: how long a value is good, in milliseconds of `nowMs`. */
  constructor(load: (key: string) => Promise<Value>, forMs: number, nowMs: () => number) {
    this.#load = load;
    this.#forMs = forMs;
    this.#nowMs = nowMs;
  }

  get(key: string): Promise<Value> {
    const known = this.#known.get(key);
    if (known !== undefined && known.until > this.#nowMs()) return known.value;
    const value = this.#load(key);
    const entry = { value, until: this.#nowMs() + this.#forMs };
    this.#known.set(key, entry);
    value.catch(() => {
      // A failure is asked again at once.
      if (this.#known.get(key) === entry) this.#known.delete(key);
    });
    return value;
  }

  forget(key: string): void {
    this.#known.delete(key);
  }
}

/** How far long work is, by its name: a place that only that work understands. */
export interface ProgressStore {
  get(work: string): Promise<string | null>;
  set(work: string, place: string): Promise<void>;
  clear(work: string): Promise<void>;
}

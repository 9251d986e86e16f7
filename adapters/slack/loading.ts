/** A dialog to open as "loading", under a name of our own, while the press is worked. */
export interface Loading {
  readonly triggerId: string;
  readonly externalId: string;
}

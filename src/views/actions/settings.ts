/** One's own home, page by page, and what one sets for oneself. */
export type SettingsAction =
  | { readonly verb: 'showHome'; readonly page: number }
  | { readonly verb: 'openSettings' }
  | { readonly verb: 'submitSettings' };

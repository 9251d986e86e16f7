/** The residents' page of a programme: put where everybody can read it, and taken back. */
export type PublishingCommand =
  /** `withReactions`: the residents' own words are shown too. Publishing again changes that. */
  { readonly type: 'PublishPage'; readonly withReactions: boolean } | { readonly type: 'TakeBackPage' };

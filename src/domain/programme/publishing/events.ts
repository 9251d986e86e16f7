export type PublishingEvent =
  | { readonly type: 'PagePublished'; readonly withReactions: boolean }
  | { readonly type: 'PageTakenBack' };

/** A catalogue in another language: a missing or a superfluous key does not compile. */
export type SameKeys<Catalogue> = { readonly [Key in keyof Catalogue]: string };

/** The same of several topics in one file. */
export type SameTopics<Topics> = { readonly [Topic in keyof Topics]: SameKeys<Topics[Topic]> };

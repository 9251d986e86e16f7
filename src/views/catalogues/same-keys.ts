/** A catalogue in another language: a missing or a superfluous key does not compile. */
export type SameKeys<Catalogue> = { readonly [Key in keyof Catalogue]: string };

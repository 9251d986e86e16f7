/** A letter to one address. Every string is plain but `html`: the adapter encodes what becomes a header. */
export interface OutgoingMail {
  /** The same at every attempt: from it the adapter makes the Message-ID, so that a mail program can tell a letter that came twice. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** What is known after one attempt. `code`: the mail server's number; never its words, which can hold the address. */
export type MailOutcome =
  /** The server took it over. */
  | { readonly kind: 'sent'; readonly code: number | null }
  /** Certainly not handed over: no connection, or a "not now". */
  | { readonly kind: 'notSent'; readonly code: number | null }
  /** The server will never take it for this address. */
  | { readonly kind: 'refused'; readonly code: number | null }
  /** The connection went while the server had the letter in hand: nobody knows. */
  | { readonly kind: 'lost' };

export interface Mail {
  /** One attempt, with time limits of its own. Never throws for what the other side does. */
  send(mail: OutgoingMail): Promise<MailOutcome>;
}

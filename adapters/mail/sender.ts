export interface Sender {
  readonly name: string;
  readonly address: string;
}

const NAMED = /^\s*"?([^"<>]*?)"?\s*<\s*([^<>\s]+)\s*>\s*$/;

/** `Wijkcontract <wijk@gemeente.nl>` or an address alone. */
export const senderOf = (from: string): Sender => {
  const [, name, address] = NAMED.exec(from) ?? [];
  return address === undefined ? { name: '', address: from.trim() } : { name: name ?? '', address };
};

import type { Instant } from '../../domain/ids.ts';
import type { Reader } from '../../views/index.ts';
import type { Interaction } from '../interaction.ts';
import type { CodePurpose, CodeRecord, Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';

type CodeFor<For extends CodePurpose['for']> = Extract<CodePurpose, { readonly for: For }>;

/** Somebody who hands in a code that exists. `person`: whose account it is already, or null. */
export interface Joining<For extends CodePurpose['for']> {
  readonly ports: Ports;
  readonly interaction: Interaction;
  readonly person: Person | null;
  readonly reader: Reader;
  readonly now: Instant;
  /** Codes run on real time. */
  readonly real: Instant;
  readonly code: CodeRecord;
  readonly purpose: CodeFor<For>;
}

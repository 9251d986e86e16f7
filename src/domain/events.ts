import type { AgreementEvent } from './agreement/events.ts';
import type { MunicipalityEvent } from './municipality/events.ts';
import type { ProgrammeEvent } from './programme/events.ts';

/** Everything that can stand in the journal. */
export type AnyEvent = MunicipalityEvent | ProgrammeEvent | AgreementEvent;

import type { OperatorCommand } from '../../domain/municipality/operator/commands.ts';
import type { Role } from '../roles-of.ts';

/** What was done at the terminal is recorded by whoever did it there. */
export const OPERATOR_MAY = {
  RecordArchive: ['operator'],
  RecordCode: ['operator'],
  RecordRelease: ['operator'],
  RecordUpkeep: ['operator'],
} as const satisfies Readonly<Record<OperatorCommand['type'], readonly Role[]>>;

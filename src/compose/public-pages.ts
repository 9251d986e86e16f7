import type { Mount } from '../../adapters/http/server.ts';
import type { Ports } from '../application/ports.ts';

/** What anybody with the address may read: each answers its path and everything below it. */
export const publicPages = (_ports: Ports): readonly Mount[] => [];

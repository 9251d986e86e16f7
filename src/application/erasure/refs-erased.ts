import type { PersonalErased } from '../../domain/erasure/erasure.ts';

interface AnyEvent {
  readonly type: string;
}

/** The refs that these events call erased. */
export const refsErasedBy = (events: readonly AnyEvent[]): readonly string[] =>
  events.filter(isErasure).flatMap(({ refs }) => refs);

const isErasure = (event: AnyEvent): event is PersonalErased => event.type === 'PersonalErased';

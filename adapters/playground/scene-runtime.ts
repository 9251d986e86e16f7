import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FrontDoor } from '../../src/application/interaction.ts';
import type { Ports } from '../../src/application/ports.ts';
import type { Instant, MunicipalityId } from '../../src/domain/ids.ts';
import type { PlaygroundPlatform } from './platform.ts';

/** The scenes by the names that stand in the page's address. */
export const SCENES = [
  'ronde',
  'voorstel',
  'avond',
  'samen',
  'tekenen',
  'onderweg',
  'wijziging',
  'overdracht',
  'geld',
  'bewoners',
  'halverwege',
  'einde',
  'delft',
] as const;
export type SceneName = (typeof SCENES)[number];

/** A bot of its own for one scene: its data and its clock are shared with no other. */
export interface SceneRuntime {
  readonly ports: Ports;
  readonly front: FrontDoor;
  /** The same as `ports.platforms` has under `playground`. */
  readonly platform: PlaygroundPlatform;
  /** What anybody may read without an account, with the scene's own prefix taken off the address. */
  readonly publicPages: (request: IncomingMessage, response: ServerResponse) => unknown;
  /** Nothing was kept yet when it was opened. */
  readonly isEmpty: boolean;
  readonly clock: {
    now(): Promise<Instant>;
    /** From then on it is that instant; kept. */
    setOffsetTo(instant: Instant): Promise<void>;
  };
  /** Does everything that is due now, and returns when nothing is left. */
  settle(): Promise<void>;
  /** When something has to be done next; null = never. */
  nextDueAt(): Promise<Instant | null>;
  /** As the operator. `name`: of the file, for its ending. */
  importFile(text: string, name: string): Promise<void>;
  /** Of the example that the scene plays in. */
  readonly municipalityId: MunicipalityId;
  /** Forgets everything that the scene keeps, its messages aside, so that it can be made anew. */
  erase(): Promise<void>;
}

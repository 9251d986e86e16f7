import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageState } from '../wire.ts';
import { getState, watchScene } from './ask-server.ts';
import type { Address } from './use-address.ts';

export interface Shown {
  /** Null: it is being fetched, or made. */
  readonly state: PageState | null;
  readonly failure: string | null;
  readonly reload: () => void;
}

/** The state of the scene, fetched again whenever something changes; one request at a time. */
export function useScene({ scene, person }: Address): Shown {
  const [state, setState] = useState<PageState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const wanted = useRef({ scene, person });
  const running = useRef(false);
  const again = useRef(false);
  wanted.current = { scene, person };

  const reload = useCallback(() => {
    again.current = true;
    if (running.current) return;
    running.current = true;
    const fetchOnce = async (): Promise<void> => {
      while (again.current) {
        again.current = false;
        const asked = wanted.current;
        const fetched = await getState(asked.scene, asked.person);
        const stillWanted = asked.scene === wanted.current.scene && asked.person === wanted.current.person;
        if (stillWanted) setState(fetched);
        else again.current = true;
      }
    };
    fetchOnce()
      .then(() => setFailure(null))
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        running.current = false;
      });
  }, []);

  useEffect(reload, [reload, scene, person]);
  useEffect(() => watchScene(scene, reload), [scene, reload]);
  return { state: state?.scene === scene ? state : null, failure, reload };
}

import { useCallback, useEffect, useState } from 'react';
import { SCENES, type SceneName } from '../scene-runtime.ts';

export interface Address {
  readonly scene: SceneName;
  readonly person: string | null;
}

const read = (): Address => {
  const query = new URLSearchParams(location.search);
  return {
    scene: SCENES.find((name) => name === query.get('scene')) ?? 'tekenen',
    person: query.get('persoon'),
  };
};

/** Which scene and person are on the screen: they stand in the address, so that back, forward and links work. */
export function useAddress(): readonly [Address, (next: Address) => void] {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const back = () => setAddress(read());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = useCallback((next: Address) => {
    const query = new URLSearchParams({
      scene: next.scene,
      ...(next.person === null ? {} : { persoon: next.person }),
    });
    history.pushState(null, '', `?${query}`);
    setAddress(next);
  }, []);
  return [address, go];
}

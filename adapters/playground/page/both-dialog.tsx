import { lazy, Suspense, useEffect, useState } from 'react';
import type { SceneName } from '../scene-runtime.ts';
import type { Rendered } from '../wire.ts';
import { PAGE } from '../words.ts';
import { getRendered } from './ask-server.ts';
import { Dialog } from './dialog.tsx';

/** Large, and only needed by who looks. */
const BothRenderings = lazy(() => import('./both-renderings.tsx'));

interface BothDialogProps {
  readonly scene: SceneName;
  readonly message: string;
  readonly close: () => void;
}

export function BothDialog({ scene, message, close }: BothDialogProps) {
  const [rendered, setRendered] = useState<Rendered | null>(null);
  useEffect(() => {
    getRendered(scene, message).then(setRendered);
  }, [scene, message]);
  const waiting = <p role="status">{PAGE.busy}</p>;
  return (
    <Dialog title={PAGE.both} size="wide" close={close}>
      <div className="form-body">
        {rendered === null ? (
          waiting
        ) : (
          <Suspense fallback={waiting}>
            <BothRenderings rendered={rendered} />
          </Suspense>
        )}
      </div>
      <div className="dialog-end">
        <button type="button" className="plain" onClick={close}>
          {PAGE.close}
        </button>
      </div>
    </Dialog>
  );
}

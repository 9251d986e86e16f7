import type { Button } from '../../../src/views/vocabulary.ts';
import { Dialog } from './dialog.tsx';

interface ConfirmProps {
  readonly confirm: NonNullable<Button<string>['confirm']>;
  readonly yes: () => void;
  readonly no: () => void;
}

/** What destroys, or can't be taken back, is asked again. */
export function ConfirmDialog({ confirm, yes, no }: ConfirmProps) {
  return (
    <Dialog title={confirm.title} close={no}>
      <p className="text">{confirm.text}</p>
      <div className="dialog-end">
        <button type="button" className="plain" onClick={no}>
          {confirm.no}
        </button>
        <button type="button" className="danger" onClick={yes}>
          {confirm.yes}
        </button>
      </div>
    </Dialog>
  );
}

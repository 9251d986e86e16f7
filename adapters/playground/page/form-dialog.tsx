import { type FormEvent, useEffect, useRef } from 'react';
import type { BoundForm } from '../../../src/application/interaction.ts';
import type { ActAnswer, TypedValue } from '../wire.ts';
import { PAGE } from '../words.ts';
import { CardView } from './card-view.tsx';
import { Dialog } from './dialog.tsx';
import { FieldView } from './field-view.tsx';
import { typedValues } from './typed-values.ts';

interface FormDialogProps {
  readonly form: BoundForm;
  readonly errors: Extract<ActAnswer, { kind: 'invalid' }>['errors'];
  readonly busy: boolean;
  readonly press: (buttonId: string) => void;
  readonly submit: (buttonId: string, values: Record<string, TypedValue>) => void;
  readonly close: () => void;
}

/** A form, or a text to read when there is nothing to send in. What was typed stays when there are errors. */
export function FormDialog({ form, errors, busy, press, submit, close }: FormDialogProps) {
  const shown = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (errors.length > 0) shown.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (form.submit === null || busy) return;
    submit(form.submit.act, await typedValues(form.fields, new FormData(event.currentTarget)));
  };
  const strange = errors.filter(({ field }) => !form.fields.some(({ id }) => id === field));
  return (
    <Dialog title={form.title} size={form.submit === null ? 'wide' : 'small'} close={close}>
      <form ref={shown} className="form" noValidate onSubmit={send}>
        <div className="form-body">
          <CardView elements={form.intro} busy={busy} press={press} />
          {strange.map(({ field, text }) => (
            <p key={field} className="field-error" role="alert">
              {text}
            </p>
          ))}
          {form.fields.map((field) => (
            <FieldView key={field.id} field={field} error={errors.find((error) => error.field === field.id)?.text} />
          ))}
        </div>
        <div className="dialog-end">
          <button type="button" className="plain" onClick={close}>
            {form.submit === null ? PAGE.close : form.cancel}
          </button>
          {form.submit !== null && (
            <button type="submit" className="primary" disabled={busy}>
              {busy ? PAGE.busy : form.submit.label}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

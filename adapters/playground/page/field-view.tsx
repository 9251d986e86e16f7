import { useId } from 'react';
import type { Field } from '../../../src/views/vocabulary.ts';
import { PAGE } from '../words.ts';

interface FieldViewProps {
  readonly field: Field;
  readonly error: string | undefined;
}

/** A labelled field with its hint, and its error where it stands. */
export function FieldView({ field, error }: FieldViewProps) {
  const id = useId();
  const describes = [field.hint === null ? '' : `${id}hint`, error === undefined ? '' : `${id}error`].join(' ').trim();
  const described: Described = {
    id,
    name: field.id,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': describes === '' ? undefined : describes,
  };
  const below = (
    <>
      {field.hint !== null && (
        <p className="hint" id={`${id}hint`}>
          {field.hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}error`}>
          {error}
        </p>
      )}
    </>
  );
  if (field.kind === 'choices') return <Choices field={field} described={described} below={below} />;
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.optional && <span className="optional"> {PAGE.optional}</span>}
      </label>
      {below}
      <Input field={field} described={described} />
    </div>
  );
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

type Single = Exclude<Field, { readonly kind: 'choices' }>;

function Input({ field, described }: { readonly field: Single; readonly described: Described }) {
  switch (field.kind) {
    case 'text':
      return field.multiline ? (
        <textarea {...described} defaultValue={field.value} maxLength={field.maxLength} rows={3} />
      ) : (
        <input {...described} defaultValue={field.value} maxLength={field.maxLength} autoComplete="off" />
      );
    case 'number':
      return (
        <input
          {...described}
          defaultValue={field.value}
          inputMode={field.decimals ? 'decimal' : 'numeric'}
          autoComplete="off"
        />
      );
    case 'date':
      return <input {...described} type="date" defaultValue={field.value} />;
    case 'choice':
      return (
        <select {...described} defaultValue={field.value}>
          {(field.optional || field.value === '') && <option value="">{PAGE.choose}</option>}
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'file':
      return (
        <>
          <input {...described} type="file" accept={field.accept.join(',')} />
          {field.recent.length > 0 && (
            <select name={`${field.id} recent`} aria-label={field.label}>
              <option value="">{PAGE.choose}</option>
              {field.recent.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </>
      );
  }
}

interface ChoicesProps {
  readonly field: Extract<Field, { readonly kind: 'choices' }>;
  readonly described: Described;
  readonly below: React.ReactNode;
}

function Choices({ field, described: { id, name, ...aria }, below }: ChoicesProps) {
  return (
    <fieldset className="field" {...(aria['aria-describedby'] && { 'aria-describedby': aria['aria-describedby'] })}>
      <legend>
        {field.label}
        {field.optional && <span className="optional"> {PAGE.optional}</span>}
      </legend>
      {below}
      {field.options.map(({ value, label }, index) => (
        <label key={value} className="choice" htmlFor={`${id}${index}`}>
          <input
            type="checkbox"
            id={`${id}${index}`}
            name={name}
            value={value}
            defaultChecked={field.values.includes(value)}
            aria-invalid={aria['aria-invalid']}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

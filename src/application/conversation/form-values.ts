import { centsFromText } from '../../domain/amount.ts';
import type { MinuteOfDay } from '../../domain/calendar/calendar.ts';
import { as, type LocalDate } from '../../domain/ids.ts';
import { type FieldError, parseTypedDate } from '../../views/index.ts';
import type { SubmittedFile } from '../../views/vocabulary.ts';
import type { Reply, Turn } from './turn.ts';

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:uur|h))?$/i;

/** Reads the fields of one submitted form, and gathers every error before anything is done. */
export class FormReader {
  readonly #turn: Turn;
  readonly #errors: { field: string; error: FieldError }[] = [];

  constructor(turn: Turn) {
    this.#turn = turn;
  }

  fail(field: string, error: FieldError): void {
    this.#errors.push({ field, error });
  }

  /** Trimmed; '' when it was left empty and may be. */
  text(field: string, { required = true, max = 2_000 } = {}): string {
    const value = this.#turn.values[field];
    const text = typeof value === 'string' ? value.trim() : '';
    if (required && text === '') this.fail(field, { error: 'required' });
    if (text.length > max) this.fail(field, { error: 'tooLong', max });
    return text;
  }

  /** One thing a line. People who type a list begin their lines with a dash or a dot. */
  lines(field: string, options: { required?: boolean; max?: number } = {}): readonly string[] {
    return this.text(field, options)
      .split('\n')
      .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
      .filter((line) => line !== '');
  }

  choice<Choice extends string>(field: string, choices: readonly Choice[], { required = true } = {}): Choice | null {
    const text = this.text(field, { required });
    const chosen = choices.find((choice) => choice === text) ?? null;
    if (text !== '' && chosen === null) this.fail(field, { error: 'notAChoice' });
    return chosen;
  }

  choices<Choice extends string>(
    field: string,
    choices: readonly Choice[],
    { required = true } = {},
  ): readonly Choice[] {
    const value = this.#turn.values[field];
    const chosen = Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
    const known = choices.filter((choice) => chosen.includes(choice));
    if (required && known.length === 0) this.fail(field, { error: 'chooseSomething' });
    return known;
  }

  /** A date of the platform's picker, or one as people type it. */
  date(field: string, { required = true } = {}): LocalDate | null {
    const text = this.text(field, { required });
    if (text === '') return null;
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? as<LocalDate>(text) : parseTypedDate(text, this.#turn.today);
    if (date === null) this.fail(field, { error: 'notADate' });
    return date;
  }

  /** What clocks show, in minutes after midnight: 19:30, 19.30, 9 uur. */
  time(field: string): MinuteOfDay | null {
    const [, hours, minutes = '0'] = CLOCK.exec(this.text(field, { max: 20 })) ?? [];
    const minute = Number(hours) * 60 + Number(minutes);
    if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60) return minute;
    if (this.text(field, { required: false }) !== '') this.fail(field, { error: 'notATime' });
    return null;
  }

  /** A decimal comma or point. */
  number(field: string, { required = true } = {}): number | null {
    const text = this.text(field, { required }).replace(',', '.');
    if (text === '') return null;
    const value = Number(text);
    if (Number.isFinite(value)) return value;
    this.fail(field, { error: 'notANumber' });
    return null;
  }

  /** Whole euro cents of an amount as people write it. */
  money(field: string, { required = true } = {}): number | null {
    const text = this.text(field, { required });
    if (text === '') return null;
    const cents = centsFromText(text);
    if (cents === null) this.fail(field, { error: 'notAnAmount' });
    return cents;
  }

  count(field: string, { required = true } = {}): number | null {
    const value = this.number(field, { required });
    if (value === null || (Number.isInteger(value) && value >= 0)) return value;
    this.fail(field, { error: 'notACount' });
    return null;
  }

  file(field: string): SubmittedFile | null {
    const value = this.#turn.values[field];
    return typeof value === 'object' && value !== null && 'sha256' in value ? value : null;
  }

  /** Null: everything was right. */
  get invalid(): Reply | null {
    return this.#errors.length === 0 ? null : { kind: 'invalid', errors: this.#errors };
  }
}

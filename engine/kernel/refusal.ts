// How input is refused: one line that names the field, what was wrong and what is allowed.

/** Input that cannot be run. The message is one line, meant for whoever wrote the input. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(message: string) {
    super(message.replace(UNPRINTABLE, ' ').trim());
  }
}

/** Ends of lines, signs that move the cursor or colour the screen, and what stands for no character. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\ufffd]+/gu;

export function refuse(field: string, value: unknown, allowed: string): never {
  if (value === undefined) throw new Refusal(`${field}: missing; ${allowed}`);
  throw new Refusal(`${field}: ${shown(value)} is not allowed; ${allowed}`);
}

const LONGEST_SHOWN = 60;

/** A value as it may stand in one line. */
export function shown(value: unknown): string {
  if (value instanceof Object)
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  // JSON has no word for these; `parse` lets them through as text so that their field can be named.
  if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return value;
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

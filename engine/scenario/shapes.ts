// The shapes that fields of a scenario have, each with the words for what it allows.

import * as v from 'valibot';

/*
 * A message is the end of a sentence: what is allowed. Path and value are put before it in `parse.ts`.
 */

export function number(min: number, max: number, what = '') {
  const message = `a number from ${min} to ${max}${what}`;
  return v.pipe(
    v.number(message),
    v.finite(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
}

export function positive(max: number) {
  const message = `a number above 0 and at most ${max}`;
  return v.pipe(
    v.number(message),
    v.finite(message),
    v.gtValue(0, message),
    v.maxValue(max, message),
  );
}

export function whole(min: number, max: number, what = '') {
  const message = `a whole number from ${min} to ${max}${what}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
}

export function list<const Item extends v.GenericSchema>(
  item: Item,
  min: number,
  max: number,
  of: string,
) {
  const message = `a list of ${min} to ${max} ${of}`;
  return v.pipe(v.array(item, message), v.minLength(min, message), v.maxLength(max, message));
}

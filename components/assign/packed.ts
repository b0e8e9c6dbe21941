// Values of a declaration in bits: knobs, acts, numbers that a run came to, and what the learner wrote.

import type { Act, ActSpecs, NumberParam, Param, Params } from '@/player/types';
import { type BitReader, type BitWriter, Unreadable, widthFor } from './bits';

/** A number as digits and a power of ten: 0.25 is 25 and -2. */
function decimal(value: number): { readonly digits: number; readonly power: number } {
  const [digits = '0', power = '0'] = value.toExponential().split('e');
  const after = digits.split('.')[1]?.length ?? 0;
  return { digits: Number(digits.replace('.', '')), power: Number(power) - after };
}

const POWER = { width: 4, from: -8 };
const SHORT = 10;
const LONG = 20;

/** Values that a hand sets take 15 bits, any number 66. */
export function writeNumber(to: BitWriter, value: number): void {
  const { digits, power } = decimal(value);
  const place = power - POWER.from;
  const isPlain = digits >= 0 && digits < 2 ** LONG && place >= 0 && place < 2 ** POWER.width;
  if (isPlain && !Object.is(value, -0)) {
    const isShort = digits < 2 ** SHORT;
    to.flag(isShort);
    if (!isShort) to.flag(true);
    to.write(digits, isShort ? SHORT : LONG);
    to.write(place, POWER.width);
    return;
  }
  to.flag(false);
  to.flag(false);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  to.write(view.getUint32(0), 32);
  to.write(view.getUint32(4), 32);
}

export function readNumber(from: BitReader): number {
  const isShort = from.flag();
  if (isShort || from.flag()) {
    const digits = from.read(isShort ? SHORT : LONG);
    return Number(`${digits}e${from.read(POWER.width) + POWER.from}`);
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, from.read(32));
  view.setUint32(4, from.read(32));
  return view.getFloat64(0);
}

export function writeValue(to: BitWriter, param: Param, value: number | string): void {
  if (param.kind === 'number') writeNumber(to, Number(value));
  else to.write(param.options.indexOf(String(value)), widthFor(param.options.length));
}

const isAllowed = (value: number, { min, max, unit }: NumberParam): boolean =>
  value >= min && value <= max && (unit !== 'count' || Number.isInteger(value));

/** Throws an Unreadable for a value that the knob does not have. */
export function readValue(from: BitReader, param: Param): number | string {
  if (param.kind === 'number') {
    const value = readNumber(from);
    if (isAllowed(value, param)) return value;
    throw new Unreadable(`${value} is out of range`);
  }
  const option = param.options[from.read(widthFor(param.options.length))];
  if (option === undefined) throw new Unreadable('there is no such option');
  return option;
}

/** More acts would make a code that nobody copies. */
export const MOST_CODED_ACTS = 24;

interface Actable {
  readonly params: Params;
  readonly acts: ActSpecs;
  readonly durationMs: number;
}

/** The place, from 0, of a thing named "tablet-2". */
const placeOf = (thing: string): number => Number(/\d+$/.exec(thing)?.[0] ?? 1) - 1;

/** Throws a RangeError for more acts than go into a code, and for one that the simulator has not. */
export function writeActs(
  to: BitWriter,
  acts: readonly Act[],
  { params, acts: specs, durationMs }: Actable,
): void {
  if (acts.length > MOST_CODED_ACTS) throw new RangeError(`${acts.length} acts are too many`);
  to.write(acts.length, widthFor(MOST_CODED_ACTS + 1));
  const names = Object.keys(specs);
  for (const { atMs, act, on, to: value } of acts) {
    const spec = specs[act];
    if (!spec) throw new RangeError(`there is no act ${act}`);
    to.write(atMs, widthFor(durationMs + 1));
    to.write(names.indexOf(act), widthFor(names.length));
    if (spec.kind === 'do') {
      if (spec.on !== null) to.short(placeOf(on ?? ''));
      continue;
    }
    const param = params[on ?? ''];
    if (!param || value === null) throw new RangeError(`there is no knob ${on}`);
    to.write(spec.params.indexOf(on ?? ''), widthFor(spec.params.length));
    writeValue(to, param, value);
  }
}

/** Whether a thing is there to act on, the run says: it refuses what cannot be done. */
export function readActs(
  from: BitReader,
  { params, acts: specs, durationMs }: Actable,
): readonly Act[] {
  const names = Object.keys(specs);
  const count = from.read(widthFor(MOST_CODED_ACTS + 1));
  return Array.from({ length: count }, () => {
    const atMs = from.read(widthFor(durationMs + 1));
    const act = names[from.read(widthFor(names.length))] ?? '';
    const spec = specs[act];
    if (!spec) throw new Unreadable('there is no such act');
    if (spec.kind === 'do') {
      return {
        atMs,
        act,
        on: spec.on === null ? null : `${spec.on}-${from.short() + 1}`,
        to: null,
      };
    }
    const on = spec.params[from.read(widthFor(spec.params.length))] ?? '';
    const param = params[on];
    if (!param) throw new Unreadable('there is no such knob');
    return { atMs, act, on, to: readValue(from, param) };
  });
}

/** A number that a run came to, to four digits: as much as is compared. */
const CLAIMED_DIGITS = 4;
const CLAIM = { digits: 14, power: 6, from: -32 };

/** Less than this is nothing. */
const LEAST = 1e-24;

export function claimOf(value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  return Math.abs(value) < LEAST ? 0 : Number(value.toPrecision(CLAIMED_DIGITS));
}

/** `claim` is null where the run had no such number. */
export function writeClaim(to: BitWriter, claim: number | null): void {
  to.flag(claim !== null);
  if (claim === null) return;
  const { digits, power } = decimal(Math.abs(claim));
  to.flag(claim < 0);
  to.write(digits, CLAIM.digits);
  to.write(power - CLAIM.from, CLAIM.power);
}

export function readClaim(from: BitReader): number | null {
  if (!from.flag()) return null;
  const sign = from.flag() ? -1 : 1;
  return sign * Number(`${from.read(CLAIM.digits)}e${from.read(CLAIM.power) + CLAIM.from}`);
}

/** Characters of a name or number that the learner writes. */
export const MOST_NAME = 16;
const HANGUL = { from: 0xac00, to: 0xd7a3, width: 14 };

/** What is kept of it: one line, its spaces single, no more than there is room for. */
export const nameOf = (typed: string): string =>
  [
    ...typed
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, MOST_NAME)
    .join('')
    .trim();

/** A digit takes 5 bits, a Korean syllable 16. */
export function writeName(to: BitWriter, name: string): void {
  const letters = [...name];
  to.write(letters.length, widthFor(MOST_NAME + 1));
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    to.flag(/\d/.test(letter));
    if (/\d/.test(letter)) to.write(Number(letter), 4);
    else if (code >= HANGUL.from && code <= HANGUL.to) {
      to.flag(true);
      to.write(code - HANGUL.from, HANGUL.width);
    } else {
      to.flag(false);
      to.flag(code < 128);
      to.write(code, code < 128 ? 7 : 21);
    }
  }
}

export function readName(from: BitReader): string {
  const count = from.read(widthFor(MOST_NAME + 1));
  const letters = Array.from({ length: count }, () => {
    if (from.flag()) return String(from.read(4));
    const code = from.flag()
      ? HANGUL.from + from.read(HANGUL.width)
      : from.read(from.flag() ? 7 : 21);
    if (code > 0x10ffff) throw new Unreadable('there is no such letter');
    return String.fromCodePoint(code);
  });
  return letters.join('');
}

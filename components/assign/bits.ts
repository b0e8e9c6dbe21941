// Numbers in as few bits as they need, one after the other, and back.

/** What was written is at an end, or was never written so. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const CHUNK = 4;

export class BitWriter {
  readonly bits: number[] = [];

  /** A whole number from 0 to 2^width - 1, of at most 53 bits, the highest first. */
  write(value: number, width: number): void {
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** width)) {
      throw new RangeError(`${value} does not go into ${width} bits`);
    }
    for (let bit = width - 1; bit >= 0; bit -= 1) this.bits.push(Math.floor(value / 2 ** bit) % 2);
  }

  flag(isSet: boolean): void {
    this.bits.push(isSet ? 1 : 0);
  }

  /** A whole number of any size: small ones are short. */
  short(value: number): void {
    let rest = value;
    for (;;) {
      const isMore = rest >= 2 ** CHUNK;
      this.flag(isMore);
      this.write(rest % 2 ** CHUNK, CHUNK);
      if (!isMore) return;
      rest = Math.floor(rest / 2 ** CHUNK);
    }
  }
}

export class BitReader {
  readonly #bits: readonly number[];
  #at = 0;

  constructor(bits: readonly number[]) {
    this.#bits = bits;
  }

  /** Throws an Unreadable at the end of what there is. */
  read(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i += 1) {
      const bit = this.#bits[this.#at];
      if (bit === undefined) throw new Unreadable('the code ends too early');
      this.#at += 1;
      value = value * 2 + bit;
    }
    return value;
  }

  flag(): boolean {
    return this.read(1) === 1;
  }

  short(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 2 ** CHUNK) {
      if (scale > 2 ** 48) throw new Unreadable('a number is too long');
      const isMore = this.flag();
      value += scale * this.read(CHUNK);
      if (!isMore) return value;
    }
  }

  /** What is left is only there to fill the last group. */
  get isEmptyFromHere(): boolean {
    return this.#bits.slice(this.#at).every((bit) => bit === 0);
  }
}

/** Bits that tell so many things apart. */
export const widthFor = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));

/** Bits as symbols of five; the last is filled up with 0. */
export const symbolsOf = (bits: readonly number[]): number[] =>
  Array.from({ length: Math.ceil(bits.length / 5) }, (_, i) =>
    [0, 1, 2, 3, 4].reduce((symbol, bit) => symbol * 2 + (bits[i * 5 + bit] ?? 0), 0),
  );

export const bitsOf = (symbols: readonly number[]): number[] =>
  symbols.flatMap((symbol) => [4, 3, 2, 1, 0].map((bit) => (symbol >> bit) & 1));

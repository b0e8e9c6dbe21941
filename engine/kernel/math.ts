// Logarithm, exponential and normal quantile in plain IEEE arithmetic, the same bits in every browser.

/*
 * ECMAScript leaves the last bits of the built-in logarithm and exponential to the implementation, so a
 * link opened in another browser could show another run. IEEE 754 fixes + - * / and the square root to
 * the bit; everything here is made of those.
 */

const cell = new Float64Array(1);
const words = new Uint32Array(cell.buffer);
cell[0] = 1;
/** Index of the word that holds sign, exponent and the top of the mantissa. */
export const HIGH = (words[1] as number) === 0 ? 0 : 1;

/** The upper 32 bits of a double: sign, 11 bits of exponent, 20 bits of mantissa. */
export function highWord(x: number): number {
  cell[0] = x;
  return words[HIGH] as number;
}

/** The double with these upper 32 bits and zeros below. */
export function fromHighWord(high: number): number {
  words[1 - HIGH] = 0;
  words[HIGH] = high;
  return cell[0] as number;
}

// ln 2 in two parts: the first has 21 trailing zero bits, so that its product with an exponent is exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TWO_54 = 18014398509481984;

/**
 * Natural logarithm, within 1 ulp or so. Writes x = 2^k (1 + f) with 1 + f near 1, and sums
 * ln(1 + f) = 2 artanh(s), s = f / (2 + f), as a series in s squared.
 */
export function ln(x: number): number {
  if (x < 1 && x >= TWO_33_INVERSE) return lnOfShare(x);
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return Infinity;
  let exponent = -1023;
  let scaled = x;
  if (x < 2.2250738585072014e-308) {
    scaled = x * TWO_54;
    exponent -= 54;
  }
  cell[0] = scaled;
  const high = words[HIGH] as number;
  // Adding this constant carries into the exponent exactly when the mantissa is sqrt(2) or more.
  const carried = high + 0x95f62;
  exponent += carried >>> 20;
  words[HIGH] = (carried & 0xfffff) + 0x3ff00000 - 0x95f62;
  return lnOfParts(exponent, (cell[0] as number) - 1);
}

/** The double whose mantissa begins with 0x6a09e, the first above the constant that carries: about sqrt 2. */
const ROOT_2 = 1 + 0x6a09e / 0x100000;
const TWO_20 = 0x100000;
/** Its first 21 binary digits as a whole number, less one. */
const BELOW_ROOT_2 = ROOT_2 * TWO_20 - 1;
const TWO_32 = 4294967296;
/** The smallest share that chance draws, and the lower end of `lnOfShare`. */
const TWO_33_INVERSE = 1 / TWO_32 / 2;
/** 2^k for k from 0 to 33: the smallest share drawn is 2^-33, and a table that ends before it would give NaN. */
const POWERS = new Float64Array(34).fill(1);
for (let k = 1; k <= 33; k += 1) POWERS[k] = 2 * (POWERS[k - 1] as number);

/**
 * The same for 2^-33 <= x < 1, where chance draws: the exponent comes from counting the zeros of an
 * integer, without a detour through memory that would stop the processor. The bits are the same.
 */
function lnOfShare(x: number): number {
  const zeros = Math.clz32(x * TWO_32) + 1;
  const scaled = x * (POWERS[zeros] as number);
  return scaled < ROOT_2 ? lnOfParts(-zeros, scaled - 1) : lnOfParts(1 - zeros, scaled * 0.5 - 1);
}

/** ln(2^exponent (1 + f)) with 1 + f between sqrt(1/2) and sqrt(2). */
function lnOfParts(exponent: number, f: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  // 2 (z/3 + z^2/5 + ... + z^10/21), grouped in pairs so that the processor can work on them at once.
  const low = 2 / 3 + z * (2 / 5) + z2 * (2 / 7 + z * (2 / 9));
  const middle = 2 / 11 + z * (2 / 13) + z2 * (2 / 15 + z * (2 / 17));
  const top = 2 / 19 + z * (2 / 21);
  const series = z * (low + z4 * (middle + z4 * top));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH + (f - (half - (s * (half + series) + exponent * LN2_LOW)));
}

/** What `lnOfComplements` has found of each value in its first loop: never below -33. */
let exponents = new Int8Array(512);

/**
 * Replaces each value u, 2^-33 <= 1 - u < 1, by factor x ln(1 - u): what `ln` gives, to the bit. Two loops without a
 * call in them: each is short enough for the processor to work on several values at once, and no number is put
 * into a box. In one loop the same steps take half as long again and more.
 */
export function lnOfComplements(values: Float64Array, factor = 1): void {
  if (exponents.length < values.length) exponents = new Int8Array(values.length);
  splitComplements(values, exponents);
  for (let i = 0; i < values.length; i += 1) {
    const exponent = exponents[i] as number;
    const f = values[i] as number;
    const s = f / (2 + f);
    const z = s * s;
    const z2 = z * z;
    const z4 = z2 * z2;
    const low = 2 / 3 + z * (2 / 5) + z2 * (2 / 7 + z * (2 / 9));
    const middle = 2 / 11 + z * (2 / 13) + z2 * (2 / 15 + z * (2 / 17));
    const top = 2 / 19 + z * (2 / 21);
    const series = z * (low + z4 * (middle + z4 * top));
    const half = 0.5 * f * f;
    const ln = exponent * LN2_HIGH + (f - (half - (s * (half + series) + exponent * LN2_LOW)));
    values[i] = factor * ln;
  }
}

/** Writes 1 - u = 2^exponent (1 + f): each exponent into its column, f in the place of u. */
function splitComplements(values: Float64Array, exponents: Int8Array): void {
  for (let i = 0; i < values.length; i += 1) {
    const x = 1 - (values[i] as number);
    const zeros = Math.clz32(x * TWO_32) + 1;
    const scaled = x * (POWERS[zeros] as number);
    // Which half it lies in is a matter of chance: the sign of a difference is no branch to be guessed wrong.
    const isHigh = (BELOW_ROOT_2 - ((scaled * TWO_20) | 0)) >>> 31;
    exponents[i] = isHigh - zeros;
    values[i] = scaled * (1 - 0.5 * isHigh) - 1;
  }
}

/** Exponential, within 2 ulp: x = k ln 2 + r with |r| at most half of ln 2, then Taylor's series in r. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1 / 6227020800;
  sum = sum * r + 1 / 479001600;
  sum = sum * r + 1 / 39916800;
  sum = sum * r + 1 / 3628800;
  sum = sum * r + 1 / 362880;
  sum = sum * r + 1 / 40320;
  sum = sum * r + 1 / 5040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 0.5;
  const power = 1 + (r + r * r * sum);
  if (k > 1023) return power * 2 * fromHighWord((k - 1 + 1023) << 20);
  if (k < -1022) return power * fromHighWord((k + 54 + 1023) << 20) * (1 / TWO_54);
  return power * fromHighWord((k + 1023) << 20);
}

/** Sine of a full turn's share: sin(2 pi x), within 2 ulp of its size or 1e-16. `x` is finite. */
export function sineOfTurn(x: number): number {
  return cosineOfTurn(x - 0.25);
}

/**
 * Cosine of a full turn's share: cos(2 pi x). Whole turns fall away exactly; the rest is folded into an
 * eighth of a turn, where Taylor's series needs few terms.
 */
export function cosineOfTurn(x: number): number {
  const rest = Math.abs(x - Math.floor(x + 0.5));
  const fromQuarter = 0.25 - rest;
  if (Math.abs(fromQuarter) <= 0.125) return sineSeries(fromQuarter * TURN);
  return rest < 0.25 ? cosineSeries(rest * TURN) : -cosineSeries((0.5 - rest) * TURN);
}

const TURN = 6.283185307179586;

function sineSeries(angle: number): number {
  const z = angle * angle;
  return (
    angle *
    (1 -
      (z / 6) *
        (1 -
          (z / 20) *
            (1 - (z / 42) * (1 - (z / 72) * (1 - (z / 110) * (1 - (z / 156) * (1 - z / 210)))))))
  );
}

function cosineSeries(angle: number): number {
  const z = angle * angle;
  return (
    1 -
    (z / 2) *
      (1 -
        (z / 12) *
          (1 -
            (z / 30) *
              (1 - (z / 56) * (1 - (z / 90) * (1 - (z / 132) * (1 - (z / 182) * (1 - z / 240)))))))
  );
}

/** Horner's rule, highest coefficient first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/*
 * Rational approximations of the standard normal quantile: M. J. Wichura, "Algorithm AS 241: The
 * Percentage Points of the Normal Distribution", Applied Statistics 37 (1988), 477-484. Relative error
 * about 1e-16.
 */
const CENTRE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_BOTTOM = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const NEAR_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const NEAR_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
];
const FAR_TOP = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/** The standard normal value below which a share `u` of the distribution lies, 0 < u < 1. */
export function normalQuantile(u: number): number {
  const centred = u - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred;
    return (centred * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-ln(centred < 0 ? u : 1 - u));
  const size =
    r <= 5
      ? polynomial(NEAR_TOP, r - 1.6) / polynomial(NEAR_BOTTOM, r - 1.6)
      : polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
  return centred < 0 ? -size : size;
}

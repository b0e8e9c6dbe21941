import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_DRAW, Lots, type Purpose, SMALLEST_DRAW, Stream } from '@/engine/kernel/random';

const purposes: Purpose[] = [
  'arrivals',
  'work',
  'coldStart',
  'reuse',
  'pingColdStart',
  'pingReuse',
];
const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

function bitsOf(seed: number, purpose: Purpose, count: number): number[] {
  const stream = new Stream(seed, purpose);
  return Array.from({ length: count }, () => stream.bits());
}

test('the first numbers of a stream are fixed for good: links rest on them', () => {
  expect(bitsOf(7, 'arrivals', 4)).toMatchInlineSnapshot(`
    [
      1732429870,
      1923131236,
      -952222492,
      1571386408,
    ]
  `);
  expect(bitsOf(7, 'work', 4)).toMatchInlineSnapshot(`
    [
      1372005880,
      -90258622,
      -39738457,
      -1318676666,
    ]
  `);
  expect(bitsOf(2 ** 40 + 7, 'work', 4)).toMatchInlineSnapshot(`
    [
      90502621,
      636507798,
      -1415865811,
      1298264369,
    ]
  `);
});

test('a step is that of sfc32, written again here in unbounded integers', () => {
  const stream = new Stream(3, 'work');
  const word = (x: number) => BigInt(x >>> 0);
  const cut = (x: bigint) => x & 0xffffffffn;
  for (let i = 0; i < 100; i += 1) {
    const [a = 0n, b = 0n, c = 0n, d = 0n] = Array.from(stream.save(), word);
    const out = cut(a + b + d);
    expect(word(stream.bits())).toBe(out);
    const rotated = cut((c << 21n) | (c >> 11n));
    expect(Array.from(stream.save(), word)).toEqual([
      b ^ (b >> 9n),
      cut(c + cut(c << 3n)),
      cut(rotated + out),
      cut(d + 1n),
    ]);
  }
});

test('no two purposes and no two seeds share their numbers', () => {
  fc.assert(
    fc.property(seeds, seeds, (a, b) => {
      const starts = purposes.map((purpose) => bitsOf(a, purpose, 2).join());
      expect(new Set(starts).size).toBe(purposes.length);
      if (a !== b) expect(bitsOf(a, 'work', 2)).not.toEqual(bitsOf(b, 'work', 2));
    }),
  );
});

test('uniform numbers fill the open interval evenly and without memory', () => {
  const stream = new Stream(42, 'work');
  const n = 400_000;
  let sum = 0;
  let lagged = 0;
  let previous = 0.5;
  for (let i = 0; i < n; i += 1) {
    const u = stream.uniform();
    if (!(u > 0 && u < 1)) throw new Error(`out of range: ${u}`);
    sum += u;
    lagged += (u - 0.5) * (previous - 0.5);
    previous = u;
  }
  expect(Math.abs(sum / n - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
  expect(Math.abs(lagged / n)).toBeLessThan(4 / 12 / Math.sqrt(n));
});

test('the smallest and the largest draw are the first and the last midpoint', () => {
  const stream = new Stream(1, 'work');
  const drawAt = (bits: number): number => {
    stream.restore(Int32Array.of(bits, 0, 0, 0));
    return stream.uniform();
  };
  expect(drawAt(0)).toBe(SMALLEST_DRAW);
  expect(drawAt(-1)).toBe(LARGEST_DRAW);
  expect(1 - LARGEST_DRAW).toBe(SMALLEST_DRAW);
});

test('streams of neighbouring seeds and of other purposes are not correlated', () => {
  const n = 100_000;
  const pairs = [
    [new Stream(8, 'work'), new Stream(9, 'work')],
    [new Stream(8, 'arrivals'), new Stream(8, 'coldStart')],
  ] as const;
  for (const [one, other] of pairs) {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += (one.uniform() - 0.5) * (other.uniform() - 0.5);
    expect(Math.abs(sum / n)).toBeLessThan(4 / 12 / Math.sqrt(n));
  }
});

test('a saved state gives the same numbers again', () => {
  const stream = new Stream(1, 'reuse');
  stream.bits();
  const saved = stream.save();
  const first = [stream.bits(), stream.bits(), stream.uniform()];
  stream.restore(saved);
  expect([stream.bits(), stream.bits(), stream.uniform()]).toEqual(first);
});

test('a column of uniform numbers is what one at a time gives', () => {
  const one = new Stream(9, 'work');
  const many = new Stream(9, 'work');
  const column = new Float64Array(1_000);
  many.fill(column);
  expect(Array.from(column)).toEqual(Array.from(column, () => one.uniform()));
  expect(many.save()).toEqual(one.save());
});

test('lots are uniform, differ by seed and purpose, and know no order', () => {
  const lots = new Lots(7, 'coldStart');
  const n = 100_000;
  const tenths = new Float64Array(10);
  let product = 0;
  for (let i = 1; i <= n; i += 1) {
    const u = lots.uniform(i);
    const tenth = Math.floor(u * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    product += (u - 0.5) * (lots.uniform(i + 1) - 0.5);
  }
  const expected = n / 10;
  const chiSquare = tenths.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 9 degrees of freedom: 27.9 is passed once in a thousand.
  expect(chiSquare).toBeLessThan(27.9);
  expect(Math.abs(product / n)).toBeLessThan(4 / 12 / Math.sqrt(n));
  expect(new Lots(7, 'coldStart').uniform(5)).toBe(lots.uniform(5));
  expect(new Lots(8, 'coldStart').uniform(5)).not.toBe(lots.uniform(5));
  expect(new Lots(7, 'reuse').uniform(5)).not.toBe(lots.uniform(5));
});

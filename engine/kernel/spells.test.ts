import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import { Lots } from '@/engine/kernel/random';
import { type Down, randomSpells, Spells, scriptedSpells } from '@/engine/kernel/spells';

/** When it goes down and comes up, as [down, up, down, …], until `untilMs`. */
function turns(spells: Spells, untilMs: number): number[] {
  const times: number[] = [];
  while (spells.nextMs <= untilMs) {
    const { nextMs } = spells;
    if (spells.step()) times.push(nextMs);
  }
  return times;
}

/** Up for two hours and down for five minutes on average, by chance. */
const law = { up: new Exponential(7_200_000), down: new Exponential(300_000) };
const byChance = (seed: number, thing = 0): Spells =>
  new Spells(randomSpells(new Lots(seed, 'outages'), thing, law));
const scripted = (...downs: Down[]): Spells => new Spells(scriptedSpells(downs));

/** The share of time that is spent down, of turns that begin up. */
function shareDown(times: readonly number[], untilMs: number): number {
  let down = 0;
  for (let i = 0; i < times.length; i += 2) {
    down += (times[i + 1] ?? untilMs) - (times[i] as number);
  }
  return down / untilMs;
}

test('a script is followed to the millisecond, also one that never comes up again', () => {
  const spells = scripted({ fromMs: 100.3, forMs: 50.1 }, { fromMs: 400, forMs: Infinity });
  expect(spells.isDown).toBe(false);
  expect(turns(spells, 1e12)).toEqual([100.3, 100.3 + 50.1, 400]);
  expect(spells.isDown).toBe(true);
  expect(spells.nextMs).toBe(Infinity);
  expect(scripted().nextMs).toBe(Infinity);
});

test('a script with spells in each other, or of less than nothing, is refused in words', () => {
  const overlapping = () => scripted({ fromMs: 10, forMs: 20 }, { fromMs: 29, forMs: 1 });
  expect(overlapping).toThrow(/^spells: one begins at 29 ms; 30 ms is the earliest$/);
  expect(() => scripted({ fromMs: 10, forMs: -1 })).toThrow(
    /^spells: one lasts -1 ms; at least 0$/,
  );
  expect(() => scripted({ fromMs: Number.NaN, forMs: 1 })).toThrow(/begins at NaN/);
});

test('by chance it is down for the share of time that both means say', () => {
  const untilMs = 40_000 * 7_500_000;
  const share = shareDown(turns(byChance(1), untilMs), untilMs);
  // 40,000 spells: a standard error of about a two-hundredth.
  expect(Math.abs(share / (300 / 7_500) - 1)).toBeLessThan(0.025);
});

test('two things of one run are down independently: both at once for the product of their shares', () => {
  const untilMs = 40_000 * 7_500_000;
  const [one, other] = [0, 1].map((thing) => turns(byChance(5, thing), untilMs)) as [
    number[],
    number[],
  ];
  let both = 0;
  let j = 0;
  for (let i = 0; i + 1 < one.length; i += 2) {
    const [from, to] = [one[i] as number, one[i + 1] as number];
    while (j + 1 < other.length && (other[j + 1] as number) <= from) j += 2;
    for (let k = j; k + 1 < other.length && (other[k] as number) < to; k += 2) {
      both += Math.min(to, other[k + 1] as number) - Math.max(from, other[k] as number);
    }
  }
  // 0.16 % of the time, in some 3,200 overlaps.
  expect(Math.abs(both / untilMs / 0.0016 - 1)).toBeLessThan(0.08);
});

test('another mean stretches the spells, and moves none of them elsewhere in chance', () => {
  const lots = new Lots(3, 'outages');
  const of = (upMs: number) =>
    new Spells(randomSpells(lots, 0, { up: new Exponential(upMs), down: new Constant(0) }));
  const [short, long] = [of(1_000), of(2_000)].map((spells) => turns(spells, 50_000));
  const shared = short?.slice(0, 20).map((tMs) => 2 * tMs) ?? [];
  long?.slice(0, 20).forEach((tMs, i) => {
    expect(tMs).toBeCloseTo(shared[i] as number, 6);
  });
});

test('down for 0 ms is a restart: down and up in one instant, one after the other', () => {
  const times = turns(
    new Spells(
      randomSpells(new Lots(1, 'outages'), 0, {
        up: new Exponential(60_000),
        down: new Constant(0),
      }),
    ),
    3_600_000,
  );
  expect(times.length).toBeGreaterThan(60);
  for (let i = 0; i < times.length; i += 2) expect(times[i + 1]).toBe(times[i]);
});

test('held by hand it is down at once, its own spells go on underneath, and the longer hand counts', () => {
  const spells = scripted({ fromMs: 100, forMs: 100 }, { fromMs: 500, forMs: 100 });
  expect(turns(spells, 150)).toEqual([100]);
  expect(spells.hold(300)).toBe(false);
  expect(spells.hold(250)).toBe(false);
  expect(turns(spells, 450)).toEqual([300]);
  expect(spells.hold(550)).toBe(true);
  expect(turns(spells, 10_000)).toEqual([600]);
  // And where hand and spell end together, it comes up once.
  const together = scripted({ fromMs: 100, forMs: 100 });
  turns(together, 100);
  together.hold(200);
  expect(turns(together, 1_000)).toEqual([200]);
});

test('whatever hands do, it ends up where it would have been, and no moment is lost', () => {
  const hands = fc.array(
    fc.record({
      afterMs: fc.integer({ min: 0, max: 4_000_000 }),
      forMs: fc.integer({ min: 1, max: 4_000_000 }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(hands, fc.nat(50), (holds, seed) => {
      const left = byChance(seed);
      const held = byChance(seed);
      let nowMs = 0;
      for (const { afterMs, forMs } of holds) {
        nowMs += afterMs;
        turns(held, nowMs);
        held.hold(nowMs + forMs);
        expect(held.isDown).toBe(true);
      }
      nowMs += 4_000_001;
      turns(held, nowMs);
      turns(left, nowMs);
      expect(held.save()).toEqual(left.save());
    }),
  );
});

test('a saved state goes on as if it had never stopped', () => {
  const spells = byChance(8);
  turns(spells, 100_000_000);
  spells.hold(100_400_000);
  const other = byChance(8);
  other.restore(spells.save());
  expect(turns(other, 1e9)).toEqual(turns(spells, 1e9));
});

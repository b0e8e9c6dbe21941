import { describe, expect, test } from 'vitest';
import { configOf } from '@/components/figure/address';
import { pathsIn } from '@/components/figure/surface/fixture';
import { svgStrip } from '@/components/figure/surface/svg';
import { params } from '@/engine/models/cold-start/config';
import { scenarios } from '@/engine/models/cold-start/scenarios';
import { stillsOf } from '@/player/still';
import { draw, size } from './draw';
import { bar, mark, prepare, type Scene } from './scene';

const recordStill = await stillsOf('cold-start');

const small = scenarios.filter(({ id }) => id !== 'thousand' && id !== 'busy-day');

function record(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const { seed, durationMs, set } = scenario;
  return recordStill({
    sim: 'cold-start',
    config: configOf(params, set),
    seed,
    durationMs,
    acts: [],
  }).recording;
}

/** Bars of each lane, by time. */
function byLane({ bars }: Scene) {
  const lanes = new Map<number, { from: number; to: number; instance: number }[]>();
  for (let i = 0; i < bars.length; i += 1) {
    const lane = lanes.get(bars.lane[i] ?? -1) ?? [];
    lane.push({
      from: bars.fromMs[i] ?? 0,
      to: bars.toMs[i] ?? 0,
      instance: bars.instance[i] ?? 0,
    });
    lanes.set(bars.lane[i] ?? -1, lane);
  }
  for (const lane of lanes.values()) lane.sort((a, b) => a.from - b.from || a.to - b.to);
  return lanes;
}

describe.each(small.map(({ id }) => id))('the picture of %s', (id) => {
  const recording = record(id);
  const scene = prepare(recording);

  test('no two bars of a lane overlap', () => {
    for (const lane of byLane(scene).values()) {
      for (let i = 1; i < lane.length; i += 1) {
        expect(lane[i]?.from).toBeGreaterThanOrEqual(lane[i - 1]?.to ?? 0);
      }
    }
  });

  test('every bar lies within the run', () => {
    for (let i = 0; i < scene.bars.length; i += 1) {
      expect(scene.bars.fromMs[i]).toBeGreaterThanOrEqual(0);
      expect(scene.bars.toMs[i]).toBeLessThanOrEqual(scene.durationMs);
    }
  });

  test('bars and marks count what the engine counted', () => {
    const { counts } = recording.final;
    const starts = scene.bars.meaning
      .subarray(0, scene.bars.length)
      .filter((m) => m === bar.starting);
    const marks = scene.marks.meaning.subarray(0, scene.marks.length);
    const ofUsers = marks.filter((m) => m !== mark.ping).length;
    const pings = marks.filter((m) => m === mark.ping).length;
    expect(starts.length).toBe(counts.coldStarts);
    expect(pings).toBe(counts.pings);
    expect(ofUsers + pings).toBe(counts.arrived);
  });

  test('it fits its surface', () => {
    const surface = svgStrip({ width: 760, height: 288, hatchId: 'hatch' });
    draw(surface, scene, 0, size(scene));
    expect(pathsIn(surface.markup()).length).toBeGreaterThan(1);
  });
});

test('time in each state adds up to the engine’s own averages', () => {
  const recording = record('first-orders');
  const { bars, durationMs } = prepare(recording);
  let busyMs = 0;
  let idleMs = 0;
  for (let i = 0; i < bars.length; i += 1) {
    const length = (bars.toMs[i] ?? 0) - (bars.fromMs[i] ?? 0);
    if (bars.meaning[i] === bar.idle) idleMs += length;
    else if (bars.meaning[i] !== bar.reclaimed) busyMs += length;
  }
  expect(busyMs / durationMs).toBeCloseTo(recording.final.metrics.busy ?? 0, 6);
  expect(idleMs / durationMs).toBeCloseTo(recording.final.metrics.idle ?? 0, 6);
});

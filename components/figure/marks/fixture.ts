// Marks for tests: runs of a simulator's scenarios, a spans track written by hand, and what marks of a strip or a scene
// paint.

import type { Locale } from '@/i18n/locales';
import { type Still, stillsOf } from '@/player/still';
import type { Act, AnyConfig, Params, SpansData } from '@/player/types';
import { configOf } from '../address';
import { recordingWith } from '../stage/fixture';
import { shownOf } from '../stage/shown';
import type { MomentSpec } from '../stage/stage-spec';
import { textWidth } from '../surface/shapes';
import { type Surface, TEXT_SIZE, type TextStyle } from '../surface/surface';
import {
  type Box,
  PLACEMENT_WIDTH,
  type Placement,
  type Shown,
  type StripMark,
  type StripRow,
  type Target,
} from './contract';
import { finished } from './finished';

interface Declared<Id extends string> {
  readonly id: Id;
  readonly seed: number;
  readonly durationMs: number;
  readonly set: AnyConfig;
  readonly acts?: readonly Act[];
}

interface Changed {
  /** Values that differ from those of the scenario. */
  readonly set?: AnyConfig;
  /** In place of those of the scenario. */
  readonly acts?: readonly Act[];
}

/** Records a simulator's scenarios by their ids. */
export async function recordedScenarios<Id extends string>(
  sim: string,
  params: Params,
  scenarios: readonly Declared<Id>[],
): Promise<(id: Id, changed?: Changed) => Still> {
  const recordStill = await stillsOf(sim);
  return (id, { set = {}, acts } = {}) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (!scenario) throw new Error(`no scenario ${id}`);
    const { seed, durationMs } = scenario;
    const config = configOf(params, { ...scenario.set, ...set });
    return recordStill({ sim, config, seed, durationMs, acts: acts ?? scenario.acts ?? [] });
  };
}

/** The same as a picture is given them, in words of this language where a test does not say another. */
export async function shownScenarios<Id extends string>(
  sim: string,
  params: Params,
  scenarios: readonly Declared<Id>[],
  usual: Locale,
): Promise<(id: Id, as?: Changed & { readonly locale?: Locale }) => Shown> {
  const record = await recordedScenarios(sim, params, scenarios);
  return (id, { locale = usual, ...changed } = {}) =>
    shownOf(record(id, changed).recording, locale);
}

type Row = readonly [thing: number, state: string, fromMs: number, toMs: number];

/** Rows in the order in which they began; `knownUntilMs` where not all of them were kept. */
export function spansOf(
  states: readonly string[],
  rows: readonly Row[],
  knownUntilMs = Number.POSITIVE_INFINITY,
): SpansData {
  return {
    kind: 'spans',
    states,
    length: rows.length,
    thing: Int32Array.from(rows, ([thing]) => thing),
    state: Uint8Array.from(rows, ([, state]) => states.indexOf(state)),
    about: new Int32Array(rows.length).fill(-1),
    fromMs: Float64Array.from(rows, ([, , fromMs]) => fromMs),
    toMs: Float64Array.from(rows, ([, , , toMs]) => toMs),
    knownUntilMs,
  };
}

/** A run of one minute with this track. */
export const shownWithTrack = (name: string, data: SpansData): Shown =>
  shownOf({ ...recordingWith(), tracks: { [name]: data } }, 'en');

export const rowOf = (mark: StripMark, shown: Shown): StripRow => finished(mark.prepare(shown));

export type Shape = readonly [how: string, ...values: readonly unknown[]];

/** A surface on which nothing is seen, but everything that is painted is listed. */
export function listing({ width, height }: Pick<Surface, 'width' | 'height'>) {
  const shapes: Shape[] = [];
  const surface = new Proxy({ width, height } as Surface, {
    get: (size, name: keyof Surface) =>
      name in size ? size[name] : (...values: unknown[]) => shapes.push([name, ...values]),
  });
  return { surface, shapes };
}

/** What the pieces of a row paint into the box, in its order: all of them, where not said. */
export function shapesOf(row: StripRow, box: Box, from = 0, to = row.size): readonly Shape[] {
  const { surface, shapes } = listing(box);
  row.paint(surface, box, from, to);
  return shapes;
}

export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly align: NonNullable<TextStyle['align']>;
}

function wordsIn(painted: readonly Shape[]): readonly Word[] {
  return painted.flatMap(([shape, , x, y, text, style]) => {
    if (shape !== 'text') return [];
    const { size = TEXT_SIZE, align = 'left' } = (style ?? {}) as TextStyle;
    return [{ x: Number(x), y: Number(y), text: String(text), size, align }];
  });
}

/** From where to where a word reaches: in bold letters, where its width is not said. */
export function reachOf(
  { x, text, size, align }: Word,
  width = textWidth(text, size),
): { left: number; right: number } {
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  return { left, right: left + width };
}

type Moment = readonly [shown: Shown, tMs: number, placement: Placement, picked?: string | null];

/** A stage's scene at its moments: each shape that is painted, the words among them, and what can be picked. */
export function sceneOf(scene: MomentSpec | null, pace = 1) {
  if (!scene) throw new Error('a stage without a scene');
  const { height, marks } = scene;

  function paintedAt(...[shown, tMs, placement, picked = null]: Moment): readonly Shape[] {
    const { surface, shapes } = listing({
      width: PLACEMENT_WIDTH[placement],
      height: height[placement],
    });
    for (const mark of marks) mark.prepare(shown, placement).paint(surface, { tMs, pace, picked });
    return shapes;
  }

  const wordsAt = (...at: Moment): readonly Word[] => wordsIn(paintedAt(...at));
  const textsAt = (...at: Moment): string[] => wordsAt(...at).map(({ text }) => text);
  const targetsAt = (shown: Shown, tMs: number, placement: Placement): readonly Target[] =>
    marks.flatMap(
      (mark) => mark.prepare(shown, placement).targets?.({ tMs, pace, picked: null }) ?? [],
    );
  return { paintedAt, wordsAt, textsAt, targetsAt };
}

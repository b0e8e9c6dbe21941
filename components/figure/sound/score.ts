// A row of a chart as a score: pitch for height, time from left to right. Pure, so that what is heard can be tested.

/** One moment of a row: how far along the chart it lies, and how high, each from 0 to 1; NaN where there is no number. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From here on the tone has this pitch; with null it is silent. */
export interface Tone {
  readonly atSec: number;
  readonly hz: number | null;
}

export interface Score {
  readonly tones: readonly Tone[];
  /** When a short sign sounds over the tone. */
  readonly signsSec: readonly number[];
}

/** Two octaves, A3 to A5: what a phone's loudspeaker still carries, and nothing shrill. */
export const LOW_HZ = 220;
export const HIGH_HZ = 880;
/** As long as an ear keeps the beginning in mind while it hears the end. */
export const SECONDS = 6;
/** A pitch needs some 50 ms to be heard as one: of each slice its lowest and its highest moment sound, 75 ms each. */
const SLICES = 40;
const TONES = 2 * SLICES;
const TONE_SEC = SECONDS / TONES;
/** An octave over the highest tone: no height of the row sounds like it. */
export const SIGN_HZ = 1760;
export const SIGN_SEC = 0.06;

/** Equal steps of the row are equal steps for the ear, which hears ratios. */
export const pitchOf = (y: number): number =>
  LOW_HZ * (HIGH_HZ / LOW_HZ) ** Math.min(1, Math.max(0, y));

/** The lowest and the highest of some moments, in the order in which they come. */
function extremesOf(points: readonly Point[]): readonly [Point, Point] | null {
  const [first] = points;
  if (!first) return null;
  let [low, high] = [first, first];
  for (const point of points) {
    if (point.y < low.y) low = point;
    if (point.y > high.y) high = point;
  }
  return low.x <= high.x ? [low, high] : [high, low];
}

/** Where each sign begins; what would run into the one before is the same sign. */
function signsOf(xs: readonly number[]): readonly number[] {
  const signs: number[] = [];
  for (const atSec of xs.map((x) => x * SECONDS).sort((a, b) => a - b)) {
    const last = signs.at(-1);
    if (last === undefined || atSec - last >= 2 * SIGN_SEC) signs.push(atSec);
  }
  return signs;
}

/** `points` from left to right; where a slice has none, what was last goes on. `signs` are places along the chart. */
export function scoreOf(points: readonly Point[], signs: readonly number[] = []): Score {
  const slices = Array.from({ length: SLICES }, (): Point[] => []);
  for (const point of points) {
    slices[Math.min(SLICES - 1, Math.floor(point.x * SLICES))]?.push(point);
  }
  const tones: Tone[] = [];
  let held: number | null = null;
  const put = (place: number, hz: number | null): void => {
    if (tones.length === 0 || tones.at(-1)?.hz !== hz) tones.push({ atSec: place * TONE_SEC, hz });
  };
  slices.forEach((slice, place) => {
    const extremes = extremesOf(slice.filter(({ y }) => !Number.isNaN(y)));
    const heard = extremes?.map(({ y }) => pitchOf(y));
    const last = slice.at(-1);
    if (heard === undefined && last) held = null;
    put(2 * place, heard?.[0] ?? held);
    put(2 * place + 1, heard?.[1] ?? held);
    if (last) held = Number.isNaN(last.y) ? null : pitchOf(last.y);
  });
  return { tones, signsSec: signsOf(signs) };
}

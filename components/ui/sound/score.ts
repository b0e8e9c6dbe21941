// What is heard of a picture as a score: pitch for height, time from left to right. Pure, so that it can be tested.

/** One moment of a row: how far along the chart it lies, and how high, each from 0 to 1; NaN where there is no number. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From here on a voice has this pitch; with null it is silent. */
export interface Tone {
  readonly atSec: number;
  readonly hz: number | null;
  readonly isSoft?: boolean;
}

export interface Score {
  readonly lastsSec: number;
  /** What can sound at once; each sings one tone at a time. */
  readonly voices: readonly (readonly Tone[])[];
  /** When a short sign sounds over the tones. */
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
/** Of what is counted each one is heard by itself, however few or many there are. */
const LONGEST_NOTE_SEC = 0.6;
/** The rest of a note's time is silent, so that two alike are heard as two. */
const SUNG = 0.75;
/** The silence between two stretches of a row that follow each other. */
const GAP_SEC = 0.04;
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
function signsOf(timesSec: readonly number[]): readonly number[] {
  const signs: number[] = [];
  for (const atSec of timesSec.toSorted((a, b) => a - b)) {
    const last = signs.at(-1);
    if (last === undefined || atSec - last >= 2 * SIGN_SEC) signs.push(atSec);
  }
  return signs;
}

/** A curve from left to right; where a slice has no points, what was last goes on. `signs` are places along it. */
export function curveScore(points: readonly Point[], signs: readonly number[] = []): Score {
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
  return {
    lastsSec: SECONDS,
    voices: [tones],
    signsSec: signsOf(signs.map((x) => x * SECONDS)),
  };
}

/** How long a note takes with its silence. */
const eachOf = (count: number): number => Math.min(LONGEST_NOTE_SEC, SECONDS / count);

/** When each of so many notes begins. */
export function noteTimes(count: number): readonly number[] {
  const eachSec = eachOf(count);
  return Array.from({ length: count }, (_, place) => place * eachSec);
}

/** A note for each height, one after the other; a rest for none. Over those that are `marked` a sign sounds. */
export function notesScore(heights: readonly (number | null)[], marked: readonly number[]): Score {
  const times = noteTimes(heights.length);
  const eachSec = eachOf(heights.length);
  const tones = heights.flatMap((y, place): Tone[] => {
    const atSec = times[place] as number;
    if (y === null) return [{ atSec, hz: null }];
    return [
      { atSec, hz: pitchOf(y) },
      { atSec: atSec + SUNG * eachSec, hz: null },
    ];
  });
  return {
    lastsSec: heights.length * eachSec,
    voices: [tones],
    signsSec: signsOf(marked.map((place) => times[place] as number)),
  };
}

/** A stretch of time in a row, from 0 to 1. */
export interface Stretch {
  /** Rows are counted from the top, which is the highest. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly isSoft: boolean;
}

/** Those of one row that an ear can tell apart, in seconds: what begins at once after another goes on with it. */
function apart(
  own: readonly Stretch[],
): readonly { atSec: number; endSec: number; isSoft: boolean }[] {
  const kept: { atSec: number; endSec: number; isSoft: boolean }[] = [];
  for (const { from, to, isSoft } of own.toSorted((a, b) => a.from - b.from)) {
    const atSec = Math.min(SECONDS - TONE_SEC, from * SECONDS);
    const endSec = Math.max(atSec + TONE_SEC, to * SECONDS);
    const last = kept.at(-1);
    if (last && atSec - last.atSec < TONE_SEC + GAP_SEC)
      last.endSec = Math.max(last.endSec, endSec);
    else kept.push({ atSec, endSec, isSoft });
  }
  return kept;
}

/** A voice for each row, singing while a stretch of it lasts; what is too short to be heard is a short tone. */
export function stretchesScore(stretches: readonly Stretch[], rows: number): Score {
  const voices = Array.from({ length: rows }, (_, row) => {
    const hz = pitchOf(rows > 1 ? 1 - row / (rows - 1) : 0.5);
    const own = apart(stretches.filter((one) => one.row === row));
    return own.flatMap(({ atSec, endSec, isSoft }, place): Tone[] => {
      const nextSec = own[place + 1]?.atSec ?? Number.POSITIVE_INFINITY;
      return [
        { atSec, hz, ...(isSoft ? { isSoft } : {}) },
        { atSec: Math.min(endSec, nextSec - GAP_SEC), hz: null },
      ];
    });
  });
  return { lastsSec: SECONDS, voices, signsSec: [] };
}

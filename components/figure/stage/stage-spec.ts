// A stage as data: the scene at one moment, the strip of the whole run, or the one above the other.

import type { Localized } from '@/i18n/locales';
import type { Deed, MomentMark, Placed, Shown, StripMark } from '../marks/contract';
import type { LensSpec } from './scales';

/** A button on the stage, under what it acts on. */
export interface StageAct extends Deed {
  /** What is written on it, where the simulator's word for the act does not say it. */
  readonly words?: Localized;
  /** What it acts on, where its word alone would be that of another button: its name says both. */
  readonly of?: Localized;
  /** Its top left corner. */
  readonly at: Placed<readonly [x: number, y: number]>;
  /** Whether it stands on the stage at all; without it, always. */
  isOffered?(shown: Shown, tMs: number): boolean;
  /** Whether it is the next telling one: of several, the first is filled. */
  isNext?(shown: Shown, tMs: number): boolean;
}

export interface MomentSpec {
  readonly height: Placed<number>;
  readonly marks: readonly MomentMark[];
  readonly acts: readonly StageAct[];
}

export interface StripSpec {
  readonly marks: readonly StripMark[];
  readonly scales?: ScalesSpec;
}

/** Two more scales of a run beside that of the stage, for runs whose moments are far shorter than they are. */
export interface ScalesSpec {
  /** How much of a run the stage shows; null where that is all of it, and an overview would say nothing more. */
  stageMs(shown: Shown): number | null;
  /** All of the run over the stage, as rows with a height. */
  readonly overview: readonly StripMark[];
  /** The moment before the cursor under the stage, in true proportion. */
  readonly lens: LensSpec;
}

/** At least one of the two. */
export interface StageSpec {
  readonly moment: MomentSpec | null;
  readonly strip: StripSpec | null;
}

/** On a phone so much of a scene is seen at a time, in px (`--scene-window` in app/looks.css). */
export const WINDOW = 232;

/** The state at the cursor, painted each frame. */
export const moment = (
  height: Placed<number>,
  marks: readonly MomentMark[],
  acts: readonly StageAct[] = [],
): MomentSpec => ({ height, marks, acts });

/** The whole run, clipped at the cursor, painted once in pieces. */
export const strip = (...marks: readonly StripMark[]): StripSpec => ({ marks });

/** The strip as this run has it: without the rows that it has not. */
export const stripOf = ({ marks, ...more }: StripSpec, shown: Shown): StripSpec => ({
  ...more,
  marks: marks.filter((mark) => mark.isIn?.(shown) ?? true),
});

/** The rows of which a phone shows one at a time. */
export const several = ({ marks }: StripSpec): readonly StripMark[] =>
  marks.filter((mark) => mark.isOneOfSeveral);

/** What else there is leaves the one that is seen this much of its own room. */
const BESIDE_ONE = 0.5;

const lower = ({ height }: StripMark): StripMark['height'] =>
  typeof height === 'number' ? height : { share: BESIDE_ONE * height.share };

/** The strip as a phone shows it: of several rows of a kind this one alone. */
export function withOne(spec: StripSpec, place: number): StripSpec {
  const one = several(spec)[place];
  if (!one) return spec;
  const marks = spec.marks
    .filter((mark) => mark === one || !mark.isOneOfSeveral)
    .map((mark) => (mark === one ? mark : { ...mark, height: lower(mark) }));
  return { ...spec, marks };
}

/** A strip with an overview of the whole run above it, and a lens on a moment below. */
export const scaledStrip = (scales: ScalesSpec, ...marks: readonly StripMark[]): StripSpec => ({
  marks,
  scales,
});

/** A strip alone, a scene alone, or a scene above its strip. */
export const stage = (parts: Partial<StageSpec>): StageSpec => ({
  moment: parts.moment ?? null,
  strip: parts.strip ?? null,
});

/** An act as the stage offers it at a moment. */
export interface OfferedAct {
  readonly act: StageAct;
  readonly isNext: boolean;
}

/** The acts that stand on the stage at `tMs`; at most one of them is the next telling one. */
export function offeredActs(
  acts: readonly StageAct[],
  shown: Shown,
  tMs: number,
): readonly OfferedAct[] {
  const offered = acts.filter((act) => act.isOffered?.(shown, tMs) ?? true);
  const next = offered.find((act) => act.isNext?.(shown, tMs) ?? false);
  return offered.map((act) => ({ act, isNext: act === next }));
}

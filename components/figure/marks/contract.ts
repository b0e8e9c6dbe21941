// What a mark is: a part of a picture as data. A strip's marks have time along x, a moment's marks show one instant.

import type { Span } from '@/components/ui/sound/heard-row';
import type { Locale, Localized } from '@/i18n/locales';
import type { TrackReader } from '@/player/tracks';
import type { Recording } from '@/player/types';
import type { Box, Paint, Surface } from '../surface/surface';
import type { LegendEntry } from './legend-entry';

export type { Box };

/** The run that a picture shows. */
export interface Shown {
  readonly recording: Recording;
  readonly tracks: TrackReader;
  readonly locale: Locale;
  /** Up to here the run has been seen, while a guess about it is untold; without it, nothing is kept back. */
  readonly seenMs?: number;
}

/**
 * A row of the strip: the whole run from left to right. The stage clips it at the cursor, so a row is painted
 * once, in pieces, however often the cursor moves; what it paints at an x may depend only on what came before.
 */
export interface StripMark {
  /** Height in CSS pixels, or a share of what the rows with a height leave over. */
  readonly height: number | { readonly share: number };
  /** Whether this run has such a row; without it, every run has. A row that is missing takes no room. */
  isIn?(shown: Shown): boolean;
  /**
   * Whether a slide has it under a scene; without it, every slide has. There the scene and all rows share the height
   * of one screen, and the scene is to stay readable from the last bench.
   */
  isOnSlides?(shown: Shown): boolean;
  /** The row's own name, over its left end. */
  readonly name?: Localized;
  /** The colour in which the name stands, where rows are things that a simulator compares. */
  readonly namePaint?: Paint;
  /** Words over its right end that say what its heights stand for: 0 is its top, 1 its floor. */
  scale?(shown: Shown): readonly { readonly share: number; readonly words: string }[];
  /** Words over the strip, each where something begins; of several rows that say the same, once. */
  notes?(shown: Shown): readonly StripNote[];
  /** One of several things of a kind: on a phone one is seen at a time, the others small beside it. */
  readonly isOneOfSeveral?: boolean;
  /** What can be done to what the row shows: buttons beside its name. Under a scene there are none: they stand on the scene. */
  readonly acts?: readonly RowAct[];
  legend(shown: Shown): readonly LegendEntry[];
  /** What it shows of a moment, in words, for who cannot see it; null where it says nothing. */
  describe?(shown: Shown, tMs: number): string | null;
  /** What of it stays when a knob is turned; without it, nothing does. */
  readonly ghost?: Ghost;
  /** Whether what it shows is known beforehand: it is promised from the start, whatever is to be guessed. */
  readonly isKnown?: true;
  /** What its rooms come to, where they depend on the run: only when it changes, an untold run is laid out anew. */
  layout?(shown: Shown): number;
  /** Reads the tracks once. Yields now and then where a run is so long that a page would not answer meanwhile. */
  prepare(shown: Shown): Generator<undefined, StripRow>;
}

/**
 * What of a row stays when a knob is turned: the run before, pale, over the whole length. It is data; the code that
 * paints it is fetched with the first knob.
 */
export type Ghost =
  | {
      readonly of: 'amounts';
      /** The value at the row's top: that of the run on stage, so that heights can be compared. */
      readonly top: (shown: Shown) => number;
      /** What stands on each other, by equal slices of the run. */
      readonly parts: readonly ((shown: Shown) => Float64Array)[];
      readonly lines: readonly {
        readonly values: (shown: Shown) => Float64Array;
        readonly top?: ((shown: Shown) => number) | undefined;
        readonly look: 'steps' | 'through';
      }[];
    }
  | {
      readonly of: 'lives';
      readonly track: string;
      /** Where the lanes of the run on stage stand in a row: the top of the first, and from one to the next. */
      readonly lanesIn: (
        box: Box,
        laneCount: number,
      ) => { readonly top: number; readonly pitch: number };
    };

export interface StripNote {
  readonly atMs: number;
  readonly words: string;
}

/** A lane's number, `share` of the way down the row's lanes. */
export interface LaneNumber {
  readonly share: number;
  readonly words: string;
}

export interface StripRow {
  /** Numbers of a row's lanes: words over the strip, which need to know how many lanes there came to be. */
  readonly laneNumbers?: readonly LaneNumber[];
  /** How many pieces there are: the stage paints a long run in several turns. */
  readonly size: number;
  /** Paints pieces `from` to `to` (exclusive) into the box. */
  paint(surface: Surface, box: Box, from: number, to: number): void;
  /** What is already promised beyond the cursor, painted anew for every frame: it must stay cheap. */
  ahead?(surface: Surface, box: Box, tMs: number): void;
}

/** Layouts that an author declares: 788 px from left to right, 328 px from top to bottom. Neither is scaled. */
export type Placement = 'wide' | 'tall';
export const PLACEMENT_WIDTH: Readonly<Record<Placement, number>> = { wide: 788, tall: 328 };

/** Something that an author places: one value for each layout. */
export type Placed<T> = Readonly<Record<Placement, T>>;

/** The instant that a moment's marks show. */
export interface Instant {
  readonly tMs: number;
  /**
   * Simulated ms per ms of the learner's clock while playing. What takes no simulated time travels for
   * `TRAVEL_MS` of the learner's clock.
   */
  readonly pace: number;
  /** The thing that was picked, by its target's id; null where none is. */
  readonly picked: string | null;
}

/** How long a message that takes no simulated time is drawn on its way, in ms of the learner's clock. */
export const TRAVEL_MS = 250;

/** One of the model's acts, on one of its things; null where there is but one. */
export interface Deed {
  readonly act: string;
  readonly on: string | null;
  /** What a knob is turned to; without it, no knob is turned. */
  readonly to?: number | string;
}

/** An act on what a row shows. */
export interface RowAct extends Deed {
  /** Whether it can be done at a moment; without it, always. */
  isOffered?(shown: Shown, tMs: number): boolean;
}

/** A part of the scene on which a thing can be dropped; `words` stand in it meanwhile, where nothing painted says what it is. */
export interface DropPlace extends Box {
  readonly words?: string;
}

/** One of the things that can be done with a target: by dragging it to where it leads, from its menu, or by keys. */
export interface Offer {
  /** Unlike that of the target's other offers. */
  readonly id: string;
  readonly words: string;
  /** Done in this order at one moment, and undone together. */
  readonly deeds: readonly Deed[];
  /** Where the thing is dropped for it; without it, only the menu has it. */
  readonly onto?: readonly DropPlace[];
}

/** Something on the stage that can be picked or acted on, and what is said of it. */
export interface Target {
  readonly id: string;
  readonly box: Box;
  readonly label: string;
  /** Done at once by whoever chooses it; without it and without `offers`, the thing is picked. */
  readonly deed?: Deed;
  /** What can be done with it: one is done at once by whoever chooses the thing, of several a menu opens. */
  readonly offers?: readonly Offer[];
  /** Where a finger takes hold of a thing that is dragged. All else of it lets the page be scrolled. */
  readonly grip?: Box;
}

/** Bars on the picture that are stretches of time: what they belong to, and each of them. */
export interface TimedBars {
  readonly of: string;
  readonly spans: readonly Span[];
}

/** A part of the scene at one instant, painted anew for every frame: it must stay cheap. */
export interface MomentMark {
  legend(shown: Shown): readonly LegendEntry[];
  /** As that of a `StripMark`. */
  describe?(shown: Shown, tMs: number): string | null;
  /** The stretches of time that it shows as bars, for a table and a sound of them; null where it shows none. */
  timed?(shown: Shown, tMs: number, picked: string | null): TimedBars | null;
  prepare(shown: Shown, placement: Placement): MomentPicture;
}

export interface MomentPicture {
  paint(surface: Surface, instant: Instant): void;
  /** What can be chosen now. */
  targets?(instant: Instant): readonly Target[];
}

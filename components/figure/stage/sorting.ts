// Things that are put into one of several places, one after the other: a button for each place, for the thing that is asked about.

import type { Localized } from '@/i18n/locales';
import type { Placed, Shown } from '../marks/contract';
import type { StageAct } from './stage-spec';

interface SortingSpec {
  /** The kind of thing that the model's acts are done on: `area-3` is the third. */
  readonly on: string;
  /** Names of the things, in the model's order. */
  readonly things: readonly Localized[];
  /** The model's act that puts a thing into a place, and where its button stands. */
  readonly places: readonly {
    readonly act: string;
    readonly at: Placed<readonly [x: number, y: number]>;
  }[];
  /** The thing that is asked about, from 0; null where none is. */
  asked(shown: Shown, tMs: number): number | null;
}

/** The buttons stay where they are from thing to thing, and so does the focus: sorting asks for nothing but Enter. */
export const sorting = ({ on, things, places, asked }: SortingSpec): readonly StageAct[] =>
  things.flatMap((of, thing) =>
    places.map(({ act, at }) => ({
      act,
      on: `${on}-${thing + 1}`,
      of,
      at,
      isOffered: (shown: Shown, tMs: number) => asked(shown, tMs) === thing,
    })),
  );

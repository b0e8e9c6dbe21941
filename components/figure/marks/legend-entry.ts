// What stands in the legend of a picture: a sign and its words.

import type { Locale } from '@/i18n/locales';
import type { Paint } from '../surface/paint';
import type { Surface } from '../surface/surface';

export type LegendEntry = { readonly words: Readonly<Record<Locale, string>> } & (
  | {
      readonly paint: Paint | 'cross' | 'dashed';
      /** The colour with light hatching, as `Surface.hatched` paints it. */
      readonly isHatched?: true;
    }
  /** Paints the sign as it is on the stage into a box of `SAMPLE` px, so that the two cannot part. */
  | { sample(surface: Surface): void }
);

/** Width and height of a sign in the legend. */
export const SAMPLE = [20, 12] as const;

// A run as its stage takes it, and what its legend says.

import type { Locale } from '@/i18n/locales';
import { TrackReader } from '@/player/tracks';
import type { Recording } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { Shown } from '../marks/contract';
import type { LegendEntry } from '../marks/legend-entry';
import { stripOf } from './stage-spec';

/** Reads a recording's tracks. Keep it as long as the recording: it remembers what it looked up. */
export const tracksOf = ({ tracks }: Recording): TrackReader => new TrackReader(tracks);

/** A run for its marks; kept as long as its tracks are. */
export const shownOf = (recording: Recording, locale: Locale): Shown => ({
  recording,
  tracks: tracksOf(recording),
  locale,
});

/** What the signs of a stage mean, each once, in the order of its marks. */
export function legendOf(
  { stage: { moment, strip } }: SimDefinition,
  shown: Shown,
): readonly LegendEntry[] {
  const rows = strip ? stripOf(strip, shown).marks : [];
  const marks = [...(moment?.marks ?? []), ...rows];
  const entries = marks.flatMap((mark) => mark.legend(shown));
  return entries.filter(
    ({ words }, index) => entries.findIndex((other) => other.words.en === words.en) === index,
  );
}

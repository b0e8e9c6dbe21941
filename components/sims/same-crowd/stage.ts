// The stage: the rows of all platforms above, and below them when requests came, waited for a place and were refused.

import type { Shown } from '@/components/figure/marks/contract';
import { columns, levels } from '@/components/figure/marks/levels';
import { highestSeen } from '@/components/figure/marks/seen';
import { gainOfLevel, meanOfLevel } from '@/components/figure/marks/slices';
import { moment, stage, strip } from '@/components/figure/stage/stage-spec';
import { HEIGHT, rowsOf } from './plan';
import { scene } from './scene';
import { strips } from './stage-words';

/** Of the rows that the strip tells of: the learner's own where there is one, all of them otherwise. */
const toldRows = (shown: Shown) => {
  const rows = rowsOf(shown);
  return rows.includes('own') ? (['own'] as const) : rows;
};

const sumOf =
  (track: string, over: typeof gainOfLevel) =>
  (shown: Shown): Float64Array => {
    const { durationMs } = shown.recording.request;
    const [first = new Float64Array(), ...others] = toldRows(shown).map((row) =>
      over(shown.tracks.level(track, row), durationMs),
    );
    return first.map((value, i) => others.reduce((sum, column) => sum + (column[i] ?? 0), value));
  };

const topOf = (values: (shown: Shown) => Float64Array) => (shown: Shown) =>
  highestSeen(shown, 2, values(shown));

const came = ({ tracks, recording }: Shown): Float64Array =>
  gainOfLevel(tracks.level('crowd', 'came'), recording.request.durationMs);
const waiting = sumOf('waiting', meanOfLevel);
const lost = sumOf('lost', gainOfLevel);

export const view = stage({
  moment: moment(HEIGHT, [scene]),
  strip: strip(
    columns({
      height: 26,
      name: strips.crowd,
      top: topOf(came),
      parts: [{ paint: 'busy', values: came, least: 3 }],
    }),
    levels({
      height: 34,
      name: strips.waiting,
      top: topOf(waiting),
      parts: [{ paint: 'queued', values: waiting }],
    }),
    columns({
      height: 26,
      name: strips.lost,
      top: topOf(lost),
      parts: [{ paint: 'dropped', values: lost, least: 6 }],
    }),
  ),
});

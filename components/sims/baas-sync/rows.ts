// The strip under the stage: what was read and written when, and over which time tablets were offline.

import type { Shown } from '@/components/figure/marks/contract';
import { columns } from '@/components/figure/marks/levels';
import { highestSeen } from '@/components/figure/marks/seen';
import { gainOfLevel, type Span } from '@/components/figure/marks/slices';
import { strip } from '@/components/figure/stage/stage-spec';
import type { Paint } from '@/components/figure/surface/surface';
import { stageWords } from './stage-words';

const gains = (name: string) => (shown: Shown) =>
  gainOfLevel(shown.tracks.level('totals', name), shown.recording.request.durationMs);

/** From the first tablet that is cut off to the last that is back, as spells that may overlap. */
function offline({ tracks }: Shown): readonly Span[] {
  const { data } = tracks.spans('tablet');
  return Array.from({ length: data.length }, (_, row) => row)
    .filter((row) => data.states[data.state[row] ?? -1] === 'offline')
    .map((row): Span => [data.fromMs[row] ?? 0, data.toMs[row] ?? 0]);
}

const ticks = (name: 'reads' | 'writes', paint: Paint) =>
  columns({
    height: 34,
    name: stageWords[name],
    top: (shown) => highestSeen(shown, 2, gains(name)(shown)),
    parts: [{ paint, values: gains(name), least: 14 }],
    ground: { words: stageWords.offlineGround, spans: offline },
  });

export const rows = strip(ticks('reads', 'baas'), ticks('writes', 'ink'));

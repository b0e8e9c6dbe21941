// The picture of the messaging simulator: [fill in: what is seen where]

import type { Shown } from '@/components/figure/marks/contract';
import { columns } from '@/components/figure/marks/levels';
import { gainOfLevel } from '@/components/figure/marks/slices';
import { stage, strip } from '@/components/figure/stage/stage-spec';

/** How many were answered in each slice of the run. */
const answered = ({ tracks, recording }: Shown): Float64Array =>
  gainOfLevel(tracks.level('answered', 'total'), recording.request.durationMs);

const answers = columns({
  height: { share: 1 },
  top: (shown) => Math.max(...answered(shown)),
  parts: [
    { paint: 'busy', words: { ko: '답을 받은 요청', en: 'answered request' }, values: answered },
  ],
});

export const view = stage({ strip: strip(answers) });

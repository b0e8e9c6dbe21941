// The picture of a cold-start run: a row of requests, below it a lane for each instance.

import { dots } from '@/components/figure/marks/dots';
import { lanes } from '@/components/figure/marks/lanes';
import { stage, strip } from '@/components/figure/stage/stage-spec';

export const requests = dots({
  track: 'request',
  height: 20,
  signs: {
    cold: { form: 'dot', paint: 'cold', radius: 3.4, isOnTop: true },
    warm: { form: 'dot', paint: 'busy', radius: 2.4 },
    rejected: { form: 'cross', radius: 3, words: { ko: '거절', en: 'rejected' } },
    ping: { form: 'tick', paint: 'ink-3', radius: 7 },
  },
});

export const instances = lanes({
  track: 'instance',
  height: { share: 1 },
  states: {
    starting: {
      form: 'hatched',
      paint: 'cold',
      words: { ko: '뜨는 중', en: 'starting' },
      least: 5,
      isOnTop: true,
      isNumbered: true,
    },
    working: {
      form: 'filled',
      paint: 'busy',
      words: { ko: '일하는 중', en: 'working' },
      least: 1.5,
    },
    idle: { form: 'thin', paint: 'warm', words: { ko: '쉬는 중', en: 'idle' } },
  },
  end: { paint: 'reclaimed', words: { ko: '회수됨', en: 'reclaimed' } },
});

export const coldStartStage = stage({ strip: strip(requests, instances) });

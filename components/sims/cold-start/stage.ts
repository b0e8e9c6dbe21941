// The picture of a cold-start run: a row of requests, below it a lane for each instance.

import { dots } from '@/components/figure/marks/dots';
import { type LanesSpec, lanes } from '@/components/figure/marks/lanes';
import { scaledStrip, stage } from '@/components/figure/stage/stage-spec';

export const requests = dots({
  track: 'request',
  height: 32,
  signs: {
    cold: {
      form: 'ring',
      paint: 'cold',
      radius: 4.6,
      isOnTop: true,
      words: { ko: '기다린 요청', en: 'request that waited' },
    },
    warm: {
      form: 'dot',
      paint: 'busy',
      radius: 3,
      words: { ko: '바로 맡은 요청', en: 'request served at once' },
    },
    rejected: { form: 'cross', radius: 3, words: { ko: '거절', en: 'rejected' } },
    ping: { form: 'tick', paint: 'ink-3', radius: 7, words: { ko: '핑', en: 'ping' } },
  },
});

const lives: LanesSpec = {
  track: 'instance',
  height: { share: 1 },
  states: {
    starting: {
      form: 'hatched',
      paint: 'cold',
      words: { ko: '뜨는 중', en: 'starting' },
      tick: { width: 3, isFlagged: true },
      isOnTop: true,
    },
    working: {
      form: 'filled',
      paint: 'busy',
      words: { ko: '일하는 중', en: 'working' },
      tick: { width: 2 },
    },
    idle: { form: 'thin', paint: 'warm', words: { ko: '쉬는 중', en: 'idle' } },
  },
  end: { paint: 'reclaimed', words: { ko: '회수됨', en: 'reclaimed' } },
};

export const instances = lanes(lives);

/** All of the run in a row: who waited, over who did not. */
const overview = dots({
  track: 'request',
  height: 26,
  signs: {
    warm: { form: 'bar', paint: 'warm', radius: 7 },
    cold: { form: 'bar', paint: 'cold', radius: 11, isOnTop: true },
    rejected: { form: 'cross', radius: 3, isOnTop: true },
  },
});

/** From this length on a run is shown in parts: of four hours the stage shows twenty minutes. */
const LONG_MS = 3_600_000;
const PARTS = 12;

export const coldStartStage = stage({
  strip: scaledStrip(
    {
      stageMs: ({ recording: { request } }) =>
        request.durationMs > LONG_MS ? request.durationMs / PARTS : null,
      overview: [overview],
      lens: { lanes: lives, asks: 'request', waited: ['cold'] },
    },
    requests,
    instances,
  ),
});

// The four-eras simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/four-eras/config';
import { formatNumber } from '@/i18n/format';
import { toBill } from './bill';
import { krwPerUsd } from './cost';
import { conclude, describe, describeNow, explainGap, mostLost, table } from './describe';
import { draw, size } from './draw';
import { contestants } from './eras';
import { prepare } from './scene';
import { columns, question, words } from './words';

export const fourErasSim = defineSim(declaration, {
  mainKnobs: ['ratePerSec', 'peakFactor', 'workSec', 'servers', 'vmMax', 'functionLimit'],
  // The registration morning: it is recorded in a moment, and its winner surprises.
  firstScenarios: ['course-registration'],
  words,
  legend: [
    {
      paint: 'steps',
      words: { ko: '한 번에 맡을 수 있는 요청', en: 'requests it can take at once' },
    },
    { paint: 'line', words: { ko: '일하거나 기다리는 요청', en: 'requests at work or waiting' } },
    {
      paint: 'dropped',
      words: { ko: '놓친 요청이 차지했을 자리', en: 'room the lost requests would have taken' },
    },
  ],
  readouts: { groups: contestants, columns },
  choices: [
    {
      id: 'mostLost',
      question,
      options: contestants,
      answer: mostLost,
      nobody: { ko: '아무도 놓치지 않았어요', en: 'Nobody lost any' },
    },
  ],
  krwPerUsd,
  prepare,
  size,
  draw,
  describe,
  conclude,
  stageRows(recording, locale) {
    const top = formatNumber(prepare(recording).top, locale);
    return {
      rows: contestants,
      scale: locale === 'ko' ? `칸마다 높이 ${top}건` : `each row is ${top} requests high`,
    };
  },
  describeNow,
  explainGap,
  table,
  toBill,
  chart: contestants.map(({ id, paint }) => ({ series: `${id}.lost`, paint })),
  chartKind: 'lines',
});

// The baas-sync simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import { declaration } from '@/engine/models/baas-sync/config';
import { goals } from '@/engine/models/baas-sync/scenarios';
import { sayMoment } from './now';
import { conclude, describeNow, explainGap, table, tell } from './say';
import { baasStage } from './stage';
import { words } from './words';

export const baasSyncSim = defineSim(declaration, {
  mainKnobs: [
    'writeMode',
    'cutTablets',
    'cutForSec',
    'users',
    'roomSize',
    'page',
    'cache',
    'rules',
  ],
  goals,
  words,
  stage: baasStage,
  readouts: ['reads', 'writes', 'unsent', 'gap', 'oversold', 'cost', 'unseen', 'exposed'],
  choices: [
    {
      id: 'storeSays',
      hides: ['gap'],
      isSaid: true,
      when: { scene: 'tablets' },
      question: {
        ko: '모두 다시 연결되면, 데이터베이스의 재고는 선반과 맞을까요?',
        en: 'Once all are connected again, will the database agree with the shelf?',
      },
      options: [
        {
          id: 'less',
          paint: 'queued',
          words: { ko: '선반보다 적어요', en: 'Less than the shelf' },
        },
        { id: 'same', paint: 'good', words: { ko: '선반과 같아요', en: 'The same' } },
        {
          id: 'more',
          paint: 'dropped',
          words: { ko: '선반보다 많아요', en: 'More than the shelf' },
        },
      ],
      answer({ gap = null }) {
        if (gap === null) return [];
        return [gap > 0 ? 'more' : 'same'];
      },
      nobody: { ko: '태블릿이 없는 장면이에요', en: 'There are no tablets in this run' },
    },
    {
      id: 'leakOnBill',
      hides: ['reads', 'writes', 'exposed'],
      isSaid: true,
      when: { scene: 'rooms', rules: 'anyone', strangers: 1 },
      question: {
        ko: '모르는 사람 하나가 모든 글을 읽어요. 그 몫은 하루 읽기의 얼마쯤일까요?',
        en: 'One stranger reads every message. What share of the day’s reads is that?',
      },
      options: [
        { id: 'hardly', paint: 'queued', words: { ko: '1%가 안 돼요', en: 'Below 1%' } },
        { id: 'tenth', paint: 'warm', words: { ko: '10%쯤', en: 'About 10%' } },
        { id: 'half', paint: 'busy', words: { ko: '절반쯤', en: 'About half' } },
        { id: 'most', paint: 'dropped', words: { ko: '거의 전부', en: 'Nearly all' } },
      ],
      answer({ reads = null, exposed = null }) {
        if (!reads || exposed === null) return [];
        const share = exposed / reads;
        if (share < 0.01) return ['hardly'];
        return [share < 0.3 ? 'tenth' : share < 0.75 ? 'half' : 'most'];
      },
      nobody: { ko: '아무도 글을 읽지 않았어요', en: 'Nobody read anything' },
    },
    {
      id: 'readsPerWrite',
      hides: ['reads', 'writes', 'exposed'],
      isSaid: true,
      when: { scene: 'rooms' },
      question: {
        ko: '이 하루에 읽기는 쓰기의 몇 배일까요?',
        en: 'How many reads will there be for each write?',
      },
      options: [
        { id: 'few', paint: 'queued', words: { ko: '다섯 배까지', en: 'Up to 5' } },
        { id: 'tens', paint: 'warm', words: { ko: '수십 배', en: 'Tens' } },
        { id: 'hundreds', paint: 'busy', words: { ko: '수백 배', en: 'Hundreds' } },
        {
          id: 'thousands',
          paint: 'dropped',
          words: { ko: '천 배 이상', en: 'A thousand or more' },
        },
      ],
      answer({ reads = null, writes = null }) {
        if (reads === null || writes === null || writes === 0) return [];
        const each = reads / writes;
        if (each <= 5) return ['few'];
        return [each < 100 ? 'tens' : each < 1_000 ? 'hundreds' : 'thousands'];
      },
      nobody: { ko: '아무도 글을 쓰지 않았어요', en: 'Nobody wrote anything' },
    },
  ],
  describe: tell,
  sayMoment,
  conclude,
  describeNow,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'reads', paint: 'baas' },
    { series: 'writes', paint: 'ink' },
  ],
  chartKind: 'lines',
});

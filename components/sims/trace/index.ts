// The trace simulator as the common frame takes it.

import { defineSim } from '@/components/figure/define-sim';
import type { Choice } from '@/components/figure/definition';
import { declaration } from '@/engine/models/trace/config';
import { goals } from '@/engine/models/trace/scenarios';
import { conclude, describe, explainGap, sayMoment, table } from './say';
import { view } from './stage';
import { words } from './words';

/** What halving the mail of 900 ms saves: an answer is meant within so many ms. */
const ABOUT_MS = 60;
const choices: readonly Choice[] = [
  {
    id: 'mailHalved',
    question: {
      ko: '가장 긴 막대는 900ms짜리 메일이에요. 절반으로 줄이면 손님은 얼마나 빨리 답을 받을까요?',
      en: 'The longest bar is the mail, 900 ms. Halve it: how much sooner does the customer get the answer?',
    },
    when: { scene: 'path' },
    options: [
      { id: 'half', paint: 'busy', words: { ko: '약 450ms', en: 'about 450 ms' } },
      { id: 'quarter', paint: 'warm', words: { ko: '약 225ms', en: 'about 225 ms' } },
      { id: 'none', paint: 'good', words: { ko: '0ms', en: '0 ms' } },
      {
        id: 'varies',
        paint: 'queued',
        words: { ko: '주문마다 달라요', en: 'it depends on the order' },
      },
    ],
    hides: ['saved'],
    answer({ saved }) {
      if (saved === null || saved === undefined) return [];
      const near = (ms: number) => Math.abs(saved - ms) <= ABOUT_MS;
      return [near(450) ? 'half' : near(225) ? 'quarter' : saved < 1 ? 'none' : 'varies'];
    },
    nobody: {
      ko: '줄인 막대가 아직 없어요. 막대를 눌러 보세요.',
      en: 'No bar has been halved yet: press one.',
    },
  },
  {
    id: 'whoRings',
    question: {
      ko: '한 달 내내 요청의 0.2%가 실패해요. 약속은 99.9%예요. 무엇이 울릴까요?',
      en: 'All month 0.2% of the requests fail. The promise is 99.9%. What rings?',
    },
    when: { scene: 'alarm' },
    options: [
      {
        id: 'page',
        paint: 'dropped',
        words: { ko: '한 시간 안에 호출', en: 'a page within the hour' },
      },
      {
        id: 'later',
        paint: 'warm',
        words: { ko: '몇 시간 뒤에 호출', en: 'a page some hours later' },
      },
      {
        id: 'ticket',
        paint: 'queued',
        words: { ko: '호출 없이 티켓만', en: 'a ticket and no page' },
      },
      { id: 'nothing', paint: 'good', words: { ko: '아무것도', en: 'nothing at all' } },
    ],
    hides: ['pageAfter', 'ticketAfter'],
    answer({ pageAfter, ticketAfter }) {
      if (pageAfter !== null && pageAfter !== undefined) {
        return [pageAfter <= 3_600_000 ? 'page' : 'later'];
      }
      return [ticketAfter === null || ticketAfter === undefined ? 'nothing' : 'ticket'];
    },
    nobody: { ko: '아직 아무것도 울리지 않았어요.', en: 'Nothing has rung yet.' },
  },
];

export const traceSim = defineSim(declaration, {
  mainKnobs: [
    'slowServers',
    'headShare',
    'tail',
    'waitSec',
    'faultShare',
    'burn',
    'windowMin',
    'failShare',
    'logLines',
  ],
  // What is asked of it needs a bar that was halved.
  firstScenarios: ['half-mail'],
  goals,
  choices,
  words,
  stage: view,
  readouts: [
    'time',
    'saved',
    'orders',
    'averageP99',
    'trueP99',
    'slowestP99',
    'faultsKept',
    'kept',
    'faults',
    'pageAfter',
    'ticketAfter',
    'spentAfter',
    'budgetLeft',
    'falsePages',
    'cost',
    'logCost',
    'computeCost',
  ],
  describe,
  sayMoment,
  conclude,
  explainGap,
  table,
  why: async () => (await import('./why')).why,
  chart: [
    { series: 'time', paint: 'ink' },
    { series: 'average', paint: 'queued' },
    { series: 'all', paint: 'ink' },
    { series: 'faultsKept', paint: 'good' },
    { series: 'faultsLost', paint: 'dropped' },
    { series: 'budget', paint: 'good' },
  ],
  chartKind: 'lines',
});

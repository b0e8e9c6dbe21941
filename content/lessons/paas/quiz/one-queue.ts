// One queue for all, and the shorter of two.

import type { QuizItem } from '@/content/schema';

export const oneQueue: readonly QuizItem[] = [
  {
    id: 'which-waits-least',
    idea: 'one-queue',
    kind: 'order',
    step: 'one-queue',
    stem: {
      ko: '같은 손님, 같은 16대예요. 라우터가 나눠 주는 방법을 손님이 가장 적게 기다리는 것부터 놓아 보세요.',
      en: 'The same customers and the same sixteen instances. Put the ways of handing out requests in order, the shortest wait first.',
    },
    entries: [
      { id: 'shared', text: { ko: '모두 한 줄에 세워요.', en: 'All stand in one queue.' } },
      {
        id: 'two',
        text: {
          ko: '두 대를 골라 짧은 줄에 보내요.',
          en: 'Of two picked, the shorter queue is taken.',
        },
      },
      { id: 'random', text: { ko: '아무 데나 보내요.', en: 'Any instance is picked.' } },
      {
        id: 'always-first',
        text: { ko: '늘 같은 한 대에 보내요.', en: 'Always the same one is picked.' },
      },
    ],
    explanation: {
      ko: '평균이 한 줄은 0.22초, 둘 중 짧은 줄은 0.41초, 아무 데나는 1.00초였어요. 한 대에만 보내면 나머지 열다섯 대가 놀고 줄은 끝없이 길어져요.',
      en: 'The mean was 0.22 s in one queue, 0.41 s with the shorter of two, and 1.00 s with any. Sent to one alone, fifteen idle and its queue grows without end.',
    },
    cites: [{ sim: 'dynos', scenario: 'one-queue' }],
  },
  {
    id: 'seven-tenths-of-a-second',
    idea: 'one-queue',
    kind: 'knobs',
    step: 'one-queue',
    stem: {
      ko: '한 줄로 세우는 라우터이고, 1초에 12건이 와요. 인스턴스를 5대 이하로 켜면서 p95를 0.7초 이하로 맞춰 보세요.',
      en: 'The router makes one queue, and 12 requests come each second. Bring p95 down to 0.7 s with at most five instances.',
    },
    run: {
      sim: 'dynos',
      scenario: 'seven-tenths',
      set: { routing: 'shared', ratePerSec: 12, dynos: 3 },
    },
    knobs: ['dynos'],
    goals: [
      {
        id: 'p95',
        text: { ko: 'p95 0.7초 이하', en: 'p95 at most 0.7 s' },
        value: { metric: 'p95', scale: 0.001 },
        atMost: 0.7,
        unit: { ko: '초', en: 's' },
      },
      {
        id: 'instances',
        text: { ko: '인스턴스 5대 이하', en: 'at most 5 instances' },
        value: { metric: 'instances' },
        atMost: 5,
        unit: { ko: '대', en: 'instances' },
      },
    ],
    solution: { dynos: 5 },
    explanation: {
      ko: '4대(60% 바쁨)나 5대(48% 바쁨)면 p95가 0.7초 아래예요. 3대는 80% 바빠서 1초를 넘겨요.',
      en: 'With four (60% busy) or five (48% busy), p95 is below 0.7 s. Three are 80% busy and take more than a second.',
    },
    cites: [
      {
        sim: 'dynos',
        scenario: 'seven-tenths',
        set: { routing: 'shared', ratePerSec: 12, dynos: 5 },
      },
    ],
  },
  {
    id: 'why-one-queue-helps',
    idea: 'one-queue',
    kind: 'single',
    step: 'one-queue',
    stem: {
      ko: '같은 대수라도 줄을 하나로 모으면 손님이 덜 기다려요. 무엇 때문일까요?',
      en: 'With as many instances, customers wait less in a single queue. What makes the difference?',
    },
    options: [
      {
        id: 'faster',
        text: {
          ko: '한 대가 요청 하나를 처리하는 시간이 짧아져서',
          en: 'Each instance takes less time for a request',
        },
        misconception: 'M35',
        because: {
          ko: '처리하는 데는 똑같이 0.2초가 걸려요. 줄어드는 것은 기다림뿐이에요.',
          en: 'Work takes 0.2 s as before. Only the wait gets shorter.',
        },
      },
      {
        id: 'no-idle',
        text: {
          ko: '누가 기다리는 동안 노는 인스턴스가 없어져서',
          en: 'No instance is idle while somebody waits',
        },
        correct: true,
        because: {
          ko: '먼저 비는 인스턴스가 맨 앞의 손님을 맡으니, 기다림과 빈자리가 함께 있을 수 없어요.',
          en: 'Whoever is free takes the next, so a wait and a free place cannot stand side by side.',
        },
      },
      {
        id: 'fewer',
        text: {
          ko: '줄이 하나라서 찾아오는 손님이 줄어들어서',
          en: 'Fewer customers come in where there is one queue',
        },
        misconception: 'M67',
        because: {
          ko: '오는 손님도, 한 대가 바쁜 정도도 그대로예요. 나눠 주는 방법만 달라요.',
          en: 'As many customers come, and each instance is as busy. Only the handing out differs.',
        },
      },
    ],
    explanation: {
      ko: '아무 데나 보내면 43건이 기다리는 순간에도 3대가 쉬고 있었어요. 한 줄이면 같은 순간에 4건만 기다리고, 쉬는 인스턴스는 없었어요.',
      en: 'Picked blindly, 43 waited at a moment at which three instances were idle. In one queue it was four at that moment, and none was idle.',
    },
    cites: [{ sim: 'dynos', scenario: 'one-queue' }],
  },
];

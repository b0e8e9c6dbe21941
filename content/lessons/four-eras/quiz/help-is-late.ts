// Help is late by two parts: the time between two looks, and the time to boot.

import type { QuizItem } from '@/content/schema';

const noon = { sim: 'four-eras', scenario: 'shop-noon' } as const;

export const helpIsLate: readonly QuizItem[] = [
  {
    id: 'noon-in-order',
    idea: 'help-is-late',
    kind: 'order',
    step: 'when-help-came',
    stem: {
      ko: '정오네의 정오에 일어난 일이에요. 먼저 일어난 것부터 놓으세요.',
      en: 'This happened at the shop’s noon. Put first what happened first.',
    },
    entries: [
      {
        id: 'functions',
        text: { ko: '함수 열아홉 개가 깨어나 있어요.', en: 'Nineteen functions are awake.' },
      },
      {
        id: 'first-lost',
        text: {
          ko: '줄이 차서 첫 손님이 떠나요.',
          en: 'The queue is full, and a customer leaves.',
        },
      },
      {
        id: 'decision',
        text: {
          ko: '그룹이 재고 한 대를 더 켜기로 해요.',
          en: 'The group decides on one more VM.',
        },
      },
      {
        id: 'paas-up',
        text: { ko: 'PaaS의 새 앱 인스턴스가 일해요.', en: 'A new app instance goes to work.' },
      },
      {
        id: 'vm-up',
        text: { ko: 'IaaS의 새 VM이 일해요.', en: 'A new VM goes to work.' },
      },
    ],
    explanation: {
      ko: '10초, 20초, 40초, 50초, 1분 40초예요. 손님이 떠나기 시작한 다음에야 재는 때가 왔어요.',
      en: 'At 10 s, 20 s, 40 s, 50 s and 1 min 40 s. By the time it measured, customers were already leaving.',
    },
    cites: [noon],
  },
  {
    id: 'fast-boot-only',
    idea: 'help-is-late',
    kind: 'ox',
    step: 'when-help-came',
    stem: {
      ko: '“새 VM이 10초 만에 켜지면, 1분마다 재는 그룹도 정오의 손님을 거의 놓치지 않는다.”',
      en: '“If new VMs boot within 10 s, even a group that looks once a minute loses hardly anybody at noon.”',
    },
    answer: false,
    reasons: [
      {
        id: 'too-small',
        text: {
          ko: '켜진 VM이 너무 작아서 몇 대를 더해도 모자라요.',
          en: 'The VMs are too small, however many are added.',
        },
        misconception: 'M35',
        because: {
          ko: '크기는 같아요. 미리 네 대를 켜 두면 아무도 놓치지 않아요.',
          en: 'They are big enough: with four on beforehand nobody is lost.',
        },
      },
      {
        id: 'look-first',
        text: {
          ko: '켜기로 하려면 먼저 재야 해요.',
          en: 'It has to look before it decides.',
        },
        correct: true,
        because: {
          ko: '17%를 놓쳐요. 재는 때가 정오에서 40초 뒤라, 빨리 켜져도 그 40초는 남아요.',
          en: 'It loses 17%. The look comes 40 s after noon, and a fast boot does not bring it forward.',
        },
      },
      {
        id: 'held-by-limit',
        text: {
          ko: '규칙은 곧바로 움직였지만 5대라는 한도에 막혀요.',
          en: 'The rule acts at once, but the limit of five holds it back.',
        },
        misconception: 'M81',
        because: {
          ko: '규칙은 40초 뒤에야 쟀고, 몰린 동안 VM은 세 대를 넘지 않았어요.',
          en: 'It looked 40 s after noon, and during the rush there were never more than three VMs.',
        },
      },
    ],
    explanation: {
      ko: '빨리 켜지기만 하면 17%, 자주 살피기만 하면 19%, 둘 다면 1.6%를 놓쳐요.',
      en: 'A fast boot alone loses 17%, frequent looks alone 19%, both together 1.6%.',
    },
    cites: [{ ...noon, set: { vmBootSec: 10 } }],
  },
  {
    id: 'below-five-percent',
    idea: 'help-is-late',
    kind: 'knobs',
    step: 'when-help-came',
    stem: {
      ko: '정오네의 정오예요. 미리 더 켜 두지 않고, IaaS가 놓치는 손님을 5% 아래로 내려 보세요.',
      en: 'It is the shop’s noon. Without more VMs beforehand, bring what IaaS loses below 5%.',
    },
    run: { sim: 'four-eras', scenario: 'shop-noon' },
    knobs: ['vmPeriodSec', 'vmBootSec'],
    goals: [
      {
        id: 'lost',
        text: { ko: 'IaaS가 놓친 비율 5% 이하', en: 'IaaS loses at most 5%' },
        value: { metric: 'autoscaling.lost', scale: 100 },
        atMost: 5,
        unit: { ko: '%', en: '%' },
      },
    ],
    solution: { vmPeriodSec: 10, vmBootSec: 10 },
    explanation: {
      ko: '10초마다 살피고 10초 만에 켜지면 서른 번의 정오에서 0~4.1%예요. 하나만 줄이면 13% 밑으로 내려가지 않았어요.',
      en: 'Looking every 10 s and booting in 10 s loses 0 to 4.1% over thirty noons. One of the two alone never came below 13%.',
    },
    cites: [{ ...noon, set: { vmPeriodSec: 10, vmBootSec: 10 } }],
  },
];

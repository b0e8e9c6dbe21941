// Who decides what of a cold start: the platform how often, our code how long.

import type { QuizItem } from '@/content/schema';

export const seats: readonly QuizItem[] = [
  {
    id: 'shorter-rest',
    idea: 'two-seats',
    kind: 'single',
    step: 'platform-seat',
    stem: {
      ko: '플랫폼이 유지 시간을 5분에서 1분으로 줄였어요. 우리 코드는 그대로예요. 주문이 1분에 하나꼴로 오는 밤, 무엇이 달라질까요?',
      en: 'The platform cuts the keep-alive time from five minutes to one. Our code stays as it is. On a night with about one order a minute, what changes?',
    },
    options: [
      {
        id: 'both',
        text: {
          ko: '콜드 스타트가 잦아지고 하나하나도 길어져요',
          en: 'Cold starts become more frequent, and each one longer',
        },
        misconception: 'M41',
        because: {
          ko: '한 번의 길이는 준비와 초기화가 정해요. 환경이 얼마나 쉬었는지는 상관없어요.',
          en: 'How long one takes is decided by preparation and init, not by how long the environment had rested.',
        },
      },
      {
        id: 'often',
        text: {
          ko: '콜드 스타트가 잦아지고 하나하나는 그대로예요',
          en: 'Cold starts become more frequent, each as long as before',
        },
        correct: true,
        because: {
          ko: '간격이 1분을 넘는 손님은 열에 넷 가까이 돼요. 그 손님들이 기다리는 시간은 전과 같아요.',
          en: 'Nearly four customers in ten come after a gap of more than a minute. Each waits as long as before.',
        },
      },
      {
        id: 'popular',
        text: {
          ko: '1분마다 불리니 플랫폼이 계속 켜 둬요',
          en: 'Called every minute, it is kept running anyway',
        },
        misconception: 'M18',
        because: {
          ko: '자주 불린다고 켜 두는 약속은 없어요. 1분에 하나는 평균이고, 간격은 들쭉날쭉해요.',
          en: 'Nobody keeps it running for being called often. Once a minute is the mean; the gaps vary.',
        },
      },
      {
        id: 'bill',
        text: {
          ko: '쉬는 시간의 실행 요금이 5분의 1로 줄어요',
          en: 'The charge for idle time falls to a fifth',
        },
        misconception: 'M42',
        because: {
          ko: '기본 방식의 함수는 쉬는 동안 실행 요금을 내지 않아요. 줄어드는 것은 플랫폼이 비워 두는 자리예요.',
          en: 'A default function has no compute charge while idle. What shrinks is the room that the platform keeps free.',
        },
      },
    ],
    explanation: {
      ko: '유지 시간은 몇 명이 겪을지를, 준비와 초기화는 한 명이 얼마나 기다릴지를 정해요. 앞의 것은 플랫폼이, 뒤의 것은 우리 코드가 정해요.',
      en: 'The keep-alive time decides how many hit a cold start; preparation and init decide how long each waits. The platform sets the first, our code the second.',
    },
    cites: [
      { claim: 'C152' },
      { sim: 'cold-start', scenario: 'quiet-night', set: { keepAliveSec: 60 } },
    ],
  },
  {
    id: 'shorter-start',
    idea: 'two-seats',
    kind: 'ox',
    step: 'platform-seat',
    stem: {
      ko: '“한가한 밤에는 준비 시간을 절반으로 줄여도, 콜드 스타트를 겪는 손님의 수는 거의 그대로다.”',
      en: '“On a quiet night, halving the time to start leaves the number of customers who hit a cold start nearly unchanged.”',
    },
    answer: true,
    reasons: [
      {
        id: 'gaps',
        text: {
          ko: '손님 사이의 간격과 유지 시간이 그 수를 정해요.',
          en: 'The gaps between customers and the keep-alive time decide it.',
        },
        correct: true,
        because: {
          ko: '준비가 빨라지면 한 명 한 명이 덜 기다릴 뿐, 기다리는 사람은 그대로예요.',
          en: 'A faster start shortens each wait. Who waits stays the same.',
        },
      },
      {
        id: 'longer-kept',
        text: {
          ko: '준비가 빨라진 만큼 플랫폼이 환경을 일찍 회수해서 비겨요.',
          en: 'What the start saves, the platform takes back by reclaiming earlier.',
        },
        misconception: 'M41',
        because: {
          ko: '회수는 쉰 시간이 정해요. 얼마나 빨리 떴는지와는 상관없어요.',
          en: 'Reclaiming goes by idle time. How fast it had started does not matter.',
        },
      },
      {
        id: 'tiny',
        text: {
          ko: '콜드 스타트는 1ms쯤이라 절반이어도 티가 나지 않아요.',
          en: 'A cold start takes about 1 ms, so half of it does not show.',
        },
        misconception: 'M03',
        because: {
          ko: '빈 함수의 초기화도 수십에서 수백 ms예요. 절반이면 기다린 손님은 느껴요.',
          en: 'Even an empty function needs tens to hundreds of ms for init. Whoever waits feels the difference.',
        },
      },
    ],
    explanation: {
      ko: '얼마나 오래와 얼마나 자주는 다른 물음이에요. 준비 시간을 줄이는 것은 앞의 물음에만 답해요.',
      en: 'How long and how often are different questions. A faster start answers only the first.',
    },
    cites: [
      { claim: 'C155' },
      { sim: 'cold-start', scenario: 'quiet-night', set: { coldStartSec: 0.07 } },
    ],
  },
  {
    id: 'night-for-both',
    idea: 'two-seats',
    kind: 'knobs',
    step: 'platform-seat',
    stem: {
      ko: '새벽의 정오네예요. 지금은 유지 시간이 5분이라 쉬는 환경이 늘 하나쯤 있어요. 플랫폼은 자리를 아끼고 싶고, 손님은 기다리고 싶지 않아요. 두 슬라이더로 둘 다 지켜 보세요.',
      en: 'Jeongo’s in the small hours. With five minutes of keep-alive about one environment is idle at all times. The platform wants its room back, customers do not want to wait. Satisfy both with the two sliders.',
    },
    run: { sim: 'cold-start', scenario: 'quiet-night' },
    knobs: ['keepAliveSec', 'coldStartSec'],
    goals: [
      {
        id: 'room',
        text: {
          ko: '쉬는 환경이 평균 0.7개 이하',
          en: 'At most 0.7 idle environments on average',
        },
        value: { metric: 'idle' },
        atMost: 0.7,
        unit: { ko: '개', en: '' },
      },
      {
        id: 'wait',
        text: {
          ko: '손님 100명 가운데 95명이 430ms 안에 답을 받아요',
          en: '95 of 100 customers are answered within 430 ms',
        },
        value: { metric: 'p95' },
        atMost: 430,
        unit: { ko: 'ms', en: 'ms' },
      },
    ],
    solution: { keepAliveSec: 50, coldStartSec: 0.02 },
    explanation: {
      ko: '유지 시간만 줄이면 손님이, 그대로 두면 플랫폼이 손해를 봐요. 유지 시간을 50초로 줄이고 준비를 0.02초로 줄이면 둘 다 지켜져요.',
      en: 'A shorter keep-alive time alone costs the customers; leaving it costs the platform. Fifty seconds of keep-alive and 0.02 s to start satisfy both.',
    },
    cites: [
      {
        sim: 'cold-start',
        scenario: 'quiet-night',
        set: { keepAliveSec: 50, coldStartSec: 0.02 },
      },
    ],
  },
];

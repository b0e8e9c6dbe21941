// The post that believes: “A cold start takes a millisecond or so; it can be ignored.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const millisecond: SpotItem = {
  id: 'spot-millisecond',
  idea: 'one-millisecond',
  kind: 'spot',
  lesson: 'cold-start',
  step: 'how-long',
  stem: { ko: '“콜드 스타트를 숫자로 보면”', en: '“Cold starts in numbers”' },
  sentences: [
    {
      id: 'first',
      text: {
        ko: '콜드 스타트는 함수를 깨우는 첫 요청만이 아니라, 요청이 동시에 몰려 새 환경이 필요할 때에도 생긴다.',
        en: 'A cold start hits not only the first request that wakes a function but also any that needs one more environment because many come at once.',
      },
      because: {
        ko: '배포한 직후에, 그리고 환경이 교체될 때에도 생겨요.',
        en: 'It also happens right after a deployment and when an environment is replaced.',
      },
    },
    {
      id: 'not-felt',
      text: {
        ko: '하지만 콜드 스타트는 1밀리초쯤이라 손님은 느낄 수 없다.',
        en: 'But a cold start takes about a millisecond, so no customer feels it.',
      },
      wrong: true,
      because: {
        ko: 'AWS 문서는 100ms 미만에서 1초 이상이라고 적어요. 1ms는 과금하는 눈금이에요.',
        en: 'AWS documents under 100 ms to over a second. One millisecond is the billing step.',
      },
    },
    {
      id: 'code-size',
      text: {
        ko: '불러오는 코드가 많을수록 시작은 더 느려진다.',
        en: 'The more code is loaded, the slower the start.',
      },
      because: {
        ko: '2021년 1월의 측정에서는 압축한 의존성이 1KB일 때 0.26초, 35MB일 때 3.87초였어요.',
        en: 'Measured in January 2021: 0.26 s with 1 KB of zipped dependencies, 3.87 s with 35 MB.',
      },
    },
    {
      id: 'no-fixed-life',
      text: {
        ko: '쉬는 환경이 얼마나 살아 있을지는 AWS도 정해 두지 않았고, 밖에서 잰 값은 2019년에 45분쯤, 2021년에는 5~7분이었다.',
        en: 'AWS does not say for how long a resting environment lives; measured from outside, it was about 45 minutes in 2019 and 5 to 7 in 2021.',
      },
      because: {
        ko: '2019년 봄과 2021년 1월에 잰 값이에요. AWS는 이 시간을 약속하지 않아서 언제든 바뀔 수 있어요.',
        en: 'Those were measured in spring 2019 and in January 2021. AWS promises nothing, so it can change at any time.',
      },
    },
  ],
  misconception: 'M03',
  reasons: [
    {
      id: 'memory',
      text: {
        ko: '메모리를 늘린 만큼 초기화도 빨라지므로 한 가지 숫자로 말할 수 없다.',
        en: 'Init gets faster by as much as memory grows, so no single figure can be given.',
      },
      misconception: 'M43',
      because: {
        ko: '메모리만큼 빨라진다고 생각하기 쉽지만, 초기화 시간은 거의 그대로예요. 1밀리초가 되지는 않아요.',
        en: 'More memory may seem to help as much, but init hardly changes and never comes near a millisecond.',
      },
    },
    {
      id: 'short-function',
      text: {
        ko: '함수가 짧아야 1밀리초이고, 긴 함수라면 시작도 그만큼 길다.',
        en: 'It is a millisecond for a short function, and longer for a long one.',
      },
      misconception: 'M159',
      because: {
        ko: '짧은 함수는 첫 호출도 짧다고 생각하기 쉽지만, 빈 함수도 환경과 런타임을 준비해야 해요.',
        en: 'A short function may seem to start quickly, but even an empty one needs environment and runtime.',
      },
    },
    {
      id: 'meter',
      text: {
        ko: '과금하는 눈금을 시작하는 데 걸리는 시간으로 읽었다.',
        en: 'The tick of the bill was read as the time to start.',
      },
      correct: true,
      because: {
        ko: '실행 시간은 1ms 단위로 올림해서 과금돼요. 시작하는 시간과는 다른 숫자예요.',
        en: 'Run time is billed in steps of 1 ms. The time to start is another number.',
      },
    },
  ],
  explanation: {
    ko: '빈 함수의 초기화 중앙값만 해도 Rust 약 16ms, Node.js 22 약 145ms, Java 21 약 243ms예요(2026년 6~8월 측정). 이 실험의 콜드 스타트는 0.25초이고, 손님 215명 가운데 10명이 겪어요.',
    en: 'Even for a hello-world, the median init alone was about 16 ms in Rust, 145 in Node.js 22 and 243 in Java 21 (June to August 2026). A cold start in this run takes 0.25 s, and 10 of 215 customers hit one.',
  },
  cites: [{ claim: 'C055' }, { claim: 'C152' }, { sim: 'cold-start', scenario: 'first-orders' }],
  breaks: {
    sim: 'cold-start',
    scenario: 'first-orders',
    tMs: 0,
    knobs: ['coldStartSec', 'keepAliveSec'],
    look: {
      ko: '파란 빗금이 환경을 준비하는 시간이에요. 1밀리초라면 이 폭이 보였을까요?',
      en: 'The blue hatching is the time to make an environment ready. Would a millisecond be seen at all?',
    },
  },
};

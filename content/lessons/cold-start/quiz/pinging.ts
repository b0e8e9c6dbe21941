// What a ping can do, and for how many customers at once.

import type { QuizItem } from '@/content/schema';

export const pinging: readonly QuizItem[] = [
  {
    id: 'ping-and-fifty',
    idea: 'ping-and-fifty',
    kind: 'single',
    step: 'one-ping',
    stem: {
      ko: '핑 하나가 환경 하나를 회수되지 않게 지키고 있어요. 다른 환경은 없어요. 이번에는 손님 30명이 같은 순간에 와요. 콜드 스타트는 몇 건일까요?',
      en: 'One ping keeps one environment from being reclaimed; there are no others. This time thirty customers come at the same instant. How many cold starts?',
    },
    options: [
      {
        id: 'none',
        text: { ko: '0건', en: '0' },
        misconception: 'M04',
        because: {
          ko: '핑 하나가 함수 전체를 데우는 것은 아니에요. 따뜻한 환경은 하나이고, 하나는 한 번에 손님 한 명만 맡아요.',
          en: 'A ping does not warm the function as a whole. One environment is warm, and it takes one customer at a time.',
        },
      },
      {
        id: 'one',
        text: { ko: '1건', en: '1' },
        misconception: 'M38',
        because: {
          ko: '첫 손님만 기다린다는 생각이에요. 새 환경이 뜨는 동안에도 나머지 손님은 이미 와 있어서, 저마다 새 환경이 필요해요.',
          en: 'This assumes that only the first one waits. But the others are already there while it starts, and each needs an environment of its own.',
        },
      },
      {
        id: 'all-but-one',
        text: { ko: '29건', en: '29' },
        correct: true,
        because: {
          ko: '한 명은 따뜻한 환경으로 가고, 남은 29명은 저마다 새 환경을 기다려요.',
          en: 'One customer gets the warm environment; the other 29 each wait for a new one.',
        },
      },
      {
        id: 'all',
        text: { ko: '30건', en: '30' },
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜨는 것은 아니에요. 쉬고 있는 따뜻한 환경 하나는 다시 쓰여요.',
          en: 'Not every request starts afresh. The one warm, idle environment is reused.',
        },
      },
    ],
    explanation: {
      ko: '콜드 스타트의 수는 동시에 온 요청에서 쉬고 있는 따뜻한 환경을 뺀 만큼이에요. 30 − 1 = 29. 앞의 실험에서도 몰려온 50명 가운데 49명이 기다렸어요.',
      en: 'Cold starts are the requests that come together minus the environments that are warm and idle: 30 − 1 = 29. In the run above, too, 49 of the crowd of fifty waited.',
    },
    cites: [{ claim: 'C153' }, { sim: 'cold-start', scenario: 'ping-and-crowd', tMs: 1_202_000 }],
  },
  {
    id: 'pings-and-crowd',
    idea: 'ping-and-fifty',
    kind: 'numeric',
    step: 'one-ping',
    stem: {
      ko: '같은 순간에 보내는 핑 {pings}개로 환경 {pings}개를 데워 두었어요. 다른 환경은 없어요. 손님 {crowd}명이 같은 순간에 오면 콜드 스타트를 겪는 손님은 몇 명일까요?',
      en: '{pings} pings sent at the same instant keep {pings} environments warm; there are no others. {crowd} customers come at the same instant. How many hit a cold start?',
    },
    variables: {
      pings: { min: 3, max: 15, step: 1 },
      crowd: { min: 20, max: 80, step: 5 },
    },
    answer: { formula: 'difference', of: { a: '$crowd', b: '$pings' } },
    tolerance: 0.1,
    unit: { ko: '명', en: '' },
    traps: [
      {
        value: 0,
        tolerance: 0.1,
        misconception: 'M04',
        because: {
          ko: '핑이 함수 전체를 데우지는 않아요. 데워진 환경은 {pings}개이고, 하나가 한 번에 손님 한 명만 맡아요.',
          en: 'Pings do not warm the function as a whole. {pings} environments are warm, and each takes one customer at a time.',
        },
      },
      {
        value: { formula: 'difference', of: { a: '$crowd', b: 1 } },
        tolerance: 0.1,
        because: {
          ko: '핑이 하나일 때의 답이에요. 같은 순간에 보낸 핑은 저마다 다른 환경을 데워요.',
          en: 'That is right for a single ping. Pings sent at the same instant each warm another environment.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$crowd', b: 0 } },
        tolerance: 0.1,
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜨지는 않아요. 따뜻하게 쉬는 환경 {pings}개는 다시 쓰여요.',
          en: 'Not every request starts afresh. The {pings} warm, idle environments are reused.',
        },
      },
    ],
    explanation: {
      ko: '{crowd} − {pings} = {answer}. 핑을 여러 개 한꺼번에 보내면 그만큼은 덜지만, 몇 명이 올지 미리 알아야 하고 약속도 아니에요.',
      en: '{crowd} − {pings} = {answer}. Several pings at once spare that many customers, but you must know how many will come, and nobody has promised anything.',
    },
    cites: [
      { claim: 'C153' },
      {
        formula: {
          ko: '콜드 스타트 = 동시에 온 손님 − 따뜻하게 쉬는 환경',
          en: 'cold starts = customers at once − warm, idle environments',
        },
      },
      { sim: 'cold-start', scenario: 'ping-and-crowd', set: { pingCount: 10 }, tMs: 1_202_000 },
    ],
  },
  {
    id: 'ping-more-often',
    idea: 'ping-and-fifty',
    kind: 'ox',
    step: 'one-ping',
    stem: {
      ko: '“핑을 4분이 아니라 1분마다 보내면, 한꺼번에 몰린 손님도 콜드 스타트를 덜 겪는다.”',
      en: '“Ping every minute instead of every four, and fewer in a crowd hit a cold start.”',
    },
    answer: false,
    reasons: [
      {
        id: 'still-one',
        text: {
          ko: '자주 불러도 남아 있는 환경은 하나예요.',
          en: 'However often, it keeps one environment.',
        },
        correct: true,
        because: {
          ko: '앞선 핑이 끝난 뒤라 늘 같은 환경이 다시 쓰여요. 더 데우려면 여러 개를 한꺼번에 보내야 해요.',
          en: 'The last ping is long over, so the same environment is reused. To warm more, several must go out together.',
        },
      },
      {
        id: 'ten-seconds',
        text: {
          ko: '1분도 길어서예요. 10초마다 보내면 정말로 덜 겪어요.',
          en: 'A minute is still too long; every ten seconds would do it.',
        },
        misconception: 'M04',
        because: {
          ko: '간격은 환경이 회수되지 않게 할 뿐 수를 늘리지 않아요. 10초마다 보내도 따뜻한 환경은 하나예요.',
          en: 'The interval keeps an environment from being reclaimed; it adds none. At ten seconds it is still one.',
        },
      },
      {
        id: 'no-request',
        text: {
          ko: '핑은 진짜 요청이 아니라서 환경을 하나도 지키지 못해요.',
          en: 'A ping is no real request, so it keeps no environment at all.',
        },
        misconception: 'M44',
        because: {
          ko: '플랫폼에는 핑도 요청이에요. 환경 하나가 맡고 요금도 나와요.',
          en: 'To the platform a ping is a request: one environment takes it, and it is billed.',
        },
      },
    ],
    explanation: {
      ko: '간격은 언제까지 남아 있을지를, 한 번에 보내는 수는 몇 개가 남아 있을지를 정해요. 몰려온 손님에게 모자란 것은 수예요.',
      en: 'The interval decides how long an environment stays; the number sent at once decides how many do. What a crowd lacks is number.',
    },
    cites: [
      { claim: 'C153' },
      { sim: 'cold-start', scenario: 'ping-and-crowd', set: { pingEverySec: 60 }, tMs: 1_202_000 },
    ],
  },
];

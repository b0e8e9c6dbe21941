// Growth has a ceiling and a speed: what happens at either.

import type { QuizItem } from '@/content/schema';

export const limits: readonly QuizItem[] = [
  {
    id: 'at-the-limit',
    idea: 'at-the-limit',
    kind: 'single',
    step: 'all-at-once',
    stem: {
      ko: '함수의 동시성 한도가 10이고, 열 개의 환경이 모두 일하고 있어요. 그때 동기 요청이 하나 더 오면 AWS Lambda는 어떻게 할까요?',
      en: 'A function’s concurrency limit is ten, and ten environments are all at work. One more synchronous request comes. What does AWS Lambda do?',
    },
    options: [
      {
        id: 'queue',
        text: {
          ko: '202로 받아 두고 자리가 나면 처리해요',
          en: 'It answers 202 and works on it when one is free',
        },
        misconception: 'M39',
        because: {
          ko: '비동기 요청이라면 그래요. 큐에 담아 두고 나중에 처리해요. 동기 요청은 부른 쪽이 답을 기다리고 있어서 그 자리에서 거절돼요.',
          en: 'That is what happens to an asynchronous request: it is queued and handled later. A synchronous one, whose caller is waiting, is refused on the spot.',
        },
      },
      {
        id: 'refuse',
        text: { ko: '429로 그 요청을 바로 거절해요', en: 'It answers 429 and refuses it at once' },
        correct: true,
        because: {
          ko: '한도에 닿은 동기 요청은 느려지는 것이 아니라 거절돼요. 다시 시도할지는 부른 쪽이 정해요.',
          en: 'At the limit a request is not slow but refused. Whether to try again is up to the caller.',
        },
      },
      {
        id: 'grow',
        text: {
          ko: '환경을 하나 더 띄우고 늦게 답해요',
          en: 'It starts one more environment and answers later',
        },
        misconception: 'M10',
        because: {
          ko: '한도가 열이면 열한 번째 환경은 뜨지 않아요. 늘어나는 데에는 끝이 있어요.',
          en: 'With a limit of ten there is no eleventh. Growth has an end.',
        },
      },
      {
        id: 'reserved',
        text: {
          ko: '예약 동시성으로 데워 둔 환경을 꺼내요',
          en: 'It takes one that reserved concurrency kept warm',
        },
        misconception: 'M08',
        because: {
          ko: '예약 동시성이 바로 그 한도예요. 데워 둔 환경은 없어요.',
          en: 'Reserved concurrency is that very limit. Nothing was kept warm.',
        },
      },
    ],
    explanation: {
      ko: '느린 것과 거절되는 것은 다른 문제예요. 콜드 스타트는 환경이 늘어날 때, 거절은 더 늘어날 수 없을 때 생겨요.',
      en: 'Slow and refused are different troubles. A cold start happens while environments are added, a refusal when no more can be.',
    },
    cites: [{ claim: 'C010' }, { sim: 'cold-start', scenario: 'at-the-limit' }],
  },
  {
    id: 'until-all-stand',
    idea: 'at-the-limit',
    kind: 'numeric',
    step: 'all-at-once',
    stem: {
      ko: '계정의 동시성 한도는 10,000으로 올려 두었어요. 잠들어 있던 함수 하나에 갑자기 동시 {wanted}건이 이어져요. 처음 1,000개는 바로, 그다음은 10초마다 1,000개씩 늘어난다면 모두 감당하기까지 몇 초가 걸릴까요?',
      en: 'The account’s limit has been raised to 10,000. A function at rest suddenly gets {wanted} concurrent requests, and they keep coming. If the first 1,000 environments start at once and 1,000 more every ten seconds, after how many seconds can it take them all?',
    },
    variables: { wanted: { min: 3_000, max: 9_000, step: 1_000 } },
    answer: {
      formula: 'scale-out',
      of: { wanted: '$wanted', burst: 1_000, perWindow: 1_000, windowSec: 10 },
    },
    tolerance: 1,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: 0,
        tolerance: 1,
        misconception: 'M10',
        because: {
          ko: '한도가 넉넉해도 한순간에 늘어나지는 않아요. 함수 하나가 늘어나는 속도는 10초에 1,000개예요.',
          en: 'A high limit does not make growth instant. One function grows by 1,000 in ten seconds.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$wanted', b: 100 } },
        tolerance: 1,
        because: {
          ko: '처음 1,000개까지 기다렸다고 계산했어요. 그만큼은 바로 시작하니 10초를 빼야 해요.',
          en: 'This waits for the first 1,000, too. Those start at once: take off ten seconds.',
        },
      },
    ],
    explanation: {
      ko: '{wanted}에서 처음 1,000을 빼고 1,000씩 나누어 10초를 곱하면 {answer}초예요. 그동안 넘치는 동기 요청은 429로 거절돼요. 실제로는 조금씩 이어서 채워지니 대략의 값이에요.',
      en: 'Take the first 1,000 off {wanted}, divide by 1,000, times ten seconds: {answer} s. What exceeds it until then is refused with 429. In reality the refill is gradual, so this is an estimate.',
    },
    cites: [
      { claim: 'C010' },
      {
        formula: {
          ko: '시간 = (필요한 수 − 1,000) ÷ 1,000 × 10초',
          en: 'time = (needed − 1,000) ÷ 1,000 × 10 s',
        },
      },
    ],
  },
  {
    id: 'high-limit',
    idea: 'at-the-limit',
    kind: 'ox',
    step: 'all-at-once',
    stem: {
      ko: '“계정의 동시성 한도를 10,000으로 올려 두면, 갑자기 온 동시 요청 5,000건을 그 순간 모두 받는다.”',
      en: '“With the account’s concurrency limit raised to 10,000, a sudden 5,000 concurrent requests are all taken at once.”',
    },
    answer: false,
    reasons: [
      {
        id: 'shared',
        text: {
          ko: '5,000건부터는 환경 하나가 요청을 나누어 맡아야 해요.',
          en: 'Beyond 5,000 the environments have to share their requests.',
        },
        misconception: 'M40',
        because: {
          ko: '일반 함수의 환경은 요청을 나누어 맡지 않아요. 모자란 것은 늘어나는 속도예요.',
          en: 'Environments of ordinary functions do not share. What falls short is the speed of growth.',
        },
      },
      {
        id: 'endless',
        text: {
          ko: '늘어나는 데 끝은 없지만, 요금 때문에 일부러 늦춰요.',
          en: 'Growth is endless, but it is slowed down to save money.',
        },
        misconception: 'M10',
        because: {
          ko: '한도도 속도도 문서에 적힌 값이에요. 리전마다 1,000개가 기본이고, 함수 하나는 10초에 1,000개씩 늘어나요.',
          en: 'Ceiling and speed are both documented: 1,000 per Region by default, and 1,000 more per function every ten seconds.',
        },
      },
      {
        id: 'speed',
        text: {
          ko: '함수 하나는 10초에 1,000개씩만 늘어나요.',
          en: 'One function grows by only 1,000 in ten seconds.',
        },
        correct: true,
        because: {
          ko: '다 감당하기까지 40초쯤 걸리고, 그동안 넘치는 요청은 429로 거절돼요.',
          en: 'It takes about 40 seconds until all are taken; until then the excess is refused with 429.',
        },
      },
    ],
    explanation: {
      ko: '늘어나는 데에는 한도(몇 개까지)와 속도(얼마나 빨리)가 따로 있어요. 한도만 올려서는 갑자기 몰려온 요청을 받아 내지 못해요.',
      en: 'Growth has a ceiling (how many) and a speed (how fast). A higher ceiling alone does not catch a sudden wave.',
    },
    cites: [{ claim: 'C010' }],
  },
];

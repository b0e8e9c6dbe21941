// How many environments are needed: rate times duration, and what a slow database does to it.

import type { QuizItem } from '@/content/schema';

export const howMany: readonly QuizItem[] = [
  {
    id: 'scaling-at-once',
    idea: 'scaling-little',
    kind: 'numeric',
    step: 'how-many',
    stem: {
      ko: '요청이 1초에 {rate}건 오고, 한 건에 {sec}초가 걸려요. 평균 몇 개의 환경이 동시에 일할까요?',
      en: '{rate} requests come each second, and each takes {sec} s. How many environments are at work on average?',
    },
    variables: {
      rate: { min: 100, max: 900, step: 100 },
      sec: { min: 0.2, max: 0.8, step: 0.2 },
    },
    answer: { formula: 'littles-law', of: { ratePerSec: '$rate', sec: '$sec' } },
    tolerance: 1,
    unit: { ko: '개', en: '' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$rate', b: 1 } },
        tolerance: 1,
        misconception: 'M09',
        because: {
          ko: '1초에 온 수예요. 1초가 되기 전에 나간 요청은 지금 안에 없어요. 걸리는 시간을 곱해야 해요.',
          en: 'That is how many came in a second. Those that left before the second was over are no longer inside: multiply by the time each takes.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$rate', b: '$sec' } },
        tolerance: 1,
        because: {
          ko: '나누었어요. 오래 걸릴수록 더 많이 머무니 곱해야 해요.',
          en: 'This divides. The longer they stay, the more are inside: multiply.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {sec} = {answer}. 리틀의 법칙이에요.',
      en: '{rate} × {sec} = {answer}: Little’s law.',
    },
    cites: [{ sim: 'concurrency', scenario: 'little' }],
  },
  {
    id: 'scaling-same-as-rate',
    idea: 'scaling-little',
    kind: 'ox',
    step: 'how-many',
    stem: {
      ko: '“1초에 1,000건이 와도 동시에 일하는 환경은 10개일 수 있다.”',
      en: '“A thousand requests may come each second and yet only ten environments be at work.”',
    },
    answer: true,
    reasons: [
      {
        id: 'same',
        text: {
          ko: '동시성은 초당 요청과 같은 말이에요.',
          en: 'Concurrency is the requests per second.',
        },
        misconception: 'M09',
        because: {
          ko: '같은 말이라면 1,000개여야 해요. 동시성은 거기에 걸리는 시간을 곱한 수예요.',
          en: 'Then it would be 1,000. Concurrency is that times the time each takes.',
        },
      },
      {
        id: 'short',
        text: {
          ko: '아주 짧으면 겹치는 것이 적어요.',
          en: 'Where each is very short, few overlap.',
        },
        correct: true,
        because: {
          ko: '1,000 × 0.01 = 10이에요. 짧을수록 안에 머무는 수가 적어요.',
          en: '1,000 × 0.01 = 10. The shorter the stay, the fewer are inside.',
        },
      },
      {
        id: 'several',
        text: {
          ko: '환경 하나가 백 건씩 함께 맡아요.',
          en: 'Each takes a hundred of them at a time.',
        },
        misconception: 'M40',
        because: {
          ko: 'AWS Lambda의 일반 함수는 환경 하나가 한 번에 한 건만 맡아요.',
          en: 'An ordinary function on AWS Lambda takes one request per environment at a time.',
        },
      },
    ],
    explanation: {
      ko: '1,000 × 0.01초 = 10개예요. 다만 초당 요청의 한도는 따로 있어요.',
      en: '1,000 × 0.01 s = 10. The limit on requests per second is another matter.',
    },
    cites: [{ sim: 'concurrency', scenario: 'little' }],
  },
  {
    id: 'scaling-slower',
    idea: 'scaling-duration',
    kind: 'single',
    step: 'slow-database',
    stem: {
      ko: '어제와 똑같은 손님이 오는데 오늘은 동시성 한도에 닿아 429가 나와요. 가장 먼저 의심할 것은 무엇일까요?',
      en: 'The same customers come as yesterday, yet today the concurrency limit is reached and there are 429s. What do you suspect first?',
    },
    options: [
      {
        id: 'impossible',
        text: {
          ko: '손님이 그대로면 그럴 수 없으니 집계 오류예요',
          en: 'A counting error: with the same customers it cannot be',
        },
        misconception: 'M172',
        because: {
          ko: '손님 수만 보면 그렇게 보여요. 하지만 오래 머물수록 동시에 안에 있는 수가 늘어요.',
          en: 'It looks so by customers alone. But the longer they stay, the more are inside at once.',
        },
      },
      {
        id: 'cold',
        text: {
          ko: '예약 동시성으로 데워 둔 환경이 식었어요',
          en: 'What reserved concurrency kept warm has cooled',
        },
        misconception: 'M08',
        because: {
          ko: '예약 동시성은 아무것도 데우지 않아요. 몫과 상한을 정할 뿐이에요.',
          en: 'Reserved concurrency warms nothing. It is a share and a ceiling.',
        },
      },
      {
        id: 'longer',
        text: { ko: '요청 한 건이 더 오래 걸려요', en: 'Each request takes longer' },
        correct: true,
        because: {
          ko: '필요한 동시성은 요청 속도 곱하기 걸리는 시간이에요. 뒤의 데이터베이스가 느려지면 손님이 그대로여도 늘어나요.',
          en: 'Concurrency needed is rate times duration. A slower database behind it is enough, without one more customer.',
        },
      },
    ],
    explanation: {
      ko: '한도에 닿는 이유는 둘이에요. 더 많이 오거나, 더 오래 머물거나.',
      en: 'There are two ways to reach a limit: more of them come, or each stays longer.',
    },
    cites: [{ sim: 'concurrency', scenario: 'slow-database' }],
  },
  {
    id: 'scaling-average-fits',
    idea: 'scaling-duration',
    kind: 'ox',
    step: 'slow-database',
    stem: {
      ko: '“필요한 동시성이 평균 1,000이고 한도도 1,000이면 거절되는 요청은 없다.”',
      en: '“If 1,000 are needed on average and the limit is 1,000, none is refused.”',
    },
    answer: false,
    reasons: [
      {
        id: 'enough',
        text: {
          ko: '평균만큼 있으니 모자라지 않아요.',
          en: 'With the average provided, nothing lacks.',
        },
        misconception: 'M174',
        because: {
          ko: '평균은 절반쯤의 순간에 모자란다는 뜻이기도 해요. 그 순간의 요청은 기다리지 못하고 거절돼요.',
          en: 'An average is exceeded about half of the time, and at those moments requests cannot wait: they are refused.',
        },
      },
      {
        id: 'waves',
        text: {
          ko: '몰리는 순간에는 평균을 넘어요.',
          en: 'At times more than the average are needed.',
        },
        correct: true,
        because: {
          ko: '손님은 들쭉날쭉 와요. 이 수업의 실험에서는 2~3%가 거절됐어요.',
          en: 'Customers come in waves. In this lesson’s run 2 to 3% were refused.',
        },
      },
      {
        id: 'queue',
        text: {
          ko: '넘친 동기 요청은 대기열에서 기다려요.',
          en: 'A synchronous one over it is queued.',
        },
        misconception: 'M39',
        because: {
          ko: '동기 요청은 기다리지 못하고 429를 바로 받아요.',
          en: 'A synchronous request cannot wait; it gets 429 at once.',
        },
      },
    ],
    explanation: {
      ko: '오래 돌리면 2.5%가 거절돼요(얼랑 B라는 식). 한도는 평균보다 넉넉해야 해요.',
      en: 'In the long run 2.5% are refused (by a formula called Erlang B). A limit must leave room above the average.',
    },
    cites: [{ sim: 'concurrency', scenario: 'slow-database' }],
  },
  {
    id: 'scaling-five-seconds',
    idea: 'scaling-duration',
    kind: 'predict',
    step: 'slow-database',
    stem: {
      ko: '요청이 1초에 500건 오고 한 건에 0.4초가 걸려요. 1분 30초 동안 일하는 환경은 평균 몇 개일까요?',
      en: '500 requests come each second, and each takes 0.4 s. How many environments are at work on average over 90 seconds?',
    },
    run: { sim: 'concurrency', scenario: 'little', set: { workSec: 0.4 } },
    unit: { ko: '개', en: '' },
    asks: { metric: 'busy', tolerance: 15 },
    explanation: {
      ko: '500 × 0.4 = 200개쯤이에요. 걸리는 시간이 두 배면 환경도 두 배예요.',
      en: '500 × 0.4 is about 200: twice the time, twice the environments.',
    },
    cites: [{ sim: 'concurrency', scenario: 'little', set: { workSec: 0.4 } }],
  },
];

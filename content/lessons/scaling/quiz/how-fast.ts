// Requests per second, and the speed of growth: two limits beside that of concurrency.

import type { QuizItem } from '@/content/schema';

export const howFast: readonly QuizItem[] = [
  {
    id: 'scaling-per-second',
    idea: 'scaling-per-second',
    kind: 'single',
    step: 'fast-calls',
    stem: {
      ko: 'AWS Lambda에서 동시성 한도는 1,000이에요. 20ms짜리 동기 호출이 1초에 15,000번 오면 어떻게 될까요?',
      en: 'On AWS Lambda with a concurrency limit of 1,000, synchronous calls of 20 ms come 15,000 times a second. What happens?',
    },
    options: [
      {
        id: 'all',
        text: {
          ko: '환경 300개면 되니 모두 들어와요',
          en: 'All get in, as 300 environments are enough',
        },
        misconception: 'M170',
        because: {
          ko: '동시성만 보면 맞아요. 하지만 초당 요청은 한도의 10배인 10,000건까지라서 5,000건이 거절돼요.',
          en: 'By concurrency they would. But only ten times the limit, 10,000 a second, are let in, and 5,000 are refused.',
        },
      },
      {
        id: 'third',
        text: { ko: '셋 중 하나가 429로 거절돼요', en: 'One in three is refused with 429' },
        correct: true,
        because: {
          ko: '1초에 10,000건까지 들어오니 15,000건 가운데 5,000건이 넘쳐요.',
          en: '10,000 a second are let in, so 5,000 of the 15,000 are too many.',
        },
      },
      {
        id: 'most',
        text: {
          ko: '1,000건만 들어오고 나머지는 거절돼요',
          en: 'A thousand get in, the others are refused',
        },
        misconception: 'M09',
        because: {
          ko: '동시성 1,000은 1초에 1,000건이라는 뜻이 아니에요. 한 건이 20ms면 환경 하나가 1초에 여러 건을 해요.',
          en: 'A concurrency of 1,000 does not mean 1,000 a second: at 20 ms each, one environment does many in a second.',
        },
      },
      {
        id: 'wait',
        text: {
          ko: '넘친 것은 다음 1초로 미뤄져요',
          en: 'What is too much moves to the next second',
        },
        misconception: 'M39',
        because: {
          ko: '동기 호출은 미뤄지지 않아요. 그 자리에서 429를 받아요.',
          en: 'Synchronous calls are not put off. They get 429 on the spot.',
        },
      },
    ],
    explanation: {
      ko: '필요한 동시성은 15,000 × 0.02 = 300으로 남지만, 초당 요청은 10,000건까지예요.',
      en: 'Concurrency needed is 15,000 × 0.02 = 300, with room to spare; requests per second end at 10,000.',
    },
    cites: [{ claim: 'C240' }, { sim: 'concurrency', scenario: 'fast-calls' }],
  },
  {
    id: 'scaling-let-in',
    idea: 'scaling-per-second',
    kind: 'numeric',
    step: 'fast-calls',
    stem: {
      ko: 'AWS Lambda 계정의 동시성 한도는 {quota}개예요. 아주 짧은 동기 호출은 1초에 몇 건까지 들어올 수 있을까요?',
      en: 'An AWS Lambda account has a concurrency limit of {quota}. How many very short synchronous calls are let in each second?',
    },
    variables: { quota: { min: 200, max: 3_000, step: 200 } },
    answer: { formula: 'product', of: { a: '$quota', b: 10 } },
    tolerance: 1,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$quota', b: 1 } },
        tolerance: 1,
        misconception: 'M09',
        because: {
          ko: '동시성 한도 그대로예요. 동시성은 한순간에 안에 있는 수이고, 초당 요청의 한도는 그 10배예요.',
          en: 'That is the concurrency limit itself, how many are inside at once. Requests per second may be ten times as many.',
        },
      },
    ],
    explanation: {
      ko: '{quota} × 10 = {answer}. 한 건이 0.1초보다 짧으면 이 한도에 먼저 닿아요.',
      en: '{quota} × 10 = {answer}. Calls shorter than 0.1 s meet this limit first.',
    },
    cites: [{ claim: 'C240' }],
  },
  {
    id: 'scaling-fast-share',
    idea: 'scaling-per-second',
    kind: 'predict',
    step: 'fast-calls',
    stem: {
      ko: '한도는 100이에요. 0.05초짜리 호출이 1초에 1,500건 와요. 36초 동안 몇 %가 거절될까요?',
      en: 'The limit is 100. Calls of 0.05 s come 1,500 times a second. What percentage is refused over 36 seconds?',
    },
    run: { sim: 'concurrency', scenario: 'fast-calls', set: { ratePerSec: 1_500 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'refused', scale: 100, tolerance: 6 },
    explanation: {
      ko: '1초에 1,000건까지 들어오니 500건, 셋 중 하나쯤이 거절돼요. 처음 1초 몫이 담겨 있어서 33%보다 조금 적어요.',
      en: 'A thousand a second are let in, so about one in three is refused; a little less, as one second’s worth is there at first.',
    },
    cites: [
      { claim: 'C240' },
      { sim: 'concurrency', scenario: 'fast-calls', set: { ratePerSec: 1_500 } },
    ],
  },
  {
    id: 'scaling-how-long',
    idea: 'scaling-growth',
    kind: 'numeric',
    step: 'how-fast',
    stem: {
      ko: 'AWS Lambda의 함수에 동시성이 갑자기 {wanted}개 필요해졌어요. 한도는 넉넉해요. 처음 1,000개는 바로 떠요. 다 갖추기까지 약 몇 초가 걸릴까요?',
      en: 'A function on AWS Lambda suddenly needs a concurrency of {wanted}; the limit is far above. The first 1,000 start at once. About how many seconds until all are there?',
    },
    variables: { wanted: { min: 2_000, max: 8_000, step: 1_000 } },
    answer: {
      formula: 'scale-out',
      of: { wanted: '$wanted', burst: 1_000, perWindow: 1_000, windowSec: 10 },
    },
    tolerance: 1,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: 0,
        tolerance: 0.5,
        misconception: 'M10',
        because: {
          ko: '한순간에 다 늘어나지는 않아요. 어느 10초에도 1,000개까지만 새로 떠요.',
          en: 'They do not all start in an instant: in any ten seconds at most 1,000 do.',
        },
      },
    ],
    explanation: {
      ko: '1,000을 뺀 나머지가 10초에 1,000개씩 떠요. {answer}초쯤이에요.',
      en: 'What goes beyond the first thousand starts at a thousand in ten seconds: about {answer} s.',
    },
    cites: [{ claim: 'C241' }, { sim: 'concurrency', scenario: 'ticket-rush' }],
  },
  {
    id: 'scaling-raise-for-growth',
    idea: 'scaling-growth',
    kind: 'ox',
    step: 'how-fast',
    stem: {
      ko: '“예매가 열린 첫 몇 초의 429는 동시성 한도를 10,000으로 올리면 사라진다.”',
      en: '“The 429s of the first seconds of a ticket sale vanish once the concurrency limit is raised to 10,000.”',
    },
    answer: false,
    reasons: [
      {
        id: 'speed',
        text: {
          ko: '늘어나는 속도에는 따로 한도가 있어요.',
          en: 'Growth has a limit of its own.',
        },
        correct: true,
        because: {
          ko: '한도가 얼마든 함수 하나는 10초에 1,000개까지만 늘어요.',
          en: 'Whatever the limit, a function grows by at most 1,000 in ten seconds.',
        },
      },
      {
        id: 'raised',
        text: {
          ko: '한도가 넉넉하면 막힐 것이 없어요.',
          en: 'Nothing is in the way with room enough.',
        },
        misconception: 'M171',
        because: {
          ko: '한도는 어디까지를, 증가 속도는 얼마나 빨리를 정해요. 하나를 올려도 다른 하나는 그대로예요.',
          en: 'The limit says how far, growth says how fast. Raising one leaves the other as it is.',
        },
      },
      {
        id: 'instant',
        text: {
          ko: '함수는 필요한 만큼 곧바로 늘어나요.',
          en: 'Functions grow at once, as far as needed.',
        },
        misconception: 'M10',
        because: {
          ko: '빠르지만 한순간은 아니에요. 예매 실험에서는 20초까지 거절됐어요.',
          en: 'Fast, but not in an instant: in the ticket sale requests were refused for 20 seconds.',
        },
      },
    ],
    explanation: {
      ko: '한도를 올려도 거절된 수는 그대로예요. 미리 켜 두거나 손님을 나눠 들여보내야 해요.',
      en: 'With the limit raised as many are refused. Provision in advance, or let customers in by turns.',
    },
    cites: [
      { claim: 'C241' },
      { sim: 'concurrency', scenario: 'ticket-rush', set: { quota: 10_000 } },
    ],
  },
  {
    id: 'scaling-which-limit',
    idea: 'scaling-growth',
    kind: 'categorise',
    step: 'how-fast',
    stem: {
      ko: 'AWS Lambda, 동시성 한도 1,000인 계정이에요. 저마다 어느 한도에 먼저 닿을까요?',
      en: 'AWS Lambda, an account with a concurrency limit of 1,000. Which limit does each meet first?',
    },
    categories: [
      { id: 'concurrency', text: { ko: '동시성', en: 'concurrency' } },
      { id: 'rate', text: { ko: '초당 요청', en: 'requests per second' } },
      { id: 'none', text: { ko: '닿지 않음', en: 'none' } },
    ],
    entries: [
      {
        id: 'long',
        text: { ko: '1초에 400건, 한 건에 5초', en: '400 a second of 5 s' },
        category: 'concurrency',
        misconception: 'M09',
        because: {
          ko: '400 × 5 = 2,000이라 한도 1,000을 넘어요. 초당 요청은 400건뿐이에요.',
          en: '400 × 5 = 2,000 is beyond 1,000; requests per second are only 400.',
        },
      },
      {
        id: 'short',
        text: { ko: '1초에 12,000건, 한 건에 0.02초', en: '12,000 a second of 0.02 s' },
        category: 'rate',
        misconception: 'M170',
        because: {
          ko: '필요한 동시성은 240이지만 초당 요청이 10,000건을 넘어요.',
          en: 'Only 240 are needed at once, but more than 10,000 come each second.',
        },
      },
      {
        id: 'fits',
        text: { ko: '1초에 500건, 한 건에 0.2초', en: '500 a second of 0.2 s' },
        category: 'none',
        because: {
          ko: '필요한 동시성 100, 초당 500건. 둘 다 넉넉해요.',
          en: '100 at once and 500 a second: both fit easily.',
        },
      },
    ],
    explanation: {
      ko: '곱해서 동시성을 보고, 그다음 초당 요청을 따로 봐요.',
      en: 'Multiply for concurrency, then look at requests per second apart.',
    },
    cites: [{ claim: 'C240' }],
  },
];

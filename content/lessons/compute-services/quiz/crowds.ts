// How many environments a crowd takes, by which way a function was made, and what becomes of requests without a place.

import type { QuizItem } from '@/content/schema';

const held = { sim: 'same-crowd', scenario: 'held-thousand' } as const;
const division = {
  formula: {
    ko: '환경의 수 = 함께 있는 요청 ÷ 환경당 요청, 올림',
    en: 'environments = requests at once ÷ requests per environment, rounded up',
  },
} as const;

export const crowds: readonly QuizItem[] = [
  {
    id: 'compute-divide',
    idea: 'places-divide',
    kind: 'numeric',
    step: 'thousand-or-sixteen',
    stem: {
      ko: '요청 {crowd}건이 한꺼번에 와서 함께 기다려요. 환경 하나가 {slots}건까지 받아요. 환경은 몇 개가 필요할까요?',
      en: '{crowd} requests come at once and wait together. One environment takes up to {slots}. How many environments does it take?',
    },
    variables: {
      crowd: { min: 1_200, max: 3_600, step: 1_200 },
      slots: { min: 20, max: 80, step: 20 },
    },
    answer: { formula: 'quotient', of: { a: '$crowd', b: '$slots' } },
    tolerance: 1,
    unit: { ko: '개', en: '' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$crowd', b: 0 } },
        tolerance: 1,
        misconception: 'M17',
        because: {
          ko: '환경당 한 건일 때의 수예요. 여럿을 함께 받으면 그만큼 나눠요.',
          en: 'That is with one request in each. Where an environment takes several, divide.',
        },
      },
    ],
    explanation: {
      ko: '{crowd} ÷ {slots} = {answer}개예요. 나누어떨어지지 않으면 올려요.',
      en: '{crowd} ÷ {slots} = {answer}. What is left over takes one more.',
    },
    cites: [division, held],
  },
  {
    id: 'compute-why-thousand',
    idea: 'places-divide',
    kind: 'single',
    step: 'thousand-or-sixteen',
    stem: {
      ko: '1,000건이 함께 5초를 기다리는데 한 서비스는 환경 1,000개를, 다른 서비스는 16개를 썼어요. 무엇이 달랐나요?',
      en: 'A thousand requests wait together for 5 s. One service used 1,000 environments, another 16. What was different?',
    },
    options: [
      {
        id: 'fast',
        text: { ko: '한쪽이 더 빨리 끝났어요', en: 'One of them finished faster' },
        misconception: 'M456',
        because: {
          ko: '아니에요. 두 곳 모두 5.2초 만에 답했어요. 기다리는 시간은 결제 회사가 정해요.',
          en: 'No: both answered after 5.2 s. The payment company decides how long it takes.',
        },
      },
      {
        id: 'lost',
        text: { ko: '한쪽이 요청을 버렸어요', en: 'One of them dropped requests' },
        misconception: 'M454',
        because: {
          ko: '아니에요. 두 곳 모두 1,000건에 답했어요.',
          en: 'No: both of them answered all thousand.',
        },
      },
      {
        id: 'places',
        text: { ko: '한쪽이 여럿을 함께 받았어요', en: 'One took several in each' },
        correct: true,
        because: {
          ko: '하나씩 받으면 1,000개, 64건씩이면 16개예요.',
          en: 'With one in each it is 1,000, with 64 in each 16.',
        },
      },
      {
        id: 'size',
        text: { ko: '한쪽의 메모리가 더 커요', en: 'One of them had more memory' },
        misconception: 'M466',
        because: {
          ko: '크기만으로는 늘지 않아요. 몇 건을 함께 받을지는 따로 정해지는 규칙이에요.',
          en: 'Size alone does not do it: how many are taken at once is a rule of its own.',
        },
      },
    ],
    explanation: {
      ko: '필요한 동시성은 1,000으로 같아요. 환경당 요청으로 나눈 수만 달라요.',
      en: 'The concurrency needed is 1,000 in both. What differs is by how many it is divided.',
    },
    cites: [{ claim: 'C183' }, held],
  },
  {
    id: 'compute-fewest-knob',
    idea: 'places-divide',
    kind: 'knobs',
    step: 'thousand-or-sixteen',
    stem: {
      ko: '함께 기다리는 1,000건이에요. 환경을 30개 넘게 만들지 말고, 2.3초 안에 모두 답하도록 환경당 요청을 맞추세요.',
      en: 'A thousand that wait. Set the requests per environment so that at most 30 environments are made and all are answered within 2.3 s.',
    },
    run: { sim: 'concurrency', scenario: 'held-thousand', set: { workSec: 2 } },
    knobs: ['slots'],
    goals: [
      {
        id: 'made',
        text: { ko: '만들어진 환경', en: 'Environments made' },
        value: { metric: 'instances' },
        atMost: 30,
        unit: { ko: '개', en: '' },
      },
      {
        id: 'wait',
        text: { ko: 'p99 응답', en: 'p99 response' },
        value: { metric: 'p99' },
        atMost: 2_300,
        unit: { ko: 'ms', en: 'ms' },
      },
    ],
    solution: { slots: 40 },
    explanation: {
      ko: '1,000 ÷ 34를 올림하면 30이에요. 기다리기만 하는 요청이라 34건보다 많아도 느려지지 않아요.',
      en: '1,000 ÷ 34, rounded up, is 30. They only wait, so more than 34 slow nobody down.',
    },
    cites: [division, { sim: 'concurrency', scenario: 'held-thousand' }],
  },
  {
    id: 'compute-two-ways',
    idea: 'way-it-was-made',
    kind: 'single',
    step: 'six-places',
    stem: {
      ko: '같은 코드를 Cloud Run functions에 두 번 올렸어요. 하나는 환경당 80건, 하나는 1건을 받아요. 왜 다를까요?',
      en: 'The same code was put onto Cloud Run functions twice. One takes 80 requests per environment, the other takes one. Why?',
    },
    options: [
      {
        id: 'region',
        text: { ko: '리전마다 규칙이 달라서예요', en: 'Regions have rules of their own' },
        misconception: 'M456',
        because: {
          ko: '이 기본값은 리전이 아니라 어느 API로 만들었는지에 달렸어요.',
          en: 'This default does not go by Region but by the API it was made with.',
        },
      },
      {
        id: 'api',
        text: { ko: '서로 다른 API로 만들어서예요', en: 'They were made with different APIs' },
        correct: true,
        because: {
          ko: 'Cloud Run으로 만들면 80건, Cloud Functions v2 API로 만들면 1건이 기본이에요.',
          en: 'With Cloud Run the default is 80, with the Cloud Functions v2 API it is 1.',
        },
      },
      {
        id: 'load',
        text: { ko: '손님이 적은 쪽이 줄어들어서예요', en: 'It shrinks where few requests come' },
        misconception: 'M466',
        because: {
          ko: '기본값은 손님 수로 바뀌지 않아요. CPU가 바쁠 때 보내는 수를 줄이는 것은 다른 일이에요.',
          en: 'The default does not follow the crowd; sending fewer to a busy CPU is something else.',
        },
      },
    ],
    explanation: {
      ko: '이름은 하나인데 만드는 길이 둘이고, 길마다 기본값이 달라요. 둘 다 바꿀 수 있어요.',
      en: 'One name, two ways to make it, each with a default. Both can be changed.',
    },
    cites: [{ claim: 'C420' }],
  },
  {
    id: 'compute-same-name',
    idea: 'way-it-was-made',
    kind: 'ox',
    step: 'six-places',
    stem: {
      ko: '“Cloud Run functions라고 적혀 있으면 환경당 80건을 받는다.”',
      en: '“Where it says Cloud Run functions, an environment takes 80 requests.”',
    },
    answer: false,
    reasons: [
      {
        id: 'made',
        text: { ko: 'v2 API로 만들면 1건이에요', en: 'Made by the v2 API it takes one' },
        correct: true,
        because: {
          ko: 'v2 API로 만들면 1건이 기본이에요.',
          en: 'Made with the v2 API, it takes one unless changed.',
        },
      },
      {
        id: 'always-one',
        text: { ko: '함수라면 무엇이든 1건씩 받아요', en: 'Every function there takes one' },
        misconception: 'M17',
        because: {
          ko: '1세대가 그랬어요. 지금은 최대 1,000건까지 함께 받을 수 있어요.',
          en: 'The 1st generation did. Now up to 1,000 at once can be set.',
        },
      },
      {
        id: 'thousand',
        text: { ko: '따로 정하지 않으면 1,000건이에요', en: 'Unless changed it takes 1,000' },
        misconception: 'M466',
        because: {
          ko: '1,000은 올릴 수 있는 최댓값이에요. 기본값이 아니에요.',
          en: 'A thousand is the most that can be set, not the default.',
        },
      },
    ],
    explanation: {
      ko: '기본값을 물을 때는 어느 API, 어느 도구로 만들었는지 함께 물어요.',
      en: 'Ask for the API and the tool together with the default.',
    },
    cites: [{ claim: 'C420' }],
  },
  {
    id: 'compute-shorter-wait',
    idea: 'way-it-was-made',
    kind: 'predict',
    step: 'six-places',
    stem: {
      ko: '같은 1,000건이 5초가 아니라 2초만 기다려요. v2 API로 만든 함수는 100개까지 한 건씩 받고, 대기열에서는 10초까지 기다려요. 몇 %가 429를 받을까요?',
      en: 'The same thousand wait for 2 s instead of 5. Functions of the v2 API take one each in up to a hundred instances, and requests stay in the queue for up to ten seconds. What percentage gets 429?',
    },
    run: { sim: 'same-crowd', scenario: 'held-thousand', set: { waitSec: 2 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'gen2Lost', tolerance: 12, scale: 100 },
    explanation: {
      ko: '10초 안에 100건씩 다섯 번 받아요. 500건이 답을 받고 절반이 429예요.',
      en: 'In ten seconds a hundred are taken five times: 500 are answered, and half get 429.',
    },
    cites: [{ sim: 'same-crowd', scenario: 'held-thousand', set: { waitSec: 2 } }],
  },
  {
    id: 'compute-when-full',
    idea: 'when-full',
    kind: 'match',
    step: 'six-places',
    stem: {
      ko: '자리가 없을 때 하는 일을 서비스와 이으세요(동기 요청).',
      en: 'Match each service with what it does when no place is free (synchronous requests).',
    },
    pairs: [
      {
        id: 'event',
        left: { ko: 'Lambda Event Functions', en: 'Lambda Event Functions' },
        right: { ko: '바로 429를 돌려줘요', en: 'answers 429 at once' },
        because: {
          ko: '한도나 늘어나는 속도에 막힌 동기 요청은 바로 거절돼요.',
          en: 'Whatever meets the limit or the speed of growth is refused at once.',
        },
        misconception: 'M455',
      },
      {
        id: 'run',
        left: { ko: 'Cloud Run functions', en: 'Cloud Run functions' },
        right: { ko: '정한 시간만 대기열에 둬요', en: 'queues for a limited time' },
        because: {
          ko: '10초나 평균 시작 시간의 3.5배 가운데 긴 쪽까지예요. 그다음은 429예요.',
          en: 'For ten seconds or 3.5 mean starts, whichever is longer; then it is 429.',
        },
        misconception: 'M454',
      },
      {
        id: 'web',
        left: { ko: 'Lambda Web Functions', en: 'Lambda Web Functions' },
        right: { ko: '다음 빈 환경을 기다려요', en: 'queues for the next environment' },
        because: {
          ko: '쓰던 환경이든 새로 뜬 환경이든 먼저 자리가 난 곳으로 가요.',
          en: 'It goes to whichever has room first, one that is there or a new one.',
        },
        misconception: 'M454',
      },
    ],
    others: [
      {
        id: 'other',
        text: { ko: '다른 회사의 서비스로 보내요', en: 'sends it to another provider' },
      },
    ],
    explanation: {
      ko: '같은 ‘가득 참’에도 거절, 잠깐 기다림, 계속 기다림이 있어요.',
      en: 'Being full may mean refusal, a short wait, or a long one.',
    },
    cites: [{ claim: 'C420' }, held],
  },
  {
    id: 'compute-naver-full',
    idea: 'when-full',
    kind: 'numeric',
    step: 'six-places',
    stem: {
      ko: '요청 {crowd}건이 한꺼번에 와서 5초씩 기다려요. 컨테이너는 100개까지고 하나가 한 건을 맡아요. 넘친 요청을 바로 거절한다면 몇 건이 429를 받을까요?',
      en: '{crowd} requests come at once and wait for 5 s each. There may be 100 containers with one request in each, and what goes beyond is refused at once. How many get 429?',
    },
    variables: { crowd: { min: 300, max: 2_000, step: 100 } },
    answer: { formula: 'difference', of: { a: '$crowd', b: 100 } },
    tolerance: 1,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: { formula: 'difference', of: { a: '$crowd', b: 200 } },
        tolerance: 1,
        misconception: 'M455',
        because: {
          ko: '대기열에서 10초 기다리게 할 때의 수예요. 바로 거절하면 처음 100건만 들어와요.',
          en: 'That is with a queue for ten seconds. Refused at once, only the first hundred get in.',
        },
      },
    ],
    explanation: {
      ko: '{crowd} − 100 = {answer}건이에요.',
      en: '{crowd} − 100 = {answer}.',
    },
    cites: [{ claim: 'C070' }, held],
  },
  {
    id: 'compute-late-429',
    idea: 'when-full',
    kind: 'single',
    step: 'six-places',
    stem: {
      ko: '요청을 대기열에 10초까지 두는 서비스예요. 자리 100개에 1,000건이 오고 한 건이 5초 걸려요. 800건은 언제 429를 받나요?',
      en: 'A service keeps requests in a queue for up to ten seconds. A thousand come to a hundred places, and each takes five. When do 800 get 429?',
    },
    options: [
      {
        id: 'at-once',
        text: { ko: '오자마자 바로 받아요', en: 'The moment they come' },
        misconception: 'M454',
        because: {
          ko: '이 서비스는 먼저 대기열에 둬요. 바로 돌려주는 것은 다른 서비스예요.',
          en: 'This one queues them first; others refuse at once.',
        },
      },
      {
        id: 'ten',
        text: { ko: '정한 시간이 지나서요', en: 'Once the time is over' },
        correct: true,
        because: {
          ko: '그 사이 100건씩 두 번만 자리가 났어요.',
          en: 'Meanwhile places came free just twice, a hundred each.',
        },
      },
      {
        id: 'never',
        text: { ko: '끝까지 받지 않아요', en: 'Not at all in the end' },
        misconception: 'M455',
        because: {
          ko: '끝없이 기다려 주지는 않아요. 정한 시간이 지나면 429예요.',
          en: 'It does not wait for ever: when the time is over it is 429.',
        },
      },
    ],
    explanation: {
      ko: '기다려 주는 것은 거절을 미루는 일이에요. 손님은 10초 뒤에야 알아요.',
      en: 'Waiting puts a refusal off: the customer learns of it ten seconds later.',
    },
    cites: [held, { claim: 'C420' }],
  },
];

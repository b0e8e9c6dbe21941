// What requests in one environment share: the CPU, which slows them, and the bill, which they split.

import type { QuizItem } from '@/content/schema';

const computing = { sim: 'same-crowd', scenario: 'computing-thousand' } as const;
const lunch = { sim: 'same-crowd', scenario: 'lunch-minute' } as const;
const times = {
  formula: {
    ko: '함께 시작한 n건의 계산 시간 = n × 혼자일 때의 시간',
    en: 'n that begin together compute for n times as long as alone',
  },
} as const;

export const sharing: readonly QuizItem[] = [
  {
    id: 'compute-n-times',
    idea: 'share-cpu',
    kind: 'numeric',
    step: 'who-shares',
    stem: {
      ko: '환경 하나에 vCPU가 하나예요. {n}건이 함께 와서 혼자라면 {sec}초가 걸리는 계산을 해요. 모두 끝나는 데 몇 초가 걸릴까요?',
      en: 'An environment has one vCPU. {n} requests come together, each computing for {sec} s when alone. How many seconds until all are done?',
    },
    variables: {
      n: { min: 4, max: 32, step: 4 },
      sec: { min: 0.1, max: 0.5, step: 0.1 },
    },
    answer: { formula: 'product', of: { a: '$n', b: '$sec' } },
    tolerance: 0.05,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$sec', b: 0 } },
        tolerance: 0.05,
        misconception: 'M452',
        because: {
          ko: '혼자일 때의 시간이에요. CPU가 하나라서 n건이 나눠 써요.',
          en: 'That is alone. There is one CPU, and they share it.',
        },
      },
    ],
    explanation: {
      ko: '{n} × {sec} = {answer}초예요.',
      en: '{n} × {sec} = {answer} s.',
    },
    cites: [times, computing],
  },
  {
    id: 'compute-wait-or-compute',
    idea: 'share-cpu',
    kind: 'single',
    step: 'who-shares',
    stem: {
      ko: '환경당 요청을 1에서 64로 올렸더니 한 함수는 그대로고 다른 함수는 응답이 수십 배 느려졌어요. 느려진 쪽은 무엇을 하는 함수일까요?',
      en: 'Requests per environment went from 1 to 64. One function is as before; the other answers dozens of times more slowly. What does the slow one do?',
    },
    options: [
      {
        id: 'waits',
        text: { ko: '결제 회사의 답을 기다려요', en: 'It waits for the payment company' },
        misconception: 'M452',
        because: {
          ko: '기다림은 CPU를 쓰지 않아서 함께 해도 느려지지 않아요.',
          en: 'Waiting uses no CPU: doing it together slows nobody.',
        },
      },
      {
        id: 'reads',
        text: { ko: '데이터베이스의 값을 기다려요', en: 'It waits for the database' },
        misconception: 'M452',
        because: {
          ko: '이것도 기다림이에요. 데이터베이스가 버텨 준다면 함께 기다릴 수 있어요.',
          en: 'That is waiting, too: it can be shared as long as the database keeps up.',
        },
      },
      {
        id: 'images',
        text: { ko: '사진의 크기를 다시 계산해요', en: 'It resizes photographs' },
        correct: true,
        because: {
          ko: '계산은 CPU를 나눠 써요. 64건이면 64배까지 걸려요.',
          en: 'Computing shares the CPU: 64 at once take up to 64 times as long.',
        },
      },
    ],
    explanation: {
      ko: '기다리는 일은 함께, 계산하는 일은 나눠서. 그래서 올리기 전에 무엇을 하는지부터 봐요.',
      en: 'Waiting goes together, computing is shared. Before you raise the number, look at what the work is.',
    },
    cites: [{ claim: 'C422' }, computing],
  },
  {
    id: 'compute-flex-share',
    idea: 'share-cpu',
    kind: 'predict',
    step: 'who-shares',
    stem: {
      ko: '1,000건이 0.05초씩 계산하고 곧바로 끝나요. 64건씩 받는 Web Functions에서 가장 느린 1%는 몇 ms일까요? 환경은 0.2초 만에 떠요.',
      en: 'A thousand compute for 0.05 s each and are done. With 64 in an environment of Web Functions, how many ms do the slowest one in a hundred take? A start is 0.2 s.',
    },
    run: { sim: 'same-crowd', scenario: 'computing-thousand', set: { cpuMs: 50 } },
    unit: { ko: 'ms', en: 'ms' },
    asks: { metric: 'webP99', tolerance: 500 },
    explanation: {
      ko: '64 × 50ms에 200ms를 더해 3,400ms예요.',
      en: '64 × 50 ms and 200 ms: 3,400 ms.',
    },
    cites: [times, { sim: 'same-crowd', scenario: 'computing-thousand', set: { cpuMs: 50 } }],
  },
  {
    id: 'compute-waiting-costs',
    idea: 'share-bill',
    kind: 'ox',
    step: 'who-shares',
    stem: {
      ko: '“함수가 남의 답을 기다리는 동안에도 환경당 한 건이면 실행 요금이 나온다.”',
      en: '“With one request per environment, a function is billed while it waits for somebody else’s answer.”',
    },
    answer: true,
    reasons: [
      {
        id: 'on',
        text: { ko: '요청을 쥔 환경은 켜져 있어요', en: 'The environment is on for its request' },
        correct: true,
        because: {
          ko: '요금은 켜져 있던 시간에 붙어요. 무엇을 했는지는 보지 않아요.',
          en: 'What is billed is the time it is on, whatever it did.',
        },
      },
      {
        id: 'cpu',
        text: { ko: '기다림도 CPU를 쓰기 때문이에요', en: 'Waiting uses the CPU as well' },
        misconception: 'M453',
        because: {
          ko: '기다림은 CPU를 거의 쓰지 않아요. 그래도 Lambda는 시간으로 세요. CPU만 세는 것은 Workers예요.',
          en: 'Hardly. Lambda counts time all the same; it is Workers that count CPU alone.',
        },
      },
      {
        id: 'network',
        text: { ko: '기다리면 통신 요금이 붙어요', en: 'Waiting is billed as network traffic' },
        misconception: 'M453',
        because: {
          ko: '통신은 보낸 양으로 따로 세요. 기다린 시간과는 상관없어요.',
          en: 'Traffic is billed by what is sent, not by how long one waits.',
        },
      },
    ],
    explanation: {
      ko: '그래서 오래 기다리는 일은 한 환경에서 여럿이 함께 기다릴수록 싸져요.',
      en: 'So long waits get cheaper when several wait in one environment.',
    },
    cites: [{ claim: 'C423' }, lunch],
  },
  {
    id: 'compute-who-pays-less',
    idea: 'share-bill',
    kind: 'single',
    step: 'who-shares',
    stem: {
      ko: '점심 같은 요청 100만 건이 한쪽에서는 17.71달러, 다른 쪽에서는 1.43달러였어요. 환경 1초의 단가는 오히려 싼 쪽이 40%쯤 높았어요. 이유는 무엇일까요?',
      en: 'A million requests of the lunch cost $17.71 in one place and $1.43 in another, which even charges some 40% more for a second of an environment. Why?',
    },
    options: [
      {
        id: 'share',
        text: { ko: '켜진 시간을 나눠 냈어요', en: 'Many shared its time' },
        correct: true,
        because: {
          ko: '스물네 건쯤이 한 환경에서 함께 기다렸어요.',
          en: 'Some twenty-four waited together in one environment.',
        },
      },
      {
        id: 'free',
        text: { ko: '기다린 시간은 빼 주었어요', en: 'Waiting was taken off the bill' },
        misconception: 'M453',
        because: {
          ko: '빼 주지 않아요. 그동안에도 환경은 켜져 있고 요금이 나와요.',
          en: 'It was not: the environment is on and billed meanwhile.',
        },
      },
      {
        id: 'quick',
        text: { ko: '한 건을 더 빨리 끝냈어요', en: 'It finished each request sooner' },
        misconception: 'M456',
        because: {
          ko: '아니에요. CPU를 나눠 써서 조금 더 늦게 끝났어요.',
          en: 'No: sharing a CPU, each took a little longer.',
        },
      },
      {
        id: 'less',
        text: { ko: '요청을 덜 받고 돌려보냈어요', en: 'It turned some requests away' },
        misconception: 'M454',
        because: {
          ko: '두 곳 모두 온 요청을 다 받았어요.',
          en: 'Both took every request that came.',
        },
      },
    ],
    explanation: {
      ko: '단가보다 몇 건이 시간을 나누는지가 요금을 크게 갈라요.',
      en: 'How many share the time weighs more than the price of a second.',
    },
    cites: [lunch],
  },
  {
    id: 'compute-bill-by-hand',
    idea: 'share-bill',
    kind: 'numeric',
    step: 'who-shares',
    stem: {
      ko: '환경 하나가 켜져 있으면 한 시간에 {cents}센트예요. 늘 {n}건이 함께 들어 있어요. 요청 한 건이 한 시간 동안 머문다면 한 건의 몫은 몇 센트일까요?',
      en: 'An environment that is on costs {cents} cents an hour, and {n} requests are in it all the time. If a request stays for an hour, how many cents is its part?',
    },
    variables: {
      cents: { min: 12, max: 48, step: 12 },
      n: { min: 2, max: 12, step: 2 },
    },
    answer: { formula: 'quotient', of: { a: '$cents', b: '$n' } },
    tolerance: 0.1,
    unit: { ko: '센트', en: 'cents' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$cents', b: 0 } },
        tolerance: 0.1,
        misconception: 'M17',
        because: {
          ko: '환경을 혼자 쓸 때의 몫이에요. 함께 쓰면 나눠 내요.',
          en: 'That is with an environment to itself. Whoever shares it shares the bill.',
        },
      },
    ],
    explanation: {
      ko: '{cents} ÷ {n} = {answer}센트예요.',
      en: '{cents} ÷ {n} = {answer} cents.',
    },
    cites: [lunch],
  },
  {
    id: 'compute-goal-three',
    idea: 'places-and-warmth',
    kind: 'match',
    step: 'your-turn',
    stem: {
      ko: '내 설정의 세 슬라이더와 저마다 줄여 주는 것을 이으세요(기다리는 시간이 긴 요청).',
      en: 'Match the three settings with what each of them reduces (for requests that wait a lot).',
    },
    pairs: [
      {
        id: 'slots',
        left: { ko: '환경당 요청을 올리기', en: 'more requests per environment' },
        right: { ko: '요청 100만 건의 요금', en: 'the bill of a million requests' },
        because: {
          ko: '켜진 시간을 나눠 내는 사람이 늘어요.',
          en: 'More share the time for which it is on.',
        },
        misconception: 'M451',
      },
      {
        id: 'most',
        left: { ko: '최대 환경을 올리기', en: 'more environments at most' },
        right: { ko: 'CPU가 모자라 느려지는 것', en: 'what is slow for want of CPU' },
        because: {
          ko: 'vCPU가 환경마다 하나씩이라 환경이 곧 계산하는 힘이에요.',
          en: 'Each environment brings a vCPU, so environments are what computes.',
        },
        misconception: 'M464',
      },
      {
        id: 'kept',
        left: { ko: '켜 두는 환경을 두기', en: 'environments that are kept' },
        right: { ko: '처음 몰린 손님의 기다림', en: 'the wait of the first of a crowd' },
        because: {
          ko: '새 환경이 뜨기를 기다리지 않아도 돼요. 쉬는 동안에도 요금은 나와요.',
          en: 'They need not wait for a start; it is paid while idle, too.',
        },
        misconception: 'M464',
      },
    ],
    others: [
      {
        id: 'work',
        text: { ko: '결제 회사가 답하는 시간', en: 'how long the payment company takes' },
      },
    ],
    explanation: {
      ko: '셋이 줄이는 것이 서로 달라서 하나만으로는 안 돼요.',
      en: 'Each reduces something else, so none of them is enough alone.',
    },
    cites: [{ sim: 'same-crowd', scenario: 'own-settings' }],
  },
  {
    id: 'compute-only-more',
    idea: 'places-and-warmth',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '환경당 1건, 최대 6개에서 열에 여섯이 429를 받아요. 최대 환경만 200개로 올렸더니 429는 사라졌어요. 무엇이 남았나요?',
      en: 'With one request in each of six environments, six in ten get 429. Only the maximum was raised, to 200, and the 429s are gone. What remains?',
    },
    options: [
      {
        id: 'nothing',
        text: { ko: '남은 문제가 없어요', en: 'No trouble remains' },
        misconception: 'M464',
        because: {
          ko: '거절만 사라졌어요. 100만 건에 40달러가 넘고, 처음 손님들은 새 환경을 기다려요.',
          en: 'Only the refusals are gone: a million cost over $40, and the first wait for starts.',
        },
      },
      {
        id: 'bill',
        text: { ko: '요금과 처음의 기다림이에요', en: 'The bill, and the first waits' },
        correct: true,
        because: {
          ko: '저마다 환경을 하나씩 켜고, 새로 뜨는 0.8초를 기다려요.',
          en: 'Each has an environment of its own, and waits 0.8 s for it to start.',
        },
      },
      {
        id: 'cpu',
        text: { ko: '모자란 CPU 때문에 느려져요', en: 'Slower answers for want of CPU' },
        misconception: 'M452',
        because: {
          ko: '환경당 한 건이면 CPU를 혼자 써요. 모자랄 일이 없어요.',
          en: 'With one in each, every request has a CPU to itself.',
        },
      },
    ],
    explanation: {
      ko: '최대 환경은 거절을, 환경당 요청은 요금을, 켜 두는 환경은 기다림을 줄여요.',
      en: 'More environments cut refusals, sharing cuts the bill, keeping some cuts the waits.',
    },
    cites: [{ sim: 'same-crowd', scenario: 'own-settings', set: { most: 200 } }],
  },
  {
    id: 'compute-set-slots',
    idea: 'places-and-warmth',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '최대 환경 20개, 켜 두는 환경 10개예요. 환경당 요청만 움직여 429를 없애고, 100만 건에 6달러 이하로 만드세요.',
      en: 'At most 20 environments, 10 of them kept. Move requests per environment only: no 429, and a million for at most $6.',
    },
    run: { sim: 'same-crowd', scenario: 'own-settings', set: { most: 20, kept: 10 } },
    knobs: ['slots'],
    goals: [
      {
        id: 'lost',
        text: { ko: '429', en: '429' },
        value: { metric: 'lost', scale: 100 },
        atMost: 0.1,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'cost',
        text: { ko: '100만 건', en: 'A million' },
        value: { metric: 'cost' },
        atMost: 6,
        unit: { ko: '달러', en: 'dollars' },
      },
    ],
    solution: { slots: 16 },
    explanation: {
      ko: '12건쯤부터 되고 16건이면 넉넉해요. 아주 크게 올리면 CPU를 나눠 쓰느라 느려져요.',
      en: 'About 12 is enough, 16 leaves room. Far above that they slow each other down.',
    },
    cites: [{ sim: 'same-crowd', scenario: 'own-settings', set: { most: 20, kept: 10 } }],
  },
];

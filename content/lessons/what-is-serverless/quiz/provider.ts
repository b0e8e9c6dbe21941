// The other side: what the provider keeps on, how sharing pays, and what spoils it.

import type { QuizItem } from '@/content/schema';

const night = { sim: 'sleeping-function', scenario: 'three-a-m' } as const;

export const provider: readonly QuizItem[] = [
  {
    id: 'twice-the-shops',
    idea: 'sharing',
    kind: 'predict',
    step: 'three-in-the-morning',
    stem: {
      ko: '새벽의 가게가 60곳에서 120곳으로 늘었어요. 60곳일 때 제공자의 서버는 평균 2.9대였어요. 120곳이면 평균 몇 대일까요?',
      en: 'The shops of the night grow from 60 to 120. With 60, the provider had 2.9 servers on, on average. How many with 120?',
    },
    run: { sim: 'sleeping-function', scenario: 'three-a-m', set: { shops: 120 } },
    unit: { ko: '대', en: '' },
    asks: { metric: 'meanMachines', tolerance: 0.6 },
    explanation: {
      ko: '4.2대쯤이에요. 깨어 있는 함수는 두 배(18개쯤)가 되지만, 여유 1대는 그대로예요. 함께 쓰는 가게가 많을수록 여유를 나눠 갖는 셈이에요.',
      en: 'About 4.2. Twice as many functions are awake, some 18, but the one spare server stays one. The more shops share, the less of it each needs.',
    },
    cites: [{ ...night, set: { shops: 120 } }],
  },
  {
    id: 'how-sixty-fit',
    idea: 'sharing',
    kind: 'single',
    step: 'three-in-the-morning',
    stem: {
      ko: '새벽에 60곳의 함수가 서버 3대로 충분했던 이유는 무엇일까요?',
      en: 'Why were three servers enough for the functions of sixty shops at night?',
    },
    options: [
      {
        id: 'own',
        text: {
          ko: '가게마다 서버를 조금씩 떼어 받아 두었어요',
          en: 'Each shop holds a fixed slice of a server',
        },
        misconception: 'M110',
        because: {
          ko: '자는 동안에는 자리를 하나도 차지하지 않아요. 떼어 둔 몫이 없어요.',
          en: 'Asleep, a function holds no place at all. Nothing is set aside for it.',
        },
      },
      {
        id: 'apart',
        text: {
          ko: '저마다 다른 때에 깨어나서 자리를 돌려 썼어요',
          en: 'They woke at different times and took turns',
        },
        correct: true,
        because: {
          ko: '한 번에 평균 아홉 개쯤만 깨어 있으니 자리 여덟 개짜리 2대와 여유 1대면 돼요.',
          en: 'On average nine or so are awake at a time: two servers of eight places, and a spare one.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '함수는 서버가 없어도 돌아가게 만들어졌어요',
          en: 'Functions are built to run without a server',
        },
        misconception: 'M01',
        because: {
          ko: '깨어 있는 함수는 모두 어느 서버의 자리에 들어가 있었어요.',
          en: 'Every function awake stood in a place of some server.',
        },
      },
      {
        id: 'free',
        text: {
          ko: '쉬는 서버에는 비용이 들지 않아 셀 이유가 없었어요',
          en: 'Idle servers cost nothing, so nobody counts them',
        },
        misconception: 'M115',
        because: {
          ko: '쉬는 서버에도 비용이 들어요. 그래서 제공자는 남는 서버를 꺼요.',
          en: 'They do cost, which is why the provider switches off what is one too many.',
        },
      },
    ],
    explanation: {
      ko: '점심에 모두 함께 깨어나면 이 이득이 줄어요. 그것이 점심의 함대예요.',
      en: 'When all wake together at lunch, this gain shrinks: that is the lunch fleet.',
    },
    cites: [night, { sim: 'sleeping-function', scenario: 'lunch-fleet' }],
  },
  {
    id: 'kept-awake',
    idea: 'sharing',
    kind: 'ox',
    step: 'four-marks',
    stem: {
      ko: '“모든 가게가 함수를 하나씩 밤새 깨워 두면, 제공자가 켜 둘 서버가 늘어난다.”',
      en: '“If every shop keeps one function awake all night, the provider has to keep more servers on.”',
    },
    answer: true,
    reasons: [
      {
        id: 'places',
        text: {
          ko: '깨어 있는 함수는 쉬어도 자리를 차지해요',
          en: 'A function awake holds its place even at rest',
        },
        correct: true,
        because: {
          ko: '60개가 모두 자리를 차지하니 여덟 자리짜리 8대에 여유 1대, 9대가 돼요.',
          en: 'Sixty places are held: eight servers of eight, and a spare one, make nine.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '서버리스 함수는 자리를 쓰지 않아요',
          en: 'A serverless function takes up no place',
        },
        misconception: 'M01',
        because: {
          ko: '깨어 있는 동안에는 어느 서버의 메모리 안에 있어요.',
          en: 'Awake, it stands in the memory of some server.',
        },
      },
      {
        id: 'already',
        text: {
          ko: '가게마다 전용 서버가 이미 켜져 있어요',
          en: 'Every shop has its own server on already',
        },
        misconception: 'M110',
        because: {
          ko: '전용 서버는 없어요. 자는 동안에는 60곳이 3대를 나눠 썼어요.',
          en: 'There are none. Asleep, sixty shops shared three.',
        },
      },
    ],
    explanation: {
      ko: '그래서 깨워 두기에는 요금이 붙어요. 실험에서는 켜 둔 작은 서버보다 비쌌어요.',
      en: 'That is why keeping awake is billed. In the run it cost more than a small server.',
    },
    cites: [{ sim: 'sleeping-function', scenario: 'one-awake' }],
  },
  {
    id: 'half-a-fleet',
    idea: 'provider',
    kind: 'knobs',
    step: 'your-fleet',
    stem: {
      ko: '이번 점심에는 가게가 30곳이에요. 여러분이 제공자예요. 두 슬라이더로 세 가지를 모두 지켜 보세요.',
      en: 'Thirty shops this time, at lunch, and you are the provider. Reach all three with two sliders.',
    },
    run: { sim: 'sleeping-function', scenario: 'lunch-fleet', set: { shops: 30 } },
    knobs: ['spare', 'keepAliveSec'],
    goals: [
      {
        id: 'refused',
        text: { ko: '거절한 주문 0건', en: 'No order refused' },
        value: { metric: 'dropped' },
        atMost: 0,
        unit: { ko: '건', en: '' },
      },
      {
        id: 'woken',
        text: {
          ko: '자는 함수를 깨운 주문 6% 이하',
          en: 'At most 6% of the orders wake a function',
        },
        value: { metric: 'cold', scale: 100 },
        atMost: 6,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'hours',
        text: {
          ko: '서버를 켠 시간 합계 15.8시간 이하',
          en: 'At most 15.8 server hours in all',
        },
        value: { metric: 'machineHours', scale: 1 / 3_600_000 },
        atMost: 15.8,
        unit: { ko: '시간', en: 'h' },
      },
    ],
    solution: { spare: 2, keepAliveSec: 240 },
    explanation: {
      ko: '여유만 늘리면 자는 함수를 깨우고, 오래 깨워 두기만 하면 자리가 모자라요. 여유 2대와 4분이면 셋 다 지켜요. 3대는 너무 많아요.',
      en: 'Spare servers alone leave functions asleep; longer awake alone runs out of places. Two spare and four minutes reach all three. Three would be too many.',
    },
    cites: [
      {
        sim: 'sleeping-function',
        scenario: 'lunch-fleet',
        set: { shops: 30, spare: 2, keepAliveSec: 240 },
      },
    ],
  },
  {
    id: 'who-pays-idle',
    idea: 'provider',
    kind: 'single',
    step: 'your-fleet',
    stem: {
      ko: '제공자가 비워 둔 채 켜 두는 여유 서버의 비용은 결국 누가 낼까요?',
      en: 'Spare servers are on and empty at the provider’s. Who pays for them in the end?',
    },
    options: [
      {
        id: 'nobody',
        text: { ko: '쉬는 동안에는 비용이 들지 않아요', en: 'Nobody: at rest they cost nothing' },
        misconception: 'M115',
        because: {
          ko: '쉬는 서버도 사야 하고 전기를 써요. 내 청구서에 따로 적히지 않을 뿐이에요.',
          en: 'They were bought and use power. They are only not itemised on your bill.',
        },
      },
      {
        id: 'provider',
        text: { ko: '제공자가 이익 없이 떠안아요', en: 'The provider, who gets nothing for it' },
        misconception: 'M115',
        because: {
          ko: '떠안기만 하는 장사는 오래가지 못해요. 쓴 만큼의 단가에 넣을 이유가 있어요.',
          en: 'No trade lasts like that. There is reason to put it into the price of use.',
        },
      },
      {
        id: 'all',
        text: { ko: '쓰는 사람들이 단가로 나눠 내요', en: 'Those who use it, in the price of use' },
        correct: true,
        because: {
          ko: '여러 가게가 여유를 함께 쓰니 저마다 내는 몫은 작아져요.',
          en: 'Many share the spare, so that each one’s part is small.',
        },
      },
      {
        id: 'me',
        text: { ko: '내 함수 몫만큼 따로 청구돼요', en: 'I do, as a separate line of my bill' },
        misconception: 'M110',
        because: {
          ko: '기본 설정에서는 호출과 GB-초만 적혀요. 따로 깨워 둘 때에만 그 줄이 생겨요.',
          en: 'By default only calls and GB-seconds are listed. A line of its own comes with keeping awake.',
        },
      },
    ],
    explanation: {
      ko: '서버리스는 쉬는 시간을 없앤 것이 아니라 여럿이 나눠 갖게 한 방식이에요.',
      en: 'Serverless has not done away with idle time; it has many share it.',
    },
    cites: [{ claim: 'C001' }, { sim: 'sleeping-function', scenario: 'lunch-fleet' }],
  },
  {
    id: 'longer-awake',
    idea: 'provider',
    kind: 'ox',
    step: 'your-fleet',
    stem: {
      ko: '“점심의 함대에서 함수를 더 오래 깨워 두면 거절도 함께 사라진다.”',
      en: '“In the lunch fleet, keeping functions awake for longer also puts an end to refusals.”',
    },
    answer: false,
    reasons: [
      {
        id: 'still-full',
        text: {
          ko: '빈자리는 여유 서버에서 나오고, 깨어 있는 함수는 자리를 차지해요',
          en: 'Free places come from spare servers, and a function awake holds one',
        },
        correct: true,
        because: {
          ko: '실험에서 1분을 4분으로 늘리면 거절은 16건에서 12건으로 줄고 거기서 멈춰요. 8분으로 늘려도 12건이에요.',
          en: 'In the run, four minutes instead of one bring refusals from 16 to 12, and there they stay: with eight it is 12 as well.',
        },
      },
      {
        id: 'no-limit',
        text: {
          ko: '함수는 필요한 만큼 끝없이 늘어나니 거절이 없어요',
          en: 'Functions grow without end, so nothing is refused',
        },
        misconception: 'M10',
        because: {
          ko: '늘어날 자리가 있어야 늘어나요. 서버가 켜지는 데에는 시간이 걸려요.',
          en: 'They grow where there is a place, and a server takes time to boot.',
        },
      },
      {
        id: 'queue',
        text: {
          ko: '자리가 없으면 주문은 줄을 서서 기다리면 돼요',
          en: 'Without a place an order just waits its turn',
        },
        misconception: 'M39',
        because: {
          ko: '이 실험에서는 기다리지 않고 거절돼요.',
          en: 'In this run nothing waits: it is refused.',
        },
      },
    ],
    explanation: {
      ko: '깨우는 비율과 거절은 다른 슬라이더가 정해요. 그래서 하나만 바꿔서는 이기지 못해요.',
      en: 'Waking and refusing hang on different sliders. That is why one alone does not win.',
    },
    cites: [{ sim: 'sleeping-function', scenario: 'lunch-fleet' }],
  },
];

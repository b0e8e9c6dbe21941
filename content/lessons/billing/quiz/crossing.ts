// Where functions stop being the cheapest: it depends on whose traffic it is.

import type { QuizItem } from '@/content/schema';

export const crossing: readonly QuizItem[] = [
  {
    id: 'billing-borrowed-number',
    idea: 'billing-crossing',
    kind: 'single',
    step: 'where-they-cross',
    stem: {
      ko: '어떤 글에 “한 달 2,000만 건까지는 함수가 싸다”라고 적혀 있어요. 한 건이 8초인 우리 챗봇에 이 숫자를 쓰면 어떨까요?',
      en: 'A post says “functions are cheaper up to 20 million a month”. What if we use that for our chatbot, at 8 s a request?',
    },
    options: [
      {
        id: 'ours',
        text: { ko: '우리는 훨씬 적은 요청에서 뒤집혀요', en: 'Ours lies at far fewer requests' },
        correct: true,
        because: {
          ko: '한 건이 길수록 함수의 한 건이 비싸요. 계산기의 챗봇은 178만 건에서 뒤집혀요.',
          en: 'The longer a request, the more one costs. The calculator’s chatbot turns at 1.78 million.',
        },
      },
      {
        id: 'same',
        text: { ko: '같은 숫자를 그대로 써도 돼요', en: 'That number serves us just as well' },
        misconception: 'M182',
        because: {
          ko: '교차점은 한 건의 길이와 몰림에 따라 달라요.',
          en: 'A crossing depends on length and crowding.',
        },
      },
      {
        id: 'never',
        text: { ko: '함수는 몇 건이든 언제나 더 싸요', en: 'Functions are cheaper at any number' },
        misconception: 'M14',
        because: {
          ko: '꾸준히 많으면 켜 둔 서버가 싸져요.',
          en: 'With steady, large numbers servers left on are cheaper.',
        },
      },
      {
        id: 'right',
        text: { ko: '우리는 더 많은 요청에서 뒤집혀요', en: 'Ours lies at many more requests' },
        misconception: 'M182',
        because: {
          ko: '교차점을 늦추는 것은 몰림이에요. 한 건이 길면 오히려 앞당겨져요.',
          en: 'It is crowding that puts a crossing off. Length brings it forward.',
        },
      },
    ],
    explanation: {
      ko: '교차점은 한 건이 얼마나 길고 얼마나 꾸준한지로 정해져요. 남의 숫자를 가져오면 틀려요.',
      en: 'A crossing is set by how long requests are and how steadily they come. Somebody else’s is wrong.',
    },
    cites: [{ claim: 'C050' }, { sim: 'billing', scenario: 'chatbot' }],
  },
  {
    id: 'billing-break-even',
    idea: 'billing-crossing',
    kind: 'numeric',
    step: 'where-they-cross',
    stem: {
      ko: '켜 둔 컨테이너는 한 달 {fixed}달러이고 더 늘지 않아요. 함수는 100만 건에 {each}달러예요. 몇백만 건에서 요금이 같아질까요? (단위는 100만 건)',
      en: 'A container left on costs {fixed} dollars a month and need not grow. Functions cost {each} dollars a million. At how many million requests do they cost the same?',
    },
    variables: {
      fixed: { min: 40, max: 120, step: 20 },
      each: { min: 2, max: 8, step: 2 },
    },
    answer: { formula: 'quotient', of: { a: '$fixed', b: '$each' } },
    tolerance: 0.3,
    unit: { ko: '백만 건', en: 'million' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: '$fixed', b: 0.2 } },
        tolerance: 0.3,
        misconception: 'M12',
        because: {
          ko: '100만 건에 0.20달러로 나눴어요. 그것은 요청 줄뿐이에요.',
          en: 'You divided by $0.20 a million, which is requests alone.',
        },
      },
    ],
    explanation: {
      ko: '{fixed} ÷ {each} = {answer}백만 건이에요.',
      en: '{fixed} ÷ {each} = {answer} million.',
    },
    cites: [
      {
        formula: {
          ko: '손익 분기 = 고정 요금 ÷ 한 건의 요금',
          en: 'break-even = fixed cost ÷ cost of one',
        },
      },
    ],
  },
  {
    id: 'billing-crossings-in-order',
    idea: 'billing-crossing',
    kind: 'order',
    step: 'where-they-cross',
    stem: {
      ko: '교차점이 작은 것부터 큰 것까지 놓으세요.',
      en: 'Put in order of their crossings, the smallest first.',
    },
    entries: [
      {
        id: 'batch',
        text: { ko: '한 번에 1분씩 계산하는 배치', en: 'a batch that computes a minute each' },
      },
      {
        id: 'chat',
        text: { ko: '8초를 거의 기다리는 챗봇', en: 'a chatbot that waits most of 8 s' },
      },
      { id: 'shop', text: { ko: '0.12초인 정오네의 요청', en: 'the shop’s requests of 0.12 s' } },
      {
        id: 'crowd',
        text: {
          ko: '같은 요청이 하루 15분에 40배로 몰릴 때',
          en: 'the same, crowded fortyfold into 15 minutes a day',
        },
      },
    ],
    explanation: {
      ko: '길수록 작고, 몰릴수록 커요. 9천, 178만, 2,590만, 3,056만 건이에요.',
      en: 'Length makes it smaller, crowding larger: 9 thousand, 1.78, 25.9 and 30.6 million.',
    },
    cites: [{ sim: 'billing', scenario: 'first-bill' }],
  },
  {
    id: 'billing-steady',
    idea: 'billing-steady-or-not',
    kind: 'match',
    step: 'where-they-cross',
    stem: {
      ko: '일의 모양과 어울리는 설명을 이으세요.',
      en: 'Match each kind of work with what is so of its cost.',
    },
    pairs: [
      {
        id: 'rare',
        left: { ko: '하루에 몇 번 불리는 일', en: 'work called a few times a day' },
        right: { ko: '함수가 거의 언제나 싸요', en: 'functions are nearly always cheaper' },
        because: {
          ko: '켜 둔 서버는 쉬는 시간의 요금이 커요.',
          en: 'A server left on is paid for idle hours.',
        },
        misconception: 'M14',
      },
      {
        id: 'flat',
        left: { ko: '하루 종일 바쁜 일', en: 'work that is busy all day' },
        right: { ko: '켜 둔 서버가 싸질 수 있어요', en: 'servers left on can be cheaper' },
        because: {
          ko: '쉬는 시간이 없으면 단가가 낮은 쪽이 이겨요.',
          en: 'Without idle hours the lower rate wins.',
        },
        misconception: 'M14',
      },
      {
        id: 'crowd',
        left: { ko: '정오에만 몰리는 일', en: 'work that crowds at noon' },
        right: {
          ko: '가장 붐비는 때에 맞춘 서버가 놀아요',
          en: 'servers sized for the peak stand idle',
        },
        because: {
          ko: '몰릴수록 켜 둔 쪽의 쉬는 시간이 길어요.',
          en: 'The sharper the peak, the longer they idle.',
        },
        misconception: 'M182',
      },
    ],
    others: [
      { id: 'none', text: { ko: '어느 쪽이든 요금이 같아요', en: 'both ways cost the same' } },
    ],
    explanation: {
      ko: '쌀지 비쌀지는 얼마나 꾸준히 바쁜지에 달렸어요.',
      en: 'Cheap or not depends on how steadily you are busy.',
    },
    cites: [{ claim: 'C050' }],
  },
  {
    id: 'billing-thirteen',
    idea: 'billing-steady-or-not',
    kind: 'numeric',
    step: 'where-they-cross',
    stem: {
      ko: '함수의 일하는 1분이 VM의 1분보다 {times}배 비싸고 다른 것은 같다고 해요. 하루의 몇 %보다 더 바쁘면 VM이 쌀까요?',
      en: 'A minute of work costs {times} times as much on a function as on a VM, all else being equal. Beyond what percentage of the day at work is the VM cheaper?',
    },
    variables: { times: { min: 4, max: 8, step: 0.5 } },
    answer: { formula: 'quotient', of: { a: 100, b: '$times' } },
    tolerance: 0.6,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 50,
        tolerance: 0.5,
        because: {
          ko: '절반이 아니에요. 함수는 바쁜 만큼, VM은 하루 내내 내니 100을 배수로 나눠요.',
          en: 'Not half. A function is paid for its share of the day, a VM for all of it: divide 100 by the ratio.',
        },
      },
    ],
    explanation: {
      ko: '100 ÷ {times} = {answer}%예요. 버클리의 7.5배라면 13%쯤이에요.',
      en: '100 ÷ {times} = {answer}%. With Berkeley’s 7.5 it is about 13%.',
    },
    cites: [{ claim: 'C050' }],
  },
  {
    id: 'billing-commit',
    idea: 'billing-steady-or-not',
    kind: 'ox',
    step: 'where-they-cross',
    stem: {
      ko: '“약정 할인은 켜 두는 서버에만 있고 함수에는 없다.”',
      en: '“Commitment discounts exist for servers left on, and not for functions.”',
    },
    answer: false,
    reasons: [
      {
        id: 'use',
        text: {
          ko: '쓴 만큼 내면 약속할 것이 없어요',
          en: 'Pay for use leaves nothing to promise',
        },
        misconception: 'M14',
        because: {
          ko: '시간당 쓸 금액을 약속할 수 있어요. 덜 써도 그만큼 내요.',
          en: 'You can promise a sum an hour, and pay it even if you use less.',
        },
      },
      {
        id: 'covers',
        text: {
          ko: '함수의 실행 시간도 할인돼요',
          en: 'They cover duration, too',
        },
        correct: true,
        because: {
          ko: 'AWS에서는 많게는 17%예요. 요청 요금은 그대로예요.',
          en: 'Up to 17% with AWS. Requests cost what they did.',
        },
      },
      {
        id: 'free',
        text: {
          ko: '무료 구간이 할인을 대신하고 있어요',
          en: 'The free tier takes the place of discounts',
        },
        misconception: 'M185',
        because: {
          ko: '무료 구간은 약속 없이 달마다 주는 양이에요. 할인과 따로예요.',
          en: 'A free tier is given each month without a promise. It is another thing.',
        },
      },
    ],
    explanation: {
      ko: '함수에도 있어요. 다만 덜 써도 약속한 금액은 나와요.',
      en: 'Functions have them as well. But the promised sum is due even if less is used.',
    },
    cites: [{ claim: 'C262' }],
  },
];

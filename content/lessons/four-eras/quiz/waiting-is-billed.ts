// Who waits with whom: a VM with eight, a function with one, and each function is billed while it waits.

import type { QuizItem } from '@/content/schema';

const lunch = { sim: 'four-eras', scenario: 'lunch-rush' } as const;

export const waitingIsBilled: readonly QuizItem[] = [
  {
    id: 'who-waits-with-eight',
    idea: 'waiting-is-billed',
    kind: 'numeric',
    step: 'other-customers',
    stem: {
      ko: '손님 {waiting}명이 함께 결제를 기다려요. VM 한 대가 {places}명씩 맡는다면 VM은 몇 대가 필요할까요?',
      en: '{waiting} customers wait for their payments at the same time. If a VM serves {places} at a time, how many VMs does it take?',
    },
    variables: {
      waiting: { min: 80, max: 320, step: 80 },
      places: { min: 4, max: 8, step: 4 },
    },
    answer: { formula: 'quotient', of: { a: '$waiting', b: '$places' } },
    tolerance: 0.5,
    unit: { ko: '대', en: 'VMs' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$waiting', b: 0 } },
        tolerance: 0.5,
        because: {
          ko: '한 명에 하나씩인 것은 함수예요. VM은 기다리는 동안 다른 손님도 맡아요.',
          en: 'One for each is what functions do. A VM serves others while one waits.',
        },
      },
    ],
    explanation: {
      ko: '{waiting} ÷ {places} = {answer}대예요. 함수라면 {waiting}개가 깨어 있고 저마다 요금이 붙어요.',
      en: '{waiting} ÷ {places} = {answer}. Of functions, {waiting} would be awake, each of them billed.',
    },
    cites: [lunch],
  },
  {
    id: 'why-vms-win-lunch',
    idea: 'waiting-is-billed',
    kind: 'single',
    step: 'other-customers',
    stem: {
      ko: '한 건에 12초씩 결제를 기다리는 점심에서 IaaS가 FaaS보다 쌌어요. 같은 점심인데 한 건이 1초면 FaaS가 9만 원으로 훨씬 싸요. 무엇이 뒤집었을까요?',
      en: 'At a lunch where each order waits 12 s for its payment, IaaS was cheaper than FaaS. With 1 s for each, FaaS is much cheaper, at $67. What turned it round?',
    },
    options: [
      {
        id: 'wait-billed',
        text: {
          ko: '기다리는 시간에도 함수마다 요금이 붙는 것',
          en: 'That each function is billed while it waits',
        },
        correct: true,
        because: {
          ko: '함수의 요금은 한 건의 길이를 그대로 따라가요. VM은 여러 건이 함께 기다려요.',
          en: 'What a function costs follows the length of an order. On a VM several wait together.',
        },
      },
      {
        id: 'vm-cheaper',
        text: {
          ko: '붐비는 점심에는 VM의 시간당 요금이 내려가는 것',
          en: 'That VMs cost less for each hour at a busy lunch',
        },
        misconception: 'M31',
        because: {
          ko: 'VM의 시간당 요금은 손님이 몇 명이든 같아요. 두 점심에서 다른 것은 한 건의 길이예요.',
          en: 'An hour of a VM costs the same, however many come. The lunches differ in the length of an order.',
        },
      },
      {
        id: 'grows-sooner',
        text: {
          ko: '일이 길수록 VM이 더 빨리 늘어나는 것',
          en: 'That VMs are added sooner for longer work',
        },
        misconception: 'M81',
        because: {
          ko: '재는 간격과 켜지는 시간은 그대로예요. 두 점심 모두 둘 다 약속을 지켰고, 갈린 것은 요금이에요.',
          en: 'Looking and booting take as long as ever. Both keep the promise at both lunches; what differs is the bill.',
        },
      },
      {
        id: 'always-cheaper',
        text: {
          ko: '뒤집힌 것이 아니라 계산이 잘못된 것',
          en: 'Nothing did: the sum must be wrong',
        },
        misconception: 'M14',
        because: {
          ko: '쓴 만큼 내도, 쓴 시간이 길면 많이 내요. 어느 쪽이 싼지는 일의 길이에도 달렸어요.',
          en: 'Who pays for use pays much for long use. What is cheaper depends on the length of the work, too.',
        },
      },
    ],
    explanation: {
      ko: '12초일 때 55만 원 대 83만 원, 1초일 때 40만 원 대 9만 원이에요. 남을 기다리는 일은 여럿이 한 자리에서 기다릴 수 있는 쪽이 유리해요.',
      en: '$394 to $595 at 12 s, and $284 to $67 at 1 s. Waiting for others is cheaper where several can do it together.',
    },
    cites: [lunch, { ...lunch, set: { workSec: 1 } }],
  },
  {
    id: 'steady-is-cheapest-by-use',
    idea: 'waiting-is-billed',
    kind: 'ox',
    step: 'other-customers',
    stem: {
      ko: '“밤낮없이 바쁜 일이라면, 쓴 만큼 내는 함수가 가장 싸다.”',
      en: '“For work that is busy day and night, functions are the cheapest, since only use is billed.”',
    },
    answer: false,
    reasons: [
      {
        id: 'limit',
        text: {
          ko: '함수는 밤에 켜 둘 수 없어서 절반밖에 처리하지 못해요.',
          en: 'Functions cannot be on at night and serve only half of it.',
        },
        misconception: 'M66',
        because: {
          ko: '함수는 언제든 요청이 오면 깨어나요. 상담 봇의 손님도 모두 받았어요.',
          en: 'A function wakes at any hour. It served all of the support bot’s customers.',
        },
      },
      {
        id: 'free-nights',
        text: {
          ko: '밤에는 요금이 없으니 계산해 보지 않아도 돼요.',
          en: 'Nights are free, so there is nothing to work out.',
        },
        misconception: 'M13',
        because: {
          ko: '밤에도 손님이 오면 요금이 나와요. 쉬지 않는 일에는 쉬는 시간이 없어요.',
          en: 'With customers at night, nights are billed. Work without pause has no idle time.',
        },
      },
      {
        id: 'no-idle',
        text: {
          ko: '아낄 유휴가 없으니, 일한 시간의 단가가 낮은 쪽이 싸요.',
          en: 'With no idle time to save, the lower price for an hour of work wins.',
        },
        correct: true,
        because: {
          ko: '상담 봇에서는 사 둔 서버가 184만 원, 함수가 1,880만 원이었어요.',
          en: 'For the support bot it was $1,316 for bought servers and $13,429 for functions.',
        },
      },
    ],
    explanation: {
      ko: '함수가 아껴 주는 것은 유휴예요. 유휴가 없으면 아낄 것도 없어요.',
      en: 'What functions save is idle time. Where there is none, nothing is saved.',
    },
    cites: [{ sim: 'four-eras', scenario: 'steady-bot' }, { claim: 'C050' }],
  },
];

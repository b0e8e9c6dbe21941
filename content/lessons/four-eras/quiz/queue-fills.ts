// Who loses how many: what is served in a second, what is left over, and how soon the queue is full.

import type { QuizItem } from '@/content/schema';

export const queueFills: readonly QuizItem[] = [
  {
    id: 'until-the-queue-is-full',
    idea: 'queue-fills',
    kind: 'numeric',
    step: 'when-help-came',
    stem: {
      ko: '처리하는 것보다 1초에 {extra}명씩 더 와요. 줄에는 {room}명까지 설 수 있어요. 몇 초 뒤부터 손님을 놓칠까요?',
      en: 'Each second {extra} more customers come than are served. The queue holds {room}. After how many seconds are customers lost?',
    },
    variables: {
      room: { min: 40, max: 240, step: 40 },
      extra: { min: 2, max: 8, step: 2 },
    },
    answer: { formula: 'quotient', of: { a: '$room', b: '$extra' } },
    tolerance: 0.5,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$room', b: 0 } },
        tolerance: 0.5,
        misconception: 'M81',
        because: {
          ko: '줄에 설 수 있는 사람 수예요. 1초에 몇 명씩 쌓이는지로 나눠야 시간이 돼요.',
          en: 'That is how many fit. Divide by how many are added each second to get a time.',
        },
      },
    ],
    explanation: {
      ko: '{room} ÷ {extra} = {answer}초예요. 정오네의 줄은 40명이고 1초에 4명쯤 쌓여서 10초 만에 찼어요.',
      en: '{room} ÷ {extra} = {answer} s. Jeongo’s queue of 40 gained about four a second and was full in ten.',
    },
    cites: [{ sim: 'four-eras', scenario: 'shop-noon' }],
  },
  {
    id: 'one-server-more',
    idea: 'queue-fills',
    kind: 'predict',
    step: 'twelve-sharp',
    stem: {
      ko: '정오네의 정오예요. 온프레미스의 서버가 2대일 때는 32%를 놓쳐요. 3대라면 몇 %를 놓칠까요?',
      en: 'It is the shop’s noon. On-premises, two servers lose 32%. What percentage do three lose?',
    },
    run: { sim: 'four-eras', scenario: 'shop-noon', set: { servers: 3 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'servers.lost', tolerance: 5, scale: 100 },
    explanation: {
      ko: '5.5%예요. 3대는 1초에 9건쯤 처리하니 10건에서 1건만 남아요. 3분의 2인 21%가 아니라, 남는 몫이 4건에서 1건으로 줄어요.',
      en: '5.5%. Three serve about nine a second, so one of ten is left over. It is not two thirds of 32%, since what is left over falls from four to one.',
    },
    cites: [{ sim: 'four-eras', scenario: 'shop-noon', set: { servers: 3 } }],
  },
  {
    id: 'autoscaling-at-noon',
    idea: 'queue-fills',
    kind: 'single',
    step: 'twelve-sharp',
    stem: {
      ko: '자동 확장을 켠 IaaS가 정오에 온프레미스와 거의 똑같이 놓쳤어요. 무엇 때문일까요?',
      en: 'At noon IaaS with autoscaling lost almost as many as on-premises. Why?',
    },
    options: [
      {
        id: 'maximum',
        text: {
          ko: '5대라는 한도에 걸려 더 늘지 못해서',
          en: 'It had reached its limit of five and could not grow',
        },
        misconception: 'M81',
        because: {
          ko: '몰린 동안 일한 VM은 두 대였어요. 한도를 20대로 올려도 30.8% 그대로예요.',
          en: 'During the rush two VMs were at work. With a limit of twenty it still loses 30.8%.',
        },
      },
      {
        id: 'low-target',
        text: {
          ko: '목표를 50%로 두어 VM이 절반만 일해서',
          en: 'With a target of 50%, VMs did half their work',
        },
        misconception: 'M82',
        because: {
          ko: '목표는 언제 더 켤지를 정할 뿐이에요. 줄이 있는 동안 VM은 쉬지 않았고, 목표를 높이면 덜 켜져요.',
          en: 'The target only says when to start more. With a queue, VMs never paused; a higher target starts fewer.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '새 VM이 일할 때에는 손님이 이미 줄고 있어서',
          en: 'The crowd was thinning when the new VM went to work',
        },
        correct: true,
        because: {
          ko: '정오에서 40초 뒤에 재고, 다시 60초쯤 뒤에 켜졌어요. 몰림은 1분 40초 만에 풀리기 시작했어요.',
          en: 'It measured 40 s after noon and was up some 60 s later. The rush began to ease at 1 min 40 s.',
        },
      },
      {
        id: 'bought-ahead',
        text: {
          ko: '미리 사 둔 두 대까지만 켤 수 있어서',
          en: 'Only the two that were bought could be on',
        },
        misconception: 'M31',
        because: {
          ko: '미리 사는 것이 아니에요. 5대까지 켤 수 있었고, 손님이 떠난 뒤에는 5대가 됐어요.',
          en: 'Nothing was bought ahead. Up to five could be on, and once customers had left, five were.',
        },
      },
    ],
    explanation: {
      ko: '서른 번의 정오에서 차이는 0~4.7%p였어요. 늘어나긴 했지만 필요한 때에는 아니었어요.',
      en: 'Over thirty noons the difference was 0 to 4.7 points. It did grow, though not while it was needed.',
    },
    cites: [{ sim: 'four-eras', scenario: 'shop-noon' }, { claim: 'C019' }],
  },
];

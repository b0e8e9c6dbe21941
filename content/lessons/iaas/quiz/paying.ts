// What a rented server costs: time switched on.

import type { QuizItem } from '@/content/schema';

export const paying: readonly QuizItem[] = [
  {
    id: 'hours-switched-on',
    idea: 'paid-while-on',
    kind: 'numeric',
    step: 'while-on',
    stem: {
      ko: '서울의 t3.medium VM을 한 달에 {hours}시간 켜 뒀어요. 2026년 10월 온디맨드 가격으로 VM 요금은 몇 달러일까요? (한 시간에 0.052달러, 디스크는 빼고)',
      en: 'A t3.medium VM in Seoul was on for {hours} hours in a month. At the on-demand price of October 2026 ($0.052 an hour), what is charged for it, in dollars, without its disk?',
    },
    variables: { hours: { min: 200, max: 700, step: 50 } },
    answer: {
      bill: {
        svc: 'ec2',
        asOf: '2026-10-05',
        region: 'ap-northeast-2',
        type: 't3.medium',
        hours: '$hours',
      },
    },
    tolerance: 0.06,
    unit: { ko: '달러', en: '$' },
    traps: [
      {
        value: {
          bill: {
            svc: 'ec2',
            asOf: '2026-10-05',
            region: 'ap-northeast-2',
            type: 't3.medium',
            hours: 730,
          },
        },
        tolerance: 0.06,
        misconception: 'M31',
        because: {
          ko: '한 달 내내 켜 둔 요금이에요. 온디맨드는 끄면 그쳐요.',
          en: 'That is the whole month. On demand ends when it is switched off.',
        },
      },
      {
        value: 0.052,
        tolerance: 0.002,
        because: {
          ko: '한 시간만 켠 요금이에요. 켜 둔 시간을 모두 곱해야 해요.',
          en: 'That is one hour. Multiply by all the hours that it was on.',
        },
      },
    ],
    explanation: {
      ko: '0.052 × {hours} = {answer}달러예요. 손님이 몇이었는지는 이 식에 없어요.',
      en: '0.052 × {hours} = {answer} dollars. How many customers came is not in it.',
    },
    cites: [
      { claim: 'C022' },
      {
        formula: {
          ko: 'VM 요금 = 시간당 가격 × 켜 둔 시간',
          en: 'charge = price per hour × hours on',
        },
      },
    ],
  },
  {
    id: 'stopped-disk',
    idea: 'paid-while-on',
    kind: 'ox',
    step: 'while-on',
    stem: {
      ko: '“온디맨드 VM을 꺼 두어도 요금이 0원이 되지 않을 수 있다.”',
      en: '“Switching an on-demand VM off need not bring its bill to zero.”',
    },
    answer: true,
    reasons: [
      {
        id: 'disk',
        text: { ko: '디스크가 자리를 차지하고 있으니까요.', en: 'Its disk still takes up room.' },
        correct: true,
        because: {
          ko: 'VM 요금은 그치지만 디스크에 담긴 것은 남아 있고, 그 요금도 남아요.',
          en: 'The charge for the VM ends. What is on the disk stays, and so does the charge for it.',
        },
      },
      {
        id: 'reserved',
        text: { ko: '온디맨드는 예약한 만큼 내니까요.', en: 'On demand is paid as reserved.' },
        misconception: 'M31',
        because: {
          ko: '온디맨드는 예약이 아니에요. 켠 시간만큼 세요.',
          en: 'On demand is no reservation: time switched on is counted.',
        },
      },
      {
        id: 'users',
        text: {
          ko: '다음 달 손님 몫을 미리 내니까요.',
          en: 'Next month’s customers are paid for ahead.',
        },
        misconception: 'M31',
        because: {
          ko: '손님 수는 VM 요금에 들어 있지 않아요.',
          en: 'Customers are not in the charge for a VM.',
        },
      },
    ],
    explanation: {
      ko: '끄면 켜 둔 시간을 더 세지 않아요. 디스크처럼 자리를 차지하고 있는 것은 계속 세요.',
      en: 'Time is no longer counted while it is off. What takes up room, such as a disk, still is.',
    },
    cites: [{ claim: 'C022' }],
  },
  {
    id: 'zero-users',
    idea: 'paid-while-on',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“손님이 0명이어도 VM 요금은 그대로라는데, 그럼 IaaS는 손해 아닌가요?”',
      en: '“With no customers a VM costs the same. Is IaaS a bad deal, then?”',
    },
    model: {
      ko: '켜 둔 VM에 요금이 붙는 것은 맞아요. 하지만 미리 산 것이 아니라서, 밤에 끄거나 대수를 줄이면 요금도 줄어요. 늘 켜 두는 몫은 약정으로 싸게, 늘었다 줄었다 하는 몫은 온디맨드로 낼 수 있어요. 꾸준히 바쁘면 켜 둔 시간이 낭비가 아니고, 가끔만 바쁘면 요청마다 내는 다른 방식이 나을 수 있어요. 손해인지는 얼마나 꾸준히 바쁜지에 달렸어요.',
      en: 'It is true that a VM which is on costs money. But nothing was bought beforehand: switch it off at night or shrink the group, and the charge falls. What is always on can be had cheaper by commitment, what comes and goes on demand. For steady work the hours are not wasted; for occasional work another way, paid by the request, may be better. It depends on how steady the work is.',
    },
    points: [
      {
        id: 'on',
        text: {
          ko: '요청이 아니라 켜 둔 시간에 붙는다고 말해요',
          en: 'It says that time switched on is charged, not requests',
        },
      },
      {
        id: 'off',
        text: {
          ko: '끄거나 줄일 수 있다고 말해요',
          en: 'It says that VMs can be switched off or reduced',
        },
      },
      {
        id: 'depends',
        text: {
          ko: '얼마나 꾸준히 바쁜지에 달렸다고 말해요',
          en: 'It says that it depends on how steady the work is',
        },
      },
    ],
    explanation: {
      ko: '맞는 반쪽과 틀린 반쪽을 나누면 답이 쉬워져요.',
      en: 'Separate the half that is true from the half that is not.',
    },
    cites: [{ claim: 'C021' }, { claim: 'C022' }],
  },
];

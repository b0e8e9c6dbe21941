// One bigger server, or more of them.

import type { QuizItem } from '@/content/schema';

export const upOrOut: readonly QuizItem[] = [
  {
    id: 'which-way-up',
    idea: 'up-or-out',
    kind: 'single',
    step: 'still-yours',
    stem: {
      ko: '점심마다 손님이 늘었다 줄어드는 서비스예요. 멈추지 않고 늘리고 줄이려면 어느 쪽이 맞을까요?',
      en: 'Every lunch, customers increase and fall off again. Which way of growing can follow that without a stop?',
    },
    options: [
      {
        id: 'up',
        text: {
          ko: 'VM을 더 큰 것으로 바꿨다가 되돌리기',
          en: 'Changing to a bigger VM and back again',
        },
        misconception: 'M85',
        because: {
          ko: '크기를 바꾸려면 대개 껐다 켜야 해요. 점심 한가운데에 멈추게 돼요.',
          en: 'Changing the size usually means a stop, in the middle of lunch.',
        },
      },
      {
        id: 'out',
        text: { ko: '같은 VM을 더 켰다가 다시 끄기', en: 'Switching on more VMs, and off again' },
        correct: true,
        because: {
          ko: '켜진 VM은 그대로 두고 더하고 뺄 수 있어요.',
          en: 'VMs that run are left alone; others come and go.',
        },
      },
      {
        id: 'biggest',
        text: {
          ko: '가장 큰 VM 하나를 늘 켜 두기',
          en: 'Keeping the biggest VM there is switched on',
        },
        misconception: 'M85',
        because: {
          ko: '손님이 없는 밤에도 그만큼 내고, 그보다 많아지면 방법이 없어요.',
          en: 'It is paid for at night as well, and there is nothing beyond it.',
        },
      },
      {
        id: 'wait',
        text: {
          ko: '크기도 수도 그대로 두고 줄을 늘리기',
          en: 'Leaving size and number, with a longer queue',
        },
        misconception: 'M81',
        because: {
          ko: '기다리는 손님만 늘어요. 감당하는 양은 그대로예요.',
          en: 'More customers wait. No more are served.',
        },
      },
    ],
    explanation: {
      ko: '수평 확장은 켠 채로 할 수 있어요. 대신 어느 VM에 가도 같은 답이 나오도록, 주문과 로그인 상태를 VM 밖에 두어야 해요.',
      en: 'Scaling out works while everything runs. In return each VM must give the same answer, so orders and logins are kept outside.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'slow-slope' }, { claim: 'C019' }],
  },
  {
    id: 'word-for-more',
    idea: 'up-or-out',
    kind: 'short',
    step: 'still-yours',
    stem: {
      ko: '같은 VM을 더 켜서 늘리는 것을 무엇이라고 할까요?',
      en: 'What is it called when a service grows by adding more VMs of the same size?',
    },
    accepted: {
      ko: ['수평 확장', '수평확장', '스케일 아웃', '스케일아웃'],
      en: ['scaling out', 'scale out', 'horizontal scaling', 'scale-out'],
    },
    traps: [
      {
        words: {
          ko: ['수직 확장', '수직확장', '스케일 업'],
          en: ['scaling up', 'scale up', 'vertical scaling'],
        },
        misconception: 'M85',
        because: {
          ko: '그것은 한 대를 더 크게 바꾸는 쪽이에요.',
          en: 'That is making one of them bigger.',
        },
      },
      {
        words: { ko: ['가상화'], en: ['virtualisation', 'virtualization'] },
        misconception: 'M86',
        because: {
          ko: '가상화는 한 대를 여럿으로 나누는 기술이에요. 늘리는 방법이 아니에요.',
          en: 'That is sharing one machine out as several, not a way of growing.',
        },
      },
    ],
    explanation: {
      ko: '수평 확장(scale out)이에요. 한 대를 키우는 것은 수직 확장(scale up)이에요.',
      en: 'Scaling out, or horizontal scaling. Making one bigger is scaling up.',
    },
    cites: [
      {
        formula: { ko: '감당하는 양 = 대수 × 한 대의 몫', en: 'capacity = VMs × what one carries' },
      },
    ],
  },
  {
    id: 'any-vm-answers',
    idea: 'up-or-out',
    kind: 'ox',
    step: 'still-yours',
    stem: {
      ko: '“VM 한 대의 메모리에 장바구니를 담아 두면, 수평 확장을 한 뒤에도 손님은 언제나 자기 장바구니를 본다.”',
      en: '“Keep shopping carts in the memory of a VM, and after scaling out customers still find theirs every time.”',
    },
    answer: false,
    reasons: [
      {
        id: 'shared',
        text: { ko: 'VM끼리는 메모리를 함께 쓰니까요.', en: 'VMs share their memory.' },
        misconception: 'M85',
        because: {
          ko: 'VM은 저마다 따로예요. 옆 VM의 메모리를 보지 못해요.',
          en: 'Each VM is by itself and cannot see the memory of another.',
        },
      },
      {
        id: 'other',
        text: { ko: '다음 요청은 아무 VM에나 가요.', en: 'Requests go to any of them.' },
        correct: true,
        because: {
          ko: '어느 VM에 가도 같은 답이 나오려면 장바구니는 VM 밖에 있어야 해요.',
          en: 'For every VM to give the same answer, carts must be kept outside them.',
        },
      },
      {
        id: 'slow',
        text: { ko: '장바구니는 늘 느리게 열리니까요.', en: 'Carts always open slowly.' },
        misconception: 'M87',
        because: {
          ko: '속도의 문제가 아니에요. 다른 VM에는 그 장바구니가 없어요.',
          en: 'Speed is not the point. Another VM does not have that cart.',
        },
      },
    ],
    explanation: {
      ko: '같은 손님을 늘 같은 VM으로 보내는 방법도 있어요. 하지만 그 VM이 꺼지거나 줄어들면 장바구니도 사라져요. 그래서 VM 밖에 두어요.',
      en: 'A customer can be sent to the same VM each time. But when that VM fails or is taken away, the cart goes with it. So it is kept outside.',
    },
    cites: [{ claim: 'C019' }],
  },
];

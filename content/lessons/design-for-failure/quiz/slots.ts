// Why one slow service reaches those who never call it, how soon, and what giving up does and does not do.

import type { QuizItem } from '@/content/schema';

const littlesLaw = {
  formula: {
    ko: '필요한 자리 = 오는 속도 × 쥐고 있는 시간',
    en: 'slots needed = rate × time held',
  },
} as const;

export const slots: readonly QuizItem[] = [
  {
    id: 'failure-who-shares',
    idea: 'shared-slots',
    kind: 'single',
    step: 'held-slots',
    stem: {
      ko: '결제만 느려졌는데 결제를 부르지 않는 메뉴 손님도 답을 받지 못했어요. 이유는 무엇일까요?',
      en: 'Only payment turned slow, yet menu visitors, who never call it, got no answer. Why?',
    },
    options: [
      {
        id: 'crowd',
        text: {
          ko: '그 시간에 메뉴 손님이 평소보다 몰려왔어요',
          en: 'More menu visitors than usual came just then',
        },
        misconception: 'M290',
        because: {
          ko: '아니에요. 손님은 평소만큼 왔어요. 빈자리가 없어진 거예요.',
          en: 'No: as many came as always. What was missing was a free slot.',
        },
      },
      {
        id: 'slots',
        text: {
          ko: '주문 서비스의 자리를 함께 쓰고 있었어요',
          en: 'They share the slots of the order service',
        },
        correct: true,
        because: {
          ko: '결제를 기다리는 주문이 자리를 모두 쥐고 있었어요.',
          en: 'Orders that waited for payment held them all.',
        },
      },
      {
        id: 'hidden-call',
        text: {
          ko: '메뉴 서비스도 뒤에서 결제를 부르고 있었어요',
          en: 'The menu service calls payment behind the scenes',
        },
        misconception: 'M290',
        because: {
          ko: '아니에요. 부르지 않아도 같은 자리를 쓰면 함께 멈춰요.',
          en: 'No: without any call, sharing slots is enough to stop together.',
        },
      },
    ],
    explanation: {
      ko: '서비스를 나눠도 자리를 나누지 않으면 함께 가라앉아요.',
      en: 'Services that are divided still sink together if their slots are not.',
    },
    cites: [{ sim: 'resilience', scenario: 'no-protection', tMs: 30_000 }],
  },
  {
    id: 'failure-split-is-safe',
    idea: 'shared-slots',
    kind: 'ox',
    step: 'held-slots',
    stem: {
      ko: '“서비스를 다섯으로 나눴으니, 하나가 느려져도 그 서비스를 쓰지 않는 손님은 안전하다.”',
      en: '“There are five separate services, so customers who do not use the slow one are safe.”',
    },
    answer: false,
    reasons: [
      {
        id: 'network',
        text: {
          ko: '느린 서비스가 네트워크를 통째로 막아서예요.',
          en: 'A slow service blocks the network for all the others.',
        },
        misconception: 'M28',
        because: {
          ko: '아니에요. 이 실험에서는 네트워크에 시간이 들지 않아요. 막힌 것은 자리예요.',
          en: 'No: in this run the network takes no time. What ran out were slots.',
        },
      },
      {
        id: 'common',
        text: {
          ko: '부르는 서비스의 자리를 같이 쓰기 때문이에요.',
          en: 'They share slots in the service that calls.',
        },
        correct: true,
        because: {
          ko: '기다리는 요청이 그 자리를 모두 쥐면 누구도 들어가지 못해요.',
          en: 'Once waiting requests hold them all, nobody gets in.',
        },
      },
      {
        id: 'same-server',
        text: {
          ko: '다섯 서비스가 서버 한 대에 모여 있어서예요.',
          en: 'All five run on one machine.',
        },
        misconception: 'M28',
        because: {
          ko: '아니에요. 서버가 다섯 대여도 부르는 쪽의 자리는 함께 써요.',
          en: 'No: on five machines, the caller’s slots would still be shared.',
        },
      },
    ],
    explanation: {
      ko: '나눈다고 저절로 안전해지지 않아요. 부르고 기다리는 사이에 고장이 번져요.',
      en: 'Dividing makes nothing safe by itself: failures spread by calling and waiting.',
    },
    cites: [{ sim: 'resilience', scenario: 'no-protection' }],
  },
  {
    id: 'failure-how-it-spreads',
    idea: 'shared-slots',
    kind: 'order',
    step: 'held-slots',
    stem: {
      ko: '결제가 느려졌고 아무 장치도 없어요. 일어나는 순서대로 놓으세요.',
      en: 'Payment turns slow, and nothing is protected. Put in order what happens.',
    },
    entries: [
      { id: 'slow', text: { ko: '결제의 답이 늦어져요.', en: 'Payment answers late.' } },
      {
        id: 'hold',
        text: {
          ko: '주문 서비스의 자리가 답을 기다리며 하나씩 차요.',
          en: 'One by one, order slots fill with requests that wait.',
        },
      },
      { id: 'full', text: { ko: '빈자리가 없어져요.', en: 'No slot is free any more.' } },
      {
        id: 'queue',
        text: { ko: '새 손님이 모두 줄을 서요.', en: 'Every new customer queues.' },
      },
      {
        id: 'refuse',
        text: {
          ko: '줄도 차서 메뉴 손님까지 거절돼요.',
          en: 'The queue is full as well, and even menu visitors are refused.',
        },
      },
    ],
    explanation: {
      ko: '자리 40개가 차는 데 2~3초면 돼요. 그다음은 누가 와도 같아요.',
      en: 'Forty slots fill within two to three seconds. After that it is the same for everyone.',
    },
    cites: [{ sim: 'resilience', scenario: 'no-protection' }],
  },
  {
    id: 'failure-slots-needed',
    idea: 'slots-needed',
    kind: 'numeric',
    step: 'held-slots',
    stem: {
      ko: '결제가 필요한 주문이 초당 {rate}건 와요. 결제가 느려져 한 건에 {sec}초씩 기다려요. 기다리는 데에만 자리가 평균 몇 개 필요할까요?',
      en: '{rate} orders a second need payment, and each now waits {sec} s for it. How many slots does waiting alone need on average?',
    },
    variables: { rate: { min: 8, max: 40, step: 4 }, sec: { min: 2, max: 8, step: 1 } },
    answer: { formula: 'littles-law', of: { ratePerSec: '$rate', sec: '$sec' } },
    tolerance: 0.5,
    unit: { ko: '개', en: '' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$rate', b: 0 } },
        tolerance: 0.5,
        misconception: 'M290',
        because: {
          ko: '1초에 오는 수만 셌어요. 먼저 온 주문도 아직 자리를 쥐고 있어요.',
          en: 'That counts one second’s arrivals. Earlier orders still hold their slots.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$rate', b: '$sec' } },
        tolerance: 0.4,
        because: {
          ko: '나누었어요. 오래 쥘수록 자리가 더 많이 필요하니 곱해야 해요.',
          en: 'This divides. The longer they are held, the more are needed: multiply.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {sec} = {answer}개예요. 동시성을 셀 때와 같은 식이에요.',
      en: '{rate} × {sec} = {answer}: the law that counts concurrency.',
    },
    cites: [littlesLaw, { sim: 'resilience', scenario: 'no-protection' }],
  },
  {
    id: 'failure-full-after',
    idea: 'slots-needed',
    kind: 'numeric',
    step: 'held-slots',
    stem: {
      ko: '자리가 {slots}개 비어 있어요. 결제가 갑자기 답하지 않고, 결제가 필요한 주문은 초당 {rate}건 와요. 자리가 다 차는 데 몇 초 걸릴까요?',
      en: '{slots} slots are free. Suddenly payment does not answer, and {rate} orders a second need it. After how many seconds are all slots taken?',
    },
    variables: { slots: { min: 40, max: 160, step: 40 }, rate: { min: 8, max: 20, step: 4 } },
    answer: { formula: 'quotient', of: { a: '$slots', b: '$rate' } },
    tolerance: 0.3,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: '$rate', b: '$slots' } },
        tolerance: 0.2,
        because: {
          ko: '거꾸로 나누었어요. 1초에 오는 만큼씩 차요.',
          en: 'That is upside down: in a second as many are taken as arrive.',
        },
      },
      {
        value: { formula: 'product', of: { a: '$slots', b: '$rate' } },
        tolerance: 1,
        because: {
          ko: '곱했어요. 많이 올수록 빨리 차니 나누어야 해요.',
          en: 'This multiplies. The more arrive, the sooner it is full: divide.',
        },
      },
    ],
    explanation: {
      ko: '{slots} ÷ {rate} = {answer}초예요. 사람이 알아차리기 전에 끝나요.',
      en: '{slots} ÷ {rate} = {answer} s: over before anybody notices.',
    },
    cites: [littlesLaw, { sim: 'resilience', scenario: 'no-protection' }],
  },
  {
    id: 'failure-more-slots',
    idea: 'slots-needed',
    kind: 'single',
    step: 'held-slots',
    stem: {
      ko: '결제가 느릴 때 주문 서비스의 자리를 40개에서 200개로 늘렸더니 메뉴 손님이 살았어요. 무엇이 살렸을까요?',
      en: 'With 200 slots instead of 40 the menu visitors were saved while payment was slow. What saved them?',
    },
    options: [
      {
        id: 'faster',
        text: {
          ko: '자리가 많아져서 결제가 빨라졌어요',
          en: 'With so many slots, payment became faster',
        },
        misconception: 'M299',
        because: {
          ko: '아니에요. 결제는 그대로 느려요. 주문 손님은 여전히 65%만 답을 받아요.',
          en: 'No: payment is as slow as before, and 65% of the buyers are answered, as before.',
        },
      },
      {
        id: 'fits',
        text: {
          ko: '몰려온 손님이 모두 자리에 들어갔어요',
          en: 'Everyone who came had room to sit and wait',
        },
        misconception: 'M299',
        because: {
          ko: '아니에요. 자리 백 개는 기다리기만 했고, 넘친 결제 호출은 거절됐어요.',
          en: 'No: a hundred slots did nothing but wait, and calls beyond that were refused.',
        },
      },
      {
        id: 'refused',
        text: {
          ko: '결제 앞의 줄이 먼저 차서 거절이 시작됐어요',
          en: 'The queue at payment filled first and refused',
        },
        correct: true,
        because: {
          ko: '거절된 호출은 자리를 바로 돌려줘요. 짧은 대기열이면 자리 40개로도 돼요.',
          en: 'A refused call gives its slot back. A short queue does it with 40.',
        },
      },
    ],
    explanation: {
      ko: '늘린 자리보다 일찍 거절하는 것이 손님을 살려요.',
      en: 'It is refusing early, not the slots, that saves customers.',
    },
    cites: [{ sim: 'resilience', scenario: 'no-protection', set: { orderSlots: 200 } }],
  },
  {
    id: 'failure-told-or-not',
    idea: 'giving-up',
    kind: 'ox',
    step: 'nobody-waits',
    stem: {
      ko: '“제한 시간 1초가 지나 부른 쪽이 포기해도, 불린 서비스는 그 일을 끝까지 할 수 있다.”',
      en: '“After a caller has given up at its limit of one second, the other service may still work to the end.”',
    },
    answer: true,
    reasons: [
      {
        id: 'unaware',
        text: {
          ko: '포기는 따로 전하지 않으면 알 수 없어요.',
          en: 'Giving up is not known unless it is told.',
        },
        correct: true,
        because: {
          ko: '그래서 30초에 결제에 있던 일은 모두 떠난 손님의 것이었어요.',
          en: 'That is why all the work at payment at 30 s was for nobody.',
        },
      },
      {
        id: 'longer',
        text: {
          ko: '불린 쪽의 제한 시간이 언제나 더 길어요.',
          en: 'The other side always has a longer limit.',
        },
        misconception: 'M291',
        because: {
          ko: '아니에요. 길이와 상관없이, 포기했다는 말이 가지 않는 거예요.',
          en: 'No: whatever its length, nobody passes on that the caller has gone.',
        },
      },
      {
        id: 'saved',
        text: {
          ko: '한 일을 모아 뒀다가 다음 손님에게 줘요.',
          en: 'Its work is kept for the next customer.',
        },
        misconception: 'M291',
        because: {
          ko: '아니에요. 그 답을 받을 사람은 없어요. 그대로 버려져요.',
          en: 'No: there is nobody to take that answer. It is thrown away.',
        },
      },
    ],
    explanation: {
      ko: '제한 시간은 부른 쪽의 자리를 지켜요. 불린 쪽의 일은 줄지 않아요.',
      en: 'A limit protects the caller’s slots. It does not lessen the work on the other side.',
    },
    cites: [{ sim: 'resilience', scenario: 'time-limit', tMs: 30_000 }],
  },
  {
    id: 'failure-limit-of-five',
    idea: 'giving-up',
    kind: 'single',
    step: 'nobody-waits',
    stem: {
      ko: '자리 40개에 결제 주문이 초당 16건 와요. 결제가 6초씩 걸릴 때 메뉴 손님을 지키는 제한 시간은 어느 것일까요?',
      en: 'There are 40 slots, and 16 orders a second need payment, which takes 6 s now. Which time limit protects the menu visitors?',
    },
    options: [
      {
        id: 'ten',
        text: { ko: '10초. 결제가 끝날 시간을 줘요', en: '10 s, so that payment can finish' },
        misconception: 'M292',
        because: {
          ko: '아니에요. 끝나기를 기다리는 동안 자리가 2.5초 만에 차요.',
          en: 'No: while it finishes, the slots are full after 2.5 s.',
        },
      },
      {
        id: 'five',
        text: { ko: '5초. 조금은 참아 줘요', en: '5 s, to be a little patient' },
        misconception: 'M292',
        because: {
          ko: '아니에요. 16 × 5 = 80자리가 필요한데 40자리뿐이에요.',
          en: 'No: 16 × 5 = 80 slots are needed, and there are 40.',
        },
      },
      {
        id: 'one',
        text: { ko: '1초. 16자리면 돼요', en: '1 s, and 16 are held' },
        correct: true,
        because: {
          ko: '16 × 1 = 16이라 24자리가 메뉴 손님의 몫으로 남아요.',
          en: '16 × 1 = 16, which leaves 24 slots to the menu.',
        },
      },
    ],
    explanation: {
      ko: '속도 × 제한 시간이 자리보다 적어야 해요.',
      en: 'Rate × limit has to fit into the slots.',
    },
    cites: [littlesLaw, { sim: 'resilience', scenario: 'time-limit' }],
  },
  {
    id: 'failure-what-a-limit-does',
    idea: 'giving-up',
    kind: 'categorise',
    step: 'nobody-waits',
    stem: {
      ko: '느린 결제를 부르는 주문 서비스에 제한 시간 1초를 걸었어요. 달라지는 것과 그대로인 것으로 나누세요.',
      en: 'The order service now waits at most 1 s for slow payment. What changes, and what stays?',
    },
    categories: [
      { id: 'changes', text: { ko: '달라져요', en: 'Changes' } },
      { id: 'stays', text: { ko: '그대로예요', en: 'Stays' } },
    ],
    entries: [
      {
        id: 'held',
        text: { ko: '주문 서비스가 자리를 쥐는 시간', en: 'How long order slots are held' },
        category: 'changes',
        because: { ko: '길어야 1초만 쥐어요.', en: 'For a second at most.' },
      },
      {
        id: 'menu',
        text: { ko: '답을 받는 메뉴 손님의 수', en: 'How many menu visitors are answered' },
        category: 'changes',
        because: {
          ko: '빈자리가 생겨 모두 답을 받아요.',
          en: 'With free slots, all of them are.',
        },
      },
      {
        id: 'work',
        text: { ko: '결제가 한 건을 하는 시간', en: 'How long payment works on a call' },
        category: 'stays',
        misconception: 'M292',
        because: {
          ko: '기다리는 쪽이 떠날 뿐, 결제는 여전히 6초씩 걸려요.',
          en: 'Only the waiting ends: payment takes 6 s as before.',
        },
      },
      {
        id: 'started',
        text: { ko: '결제에 들어간 떠난 손님의 일', en: 'Work at payment for those who left' },
        category: 'stays',
        misconception: 'M291',
        because: {
          ko: '포기가 전달되지 않아 끝까지 해요.',
          en: 'Nobody tells it, so it is done to the end.',
        },
      },
    ],
    explanation: {
      ko: '제한 시간은 부른 쪽에서만 일어나는 일이에요.',
      en: 'A time limit is something that happens to the caller only.',
    },
    cites: [{ sim: 'resilience', scenario: 'time-limit' }],
  },
];

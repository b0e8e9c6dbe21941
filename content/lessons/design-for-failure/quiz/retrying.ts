// What retries cost, how a storm feeds itself, and what pauses of growing and unequal length are for.

import type { QuizItem } from '@/content/schema';

export const retrying: readonly QuizItem[] = [
  {
    id: 'failure-calls-in-layers',
    idea: 'retry-storm',
    kind: 'numeric',
    step: 'retry-storm',
    stem: {
      ko: '결제가 답하지 못하는 동안, 손님은 모두 합해 {loads}번 화면을 열고, 열 때마다 주문 서비스가 결제를 모두 {tries}번 불러요. 손님 한 명이 결제를 몇 번 부르게 되나요?',
      en: 'While payment cannot answer, a customer opens the page {loads} times in all, and each time the order service calls payment {tries} times in all. How many calls does one customer cause?',
    },
    variables: { loads: { min: 2, max: 5, step: 1 }, tries: { min: 3, max: 6, step: 1 } },
    answer: { formula: 'product', of: { a: '$loads', b: '$tries' } },
    tolerance: 0.4,
    unit: { ko: '번', en: '' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$loads', b: '$tries' } },
        tolerance: 0.4,
        misconception: 'M20',
        because: {
          ko: '더했어요. 화면을 열 때마다 처음부터 다시 부르니 곱해져요.',
          en: 'This adds. Each opening begins all its tries anew, so it multiplies.',
        },
      },
    ],
    explanation: {
      ko: '{loads} × {tries} = {answer}번이에요. 재시도는 한 층에서만 하는 것이 좋아요.',
      en: '{loads} × {tries} = {answer}. Retry in one layer only.',
    },
    cites: [{ claim: 'C390' }, { sim: 'resilience', scenario: 'retries-in-layers' }],
  },
  {
    id: 'failure-guess-three-and-one',
    idea: 'retry-storm',
    kind: 'predict',
    step: 'retry-storm',
    stem: {
      ko: '결제가 느린 동안 주문 서비스는 세 번, 손님은 한 번 더 다시 해요. 주문 하나가 결제를 평균 몇 번 부를까요?',
      en: 'While payment is slow the order service tries three times more, and the customer once more. How often does one order call payment on average?',
    },
    run: {
      sim: 'resilience',
      scenario: 'retries-in-layers',
      set: { retries: 3, reloads: 1 },
    },
    unit: { ko: '번', en: 'calls' },
    asks: { metric: 'load', tolerance: 0.6 },
    explanation: {
      ko: '네 번씩 두 차례, 여덟 번이에요. 3과 1을 더한 네 번이 아니에요.',
      en: 'Four tries, twice: eight. Not the four that 3 and 1 add up to.',
    },
    cites: [{ sim: 'resilience', scenario: 'retries-in-layers', set: { retries: 3, reloads: 1 } }],
  },
  {
    id: 'failure-free-safety-net',
    idea: 'retry-storm',
    kind: 'ox',
    step: 'retry-storm',
    stem: {
      ko: '“재시도는 실패했을 때만 하니, 많이 정해 둬도 손해 볼 것이 없다.”',
      en: '“Retries happen only after failures, so there is no harm in allowing many.”',
    },
    answer: false,
    reasons: [
      {
        id: 'adds',
        text: {
          ko: '힘든 서비스에 호출을 더 보내기 때문이에요.',
          en: 'They send more calls to what is struggling.',
        },
        correct: true,
        because: {
          ko: '가장 바쁜 때에 초당 16건이 64건이 됐어요.',
          en: 'At its worst moment 16 calls a second became 64.',
        },
      },
      {
        id: 'bill',
        text: {
          ko: '다시 부를 때마다 요금이 붙기 때문이에요.',
          en: 'Providers charge for every single retry as well.',
        },
        misconception: 'M20',
        because: {
          ko: '요금이 붙는 곳도 있지만, 요금이 없어도 폭풍은 일어나요.',
          en: 'It may be, but a storm does not need a price.',
        },
      },
      {
        id: 'code',
        text: {
          ko: '코드가 길어져 버그가 늘기 때문이에요.',
          en: 'Longer code has more bugs.',
        },
        misconception: 'M20',
        because: {
          ko: '아니에요. 한 줄로 켜는 재시도도 똑같이 호출을 늘려요.',
          en: 'No: a retry of one line adds as many calls.',
        },
      },
    ],
    explanation: {
      ko: '실패가 많은 때가 곧 서비스가 가장 힘든 때예요. 재시도는 그때 몰려요.',
      en: 'Failures come when a service struggles, and that is when retries gather.',
    },
    cites: [{ claim: 'C390' }, { sim: 'resilience', scenario: 'retry-storm' }],
  },
  {
    id: 'failure-why-it-goes-on',
    idea: 'retry-storm',
    kind: 'single',
    step: 'retry-storm',
    stem: {
      ko: '결제는 2초 만에 제 속도를 찾았는데, 주문 손님은 2분이 다 가도록 답을 받지 못했어요. 이유는 무엇일까요?',
      en: 'Payment was back to speed after two seconds, yet buyers went unanswered for two minutes. Why?',
    },
    options: [
      {
        id: 'ahead',
        text: {
          ko: '포기한 호출이 줄 앞에 있고 재시도가 뒤를 채워요',
          en: 'Abandoned calls stand ahead, and retries fill up behind',
        },
        correct: true,
        because: {
          ko: '결제가 하는 일은 늘 이미 늦은 일이에요.',
          en: 'Whatever payment does is already too late.',
        },
      },
      {
        id: 'patience',
        text: {
          ko: '손님들이 10초를 다 기다린 다음에야 다시 왔어요',
          en: 'Customers waited their ten seconds before they returned',
        },
        misconception: 'M290',
        because: {
          ko: '아니에요. 다시 부른 것은 손님이 아니라 주문 서비스예요. 바로 다시 불렀어요.',
          en: 'No: it was the order service that called again, and at once.',
        },
      },
      {
        id: 'damage',
        text: {
          ko: '느려진 사이에 결제의 데이터가 망가졌어요',
          en: 'Something in payment was damaged in those two seconds',
        },
        misconception: 'M20',
        because: {
          ko: '아니에요. 재시도만 꺼도 98%가 답을 받아요. 망가진 것은 없어요.',
          en: 'No: without retries 98% are answered. Nothing was broken.',
        },
      },
    ],
    explanation: {
      ko: '원인이 사라져도 남는 고장이에요. 줄과 재시도가 서로를 먹여 살려요.',
      en: 'It is a failure that outlives its cause: queue and retries keep each other going.',
    },
    cites: [{ sim: 'resilience', scenario: 'retry-storm', tMs: 60_000 }],
  },
  {
    id: 'failure-what-ends-a-storm',
    idea: 'retry-storm',
    kind: 'multiple',
    step: 'retry-storm',
    stem: {
      ko: '재시도 폭풍이에요. 다른 것은 그대로 두고 하나만 바꿀 때, 이 폭풍을 멎게 하는 것을 모두 고르세요.',
      en: 'A retry storm. Choose everything that ends it when it alone is changed.',
    },
    options: [
      {
        id: 'none',
        text: { ko: '재시도를 하지 않아요', en: 'No retries' },
        correct: true,
        because: {
          ko: '초당 16건이면 33건을 하는 결제가 따라잡아요.',
          en: 'With 16 calls a second, payment, which can do 33, catches up.',
        },
      },
      {
        id: 'short',
        text: { ko: '결제 앞의 줄을 20으로 줄여요', en: 'A queue of 20' },
        correct: true,
        because: {
          ko: '받은 호출은 1초 안에 끝나요. 나머지는 바로 거절돼요.',
          en: 'What is accepted is done within a second; the rest is refused at once.',
        },
      },
      {
        id: 'told',
        text: { ko: '포기를 결제에 알려요', en: 'Payment is told of giving up' },
        correct: true,
        because: {
          ko: '떠난 호출이 줄에서 사라져요.',
          en: 'Abandoned calls vanish from its queue.',
        },
      },
      {
        id: 'long',
        text: { ko: '결제 앞의 줄을 1,000으로 늘려요', en: 'A queue of 1,000 before payment' },
        misconception: 'M299',
        because: {
          ko: '아니에요. 더 오래 기다릴 뿐, 1초 안에 답을 받는 호출은 없어요.',
          en: 'No: they wait longer still, and none is answered within its second.',
        },
      },
      {
        id: 'more',
        text: { ko: '재시도를 다섯 번으로 늘려요', en: 'Five retries in place of three' },
        misconception: 'M20',
        because: {
          ko: '아니에요. 호출이 여섯 배로 늘어나요.',
          en: 'No: that makes six times the calls.',
        },
      },
    ],
    explanation: {
      ko: '들어오는 일을 줄이거나, 늦은 일을 버려야 따라잡아요.',
      en: 'To catch up, less must come in, or what is late must be dropped.',
    },
    cites: [{ sim: 'resilience', scenario: 'retry-storm' }, { claim: 'C390' }],
  },
  {
    id: 'failure-shedding-word',
    idea: 'retry-storm',
    kind: 'short',
    step: 'retry-storm',
    stem: {
      ko: '제때 답하지 못할 요청을 줄에 세우지 않고 일찍 거절하는 방법을 무엇이라고 하나요?',
      en: 'What is it called to refuse early whatever would be answered too late, instead of queueing it?',
    },
    accepted: {
      ko: ['부하 차단', '부하차단', '로드 셰딩', '로드 쉐딩', 'load shedding', 'load-shedding'],
      en: ['load shedding', 'load-shedding', 'shedding load', 'shedding'],
    },
    traps: [
      {
        words: {
          ko: ['서킷 브레이커', '회로 차단기', '서킷브레이커'],
          en: ['circuit breaker', 'breaker'],
        },
        misconception: 'M294',
        because: {
          ko: '서킷 브레이커는 부르는 쪽이 부르기를 멈추는 거예요. 여기서는 불린 쪽이 거절해요.',
          en: 'A breaker makes the caller stop calling. Here the one that is called refuses.',
        },
      },
      {
        words: { ko: ['백오프', '지터'], en: ['backoff', 'jitter'] },
        misconception: 'M298',
        because: {
          ko: '백오프와 지터는 다시 부르는 쪽이 쉬는 방법이에요.',
          en: 'Backoff and jitter are how a caller pauses.',
        },
      },
    ],
    explanation: {
      ko: '부하 차단(load shedding)이에요. 받은 것만이라도 제때 답하려고 해요.',
      en: 'Load shedding: what is accepted can then be answered in time.',
    },
    cites: [{ claim: 'C390' }],
  },
  {
    id: 'failure-equal-pauses',
    idea: 'backoff-jitter',
    kind: 'single',
    step: 'retry-storm',
    stem: {
      ko: '한꺼번에 온 400명의 호출이 모두 정확히 1초, 2초, 4초를 쉬고 다시 불러요. 무슨 일이 생길까요?',
      en: 'Four hundred callers come at once, and all pause exactly 1, 2 and 4 s before they call again. What happens?',
    },
    options: [
      {
        id: 'spread',
        text: {
          ko: '두 배씩 쉬니까 저절로 흩어져 돌아와요',
          en: 'Doubling pauses spread them by themselves',
        },
        misconception: 'M298',
        because: {
          ko: '아니에요. 길이가 똑같으면 두 배씩 늘려도 함께 돌아와요.',
          en: 'No: pauses of equal length bring them back together, doubled or not.',
        },
      },
      {
        id: 'waves',
        text: {
          ko: '같은 순간에 함께 돌아와 또 부딪쳐요',
          en: 'They return together and collide again',
        },
        correct: true,
        because: {
          ko: '거절된 손님이 세 번까지 한 물결로 돌아와요. 흩으려면 지터가 필요해요.',
          en: 'Those refused come back as one wave, up to three times. Jitter spreads it.',
        },
      },
      {
        id: 'gone',
        text: {
          ko: '쉬는 동안 대부분이 포기하고 떠나요',
          en: 'Most have given up and left meanwhile',
        },
        misconception: 'M290',
        because: {
          ko: '아니에요. 다시 부르는 것은 프로그램이라 잊지 않고 돌아와요.',
          en: 'No: programs call again, and they do not forget.',
        },
      },
    ],
    explanation: {
      ko: '똑같이 쉴 때 평균 108명, 흩어 쉴 때 평균 40명이 답을 받지 못했어요.',
      en: 'With equal pauses 108 went unanswered on average, with spread ones 40.',
    },
    cites: [
      { sim: 'resilience', scenario: 'crowd-in-step' },
      { sim: 'resilience', scenario: 'crowd-spread' },
    ],
  },
  {
    id: 'failure-pause-words',
    idea: 'backoff-jitter',
    kind: 'match',
    step: 'retry-storm',
    stem: {
      ko: '재시도를 다스리는 방법과 그것이 막는 것을 이으세요.',
      en: 'Match each way of taming retries with what it prevents.',
    },
    pairs: [
      {
        id: 'backoff',
        left: { ko: '백오프', en: 'Backoff' },
        right: { ko: '같은 고장 속에서 다 써 버리기', en: 'Using up all tries within one fault' },
        because: {
          ko: '점점 오래 쉬니 마지막 시도는 고장이 지나간 다음에 가요.',
          en: 'Growing pauses bring the last try past the fault.',
        },
      },
      {
        id: 'jitter',
        left: { ko: '지터', en: 'Jitter' },
        right: { ko: '모두 한꺼번에 돌아오기', en: 'Everyone returning at one moment' },
        misconception: 'M298',
        because: {
          ko: '쉬는 시간이 저마다 달라서 흩어져요.',
          en: 'Pauses of unequal length spread the return.',
        },
      },
      {
        id: 'limit',
        left: { ko: '횟수 제한', en: 'A limited number' },
        right: { ko: '끝없이 부르기', en: 'Calling without end' },
        misconception: 'M20',
        because: {
          ko: '안 되는 것은 몇 번을 해도 안 되니 그만둘 때를 정해요.',
          en: 'What cannot work does not work at the hundredth try either.',
        },
      },
      {
        id: 'key',
        left: { ko: '멱등성 키', en: 'Idempotency key' },
        right: { ko: '한 주문을 두 번 결제하기', en: 'Paying twice for one order' },
        misconception: 'M20',
        because: {
          ko: '첫 시도가 늦게라도 끝났을 수 있어요. 같은 키면 한 번만 처리해요.',
          en: 'The first try may have worked after all. With the same key it is done once.',
        },
      },
    ],
    others: [
      { id: 'speed', text: { ko: '느린 서비스가 느린 것', en: 'The slow service being slow' } },
    ],
    explanation: {
      ko: '셋은 언제, 얼마나 다시 부를지를, 멱등성 키는 다시 불러도 되는지를 맡아요.',
      en: 'Three of them say when and how often; the key makes trying again safe at all.',
    },
    cites: [{ claim: 'C390' }],
  },
  {
    id: 'failure-pauses-hold',
    idea: 'backoff-jitter',
    kind: 'ox',
    step: 'retry-storm',
    stem: {
      ko: '“고장이 쉬는 시간보다 짧으면, 바로 다시 부르는 것보다 쉬었다가 부르는 쪽이 답을 더 많이 받는다.”',
      en: '“If a fault is shorter than the pauses, retries after a pause get more answers than retries at once.”',
    },
    answer: true,
    reasons: [
      {
        id: 'polite',
        text: {
          ko: '천천히 부르는 손님을 먼저 처리해 줘서예요.',
          en: 'Patient callers are served before hasty ones.',
        },
        misconception: 'M298',
        because: {
          ko: '아니에요. 줄은 온 순서예요. 다만 돌아왔을 때 고장이 끝나 있어요.',
          en: 'No: it is first come, first served. They simply return to a healthy service.',
        },
      },
      {
        id: 'stronger',
        text: {
          ko: '쉬는 동안 자리를 내놓아 서비스가 빨라져서예요.',
          en: 'A pause gives its slot back.',
        },
        misconception: 'M291',
        because: {
          ko: '아니에요. 이 실험에서는 쉬는 동안에도 자리를 쥐고 있어요. 그래서 긴 고장에는 오히려 자리가 모자라요.',
          en: 'No: here a pause keeps its slot, so in a long fault slots run short.',
        },
      },
      {
        id: 'past',
        text: {
          ko: '마지막 시도가 고장이 지나간 뒤에 가서예요.',
          en: 'The last try comes after the fault.',
        },
        correct: true,
        because: {
          ko: '바로 부르면 세 번 모두 같은 고장 속에 떨어져요.',
          en: 'Retries at once all fall into the same fault.',
        },
      },
    ],
    explanation: {
      ko: '짧은 고장에는 쉬는 재시도가, 긴 고장에는 부르지 않는 것이 나아요.',
      en: 'For a short fault retry with pauses; for a long one do not call.',
    },
    cites: [
      { sim: 'resilience', scenario: 'retries-at-once' },
      { sim: 'resilience', scenario: 'backoff-jitter' },
    ],
  },
];

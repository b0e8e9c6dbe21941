// How often a copy is old, and what becomes of it while its owner is down.

import type { QuizItem } from '@/content/schema';

const formula = {
  formula: {
    ko: '옛 숫자일 확률 = 1 − e^(−늦은 시간 ÷ 바뀌는 간격)',
    en: 'chance of an old number = 1 − e^(−lag ÷ time between changes)',
  },
} as const;

export const copies: readonly QuizItem[] = [
  {
    id: 'data-copy-old',
    idea: 'copy-age',
    kind: 'numeric',
    step: 'how-old',
    stem: {
      ko: '어떤 숫자가 아무 때나, 평균 {gap}초에 한 번 바뀌어요. 사본은 늘 {lag}초 늦어요. 사본을 읽는 손님의 몇 %가 옛 숫자를 볼까요?',
      en: 'A number changes at random, once in {gap} s on average. A copy is always {lag} s late. What percentage of its readers see an old number?',
    },
    variables: { lag: { min: 1, max: 9, step: 2 }, gap: { min: 10, max: 40, step: 10 } },
    answer: { formula: 'sooner-than', of: { idle: '$lag', meanGap: '$gap' } },
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'later-than', of: { idle: '$lag', meanGap: '$gap' } },
        tolerance: 1.5,
        because: {
          ko: '맞는 숫자를 볼 확률이에요. 100에서 빼야 해요.',
          en: 'That is the chance of a right number. Take it from 100.',
        },
      },
    ],
    explanation: {
      ko: '늦은 시간 동안 한 번이라도 바뀌었으면 옛 숫자예요. 1 − e^(−{lag} ÷ {gap}) = {answer}%예요.',
      en: 'It is old if it changed at all within the lag: 1 − e^(−{lag} ÷ {gap}) = {answer}%.',
    },
    cites: [formula, { sim: 'data-ownership', scenario: 'busy-copy' }],
  },
  {
    id: 'data-same-second',
    idea: 'copy-age',
    kind: 'single',
    step: 'how-old',
    stem: {
      ko: '점심의 남은 수량과 저녁의 남은 수량을 똑같이 1초 늦은 사본으로 읽어요. 점심에는 1초에 한 번, 저녁에는 100초에 한 번 바뀌어요. 어느 쪽이 더 자주 틀릴까요?',
      en: 'What is left is read from a copy one second late, at lunch and in the evening. At lunch it changes once a second, in the evening once in 100 s. When is the copy wrong more often?',
    },
    options: [
      {
        id: 'same',
        text: { ko: '같아요. 둘 다 1초 늦으니까요', en: 'Equally often: both are a second late' },
        misconception: 'M280',
        because: {
          ko: '아니에요. 그 1초에 바뀐 적이 있는지가 갈라요. 점심에는 63%, 저녁에는 1%예요.',
          en: 'No: what counts is whether it changed in that second. It is 63% at lunch and 1% in the evening.',
        },
      },
      {
        id: 'lunch',
        text: { ko: '점심이 훨씬 자주 틀려요', en: 'At lunch, far more often' },
        correct: true,
        because: {
          ko: '변경 × 늦은 시간이 백 배예요.',
          en: 'Changes × lag is a hundred times as much.',
        },
      },
      {
        id: 'evening',
        text: {
          ko: '저녁이요. 오래 그대로라 낡으니까요',
          en: 'In the evening: it stays and grows old',
        },
        misconception: 'M280',
        because: {
          ko: '아니에요. 안 바뀐 숫자는 아무리 오래 두어도 맞아요.',
          en: 'No: a number that has not changed is right, however long it stands.',
        },
      },
    ],
    explanation: {
      ko: '사본이 틀리는지는 늦은 시간과 변경의 잦기를 곱한 값이 정해요.',
      en: 'How wrong a copy is depends on its lag times how often the number changes.',
    },
    cites: [formula],
  },
  {
    id: 'data-copy-in-a-run',
    idea: 'copy-age',
    kind: 'predict',
    step: 'how-old',
    stem: {
      ko: '숫자마다 5초에 한 번 바뀌고, 사본은 1초 늦어요. 5분 동안 사본을 읽은 손님의 몇 %가 옛 숫자를 볼까요?',
      en: 'Each number changes once in 5 s, and the copy is 1 s late. What percentage of its readers see an old number in five minutes?',
    },
    run: { sim: 'data-ownership', scenario: 'busy-copy', set: { changes: 0.2 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'stale', tolerance: 4, scale: 100 },
    explanation: {
      ko: '식으로는 1 − e^(−0.2) = 18%예요.',
      en: 'By the formula 1 − e^(−0.2) = 18%.',
    },
    cites: [formula, { sim: 'data-ownership', scenario: 'busy-copy', set: { changes: 0.2 } }],
  },
  {
    id: 'data-copy-while-down',
    idea: 'owner-down',
    kind: 'single',
    step: 'without-owner',
    stem: {
      ko: '재고를 고치는 것은 재고 서비스뿐이고, 주문 서비스의 사본은 1초 늦어요. 재고 서비스가 10분째 멈춰 있어요. 사본은 지금 어떤가요?',
      en: 'Only the stock service changes stock, and the copy of the order service is a second late. The stock service has been down for ten minutes. What of the copy now?',
    },
    options: [
      {
        id: 'old',
        text: { ko: '10분만큼 낡은 숫자예요', en: 'Its numbers are ten minutes old' },
        misconception: 'M288',
        because: {
          ko: '아니에요. 주인이 멈추면 숫자를 바꿀 사람이 없어요. 10분 전의 값이 지금도 맞는 값이에요.',
          en: 'No: while the owner is down nobody changes anything. The value of ten minutes ago is still right.',
        },
      },
      {
        id: 'gone',
        text: { ko: '주인과 함께 읽을 수 없게 됐어요', en: 'It cannot be read either' },
        misconception: 'M288',
        because: {
          ko: '아니에요. 사본은 주문 서비스의 데이터베이스에 있어요.',
          en: 'No: the copy lies in the order service’s own database.',
        },
      },
      {
        id: 'right',
        text: { ko: '주인과 똑같은 숫자예요', en: 'It says what its owner says' },
        correct: true,
        because: {
          ko: '가던 소식이 닿은 뒤로는 바뀐 것이 없어요.',
          en: 'Since the last word arrived, nothing has changed.',
        },
      },
    ],
    explanation: {
      ko: '쓰는 쪽이 하나라면, 주인이 멈춘 동안 사본은 늙지 않아요.',
      en: 'With a single writer a copy does not age while its owner is down.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'owner-down', set: { way: 'copy' } }],
  },
  {
    id: 'data-ask-fails',
    idea: 'owner-down',
    kind: 'ox',
    step: 'without-owner',
    stem: {
      ko: '“읽을 때마다 주인에게 묻는 서비스는, 주인이 멈춘 동안 온 손님에게 답하지 못한다.”',
      en: '“A service that asks the owner at each reading cannot answer those who come while it is down.”',
    },
    answer: true,
    reasons: [
      {
        id: 'depends',
        text: {
          ko: '물을 곳이 없고 가진 것도 없어요.',
          en: 'There is nobody to ask, and nothing kept.',
        },
        correct: true,
        because: {
          ko: '언제나 최신인 대가로 주인의 장애를 그대로 물려받아요.',
          en: 'Always being fresh is paid for by sharing the owner’s outages.',
        },
      },
      {
        id: 'old',
        text: {
          ko: '주인이 멈추면 답이 모두 옛 숫자가 되기 때문이에요.',
          en: 'All answers are old once the owner is down.',
        },
        misconception: 'M288',
        because: {
          ko: '아니에요. 옛 답이 아니라 답 자체가 없어요.',
          en: 'No: there are no answers at all, not old ones.',
        },
      },
      {
        id: 'split',
        text: {
          ko: '데이터를 나눠 두어 다른 서비스의 장애가 번지지 않기 때문이에요.',
          en: 'Split data keeps outages of others away.',
        },
        misconception: 'M284',
        because: {
          ko: '아니에요. 나눴어도 물어야만 아는 동안은 함께 멈춰요.',
          en: 'No: split or not, who must ask stops with the one that is asked.',
        },
      },
    ],
    explanation: {
      ko: '5분 가운데 1분을 멈추면, 묻는 손님 다섯에 하나가 실패해요.',
      en: 'With one minute of five down, one in five of those who ask fails.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'owner-down' }, { claim: 'C108' }],
  },
  {
    id: 'data-what-goes-on',
    idea: 'owner-down',
    kind: 'multiple',
    step: 'without-owner',
    stem: {
      ko: '재고 서비스와 그 데이터베이스가 멈췄어요. 그동안에도 되는 것을 모두 고르세요.',
      en: 'The stock service and its database are down. Choose everything that still works.',
    },
    options: [
      {
        id: 'copy',
        text: { ko: '사본을 읽는 주문 화면', en: 'an order screen that reads a copy' },
        correct: true,
        because: { ko: '사본은 주문 서비스에 있어요.', en: 'The copy is kept elsewhere.' },
      },
      {
        id: 'report',
        text: {
          ko: '소식으로 미리 합쳐 둔 보고서',
          en: 'a report joined from messages beforehand',
        },
        correct: true,
        because: {
          ko: '읽기용 사본에서 뽑으니 주인을 부르지 않아요.',
          en: 'It is taken from a copy for reading and calls no owner.',
        },
      },
      {
        id: 'join',
        text: {
          ko: '재고 표를 직접 조인하는 화면',
          en: 'a screen that joins the stock table itself',
        },
        misconception: 'M29',
        because: {
          ko: '아니에요. 그 표가 멈춘 데이터베이스에 있어요.',
          en: 'No: that table lies in the database that is down.',
        },
      },
      {
        id: 'together',
        text: {
          ko: '두 데이터베이스에 함께 적는 변경',
          en: 'a change written to both databases together',
        },
        misconception: 'M286',
        because: {
          ko: '아니에요. 한쪽이 멈추면 함께 적는 일도 멈춰요.',
          en: 'No: where one side is down, writing together stands still.',
        },
      },
    ],
    explanation: {
      ko: '읽기용 사본만 주인 없이 서 있어요. 쓰는 일은 주인이 돌아와야 해요.',
      en: 'Copies for reading stand by themselves. Writing waits for the owner.',
    },
    cites: [{ sim: 'data-ownership', scenario: 'owner-down' }],
  },
];

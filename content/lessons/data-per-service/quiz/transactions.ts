// What two-phase commit costs, and what a saga does instead.

import type { QuizItem } from '@/content/schema';

export const transactions: readonly QuizItem[] = [
  {
    id: 'data-one-over-hold',
    idea: 'two-phase',
    kind: 'numeric',
    step: 'together',
    stem: {
      ko: '두 데이터베이스가 인기 메뉴의 숫자 하나를 변경마다 {ms}ms씩 함께 잠가요. 이 숫자에는 초당 최대 몇 건을 적을 수 있을까요?',
      en: 'Two databases lock the number of one popular dish for {ms} ms at each change. How many changes a second can be written to it at most?',
    },
    variables: { ms: { min: 20, max: 200, step: 20 } },
    answer: { formula: 'quotient', of: { a: 1_000, b: '$ms' } },
    tolerance: 0.3,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: 2_000, b: '$ms' } },
        tolerance: 0.3,
        misconception: 'M286',
        because: {
          ko: '두 쪽이 나눠 적는다고 셌어요. 둘 다 같은 변경을 적느라 함께 잠겨 있어요.',
          en: 'That counts both sides. Both write the same change, and are locked for it together.',
        },
      },
    ],
    explanation: {
      ko: '한 번에 한 건이니 1,000 ÷ {ms} = {answer}건이에요. 더 오면 대기열이 끝없이 길어져요.',
      en: 'One at a time: 1,000 ÷ {ms} = {answer}. If more come, the queue has no end.',
    },
    cites: [
      { formula: { ko: '초당 최대 = 1 ÷ 잠그는 시간', en: 'most a second = 1 ÷ time locked' } },
      { sim: 'data-ownership', scenario: 'one-dish' },
    ],
  },
  {
    id: 'data-coordinator-stops',
    idea: 'two-phase',
    kind: 'single',
    step: 'together',
    stem: {
      ko: '2단계 커밋에서 모두가 “적을 수 있다”고 답했고, 조정하는 쪽이 결정을 알리기 전에 멈췄어요. 답한 쪽은 어떻게 해야 할까요?',
      en: 'In a two-phase commit all have answered “I can”, and whoever coordinates stops before telling the decision. What do those who answered do?',
    },
    options: [
      {
        id: 'write',
        text: {
          ko: '모두 된다고 했으니 각자 적어요',
          en: 'All said yes, so each of them writes',
        },
        misconception: 'M286',
        because: {
          ko: '아니에요. 다른 쪽의 답을 모르니, 취소로 정해졌을 수도 있어요.',
          en: 'No: they do not know the others’ answers, and it may have been called off.',
        },
      },
      {
        id: 'wait',
        text: { ko: '잠근 채로 기다려요', en: 'They wait, still locked' },
        correct: true,
        because: {
          ko: '적어도 취소해도 다른 쪽과 어긋날 수 있어요.',
          en: 'Writing and calling off could both contradict the others.',
        },
      },
      {
        id: 'cancel',
        text: {
          ko: '잠시 뒤 알아서 취소하고 풀어요',
          en: 'After a while they call it off and let go',
        },
        misconception: 'M286',
        because: {
          ko: '아니에요. 된다고 답한 뒤에는 혼자 취소할 수 없어요.',
          en: 'No: having said yes, none may call it off alone.',
        },
      },
    ],
    explanation: {
      ko: '그래서 조정하는 쪽이 멈추면 잠긴 숫자는 모두에게 멈춰요.',
      en: 'So when the coordinator is down, what is locked stands still for everybody.',
    },
    cites: [{ claim: 'C114' }, { sim: 'data-ownership', scenario: 'one-dish' }],
  },
  {
    id: 'data-five-parts',
    idea: 'two-phase',
    kind: 'ox',
    step: 'together',
    stem: {
      ko: '“서로 상관없이 저마다 99.9% 살아 있는 다섯 곳이 모두 있어야 되는 트랜잭션은 99.5%만 된다.”',
      en: '“A transaction that needs five parts, each up 99.9% of the time and failing independently, works 99.5% of the time.”',
    },
    answer: true,
    reasons: [
      {
        id: 'power',
        text: {
          ko: '모두 살아 있을 확률은 곱이에요.',
          en: 'The chance that all are up is a product.',
        },
        correct: true,
        because: { ko: '0.999의 다섯제곱은 0.995예요.', en: '0.999 to the fifth is 0.995.' },
      },
      {
        id: 'slow',
        text: {
          ko: '다섯 곳이 답을 기다리느라 다섯 배 느려지기 때문이에요.',
          en: 'Five parts waiting for answers are five times as slow.',
        },
        misconception: 'M286',
        because: {
          ko: '아니에요. 여기서는 속도가 아니라 모두 살아 있는지가 문제예요.',
          en: 'No: this is about all of them being up, not about speed.',
        },
      },
      {
        id: 'worst',
        text: {
          ko: '다섯 가운데 가장 약한 곳만큼만 되기 때문이에요.',
          en: 'It works as often as the weakest of them.',
        },
        misconception: 'M284',
        because: {
          ko: '아니에요. 그렇다면 99.9%예요. 서로 다른 때 멈추니 더 줄어요.',
          en: 'No: that would be 99.9%. They are down at different times, so it is less.',
        },
      },
    ],
    explanation: {
      ko: '함께 적는 곳이 늘수록 되는 시간이 줄어요.',
      en: 'The more sides write together, the less of the time it works.',
    },
    cites: [
      {
        formula: { ko: '모두 살아 있을 확률 = 확률의 곱', en: 'all up = product of the chances' },
      },
    ],
  },
  {
    id: 'data-paid-no-stock',
    idea: 'saga',
    kind: 'single',
    step: 'together',
    stem: {
      ko: '결제 서비스는 결제를 적었는데, 재고 서비스에 도시락이 없어요. 데이터베이스는 서로 달라요. 사가에서는 어떻게 하나요?',
      en: 'The payment service has written a payment, and the stock service has no box. They have databases of their own. What does a saga do?',
    },
    options: [
      {
        id: 'rollback',
        text: {
          ko: '결제가 없었던 때로 두 데이터베이스를 되돌려요',
          en: 'It puts both databases back to before the payment',
        },
        misconception: 'M287',
        because: {
          ko: '아니에요. 이미 적힌 결제는 되돌아가지 않아요. 카드 회사도 알고 있어요.',
          en: 'No: a payment that is written cannot be rolled back. The card company knows of it.',
        },
      },
      {
        id: 'lock',
        text: {
          ko: '도시락이 생길 때까지 결제를 잠가 둬요',
          en: 'It keeps the payment locked until there is a box',
        },
        misconception: 'M286',
        because: {
          ko: '아니에요. 사가는 서비스 사이에서 아무것도 함께 잠그지 않아요.',
          en: 'No: a saga locks nothing between services.',
        },
      },
      {
        id: 'compensate',
        text: {
          ko: '결제를 취소하는 새 트랜잭션을 보내요',
          en: 'It sends a new transaction that cancels',
        },
        correct: true,
        because: {
          ko: '보상이에요. 결제와 취소가 모두 기록에 남아요.',
          en: 'That is the compensation. Payment and cancellation both stay on record.',
        },
      },
    ],
    explanation: {
      ko: '사가는 저마다의 트랜잭션과, 안 될 때의 보상으로 이뤄져요.',
      en: 'A saga is made of each service’s own transactions, and of compensations.',
    },
    cites: [{ claim: 'C114' }],
  },
  {
    id: 'data-nobody-saw',
    idea: 'saga',
    kind: 'ox',
    step: 'together',
    stem: {
      ko: '“사가가 보상까지 마치면, 그 사이의 일은 아무도 보지 못한 것과 같다.”',
      en: '“Once a saga has compensated, it is as though nobody had seen what was between.”',
    },
    answer: false,
    reasons: [
      {
        id: 'hidden',
        text: {
          ko: '보상이 끝날 때까지 화면을 잠가 두기 때문이에요.',
          en: 'Screens are locked until it has compensated.',
        },
        misconception: 'M286',
        because: {
          ko: '아니에요. 잠그지 않는 것이 사가예요. 그래서 중간이 보여요.',
          en: 'No: a saga locks nothing, and so what is between can be seen.',
        },
      },
      {
        id: 'seen',
        text: {
          ko: '결제 알림은 이미 갔기 때문이에요.',
          en: 'The notice of payment has gone out.',
        },
        correct: true,
        because: {
          ko: '손님은 결제와 취소를 모두 봐요. 다른 서비스도 중간 값을 읽었을 수 있어요.',
          en: 'The customer sees both, and others may have read what was between.',
        },
      },
      {
        id: 'erase',
        text: {
          ko: '보상이 앞의 기록까지 지우기 때문이에요.',
          en: 'Compensating erases the earlier record.',
        },
        misconception: 'M287',
        because: {
          ko: '아니에요. 지우는 것이 아니라 반대되는 일을 하나 더 적어요.',
          en: 'No: it erases nothing, and writes one more thing that is the opposite.',
        },
      },
    ],
    explanation: {
      ko: '보상은 롤백이 아니라 새로운 일이에요.',
      en: 'A compensation is new work, not a rollback.',
    },
    cites: [{ claim: 'C114' }],
  },
  {
    id: 'data-words',
    idea: 'saga',
    kind: 'match',
    step: 'together',
    stem: { ko: '낱말과 뜻을 이어 보세요.', en: 'Match each word with its meaning.' },
    pairs: [
      {
        id: 'saga',
        left: { ko: '사가', en: 'Saga' },
        right: {
          ko: '저마다 적고, 안 되면 앞의 일을 보상해요',
          en: 'each writes alone; what fails is compensated',
        },
        because: {
          ko: '서비스 사이에서는 잠그지 않아요.',
          en: 'Nothing is locked between services.',
        },
      },
      {
        id: '2pc',
        left: { ko: '2단계 커밋', en: 'Two-phase commit' },
        right: {
          ko: '모두 된다고 해야 함께 적어요',
          en: 'all write together once all said yes',
        },
        because: {
          ko: '답을 기다리는 동안 잠가요.',
          en: 'Locks are held while waiting for answers.',
        },
      },
      {
        id: 'outbox',
        left: { ko: '아웃박스', en: 'Outbox' },
        right: {
          ko: '보낼 소식을 데이터와 한 트랜잭션으로 적어요',
          en: 'what is to be sent is written with the data',
        },
        because: { ko: '그래서 사라지지 않아요.', en: 'That is why it is not lost.' },
      },
      {
        id: 'cdc',
        left: { ko: '변경 데이터 캡처', en: 'Change data capture' },
        right: {
          ko: '데이터베이스의 변경 기록에서 소식을 만들어요',
          en: 'messages are made from the database’s own log',
        },
        because: {
          ko: '따로 적지 않아도 기록이 이미 있어요.',
          en: 'The log is there already, with nothing written for it.',
        },
      },
      {
        id: 'cqrs',
        left: { ko: 'CQRS', en: 'CQRS' },
        right: {
          ko: '쓰는 모델과 읽는 모델을 나눠요',
          en: 'one model is written, another is read',
        },
        because: {
          ko: '읽는 쪽은 소식으로 채운 사본이에요.',
          en: 'The one that is read is a copy filled by messages.',
        },
      },
    ],
    others: [
      {
        id: 'all',
        text: {
          ko: '모든 서비스가 표 하나를 함께 고쳐요',
          en: 'all services change one table together',
        },
      },
    ],
    explanation: {
      ko: '앞의 둘은 여러 곳에 걸친 일을, 뒤의 셋은 소식과 사본을 다뤄요.',
      en: 'The first two are about work across places, the other three about word and copies.',
    },
    cites: [{ claim: 'C114' }],
  },
];

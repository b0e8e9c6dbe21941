// What happens when several devices change one value offline.

import type { QuizItem } from '@/content/schema';

export const lastWrite: readonly QuizItem[] = [
  {
    id: 'what-the-store-says',
    idea: 'last-write',
    kind: 'numeric',
    step: 'nine-left',
    stem: {
      ko: '재고는 {stock}개예요. 태블릿 {tablets}대가 모두 끊긴 채 하나씩 팔고, 저마다 ‘남은 값’을 적어 두었어요. 모두 다시 연결되면 데이터베이스에는 몇 개라고 나올까요?',
      en: 'The stock is {stock}. All of {tablets} tablets are cut off, each sells one and notes the value left. What does the database say once all are back?',
    },
    variables: { stock: { min: 8, max: 30, step: 1 }, tablets: { min: 3, max: 5, step: 1 } },
    answer: { formula: 'difference', of: { a: '$stock', b: 1 } },
    tolerance: 0.4,
    unit: { ko: '개', en: 'boxes' },
    traps: [
      {
        value: { formula: 'difference', of: { a: '$stock', b: '$tablets' } },
        tolerance: 0.4,
        misconception: 'M102',
        because: {
          ko: '선반에 남은 수예요. 데이터베이스는 쓰인 값을 합치지 않아서 마지막 값만 남아요.',
          en: 'That is what the shelf holds. The database does not merge what is written; the last value stays.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$stock', b: 0 } },
        tolerance: 0.4,
        because: {
          ko: '끊긴 동안의 쓰기는 사라지지 않고, 다시 연결될 때 도착해요.',
          en: 'Writes made offline are not lost. They arrive on return.',
        },
      },
    ],
    explanation: {
      ko: '모두 {answer}라고 적었고, 마지막에 도착한 {answer}가 남아요.',
      en: 'All of them wrote {answer}, and the last to arrive stays.',
    },
    cites: [{ claim: 'C190' }, { sim: 'baas-sync', scenario: 'two-tablets' }],
  },
  {
    id: 'why-nine',
    idea: 'last-write',
    kind: 'single',
    step: 'nine-left',
    stem: {
      ko: '열 개 가운데 둘을 팔았는데 데이터베이스에는 9라고 남았어요. 무엇 때문일까요?',
      en: 'Two of ten were sold, and the database says nine. Why?',
    },
    options: [
      {
        id: 'overwrote',
        text: {
          ko: '나중에 온 값이 먼저 온 값을 덮어썼어요',
          en: 'A later value replaced the first one',
        },
        correct: true,
        because: {
          ko: '둘 다 10에서 하나를 뺀 9를 적었고, 마지막 것이 남았어요.',
          en: 'Both took one from ten and wrote nine; the last one stayed.',
        },
      },
      {
        id: 'lost',
        text: { ko: '끊긴 동안의 쓰기 하나가 사라졌어요', en: 'One write got lost while offline' },
        misconception: 'M102',
        because: {
          ko: '둘 다 도착했어요. 쓰기는 두 번으로 세어져 있어요.',
          en: 'Both arrived, and both are counted as writes.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '두 번째 쓰기가 아직 도착하지 않았어요',
          en: 'The second write has yet to arrive',
        },
        misconception: 'M102',
        because: {
          ko: '다시 연결되면 바로 보내요. 기다려도 9예요.',
          en: 'It was sent on return. Wait as long as you like, it stays nine.',
        },
      },
      {
        id: 'merge',
        text: { ko: '데이터베이스가 둘의 평균을 남겼어요', en: 'The database kept a mean of both' },
        misconception: 'M102',
        because: {
          ko: '값을 섞지 않아요. 둘이 8과 5를 적었어도 마지막에 온 것만 남아요.',
          en: 'It mixes nothing. Had they written eight and five, only the last to arrive would stay.',
        },
      },
    ],
    explanation: {
      ko: '마지막 쓰기가 이긴다는 약속은 지켜졌어요. 다만 그 값이 낡은 10에서 나왔어요.',
      en: '“The last write wins” was kept. But that value was worked out from an old ten.',
    },
    cites: [{ claim: 'C190' }, { sim: 'baas-sync', scenario: 'two-tablets' }],
  },
  {
    id: 'merged-on-return',
    idea: 'last-write',
    kind: 'ox',
    step: 'nine-left',
    stem: {
      ko: '“오프라인에서 쓸 수 있는 데이터베이스라면, 여러 기기가 끊긴 채 고친 값은 다시 연결될 때 합쳐진다.”',
      en: '“If a database works offline, what several devices changed while cut off is merged on their return.”',
    },
    answer: false,
    reasons: [
      {
        id: 'last',
        text: {
          ko: '같은 문서라면 마지막에 도착한 값이 남아요',
          en: 'The last value to arrive stays',
        },
        correct: true,
        because: {
          ko: 'Firestore의 설명서에 그렇게 적혀 있어요. 합쳐야 하면 쓰는 방법을 바꿔야 해요.',
          en: 'So says Firestore’s manual. If it has to be merged, write differently.',
        },
      },
      {
        id: 'refused',
        text: {
          ko: '끊긴 기기에서는 아예 쓸 수 없기 때문이에요',
          en: 'A device that is cut off cannot write at all',
        },
        misconception: 'M103',
        because: {
          ko: '쓸 수 있어요. 그래서 어긋나요. 쓰지 못하는 것은 트랜잭션이에요.',
          en: 'It can, and so they disagree. It is transactions that fail.',
        },
      },
      {
        id: 'asks',
        text: {
          ko: '합치기 전에 사람에게 물어보기 때문이에요',
          en: 'It asks a human being before it merges',
        },
        misconception: 'M102',
        because: {
          ko: '묻지 않고 덮어써요. 묻고 싶다면 그런 코드를 직접 써야 해요.',
          en: 'It overwrites without asking. To ask is code of your own.',
        },
      },
    ],
    explanation: {
      ko: '합쳐 주는 데이터베이스도 있지만 당연한 일이 아니에요. 쓰는 제품의 설명서에서 확인해요.',
      en: 'Some databases merge, but it cannot be taken for granted. Look it up for yours.',
    },
    cites: [{ claim: 'C190' }],
  },
];

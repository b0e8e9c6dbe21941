// Keeping the count is not keeping the promise.

import type { QuizItem } from '@/content/schema';

export const countAndPromise: readonly QuizItem[] = [
  {
    id: 'three-ways',
    idea: 'count-and-promise',
    kind: 'match',
    step: 'lunch-offline',
    stem: {
      ko: '끊긴 태블릿이 있는 점심이에요. 판매를 보내는 방법과 그 결과를 이으세요.',
      en: 'A lunch with tablets that are cut off. Match what a sale sends with what comes of it.',
    },
    pairs: [
      {
        id: 'set',
        left: { ko: '남은 값을 적어 보내기', en: 'sends the value left' },
        right: { ko: '판매가 셈에서 사라져요', en: 'sales vanish from the count' },
        because: {
          ko: '나중에 온 값이 앞의 값을 덮어써요.',
          en: 'A later value overwrites an earlier one.',
        },
        misconception: 'M102',
      },
      {
        id: 'increment',
        left: { ko: '‘하나 빼기’를 보내기', en: 'sends “one less”' },
        right: { ko: '셈은 맞는데 넘치게 팔 수 있어요', en: 'right count, may oversell' },
        because: {
          ko: '뺀 것은 모두 남지만, 서로 파는 것을 몰라요.',
          en: 'All that is taken off stays, but nobody knows of the others’ sales.',
        },
        misconception: 'M103',
      },
      {
        id: 'transaction',
        left: { ko: '데이터베이스에 물어보고 팔기', en: 'asks the database first' },
        right: { ko: '끊긴 동안 손님을 돌려보내요', en: 'turns people away offline' },
        because: { ko: '물어볼 수 없으면 팔 수 없어요.', en: 'Who cannot ask cannot sell.' },
        misconception: 'M103',
      },
    ],
    others: [
      {
        id: 'both',
        text: { ko: '넘치지도 돌려보내지도 않아요', en: 'neither oversells nor turns away' },
      },
    ],
    explanation: {
      ko: '공짜는 없어요. 셈을 잃거나, 약속을 잃거나, 손님을 잃어요.',
      en: 'Nothing is free: you lose the count, the promise, or customers.',
    },
    cites: [{ sim: 'baas-sync', scenario: 'lunch-offline' }, { claim: 'C190' }],
  },
  {
    id: 'right-and-oversold',
    idea: 'count-and-promise',
    kind: 'single',
    step: 'lunch-offline',
    stem: {
      ko: '‘하나 빼기’로 고친 뒤로 데이터베이스와 선반의 셈이 늘 맞아요. 그래도 점심에 생길 수 있는 일은 무엇일까요?',
      en: 'Since the change to “one less”, database and shelf always agree. What can still happen at lunch?',
    },
    options: [
      {
        id: 'lost-sale',
        text: { ko: '판매 하나가 셈에서 빠져요', en: 'One sale drops from the count' },
        misconception: 'M102',
        because: {
          ko: '빼기는 덮어쓰지 않아서 어떤 순서로 와도 모두 남아요.',
          en: 'Subtractions overwrite nothing; in any order, all stay.',
        },
      },
      {
        id: 'promised',
        text: { ko: '없는 도시락을 약속해요', en: 'A missing box is promised' },
        correct: true,
        because: {
          ko: '끊긴 태블릿은 남의 판매를 몰라요. 서른 번 가운데 열 번 넘치게 팔았어요.',
          en: 'A tablet cut off does not know of others’ sales. In ten of thirty runs more was sold than there was.',
        },
      },
      {
        id: 'nothing',
        text: { ko: '셈이 맞으니 생기지 않아요', en: 'Nothing: the count is right' },
        misconception: 'M103',
        because: {
          ko: '셈은 지나간 것을 맞게 적을 뿐, 지금 남은 것을 알려 주지 않아요.',
          en: 'A count records what was; it does not tell what is left now.',
        },
      },
      {
        id: 'negative',
        text: { ko: '빼기가 거절되어 남아요', en: 'A subtraction is refused' },
        misconception: 'M103',
        because: {
          ko: '막는 규칙을 따로 쓰지 않았다면, 0보다 작아져도 그대로 빼요.',
          en: 'Unless a rule of yours forbids it, subtraction goes on below zero.',
        },
      },
    ],
    explanation: {
      ko: '셈은 뒤에서 맞추는 일이고, 약속은 앞에서 하는 일이에요.',
      en: 'The count is put right afterwards; the promise was made before.',
    },
    cites: [{ sim: 'baas-sync', scenario: 'lunch-offline', set: { writeMode: 'increment' } }],
  },
  {
    id: 'transaction-offline',
    idea: 'count-and-promise',
    kind: 'ox',
    step: 'lunch-offline',
    stem: {
      ko: '“트랜잭션으로 파는 태블릿은 끊겨 있는 동안, 떼어 둔 몫이 없으면 팔 수 없다.”',
      en: '“A tablet that sells by transactions cannot sell while it is cut off, unless a share was set aside for it.”',
    },
    answer: true,
    reasons: [
      {
        id: 'cannot-ask',
        text: { ko: '팔기 전에 물어볼 곳에 닿지 않아요', en: 'It cannot reach what it must ask' },
        correct: true,
        because: {
          ko: '트랜잭션은 지금 값을 읽고 정해요. 끊기면 실패해요.',
          en: 'A transaction decides by the value now. Cut off, it fails.',
        },
      },
      {
        id: 'slow',
        text: { ko: '물어보는 데 시간이 너무 오래 걸려요', en: 'Asking would take far too long' },
        misconception: 'M103',
        because: {
          ko: '느린 것이 아니라 닿지 않아요. 실험에서는 연결되어 있으면 0.2초예요.',
          en: 'It is not slow, it gets no answer. Connected, it takes 0.2 s in our runs.',
        },
      },
      {
        id: 'locked',
        text: {
          ko: '다른 태블릿이 문서를 잠가 두어서예요',
          en: 'Other tablets have locked the document',
        },
        misconception: 'M102',
        because: {
          ko: '잠근 것이 아니라 연결이 없어요. 혼자 있는 태블릿도 마찬가지예요.',
          en: 'Nothing is locked; there is no connection, and one tablet alone has none either.',
        },
      },
    ],
    explanation: {
      ko: '그래서 몫을 떼어 둬요. 떼어 둔 만큼은 묻지 않아도 겹치지 않아요.',
      en: 'Hence the share: so much can be sold without asking and without overlap.',
    },
    cites: [
      { claim: 'C190' },
      { sim: 'baas-sync', scenario: 'lunch-offline', set: { writeMode: 'transaction' } },
    ],
  },
];

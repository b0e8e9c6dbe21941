// What is said of the products, and what is so.

import type { QuizItem } from '@/content/schema';

export const products: readonly QuizItem[] = [
  {
    id: 'databases-default-reads',
    idea: 'products',
    kind: 'match',
    step: 'just-written',
    stem: {
      ko: '제품과 읽기의 기본을 이으세요.',
      en: 'Match each product with how it reads.',
    },
    pairs: [
      {
        id: 'dynamo',
        left: { ko: 'DynamoDB', en: 'DynamoDB' },
        right: {
          ko: '기본은 최종, 요청마다 강하게',
          en: 'eventual, or strong for a request',
        },
        because: {
          ko: 'ConsistentRead를 켜면 강하게 읽어요.',
          en: 'ConsistentRead makes a read strong.',
        },
        misconception: 'M24',
      },
      {
        id: 'firestore',
        left: { ko: 'Firestore', en: 'Firestore' },
        right: { ko: '기본이 강함', en: 'strong by default' },
        because: {
          ko: '켜는 스위치가 따로 없어요.',
          en: 'There is no switch for it.',
        },
        misconception: 'M501',
      },
      {
        id: 'cosmos',
        left: { ko: 'Cosmos DB', en: 'Cosmos DB' },
        right: { ko: '다섯 단계 가운데 하나', en: 'at one of five levels' },
        because: {
          ko: '계정에서 고르고 요청마다 낮출 수 있어요.',
          en: 'Set for the account, and weakened per request.',
        },
        misconception: 'M493',
      },
    ],
    others: [
      {
        id: 'never',
        text: { ko: '강한 읽기가 없음', en: 'never strong' },
      },
    ],
    explanation: {
      ko: '셋 다 강하게 읽을 수 있어요.',
      en: 'All three can read strongly.',
    },
    cites: [{ claim: 'C133' }, { claim: 'C134' }, { claim: 'C135' }],
  },
  {
    id: 'databases-index-read',
    idea: 'products',
    kind: 'ox',
    step: 'side-by-side',
    stem: {
      ko: '“DynamoDB의 글로벌 보조 인덱스는 강한 일관성으로 읽을 수 없다.”',
      en: '“A global secondary index of DynamoDB cannot be read strongly.”',
    },
    answer: true,
    reasons: [
      {
        id: 'nosql',
        text: {
          ko: 'DynamoDB에는 강한 읽기가 없어요.',
          en: 'DynamoDB has no strong reads.',
        },
        misconception: 'M24',
        because: {
          ko: '테이블과 로컬 인덱스는 강하게 읽을 수 있어요.',
          en: 'Tables and local indexes can be read strongly.',
        },
      },
      {
        id: 'price',
        text: {
          ko: '더 비싼 요금제에서만 켤 수 있어요.',
          en: 'It needs a more expensive plan.',
        },
        misconception: 'M496',
        because: {
          ko: '요금제와 상관없이 지원하지 않아요.',
          en: 'No plan has it.',
        },
      },
      {
        id: 'copy',
        text: {
          ko: '인덱스는 늦게 바뀌는 사본이에요.',
          en: 'An index is a copy that is late.',
        },
        correct: true,
        because: {
          ko: '테이블에 쓰고 나서 따로 옮겨 적어요.',
          en: 'It is written apart, after the table.',
        },
      },
    ],
    explanation: {
      ko: '방금 쓴 것을 다시 읽을 때는 인덱스가 아니라 테이블의 키로 읽어요.',
      en: 'To read back what was just written, use the key of the table.',
    },
    cites: [{ claim: 'C133' }],
  },
  {
    id: 'databases-find-by-phone',
    idea: 'products',
    kind: 'single',
    step: 'side-by-side',
    stem: {
      ko: '주문을 쓰자마자 전화번호로 만든 글로벌 보조 인덱스에서 그 주문을 찾아요(DynamoDB). 무엇을 볼까요?',
      en: 'Right after an order is written to DynamoDB, it is looked up by a global secondary index on the phone number. What comes back?',
    },
    options: [
      {
        id: 'sure',
        text: { ko: '방금 쓴 주문이 바로 나와요', en: 'The order just written' },
        misconception: 'M497',
        because: {
          ko: '인덱스는 테이블에 쓴 다음 따로 바뀌어서, 아직 없을 수 있어요.',
          en: 'An index is written after its table, and may not have it yet.',
        },
      },
      {
        id: 'error',
        text: { ko: '잠겨 있으면 오류가 날 수 있어요', en: 'Perhaps an error: it is locked' },
        misconception: 'M497',
        because: {
          ko: '잠기지 않아요. 그 순간의 인덱스가 답해요.',
          en: 'Nothing is locked: the index answers as it is.',
        },
      },
      {
        id: 'none',
        text: { ko: '아직 못 찾을 수 있어요', en: 'Perhaps nothing yet' },
        correct: true,
        because: {
          ko: '보통은 금방이지만 약속은 없어요.',
          en: 'Most often it is there soon, but nothing is promised.',
        },
      },
    ],
    explanation: {
      ko: '방금 쓴 것은 테이블의 키로 읽거나, 돌려받은 값을 그대로 써요.',
      en: 'Read it by the table’s key, or use what the write returned.',
    },
    cites: [{ claim: 'C133' }],
  },
  {
    id: 'databases-which-cheap',
    idea: 'products',
    kind: 'single',
    step: 'side-by-side',
    stem: {
      ko: '“DynamoDB가 Firestore보다 싸다”는 말이 틀리게 되는 경우는 어느 것일까요? (서울, 2026년 9월 목록 가격)',
      en: '“DynamoDB is cheaper than Firestore.” When is that wrong? (Seoul, list prices of September 2026)',
    },
    options: [
      {
        id: 'often',
        text: { ko: '작은 항목을 아주 자주 읽을 때', en: 'Small items, read very often' },
        misconception: 'M496',
        because: {
          ko: '4KB라면 강하게 읽어도 100만 번에 0.14달러와 0.38달러예요.',
          en: 'At 4 KB a million strong reads are $0.14 against $0.38.',
        },
      },
      {
        id: 'large',
        text: { ko: '큰 항목을 강하게 읽을 때', en: 'Large items, read strongly' },
        correct: true,
        because: {
          ko: '40KB면 100만 번에 1.36달러와 0.38달러예요.',
          en: 'At 40 KB a million are $1.36 against $0.38.',
        },
      },
      {
        id: 'never',
        text: { ko: '그런 경우는 없어요', en: 'That is never wrong' },
        misconception: 'M496',
        because: {
          ko: '크기를 세는 쪽과 문서를 세는 쪽은 순서가 바뀌어요.',
          en: 'One counts bytes, the other documents: the order changes.',
        },
      },
    ],
    explanation: {
      ko: '같은 일을 놓고 세는 것을 비교해요.',
      en: 'Compare what is counted, for the same work.',
    },
    cites: [{ claim: 'C137' }],
  },
  {
    id: 'databases-wrong-cells',
    idea: 'products',
    kind: 'multiple',
    step: 'side-by-side',
    stem: {
      ko: '떠도는 비교표의 칸이에요. 맞는 것을 모두 고르세요.',
      en: 'Cells of a table that goes around. Choose all that are right.',
    },
    options: [
      {
        id: 'firestore-eventual',
        text: { ko: 'Firestore: 기본은 최종 일관성', en: 'Firestore: eventual by default' },
        misconception: 'M501',
        because: {
          ko: '기본이 강함이에요. 최종이던 것은 옛 Datastore예요.',
          en: 'Strong by default. It was the old Datastore that was eventual.',
        },
      },
      {
        id: 'dynamo-strong',
        text: { ko: 'DynamoDB: 강한 읽기를 고를 수 있음', en: 'DynamoDB: strong reads on request' },
        correct: true,
        because: {
          ko: '대신 단위가 두 배예요.',
          en: 'At twice the units.',
        },
      },
      {
        id: 'cosmos-all',
        text: {
          ko: 'Cosmos DB: 같은 데이터를 문서로도 그래프로도',
          en: 'Cosmos DB: the same data as documents and as a graph',
        },
        misconception: 'M502',
        because: {
          ko: '계정을 만들 때 API 하나를 골라요.',
          en: 'An account is made for one API.',
        },
      },
      {
        id: 'offline',
        text: { ko: 'Firestore: 앱의 오프라인 동기화', en: 'Firestore: offline sync in apps' },
        correct: true,
        because: {
          ko: '앱의 SDK가 그래요. 서버용 라이브러리는 아니에요.',
          en: 'In SDKs for apps, not in those for servers.',
        },
      },
    ],
    explanation: {
      ko: '칸마다 날짜와 출처를 물어요.',
      en: 'Ask each cell for its date and source.',
    },
    cites: [{ claim: 'C131' }, { claim: 'C134' }, { claim: 'C138' }],
  },
];

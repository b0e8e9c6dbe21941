// One key of a table: what it takes, and what spreading it costs.

import type { QuizItem } from '@/content/schema';

const hot = { sim: 'consistency', scenario: 'hot-key' } as const;
const formula = {
  formula: {
    ko: '거절 = 1 − 1,000 × 키 수 ÷ 초당 쓰기',
    en: 'throttled = 1 − 1,000 × keys ÷ writes a second',
  },
} as const;

export const keys: readonly QuizItem[] = [
  {
    id: 'databases-passes',
    idea: 'hot-key',
    kind: 'numeric',
    step: 'forty-thousand',
    stem: {
      ko: '테이블에 초당 {bought}번의 쓰기를 사 두었고, 키 하나에 초당 4,000번이 와요. 초당 몇 번이 지나갈까요?',
      en: '{bought} writes a second were bought for a table, and 4,000 a second come for one key. How many a second pass?',
    },
    variables: { bought: { min: 10_000, max: 80_000, step: 10_000 } },
    answer: { formula: 'quotient', of: { a: 1_000, b: 1 } },
    tolerance: 20,
    unit: { ko: '번', en: 'a second' },
    traps: [
      {
        value: 4_000,
        tolerance: 20,
        misconception: 'M490',
        because: {
          ko: '테이블에 산 용량은 여러 파티션의 것이에요. 한 키는 한 파티션의 1,000까지예요.',
          en: 'Capacity of the table is that of many partitions. One key has the 1,000 of one.',
        },
      },
    ],
    explanation: {
      ko: '테이블에 초당 {bought}번을 사도 키 하나는 {answer}번이에요.',
      en: 'With {bought} bought for the table, one key still passes {answer}.',
    },
    cites: [hot, { claim: 'C480' }],
  },
  {
    id: 'databases-why-throttled',
    idea: 'hot-key',
    kind: 'single',
    step: 'key-first',
    stem: {
      ko: '초당 40,000번을 산 테이블에서 5,000번이 한 도시락에 몰려 거절됐어요. 왜 남은 용량을 쓰지 못할까요?',
      en: '5,000 writes a second on one box were throttled in a table with 40,000. What keeps them from using the rest?',
    },
    options: [
      {
        id: 'slow',
        text: {
          ko: '자동 확장이 켜지는 데 시간이 걸려서예요',
          en: 'Scaling takes a while before it starts',
        },
        misconception: 'M500',
        because: {
          ko: '기다려도 달라지지 않아요. 키가 하나이면 나눌 수 없어요.',
          en: 'Waiting changes nothing: a single key cannot be divided.',
        },
      },
      {
        id: 'partition',
        text: {
          ko: '같은 키는 늘 같은 파티션에 있어서예요',
          en: 'One key always lies in one partition',
        },
        correct: true,
        because: {
          ko: '그 파티션의 한도가 그 키의 한도예요.',
          en: 'The limit of that partition is the limit of the key.',
        },
      },
      {
        id: 'strong',
        text: {
          ko: '강한 일관성이라 사본마다 확인해야 해서예요',
          en: 'Strong consistency asks every copy first',
        },
        misconception: 'M499',
        because: {
          ko: '일관성 단계와는 상관없어요. 최종 일관성이어도 한 키는 같아요.',
          en: 'The level has no part in it: an eventual read changes nothing for the key.',
        },
      },
    ],
    explanation: {
      ko: '나머지 서른아홉 칸은 다른 키의 것이에요.',
      en: 'The other thirty-nine lanes belong to other keys.',
    },
    cites: [hot, { claim: 'C480' }],
  },
  {
    id: 'databases-three-keys',
    idea: 'hot-key',
    kind: 'predict',
    step: 'key-first',
    stem: {
      ko: '초당 5,000번의 쓰기를 무작위 번호로 키 세 개에 나눠요. 몇 %가 거절될까요?',
      en: '5,000 writes a second are spread at random over three keys. What percentage is throttled?',
    },
    run: { ...hot, set: { suffixes: 3 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'throttled', tolerance: 3, scale: 100 },
    explanation: {
      ko: '셋이면 초당 3,000번이 지나가니 40%쯤이에요.',
      en: 'Three keys pass 3,000 a second, so about 40%.',
    },
    cites: [formula, { ...hot, set: { suffixes: 3 } }],
  },
  {
    id: 'databases-how-many-keys',
    idea: 'spread-keys',
    kind: 'numeric',
    step: 'key-first',
    stem: {
      ko: '도시락 하나에 초당 {thousands}천 번의 쓰기가 와요. 식으로 거절이 0%가 되려면 키를 적어도 몇 개로 나눠야 할까요?',
      en: 'One box gets {thousands} thousand writes a second. Over how many keys must they be spread, at least, so that by the formula none is throttled?',
    },
    variables: { thousands: { min: 3, max: 9, step: 1 } },
    answer: { formula: 'product', of: { a: '$thousands', b: 1 } },
    tolerance: 0.4,
    unit: { ko: '개', en: 'keys' },
    traps: [
      {
        value: 1,
        tolerance: 0.4,
        misconception: 'M490',
        because: {
          ko: '하나로는 초당 1,000번만 지나가요.',
          en: 'One lets 1,000 a second through.',
        },
      },
    ],
    explanation: {
      ko: '{thousands},000 ÷ 1,000 = {answer}개예요. 딱 맞게 나누면 우연히 조금은 거절되니, 하나 더 두는 것이 편해요.',
      en: '{thousands},000 ÷ 1,000 = {answer}. Exactly enough still throttles a few by chance, so one more is comfortable.',
    },
    cites: [formula, hot],
  },
  {
    id: 'databases-spread-price',
    idea: 'spread-keys',
    kind: 'single',
    step: 'key-first',
    stem: {
      ko: '남은 수량을 키 다섯 개에 나눠 적기로 했어요. 무엇을 대가로 내나요?',
      en: 'The number of boxes left is now kept on five keys. What is paid for that?',
    },
    options: [
      {
        id: 'gather',
        text: {
          ko: '읽을 때 다섯을 모아 더해야 해요',
          en: 'Reading means gathering five and adding',
        },
        correct: true,
        because: {
          ko: '읽기가 다섯 번이 되고, 한 번에 확인하며 줄일 수도 없어요.',
          en: 'A read becomes five, and checking and counting down in one go is gone.',
        },
      },
      {
        id: 'old',
        text: {
          ko: '강한 읽기를 더는 할 수 없어요',
          en: 'Strong reads are no longer possible',
        },
        misconception: 'M499',
        because: {
          ko: '키마다 강하게 읽을 수 있어요. 모아야 할 뿐이에요.',
          en: 'Each key can be read strongly. They only have to be gathered.',
        },
      },
      {
        id: 'capacity',
        text: {
          ko: '테이블 용량을 다섯 배로 사야 해요',
          en: 'The table needs five times the capacity',
        },
        misconception: 'M490',
        because: {
          ko: '쓰기의 수는 그대로예요. 놓이는 곳만 나뉘어요.',
          en: 'There are as many writes as before. Only where they lie is divided.',
        },
      },
    ],
    explanation: {
      ko: '쓰기를 나눈 만큼 읽기가 모아요.',
      en: 'What writing divides, reading has to gather.',
    },
    cites: [hot],
  },
  {
    id: 'databases-which-key',
    idea: 'spread-keys',
    kind: 'ox',
    step: 'key-first',
    stem: {
      ko: '“온디맨드로 바꾸면 한 키에 몰린 쓰기도 다 받아 준다.”',
      en: '“Switched to on demand, a table takes any crowd of writes on one key.”',
    },
    answer: false,
    reasons: [
      {
        id: 'same',
        text: {
          ko: '키가 놓인 파티션의 한도는 그대로예요.',
          en: 'The limit of its partition stays.',
        },
        correct: true,
        because: {
          ko: '테이블 전체는 늘어도 한 키는 초당 1,000번이에요.',
          en: 'The whole table grows; one key still takes 1,000 a second.',
        },
      },
      {
        id: 'later',
        text: {
          ko: '30분이 지나야 늘어나기 때문이에요.',
          en: 'It grows only after half an hour.',
        },
        misconception: 'M500',
        because: {
          ko: '아니에요. 늘어난 뒤에도 한 키의 한도는 같아요.',
          en: 'No: once it has grown, the limit of a key is the same.',
        },
      },
      {
        id: 'eventual',
        text: {
          ko: '온디맨드는 최종 일관성만 되기 때문이에요.',
          en: 'On demand is only eventually consistent.',
        },
        misconception: 'M24',
        because: {
          ko: '아니에요. 어느 방식에서나 강하게 읽을 수 있어요.',
          en: 'No: strong reads come with either mode.',
        },
      },
    ],
    explanation: {
      ko: '자동 확장은 키를 대신 정해 주지 않아요.',
      en: 'Scaling does not choose keys for you.',
    },
    cites: [{ claim: 'C132' }, { claim: 'C480' }],
  },
  {
    id: 'databases-key-word',
    idea: 'spread-keys',
    kind: 'short',
    step: 'key-first',
    stem: {
      ko: 'DynamoDB에서 항목이 어느 파티션에 놓일지 정하는 값을 무엇이라고 하나요?',
      en: 'In DynamoDB, what is the value called that decides in which partition an item lies?',
    },
    accepted: {
      ko: ['파티션 키', '파티션키', 'partition key', '해시 키'],
      en: ['partition key', 'hash key'],
    },
    traps: [
      {
        words: { ko: ['정렬 키', '정렬키'], en: ['sort key', 'range key'] },
        misconception: 'M500',
        because: {
          ko: '정렬 키는 한 파티션 안의 순서를 정해요. 어디에 놓일지는 다른 키가 정해요.',
          en: 'A sort key orders items within a partition. Where they lie is decided by another.',
        },
      },
    ],
    explanation: {
      ko: '파티션 키(partition key)예요. 같은 값은 같은 곳에 모여요.',
      en: 'The partition key: items with the same value lie together.',
    },
    cites: [{ claim: 'C480' }],
  },
];

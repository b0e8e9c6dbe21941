// How many copies know, how many are asked, and what asking more of them costs.

import type { QuizItem } from '@/content/schema';

const written = { sim: 'consistency', scenario: 'quorum' } as const;
const sea = { sim: 'consistency', scenario: 'across-the-sea' } as const;
const meeting = {
  formula: {
    ko: 'W + R > N이면 반드시 하나가 겹쳐요',
    en: 'W + R > N: one copy must be both',
  },
} as const;

export const copies: readonly QuizItem[] = [
  {
    id: 'databases-must-meet',
    idea: 'quorum',
    kind: 'multiple',
    step: 'just-written',
    stem: {
      ko: '사본이 다섯이에요. 쓰고 곧바로 읽어도 옛 값을 볼 수 없는 짝을 모두 고르세요.',
      en: 'Five copies. Choose every pair with which a read right after a write cannot be old.',
    },
    options: [
      {
        id: 'three-three',
        text: { ko: '셋에 쓰고 셋에 물어요', en: 'Write three, ask three' },
        correct: true,
        because: {
          ko: '3 + 3은 5보다 커서 하나는 겹쳐요.',
          en: '3 + 3 is more than 5, so one must be both.',
        },
      },
      {
        id: 'two-three',
        text: { ko: '둘에 쓰고 셋에 물어요', en: 'Write two, ask three' },
        misconception: 'M491',
        because: {
          ko: '2 + 3은 5라서, 모르는 셋에만 물을 수 있어요.',
          en: '2 + 3 is just 5: the three asked may be those that do not know.',
        },
      },
      {
        id: 'one-one',
        text: { ko: '하나에 쓰고 하나에 물어요', en: 'Write one, ask one' },
        misconception: 'M491',
        because: {
          ko: '다섯 가운데 넷은 아직 몰라요.',
          en: 'Four of the five do not know yet.',
        },
      },
      {
        id: 'one-five',
        text: { ko: '하나에 쓰고 다섯에 물어요', en: 'Write one, ask five' },
        correct: true,
        because: {
          ko: '모두에게 물으면 아는 하나가 들어 있어요.',
          en: 'Whoever asks all of them asks the one that knows.',
        },
      },
    ],
    explanation: {
      ko: '쓰는 수와 묻는 수의 합이 사본 수보다 커야 해요.',
      en: 'Written and asked together have to be more than there are.',
    },
    cites: [meeting, { ...written, set: { copies: 5, writes: 3, reads: 3 } }],
  },
  {
    id: 'databases-four-copies',
    idea: 'quorum',
    kind: 'predict',
    step: 'just-written',
    stem: {
      ko: '사본 넷 가운데 셋에 쓰고 완료라고 해요. 곧바로 하나에게 물으면 몇 %가 옛 값일까요?',
      en: 'A write is done at three of four copies. Ask one straight away: what percentage is old?',
    },
    run: { ...written, set: { copies: 4, writes: 3 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'stale', tolerance: 5, scale: 100 },
    explanation: {
      ko: '넷 중 하나가 아직 모르니 25%쯤이에요.',
      en: 'One of four does not know yet: about 25%.',
    },
    cites: [meeting, { ...written, set: { copies: 4, writes: 3 } }],
  },
  {
    id: 'databases-set-quorum',
    idea: 'quorum',
    kind: 'knobs',
    step: 'just-written',
    stem: {
      ko: '사본 셋이에요. 읽기를 가장 싸게 하면서 옛 값을 읽는 손님을 없애 보세요.',
      en: 'Three copies. Keep reads as cheap as they can be, and let nobody read an old value.',
    },
    run: { ...written },
    knobs: ['writes', 'reads'],
    goals: [
      {
        id: 'fresh',
        text: { ko: '옛 값을 읽는 손님 0%', en: 'Nobody reads an old value' },
        value: { metric: 'stale', scale: 100 },
        atMost: 0,
        unit: { ko: '%', en: '%' },
      },
      {
        id: 'cheap',
        text: { ko: '읽을 때 사본 하나에만 물어요', en: 'A read asks one copy' },
        value: { metric: 'readCost' },
        atMost: 1,
        unit: { ko: '배', en: '×' },
      },
    ],
    solution: { writes: 3, reads: 1 },
    explanation: {
      ko: '셋 모두에 쓰면 하나만 물어도 돼요. 대신 하나라도 꺼지면 쓰지 못해요.',
      en: 'Written to all three, one may be asked. In return nothing can be written while one of them is off.',
    },
    cites: [meeting, { ...written, set: { writes: 3 } }],
  },
  {
    id: 'databases-done-known',
    idea: 'quorum',
    kind: 'ox',
    step: 'just-written',
    stem: {
      ko: '“쓰기가 완료됐다는 답을 받은 뒤에도, 다른 사본은 옛 값을 답할 수 있다.”',
      en: '“Also after a write was reported done, another copy may answer with the old value.”',
    },
    answer: true,
    reasons: [
      {
        id: 'slow',
        text: {
          ko: '데이터베이스가 고장 난 순간이라면 그래요.',
          en: 'It may while the database is broken.',
        },
        misconception: 'M491',
        because: {
          ko: '고장이 아니어도 그래요. 그렇게 정한 규칙이에요.',
          en: 'It needs no fault: that is how the rule is set.',
        },
      },
      {
        id: 'some',
        text: {
          ko: '정한 수의 사본만 알면 완료라고 해요.',
          en: 'Done means that enough copies know.',
        },
        correct: true,
        because: {
          ko: '나머지는 조금 뒤에 알게 돼요.',
          en: 'The others come to know it a little later.',
        },
      },
      {
        id: 'cache',
        text: {
          ko: '브라우저가 예전 답을 저장해 두었기 때문이에요.',
          en: 'Browsers have kept an earlier answer.',
        },
        misconception: 'M491',
        because: {
          ko: '캐시가 없어도 그래요. 묻는 사본이 아직 모를 수 있어요.',
          en: 'It happens without caches: the copy asked may not know yet.',
        },
      },
    ],
    explanation: {
      ko: '사본 셋 중 하나에 쓰고 바로 읽으면 셋 중 둘이 옛 값이에요.',
      en: 'Written to one of three and read at once, two of three are old.',
    },
    cites: [written],
  },
  {
    id: 'databases-strong-write',
    idea: 'strong-cost',
    kind: 'numeric',
    step: 'across-the-sea',
    stem: {
      ko: '가장 먼 두 리전의 왕복이 {rtt}ms예요. Cosmos DB의 강한 쓰기는 p99로 몇 ms가 걸릴까요?',
      en: 'The two farthest regions are {rtt} ms apart, there and back. How long does a strong write of Cosmos DB take, at its p99?',
    },
    variables: { rtt: { min: 60, max: 240, step: 20 } },
    answer: {
      run: { ...sea, set: { level: 'strong', oceanMs: '$rtt' } },
      metric: 'write',
    },
    tolerance: 6,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: 10,
        tolerance: 4,
        misconception: 'M491',
        because: {
          ko: '가까운 곳에만 쓰고 끝날 때의 시간이에요. 강한 쓰기는 모두의 답을 기다려요.',
          en: 'That is a write to the nearest place. A strong one waits for all.',
        },
      },
      {
        value: { formula: 'product', of: { a: '$rtt', b: 1 } },
        tolerance: 4,
        because: {
          ko: '왕복 한 번이에요. 두 번 오가고 10ms가 더 걸려요.',
          en: 'That is one round trip. It takes two, and 10 ms.',
        },
      },
    ],
    explanation: {
      ko: '2 × {rtt} + 10 = {answer}ms예요.',
      en: '2 × {rtt} + 10 = {answer} ms.',
    },
    cites: [{ claim: 'C482' }, { ...sea, set: { level: 'strong' } }],
  },
  {
    id: 'databases-what-slows',
    idea: 'strong-cost',
    kind: 'single',
    step: 'across-the-sea',
    stem: {
      ko: '서울과 도쿄에 걸친 Cosmos DB를 세션에서 강한 일관성으로 바꿨어요. 읽기는 어떻게 될까요?',
      en: 'A Cosmos DB account over Seoul and Tokyo is changed from session to strong. What becomes of reads?',
    },
    options: [
      {
        id: 'trip',
        text: { ko: '왕복 한 번만큼 느려져요', en: 'Slower by a round trip' },
        misconception: 'M492',
        because: {
          ko: '읽기는 가까운 리전이 답해요. 왕복을 기다리는 것은 쓰기예요.',
          en: 'The nearest region answers. It is writes that wait for trips.',
        },
      },
      {
        id: 'same',
        text: { ko: '시간도 단위도 그대로예요', en: 'Time and units stay as they are' },
        misconception: 'M499',
        because: {
          ko: '사본 둘에게 물어서 단위가 두 배예요.',
          en: 'Two copies are asked, so the units double.',
        },
      },
      {
        id: 'units',
        text: { ko: '시간은 같고 두 배로 세요', en: 'Just as fast, counted twice' },
        correct: true,
        because: {
          ko: '한 리전의 사본 넷 가운데 둘에게 물어요.',
          en: 'Two of the four copies in the region are asked.',
        },
      },
    ],
    explanation: {
      ko: '읽기는 단위로, 쓰기는 시간으로 대가를 내요.',
      en: 'Reads pay in units, writes in time.',
    },
    cites: [{ claim: 'C482' }, { ...sea, set: { level: 'strong' } }],
  },
  {
    id: 'databases-ten-kilobytes',
    idea: 'strong-cost',
    kind: 'numeric',
    step: 'wrap-up',
    stem: {
      ko: 'DynamoDB에서 {blocks} × 4KB 크기의 항목을 최종 일관성으로 읽어요. 몇 단위일까요?',
      en: 'An item of {blocks} × 4 KB is read from DynamoDB with eventual consistency. How many units is that?',
    },
    variables: { blocks: { min: 3, max: 13, step: 2 } },
    answer: { formula: 'quotient', of: { a: '$blocks', b: 2 } },
    tolerance: 0.1,
    unit: { ko: '단위', en: 'units' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$blocks', b: 1 } },
        tolerance: 0.1,
        misconception: 'M24',
        because: {
          ko: '강하게 읽을 때예요. 최종 일관성은 그 절반이에요.',
          en: 'That is a strong read. An eventual one is half of it.',
        },
      },
    ],
    explanation: {
      ko: '강한 읽기 {blocks}단위의 절반인 {answer}단위예요.',
      en: 'Half of the {blocks} units of a strong read: {answer}.',
    },
    cites: [{ claim: 'C133' }],
  },
];

// Reads grow with the square of those who read each other.

import type { QuizItem } from '@/content/schema';

export const readsSquare: readonly QuizItem[] = [
  {
    id: 'square-of-people',
    idea: 'reads-square',
    kind: 'numeric',
    step: 'everybody-reads',
    stem: {
      ko: '모두가 한 방에서 늘 듣고 있어요. 사람이 {times}배가 되고, 한 사람이 쓰는 글 수는 그대로예요. 읽기는 몇 배가 될까요?',
      en: 'All are in one room and always listen. The people become {times} times as many, each writing as much as before. How many times as many reads are there?',
    },
    variables: { times: { min: 3, max: 12, step: 1 } },
    answer: { formula: 'product', of: { a: '$times', b: '$times' } },
    tolerance: 0.5,
    unit: { ko: '배', en: 'times' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$times', b: 0 } },
        tolerance: 0.4,
        misconception: 'M101',
        because: {
          ko: '글이 그만큼 는 것만 셌어요. 글마다 읽는 사람도 그만큼 늘어요.',
          en: 'That counts the messages alone. Each is read by that many more people, too.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$times', b: '$times' } },
        tolerance: 0.4,
        because: {
          ko: '글과 읽는 사람이 함께 늘면 더하지 않고 곱해요.',
          en: 'Messages and readers grow together: multiply, do not add.',
        },
      },
    ],
    explanation: {
      ko: '{times} × {times} = {answer}배예요. 글 쓰는 사람이 {times}배, 글마다 읽는 사람이 {times}배예요.',
      en: '{times} × {times} = {answer}: that many more writers, and that many more readers of each message.',
    },
    cites: [
      {
        formula: {
          ko: '읽기 = 사람 × 사람 × 한 사람이 쓰는 글',
          en: 'reads = people × people × messages of each',
        },
      },
      { sim: 'baas-sync', scenario: 'one-room' },
    ],
  },
  {
    id: 'what-grows-tenfold',
    idea: 'reads-square',
    kind: 'single',
    step: 'everybody-reads',
    stem: {
      ko: '한 방의 사람이 200명에서 2,000명이 됐어요. 하루 동안 백 배가 되는 것은 무엇일까요?',
      en: 'A room grows from 200 people to 2,000. What becomes a hundred times as many in a day?',
    },
    options: [
      {
        id: 'messages',
        text: { ko: '방에 쓰인 글의 수', en: 'The messages written' },
        misconception: 'M108',
        because: {
          ko: '글은 사람이 쓴 만큼 늘어요. 열 배예요.',
          en: 'Messages grow with the people who write: ten times.',
        },
      },
      {
        id: 'each',
        text: { ko: '글 하나가 읽히는 횟수', en: 'The reads of one message' },
        misconception: 'M101',
        because: {
          ko: '글 하나를 읽는 기기는 열 배예요. 글도 열 배라서 전체가 백 배예요.',
          en: 'One message is read by ten times as many phones; with ten times the messages, all of it is a hundredfold.',
        },
      },
      {
        id: 'reads',
        text: { ko: '하루 읽기의 합', en: 'All reads of the day' },
        correct: true,
        because: {
          ko: '글이 열 배, 글마다 읽는 기기가 열 배예요.',
          en: 'Ten times the messages, each read by ten times the phones.',
        },
      },
      {
        id: 'listeners',
        text: { ko: '듣고 있는 기기의 수', en: 'The phones that listen' },
        misconception: 'M101',
        because: {
          ko: '기기는 사람 수만큼이에요. 열 배예요.',
          en: 'There are as many phones as people: ten times.',
        },
      },
    ],
    explanation: {
      ko: '쓰기와 기기는 열 배, 읽기는 백 배예요. 요금은 읽기를 따라가요.',
      en: 'Writes and phones grow tenfold, reads a hundredfold; the bill follows the reads.',
    },
    cites: [{ sim: 'baas-sync', scenario: 'one-room', set: { users: 2_000 } }],
  },
  {
    id: 'rooms-of-twenty',
    idea: 'reads-square',
    kind: 'ox',
    step: 'everybody-reads',
    stem: {
      ko: '“2,000명을 20명씩 나누면, 200명이 한 방에 있을 때와 하루 읽기가 거의 같다.” 모두 늘 듣고 있고, 한 사람이 쓰는 글 수는 같아요.',
      en: '“2,000 people in rooms of 20 read about as much in a day as 200 in one room.” All always listen and write equally much.',
    },
    answer: true,
    reasons: [
      {
        id: 'product',
        text: {
          ko: '사람 수와 방의 크기를 곱한 값이 같아요',
          en: 'People times room size comes to the same',
        },
        correct: true,
        because: {
          ko: '2,000 × 20과 200 × 200은 똑같이 40,000이에요.',
          en: '2,000 × 20 and 200 × 200 are both 40,000.',
        },
      },
      {
        id: 'fewer-messages',
        text: {
          ko: '방이 작으면 글도 그만큼 적게 쓰기 때문이에요',
          en: 'In small rooms people write that much less',
        },
        misconception: 'M108',
        because: {
          ko: '한 사람이 쓰는 글 수는 그대로예요. 줄어든 것은 글 하나를 읽는 기기예요.',
          en: 'Each writes as much as before. What shrinks is how many read each message.',
        },
      },
      {
        id: 'free',
        text: {
          ko: '둘 다 무료 구간 안에 들어오기 때문이에요',
          en: 'Both stay within what is free',
        },
        misconception: 'M108',
        because: {
          ko: '80만 번은 무료인 5만 번을 훌쩍 넘어요.',
          en: '800,000 is far beyond the free 50,000.',
        },
      },
    ],
    explanation: {
      ko: '2,000 × 20 × 20과 200 × 200 × 20은 모두 80만 번이에요.',
      en: '2,000 × 20 × 20 and 200 × 200 × 20 both come to 800,000.',
    },
    cites: [
      { sim: 'baas-sync', scenario: 'rooms-of-20' },
      { sim: 'baas-sync', scenario: 'one-room' },
    ],
  },
  {
    id: 'four-hundred',
    idea: 'reads-square',
    kind: 'predict',
    step: 'everybody-reads',
    stem: {
      ko: '400명이 한 방에서 늘 듣고, 한 사람이 하루에 20개씩 글을 써요. 하루 읽기는 몇 천 번일까요?',
      en: '400 people always listen in one room and write 20 messages a day each. How many thousand reads are there in a day?',
    },
    run: { sim: 'baas-sync', scenario: 'one-room', set: { users: 400 } },
    unit: { ko: '천 번', en: 'thousand' },
    asks: { metric: 'reads', tolerance: 250, scale: 0.001 },
    explanation: {
      ko: '400 × 400 × 20 = 320만, 곧 3,200천 번쯤이에요. 200명일 때의 네 배예요.',
      en: '400 × 400 × 20 is about 3.2 million, or 3,200 thousand: four times what 200 people read.',
    },
    cites: [
      {
        formula: {
          ko: '읽기 = 사람 × 사람 × 한 사람이 쓰는 글',
          en: 'reads = people × people × messages of each',
        },
      },
    ],
  },
];

// A leak that no bill shows.

import type { QuizItem } from '@/content/schema';

export const leak: readonly QuizItem[] = [
  {
    id: 'share-of-the-bill',
    idea: 'leak',
    kind: 'single',
    step: 'rules-are-code',
    stem: {
      ko: '2,000명이 200명씩 열 방에서 글을 써요. 규칙이 빠져서 모르는 사람 하나가 모든 글을 읽었어요. 하루 요금은 어떻게 될까요?',
      en: '2,000 people write in ten rooms of 200. A rule is missing, and one stranger reads every message. What becomes of the day’s bill?',
    },
    options: [
      {
        id: 'double',
        text: { ko: '두 배쯤으로 늘어나요', en: 'It about doubles' },
        misconception: 'M161',
        because: {
          ko: '글마다 읽는 사람이 200명에서 201명이 됐을 뿐이에요.',
          en: 'Each message is read by 201 instead of 200.',
        },
      },
      {
        id: 'tenth',
        text: { ko: '10%쯤 늘어나요', en: 'It grows by about 10%' },
        misconception: 'M161',
        because: {
          ko: '한 방의 사람이 열 명이라면 그래요. 여기서는 200명이에요.',
          en: 'So it would with ten people to a room. Here there are 200.',
        },
      },
      {
        id: 'hardly',
        text: { ko: '1%도 늘지 않아요', en: 'It grows by under 1%' },
        correct: true,
        because: {
          ko: '읽기가 200분의 1만 늘어요. 3.02달러가 3.04달러가 돼요.',
          en: 'Reads grow by one in 200: $3.02 becomes $3.04.',
        },
      },
      {
        id: 'none',
        text: { ko: '1원도 늘지 않아요', en: 'It does not grow at all' },
        misconception: 'M104',
        because: {
          ko: '거절된 요청이라면 그래요. 규칙이 허락한 읽기는 주인이 내요.',
          en: 'So it would if refused. Reads that the rules allow are paid by the owner.',
        },
      },
    ],
    explanation: {
      ko: '새는 양은 모두인데 요금은 거의 그대로예요. 그래서 요금 알림으로는 알 수 없어요.',
      en: 'All of it leaks, and the bill hardly moves. A cost alarm will not tell you.',
    },
    cites: [{ sim: 'baas-sync', scenario: 'open-door' }],
  },
  {
    id: 'what-finds-it',
    idea: 'leak',
    kind: 'multiple',
    step: 'rules-are-code',
    stem: {
      ko: '모르는 사람 하나가 조용히 글을 읽고 있어요. 접근 규칙이 새는지 알아내는 데 도움이 되는 것을 **모두** 고르세요.',
      en: 'One stranger may be reading in silence. Choose **all** that help to find out whether access rules leak.',
    },
    options: [
      {
        id: 'test',
        text: {
          ko: '남의 계정으로 읽어 보는 시험',
          en: 'A test that reads with another’s account',
        },
        correct: true,
        because: {
          ko: '거절되어야 할 요청이 거절되는지 바로 알 수 있어요.',
          en: 'It tells at once whether what must be refused is refused.',
        },
      },
      {
        id: 'alarm',
        text: { ko: '하루 요금이 넘으면 울리는 알림', en: 'An alarm on the day’s bill' },
        misconception: 'M161',
        because: {
          ko: '모르는 사람 하나의 몫은 1%도 되지 않아 울리지 않아요.',
          en: 'A single stranger’s share is below 1%, so it never rings.',
        },
      },
      {
        id: 'review',
        text: {
          ko: '규칙을 고칠 때마다 함께 읽기',
          en: 'Reading each change of the rules together',
        },
        correct: true,
        because: {
          ko: '‘if true’ 한 줄은 읽으면 보여요. 규칙은 코드예요.',
          en: 'A line that says “if true” is seen when read. Rules are code.',
        },
      },
      {
        id: 'rooms',
        text: { ko: '방을 더 작게 나누기', en: 'Splitting rooms further' },
        misconception: 'M105',
        because: {
          ko: '작은 방도 규칙이 묻지 않으면 모두 읽혀요.',
          en: 'Where rules do not ask, small rooms are read as well.',
        },
      },
    ],
    explanation: {
      ko: '이렇게 조금씩 새는 것은 사용량이 아니라, 시험하고 규칙을 읽어서 찾아요.',
      en: 'A leak as small as this is found by testing and reading the rules, not by watching usage.',
    },
    cites: [{ claim: 'C033' }, { sim: 'baas-sync', scenario: 'open-door' }],
  },
  {
    id: 'what-shuts-it',
    idea: 'leak',
    kind: 'single',
    step: 'rules-are-code',
    stem: {
      ko: '열린 문을 닫으면서 하루 요금도 3.04달러에서 0.35달러 아래로 내리고 싶어요. 무엇이 필요할까요?',
      en: 'You want to shut the open door and bring the day from $3.04 below $0.35. What does it take?',
    },
    options: [
      {
        id: 'rule',
        text: { ko: '방 사람만 읽게 하는 규칙', en: 'A rule for members only' },
        misconception: 'M161',
        because: {
          ko: '새는 것은 막지만 요금은 3.02달러예요. 듣는 사람이 그대로니까요.',
          en: 'The leak stops, at $3.02: as many listen as before.',
        },
      },
      {
        id: 'rooms',
        text: { ko: '20명씩 나눈 작은 방', en: 'Small rooms of twenty' },
        misconception: 'M105',
        because: {
          ko: '요금은 0.32달러가 되지만 39,702개가 그대로 새요.',
          en: 'The bill is $0.32, and all 39,702 messages still get out.',
        },
      },
      {
        id: 'cache',
        text: { ko: '기기에 저장하고 조금씩 열기', en: 'A cache and smaller pages' },
        misconception: 'M108',
        because: {
          ko: '늘 켜 두는 앱에서는 아무것도 바꾸지 않아요.',
          en: 'With apps that are never closed they change nothing.',
        },
      },
      {
        id: 'both',
        text: { ko: '규칙과 작은 방을 함께', en: 'The rule and small rooms' },
        correct: true,
        because: {
          ko: '규칙은 문이고, 방의 크기는 요금이에요. 서로를 대신하지 못해요.',
          en: 'The rule is the door, the size of rooms the bill. Neither does the other’s work.',
        },
      },
    ],
    explanation: {
      ko: '누가 읽느냐는 규칙이, 몇이 읽느냐는 데이터의 모양이 정해요.',
      en: 'Rules decide who reads; the shape of the data decides how many.',
    },
    cites: [{ sim: 'baas-sync', scenario: 'shut-the-door' }],
  },
];

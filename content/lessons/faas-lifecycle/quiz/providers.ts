// What stays and what changes when the same function goes to another provider.

import type { QuizItem } from '@/content/schema';

export const providers: readonly QuizItem[] = [
  {
    id: 'what-changes',
    idea: 'providers',
    kind: 'categorise',
    step: 'three-providers',
    stem: {
      ko: '밤 접수를 다른 회사의 FaaS로 옮겨요. 무엇을 고쳐야 하고 무엇은 그대로 쓸 수 있을까요?',
      en: 'The night intake moves to another provider’s FaaS. What must change, and what may stay?',
    },
    categories: [
      { id: 'stays', text: { ko: '그대로 써요', en: 'May stay' } },
      { id: 'changes', text: { ko: '고쳐야 해요', en: 'Must change' } },
    ],
    entries: [
      {
        id: 'check',
        text: {
          ko: '도시락이 1개에서 20개 사이인지 보는 코드',
          en: 'The code that checks for 1 to 20 boxes',
        },
        category: 'stays',
        misconception: 'M156',
        because: {
          ko: 'order.ts에는 회사의 이름이 한 줄도 없어요. 따로 떼어 두었기 때문이에요.',
          en: 'In order.ts no line belongs to a provider, because it was kept apart.',
        },
      },
      {
        id: 'event',
        text: {
          ko: '이벤트에서 주문을 꺼내는 줄',
          en: 'The line that takes the order out of the event',
        },
        category: 'changes',
        misconception: 'M156',
        because: {
          ko: '회사마다 이벤트의 모양이 달라요.',
          en: 'Each provider’s event has a form of its own.',
        },
      },
      {
        id: 'answer',
        text: { ko: '답을 만들어 돌려주는 줄', en: 'The lines that make the answer' },
        category: 'changes',
        misconception: 'M156',
        because: {
          ko: '객체를 돌려주는 곳도, 응답에 쓰는 곳도 있어요.',
          en: 'Some take an object back, others have you write to a response.',
        },
      },
      {
        id: 'trigger',
        text: { ko: '무엇이 함수를 부를지 적은 것', en: 'What says which event calls it' },
        category: 'changes',
        misconception: 'M156',
        because: {
          ko: '코드에 적는 곳도, 밖의 설정에 적는 곳도 있어요.',
          en: 'With some it stands in the code, with others in settings outside.',
        },
      },
    ],
    explanation: {
      ko: '하는 일을 감싸는 코드에서 떼어 두면, 옮길 때 고칠 곳이 몇 줄로 줄어요.',
      en: 'Keep the work apart from what wraps it, and moving means changing a few lines.',
    },
    cites: [{ claim: 'C038' }],
  },
  {
    id: 'at-once-in-2026',
    idea: 'providers',
    kind: 'single',
    step: 'three-providers',
    stem: {
      ko: '2026년의 Lambda에서 환경 하나가 요청을 한 번에 하나만 받는 것은 무엇일까요?',
      en: 'In 2026, where does one environment of Lambda take a single request at a time?',
    },
    options: [
      {
        id: 'web',
        text: { ko: 'Web Functions', en: 'Web Functions' },
        misconception: 'M17',
        because: {
          ko: 'HTTP 서버를 그대로 올리는 방식이라 처음에 64건까지 함께 받아요.',
          en: 'It holds an HTTP server as it is, and takes 64 at once unless changed.',
        },
      },
      {
        id: 'managed',
        text: { ko: 'Managed Instances', en: 'Managed Instances' },
        misconception: 'M17',
        because: {
          ko: 'vCPU마다 언어에 따라 16~64건을 함께 받아요.',
          en: 'It takes 16 to 64 at once for each vCPU, by language.',
        },
      },
      {
        id: 'event',
        text: { ko: 'Event Functions', en: 'Event Functions' },
        correct: true,
        because: {
          ko: '지금까지의 Lambda 함수예요. 한 환경이 한 번에 한 요청을 맡아요.',
          en: 'These are the Lambda functions of old: one request in one environment at a time.',
        },
      },
    ],
    explanation: {
      ko: '이름이 같은 회사의 제품이어도 규칙이 달라요. 이름보다 규칙을 봐요.',
      en: 'Products of one provider go by different rules. Look at the rules, not at the name.',
    },
    cites: [{ claim: 'C183' }],
  },
  {
    id: 'why-kept-apart',
    idea: 'providers',
    kind: 'qna',
    step: 'three-providers',
    stem: {
      ko: '가온은 왜 밤 접수가 하는 일을 order.ts로 떼어 두었을까요?',
      en: 'Why did Gaon keep the work of the night intake apart, in order.ts?',
    },
    model: {
      ko: '하는 일과 회사마다 다른 부분을 나누기 위해서예요. 다른 회사로 옮길 때 감싸는 몇 줄만 새로 쓰면 되고, 하는 일은 클라우드 없이도 시험할 수 있어요. 다만 트리거와 데이터는 코드를 나눴다고 저절로 옮겨지지 않아요.',
      en: 'To part the work from what differs by provider. Moving then means new wrapping lines only, and the work can be tested without any cloud. Triggers and data, though, do not move along just because code is apart.',
    },
    points: [
      {
        id: 'moves',
        text: {
          ko: '옮길 때 고칠 곳이 감싸는 몇 줄로 줄어요',
          en: 'Moving changes only the few lines around it',
        },
      },
      {
        id: 'tests',
        text: {
          ko: '클라우드 없이도 하는 일을 시험할 수 있어요',
          en: 'The work can be tested without a cloud',
        },
      },
      {
        id: 'not-all',
        text: {
          ko: '트리거와 데이터까지 옮겨 주지는 않아요',
          en: 'It does not move triggers or data',
        },
      },
    ],
    explanation: {
      ko: '코드보다 둘레에 있는 이벤트와 데이터가 옮기기 어려워요.',
      en: 'Harder to move than the code are the events and data around it.',
    },
    cites: [{ claim: 'C038' }],
  },
];

// What other firms’ stories prove, and when to split.

import type { QuizItem } from '@/content/schema';

export const splitting: readonly QuizItem[] = [
  {
    id: 'split-prime-video',
    idea: 'others-conditions',
    kind: 'single',
    step: 'both-ways',
    stem: {
      ko: '누군가 “프라임 비디오도 모놀리스로 돌아갔으니 우리도 합치자”고 해요. 무엇이 빠졌나요?',
      en: '“Prime Video went back to a monolith, so let us merge, too.” What is missing from this?',
    },
    options: [
      {
        id: 'one-tool',
        text: {
          ko: '그 회사의 도구 하나와 그 조건의 이야기예요',
          en: 'It was one tool, under its own conditions',
        },
        correct: true,
        because: {
          ko: '영상 조각을 단계마다 옮기던 검사 도구였어요. 우리 가게에는 없는 조건이에요.',
          en: 'It checked streams and moved frames at every step, which our shop does not do.',
        },
      },
      {
        id: 'old',
        text: {
          ko: '2023년의 일이라 지금은 쓸 수 없는 이야기예요',
          en: 'It is a story of 2023 and out of date by now',
        },
        misconception: 'M244',
        because: {
          ko: '아니에요. 오래돼서가 아니라 조건이 달라서 그대로 옮길 수 없어요.',
          en: 'No: it does not carry over because conditions differ, not because it is old.',
        },
      },
      {
        id: 'proof',
        text: {
          ko: '빠진 것이 없어요. 큰 회사가 재 본 결과예요',
          en: 'Nothing: a large company has measured it',
        },
        misconception: 'M30',
        because: {
          ko: '아니에요. 한 일감에서 잰 값이에요. 다른 일감에서는 다른 값이 나와요.',
          en: 'No: it was measured on one workload. Another one gives other numbers.',
        },
      },
    ],
    explanation: {
      ko: '나눈 회사도 합친 회사도 저마다의 조건에서 그랬어요.',
      en: 'Those who split and those who merged each had their own conditions.',
    },
    cites: [{ claim: 'C341' }],
  },
  {
    id: 'split-two-stories',
    idea: 'others-conditions',
    kind: 'ox',
    step: 'both-ways',
    stem: {
      ko: '“배달의민족은 나누고 Segment는 합쳤으니, 둘 가운데 한 회사는 잘못 정한 것이다.”',
      en: '“Baemin split and Segment merged, so one of them must have been wrong.”',
    },
    answer: false,
    reasons: [
      {
        id: 'segment',
        text: {
          ko: '틀린 쪽은 없고, Segment는 나눈 적이 없어요.',
          en: 'Neither was: Segment had never split.',
        },
        misconception: 'M30',
        because: {
          ko: '아니에요. Segment는 140개 넘게 나누었다가 합쳤어요.',
          en: 'No: Segment had split into more than 140, and merged them.',
        },
      },
      {
        id: 'conditions',
        text: {
          ko: '겪던 문제가 서로 달랐어요.',
          en: 'Their troubles were different.',
        },
        correct: true,
        because: {
          ko: '한쪽은 데이터베이스 하나가 모두를 멈췄고, 다른 쪽은 돌볼 서비스가 너무 많았어요.',
          en: 'One database stopped everything at one; too many services had to be tended at the other.',
        },
      },
      {
        id: 'both-same',
        text: {
          ko: '결국 두 회사 모두 같은 구조가 되었기 때문이에요.',
          en: 'In the end both came to have the same structure.',
        },
        misconception: 'M244',
        because: {
          ko: '아니에요. 한쪽은 여럿, 다른 쪽은 하나예요. 옳은 끝이 하나뿐이지는 않아요.',
          en: 'No: one has many services and the other one. There is not a single right end.',
        },
      },
    ],
    explanation: {
      ko: '결론이 아니라 조건을 비교해요.',
      en: 'Compare conditions, not conclusions.',
    },
    cites: [{ claim: 'C340' }, { claim: 'C342' }],
  },
  {
    id: 'split-what-to-know',
    idea: 'others-conditions',
    kind: 'multiple',
    step: 'both-ways',
    stem: {
      ko: '나누기 전에 먼저 확인할 것을 모두 고르세요.',
      en: 'Choose everything to be looked at before splitting.',
    },
    options: [
      {
        id: 'trade',
        text: { ko: '방식마다 얻는 것과 내는 대가', en: 'What each style gives and takes' },
        correct: true,
        because: { ko: '나누는 일은 거래이기 때문이에요.', en: 'Splitting is a trade.' },
      },
      {
        id: 'legacy',
        text: { ko: '지금 시스템이 움직이는 모습', en: 'How the present system works' },
        correct: true,
        because: {
          ko: '무엇이 함께 바뀌고 자주 부르는지는 지금 시스템에 있어요.',
          en: 'What changes together and calls often is found there.',
        },
      },
      {
        id: 'need',
        text: { ko: '지금 정말로 필요한 것', en: 'What is really needed now' },
        correct: true,
        because: {
          ko: '변경이 드물면 나눠서 얻을 것이 적어요.',
          en: 'Where changes are rare, splitting brings little.',
        },
      },
      {
        id: 'famous',
        text: { ko: '유명한 회사가 쓰는 서비스의 개수', en: 'How many services a famous firm has' },
        misconception: 'M30',
        because: {
          ko: '아니에요. 그 수는 그 회사의 변경과 사람 수에서 나왔어요.',
          en: 'No: that number came from their changes and their people.',
        },
      },
      {
        id: 'lines',
        text: { ko: '모듈마다의 코드 줄 수', en: 'Lines of code in each module' },
        misconception: 'M27',
        because: {
          ko: '아니에요. 경계는 줄 수가 아니라 함께 바뀌는 것을 따라가요.',
          en: 'No: borders follow what changes together, not lines.',
        },
      },
    ],
    explanation: {
      ko: '장단점, 지금의 시스템, 지금의 필요. 셋이에요.',
      en: 'The trade, the present system, and the present need.',
    },
    cites: [{ claim: 'C111' }],
  },
  {
    id: 'split-five-people',
    idea: 'when-to-split',
    kind: 'single',
    step: 'wrap-up',
    stem: {
      ko: '다섯 명이 새 제품을 시작해요. 하루에 변경이 두세 개예요. 어떻게 시작할까요?',
      en: 'Five people begin a new product, with two or three changes a day. How should they start?',
    },
    options: [
      {
        id: 'micro',
        text: {
          ko: '처음부터 서비스를 사람 수만큼 나눠요',
          en: 'With as many services as there are people',
        },
        misconception: 'M244',
        because: {
          ko: '아니에요. 변경이 드물어 얻는 것이 적고, 업무를 몰라 선을 잘못 긋기 쉬워요.',
          en: 'No: with few changes it brings little, and lines are drawn before the business is known.',
        },
      },
      {
        id: 'borders',
        text: {
          ko: '경계를 지키는 한 덩어리로 시작해요',
          en: 'With one piece that keeps its borders',
        },
        correct: true,
        because: {
          ko: '한 상자 안의 선은 고치기 쉽고, 나중에 그 선을 따라 자를 수 있어요.',
          en: 'A line inside one box is easily moved, and can be cut along later.',
        },
      },
      {
        id: 'loose',
        text: {
          ko: '경계는 나중에 정하고 한데 섞어 시작해요',
          en: 'With everything mixed, and borders later',
        },
        misconception: 'M245',
        because: {
          ko: '아니에요. 모놀리스에도 경계를 둘 수 있고, 두어야 나중에 나눌 수 있어요.',
          en: 'No: a monolith can have borders, and without them it is hard to cut later.',
        },
      },
    ],
    explanation: {
      ko: '작은 팀이라면 경계가 분명한 모놀리스부터가 보통 나아요.',
      en: 'For a small team a monolith with clear borders is usually the better start.',
    },
    cites: [
      { claim: 'C111' },
      { sim: 'splitter', scenario: 'one-piece', set: { changesPerHour: 0.1 } },
    ],
  },
  {
    id: 'split-the-missing-one',
    idea: 'when-to-split',
    kind: 'ox',
    step: 'wrap-up',
    stem: {
      ko: '“시험과 배포를 자동으로 하는 일은 서비스를 다 나눈 다음에 시작해도 늦지 않다.”',
      en: '“It is early enough to automate tests and deploys once everything is split.”',
    },
    answer: false,
    reasons: [
      {
        id: 'six',
        text: {
          ko: '손으로 여섯 벌을 배포하면 이득이 사라져요.',
          en: 'Six sets by hand eat up the gain.',
        },
        correct: true,
        because: {
          ko: '그래서 처음 글의 아홉 특징에 인프라 자동화가 들어 있어요.',
          en: 'That is why infrastructure automation is among the nine characteristics.',
        },
      },
      {
        id: 'tools',
        text: {
          ko: '자동화 도구는 한 덩어리에서만 쓸 수 있기 때문이에요.',
          en: 'Automation works for one piece only, and not for many.',
        },
        misconception: 'M248',
        because: {
          ko: '아니에요. 서비스가 많을수록 더 필요해요.',
          en: 'No: the more services there are, the more it is needed.',
        },
      },
      {
        id: 'law',
        text: {
          ko: '나누기 전에는 시험이 필요하지 않기 때문이에요.',
          en: 'Before a split, tests are not needed at all.',
        },
        misconception: 'M248',
        because: {
          ko: '아니에요. 한 덩어리에도 시험은 필요해요. 나누면 그 횟수가 늘어요.',
          en: 'No: one piece needs tests as well. A split multiplies them.',
        },
      },
    ],
    explanation: {
      ko: '자동화는 나눈 다음의 일이 아니라 나누기 위한 조건이에요.',
      en: 'Automation is a condition of splitting, and no afterthought.',
    },
    cites: [{ claim: 'C110' }],
  },
  {
    id: 'split-explain-the-trade',
    idea: 'when-to-split',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '발표에서 “마이크로서비스가 모놀리스보다 좋은 것 아닌가요?”라는 질문을 받았어요. 무엇이라고 답할까요?',
      en: 'After your talk somebody asks: “Surely microservices are better than a monolith?” What do you answer?',
    },
    model: {
      ko: '더 좋은 것이 아니라 거래예요. 나누면 변경이 서로를 기다리지 않아 빨리 나가고, 고장 하나가 데려가는 범위가 작아져요. 대신 모두 필요한 서비스가 늘수록 멈추는 시간이 더해지고, 자주 부르는 선을 자르면 페이지가 느려져요. 그래서 변경이 잦고 팀이 여럿이면 이득이 크고, 작은 팀이라면 경계가 분명한 모놀리스부터가 보통 나아요.',
      en: 'Not better: it is a trade. Split, changes no longer wait for each other, and one fault takes less along. But the minutes of all services that are needed add up, and cutting a line that is called often makes pages slow. So it pays for many changes and several teams, while a small team usually does better with a monolith with clear borders.',
    },
    points: [
      {
        id: 'gain',
        text: {
          ko: '얻는 것(따로 나가는 변경)을 말했어요',
          en: 'It names the gain: changes that go live separately',
        },
      },
      {
        id: 'price',
        text: {
          ko: '내는 대가(더해지는 멈춤, 느린 호출)를 말했어요',
          en: 'It names the price: minutes that add up, slow calls',
        },
      },
      {
        id: 'when',
        text: { ko: '언제 이득인지 조건을 말했어요', en: 'It says under which conditions it pays' },
      },
    ],
    explanation: {
      ko: '얻는 것, 대가, 조건. 셋을 함께 말하면 답이 흔들리지 않아요.',
      en: 'Gain, price and condition: with all three the answer stands.',
    },
    cites: [{ claim: 'C111' }, { claim: 'C095' }],
  },
];

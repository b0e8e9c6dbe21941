// What companies are said to have done, and how far sources carry it.

import type { QuizItem } from '@/content/schema';

export const stories: readonly QuizItem[] = [
  {
    id: 'use-cases-whose-84',
    idea: 'use-cases-stories',
    kind: 'single',
    step: 'their-numbers',
    stem: {
      ko: '“버슬은 하루 1억 건을 서버리스로 처리해 84%를 줄였다.” 이 문장의 문제는 무엇일까요?',
      en: '“Bustle handled 100 million events a day serverlessly and saved 84%.” What is the trouble with that sentence?',
    },
    options: [
      {
        id: 'too-small',
        text: {
          ko: '84%는 서버리스치고 너무 적게 줄인 값이에요',
          en: '84% is a small saving for serverless',
        },
        misconception: 'M14',
        because: {
          ko: '절감률의 기준 같은 것은 없어요. 일마다 비싸지기도 해요.',
          en: 'There is no usual saving; some jobs cost more.',
        },
      },
      {
        id: 'joined',
        text: {
          ko: '다른 자료의 두 숫자를 하나로 붙인 말이에요',
          en: 'It joins two numbers of different origin',
        },
        correct: true,
        because: {
          ko: '게다가 한 회사의 한때 값이에요.',
          en: 'And it is one company at one time.',
        },
      },
      {
        id: 'everyone',
        text: {
          ko: '버슬뿐 아니라 누구나 그만큼 줄일 수 있어요',
          en: 'Not only Bustle but anybody at all saves as much',
        },
        misconception: 'M30',
        because: {
          ko: '남의 조건에서 나온 값이에요. 우리의 네 숫자로 다시 계산해야 해요.',
          en: 'It comes from other conditions; work it out from your own four numbers.',
        },
      },
    ],
    explanation: {
      ko: '1억 건은 2016년 기사에 있지만 84%는 거기에 없어요. 84%의 원본과 무엇의 84%인지는 찾지 못했어요.',
      en: 'The events stand in an article of 2016, the 84% does not. Neither its origin nor what it is 84% of was found.',
    },
    cites: [
      {
        claim: 'C075',
      },
    ],
  },
  {
    id: 'use-cases-netflix-so-we',
    idea: 'use-cases-stories',
    kind: 'ox',
    step: 'their-numbers',
    stem: {
      ko: '“넷플릭스가 람다를 썼다는 이야기만으로는 우리 API에 함수가 맞는지 알 수 없다.”',
      en: '“That Netflix used Lambda does not tell whether functions suit our API.”',
    },
    answer: true,
    reasons: [
      {
        id: 'too-big',
        text: {
          ko: '넷플릭스는 너무 커서 배울 것이 없어서',
          en: 'Netflix is too large to learn from',
        },
        misconception: 'M30',
        because: {
          ko: '크기가 아니라 일이 달라서예요. 같은 일이라면 배울 것이 있어요.',
          en: 'Not its size: the job differs. With the same job there is something to learn.',
        },
      },
      {
        id: 'left',
        text: {
          ko: '넷플릭스가 이미 람다를 떠나서',
          en: 'Netflix has left Lambda since',
        },
        misconception: 'M30',
        because: {
          ko: '떠났는지도 알 수 없어요. 지금의 구조는 찾지 못했어요.',
          en: 'That is not known either: how it is today was not found.',
        },
      },
      {
        id: 'other-job',
        text: {
          ko: '일도 때도 우리와 달라서',
          en: 'Job and time differ from ours',
        },
        correct: true,
        because: {
          ko: '2014~2015년 무렵의, 파일을 다루는 일이에요.',
          en: 'It is about files, around 2014 and 2015.',
        },
      },
    ],
    explanation: {
      ko: '옮겨 적은 이야기에서 람다는 파일이 올라오는 이벤트를 받았어요. 밤낮없이 불리는 API와는 네 숫자가 달라요.',
      en: 'In the story as retold, Lambda reacted to arriving files. An API called day and night has four other numbers.',
    },
    cites: [
      {
        claim: 'C072',
      },
    ],
  },
  {
    id: 'use-cases-if-netflix',
    idea: 'use-cases-stories',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '넷플릭스가 쓴다면 우리도 써야 하지 않나요?',
      en: 'If Netflix uses it, shouldn’t we?',
    },
    model: {
      ko: '알려진 것은 2014~2015년 무렵, 파일이 올라오면 람다가 다음 일을 이어 주었다는 옮겨 적은 이야기예요. 요금도 지금의 구조도 몰라요. 우리 일의 네 숫자를 적고 돌려 보면, 뜸하거나 몰리는 일은 함수가, 쉬지 않는 API는 컨테이너가 쌌어요.',
      en: 'What is known is retold: around 2014 and 2015 Lambda passed arriving files on to the next step. Neither a bill nor today’s design is known. With our own four numbers, functions cost less where work is rare or comes at once, and containers for an API that never rests.',
    },
    points: [
      {
        id: 'checked',
        text: {
          ko: '이야기에서 확인된 것과 모르는 것을 나눴어요',
          en: 'It tells what is checked from what is not known',
        },
      },
      {
        id: 'condition',
        text: {
          ko: '그 일의 조건이 우리와 다를 수 있다고 했어요',
          en: 'It says that the conditions may differ from ours',
        },
      },
      {
        id: 'own',
        text: {
          ko: '우리 일의 숫자로 정한다고 했어요',
          en: 'It decides by our own numbers',
        },
      },
    ],
    explanation: {
      ko: '사례에서 확인된 것, 그 일의 조건, 우리 일의 네 숫자를 차례로 말하면 돼요.',
      en: 'Name what is checked, the conditions of that job, and the four numbers of ours.',
    },
    cites: [
      {
        claim: 'C072',
      },
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
];

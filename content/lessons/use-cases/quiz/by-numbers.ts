// Where a job belongs is told by four numbers, not by its name.

import type { QuizItem } from '@/content/schema';

export const byNumbers: readonly QuizItem[] = [
  {
    id: 'use-cases-five-jobs',
    idea: 'use-cases-by-numbers',
    kind: 'categorise',
    step: 'four-numbers',
    stem: {
      ko: '수업의 채점 규칙과 가정대로, 한 달 비용이 가장 적은 쪽으로 나누세요.',
      en: 'Sort by what costs least a month, by the rule and the assumptions of the lesson.',
    },
    categories: [
      {
        id: 'functions',
        text: {
          ko: '함수',
          en: 'Functions',
        },
      },
      {
        id: 'containers',
        text: {
          ko: '컨테이너',
          en: 'Containers',
        },
      },
    ],
    entries: [
      {
        id: 'photos',
        text: {
          ko: '점심 한 시간에 사진 6,100장, 하나에 2초',
          en: '6,100 photos in one lunch hour, 2 s each',
        },
        category: 'functions',
        misconception: 'M201',
        because: {
          ko: '나머지 스물세 시간에는 아무것도 켜 두지 않아도 돼요.',
          en: 'For the other twenty-three hours nothing has to be on.',
        },
      },
      {
        id: 'menu',
        text: {
          ko: '1초에 300번, 밤낮없이, 하나에 60ms',
          en: '300 a second, day and night, 60 ms each',
        },
        category: 'containers',
        misconception: 'M14',
        because: {
          ko: '쉬지 않으니 켜 둔 세 대가 헛되지 않아요.',
          en: 'It never rests, so three that are on are not wasted.',
        },
      },
      {
        id: 'alarm',
        text: {
          ko: '하루 40번, 하나에 1초, 10초 안에',
          en: '40 a day, 1 s each, within 10 s',
        },
        category: 'functions',
        misconception: 'M202',
        because: {
          ko: '88%가 콜드 스타트지만 p95는 3초도 안 돼요.',
          en: '88% start cold, and p95 is still below 3 s.',
        },
      },
      {
        id: 'chat',
        text: {
          ko: '하루 2,000번, 하나에 8초쯤 기다림',
          en: '2,000 a day, about 8 s of waiting each',
        },
        category: 'functions',
        misconception: 'M206',
        because: {
          ko: '기다림은 길지만 드물어서 대부분의 시간에 아무도 없어요.',
          en: 'Waits are long but rare: most of the time nobody is there.',
        },
      },
    ],
    explanation: {
      ko: '뜸하거나 몰리는 일은 함수로, 쉬지 않는 일은 컨테이너로 갔어요. 이름이 API인지 챗봇인지는 정하지 않았어요.',
      en: 'What is rare or comes all at once went to functions, what never rests to containers. Whether it is called an API or a chatbot did not matter.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
  {
    id: 'use-cases-first-question',
    idea: 'use-cases-by-numbers',
    kind: 'single',
    step: 'ask-first',
    stem: {
      ko: '“60ms 걸리는 API를 어디에 올릴까요?” 무엇부터 물어봐야 할까요?',
      en: '“Where should we run an API that takes 60 ms?” What should be asked first?',
    },
    options: [
      {
        id: 'language',
        text: {
          ko: '어느 언어로 쓰였나요',
          en: 'Which language is it written in',
        },
        misconception: 'M201',
        because: {
          ko: '언어는 시작 시간에 영향을 주지만, 어디가 싼지를 가르는 것은 아니에요.',
          en: 'Language bears on start times, not on which place costs less.',
        },
      },
      {
        id: 'who-else',
        text: {
          ko: '큰 회사는 어디에 올리나요',
          en: 'Where do large companies run theirs',
        },
        misconception: 'M30',
        because: {
          ko: '그 회사의 네 숫자는 우리의 네 숫자가 아니에요.',
          en: 'Their four numbers are not ours.',
        },
      },
      {
        id: 'how-often',
        text: {
          ko: '얼마나 자주 불리나요',
          en: 'How often is it called',
        },
        correct: true,
        because: {
          ko: '이것을 모르면 요금을 어림할 수도 없어요.',
          en: 'Without it not even a rough bill can be made.',
        },
      },
    ],
    explanation: {
      ko: '같은 60ms라도 1초에 1번이면 함수가, 100번이면 컨테이너가 쌌어요.',
      en: 'With the same 60 ms, functions cost less at one a second and containers at a hundred.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'ask-first',
      },
    ],
  },
  {
    id: 'use-cases-same-for-all',
    idea: 'use-cases-by-numbers',
    kind: 'ox',
    step: 'place-six',
    stem: {
      ko: '“여섯 일을 모두 한 방식에 두면, 어느 방식이라도 여섯 장을 다 맞힐 수는 없었다.”',
      en: '“Put all six jobs in one place, and no place gets all six right.”',
    },
    answer: true,
    reasons: [
      {
        id: 'bad-luck',
        text: {
          ko: '이번 실험의 손님이 나빠서',
          en: 'The customers of this run were bad luck',
        },
        misconception: 'M201',
        because: {
          ko: '다른 손님들로 서른 번 돌려도 맞는 곳은 그대로였어요.',
          en: 'Over thirty runs with other customers the right places stayed.',
        },
      },
      {
        id: 'differ',
        text: {
          ko: '일마다 네 숫자가 달라서',
          en: 'Their four numbers differ',
        },
        correct: true,
        because: {
          ko: '하나는 쉬지 않고, 하나는 뜸하고, 하나는 아직 숫자를 몰라요.',
          en: 'One never rests, one is rare, and one has no number yet.',
        },
      },
      {
        id: 'one-style',
        text: {
          ko: '섞어 쓰면 늘 더 싸서',
          en: 'Mixing always costs less',
        },
        misconception: 'M207',
        because: {
          ko: '섞어서 싼 것이 아니라 일에 맞아서 싼 거예요. 모두 뜸하다면 하나로도 충분해요.',
          en: 'It is not mixing that saves but fitting: if all were rare, one place would do.',
        },
      },
    ],
    explanation: {
      ko: '함수가 네 장으로 가장 많았고, 컨테이너는 두 장이었어요. 서른 번 돌려도 그대로였어요.',
      en: 'Functions had the most, four; containers two. So it stayed over thirty runs.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
  {
    id: 'use-cases-what-decides',
    idea: 'use-cases-by-numbers',
    kind: 'multiple',
    step: 'four-numbers',
    stem: {
      ko: '일을 어디에 둘지 정할 때 수업이 물은 네 가지를 모두 고르세요.',
      en: 'Choose all four things that the lesson asks before placing a job.',
    },
    options: [
      {
        id: 'often',
        text: {
          ko: '얼마나 자주 오나',
          en: 'How often it comes',
        },
        correct: true,
        because: {
          ko: '쉬는 시간이 있는지를 알려 줘요.',
          en: 'It tells whether there is idle time.',
        },
      },
      {
        id: 'long',
        text: {
          ko: '하나에 얼마나 걸리나',
          en: 'How long each takes',
        },
        correct: true,
        because: {
          ko: '요금과 한도가 여기에 달려 있어요.',
          en: 'Bills and limits depend on it.',
        },
      },
      {
        id: 'famous',
        text: {
          ko: '유명한 회사가 쓰나',
          en: 'Whether a famous company uses it',
        },
        misconception: 'M30',
        because: {
          ko: '다른 일의 답이라 옮겨 올 수 없어요.',
          en: 'It answers for another job.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '얼마나 늦어도 되나',
          en: 'How late it may be',
        },
        correct: true,
        because: {
          ko: '콜드 스타트가 문제인지를 알려 줘요.',
          en: 'It tells whether cold starts matter.',
        },
      },
      {
        id: 'who',
        text: {
          ko: '누가 돌보나',
          en: 'Who looks after it',
        },
        correct: true,
        because: {
          ko: '사람의 시간도 비용이에요.',
          en: 'People’s time is a cost, too.',
        },
      },
      {
        id: 'name',
        text: {
          ko: '뭐라고 불리는 일인가',
          en: 'What the job is called',
        },
        misconception: 'M201',
        because: {
          ko: '같은 API라도 불리는 횟수에 따라 갈렸어요.',
          en: 'APIs went to different places by how often they are called.',
        },
      },
    ],
    explanation: {
      ko: '얼마나 자주, 얼마나 오래, 얼마나 늦어도 되나, 누가 돌보나예요.',
      en: 'How often, how long, how late it may be, who looks after it.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
];

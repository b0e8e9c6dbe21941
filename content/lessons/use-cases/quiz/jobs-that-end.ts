// Jobs that run at set times and end: nothing has to be on afterwards.

import type { QuizItem } from '@/content/schema';

export const jobsThatEnd: readonly QuizItem[] = [
  {
    id: 'use-cases-shared-out',
    idea: 'use-cases-jobs-that-end',
    kind: 'numeric',
    step: 'place-six',
    stem: {
      ko: '정산서를 모두 만드는 데 일꾼 하나로 {work}분이 걸려요. 똑같은 일꾼 {workers}이 고르게 나눠서 하면 몇 분이 걸릴까요?',
      en: 'One worker needs {work} minutes for all statements. How many minutes do {workers} equal workers need if they share them evenly?',
    },
    variables: {
      work: {
        min: 60,
        max: 120,
        step: 12,
      },
      workers: {
        min: 3,
        max: 6,
        step: 1,
      },
    },
    answer: {
      formula: 'quotient',
      of: {
        a: '$work',
        b: '$workers',
      },
    },
    tolerance: 0.5,
    unit: {
      ko: '분',
      en: 'min',
    },
    traps: [
      {
        value: {
          formula: 'product',
          of: {
            a: '$work',
            b: '$workers',
          },
        },
        tolerance: 0.5,
        because: {
          ko: '곱했어요. 나누어서 하면 줄어들어야 해요.',
          en: 'This multiplies. Sharing makes it shorter.',
        },
      },
      {
        value: {
          formula: 'difference',
          of: {
            a: '$work',
            b: '$workers',
          },
        },
        tolerance: 0.5,
        because: {
          ko: '뺐어요. 한 명이 1분씩만 덜어 가는 것이 아니에요.',
          en: 'This subtracts. A worker takes over more than a minute of it.',
        },
      },
    ],
    explanation: {
      ko: '{work} ÷ {workers} = {answer}분이에요. 켜 두는 시간도 그만큼이라, 일꾼을 늘려도 모두 합한 시간은 같아요.',
      en: '{work} ÷ {workers} = {answer} minutes. They are on only as long, so the sum of their time stays the same.',
    },
    cites: [
      {
        formula: {
          ko: '걸리는 시간 = 모든 일 ÷ 일꾼의 수',
          en: 'time = all work ÷ workers',
        },
      },
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
  {
    id: 'use-cases-started-for-it',
    idea: 'use-cases-jobs-that-end',
    kind: 'single',
    step: 'place-six',
    stem: {
      ko: '새벽 2시에 20분만 일하는 정산을 컨테이너에 둘 때, 한 달 요금을 함수와 비슷하게 만든 것은 무엇일까요?',
      en: 'The statements take twenty minutes at 2 a.m. What made containers cost about as much for them as functions?',
    },
    options: [
      {
        id: 'only-then',
        text: {
          ko: '일할 때만 켰다가 껐어요',
          en: 'They were on only for the work',
        },
        correct: true,
        because: {
          ko: '여섯 대가 17분쯤 켜져 있었어요.',
          en: 'Six of them were on for some seventeen minutes.',
        },
      },
      {
        id: 'always-on',
        text: {
          ko: '한 대를 밤낮으로 켜 뒀어요',
          en: 'One was left on day and night',
        },
        misconception: 'M205',
        because: {
          ko: '그러면 한 달에 58,000원쯤이 나오고, 20분 안에 끝내지도 못해요.',
          en: 'That is about $41 a month, and it would not be done in time.',
        },
      },
      {
        id: 'free-tier',
        text: {
          ko: '무료 구간 안에서만 돌렸어요',
          en: 'They stayed within a free allowance',
        },
        misconception: 'M14',
        because: {
          ko: '무료 구간은 빼지 않고 비교했어요.',
          en: 'No free allowance was taken off.',
        },
      },
    ],
    explanation: {
      ko: '끝나는 일은 끝나는 일로 값을 매겨야 해요. 밤새 켜 두고 비교하면 함수가 이긴 것이 아니라 비교가 진 거예요.',
      en: 'A job that ends has to be priced as one that ends. With machines left on all night, it is the comparison that has failed.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
      {
        claim: 'C071',
      },
    ],
  },
  {
    id: 'use-cases-name-batch',
    idea: 'use-cases-jobs-that-end',
    kind: 'short',
    step: 'four-numbers',
    stem: {
      ko: '모아 둔 일을 정해진 때에 한꺼번에 하는 방식을 무엇이라고 하나요?',
      en: 'What is work called that is collected and done together at a set time?',
    },
    accepted: {
      ko: ['배치', '배치 작업', '배치 처리', '일괄 처리', '배치(batch)'],
      en: ['batch', 'batch job', 'batch processing', 'batch work'],
    },
    traps: [
      {
        words: {
          ko: ['웹훅'],
          en: ['webhook'],
        },
        misconception: 'M209',
        because: {
          ko: '웹훅은 무슨 일이 생길 때마다 불리는 방식이에요. 모아서 하지 않아요.',
          en: 'A webhook is called whenever something happens; nothing is collected.',
        },
      },
    ],
    explanation: {
      ko: '배치(batch)예요. 일정이 깨우고, 끝나면 아무것도 켜 두지 않아도 돼요.',
      en: 'Batch. A schedule wakes it, and nothing has to be on afterwards.',
    },
    cites: [
      {
        claim: 'C071',
      },
    ],
  },
  {
    id: 'use-cases-leave-it-on',
    idea: 'use-cases-jobs-that-end',
    kind: 'ox',
    step: 'four-numbers',
    stem: {
      ko: '“하루에 한 번 20분 하는 배치라도, 끝난 뒤에 기계를 켜 둘 필요는 없다.”',
      en: '“For a batch of twenty minutes a day, no machine needs to stay on afterwards.”',
    },
    answer: true,
    reasons: [
      {
        id: 'next-night',
        text: {
          ko: '다음 날을 위해 켜 두어야 빨라서',
          en: 'It has to stay on to be quick the next night',
        },
        misconception: 'M205',
        because: {
          ko: '켜지는 데 1분이 더 걸릴 뿐이고, 약속은 20분이에요.',
          en: 'Starting takes a minute more, and the promise is twenty.',
        },
      },
      {
        id: 'vm-free',
        text: {
          ko: '꺼 둔 VM에는 아무 요금도 없어서',
          en: 'A stopped VM costs nothing at all',
        },
        misconception: 'M13',
        because: {
          ko: '디스크에는 꺼 둔 동안에도 요금이 붙어요.',
          en: 'Its disk is charged while it is stopped.',
        },
      },
      {
        id: 'schedule',
        text: {
          ko: '일정이 다음 밤에 다시 깨우면 되어서',
          en: 'A schedule starts it again the next night',
        },
        correct: true,
        because: {
          ko: '깨울 때를 아는 일이라 미리 켜 둘 이유가 없어요.',
          en: 'When to wake it is known, so there is no reason to stay on.',
        },
      },
    ],
    explanation: {
      ko: '일정으로 깨우는 함수도, 일할 때만 켜는 컨테이너도 그래요. 다만 껐던 VM의 디스크에는 요금이 남아요.',
      en: 'True of functions on a schedule and of containers started for it. The disk of a stopped VM is still charged.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
      {
        claim: 'C071',
      },
    ],
  },
];

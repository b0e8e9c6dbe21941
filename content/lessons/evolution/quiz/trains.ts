// What riding together costs: how often a train fails, what it drags back, and what is measured.

import type { QuizItem } from '@/content/schema';

const train = {
  formula: {
    ko: '열차가 실패할 확률 = 1 − (1 − 나쁠 확률)을 변경의 수만큼 곱한 값',
    en: 'a train fails = 1 − (1 − bad) to the power of its changes',
  },
} as const;

export const trains: readonly QuizItem[] = [
  {
    id: 'evolution-train-of',
    idea: 'train-fails',
    kind: 'numeric',
    step: 'friday-train',
    stem: {
      ko: '변경 하나가 나쁠 확률은 {percent}%예요. 변경 {changes}개를 실은 열차에 나쁜 것이 하나라도 있을 확률은 몇 %일까요?',
      en: 'Of all changes {percent}% are bad. With what probability, in %, is at least one of a train of {changes} bad?',
    },
    variables: { percent: { min: 2, max: 8, step: 2 }, changes: { min: 5, max: 25, step: 5 } },
    answer: { formula: 'fan-out', of: { servers: '$changes', percent: '$percent' } },
    tolerance: 1.5,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$percent', b: 0 } },
        tolerance: 0.9,
        misconception: 'M411',
        because: {
          ko: '변경 하나의 확률이에요. 함께 실을수록 하나라도 나쁠 확률이 커져요.',
          en: 'That is one change. The more ride together, the likelier one of them is bad.',
        },
      },
    ],
    explanation: {
      ko: '모두 좋을 확률을 100%에서 빼면 {answer}%예요.',
      en: '100% minus the probability that all are good: {answer}%.',
    },
    cites: [train, { sim: 'release-train', scenario: 'weekly-train' }],
  },
  {
    id: 'evolution-fewer-trains',
    idea: 'train-fails',
    kind: 'single',
    step: 'friday-train',
    stem: {
      ko: '한 주에 변경 열 개를 만들고 스무 개에 하나가 나빠요. 한 주마다 보내던 열차를 두 주마다 보내면 어떻게 될까요?',
      en: 'Ten changes are made a week, and one in twenty is bad. The weekly train becomes one every two weeks. What happens?',
    },
    options: [
      {
        id: 'safer',
        text: { ko: '실패하는 열차의 비율이 줄어요', en: 'A smaller share of trains fails' },
        misconception: 'M411',
        because: {
          ko: '아니에요. 두 배를 실으니 하나라도 나쁠 확률이 커져요.',
          en: 'No: with twice as many aboard, one bad one is likelier.',
        },
      },
      {
        id: 'same',
        text: { ko: '비율이 그대로예요', en: 'The share stays as it was' },
        misconception: 'M411',
        because: {
          ko: '아니에요. 나쁠 확률이 그대로인 것은 변경이지 열차가 아니에요.',
          en: 'No: what stays is the share of bad changes, not of bad trains.',
        },
      },
      {
        id: 'more',
        text: { ko: '열차 셋에 둘쯤이 실패해요', en: 'About two trains in three fail' },
        correct: true,
        because: {
          ko: '스무 개면 1 − 0.95를 스무 번 곱한 값, 64%예요.',
          en: 'Twenty changes: 1 − 0.95 to the twentieth, 64%.',
        },
      },
    ],
    explanation: {
      ko: '덜 자주 보내면 한 번이 더 커지고, 큰 것은 더 자주 실패해요.',
      en: 'Less often means larger, and what is larger fails more often.',
    },
    cites: [train, { sim: 'release-train', scenario: 'weekly-train', set: { everyDays: 14 } }],
  },
  {
    id: 'evolution-daily-train',
    idea: 'train-fails',
    kind: 'predict',
    step: 'friday-train',
    stem: {
      ko: '같은 한 해의 변경을 열차로 날마다 보내요. 되돌아오는 열차는 몇 %일까요?',
      en: 'The same year of changes, with a train every day. What percentage of trains comes back?',
    },
    run: { sim: 'release-train', scenario: 'weekly-train', set: { everyDays: 1 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'failed', tolerance: 5, scale: 100 },
    explanation: {
      ko: '하루에 한두 개씩 실으니 8%예요. 한 주마다 보낼 때는 38%였어요.',
      en: '8%, with one or two changes aboard. With a weekly train it was 38%.',
    },
    cites: [train, { sim: 'release-train', scenario: 'weekly-train', set: { everyDays: 1 } }],
  },
  {
    id: 'evolution-nine-good',
    idea: 'dragged-back',
    kind: 'single',
    step: 'friday-train',
    stem: {
      ko: '한 주마다 떠나는 열차예요. 변경은 평균 3.5일이 아니라 7.7일을 기다렸어요. 왜일까요?',
      en: 'Trains leave weekly, yet changes waited 7.7 days on average, not 3.5. Why?',
    },
    options: [
      {
        id: 'back',
        text: {
          ko: '나쁜 하나에 좋은 아홉이 끌려와요',
          en: 'A bad one brings back nine',
        },
        correct: true,
        because: {
          ko: '돌아온 변경은 다음 열차를 또 기다려요.',
          en: 'What came back waits for the next train.',
        },
      },
      {
        id: 'fix',
        text: { ko: '고치는 데 여러 날이 걸려요', en: 'Mending a bad one takes several days' },
        misconception: 'M411',
        because: {
          ko: '아니에요. 나쁜 변경은 한 시간이면 고쳐요. 좋은 것들이 기다린 거예요.',
          en: 'No: a bad change is mended in an hour. It is the good ones that wait.',
        },
      },
      {
        id: 'more',
        text: { ko: '변경이 더 많이 만들어져요', en: 'More changes are made' },
        misconception: 'M412',
        because: {
          ko: '아니에요. 만들어지는 변경은 하나씩 보낼 때와 똑같아요.',
          en: 'No: exactly as many are made as one by one.',
        },
      },
    ],
    explanation: {
      ko: '열차의 기다림은 떠나는 간격과 되돌아오는 횟수가 함께 정해요.',
      en: 'How often it leaves and how often it comes back both decide the wait.',
    },
    cites: [{ sim: 'release-train', scenario: 'weekly-train' }],
  },
  {
    id: 'evolution-who-is-hurt',
    idea: 'dragged-back',
    kind: 'ox',
    step: 'friday-train',
    stem: {
      ko: '“한꺼번에 내보내기만 한다면, 열차를 그만두고 하나씩 보내도 버그로 다치는 손님의 수는 비슷하다.”',
      en: '“As long as each goes to everybody at once, sending changes one by one instead of by train hurts about as many customers.”',
    },
    answer: true,
    reasons: [
      {
        id: 'gone',
        text: {
          ko: '열차를 그만두면 버그도 함께 없어지기 때문이에요.',
          en: 'Without trains the bugs are gone as well.',
        },
        misconception: 'M412',
        because: {
          ko: '아니에요. 버그는 변경에 들어 있지 열차에 들어 있지 않아요.',
          en: 'No: bugs are in changes, not in trains.',
        },
      },
      {
        id: 'same',
        text: { ko: '버그는 변경에 그대로 들어 있어요.', en: 'The bugs are the same.' },
        correct: true,
        because: {
          ko: '이 한 해에는 둘 다 한 주에 28명이었어요. 하나씩 보내면 남을 붙잡지 않을 뿐이에요.',
          en: 'In this year both were 28 a week. One by one, only nobody else is held up.',
        },
      },
      {
        id: 'night',
        text: {
          ko: '하나씩 보내면 손님이 없는 새벽에만 나가기 때문이에요.',
          en: 'One by one, they only go out at night.',
        },
        misconception: 'M419',
        because: {
          ko: '아니에요. 만들어지는 대로 나가요.',
          en: 'No: each goes out when it is made.',
        },
      },
    ],
    explanation: {
      ko: '다친 손님을 줄이는 것은 크기가 아니라 눈이에요. 카나리아를 더하면 줄어요.',
      en: 'Eyes, not size, spare customers: add a canary, and fewer are hurt.',
    },
    cites: [
      { sim: 'release-train', scenario: 'each-alone' },
      { sim: 'release-train', scenario: 'weekly-train' },
    ],
  },
  {
    id: 'evolution-shorter-way',
    idea: 'dragged-back',
    kind: 'order',
    step: 'friday-train',
    stem: {
      ko: '변경이 손님에게 닿기까지 짧은 것부터 순서대로 놓으세요. 변경은 한 주에 열 개, 스무 개에 하나가 나빠요.',
      en: 'Put in order, from the shortest way to customers to the longest. Ten changes a week, one in twenty bad.',
    },
    entries: [
      { id: 'alone', text: { ko: '만드는 대로 하나씩', en: 'each alone, when it is made' } },
      { id: 'daily', text: { ko: '날마다 떠나는 열차', en: 'a train every day' } },
      { id: 'weekly', text: { ko: '한 주마다 떠나는 열차', en: 'a train every week' } },
      { id: 'fortnight', text: { ko: '두 주마다 떠나는 열차', en: 'a train every two weeks' } },
    ],
    explanation: {
      ko: '18분, 0.6일, 7.7일, 27일이었어요. 두 배로 모으면 세 배 넘게 기다려요.',
      en: '18 minutes, 0.6 days, 7.7 days and 27 days: twice as many aboard, more than three times the wait.',
    },
    cites: [
      { sim: 'release-train', scenario: 'each-alone' },
      { sim: 'release-train', scenario: 'weekly-train' },
    ],
  },
  {
    id: 'evolution-often-risky',
    idea: 'how-often',
    kind: 'single',
    step: 'wrap-up',
    stem: {
      ko: '지안이 물어요. “하루에 세 번이나 배포하면 더 위험하지 않나요?” 배포가 자동이고 되돌리기가 쉬울 때 무엇이라고 답할까요?',
      en: 'Jian asks: “Three deploys a day, is that not riskier?” Deploying is automatic and going back is easy. What do you answer?',
    },
    options: [
      {
        id: 'yes',
        text: { ko: '맞아요. 배포할 때마다 위험해요', en: 'Yes: every deploy is a risk' },
        misconception: 'M412',
        because: {
          ko: '아니에요. 나쁜 변경의 수는 같아요. 나눠 보내면 한 번이 덜 실패해요.',
          en: 'No: there are as many bad changes. Sent apart, each release fails less.',
        },
      },
      {
        id: 'never',
        text: { ko: '아니요. 실패가 아예 없어져요', en: 'No: nothing fails any more' },
        misconception: 'M410',
        because: {
          ko: '아니에요. 스무 번에 한 번은 여전히 되돌려요.',
          en: 'No: one in twenty is still rolled back.',
        },
      },
      {
        id: 'small',
        text: { ko: '작을수록 한 번이 덜 위험해요', en: 'Small ones risk less each' },
        correct: true,
        because: {
          ko: '무엇이 나쁜지도 빨리 알고, 혼자만 돌아와요.',
          en: 'It also shows sooner what is wrong, and comes back alone.',
        },
      },
    ],
    explanation: {
      ko: '자주가 아니라 크게가 위험해요. 손으로 하는 긴 배포라면 이야기가 달라요.',
      en: 'Large is risky, not often. Long deploys by hand are another matter.',
    },
    cites: [train],
  },
  {
    id: 'evolution-count-failures',
    idea: 'how-often',
    kind: 'ox',
    step: 'friday-train',
    stem: {
      ko: '“두 방법에서 되돌린 배포가 20번과 24번이었다. 그러니 둘의 결과는 거의 같다.”',
      en: '“One way rolled back 20 releases, the other 24. So they came to nearly the same.”',
    },
    answer: false,
    reasons: [
      {
        id: 'hurt',
        text: {
          ko: '24번이 20번보다 네 번이나 더 나쁘기 때문이에요.',
          en: '24 is four worse than 20.',
        },
        misconception: 'M412',
        because: {
          ko: '아니에요. 52번 가운데 20번과 555번 가운데 24번이에요.',
          en: 'No: it is 20 of 52 against 24 of 555.',
        },
      },
      {
        id: 'wait',
        text: { ko: '기다림이 7.7일과 18분이에요.', en: 'The waits: 7.7 days, 18 minutes.' },
        correct: true,
        because: {
          ko: '횟수만 세면 좋은 변경이 끌려 돌아온 것이 보이지 않아요.',
          en: 'The count does not show the good changes that were dragged back.',
        },
      },
      {
        id: 'dora',
        text: {
          ko: '되돌린 배포는 DORA 지표에서 세지 않기 때문이에요.',
          en: 'The DORA metrics leave out releases that were rolled back.',
        },
        misconception: 'M420',
        because: {
          ko: '아니에요. 변경 실패율이 바로 그것을 물어요.',
          en: 'No: the change fail rate asks about exactly these.',
        },
      },
    ],
    explanation: {
      ko: '하나만 재면 나머지가 보이지 않아요.',
      en: 'Measure one thing, and the others are out of sight.',
    },
    cites: [{ claim: 'C412' }, { sim: 'release-train', scenario: 'weekly-train' }],
  },
  {
    id: 'evolution-dora-sorted',
    idea: 'how-often',
    kind: 'categorise',
    step: 'friday-train',
    stem: {
      ko: 'DORA의 다섯 지표를 처리량과 불안정성으로 나눠 보세요(2024년부터의 구분).',
      en: 'Sort DORA’s five metrics into throughput and instability, as since 2024.',
    },
    categories: [
      { id: 'throughput', text: { ko: '처리량', en: 'Throughput' } },
      { id: 'instability', text: { ko: '불안정성', en: 'Instability' } },
    ],
    entries: [
      {
        id: 'lead',
        text: { ko: '변경 리드 타임', en: 'change lead time' },
        category: 'throughput',
        because: { ko: '변경이 닿기까지의 시간이에요.', en: 'How long a change takes to be live.' },
      },
      {
        id: 'frequency',
        text: { ko: '배포 빈도', en: 'deployment frequency' },
        category: 'throughput',
        because: { ko: '얼마나 자주 내보내는지예요.', en: 'How often it goes out.' },
      },
      {
        id: 'recovery',
        text: { ko: '배포 실패 복구 시간', en: 'failed-deployment recovery time' },
        category: 'throughput',
        misconception: 'M420',
        because: {
          ko: '예전에는 안정성으로 셌지만 이제는 처리량이에요.',
          en: 'Once counted as stability, it is throughput now.',
        },
      },
      {
        id: 'fail',
        text: { ko: '변경 실패율', en: 'change fail rate' },
        category: 'instability',
        because: {
          ko: '손을 써야 했던 배포의 비율이에요.',
          en: 'The share of deployments that needed mending.',
        },
      },
      {
        id: 'rework',
        text: { ko: '재작업률', en: 'rework rate' },
        category: 'instability',
        misconception: 'M420',
        because: {
          ko: '급히 고치려고 한 계획에 없던 배포의 비율이에요.',
          en: 'The share of deployments that were unplanned repairs.',
        },
      },
    ],
    explanation: {
      ko: '다섯을 함께 봐야 해요. 빠르기만 하거나 조용하기만 한 것은 반쪽이에요.',
      en: 'All five are read together: quick alone, or quiet alone, is half of it.',
    },
    cites: [{ claim: 'C412' }],
  },
];

// What a failure costs, alone and together, and which of length, number and tries does what.

import type { QuizItem } from '@/content/schema';

export const losing: readonly QuizItem[] = [
  {
    id: 'limits-most-again',
    idea: 'what-is-lost',
    kind: 'single',
    step: 'at-eighty-percent',
    stem: {
      ko: '60분 걸리는 일을 중간 저장 없이 컨테이너 한 대에서 하다가 48분에 꺼졌어요. 다시 켜면 무엇을 더 해야 할까요?',
      en: 'A 60-minute job runs in one container without checkpoints, which stops after 48 minutes. Started again, what is left to do?',
    },
    options: [
      {
        id: 'rest',
        text: { ko: '남은 12분만 이어서 하면 돼요', en: 'Only the 12 minutes that were left' },
        misconception: 'M20',
        because: {
          ko: '아니에요. 어디까지 했는지 저장하지 않았으니 이어서 할 수 없어요.',
          en: 'No: nothing says how far it got, so it cannot go on from there.',
        },
      },
      {
        id: 'last-quarter',
        text: { ko: '마지막 15분만 다시 하면 돼요', en: 'The last 15 minutes once more' },
        misconception: 'M195',
        because: {
          ko: '아니에요. 15분은 AWS 함수의 한도예요. 컨테이너가 15분마다 저장하지는 않아요.',
          en: 'No: 15 minutes are the limit of a function on AWS. No container saves by it.',
        },
      },
      {
        id: 'whole',
        text: { ko: '처음부터 60분을 다시 해요', en: 'All 60 minutes, from the start' },
        correct: true,
        because: {
          ko: '끝나지 않은 조각은 남지 않아요. 여기서는 조각이 60분짜리 하나예요.',
          en: 'An unfinished piece is lost, and here the only piece is 60 minutes long.',
        },
      },
    ],
    explanation: {
      ko: '48분을 버리고 다시 60분을 해요. 10분마다 저장했다면 8분만 버려요.',
      en: '48 minutes are thrown away. With a checkpoint every ten it would have been 8.',
    },
    cites: [{ sim: 'long-job', scenario: 'eighty-percent' }],
  },
  {
    id: 'limits-lost-together',
    idea: 'what-is-lost',
    kind: 'numeric',
    step: 'at-eighty-percent',
    stem: {
      ko: '함수 {workers}개가 저마다 자기 조각을 {sec}초 하고 있었는데 모두 한꺼번에 꺼졌어요. 버린 시간은 모두 몇 초일까요?',
      en: '{workers} functions have each been at their piece for {sec} s when all of them are switched off. How many seconds are thrown away?',
    },
    variables: {
      workers: { min: 10, max: 90, step: 10 },
      sec: { min: 20, max: 50, step: 10 },
    },
    answer: { formula: 'product', of: { a: '$workers', b: '$sec' } },
    tolerance: 0.5,
    unit: { ko: '초', en: 's' },
    traps: [
      {
        value: { formula: 'product', of: { a: '$sec', b: 1 } },
        tolerance: 0.5,
        misconception: 'M193',
        because: {
          ko: '하나만 꺼졌을 때예요. 함께 꺼지면 모두가 하던 것을 잃어요.',
          en: 'That is for one of them. When all stop, each loses what it was at.',
        },
      },
      {
        value: 0,
        tolerance: 0.1,
        misconception: 'M199',
        because: {
          ko: '끊긴 시간에도 요금이 나와요. 버린 것이 없는 것이 아니에요.',
          en: 'Time that was cut off is billed, too: it is not nothing.',
        },
      },
    ],
    explanation: {
      ko: '{workers} × {sec} = {answer}초예요. 그래도 모두 함께 다시 하니 늦어지는 것은 조각 하나만큼이에요.',
      en: '{workers} × {sec} = {answer}. As all begin again together, the film is late by one piece only.',
    },
    cites: [{ sim: 'long-job', scenario: 'all-at-once' }],
  },
  {
    id: 'limits-two-minute-pieces',
    idea: 'what-is-lost',
    kind: 'predict',
    step: 'at-eighty-percent',
    stem: {
      ko: '2분짜리 조각 45개를 한꺼번에 해요. 시작한 지 50초 만에 모두 꺼지면 몇 분치를 버릴까요?',
      en: 'Forty-five pieces of two minutes run at once. After 50 seconds of work all are switched off. How many minutes are thrown away?',
    },
    run: { sim: 'long-job', scenario: 'all-at-once', set: { pieceMin: 2, atOnce: 45 } },
    unit: { ko: '분', en: 'min' },
    asks: { metric: 'wasted', tolerance: 4, scale: 1 / 60_000 },
    explanation: {
      ko: '45개가 50초씩이니 37.5분이에요. 조각의 길이가 아니라 그때까지 한 만큼을 잃어요.',
      en: 'Forty-five times 50 s are 37.5 minutes: what had been done, not the length of a piece.',
    },
    cites: [{ sim: 'long-job', scenario: 'all-at-once', set: { pieceMin: 2, atOnce: 45 } }],
  },
  {
    id: 'limits-always-little',
    idea: 'together',
    kind: 'ox',
    step: 'at-eighty-percent',
    stem: {
      ko: '“1분 조각 90개를 한꺼번에 하더라도, 고장 한 번에 한 시간치가 넘는 일을 버릴 수 있다.”',
      en: '“Even with ninety one-minute pieces at once, a single failure may throw away more than an hour of work.”',
    },
    answer: true,
    reasons: [
      {
        id: 'price',
        text: {
          ko: '조각이 90개면 요금이 늘 90배라서 그래요.',
          en: 'Ninety pieces cost ninety times as much.',
        },
        misconception: 'M191',
        because: {
          ko: '아니에요. 나눠도 일의 양은 그대로라 요금은 10%쯤 늘 뿐이에요.',
          en: 'No: the work stays as much as it was, and the bill grows by about a tenth.',
        },
      },
      {
        id: 'together',
        text: {
          ko: '함께 고장 나면 모두 하던 것을 잃어요.',
          en: 'When all of them stop, each loses its own.',
        },
        correct: true,
        because: {
          ko: '영역이 멈추거나 잘못된 버전이 나가면 90개가 함께 꺼져서 71분쯤을 버려요.',
          en: 'A zone or a faulty version takes all ninety: about 71 minutes.',
        },
      },
      {
        id: 'waiting',
        text: {
          ko: '끊긴 시간은 무료지만 오래 기다려야 해요.',
          en: 'What was cut off is free, but makes one wait.',
        },
        misconception: 'M199',
        because: {
          ko: '아니에요. 끊길 때까지 쓴 시간에 요금이 나와요. 늦어지는 것은 1분쯤이에요.',
          en: 'No: time is billed until it is cut off. The delay is about a minute.',
        },
      },
    ],
    explanation: {
      ko: '하나씩 따로 나는 고장에는 조금만 잃어요. 함께 나는 고장에는 한꺼번에 하던 수만큼 잃어요.',
      en: 'Failures one by one cost little. Failures together cost as much as was under way at once.',
    },
    cites: [{ sim: 'long-job', scenario: 'all-at-once' }],
  },
  {
    id: 'limits-what-together',
    idea: 'together',
    kind: 'categorise',
    step: 'at-eighty-percent',
    stem: {
      ko: '한꺼번에 일하는 함수 90개예요. 하나만 멈추는 일과 모두 함께 멈추는 일로 나누세요.',
      en: 'Ninety functions work at once. Which of these stops one of them, and which stops all?',
    },
    categories: [
      { id: 'one', text: { ko: '하나만', en: 'One' } },
      { id: 'all', text: { ko: '모두 함께', en: 'All of them' } },
    ],
    entries: [
      {
        id: 'broken-frame',
        text: { ko: '조각 하나의 파일이 깨졌어요', en: 'The file of one piece is damaged' },
        category: 'one',
        because: { ko: '그 조각을 맡은 함수만 실패해요.', en: 'Only its function fails.' },
      },
      {
        id: 'host',
        text: { ko: '함수 하나가 돌던 서버가 꺼졌어요', en: 'The server under one function fails' },
        category: 'one',
        because: {
          ko: '그 서버에 있던 것만 멈추고 다른 곳에서 다시 해요.',
          en: 'Only what ran on it stops, and is done elsewhere.',
        },
      },
      {
        id: 'deploy',
        text: { ko: '잘못된 새 버전을 배포했어요', en: 'A faulty version is deployed' },
        category: 'all',
        misconception: 'M193',
        because: {
          ko: '조각내도 같은 코드를 써요. 새로 시작하는 조각이 모두 실패해요.',
          en: 'Pieces share one code: every one that begins now fails.',
        },
      },
      {
        id: 'permission',
        text: { ko: '저장소를 읽을 권한이 사라졌어요', en: 'The right to read the store is gone' },
        category: 'all',
        misconception: 'M193',
        because: {
          ko: '모두 같은 저장소를 읽으니 나눠 놓아도 함께 멈춰요.',
          en: 'All read the same store, however they are cut.',
        },
      },
    ],
    explanation: {
      ko: '코드, 권한, 영역, 뒤의 데이터베이스처럼 함께 쓰는 것이 고장 나면 조각 수만큼 함께 멈춰요.',
      en: 'What is shared (code, permissions, a zone, the database behind) stops all pieces when it fails.',
    },
    cites: [{ sim: 'long-job', scenario: 'all-at-once' }],
  },
  {
    id: 'limits-nine-at-once',
    idea: 'together',
    kind: 'single',
    step: 'at-eighty-percent',
    stem: {
      ko: '모두 함께 꺼지는 고장이 걱정돼요. 1분 조각 90개에서 무엇을 줄이면 그때 버리는 시간이 줄까요?',
      en: 'You fear a failure that stops everything. With ninety one-minute pieces, what should be less to throw away less then?',
    },
    options: [
      {
        id: 'at-once',
        text: { ko: '한꺼번에 하는 조각의 수', en: 'How many are worked on at once' },
        correct: true,
        because: {
          ko: '9개만 함께 하면 7분쯤 잃어요. 대신 늦게 끝나요.',
          en: 'Nine at once lose about seven minutes, and end later in return.',
        },
      },
      {
        id: 'retries',
        text: { ko: '조각마다 다시 하는 횟수', en: 'How often each may be tried again' },
        misconception: 'M20',
        because: {
          ko: '아니에요. 덜 다시 하면 일을 포기할 뿐, 하던 것은 똑같이 잃어요.',
          en: 'No: with fewer tries it gives up, and loses the same.',
        },
      },
      {
        id: 'kept',
        text: { ko: '끝내고 저장해 둔 조각의 수', en: 'How many finished ones are stored' },
        misconception: 'M193',
        because: {
          ko: '아니에요. 저장된 것은 잃지 않아요. 하던 것만 잃어요.',
          en: 'No: what is stored is safe. Only what is under way is lost.',
        },
      },
    ],
    explanation: {
      ko: '함께 잃는 양은 한꺼번에 하던 수 × 저마다 한 시간이에요.',
      en: 'What is lost together: how many were at work, times how long each had been.',
    },
    cites: [{ sim: 'long-job', scenario: 'all-at-once', set: { atOnce: 9 } }],
  },
  {
    id: 'limits-set-three',
    idea: 'three-knobs',
    kind: 'knobs',
    step: 'your-turn',
    stem: {
      ko: '일하는 것 하나가 1시간에 한 번꼴로 멈추는 밤이에요. 조각마다 두 번까지 다시 해요. 90분짜리 일을 4분 안에, 0.20달러 안에 끝내 보세요.',
      en: 'A worker breaks off about once an hour, and each piece may be tried twice more. Finish the 90-minute job within 4 minutes and for $0.20.',
    },
    run: { sim: 'long-job', scenario: 'six-minutes', set: { retries: 2 } },
    knobs: ['pieceMin', 'atOnce'],
    goals: [
      {
        id: 'in-time',
        text: { ko: '영상이 나온 때', en: 'Film there after' },
        value: { metric: 'finish', scale: 1 / 60_000 },
        atMost: 4,
        unit: { ko: '분', en: 'min' },
      },
      {
        id: 'cheap',
        text: { ko: '예상 요금', en: 'Est. bill' },
        value: { metric: 'cost' },
        atMost: 0.2,
        unit: { ko: '달러', en: 'dollars' },
      },
    ],
    solution: { pieceMin: 1, atOnce: 90 },
    explanation: {
      ko: '1분짜리 90개면 평균 2.6분에 0.174달러예요. 더 잘게 나누면 준비하는 요금 때문에 넘고, 더 길게 나누면 늦어요.',
      en: 'Ninety of a minute take 2.6 minutes and $0.174 on average. Finer costs more to get ready, coarser is late.',
    },
    cites: [
      { sim: 'long-job', scenario: 'six-minutes', set: { pieceMin: 1, atOnce: 90, retries: 2 } },
    ],
  },
  {
    id: 'limits-why-lost',
    idea: 'three-knobs',
    kind: 'match',
    step: 'your-turn',
    stem: {
      ko: '고장이 나는 밤, 90분짜리 일이 실패했어요. 설정과 진 이유를 이으세요.',
      en: 'On a rough night a 90-minute job failed. Match each setting with why it lost.',
    },
    pairs: [
      {
        id: 'long-piece',
        left: { ko: '15분 조각을 6개씩', en: 'Six pieces of 15 min at once' },
        right: { ko: '준비 때문에 한도를 넘어요', en: 'Getting ready takes it past the limit' },
        misconception: 'M195',
        because: {
          ko: '한도 15분에는 준비하는 시간도 들어가요.',
          en: 'Getting ready counts towards the 15 minutes, too.',
        },
      },
      {
        id: 'one-by-one',
        left: { ko: '1분 조각을 하나씩', en: 'One-minute pieces one by one' },
        right: { ko: '1시간 반이 걸려요', en: 'It takes an hour and a half' },
        misconception: 'M192',
        because: {
          ko: '잘게 나눠도 하나씩 하면 빨라지지 않아요.',
          en: 'Fine pieces alone are not quick, one after the other.',
        },
      },
      {
        id: 'no-retry',
        left: { ko: '1분 90개, 다시 하지 않음', en: 'Ninety of a minute, no second try' },
        right: { ko: '하나만 멈춰도 모두 끝나요', en: 'One that breaks off ends it all' },
        misconception: 'M193',
        because: {
          ko: '조각냈다고 안전하지 않아요. 90개 가운데 하나만 멈춰도 영상이 없어요.',
          en: 'Pieces alone are not safe: one of ninety is enough.',
        },
      },
    ],
    others: [{ id: 'memory', text: { ko: '메모리가 모자라요', en: 'It runs out of memory' } }],
    explanation: {
      ko: '조각의 길이는 한도와 잃을 양을, 한꺼번에 하는 수는 시간을, 다시 하는 횟수는 운을 맡아요.',
      en: 'Length settles limit and loss, number at once settles time, and tries again settle luck.',
    },
    cites: [{ sim: 'long-job', scenario: 'six-minutes' }],
  },
  {
    id: 'limits-no-second-try',
    idea: 'three-knobs',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '1분 조각 90개를 한꺼번에 하고 다시 하지 않게 두면, 고장이 1시간에 한 번꼴인 밤에 서른 번 가운데 몇 번 영상이 나올까요?',
      en: 'Ninety one-minute pieces run at once without a second try, on a night with one failure an hour. In how many of thirty runs is there a film?',
    },
    options: [
      {
        id: 'most',
        text: {
          ko: '29번. 조각이 짧아서 거의 안 멈춰요',
          en: '29: a minute is too short for one to break',
        },
        misconception: 'M193',
        because: {
          ko: '아니에요. 하나는 거의 안 멈추지만 90개를 더하면 1시간 반을 일한 것과 같아요.',
          en: 'No: one seldom breaks, but ninety together work an hour and a half.',
        },
      },
      {
        id: 'eight',
        text: {
          ko: '8번. 90개 중 하나만 멈춰도 져요',
          en: '8: one of the ninety is enough to lose',
        },
        correct: true,
        because: {
          ko: '모두 97분쯤 일하는 동안 한 번도 멈추지 않을 확률은 20%쯤이에요.',
          en: 'That none breaks in about 97 minutes of work has a chance of about 20%.',
        },
      },
      {
        id: 'by-itself',
        text: {
          ko: '30번. 멈춘 조각은 저절로 다시 돼요',
          en: '30: what breaks off is done again by itself',
        },
        misconception: 'M20',
        because: {
          ko: '아니에요. 정해 둔 횟수만큼만 다시 해요. 여기서는 0번이라 하나가 멈추면 모두 그만둬요.',
          en: 'No: it is tried again as often as was set. Here that is never, so one ends it all.',
        },
      },
    ],
    explanation: {
      ko: 'e^(−97 ÷ 60) = 20%예요. 조각마다 한 번만 더 하게 해도 서른 번 모두 나와요.',
      en: 'e^(−97 ÷ 60) = 20%. With one more try for each piece all thirty deliver.',
    },
    cites: [{ sim: 'long-job', scenario: 'rough-night', set: { way: 'pieces', retries: 0 } }],
  },
];

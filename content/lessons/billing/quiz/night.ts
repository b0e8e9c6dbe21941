// The night of one photo: why a loop grows, why the alarm comes late, and what holds it.

import type { QuizItem } from '@/content/schema';

const night = { sim: 'runaway', scenario: 'photo-night' } as const;
const goal = { sim: 'runaway', scenario: 'one-dollar' } as const;

export const oneNight: readonly QuizItem[] = [
  {
    id: 'billing-loop-on-function',
    idea: 'billing-loop-grows',
    kind: 'single',
    step: 'night-of-one-photo',
    stem: {
      ko: '한 번 실행될 때마다 자기를 두 번 부르는 함수가 있어요. 몇 분 뒤에는 어떻게 될까요?',
      en: 'Each run of a function calls the function twice. How do things stand some minutes later?',
    },
    options: [
      {
        id: 'chokes',
        text: {
          ko: 'CPU가 100%가 되어 스스로 멈춰 있어요',
          en: 'Its CPU is at 100% and it has come to a halt',
        },
        misconception: 'M21',
        because: {
          ko: '서버 한 대라면 그래요. 함수는 플랫폼이 자리를 더 주니 막히지 않아요.',
          en: 'On one server, yes. A function is given more room and does not choke.',
        },
      },
      {
        id: 'limit',
        text: {
          ko: '허락된 자리를 다 쓰며 계속 돌고 있어요',
          en: 'It has all places allowed to it and runs on',
        },
        correct: true,
        because: {
          ko: '계정의 1,000자리나 함수의 한도까지 차고, 요금이 1분마다 쌓여요.',
          en: 'It fills the account’s 1,000 places, or its own limit, and money adds up by the minute.',
        },
      },
      {
        id: 'one',
        text: {
          ko: '환경 하나가 사본을 차례로 처리하고 있어요',
          en: 'One environment handles the copies in turn',
        },
        misconception: 'M21',
        because: {
          ko: '이벤트마다 환경이 따로 떠요. 하나가 둘이 되고 넷이 돼요.',
          en: 'Every event gets an environment: one becomes two, and four.',
        },
      },
      {
        id: 'alarm',
        text: {
          ko: '예산 알림이 이미 함수를 꺼 두었어요',
          en: 'The budget alarm has switched it off',
        },
        misconception: 'M180',
        because: {
          ko: '예산 알림은 멈추지 않고, 몇 시간 뒤에 와요.',
          en: 'A budget alarm stops nothing, and comes hours later.',
        },
      },
    ],
    explanation: {
      ko: '사본이 두 장이면 평균 7.5초 만에 1,000자리가 찼고, 멈출 때까지 그대로였어요.',
      en: 'With two copies all 1,000 places were taken after 7.5 s on average, and stayed so until the stop.',
    },
    cites: [night],
  },
  {
    id: 'billing-tree-of-sixteen',
    idea: 'billing-loop-grows',
    kind: 'numeric',
    step: 'one-dollar',
    stem: {
      ko: '한 번에 사본 두 장을 쓰는 함수를, 깊이 16에서 끊는 그물이 막아요. 사진 한 장에 모두 몇 번 실행될까요? (첫 실행이 깊이 1)',
      en: 'A net cuts at depth 16 a function that writes two copies each time. How often does it run for one photo? (The first run has depth 1.)',
    },
    answer: 65_535,
    tolerance: 40,
    unit: { ko: '번', en: 'runs' },
    traps: [
      {
        value: 16,
        tolerance: 0.5,
        misconception: 'M183',
        because: {
          ko: '사본이 한 장일 때예요. 두 장이면 깊이마다 두 배가 돼요.',
          en: 'That is with one copy. With two each depth has twice as many.',
        },
      },
      {
        value: 32,
        tolerance: 0.5,
        misconception: 'M183',
        because: {
          ko: '2 × 16이 아니라 1 + 2 + 4 + … + 32,768이에요.',
          en: 'Not 2 × 16 but 1 + 2 + 4 + … + 32,768.',
        },
      },
    ],
    explanation: {
      ko: '2를 16번 곱하고 1을 빼면 65,535번이에요. 사진 한 장에 1.82달러예요.',
      en: 'Two to the 16th less one is 65,535: $1.82 a photo.',
    },
    cites: [{ claim: 'C261' }, { sim: 'runaway', scenario: 'net-of-16' }],
  },
  {
    id: 'billing-shop-suffers',
    idea: 'billing-loop-grows',
    kind: 'ox',
    step: 'night-of-one-photo',
    stem: {
      ko: '“폭주하는 함수는 다른 함수의 손님에게 아무 영향도 주지 않는다.”',
      en: '“A runaway function does nothing to the customers of other functions.”',
    },
    answer: false,
    reasons: [
      {
        id: 'apart',
        text: {
          ko: '함수마다 자리가 따로 정해져 있어요',
          en: 'Every function has places of its own',
        },
        misconception: 'M173',
        because: {
          ko: '예약하지 않으면 계정의 자리를 함께 써요.',
          en: 'Unless reserved, the account’s places are shared.',
        },
      },
      {
        id: 'endless',
        text: {
          ko: '자리는 끝없이 늘어나니 모자라지 않아요',
          en: 'Places grow without end, so there are enough',
        },
        misconception: 'M10',
        because: {
          ko: '계정에는 기본으로 1,000자리라는 한도가 있어요.',
          en: 'An account has a limit, 1,000 by default.',
        },
      },
      {
        id: 'share',
        text: {
          ko: '같은 계정의 자리를 나눠 써요',
          en: 'They share the account’s places',
        },
        correct: true,
        because: {
          ko: '1,000자리를 다 차지하면 정오네의 주문은 429로 거절돼요.',
          en: 'Once it has all 1,000, the shop’s orders get 429.',
        },
      },
    ],
    explanation: {
      ko: '그날 밤 정오네는 주문 162,000건을 거의 다 잃었어요.',
      en: 'That night the shop lost nearly all of 162,000 orders.',
    },
    cites: [night],
  },
  {
    id: 'billing-what-alarm-does',
    idea: 'billing-alarm-late',
    kind: 'single',
    step: 'night-of-one-photo',
    stem: {
      ko: '예산 알림을 10달러에 걸었어요. 밤사이 1분에 1.66달러가 나간다면 알림은 무엇을 해 줄까요?',
      en: 'A budget alarm stands at $10, and $1.66 a minute are being spent overnight. What does the alarm do?',
    },
    options: [
      {
        id: 'stop',
        text: { ko: '10달러에서 지출을 멈춰 줘요', en: 'It stops the spending at $10' },
        misconception: 'M180',
        because: {
          ko: '알림에는 멈추는 힘이 없어요.',
          en: 'An alarm has no power to stop.',
        },
      },
      {
        id: 'minute',
        text: { ko: '10달러가 되는 그 1분에 알려 줘요', en: 'It tells in the minute of $10' },
        misconception: 'M180',
        because: {
          ko: '청구 정보는 하루에 몇 번만 갱신돼요.',
          en: 'Billing data is updated a few times a day.',
        },
      },
      {
        id: 'later',
        text: { ko: '몇 시간 뒤에 알려만 줘요', en: 'It tells, some hours later' },
        correct: true,
        because: {
          ko: '실험에서는 평균 3.8시간 뒤였고, 그때까지 수백 달러를 썼어요.',
          en: 'In the runs 3.8 hours later on average, with hundreds spent by then.',
        },
      },
      {
        id: 'refund',
        text: { ko: '넘은 만큼을 돌려받게 해 줘요', en: 'It has the excess refunded' },
        misconception: 'M180',
        because: {
          ko: '쓴 것은 청구돼요. 돌려줄지는 제공자에게 부탁할 일이에요.',
          en: 'What is used is billed. A refund is a favour to ask for.',
        },
      },
    ],
    explanation: {
      ko: '예산 알림은 나중에 오는 소식이에요. 멈추는 것은 한도와, 바로 움직이는 알림이에요.',
      en: 'A budget alarm is news that comes later. What stops is a limit, and an alarm that acts.',
    },
    cites: [{ claim: 'C260' }, night],
  },
  {
    id: 'billing-half-a-night',
    idea: 'billing-alarm-late',
    kind: 'predict',
    step: 'night-of-one-photo',
    stem: {
      ko: '같은 밤인데 함수의 한도만 500으로 낮췄어요. 알림은 그대로 요금 10달러예요. 아침 7시의 요금은 몇 달러일까요?',
      en: 'The same night, with the function’s limit lowered to 500. The alarm still stands at a bill of $10. What is the bill at seven, in dollars?',
    },
    run: { ...night, set: { cap: 500 } },
    unit: { ko: '달러', en: 'dollars' },
    asks: { metric: 'cost', tolerance: 40 },
    explanation: {
      ko: '449달러쯤이에요. 한도는 1분의 요금을 절반으로 줄이지만, 몇 분일지는 그대로예요.',
      en: 'About $449. The limit halves what a minute costs, and leaves the number of minutes as it was.',
    },
    cites: [night],
  },
  {
    id: 'billing-no-news',
    idea: 'billing-alarm-late',
    kind: 'ox',
    step: 'one-dollar',
    stem: {
      ko: '“한도가 20인 함수에 ‘환경이 100을 넘으면’ 울리는 알림을 걸면, 폭주해도 울리지 않는다.”',
      en: '“A function with a limit of 20 and an alarm ‘above 100 environments’ can run away without a ring.”',
    },
    answer: true,
    reasons: [
      {
        id: 'safe',
        text: {
          ko: '한도가 있으면 폭주가 일어나지 않아요',
          en: 'With a limit there is no runaway',
        },
        misconception: 'M183',
        because: {
          ko: '느리게 폭주할 뿐이에요. 아침까지 18달러예요.',
          en: 'It only runs away slowly: $18 by the morning.',
        },
      },
      {
        id: 'never',
        text: {
          ko: '한도 때문에 기준을 넘을 일이 없어요',
          en: 'The limit keeps it below the threshold',
        },
        correct: true,
        because: {
          ko: '일하는 환경은 20을 넘지 않아요. 기준은 한도보다 낮아야 해요.',
          en: 'There are never more than 20. A threshold must lie below the limit.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '1분 알림도 몇 시간 뒤에야 울려요',
          en: 'A minute alarm, too, rings hours later',
        },
        misconception: 'M180',
        because: {
          ko: '환경 수를 세는 알림은 몇 분 만에 울려요. 늦는 것은 요금 알림이에요.',
          en: 'One that counts environments rings within minutes. It is the bill’s that is late.',
        },
      },
    ],
    explanation: {
      ko: '한도 20, 기준 100이면 아침까지 17.97달러예요. 기준을 10으로 내리면 0.10달러예요.',
      en: 'With a limit of 20 and a threshold of 100 it is $17.97 by the morning; with 10, ten cents.',
    },
    cites: [goal],
  },
  {
    id: 'billing-hold-it',
    idea: 'billing-limit-and-alarm',
    kind: 'knobs',
    step: 'one-dollar',
    stem: {
      ko: '1분마다 환경을 세는 알림이 울리면 함수를 바로 멈춰요. 한도와 기준을 정해서 아침까지 1달러 안으로, 주문은 한 건도 잃지 않게 하세요.',
      en: 'An alarm counts environments every minute and stops the function when it rings. Set limit and threshold so that the night stays within a dollar and no order is lost.',
    },
    run: { ...goal, set: { alarm: 'minute', stopBy: 'alarm' } },
    knobs: ['cap', 'threshold'],
    goals: [
      {
        id: 'cost',
        text: { ko: '아침의 요금', en: 'Bill in the morning' },
        value: { metric: 'cost' },
        atMost: 1,
        unit: { ko: '달러', en: 'dollars' },
      },
      {
        id: 'dropped',
        text: { ko: '잃은 주문', en: 'Orders lost' },
        value: { metric: 'dropped' },
        atMost: 0,
        unit: { ko: '건', en: '' },
      },
    ],
    solution: { cap: 20, threshold: 10 },
    explanation: {
      ko: '한도를 낮추면 1분이 싸지고, 기준을 그보다 낮춰야 알림이 울려요.',
      en: 'A low limit makes a minute cheap, and only a threshold below it rings.',
    },
    cites: [goal],
  },
  {
    id: 'billing-after-stop',
    idea: 'billing-limit-and-alarm',
    kind: 'single',
    step: 'night-of-one-photo',
    stem: {
      ko: '아침에 폭주하던 함수를 멈췄어요. 그다음 달 청구서에 무엇이 남을까요?',
      en: 'The runaway function was stopped in the morning. What is on next month’s bill?',
    },
    options: [
      {
        id: 'storage',
        text: { ko: '버킷에 남은 사본의 보관료', en: 'Keeping the copies in the bucket' },
        correct: true,
        because: {
          ko: '지울 때까지 나와요. 그 밤의 사본은 한 달에 291달러예요.',
          en: 'Until they are deleted. That night’s copies are $291 a month.',
        },
      },
      {
        id: 'nothing',
        text: { ko: '멈췄으니 남는 것은 없어요', en: 'Nothing at all, as it was stopped' },
        misconception: 'M184',
        because: {
          ko: '멈춘 것은 실행뿐이에요. 저장한 것은 그대로 있어요.',
          en: 'Only running stopped. What was stored is still there.',
        },
      },
      {
        id: 'waiting',
        text: { ko: '기다리던 이벤트의 실행 요금', en: 'Running of the events that waited' },
        misconception: 'M184',
        because: {
          ko: '동시성을 0으로 두면 기다리던 이벤트는 버려져요. 계속 도는 것은 필터만 고쳤을 때예요.',
          en: 'A concurrency of 0 drops them. They run on where only the filter was mended.',
        },
      },
      {
        id: 'places',
        text: { ko: '차지했던 1,000자리의 대여료', en: 'Rent for the 1,000 places it had' },
        misconception: 'M42',
        because: {
          ko: '일하지 않는 자리에는 요금이 없어요. 예약 동시성도 무료예요.',
          en: 'Places that do no work cost nothing, and neither does reserving them.',
        },
      },
    ],
    explanation: {
      ko: '멈추기와 지우기는 다른 일이에요. 실행은 멈췄고 사본 12TB가 남았어요.',
      en: 'Stopping is one thing, deleting another. 12 TB of copies were left.',
    },
    cites: [night],
  },
  {
    id: 'billing-before-it-happens',
    idea: 'billing-limit-and-alarm',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“함수 요금이 폭주하지 않게 무엇을 해 두었나요?”라는 질문에 답해 보세요.',
      en: 'Answer the question: “What have you done so that a function’s cost cannot run away?”',
    },
    model: {
      ko: '입력과 출력을 다른 버킷에 두었어요. 예약 동시성으로 1분에 쓸 수 있는 돈의 한도를 정하고, 환경 수를 1분마다 세는 알림을 그 한도보다 낮게 걸어 울리면 멈추게 했어요. 예산 알림은 나중에 오는 소식으로만 써요.',
      en: 'Input and output are in different buckets. Reserved concurrency limits what a minute can cost, and an alarm that counts environments every minute, set below that limit, stops the function. The budget alarm is only news for later.',
    },
    points: [
      {
        id: 'cause',
        text: { ko: '반복이 생길 길을 끊었어요', en: 'The way for a loop is cut' },
      },
      {
        id: 'limit',
        text: { ko: '한도가 1분의 요금을 정해요', en: 'A limit sets what a minute costs' },
      },
      {
        id: 'alarm',
        text: { ko: '한도 아래의 알림이 바로 멈춰요', en: 'An alarm below it stops at once' },
      },
    ],
    explanation: {
      ko: '원인, 한도, 알림 셋을 모두 말하면 충분해요.',
      en: 'Cause, limit and alarm: all three make a full answer.',
    },
    cites: [{ claim: 'C260' }, goal],
  },
];

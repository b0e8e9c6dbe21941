// How failures are noticed and tried out on purpose, and what is left to show when a part is missing.

import type { QuizItem } from '@/content/schema';

export const surviving: readonly QuizItem[] = [
  {
    id: 'failure-dashboard-lies',
    idea: 'noticing',
    kind: 'single',
    step: 'on-purpose',
    stem: {
      ko: '손님 셋 중 하나를 놓친 2분인데, 응답 시간의 중앙값은 82ms로 멀쩡한 날과 거의 같았어요. 어떻게 그럴 수 있을까요?',
      en: 'Two minutes lost one customer in three, yet the median response time was 82 ms, much as on a healthy day. How can that be?',
    },
    options: [
      {
        id: 'few',
        text: {
          ko: '놓친 손님이 적어 중앙값에 나타나지 않아서',
          en: 'The lost ones are too few to move a median',
        },
        misconception: 'M297',
        because: {
          ko: '아니에요. 셋 중 하나는 적지 않아요. 적어서가 아니라 아예 세지 않았어요.',
          en: 'No: a third is not few. They were not counted at all.',
        },
      },
      {
        id: 'broken',
        text: {
          ko: '고장 난 동안 측정도 함께 멈춰 있어서',
          en: 'Measuring had stopped with everything else',
        },
        misconception: 'M297',
        because: {
          ko: '아니에요. 측정은 내내 했어요. 셀 답이 없었을 뿐이에요.',
          en: 'No: it measured all along. There was no answer to measure.',
        },
      },
      {
        id: 'survivors',
        text: {
          ko: '응답 시간은 답을 받은 손님만 세기 때문에',
          en: 'Response times count only those who got one',
        },
        correct: true,
        because: {
          ko: '거절되거나 떠난 손님에게는 응답 시간이 없어요.',
          en: 'Whoever was refused or left has no response time.',
        },
      },
    ],
    explanation: {
      ko: '응답 시간 옆에 답을 받은 비율을 꼭 함께 둬요.',
      en: 'Beside response times, always show the share that was answered.',
    },
    cites: [{ sim: 'resilience', scenario: 'no-protection' }],
  },
  {
    id: 'failure-what-to-watch',
    idea: 'noticing',
    kind: 'multiple',
    step: 'on-purpose',
    stem: {
      ko: '결제가 느려져 손님을 놓치고 있다는 것을 빨리 알아차리려고 해요. 도움이 되는 숫자를 모두 고르세요.',
      en: 'You want to notice soon that slow payment is losing customers. Choose every number that helps.',
    },
    options: [
      {
        id: 'held',
        text: { ko: '주문 서비스가 쥐고 있는 자리', en: 'Order slots that are held' },
        correct: true,
        because: {
          ko: '2~3초 만에 4에서 40으로 뛰어요.',
          en: 'They jump from a few to 40 within two or three seconds.',
        },
      },
      {
        id: 'share',
        text: { ko: '답을 받은 요청의 비율', en: 'The share of requests answered' },
        correct: true,
        because: {
          ko: '떠나거나 거절된 손님이 여기에 나타나요.',
          en: 'Whoever left or was refused shows here.',
        },
      },
      {
        id: 'orders',
        text: { ko: '분당 주문 수', en: 'Orders a minute' },
        correct: true,
        because: {
          ko: '가게의 숫자는 원인을 몰라도 이상을 알려 줘요.',
          en: 'The shop’s own number tells that something is wrong, whatever the cause.',
        },
      },
      {
        id: 'median',
        text: {
          ko: '답을 받은 손님의 응답 시간 중앙값만',
          en: 'Only the median time of those answered',
        },
        misconception: 'M297',
        because: {
          ko: '아니에요. 셋 중 하나를 놓친 때에도 멀쩡한 날과 거의 같았어요.',
          en: 'No: it hardly changed while a third was lost.',
        },
      },
      {
        id: 'cpu',
        text: { ko: '주문 서비스의 CPU 사용률', en: 'The order service’s CPU load' },
        misconception: 'M297',
        because: {
          ko: '아니에요. 기다리기만 하는 자리는 CPU를 거의 쓰지 않아요. 오히려 한가해 보여요.',
          en: 'No: a slot that only waits uses hardly any. It looks idle, if anything.',
        },
      },
    ],
    explanation: {
      ko: '기다림과 거절이 보이는 숫자, 그리고 업무의 숫자를 함께 봐요.',
      en: 'Watch what shows waiting and refusals, and the numbers of the business.',
    },
    cites: [{ claim: 'C106' }, { sim: 'resilience', scenario: 'no-protection' }],
  },
  {
    id: 'failure-chaos-steps',
    idea: 'noticing',
    kind: 'order',
    step: 'on-purpose',
    stem: {
      ko: '추천이 느려져도 메뉴가 나오는지 카오스 실험으로 확인하려고 해요. 순서대로 놓으세요.',
      en: 'A chaos experiment is to show that the menu survives slow picks. Put it in order.',
    },
    entries: [
      {
        id: 'normal',
        text: {
          ko: '평소에 답을 받는 비율을 재요.',
          en: 'Measure the share answered on a good day.',
        },
      },
      {
        id: 'hypothesis',
        text: {
          ko: '느려져도 99% 이상일 것이라고 적어요.',
          en: 'Write down that it will stay at 99% or more.',
        },
      },
      {
        id: 'break',
        text: {
          ko: '작은 범위에서 추천을 느리게 해요.',
          en: 'Slow the picks down, for a few.',
        },
      },
      {
        id: 'compare',
        text: { ko: '느려지지 않은 쪽과 비교해요.', en: 'Compare with those left alone.' },
      },
      {
        id: 'mend',
        text: {
          ko: '되돌리고, 어긋난 곳을 고쳐요.',
          en: 'Undo it, and mend what fell short.',
        },
      },
    ],
    explanation: {
      ko: '먼저 정한 가설이 없으면 고장을 냈을 뿐 실험이 아니에요.',
      en: 'Without a hypothesis beforehand it is only breaking, and no experiment.',
    },
    cites: [{ claim: 'C392' }],
  },
  {
    id: 'failure-chaos-is-random',
    idea: 'noticing',
    kind: 'ox',
    step: 'on-purpose',
    stem: {
      ko: '“카오스 실험의 핵심은 운영 서버를 예고 없이 꺼서 팀을 긴장시키는 것이다.”',
      en: '“What matters in a chaos experiment is to switch off production servers unannounced and keep teams alert.”',
    },
    answer: false,
    reasons: [
      {
        id: 'night',
        text: {
          ko: '손님이 없는 새벽에만 해야 하기 때문이에요.',
          en: 'It must be done at night, without customers.',
        },
        misconception: 'M296',
        because: {
          ko: '아니에요. 넷플릭스의 도구는 운영 중인 인스턴스를 꺼요. 때보다 가설이 먼저예요.',
          en: 'No: Netflix’s tool acts in production. The hypothesis matters, not the hour.',
        },
      },
      {
        id: 'compare',
        text: {
          ko: '가설을 세우고 평소와 비교하는 것이 핵심이에요.',
          en: 'It is about testing a hypothesis against normal.',
        },
        correct: true,
        because: {
          ko: '끄는 것은 고장을 내는 여러 방법 가운데 하나예요.',
          en: 'Switching off is one way of many to cause a failure.',
        },
      },
      {
        id: 'one-team',
        text: {
          ko: '운영팀이 아니라 보안팀이 맡아야 해서예요.',
          en: 'It is a matter for the security team.',
        },
        misconception: 'M296',
        because: {
          ko: '아니에요. 누가 맡는지가 아니라 무엇을 확인하는지의 문제예요.',
          en: 'No: what counts is what is tested, not who does it.',
        },
      },
    ],
    explanation: {
      ko: '통제된 실험이에요. 어긋난 곳을 손님보다 먼저 찾아요.',
      en: 'It is a controlled experiment that finds weak spots before customers do.',
    },
    cites: [{ claim: 'C392' }],
  },
  {
    id: 'failure-only-retries',
    idea: 'two-that-fit',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '발표 뒤에 질문이 나왔어요. “장애가 무서우면 재시도만 넣으면 되지 않나요?” 무엇이라고 답할까요?',
      en: 'After your talk somebody asks: “If failures are the worry, are retries enough?” What do you answer?',
    },
    model: {
      ko: '재시도는 잠깐 지나가는 실패에만 도움이 돼요. 오래 느린 서비스에는 호출을 늘려서 더 힘들게 하고, 2초의 고장이 2분이 다 가도록 이어지기도 해요. 그래서 제한 시간과 횟수를 정하고 백오프와 지터로 쉬어 가며 하고, 두 번 처리되지 않게 멱등성 키를 써요. 그래도 오래 아프면 브레이커로 부르기를 멈추거나 벌크헤드로 자리를 나누고, 그 부분을 뺀 화면을 보여 줘요.',
      en: 'Retries help against failures that pass. Against a service that stays slow they add calls and make it worse: a fault of two seconds was still going on when two minutes were over. So set a limit and a number of tries, pause with backoff and jitter, and use an idempotency key so that nothing is done twice. If trouble lasts, stop calling with a breaker or divide slots with a bulkhead, and show the page without that part.',
    },
    points: [
      {
        id: 'storm',
        text: {
          ko: '재시도가 고장을 키울 수 있다고 말했어요',
          en: 'It says that retries can make a failure worse',
        },
      },
      {
        id: 'tamed',
        text: {
          ko: '횟수, 쉬는 시간, 멱등성 가운데 둘을 들었어요',
          en: 'It names two of: a number, pauses, idempotency',
        },
      },
      {
        id: 'others',
        text: {
          ko: '번짐을 막거나 빼고 보여 주는 방법을 말했어요',
          en: 'It says how the spread is stopped, or what is left out',
        },
      },
    ],
    explanation: {
      ko: '언제 다시 하고 언제 그만둘지를 나누면 답이 정확해져요.',
      en: 'The answer is exact once it tells when to try again from when to stop.',
    },
    cites: [{ claim: 'C390' }, { claim: 'C106' }],
  },
];

// What a breaker, a bulkhead and a fallback do, what sets them to work, and which of them fit together.

import type { QuizItem } from '@/content/schema';

export const protections: readonly QuizItem[] = [
  {
    id: 'failure-breaker-states',
    idea: 'breaker',
    kind: 'order',
    step: 'cut-and-divide',
    stem: {
      ko: '결제가 느려졌다가 나았어요. 서킷 브레이커가 하는 일을 순서대로 놓으세요.',
      en: 'Payment turns slow, then gets well. Put in order what its circuit breaker does.',
    },
    entries: [
      {
        id: 'closed',
        text: { ko: '닫힌 채로 실패를 세요.', en: 'Closed, it counts failures.' },
      },
      {
        id: 'opens',
        text: { ko: '절반이 실패해서 열려요.', en: 'Half have failed, and it opens.' },
      },
      {
        id: 'refuses',
        text: { ko: '5초 동안 아무것도 보내지 않아요.', en: 'For 5 s nothing is sent.' },
      },
      {
        id: 'probes',
        text: { ko: '반만 열고 세 건을 보내 봐요.', en: 'Half open, it sends three probes.' },
      },
      {
        id: 'closes',
        text: { ko: '세 건이 모두 성공해서 닫혀요.', en: 'All three go well, and it closes.' },
      },
    ],
    explanation: {
      ko: '닫힘, 열림, 반열림, 닫힘이에요. 전기와 같아서 닫혀야 흘러요.',
      en: 'Closed, open, half open, closed. As with current, closed is when it flows.',
    },
    cites: [{ sim: 'resilience', scenario: 'breaker' }],
  },
  {
    id: 'failure-breaker-alone',
    idea: 'breaker',
    kind: 'single',
    step: 'cut-and-divide',
    stem: {
      ko: '결제가 느려요. 서킷 브레이커만 켰더니 아무것도 달라지지 않았어요. 무엇이 빠졌을까요?',
      en: 'Payment is slow. A circuit breaker alone changed nothing at all. What was missing?',
    },
    options: [
      {
        id: 'more-breakers',
        text: {
          ko: '서비스마다 하나씩 더 많은 브레이커',
          en: 'More of them, one for each service',
        },
        misconception: 'M293',
        because: {
          ko: '아니에요. 서비스마다 이미 하나씩 있었어요. 어느 것도 셀 실패가 없었어요.',
          en: 'No: there was one for each already. None had failures to count.',
        },
      },
      {
        id: 'repair',
        text: {
          ko: '느려진 결제를 고쳐 줄 재시작 기능',
          en: 'A restart that mends slow payment',
        },
        misconception: 'M294',
        because: {
          ko: '아니에요. 브레이커는 고치는 장치가 아니에요. 부르지 않을 뿐이에요.',
          en: 'No: a breaker mends nothing. It only stops calling.',
        },
      },
      {
        id: 'limit',
        text: {
          ko: '느린 답을 실패로 바꾸는 제한 시간',
          en: 'A time limit that turns slow into failed',
        },
        correct: true,
        because: {
          ko: '느릴 뿐 실패가 아니면 셀 것이 없어요. 느린 호출을 따로 세게 해도 돼요.',
          en: 'Slow is not failed, so there was nothing to count. Counting slow calls would do as well.',
        },
      },
    ],
    explanation: {
      ko: '브레이커는 제한 시간 다음이에요.',
      en: 'A breaker comes after a time limit.',
    },
    cites: [{ sim: 'resilience', scenario: 'no-protection', set: { breaker: 'on' } }],
  },
  {
    id: 'failure-breaker-mends',
    idea: 'breaker',
    kind: 'ox',
    step: 'cut-and-divide',
    stem: {
      ko: '“서킷 브레이커가 열리면 메뉴 손님은 살지만, 결제가 꼭 필요한 손님은 그동안 실패한다.”',
      en: '“While a circuit breaker is open, menu visitors are saved, but those who must pay fail.”',
    },
    answer: true,
    reasons: [
      {
        id: 'queue',
        text: {
          ko: '막힌 결제를 한데 모았다가 나중에 처리해서예요.',
          en: 'It keeps the payments and makes them later on.',
        },
        misconception: 'M294',
        because: {
          ko: '아니에요. 브레이커는 보관하지 않고 바로 실패로 돌려줘요.',
          en: 'No: it keeps nothing. The call fails at once.',
        },
      },
      {
        id: 'turns-back',
        text: {
          ko: '결제 호출을 보내지 않고 바로 돌려보내서예요.',
          en: 'It turns calls to payment back unsent.',
        },
        correct: true,
        because: {
          ko: '기다리지 않으니 자리가 비고, 결제는 하지 못해요.',
          en: 'Nothing waits, so slots are free, and nothing is paid.',
        },
      },
      {
        id: 'priority',
        text: {
          ko: '메뉴 손님에게 먼저 차례를 줘서예요.',
          en: 'It serves menu visitors first.',
        },
        misconception: 'M294',
        because: {
          ko: '아니에요. 차례를 바꾸지 않아요. 자리가 빨리 비는 거예요.',
          en: 'No: it changes no order. Slots simply come free sooner.',
        },
      },
    ],
    explanation: {
      ko: '그 실험에서 주문 손님은 60%만 답을 받았어요. 브레이커는 번짐을 막을 뿐이에요.',
      en: 'In that run 60% of the buyers were answered. A breaker only stops the spread.',
    },
    cites: [{ sim: 'resilience', scenario: 'breaker' }],
  },
  {
    id: 'failure-fallback-alone',
    idea: 'two-that-fit',
    kind: 'single',
    step: 'your-turn',
    stem: {
      ko: '추천이 40배 느려요. 폴백만 켰더니 숫자가 하나도 달라지지 않았어요. 왜일까요?',
      en: 'The picks are forty times slower. A fallback alone changed no number. Why?',
    },
    options: [
      {
        id: 'no-failure',
        text: {
          ko: '느릴 뿐 실패가 없어 나설 때가 오지 않아서',
          en: 'Nothing fails, so its moment never comes',
        },
        correct: true,
        because: {
          ko: '벌크헤드나 짧은 줄, 제한 시간이 실패로 바꿔 줘야 해요.',
          en: 'A bulkhead, a short queue or a limit must turn slow into failed.',
        },
      },
      {
        id: 'slow-too',
        text: {
          ko: '추천 없는 화면을 만드는 데도 오래 걸려서',
          en: 'A page without them takes as long to make',
        },
        misconception: 'M295',
        because: {
          ko: '아니에요. 빼고 보여 주는 데는 시간이 들지 않아요. 아예 시작하지 않은 거예요.',
          en: 'No: leaving something out takes no time. It never began.',
        },
      },
      {
        id: 'off-by-default',
        text: {
          ko: '사람이 고장을 알려 줘야 켜지기 때문에',
          en: 'Somebody has to report the fault first',
        },
        misconception: 'M295',
        because: {
          ko: '아니에요. 호출이 실패하면 바로 나서요. 실패가 없었어요.',
          en: 'No: it acts on a failed call. There was none.',
        },
      },
    ],
    explanation: {
      ko: '폴백은 실패할 때만 나서요. 기다림을 끊는 것과 짝이에요.',
      en: 'A fallback answers failures. It needs something that cuts the waiting.',
    },
    cites: [{ sim: 'resilience', scenario: 'save-the-shop', set: { fallback: 'on' } }],
  },
  {
    id: 'failure-who-does-what',
    idea: 'two-that-fit',
    kind: 'match',
    step: 'cut-and-divide',
    stem: {
      ko: '장치와 그것이 하는 일을 이으세요.',
      en: 'Match each protection with what it does.',
    },
    pairs: [
      {
        id: 'limit',
        left: { ko: '제한 시간', en: 'Time limit' },
        right: { ko: '기다리기를 그만둬요', en: 'Stops waiting' },
        misconception: 'M291',
        because: {
          ko: '부른 쪽이 떠나요. 불린 쪽의 일은 남아요.',
          en: 'The caller leaves. The work stays.',
        },
      },
      {
        id: 'breaker',
        left: { ko: '서킷 브레이커', en: 'Circuit breaker' },
        right: { ko: '한동안 부르지 않아요', en: 'Stops calling for a while' },
        misconception: 'M294',
        because: {
          ko: '실패가 잦으면 열리고, 몇 건을 보내 보고 닫혀요.',
          en: 'Many failures open it, and a few probes close it.',
        },
      },
      {
        id: 'bulkhead',
        left: { ko: '벌크헤드', en: 'Bulkhead' },
        right: { ko: '내줄 자리의 수를 정해요', en: 'Sets how many slots may be held' },
        misconception: 'M299',
        because: {
          ko: '나머지 자리는 다른 손님의 몫이에요.',
          en: 'The other slots are for other customers.',
        },
      },
      {
        id: 'fallback',
        left: { ko: '폴백', en: 'Fallback' },
        right: { ko: '대신 보여 줄 것을 정해요', en: 'Sets what is shown instead' },
        misconception: 'M295',
        because: {
          ko: '저장해 둔 값이나 그 부분을 뺀 화면이에요.',
          en: 'A stored value, or a page without that part.',
        },
      },
    ],
    others: [
      { id: 'mend', text: { ko: '느린 서비스를 고쳐요', en: 'Mends the slow service' } },
      { id: 'grow', text: { ko: '서버를 늘려요', en: 'Adds servers' } },
    ],
    explanation: {
      ko: '어느 것도 고치지 않아요. 번짐을 막고 남길 것을 정해요.',
      en: 'None of them mends. They stop the spread and settle what is left.',
    },
    cites: [{ claim: 'C106' }, { sim: 'resilience', scenario: 'bulkhead' }],
  },
  {
    id: 'failure-one-more',
    idea: 'two-that-fit',
    kind: 'ox',
    step: 'your-turn',
    stem: {
      ko: '“벌크헤드와 폴백이 이미 p95 0.6초를 지킨다면, 제한 시간 1초를 더해도 p95는 더 좋아지거나 적어도 그대로다.”',
      en: '“If a bulkhead and a fallback already keep p95 within 0.6 s, adding a time limit of 1 s makes it better, or at least no worse.”',
    },
    answer: false,
    reasons: [
      {
        id: 'cpu',
        text: {
          ko: '장치를 켤 때마다 서버가 조금씩 느려져서예요.',
          en: 'Every protection slows the server a little.',
        },
        misconception: 'M293',
        because: {
          ko: '아니에요. 이 실험에서 장치를 켜는 데는 시간이 들지 않아요.',
          en: 'No: in this run a protection takes no time itself.',
        },
      },
      {
        id: 'dead-work',
        text: {
          ko: '떠난 호출이 격벽의 자리만 비우고 일은 남겨서예요.',
          en: 'Calls that leave free a place but not the work.',
        },
        correct: true,
        because: {
          ko: '그 자리로 들어간 호출이 떠난 일 뒤에서 1초를 꼬박 기다려요.',
          en: 'The next one in waits behind that work for its full second.',
        },
      },
      {
        id: 'retry',
        text: {
          ko: '제한 시간을 넘기면 자동으로 재시도해서예요.',
          en: 'Past the limit a retry starts by itself.',
        },
        misconception: 'M20',
        because: {
          ko: '아니에요. 재시도는 꺼져 있었어요.',
          en: 'No: retries were off.',
        },
      },
    ],
    explanation: {
      ko: '서른 번 평균 p95는 0.45초에서 0.73초로 늘고, p99는 3.4초에서 1초로 줄었어요. 더할 때마다 다시 실험해 봐야 해요.',
      en: 'Over thirty runs p95 went from 0.45 s to 0.73, and p99 from 3.4 s to 1. After each addition, run it again.',
    },
    cites: [
      {
        sim: 'resilience',
        scenario: 'save-the-shop',
        set: { bulkhead: 10, fallback: 'on', timeLimitMs: 1_000 },
      },
    ],
  },
];

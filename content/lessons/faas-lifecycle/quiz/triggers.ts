// That much more than a web request makes a function run.

import type { QuizItem } from '@/content/schema';

export const triggers: readonly QuizItem[] = [
  {
    id: 'what-calls-each',
    idea: 'triggers',
    kind: 'match',
    step: 'who-calls',
    stem: {
      ko: '정오네의 함수들이에요. 무엇이 부르게 하면 알맞을까요?',
      en: 'These are functions of Jeongo’s. What should call each?',
    },
    pairs: [
      {
        id: 'photo',
        left: { ko: '올라온 도시락 사진을 작게 줄이기', en: 'Shrink a photo that was uploaded' },
        right: { ko: '저장소에 생긴 파일', en: 'A new file in storage' },
        misconception: 'M150',
        because: {
          ko: '파일이 생긴 것이 이벤트예요. 누가 웹으로 부를 때까지 기다릴 필요가 없어요.',
          en: 'The file itself is the event; nobody has to call over the web.',
        },
      },
      {
        id: 'books',
        left: { ko: '하루에 한 번 장부를 정리하기', en: 'Close the books once a day' },
        right: { ko: '정해 둔 시각', en: 'A time on the clock' },
        misconception: 'M150',
        because: {
          ko: '일정도 트리거예요. 시각이 되면 플랫폼이 불러요.',
          en: 'A schedule is a trigger: the platform calls when the time comes.',
        },
      },
      {
        id: 'order',
        left: {
          ko: '손님에게 접수됐다고 바로 답하기',
          en: 'Tell a customer at once that the order is in',
        },
        right: { ko: 'HTTP 요청', en: 'An HTTP request' },
        misconception: 'M150',
        because: {
          ko: '손님이 답을 기다리니 동기로 불려야 해요.',
          en: 'The customer waits for the answer, so the call is synchronous.',
        },
      },
      {
        id: 'notice',
        left: { ko: '밀린 알림을 하나씩 보내기', en: 'Send notices that have piled up' },
        right: { ko: '대기열의 메시지', en: 'A message in a queue' },
        misconception: 'M150',
        because: {
          ko: '대기열에 쌓인 것을 플랫폼이 꺼내 함수에 건네요.',
          en: 'The platform takes what is in the queue and hands it to the function.',
        },
      },
    ],
    others: [{ id: 'reboot', text: { ko: '서버를 다시 켜는 것', en: 'A server being restarted' } }],
    explanation: {
      ko: '함수는 이벤트가 있으면 실행돼요. 웹 요청은 그 가운데 하나예요.',
      en: 'A function runs for an event, and a web request is one of many.',
    },
    cites: [{ claim: 'C039' }],
  },
  {
    id: 'only-web',
    idea: 'triggers',
    kind: 'ox',
    step: 'who-calls',
    stem: {
      ko: '“아무도 HTTP로 부르지 않는 함수도 쓸모가 있다.”',
      en: '“A function that nobody calls over HTTP can be of use.”',
    },
    answer: true,
    reasons: [
      {
        id: 'other-events',
        text: {
          ko: '파일, 메시지, 일정 같은 다른 이벤트가 불러요.',
          en: 'Files, messages and schedules call functions, too.',
        },
        correct: true,
        because: {
          ko: '사진 줄이기와 장부 정리는 웹 주소가 없어도 일해요.',
          en: 'Shrinking photos and closing the books work without any web address.',
        },
      },
      {
        id: 'always-on',
        text: {
          ko: '부르는 이가 없어도 늘 켜져서 일하고 있어요.',
          en: 'It is on and at work even if nothing calls it.',
        },
        misconception: 'M18',
        because: {
          ko: '이벤트가 없으면 실행되지 않아요. 부르는 것이 웹이 아닐 뿐이에요.',
          en: 'Without an event it does not run. What calls it is just not the web.',
        },
      },
      {
        id: 'converted',
        text: {
          ko: '플랫폼이 모든 일을 HTTP 요청으로 바꿔 줘요.',
          en: 'The platform turns everything into HTTP requests.',
        },
        misconception: 'M150',
        because: {
          ko: '파일이나 메시지는 저마다의 모양을 한 이벤트로 와요. 웹 요청이 아니에요.',
          en: 'A file or a message comes as an event of its own form, not as a web request.',
        },
      },
    ],
    explanation: {
      ko: '함수는 웹 API만이 아니라, 무슨 일이 생겼을 때 할 일을 적는 곳이기도 해요.',
      en: 'Functions are not only web APIs; they say what is to be done when something happens.',
    },
    cites: [{ claim: 'C039' }],
  },
  {
    id: 'which-are-triggers',
    idea: 'triggers',
    kind: 'multiple',
    step: 'who-calls',
    stem: {
      ko: '플랫폼이 함수를 실행하게 하는 트리거를 모두 고르세요.',
      en: 'Choose everything that can be a trigger of a function.',
    },
    options: [
      {
        id: 'file',
        text: { ko: '저장소에 파일이 올라왔다', en: 'A file was put into storage' },
        correct: true,
        because: {
          ko: '저장소에 파일이 생긴 것은 세 회사 모두에서 트리거예요.',
          en: 'A new file in storage can trigger a function at all three providers.',
        },
      },
      {
        id: 'idle',
        text: { ko: '쉬던 환경이 회수됐다', en: 'An idle environment was reclaimed' },
        misconception: 'M18',
        because: {
          ko: '회수는 플랫폼이 자리를 치우는 일이에요. 그 뒤로 함수를 다시 켜 두지 않아요.',
          en: 'Reclaiming is tidying up. The platform does not start the function again for it.',
        },
      },
      {
        id: 'clock',
        text: { ko: '새벽 5시가 됐다', en: 'It is five in the morning' },
        correct: true,
        because: {
          ko: '일정은 흔한 트리거예요. 서버에 예약해 두던 일을 옮기기 좋아요.',
          en: 'A schedule is a common trigger, and where jobs timed on a server can move.',
        },
      },
      {
        id: 'variable',
        text: { ko: '전역 변수의 값이 바뀌었다', en: 'A global variable has changed' },
        misconception: 'M151',
        because: {
          ko: '플랫폼은 코드 안의 변수를 보지 않아요. 밖에서 온 이벤트만 함수를 불러요.',
          en: 'A platform does not watch variables. Only events from outside call a function.',
        },
      },
    ],
    explanation: {
      ko: '트리거는 밖에서 일어난 일이에요. 파일, 메시지, 시각, 웹 요청, 데이터베이스의 변화가 있어요.',
      en: 'A trigger is something that happened outside: a file, a message, a time, a request, a change in a database.',
    },
    cites: [{ claim: 'C039' }],
  },
];

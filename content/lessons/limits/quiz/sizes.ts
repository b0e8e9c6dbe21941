// Payloads and addresses, and limits that differ.

import type { QuizItem } from '@/content/schema';

export const sizes: readonly QuizItem[] = [
  {
    id: 'limits-two-gigabytes',
    idea: 'past-the-function',
    kind: 'single',
    step: 'too-large',
    stem: {
      ko: '손님이 2GB짜리 영상을 올리고, 올라오면 변환을 시작하려고 해요. 함수가 할 일로 알맞은 것은?',
      en: 'Customers upload films of 2 GB, which are then converted. What should the function do?',
    },
    options: [
      {
        id: 'receive',
        text: { ko: '본문을 받아 저장소에 옮겨 적기', en: 'Take the body and write it to storage' },
        misconception: 'M194',
        because: {
          ko: '안 돼요. AWS Lambda가 한 번에 받는 것은 6MB까지예요.',
          en: 'No: AWS Lambda takes 6 MB in a call.',
        },
      },
      {
        id: 'more-memory',
        text: {
          ko: '메모리를 10GB로 늘려 통째로 받기',
          en: 'Have 10 GB of memory and take it in as a whole',
        },
        misconception: 'M194',
        because: {
          ko: '안 돼요. 실어 보내는 크기의 한도는 메모리와 상관없어요.',
          en: 'No: the limit of the payload has nothing to do with memory.',
        },
      },
      {
        id: 'address',
        text: {
          ko: '서명된 주소를 주고 이벤트를 기다리기',
          en: 'Hand out an address and await the event',
        },
        correct: true,
        because: {
          ko: '파일은 저장소로 바로 가고, 다 올라오면 이벤트가 변환을 시작해요.',
          en: 'The file goes straight to storage, and its event begins the conversion.',
        },
      },
    ],
    explanation: {
      ko: '큰 것은 저장소에 두고 함수에는 그 이름만 보내요.',
      en: 'Keep large things in storage, and send the function their name.',
    },
    cites: [{ claim: 'C280' }, { claim: 'C059' }],
  },
  {
    id: 'limits-way-of-the-file',
    idea: 'past-the-function',
    kind: 'order',
    step: 'too-large',
    stem: {
      ko: '큰 파일이 함수를 지나가지 않게 올리는 순서예요. 차례대로 놓으세요.',
      en: 'A large file is uploaded past the function. Put the steps in order.',
    },
    entries: [
      {
        id: 'ask',
        text: { ko: '브라우저가 올릴 주소를 달라고 해요.', en: 'The browser asks for an address.' },
      },
      {
        id: 'sign',
        text: { ko: '함수가 서명된 URL을 만들어 줘요.', en: 'The function makes a presigned URL.' },
      },
      {
        id: 'put',
        text: {
          ko: '브라우저가 저장소로 바로 올려요.',
          en: 'The browser uploads straight to storage.',
        },
      },
      { id: 'event', text: { ko: '저장소가 이벤트를 보내요.', en: 'Storage sends an event.' } },
      { id: 'convert', text: { ko: '변환이 시작돼요.', en: 'The conversion begins.' } },
    ],
    explanation: {
      ko: '함수는 두 번 잠깐 불릴 뿐이고, 2GB는 한 번도 함수를 지나가지 않아요.',
      en: 'The function is called twice and briefly; the 2 GB never pass through it.',
    },
    cites: [{ claim: 'C280' }],
  },
  {
    id: 'limits-name-address',
    idea: 'past-the-function',
    kind: 'short',
    step: 'too-large',
    stem: {
      ko: '정한 시간 동안 파일 하나를 저장소로 바로 올릴 수 있게 해 주는 주소를 무엇이라고 하나요?',
      en: 'What is an address called that lets somebody upload one file straight to storage until a set time?',
    },
    accepted: {
      ko: ['서명된 URL', '서명된URL', '사전 서명된 URL', '미리 서명된 URL', 'presigned URL'],
      en: ['presigned URL', 'pre-signed URL', 'signed URL'],
    },
    traps: [
      {
        words: { ko: ['함수 URL', '함수 주소'], en: ['function URL'] },
        misconception: 'M194',
        because: {
          ko: '함수 URL은 함수를 부르는 주소예요. 파일이 함수를 지나가니 크기 한도에 걸려요.',
          en: 'That calls the function. The file would pass through it and meet its limit.',
        },
      },
    ],
    explanation: {
      ko: '서명된 URL(presigned URL)이에요. 열쇠를 건네지 않고 파일 하나에만, 정한 시간까지만 통해요.',
      en: 'A presigned URL: no key is handed over, and it is good for one file and a set time.',
    },
    cites: [{ claim: 'C280' }],
  },
  {
    id: 'limits-eight-minutes',
    idea: 'limits-differ',
    kind: 'single',
    step: 'too-large',
    stem: {
      ko: '8분 걸리는 작업을 함수 호출 하나로 하려고 해요. 제한 시간을 가장 길게 늘려도 안 되는 곳은? (2026년 11월)',
      en: 'A job takes 8 minutes in one call. Where does it **not** fit, even with the time limit at its longest? (November 2026)',
    },
    options: [
      {
        id: 'lambda',
        text: { ko: 'AWS Lambda', en: 'AWS Lambda' },
        misconception: 'M195',
        because: {
          ko: '돼요. 15분까지예요. 기본값 3초를 늘려야 해요.',
          en: 'It fits into 15 minutes, once the 3 s it has at first are raised.',
        },
      },
      {
        id: 'naver',
        text: { ko: '네이버 Cloud Functions', en: 'NAVER Cloud Functions' },
        correct: true,
        because: { ko: '300초, 5분까지예요.', en: 'Its limit is 300 s, 5 minutes.' },
      },
      {
        id: 'azure',
        text: { ko: 'Azure Functions의 소비 요금제', en: 'Azure’s Consumption plan' },
        misconception: 'M195',
        because: {
          ko: '돼요. 처음에는 5분이지만 10분까지 늘릴 수 있어요.',
          en: 'It fits: 5 minutes at first, and up to 10.',
        },
      },
    ],
    explanation: {
      ko: '한도는 회사와 요금제마다 달라요. 기본값과 최댓값도 달라요.',
      en: 'Limits differ by provider and plan, and so do what they are at first and at most.',
    },
    cites: [{ claim: 'C048' }],
  },
  {
    id: 'limits-four-minute-answer',
    idea: 'limits-differ',
    kind: 'ox',
    step: 'too-large',
    stem: {
      ko: '“Azure의 Flex 요금제는 실행 시간에 상한이 없으니, HTTP 요청에 4분 뒤에 답해도 된다.”',
      en: '“Azure’s Flex plan has no bound on how long a run takes, so an HTTP request may be answered after 4 minutes.”',
    },
    answer: false,
    reasons: [
      {
        id: 'answer-limit',
        text: {
          ko: 'HTTP 답의 한도는 4분보다 짧아요.',
          en: 'HTTP answers have under 4 minutes.',
        },
        correct: true,
        because: {
          ko: '답의 한도는 실행과 따로, 230초예요. 더 걸리면 먼저 받았다고 답하고 뒤에서 해요.',
          en: 'Answers have a limit of their own, 230 s. What takes longer is accepted first and done afterwards.',
        },
      },
      {
        id: 'fifteen',
        text: { ko: '어느 회사든 15분이 상한이에요.', en: 'The bound is 15 minutes everywhere.' },
        misconception: 'M195',
        because: {
          ko: '아니에요. 15분은 AWS Lambda의 값이에요. 그리고 4분은 15분보다 짧아요.',
          en: 'No: 15 minutes are AWS Lambda’s, and 4 are less.',
        },
      },
      {
        id: 'socket',
        text: {
          ko: '연결은 길어야 2시간이에요.',
          en: 'Connections last two hours at the very most.',
        },
        misconception: 'M196',
        because: {
          ko: '아니에요. 2시간은 AWS의 웹소켓 게이트웨이 이야기이고, 4분보다 훨씬 길어요.',
          en: 'No: that is AWS’s WebSocket gateway, and far longer than 4 minutes.',
        },
      },
    ],
    explanation: {
      ko: '실행의 한도와 답의 한도는 달라요. 길은 여러 곳을 지나고, 가장 짧은 한도가 먼저 걸려요.',
      en: 'A run and its answer have limits of their own. A request passes several, and the shortest comes first.',
    },
    cites: [{ claim: 'C048' }],
  },
  {
    id: 'limits-which-limit',
    idea: 'limits-differ',
    kind: 'match',
    step: 'too-large',
    stem: {
      ko: 'AWS Lambda의 함수예요(2026년 11월). 겪은 일과 부딪힌 한도를 이으세요.',
      en: 'Functions on AWS Lambda (November 2026). Match what happened with the limit that was met.',
    },
    pairs: [
      {
        id: 'film',
        left: { ko: '90분 변환이 끊겼어요', en: 'A 90-minute conversion was cut off' },
        right: { ko: '15분', en: '15 min' },
        misconception: 'M195',
        because: { ko: '호출 하나의 길이예요.', en: 'How long an invocation may take.' },
      },
      {
        id: 'photo',
        left: { ko: '20MB 사진이 거절됐어요', en: 'A photo of 20 MB was refused' },
        right: { ko: '6MB', en: '6 MB' },
        misconception: 'M194',
        because: {
          ko: '동기 호출에 실어 보내는 크기예요. 저장소로 바로 올려야 해요.',
          en: 'The payload of a synchronous call. It belongs straight in storage.',
        },
      },
      {
        id: 'model',
        left: { ko: '16GB 모델을 못 띄웠어요', en: 'A model of 16 GB did not fit' },
        right: { ko: '10,240MB', en: '10,240 MB' },
        misconception: 'M195',
        because: { ko: '함수 하나의 메모리예요.', en: 'The memory of a function.' },
      },
    ],
    others: [{ id: 'other', text: { ko: '230초', en: '230 s' } }],
    explanation: {
      ko: '시간, 크기, 메모리의 한도는 따로예요. 하나를 늘린다고 다른 하나가 늘지 않아요.',
      en: 'Time, payload and memory are limited apart: raising one does not raise another.',
    },
    cites: [{ claim: 'C048' }, { claim: 'C280' }],
  },
];

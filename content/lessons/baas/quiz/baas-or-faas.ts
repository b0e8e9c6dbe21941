// What is rented ready-made, and what is code of one’s own.

import type { QuizItem } from '@/content/schema';

export const baasOrFaas: readonly QuizItem[] = [
  {
    id: 'where-each-goes',
    idea: 'baas-or-faas',
    kind: 'categorise',
    step: 'ready-made',
    stem: {
      ko: '정오네의 일을 빌려 쓸 것(BaaS)과 코드를 올릴 것(FaaS)으로 나누세요.',
      en: 'Sort Jeongo’s tasks: rent it ready-made (BaaS), or upload code (FaaS)?',
    },
    categories: [
      { id: 'baas', text: { ko: 'BaaS에서 빌리기', en: 'Rent from a BaaS' } },
      { id: 'faas', text: { ko: 'FaaS에 올리기', en: 'Upload to FaaS' } },
    ],
    entries: [
      {
        id: 'login',
        text: { ko: '이메일로 로그인하기', en: 'signing in by e-mail' },
        category: 'baas',
        because: {
          ko: '어느 앱에나 똑같이 필요한 기능이에요.',
          en: 'Every app needs just the same.',
        },
      },
      {
        id: 'coupon',
        text: { ko: '우리 가게만의 쿠폰 계산', en: 'coupons that only this shop has' },
        category: 'faas',
        because: {
          ko: '다른 곳에 없는 규칙이라 만들어진 것이 없어요.',
          en: 'No other shop has these rules, so nothing is ready-made.',
        },
        misconception: 'M107',
      },
      {
        id: 'photo',
        text: { ko: '도시락 사진 올리고 받기', en: 'uploading and showing photos' },
        category: 'baas',
        because: {
          ko: '파일 저장은 만들어진 기능이에요.',
          en: 'Storing files is a finished feature.',
        },
      },
      {
        id: 'payment',
        text: {
          ko: '결제를 확인하고 재고 줄이기',
          en: 'confirming payment, then reducing the stock',
        },
        category: 'faas',
        because: {
          ko: '손님의 앱에 맡길 수 없는 일이에요.',
          en: 'It cannot be left to an app in a customer’s hands.',
        },
        misconception: 'M109',
      },
      {
        id: 'push',
        text: { ko: '새 글을 기기에 밀어 주기', en: 'pushing new messages to phones' },
        category: 'baas',
        because: { ko: '실시간 리스너가 해 줘요.', en: 'Realtime listeners do it.' },
        misconception: 'M107',
      },
    ],
    explanation: {
      ko: '어느 앱에나 있는 것은 빌리고, 우리만의 규칙은 올려요.',
      en: 'Rent what every app has; upload rules of your own.',
    },
    cites: [{ claim: 'C025' }, { claim: 'C026' }],
  },
  {
    id: 'baas-bill-or-faas-bill',
    idea: 'baas-or-faas',
    kind: 'single',
    step: 'ready-made',
    stem: {
      ko: 'Firestore 같은 BaaS와 FaaS의 요금은 무엇을 셀까요?',
      en: 'What do the bills of a BaaS such as Firestore and of FaaS count?',
    },
    options: [
      {
        id: 'same',
        text: { ko: '둘 다 호출한 횟수만 세요', en: 'Both count nothing but calls' },
        misconception: 'M107',
        because: {
          ko: 'FaaS는 실행한 시간도, BaaS는 읽은 문서도 세요.',
          en: 'FaaS also counts running time, a BaaS documents read.',
        },
      },
      {
        id: 'apart',
        text: {
          ko: '앞은 읽고 쓴 수, 뒤는 호출과 실행 시간',
          en: 'Reads and writes here, calls and time there',
        },
        correct: true,
        because: {
          ko: '그래서 함께 쓰면 둘을 따로 세어야 해요.',
          en: 'So where both are used, count them apart.',
        },
      },
      {
        id: 'servers',
        text: {
          ko: '둘 다 서버를 켜 둔 시간을 세요',
          en: 'Both count the time that servers are on',
        },
        misconception: 'M107',
        because: {
          ko: '손님이 없어도 나오는 것은 저장 요금이지 켜 둔 시간이 아니에요.',
          en: 'What is billed without customers is storage, not time switched on.',
        },
      },
      {
        id: 'people',
        text: { ko: '앞은 사람 수, 뒤는 코드의 길이', en: 'People here, length of code there' },
        misconception: 'M108',
        because: {
          ko: '사람이 그대로여도 읽기가 늘면 요금이 늘어요. 코드의 길이는 세지 않아요.',
          en: 'With the same people, more reads cost more. Length of code is not counted.',
        },
      },
    ],
    explanation: {
      ko: '무엇을 세는지는 서비스마다 달라요. 가격표에서 단위부터 읽어요.',
      en: 'What is counted differs by service. Read the unit on the price list first.',
    },
    cites: [{ claim: 'C027' }, { claim: 'C025' }],
  },
  {
    id: 'name-it',
    idea: 'baas-or-faas',
    kind: 'short',
    step: 'ready-made',
    stem: {
      ko: '데이터베이스, 로그인, 파일 저장 같은 뒤쪽 기능을 완성된 API로 빌려 쓰는 서비스를 영어 약자로 무엇이라고 할까요?',
      en: 'Which abbreviation names a service that rents out finished back-end features, such as database, sign-in and files, by API?',
    },
    accepted: { ko: ['BaaS', '바스', '서비스형 백엔드'], en: ['BaaS', 'Backend as a Service'] },
    traps: [
      {
        words: { ko: ['FaaS', '파스'], en: ['FaaS', 'Function as a Service'] },
        misconception: 'M107',
        because: {
          ko: 'FaaS는 내가 쓴 함수를 실행해 줘요. 만들어진 기능을 빌리는 것이 아니에요.',
          en: 'FaaS runs functions that you wrote; it does not rent out finished features.',
        },
      },
      {
        words: { ko: ['PaaS'], en: ['PaaS', 'Platform as a Service'] },
        misconception: 'M107',
        because: {
          ko: 'PaaS는 내가 쓴 앱을 돌려 줘요. 뒤쪽 기능은 그 안에 내가 만들어요.',
          en: 'PaaS runs an app that you wrote; the back end in it is yours to build.',
        },
      },
    ],
    explanation: {
      ko: 'Backend as a Service, BaaS예요. 모바일용은 MBaaS, 게임용은 GBaaS라고도 해요.',
      en: 'Backend as a Service, or BaaS; for phones also MBaaS, for games GBaaS.',
    },
    cites: [{ claim: 'C026' }, { claim: 'C036' }],
  },
];

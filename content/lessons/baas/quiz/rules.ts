// Who keeps the rules where there is no server code, and what a rule may forget.

import type { QuizItem } from '@/content/schema';

export const rules: readonly QuizItem[] = [
  {
    id: 'who-keeps-them',
    idea: 'rules',
    kind: 'single',
    step: 'rules-are-code',
    stem: {
      ko: '서버 코드 없이 앱이 데이터베이스를 바로 읽어요. 남의 방을 읽지 못하게 하는 것은 어디에 써야 할까요?',
      en: 'An app reads the database directly, without server code. Where do you write what keeps others out of a room?',
    },
    options: [
      {
        id: 'screen',
        text: { ko: '남의 방을 감추는 앱의 화면에', en: 'In screens that hide other rooms' },
        misconception: 'M105',
        because: {
          ko: '앱을 고치거나 API를 바로 부르면 화면은 없는 것과 같아요.',
          en: 'Whoever changes the app or calls the API directly never sees that screen.',
        },
      },
      {
        id: 'rules',
        text: { ko: '제공자 쪽에서 도는 접근 규칙에', en: 'In rules that the provider runs' },
        correct: true,
        because: {
          ko: '요청이 데이터에 닿기 전에, 앱이 손댈 수 없는 곳에서 실행돼요.',
          en: 'They run before a request reaches the data, out of the app’s reach.',
        },
      },
      {
        id: 'contract',
        text: { ko: '제공자와 맺는 보안 계약에', en: 'In the contract with the provider' },
        misconception: 'M104',
        because: {
          ko: '제공자는 규칙을 실행할 뿐, 누가 그 방의 사람인지 몰라요.',
          en: 'The provider runs rules; it does not know who belongs to a room.',
        },
      },
      {
        id: 'names',
        text: { ko: '추측하기 어려운 방의 이름에', en: 'In names that are hard to guess' },
        misconception: 'M105',
        because: {
          ko: '이름은 문이 아니에요. 목록을 읽거나 링크가 퍼지면 끝이에요.',
          en: 'A name is no door: lists are read and links are passed on.',
        },
      },
    ],
    explanation: {
      ko: '앱은 손님 손에 있어요. 지켜야 하는 것은 앱이 아닌 곳에 써요.',
      en: 'The app is in customers’ hands. What must hold stands elsewhere.',
    },
    cites: [{ claim: 'C033' }, { sim: 'baas-sync', scenario: 'open-door' }],
  },
  {
    id: 'signed-in-enough',
    idea: 'rules',
    kind: 'ox',
    step: 'rules-are-code',
    stem: {
      ko: '“로그인한 사람만 읽게 규칙을 쓰면, 방의 글은 그 방 사람만 읽는다.”',
      en: '“With a rule that only people who have signed in may read, a room is read by its members alone.”',
    },
    answer: false,
    reasons: [
      {
        id: 'authz',
        text: {
          ko: '그 방의 사람인지는 묻지 않았어요',
          en: 'It never asked for members of the room',
        },
        correct: true,
        because: {
          ko: '로그인은 누구인지만 확인해요. 무엇을 해도 되는지는 따로 정해요.',
          en: 'Signing in says who somebody is, not what that person may do.',
        },
      },
      {
        id: 'password',
        text: {
          ko: '남의 비밀번호를 알아낼 수 있어서예요',
          en: 'Passwords of others can be found out',
        },
        misconception: 'M106',
        because: {
          ko: '알아낼 필요도 없어요. 자기 계정으로 로그인하면 돼요.',
          en: 'There is no need to. One’s own account will do.',
        },
      },
      {
        id: 'app',
        text: {
          ko: '앱이 그 규칙을 지키지 않을 수 있어서예요',
          en: 'The app may not obey that rule',
        },
        misconception: 'M105',
        because: {
          ko: '규칙은 앱이 아니라 제공자 쪽에서 실행돼요. 문제는 규칙이 덜 묻는다는 거예요.',
          en: 'Rules run at the provider, not in the app. The trouble is how little this one asks.',
        },
      },
    ],
    explanation: {
      ko: '인증과 인가는 다른 일이에요. 누구나 계정을 만들 수 있는 앱이라면 로그인은 문이 아니에요.',
      en: 'Authentication and authorization differ. Where anybody may open an account, signing in is no door.',
    },
    cites: [{ claim: 'C033' }],
  },
  {
    id: 'which-question',
    idea: 'rules',
    kind: 'categorise',
    step: 'rules-are-code',
    stem: {
      ko: '인증의 일과 인가의 일로 나누세요.',
      en: 'Sort them: authentication, or authorization?',
    },
    categories: [
      { id: 'who', text: { ko: '인증: 누구인가', en: 'Authentication: who?' } },
      { id: 'may', text: { ko: '인가: 해도 되나', en: 'Authorization: may they?' } },
    ],
    entries: [
      {
        id: 'mail',
        text: { ko: '이메일로 받은 번호를 확인하기', en: 'checking a code sent by e-mail' },
        category: 'who',
        because: {
          ko: '번호를 받은 사람이 맞는지 확인해요.',
          en: 'It establishes that this is the person who got it.',
        },
      },
      {
        id: 'member',
        text: { ko: '그 방의 사람만 글을 읽게 하기', en: 'letting only members read a room' },
        category: 'may',
        because: {
          ko: '누구인지 안 다음에, 무엇을 읽어도 되는지 정해요.',
          en: 'Once it is known who, it decides what may be read.',
        },
        misconception: 'M106',
      },
      {
        id: 'google',
        text: {
          ko: '다른 서비스의 계정으로 들어오기',
          en: 'coming in with an account from elsewhere',
        },
        category: 'who',
        because: {
          ko: '다른 서비스가 누구인지 확인해 줘요.',
          en: 'The other service vouches for who it is.',
        },
        misconception: 'M106',
      },
      {
        id: 'own',
        text: { ko: '자기 주문만 고치게 하기', en: 'letting people change only their own orders' },
        category: 'may',
        because: {
          ko: '주문의 주인과 요청한 사람을 비교해요.',
          en: 'It compares who owns the order with who asks.',
        },
        misconception: 'M106',
      },
      {
        id: 'stock',
        text: { ko: '재고는 태블릿만 줄이게 하기', en: 'letting only tablets reduce the stock' },
        category: 'may',
        because: {
          ko: '손님의 앱도 로그인은 했어요. 그래도 재고는 못 줄여요.',
          en: 'Customers’ apps have signed in as well, and still may not.',
        },
        misconception: 'M106',
      },
    ],
    explanation: {
      ko: '로그인은 인증이에요. 규칙에 인가를 쓰지 않으면 로그인한 모두가 모두의 것을 읽어요.',
      en: 'Signing in is authentication. Without authorization in the rules, everyone who has signed in reads everything.',
    },
    cites: [{ claim: 'C033' }],
  },
];

// Data, settings and accounts: the customer's on every rung.

import type { QuizItem } from '@/content/schema';

const saas = { sim: 'responsibility', scenario: 'saas' } as const;

export const neverLeaves: readonly QuizItem[] = [
  {
    id: 'on-every-stair',
    idea: 'never-leaves',
    kind: 'multiple',
    step: 'what-stays',
    stem: {
      ko: '온프레미스부터 SaaS까지 네 단 모두에서 고객이 혼자 맡는 일을 모두 고르세요.',
      en: 'Choose everything that the customer handles alone on all four rungs, from on-premises to SaaS.',
    },
    options: [
      {
        id: 'keep',
        text: {
          ko: '손님 명부를 언제 지울지 정하기',
          en: 'Deciding when the customer list is deleted',
        },
        correct: true,
        because: {
          ko: '고객 데이터예요. 무엇을 얼마나 둘지는 빌려준 쪽이 정할 수 없어요.',
          en: 'That is customer data. What is kept, and how long, no provider can decide.',
        },
      },
      {
        id: 'kernel',
        text: { ko: '커널의 취약점을 막는 업데이트', en: 'Closing a hole in the kernel' },
        misconception: 'M75',
        because: {
          ko: '운영체제는 IaaS까지만 고객의 몫이고 PaaS부터는 제공자가 맡아요.',
          en: 'The operating system is the customer’s up to IaaS and the provider’s from PaaS on.',
        },
      },
      {
        id: 'admins',
        text: {
          ko: '누구에게 관리자 계정을 줄지 정하기',
          en: 'Deciding who gets an administrator’s account',
        },
        correct: true,
        because: {
          ko: '계정과 사용자는 어느 단에서도 고객이 맡아요.',
          en: 'Accounts and users are the customer’s on every rung.',
        },
      },
      {
        id: 'firewall',
        text: { ko: '네트워크 방화벽 규칙 정하기', en: 'Writing the network’s firewall rules' },
        misconception: 'M77',
        because: {
          ko: '네트워크 제어는 PaaS에서 함께 맡고 SaaS에서는 제공자가 맡아요. 단마다 달라요.',
          en: 'Network controls are shared on PaaS and the provider’s on SaaS. It differs by rung.',
        },
      },
      {
        id: 'public',
        text: { ko: '문서의 공개 범위 켜고 끄기', en: 'Making a document public, or private' },
        correct: true,
        because: {
          ko: '구성과 설정이에요. 켜라는 대로 켜지니, 켠 쪽의 몫이에요.',
          en: 'That is configuration. It does what it is told, so it is up to whoever tells it.',
        },
      },
    ],
    explanation: {
      ko: '데이터, 설정, 계정의 세 칸은 네 단 모두에서 고객의 몫이에요.',
      en: 'Data, settings and accounts are the customer’s on all four rungs.',
    },
    cites: [{ claim: 'C181' }, saas],
  },
  {
    id: 'leaver-on-saas',
    idea: 'never-leaves',
    kind: 'single',
    step: 'what-stays',
    stem: {
      ko: '주문 앱까지 SaaS로 빌려 쓰는 가게에서 점장이 그만뒀어요. 점장의 계정은 어떻게 될까요?',
      en: 'A shop rents even its ordering app as SaaS, and the manager leaves. What becomes of the manager’s account?',
    },
    options: [
      {
        id: 'shop',
        text: { ko: '가게가 지울 때까지 그대로 열려요', en: 'It works until the shop removes it' },
        correct: true,
        because: {
          ko: '계정은 SaaS에서도 고객이 혼자 맡는 칸이에요.',
          en: 'Accounts are the customer’s alone, on SaaS as well.',
        },
      },
      {
        id: 'provider',
        text: {
          ko: '제공자가 그만둔 사람을 찾아 자동으로 지워요',
          en: 'The provider notices who left and removes it',
        },
        misconception: 'M72',
        because: {
          ko: '제공자는 누가 그만뒀는지 알 길이 없어요. 알려 주거나 지우는 것은 가게예요.',
          en: 'A provider has no way to know who left. To say so, or to remove it, is up to the shop.',
        },
      },
      {
        id: 'both',
        text: {
          ko: '가게와 제공자가 반씩 확인해서 함께 지워요',
          en: 'Shop and provider check half each and remove it together',
        },
        misconception: 'M76',
        because: {
          ko: 'SaaS에서 함께 맡는 것은 접속 기기와 앱이에요. 계정은 함께가 아니에요.',
          en: 'What is shared on SaaS are devices and the application. Accounts are not.',
        },
      },
      {
        id: 'unused',
        text: {
          ko: '누가 침입하지 않는 한 그대로 두어도 안전해요',
          en: 'It is safe to leave it, unless somebody breaks in',
        },
        misconception: 'M73',
        because: {
          ko: '살아 있는 계정으로 들어오는 데는 침입이 필요 없어요. 비밀번호만 있으면 돼요.',
          en: 'Nobody needs to break in where an account still works: the password is enough.',
        },
      },
    ],
    explanation: {
      ko: '다 만들어진 앱을 빌려도 누가 들어올 수 있는지는 빌린 쪽이 정해요. 그만두는 날에 할 일 목록에 계정이 들어 있어야 해요.',
      en: 'Even with a finished app, who may come in is decided by whoever rents it. Accounts belong on the list for somebody’s last day.',
    },
    cites: [{ claim: 'C181' }, saas],
  },
  {
    id: 'data-moves-away',
    idea: 'never-leaves',
    kind: 'ox',
    step: 'what-stays',
    stem: {
      ko: '“SaaS에 손님 데이터를 넣으면, 그 데이터를 지킬 책임도 제공자에게 넘어간다.”',
      en: '“Once customers’ data is put into a SaaS, the responsibility for it passes to the provider.”',
    },
    answer: false,
    reasons: [
      {
        id: 'always',
        text: {
          ko: '고객 데이터는 네 단 모두에서 고객의 몫이에요.',
          en: 'Customer data is the customer’s on all four rungs.',
        },
        correct: true,
        because: {
          ko: '표의 첫 줄은 온프레미스부터 SaaS까지 한 칸도 바뀌지 않아요.',
          en: 'The table’s first row does not change from on-premises to SaaS.',
        },
      },
      {
        id: 'shared',
        text: {
          ko: 'SaaS의 데이터는 제공자와 반씩 나눠 맡기 때문이에요.',
          en: 'Because on SaaS each of the two is responsible for half of it.',
        },
        misconception: 'M76',
        because: {
          ko: '데이터는 함께 맡는 칸이 아니고, ‘함께’도 절반이라는 뜻이 아니에요.',
          en: 'Data is not shared, nor does “shared” mean half each.',
        },
      },
      {
        id: 'encrypted',
        text: {
          ko: '제공자가 이미 지키고 있어서 책임이 생기지 않아서예요.',
          en: 'Because the provider guards it anyway, and nobody else need.',
        },
        misconception: 'M72',
        because: {
          ko: '제공자는 바탕을 지켜요. 누구에게 보여 줄지, 얼마나 둘지는 고객이 정해야 해요.',
          en: 'The provider guards what lies beneath. Who sees it and how long it is kept is up to the customer.',
        },
      },
    ],
    explanation: {
      ko: '저장하는 장비는 제공자의 것이어도 데이터는 고객의 것이에요. 책임도 고객에게 있어요.',
      en: 'The machine that stores it is the provider’s. The data is the customer’s, and so is the responsibility.',
    },
    cites: [{ claim: 'C181' }],
  },
];

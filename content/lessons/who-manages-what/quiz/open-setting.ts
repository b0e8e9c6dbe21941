// Nobody broke in: what leaks through settings, accounts and data that nobody looks after.

import type { QuizItem } from '@/content/schema';

const paas = { sim: 'responsibility', scenario: 'paas' } as const;

export const openSetting: readonly QuizItem[] = [
  {
    id: 'how-the-list-got-out',
    idea: 'open-setting',
    kind: 'single',
    step: 'open-file',
    stem: {
      ko: 'PaaS로 옮긴 정오네에서 손님 1,204명의 전화번호가 주소만 알면 열리는 파일에 있었어요. 무엇이 그렇게 만들었을까요?',
      en: 'At Jeongo’s, which had moved to PaaS, the phone numbers of 1,204 customers lay in a file that anyone with the link could open. What had made it so?',
    },
    options: [
      {
        id: 'os-hole',
        text: {
          ko: '운영체제의 허점으로 누가 침입했어요',
          en: 'Somebody broke in through a hole in the operating system',
        },
        misconception: 'M73',
        because: {
          ko: '침입한 흔적은 없었어요. 열린 링크로 들어오는 데는 침입이 필요 없어요.',
          en: 'Nobody had broken in. An open link needs no breaking in.',
        },
      },
      {
        id: 'setting',
        text: { ko: '우리가 링크 공유를 켜 두었어요', en: 'We had left link sharing on' },
        correct: true,
        because: {
          ko: '설정은 어느 단에서도 고객의 칸이고, 켜라는 대로 켜졌어요.',
          en: 'Settings are the customer’s on every rung, and this one did what it was told.',
        },
      },
      {
        id: 'platform',
        text: {
          ko: '플랫폼이 지켜야 할 파일을 지키지 못했어요',
          en: 'The platform failed to guard a file that it should have',
        },
        misconception: 'M71',
        because: {
          ko: '누구에게 보여 줄 파일인지 플랫폼은 몰라요. 보여 줄 사람을 정하는 것은 가게예요.',
          en: 'The platform does not know for whom a file is meant. The shop says so.',
        },
      },
      {
        id: 'guessed',
        text: {
          ko: '누군가 파일의 주소를 알아맞혔어요',
          en: 'Somebody guessed the address of the file',
        },
        misconception: 'M73',
        because: {
          ko: '알아맞힌 사람이 있든 없든, 주소를 아는 누구에게나 열리게 한 것은 켜 둔 설정이에요.',
          en: 'Guessed or not, it was a setting that opened the file to anyone who had the address.',
        },
      },
    ],
    explanation: {
      ko: '데이터를 열어 두는 설정 하나면 침입 없이도 새요. 그래서 설정을 다시 볼 사람과 날을 정해 둬요.',
      en: 'One setting is enough for data to get out, without any break-in. So somebody has to look at settings, on a fixed day.',
    },
    cites: [{ claim: 'C009' }, paas],
  },
  {
    id: 'leak-without-burglar',
    idea: 'open-setting',
    kind: 'ox',
    step: 'open-file',
    stem: {
      ko: '“서버와 운영체제가 완벽하게 지켜지고 있어도 손님 정보가 샐 수 있다.”',
      en: '“Even where servers and operating system are perfectly guarded, customers’ details can leak.”',
    },
    answer: true,
    reasons: [
      {
        id: 'three',
        text: {
          ko: '데이터, 설정, 계정은 그 위에 따로 있는 칸이에요.',
          en: 'Data, settings and accounts are areas of their own above them.',
        },
        correct: true,
        because: {
          ko: '문이 튼튼해도 열어 둔 창문과 나눠 준 열쇠는 따로 챙겨야 해요.',
          en: 'However strong the door, open windows and keys handed out need looking after.',
        },
      },
      {
        id: 'burglar',
        text: {
          ko: '완벽하게 지켜도 언젠가 누군가는 침입에 성공해서예요.',
          en: 'Somebody will manage to break in sooner or later.',
        },
        misconception: 'M73',
        because: {
          ko: '침입이 없어도 새요. 정오네의 파일은 아무도 침입하지 않은 채 열려 있었어요.',
          en: 'It leaks without any break-in. At Jeongo’s the file was open, and nobody had broken in.',
        },
      },
      {
        id: 'provider-reads',
        text: {
          ko: '맡기는 순간 정보의 책임도 제공자에게 가서예요.',
          en: 'Responsibility for the details passes to the provider at once.',
        },
        misconception: 'M71',
        because: {
          ko: '데이터의 책임은 어느 단에서도 고객에게 있어요.',
          en: 'Responsibility for data is the customer’s on every rung.',
        },
      },
    ],
    explanation: {
      ko: '제공자가 맡는 칸이 모두 지켜져도 고객의 칸은 그대로 남아요.',
      en: 'With everything guarded that is the provider’s, the customer’s areas are still there.',
    },
    cites: [{ claim: 'C009' }, { sim: 'responsibility', scenario: 'saas' }],
  },
  {
    id: 'which-of-three',
    idea: 'open-setting',
    kind: 'categorise',
    step: 'twelve-chores',
    stem: {
      ko: '누가 침입하지 않아도 생기는 일이에요. 데이터, 설정, 계정 가운데 어느 칸의 일일까요?',
      en: 'All of this happens without any break-in. Which area does it belong to: data, settings or accounts?',
    },
    categories: [
      { id: 'data', text: { ko: '데이터', en: 'Data' } },
      { id: 'settings', text: { ko: '설정', en: 'Settings' } },
      { id: 'accounts', text: { ko: '계정', en: 'Accounts' } },
    ],
    entries: [
      {
        id: 'link',
        text: { ko: '누구나 열 수 있게 켜 둔 링크', en: 'A link left open for anyone' },
        category: 'settings',
        misconception: 'M73',
        because: {
          ko: '보여 줄 범위를 정하는 것은 설정이에요.',
          en: 'How far something is shown is a setting.',
        },
      },
      {
        id: 'leaver',
        text: {
          ko: '그만둔 사람이 아직 들어오는 관리 화면',
          en: 'An admin page that a former colleague still enters',
        },
        category: 'accounts',
        because: {
          ko: '누가 들어올 수 있는지는 계정의 일이에요.',
          en: 'Who may come in is a matter of accounts.',
        },
      },
      {
        id: 'kept-too-long',
        text: {
          ko: '지우기로 한 날이 지난 손님 명부',
          en: 'A customer list kept past the day it was to be deleted',
        },
        category: 'data',
        misconception: 'M71',
        because: {
          ko: '무엇을 언제까지 둘지는 데이터의 일이고, 제공자가 정해 주지 않아요.',
          en: 'What is kept, and how long, is a matter of data. No provider decides it.',
        },
      },
      {
        id: 'one-for-all',
        text: {
          ko: '다섯 사람이 돌려 쓰는 관리자 아이디',
          en: 'One administrator’s login that five people use',
        },
        category: 'accounts',
        because: {
          ko: '사람마다 계정이 있어야 누가 했는지 알고, 그만둔 사람만 막을 수 있어요.',
          en: 'Only with an account each can you see who did what, and shut out just the one who left.',
        },
      },
      {
        id: 'alarm',
        text: { ko: '꺼 둔 채 잊어버린 요금 알림', en: 'A cost alarm left switched off' },
        category: 'settings',
        misconception: 'M72',
        because: {
          ko: '알림을 켜고 끄는 것은 설정이에요. 플랫폼은 꺼 두라는 대로 꺼 둬요.',
          en: 'Switching an alarm on or off is a setting. The platform leaves it as it was told.',
        },
      },
      {
        id: 'deleted',
        text: { ko: '실수로 통째로 지운 주문 표', en: 'A table of orders deleted by mistake' },
        category: 'data',
        because: {
          ko: '지우라는 명령대로 지워졌어요. 되살릴 복사본은 우리가 마련해요.',
          en: 'It was deleted as ordered. The copy to restore from is up to us.',
        },
      },
    ],
    explanation: {
      ko: '무엇을 두는지는 데이터, 어떻게 움직일지는 설정, 누가 들어오는지는 계정이에요. 세 칸 모두 어느 단에서나 고객의 몫이에요.',
      en: 'What is kept is data, how it behaves is settings, who comes in is accounts. All three are the customer’s on every rung.',
    },
    cites: [paas],
  },
];

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
          en: 'Settings are the customer’s on every stair, and this one did what it was told.',
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
        id: 'cloud',
        text: {
          ko: '클라우드에서는 설정이 저절로 자주 풀려요',
          en: 'Settings come undone by themselves in the cloud',
        },
        misconception: 'M79',
        because: {
          ko: '저절로 풀린 것이 아니라 켠 것이 남아 있었어요. 옮겼다고 실수가 늘어나는 것은 아니에요.',
          en: 'Nothing came undone: what had been switched on stayed on. Moving does not add mistakes.',
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
          en: 'Responsibility for data is the customer’s on every stair.',
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
      ko: '침입 없이도 일어나는 사고예요. 데이터, 설정, 계정 가운데 어느 칸의 일일까요?',
      en: 'Incidents that need no break-in. Which area do they belong to: data, settings or accounts?',
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
        id: 'backup',
        text: { ko: '한 달째 돌지 않은 백업', en: 'A backup that has not run for a month' },
        category: 'data',
        misconception: 'M71',
        because: {
          ko: '데이터를 지키고 되살리는 일은 고객의 데이터 칸에 있어요.',
          en: 'Keeping and restoring data belongs to the customer’s data.',
        },
      },
      {
        id: 'key',
        text: { ko: '공개된 코드에 섞인 접속 키', en: 'An access key published with the code' },
        category: 'accounts',
        because: {
          ko: '키는 사람 대신 들어오는 신분증이에요. 지우고 새로 내줘야 해요.',
          en: 'A key lets in whoever holds it. It has to be withdrawn and issued anew.',
        },
      },
      {
        id: 'region',
        text: {
          ko: '다른 나라의 리전에 만든 손님 명부',
          en: 'A customer list created in another country’s region',
        },
        category: 'settings',
        misconception: 'M77',
        because: {
          ko: '데이터센터는 제공자의 것이지만 어느 곳을 쓸지는 우리가 골라요.',
          en: 'The data center is the provider’s; which one is used is chosen by us.',
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
      ko: '어느 칸에 붙일지는 우리가 정한 것이라 조금씩 다를 수 있어요. 세 칸 모두 고객의 몫이라는 것은 같아요.',
      en: 'Which area fits is our choice, and others may choose a little differently. That all three are the customer’s is not.',
    },
    cites: [paas],
  },
];

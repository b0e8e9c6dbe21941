// Whose job each chore is on PaaS.

import type { QuizItem } from '@/content/schema';

export const whoseJob: readonly QuizItem[] = [
  {
    id: 'chores-on-paas',
    idea: 'whose-job',
    kind: 'categorise',
    step: 'what-you-give',
    stem: {
      ko: '정오네가 앱을 PaaS에 올렸어요. 누가 할 일인지 나누세요.',
      en: 'Jeongo’s runs its app on PaaS. Whose job is each of these?',
    },
    categories: [
      { id: 'platform', text: { ko: '플랫폼', en: 'The platform' } },
      { id: 'ours', text: { ko: '정오네', en: 'Jeongo’s' } },
    ],
    entries: [
      {
        id: 'patch',
        text: { ko: '운영체제의 보안 패치', en: 'Security patches of the operating system' },
        category: 'platform',
        because: {
          ko: 'PaaS에서는 운영체제와 런타임을 제공자가 맡아요.',
          en: 'On PaaS the provider runs the operating system and the runtime.',
        },
      },
      {
        id: 'crash',
        text: { ko: '죽은 앱을 다시 켜기', en: 'Starting an app again that has died' },
        category: 'platform',
        because: {
          ko: '플랫폼이 지켜보다가 다시 켜요. 다만 왜 죽었는지는 우리가 찾아요.',
          en: 'The platform watches and starts it. Why it died is ours to find.',
        },
      },
      {
        id: 'bug',
        text: { ko: '주문 금액이 틀리는 버그', en: 'A bug that gets the price of an order wrong' },
        category: 'ours',
        misconception: 'M68',
        because: {
          ko: '플랫폼은 켜지고 꺼지는 것만 봐요. 코드가 옳은지는 알지 못해요.',
          en: 'A platform sees whether code runs, not whether it is right.',
        },
      },
      {
        id: 'backup',
        text: {
          ko: '지운 주문을 되살릴 백업을 켜 두기',
          en: 'Switching on backups that bring back a deleted order',
        },
        category: 'ours',
        misconception: 'M68',
        because: {
          ko: '데이터는 어느 계단에서도 우리 것이에요. 도구는 있어도 켜는 것은 우리예요.',
          en: 'Data is ours on every stair. There are tools; switching them on is up to us.',
        },
      },
      {
        id: 'count',
        text: {
          ko: '인스턴스 수나 늘리는 규칙 정하기',
          en: 'Setting how many instances, or by which rule',
        },
        category: 'ours',
        misconception: 'M68',
        because: {
          ko: '플랫폼은 정해 준 대로 켜요. 몇 대까지 낼지는 우리가 정해요.',
          en: 'The platform starts what we set. How many we pay for is our decision.',
        },
      },
    ],
    explanation: {
      ko: '운영체제와 켜고 끄는 일이 넘어가고, 코드와 데이터, 설정, 몇 대를 켤지는 남아요.',
      en: 'The operating system and starting go over; code, data, settings and how many stay.',
    },
    cites: [{ claim: 'C023' }],
  },
  {
    id: 'hole-in-a-library',
    idea: 'whose-job',
    kind: 'single',
    step: 'what-you-give',
    stem: {
      ko: 'PaaS에 올린 앱에 함께 담은 라이브러리에서 보안 구멍이 발견됐어요. 새 판으로 바꿔 다시 배포하는 것은 누구의 일일까요?',
      en: 'A security hole is found in a library that was packed into an app on PaaS. Who has to replace it and deploy again?',
    },
    options: [
      {
        id: 'platform',
        text: { ko: '플랫폼이 밤사이 알아서 바꿔 줘요', en: 'The platform, overnight and unasked' },
        misconception: 'M68',
        because: {
          ko: '플랫폼이 바꾸는 것은 운영체제와 런타임까지예요. 앱에 담은 라이브러리는 건드리지 않아요.',
          en: 'It replaces the operating system and the runtime. Libraries in your app it leaves alone.',
        },
      },
      {
        id: 'us',
        text: { ko: '앱을 만든 우리가 올려야 해요', en: 'We, who made the app' },
        correct: true,
        because: {
          ko: '앱에 담긴 것은 우리 코드와 같아요. 버전을 올리고 다시 배포해요.',
          en: 'What is packed into the app is like our own code: raise the version and deploy.',
        },
      },
      {
        id: 'library',
        text: {
          ko: '라이브러리를 만든 사람이 바꿔 줘요',
          en: 'Whoever wrote the library, for all',
        },
        misconception: 'M68',
        because: {
          ko: '고친 판을 내놓을 뿐이에요. 우리 앱에 넣는 것은 우리가 해야 해요.',
          en: 'They publish a mended version. Putting it into our app is left to us.',
        },
      },
      {
        id: 'nobody',
        text: {
          ko: '재시작하면 새 판이 저절로 들어와요',
          en: 'Nobody: a restart brings the new one',
        },
        misconception: 'M68',
        because: {
          ko: '재시작은 올려 둔 것을 그대로 다시 켜요. 배포해야 바뀌어요.',
          en: 'A restart runs what was deployed. Only a deployment changes it.',
        },
      },
    ],
    explanation: {
      ko: '운영체제까지는 플랫폼, 앱에 담은 것부터는 우리예요. 그래서 무엇을 담았는지 적어 두는 목록이 필요해요.',
      en: 'Up to the runtime it is the platform’s job, from what is packed into the app on it is ours. So keep a list of what that is.',
    },
    cites: [{ claim: 'C023' }],
  },
  {
    id: 'push-and-forget',
    idea: 'whose-job',
    kind: 'qna',
    step: 'what-you-give',
    stem: {
      ko: 'PaaS에 올렸으면 서버 걱정은 끝난 것 아닌가요?',
      en: 'Once it is on PaaS, is there anything left to worry about?',
    },
    model: {
      ko: '운영체제를 고치고 앱을 켜고 다시 켜는 일은 플랫폼이 해요. 하지만 몇 대를 켤지와 그 요금, 코드와 라이브러리, 데이터와 백업은 여전히 내 일이에요. 그리고 언제 꺼져도 괜찮은 앱으로 만들어야 플랫폼이 대신 돌봐 줄 수 있어요.',
      en: 'The platform mends the operating system, starts the app and starts it again. How many instances are on and what they cost, the code and its libraries, the data and its backups remain mine. And only an app that may stop at any time can be looked after by a platform.',
    },
    points: [
      {
        id: 'handed-over',
        text: { ko: '무엇이 넘어갔는지 말했어요', en: 'It says what is handed over' },
      },
      {
        id: 'remains',
        text: {
          ko: '무엇이 남는지, 요금까지 말했어요',
          en: 'It says what remains, the bill included',
        },
      },
      {
        id: 'in-return',
        text: {
          ko: '앱이 지켜야 할 조건을 말했어요',
          en: 'It says what the app has to keep to in return',
        },
      },
    ],
    explanation: {
      ko: '넘긴 것, 남은 것, 지킬 것. 셋을 나누어 말하면 걱정이 일의 목록이 돼요.',
      en: 'What went, what stays, what must be kept: told apart, worries become a list of things to do.',
    },
    cites: [{ claim: 'C023' }, { claim: 'C174' }],
  },
];

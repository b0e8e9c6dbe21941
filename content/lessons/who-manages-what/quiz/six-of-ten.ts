// How much stays with the customer after moving to PaaS, and on the other rungs.

import type { QuizItem } from '@/content/schema';

const table = { sim: 'responsibility', scenario: 'paas' } as const;

export const sixOfTen: readonly QuizItem[] = [
  {
    id: 'taken-over-by-paas',
    idea: 'six-of-ten',
    kind: 'single',
    step: 'open-file',
    stem: {
      ko: 'IaaS에서 PaaS로 옮긴 가게예요. 가게가 혼자 맡다가 이제 제공자가 온전히 맡게 된 일은 무엇일까요?',
      en: 'A shop has moved from IaaS to PaaS. What was the shop’s alone, and is now wholly the provider’s?',
    },
    options: [
      {
        id: 'leavers',
        text: {
          ko: '그만둔 직원의 계정을 지우는 일',
          en: 'Removing the account of a former colleague',
        },
        misconception: 'M71',
        because: {
          ko: '누가 그만뒀는지 플랫폼은 몰라요. 계정은 네 단 모두에서 고객이 혼자 맡아요.',
          en: 'The platform does not know who has left. Accounts are the customer’s on all four rungs.',
        },
      },
      {
        id: 'os',
        text: { ko: '운영체제의 보안 업데이트', en: 'Security updates of the operating system' },
        correct: true,
        because: {
          ko: 'IaaS에서는 고객이, PaaS부터는 제공자가 맡는 칸이에요.',
          en: 'The customer’s on IaaS, the provider’s from PaaS on.',
        },
      },
      {
        id: 'library',
        text: {
          ko: '앱에 넣은 라이브러리를 새 버전으로 바꾸는 일',
          en: 'Updating a library that is part of the app',
        },
        misconception: 'M76',
        because: {
          ko: '앱은 ‘함께’ 맡는 칸이에요. 앱에 무엇을 넣었는지는 우리가 정했으니 바꾸는 것도 우리예요.',
          en: 'Applications are shared. What went into the app was our choice, and so is changing it.',
        },
      },
      {
        id: 'link',
        text: { ko: '파일의 공개 범위를 정하는 일', en: 'Deciding who may open a file' },
        misconception: 'M71',
        because: {
          ko: '공개 범위는 설정이고, 설정은 어느 단에서도 고객이 맡아요. 플랫폼은 켜라는 대로 켜요.',
          en: 'That is a setting, and settings are the customer’s on every rung. The platform does as it is told.',
        },
      },
    ],
    explanation: {
      ko: 'PaaS로 옮기면 운영체제가 떠나고, 앱과 네트워크 제어는 함께 맡게 돼요. 데이터, 설정, 계정, 접속 기기는 그대로예요.',
      en: 'On the way to PaaS the operating system leaves, and application and network rules become shared. Data, settings, accounts and devices stay.',
    },
    cites: [{ claim: 'C023' }, table],
  },
  {
    id: 'sixty-incidents',
    idea: 'six-of-ten',
    kind: 'numeric',
    step: 'same-year',
    stem: {
      ko: '열 영역에 고르게 나오는 사고가 한 해에 60건이에요. PaaS에서는 그 가운데 평균 몇 건이 가게에 올까요? 혼자 맡는 것과 함께 맡는 것을 모두 세요.',
      en: 'Sixty incidents a year come evenly to the ten areas. On PaaS, how many of them reach the shop on average? Count those it handles alone and those it shares.',
    },
    answer: 36,
    tolerance: 0.5,
    unit: { ko: '건', en: '' },
    traps: [
      {
        value: 24,
        tolerance: 0.5,
        misconception: 'M76',
        because: {
          ko: '혼자 맡는 네 칸만 셌어요. 함께 맡는 두 칸의 사고도 가게에 와요.',
          en: 'These are the four areas handled alone. Incidents in the two shared ones reach the shop, too.',
        },
      },
      {
        value: 60,
        tolerance: 0.5,
        misconception: 'M75',
        because: {
          ko: '온프레미스라면 60건이 모두 와요. PaaS에서는 네 칸을 제공자가 온전히 맡아요.',
          en: 'On-premises all sixty would. On PaaS the provider handles four areas wholly.',
        },
      },
      {
        value: 12,
        tolerance: 0.5,
        misconception: 'M71',
        because: {
          ko: '코드와 데이터처럼 두 칸만 남는다고 보았어요. 설정, 계정, 접속 기기, 네트워크 제어도 남아요.',
          en: 'That takes two areas to be left, say code and data. Settings, accounts, devices and network rules are left, too.',
        },
      },
    ],
    explanation: {
      ko: '열 칸 가운데 여섯 칸에 가게의 일이 남으니 60 × 6 ÷ 10 = 36건이에요. 고르게 온다는 것은 계산을 위한 가정이에요.',
      en: 'Six of ten areas still need the shop: 60 × 6 ÷ 10 = 36. That incidents come evenly is assumed for the sum.',
    },
    cites: [table],
  },
  {
    id: 'alone-by-stair',
    idea: 'six-of-ten',
    kind: 'match',
    step: 'ten-areas',
    stem: {
      ko: '마이크로소프트의 표에서 고객이 **혼자** 맡는 칸은 몇 개일까요? 단과 짝지어 보세요.',
      en: 'In Microsoft’s table, how many areas does the customer handle **alone**? Match each rung.',
    },
    pairs: [
      {
        id: 'onprem',
        left: { ko: '온프레미스', en: 'On-premises' },
        right: { ko: '열 칸', en: 'ten' },
        because: {
          ko: '빌린 것이 없으니 나눌 상대도 없어요.',
          en: 'Nothing is rented, so there is nobody to share with.',
        },
      },
      {
        id: 'iaas',
        left: { ko: 'IaaS', en: 'IaaS' },
        right: { ko: '일곱 칸', en: 'seven' },
        misconception: 'M83',
        because: {
          ko: '물리 서버, 물리 네트워크, 데이터센터의 셋만 떠나요. 운영체제는 남아요.',
          en: 'Only servers, cabling and the data center leave. The operating system stays.',
        },
      },
      {
        id: 'paas',
        left: { ko: 'PaaS', en: 'PaaS' },
        right: { ko: '네 칸', en: 'four' },
        misconception: 'M75',
        because: {
          ko: '운영체제가 떠나고 앱과 네트워크 제어는 함께 맡게 되어, 일곱에서 셋이 줄어요.',
          en: 'The operating system leaves, and application and network rules become shared: three fewer than seven.',
        },
      },
      {
        id: 'saas',
        left: { ko: 'SaaS', en: 'SaaS' },
        right: { ko: '세 칸', en: 'three' },
        misconception: 'M72',
        because: {
          ko: '다 만들어진 것을 빌려도 데이터, 설정, 계정이 남아요.',
          en: 'Even with finished software, data, settings and accounts stay.',
        },
      },
    ],
    others: [
      { id: 'none', text: { ko: '한 칸도 없음', en: 'none' } },
      { id: 'nine', text: { ko: '아홉 칸', en: 'nine' } },
    ],
    explanation: {
      ko: '10, 7, 4, 3이에요. 함께 맡는 칸은 PaaS와 SaaS에 둘씩 있어요.',
      en: 'Ten, seven, four, three. PaaS and SaaS have two shared areas each.',
    },
    cites: [{ claim: 'C181' }, table],
  },
];

// What is handed over is done by somebody else; its damage does not move with it.

import type { QuizItem } from '@/content/schema';

export const handedOver: readonly QuizItem[] = [
  {
    id: 'the-day-of-the-disk',
    idea: 'handed-over',
    kind: 'single',
    step: 'twelve-chores',
    stem: {
      ko: 'PaaS 제공자의 서버에서 디스크가 고장 나 한 시간 동안 주문을 받지 못했어요. 어떻게 보는 것이 맞을까요?',
      en: 'A disk in the PaaS provider’s server breaks, and the shop takes no orders for an hour. Which view is right?',
    },
    options: [
      {
        id: 'no-damage',
        text: {
          ko: '제공자의 칸에서 난 일이니 가게에는 손해가 없어요',
          en: 'It happened in the provider’s area, so the shop loses nothing',
        },
        misconception: 'M78',
        because: {
          ko: '칸은 고칠 사람을 정할 뿐이에요. 놓친 주문은 가게의 주문이에요.',
          en: 'The area says who repairs. The orders missed are the shop’s.',
        },
      },
      {
        id: 'split',
        text: {
          ko: '고치는 것은 제공자, 놓친 주문은 가게의 손해예요',
          en: 'The provider repairs it; the missed orders are the shop’s loss',
        },
        correct: true,
        because: {
          ko: '일은 옮겨 갔지만 손해는 따라가지 않았어요. 얼마를 물어 주는지는 계약에 있어요.',
          en: 'The work has moved, the damage has not. What is paid back stands in the contract.',
        },
      },
      {
        id: 'cannot',
        text: {
          ko: '클라우드에서는 디스크가 고장 나도 멈추지 않아요',
          en: 'In the cloud no broken disk ever stops anything',
        },
        misconception: 'M32',
        because: {
          ko: '빌린 곳도 멈춰요. 서울 리전도 2018년과 2022년에 장애를 겪었어요.',
          en: 'What is rented stops, too: the Seoul Region had outages in 2018 and in 2022.',
        },
      },
      {
        id: 'ours',
        text: {
          ko: '디스크를 맡겼으니 데이터를 되살릴 준비도 제공자의 몫이에요',
          en: 'The disk is theirs, so being ready to restore our data is, too',
        },
        misconception: 'M68',
        because: {
          ko: '디스크는 제공자의 칸이지만 데이터는 우리 칸이에요. 백업을 켜고 되살려 보는 일이 남아 있어요.',
          en: 'The disk is the provider’s, the data ours. Switching on backups and trying to restore them is left to us.',
        },
      },
    ],
    explanation: {
      ko: '맡긴 일은 사라진 것이 아니라 다른 사람이 해요. 그 사람이 늦으면 함께 기다려요.',
      en: 'What is handed over is not gone: somebody else does it. If they are late, you wait with them.',
    },
    cites: [{ claim: 'C018' }, { sim: 'responsibility', scenario: 'paas' }],
  },
  {
    id: 'switching-on-backups',
    idea: 'handed-over',
    kind: 'ox',
    step: 'twelve-chores',
    stem: {
      ko: '“마이크로소프트의 세 층에서, 백업이나 여러 가용 영역에 두는 기능을 필요에 맞게 켜는 일은 고객의 몫이다.”',
      en: '“In Microsoft’s three levels, switching on backups or a second availability zone as needed is the customer’s.”',
    },
    answer: true,
    reasons: [
      {
        id: 'platform-does',
        text: {
          ko: '플랫폼이 이미 켜 두고 요금만 고객이 내서예요.',
          en: 'The platform has it on already, and the customer pays for it.',
        },
        misconception: 'M32',
        because: {
          ko: '모두에게 켜져 있지 않아요. 얼마나 튼튼해야 하는지를 보고 고객이 골라 켜야 해요.',
          en: 'It is not on for everybody. The customer has to judge what is needed and switch it on.',
        },
      },
      {
        id: 'needs-differ',
        text: {
          ko: '얼마나 멈춰도 되는지는 가게마다 달라서예요.',
          en: 'How long one can be down differs from shop to shop.',
        },
        correct: true,
        because: {
          ko: '제공자는 기능을 내놓고, 고객은 필요와 비용을 비교해 켜요.',
          en: 'The provider offers the feature; weighing need against cost is up to the customer.',
        },
      },
      {
        id: 'same-line',
        text: {
          ko: '백업은 어느 회사에서든 같은 선으로 나뉘어서예요.',
          en: 'For backups the line is the same with every provider.',
        },
        misconception: 'M77',
        because: {
          ko: '제품마다 달라요. 저절로 백업하는 것도, 켜야 하는 것도 있어서 문서를 봐야 해요.',
          en: 'It differs by product. Some back up by themselves, some have to be told: read the documentation.',
        },
      },
    ],
    explanation: {
      ko: '플랫폼 자체는 제공자가, 기능을 켜고 앱을 튼튼하게 짜는 일은 고객이 맡아요.',
      en: 'The platform itself is the provider’s; switching features on and building a robust app are the customer’s.',
    },
    cites: [
      { claim: 'C018' },
      {
        formula: {
          ko: '멈추지 않게 하는 일의 세 층: 플랫폼(제공자) · 켜는 기능(고객) · 앱(고객)',
          en: 'three levels of reliability: platform (provider) · features switched on (customer) · app (customer)',
        },
      },
    ],
  },
  {
    id: 'security-without-servers',
    idea: 'handed-over',
    kind: 'qna',
    step: 'wrap-up',
    stem: {
      ko: '“서버가 없으면 보안 담당자도 필요 없나요?”',
      en: '“Without servers, is there any need for somebody in charge of security?”',
    },
    model: {
      ko: '필요해요. 서버를 돌보는 일이 제공자에게 갔을 뿐 보안의 일이 모두 간 것은 아니에요. 마이크로소프트의 표에서 데이터, 설정, 계정은 SaaS에서도 고객이 혼자 맡고, PaaS에서는 열 칸 가운데 여섯 칸에 고객의 일이 남아요. 손님의 전화번호가 열려 있던 것도 침입이 아니라 우리가 켠 설정이었어요. 전담하는 사람이 없다면 누가 언제 이 칸들을 들여다볼지라도 정해야 해요.',
      en: 'There is. Looking after servers went to the provider, not all of security. In Microsoft’s table data, settings and accounts are the customer’s alone even on SaaS, and on PaaS six of ten areas still need the customer. The phone numbers were open because of a setting of ours, not because of a break-in. If it is nobody’s only job, somebody still has to be named who looks at these areas, and when.',
    },
    points: [
      {
        id: 'what-left',
        text: {
          ko: '떠난 것은 서버를 돌보는 일이라고 말해요',
          en: 'It says that what left is looking after servers',
        },
      },
      {
        id: 'what-stays',
        text: {
          ko: '데이터, 설정, 계정이 남는다고 말해요',
          en: 'It says that data, settings and accounts stay',
        },
      },
      {
        id: 'who-looks',
        text: {
          ko: '남은 것을 누가 들여다볼지 말해요',
          en: 'It says that somebody has to look after what stays',
        },
      },
    ],
    explanation: {
      ko: '“서버리스”라는 말에서 없어지는 것도 내가 돌보는 서버예요. 보안이 없어지는 것은 아니에요.',
      en: 'What “serverless” takes away is servers to tend. It does not take away security.',
    },
    cites: [{ claim: 'C009' }, { claim: 'C181' }],
  },
];

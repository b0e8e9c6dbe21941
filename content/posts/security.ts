// The post that believes: “Hand over the servers, and security is all the provider’s.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const security: SpotItem = {
  id: 'spot-security',
  idea: 'never-leaves',
  kind: 'spot',
  lesson: 'who-manages-what',
  step: 'what-stays',
  stem: { ko: '“서버 관리를 맡기고 나서”', en: '“Since we handed over the servers”' },
  sentences: [
    {
      id: 'provider-more',
      text: {
        ko: '직접 돌리는 서버에서 SaaS로 갈수록 제공자가 맡는 영역이 늘어난다.',
        en: 'From your own servers up to SaaS, the provider takes on more and more areas.',
      },
      because: {
        ko: '사다리를 오를수록 제공자의 몫이 늘어요. 마이크로소프트의 표에서도 그래요.',
        en: 'Higher on the ladder more is the provider’s, as in Microsoft’s matrix.',
      },
    },
    {
      id: 'no-patch',
      text: {
        ko: 'AWS는 ZIP 파일로 올린 Lambda 함수라면 고객이 운영체제를 패치하지 않아도 된다고 밝히고 있다.',
        en: 'AWS says that customers of Lambda need not patch any operating system for functions deployed as ZIP files.',
      },
      because: {
        ko: '그 바탕은 제공자가 맡아요. 코드의 허점과 접근 권한은 고객의 몫이에요.',
        en: 'What lies beneath is the provider’s. Flaws in code and access rights are the customer’s.',
      },
    },
    {
      id: 'per-service',
      text: {
        ko: '책임을 나누는 선은 같은 회사 안에서도 서비스마다 다르다.',
        en: 'Within one company the line between the two differs from service to service.',
      },
      because: {
        ko: '같은 컨테이너라도 EC2 위에서는 운영체제 패치가 고객의 몫이고, Fargate에서는 아니에요.',
        en: 'For the same container the operating system is patched by the customer on EC2, and not on Fargate.',
      },
    },
    {
      id: 'all-theirs',
      text: {
        ko: '그래서 완성된 소프트웨어(SaaS)까지 올라가면 보안은 모두 제공자의 일이 된다.',
        en: 'So with ready-made software (SaaS), security is the provider’s alone.',
      },
      wrong: true,
      because: {
        ko: '데이터, 계정, 설정은 SaaS에서도 내 몫이에요.',
        en: 'Data, accounts and settings are yours even with SaaS.',
      },
    },
  ],
  misconception: 'M71',
  reasons: [
    {
      id: 'same-everywhere',
      text: {
        ko: 'IaaS에서 SaaS까지, 고객이 맡는 일의 수와 종류는 달라지지 않는다.',
        en: 'From IaaS to SaaS, what the customer handles does not change at all.',
      },
      misconception: 'M75',
      because: {
        ko: '똑같다고 생각하기 쉽지만, 올라갈수록 맡는 영역이 줄어요. 줄지 않는 것이 셋 있을 뿐이에요.',
        en: 'It may look the same, but there is less on each stair. Only three things do not leave.',
      },
    },
    {
      id: 'stays',
      text: {
        ko: '데이터와 계정, 설정은 어느 단에서도 내 몫이다.',
        en: 'Data, accounts and settings are yours on every stair.',
      },
      correct: true,
      because: {
        ko: '누구나 열 수 있게 켠 설정은 제공자가 대신 끄지 않아요.',
        en: 'Nobody at the provider switches off a setting by which you opened a file to all.',
      },
    },
    {
      id: 'halves',
      text: {
        ko: '함께 맡는 일은 무엇이든 반씩 나눠 하기로 정해져 있다.',
        en: 'Whatever is shared is done half by each side.',
      },
      misconception: 'M76',
      because: {
        ko: '반씩이라고 생각하기 쉽지만, 함께 맡는 일은 저마다 할 일이 따로 있어요. 내 쪽의 일은 아무도 대신하지 않아요.',
        en: 'It may sound like halves, but each side has its own part, and nobody does yours.',
      },
    },
  ],
  explanation: {
    ko: '사고 40건이 난 한 해예요. SaaS에서도 22건이 내게 오고, 그 가운데 12건은 데이터, 계정, 설정의 사고예요. 이 12건은 온프레미스에서와 똑같아요.',
    en: 'A year of forty incidents. Even with SaaS twenty-two reach you, and twelve of those are about data, accounts and settings: the same twelve as on your own servers.',
  },
  cites: [{ claim: 'C181' }, { sim: 'responsibility', scenario: 'saas' }],
  breaks: {
    sim: 'responsibility',
    scenario: 'saas',
    tMs: 1_000,
    knobs: ['level'],
    look: {
      ko: 'SaaS의 한 해예요. 제공자에게 가지 않고 내게 오는 카드를 읽어 보세요.',
      en: 'A year on SaaS. Read the cards that come to you and not to the provider.',
    },
  },
};

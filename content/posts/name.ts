// The post that believes: “Serverless means that there are no servers.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const name: SpotItem = {
  id: 'spot-name',
  idea: 'servers-exist',
  kind: 'spot',
  lesson: 'what-is-serverless',
  step: 'pulled-plug',
  stem: { ko: '“이름부터 알아보는 서버리스”', en: '“Serverless, starting with the name”' },
  sentences: [
    {
      id: 'two-halves',
      text: {
        ko: '서버리스는 흔히 BaaS와 FaaS를 함께 부르는 말로 쓰인다.',
        en: 'Serverless is commonly used for BaaS and FaaS together.',
      },
      because: {
        ko: '가장 널리 쓰이는 정의예요. 요즘은 데이터베이스나 메시지 서비스까지 넓혀 부르기도 해요.',
        en: 'That is the most common definition; today it is stretched to databases and messaging, too.',
      },
    },
    {
      id: 'history',
      text: {
        ko: '쓴 만큼 내고 코드를 돌리는 서비스는 2006년에도 있었고, AWS Lambda는 그보다 한참 뒤인 2014년 11월에 나왔다.',
        en: 'Services that ran your code and charged for use existed in 2006; AWS Lambda came long after them, in November 2014.',
      },
      because: {
        ko: '2006년에 Zimki가 있었어요. 서버리스라는 말은 2012년 Iron.io의 글에서 쓰였어요.',
        en: 'There was Zimki in 2006. The word serverless was used by Iron.io in 2012.',
      },
    },
    {
      id: 'no-servers',
      text: {
        ko: '서버가 존재하지 않으므로, 서버가 꺼져 함수의 실행 환경이 사라지는 일도 없다.',
        en: 'As no servers exist, no function’s environment can vanish because a server goes off.',
      },
      wrong: true,
      because: {
        ko: '서버는 제공자에게 있어요. 그 서버가 꺼지면 그 위의 환경도 사라지고, 다음 요청이 다른 서버에서 새 환경을 기다려요.',
        en: 'The servers are the provider’s. When one goes off, the environments on it are gone, and the next request waits for a new one elsewhere.',
      },
    },
    {
      id: 'no-charge',
      text: {
        ko: '기본 설정이라면 아무도 부르지 않는 함수에는 실행 요금이 나오지 않지만, 저장소와 로그의 요금은 그대로 나온다.',
        en: 'With default settings a function that nobody calls has no compute charge, though storage and logs go on being billed.',
      },
      because: {
        ko: '0원이 되는 것은 실행 요금뿐이에요. 보관하는 것에는 요청이 없어도 요금이 붙어요.',
        en: 'Only the compute charge falls to zero. What is stored is billed with or without requests.',
      },
    },
  ],
  misconception: 'M01',
  reasons: [
    {
      id: 'theirs',
      text: {
        ko: '함수는 제공자의 서버 위에 있고, 그 서버도 꺼질 수 있다.',
        en: 'Functions stand on the provider’s servers, and those can go off, too.',
      },
      correct: true,
      because: {
        ko: '없는 것은 내가 준비하고 돌보는 서버예요. 서버 자체는 그대로 있어요.',
        en: 'What is missing is servers that you set up and look after. Servers as such are there.',
      },
    },
    {
      id: 'one-each',
      text: {
        ko: '가게마다 서버 한 대씩은 늘 따로 켜져 있고, 함수는 그 서버에만 있다.',
        en: 'Each shop has a server of its own that is always on, and the function is only there.',
      },
      misconception: 'M110',
      because: {
        ko: '가게마다 한 대씩 켜 둔다고 생각하기 쉽지만, 깨어 있는 함수만 여러 가게가 함께 쓰는 서버에 올라가요.',
        en: 'One server for each may seem natural, but only functions that are awake stand on servers, which many shops share.',
      },
    },
    {
      id: 'never-down',
      text: {
        ko: '서버는 있지만, 제공자의 서버는 한 번도 멈추지 않아서 상관이 없다.',
        en: 'There are servers, but the provider’s never stop, so it does not matter.',
      },
      misconception: 'M114',
      because: {
        ko: '제공자의 서버는 멈추지 않는다고 생각하기 쉽지만, 그 서버도 꺼져요. 새벽에 일어나는 사람이 내가 아닐 뿐이에요.',
        en: 'They may seem never to stop, but they do; it is only that somebody else gets up at night.',
      },
    },
  ],
  explanation: {
    ko: '이 실험에서 제공자의 서버 한 대를 뽑으면 그 위의 환경 6개가 사라져요. 그래도 주문은 하나도 잃지 않았어요. 다음 주문이 다른 서버에서 새 환경을 만들어 쓰기 때문이에요.',
    en: 'In this run one of the provider’s servers is unplugged, and six environments vanish with it. No order is lost all the same: the next ones get new environments on another server.',
  },
  cites: [{ claim: 'C001' }, { sim: 'sleeping-function', scenario: 'pulled-plug' }],
  breaks: {
    sim: 'sleeping-function',
    scenario: 'pulled-plug',
    tMs: 3_590_000,
    knobs: ['spare'],
    look: {
      ko: '1시간에 플러그가 뽑혀요. 그 서버에 있던 함수는 어떻게 되나요?',
      en: 'At one hour a plug is pulled. What becomes of the functions on that server?',
    },
  },
};

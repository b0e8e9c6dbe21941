// The post that believes: “More instances are always faster.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const instances: SpotItem = {
  id: 'spot-instances',
  idea: 'blind-router',
  kind: 'spot',
  lesson: 'paas',
  step: 'eight-times',
  stem: {
    ko: '“서버리스로 가기 전에, PaaS 앱이 느릴 때”',
    en: '“When an app on PaaS is slow: before you go serverless”',
  },
  sentences: [
    {
      id: 'busy',
      text: {
        ko: '앱 인스턴스가 80%쯤 바쁘면 20%가 남아 있어도 손님은 대기열에서 기다린다.',
        en: 'Where an app instance is about 80% busy, customers wait in its queue although a fifth is to spare.',
      },
      because: {
        ko: '손님은 고르게 오지 않아요. 바쁜 정도가 올라갈수록 기다림은 더 가파르게 늘어요.',
        en: 'Customers do not come evenly. The busier an instance, the more steeply the wait grows.',
      },
    },
    {
      id: 'more',
      text: {
        ko: '그럴 때 인스턴스를 늘리면, 손님이 함께 늘더라도 기다림은 언제나 줄어든다.',
        en: 'With more instances the wait always gets shorter, even if customers grow along with them.',
      },
      wrong: true,
      because: {
        ko: '손님과 인스턴스가 함께 늘고 라우터가 아무 데나 보내면 기다림은 그대로예요.',
        en: 'Where both grow together and the router sends at random, the wait stays the same.',
      },
    },
    {
      id: 'router',
      text: {
        ko: '헤로쿠의 라우터는 30초 안에 답이 없으면 손님에게 오류를 돌려주지만, 인스턴스는 그것도 모르고 그 일을 끝까지 한다.',
        en: 'Heroku’s router returns an error to the customer after thirty seconds without an answer, while the instance, which is not told, works on to the end.',
      },
      because: {
        ko: '라우터는 인스턴스에 알리지 않아요. 그래서 앱 안에도 더 짧은 제한 시간이 필요해요.',
        en: 'The router does not tell the instance, so the app needs a shorter limit of its own.',
      },
    },
    {
      id: 'disk',
      text: {
        ko: '인스턴스의 디스크에 적어 둔 파일은 배포나 재시작 한 번에 대개 사라진다.',
        en: 'Files on an instance’s disk are mostly gone after one deployment or restart.',
      },
      because: {
        ko: '남길 것은 데이터베이스나 파일 저장소에 둬요.',
        en: 'What is to stay goes into a database or file storage.',
      },
    },
  ],
  misconception: 'M35',
  reasons: [
    {
      id: 'spare',
      text: {
        ko: '20%가 남아 있는 인스턴스에는 처음부터 줄이 생기지 않는다.',
        en: 'An instance with a fifth to spare has no queue to begin with.',
      },
      misconception: 'M67',
      because: {
        ko: '남은 만큼 기다리지 않는다고 생각하기 쉽지만, 80% 바쁜 줄에서도 손님은 오래 기다려요.',
        en: 'A fifth to spare looks like no queue, but at 80% customers wait for long.',
      },
    },
    {
      id: 'platform',
      text: {
        ko: '기다림은 인스턴스의 수가 아니라 플랫폼이 알아서 조절한다.',
        en: 'The wait does not depend on instances; the platform takes care of it.',
      },
      misconception: 'M68',
      because: {
        ko: '플랫폼이 다 맡는다고 생각하기 쉽지만, 몇 개를 띄울지와 나눠 주는 방법의 영향은 그대로 내 앱이 받아요.',
        en: 'The platform seems to see to all of it, but how many run, and how requests are dealt out, still decides how your app does.',
      },
    },
    {
      id: 'same-each',
      text: {
        ko: '한 대에 오는 손님이 그대로이니 그 앞의 줄도 그대로다.',
        en: 'Each gets as many customers as before, so its queue stays.',
      },
      correct: true,
      because: {
        ko: '한번 선 줄에서는 옆의 빈 인스턴스로 옮겨 갈 수 없어요.',
        en: 'From a queue once joined nobody can move to an idle instance next door.',
      },
    },
  ],
  explanation: {
    ko: '2대일 때는 백 명 가운데 95명이 2.98초 안에 답을 받아요(p95). 손님과 인스턴스를 함께 여덟 배로 늘려 16대가 되어도 3.06초예요.',
    en: 'With two instances 95 in a hundred have their answer within 2.98 s. With eight times the customers and sixteen instances it is 3.06 s.',
  },
  cites: [{ claim: 'C172' }, { sim: 'dynos', scenario: 'same-load' }],
  breaks: {
    sim: 'dynos',
    scenario: 'same-load',
    tMs: 0,
    knobs: ['dynos', 'ratePerSec', 'routing'],
    look: {
      ko: '인스턴스 16대예요. 놀고 있는 인스턴스 옆에 선 줄을 찾고, 나눠 주는 방법을 바꿔 보세요.',
      en: 'Sixteen instances. Find a queue beside an idle one, then change how requests are dealt out.',
    },
  },
};

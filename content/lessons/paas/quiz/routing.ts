// What a router that picks blindly does to the wait, and what it does not.

import type { QuizItem } from '@/content/schema';

export const routing: readonly QuizItem[] = [
  {
    id: 'twice-of-both',
    idea: 'blind-router',
    kind: 'single',
    step: 'eight-times',
    stem: {
      ko: '라우터가 아무 데나 보내는 앱이 있어요. 손님이 두 배가 되어 인스턴스도 두 배로 늘렸어요. 평균 기다림은 어떻게 될까요?',
      en: 'An app stands behind a router that picks any instance. Customers double, and so do the instances. What becomes of the mean wait?',
    },
    options: [
      {
        id: 'half',
        text: { ko: '절반쯤으로 줄어요', en: 'It falls to about half' },
        misconception: 'M35',
        because: {
          ko: '손님도 두 배라 한 대가 맡는 손님은 그대로예요. 덜 기다릴 이유가 없어요.',
          en: 'Customers doubled as well, so each instance has as many as before. Nothing shortens its queue.',
        },
      },
      {
        id: 'same',
        text: { ko: '전과 똑같아요', en: 'It stays as it was' },
        correct: true,
        because: {
          ko: '한 대 앞의 줄만 보면 달라진 것이 없어요. 손님은 옆이 비어도 옮겨 가지 못해요.',
          en: 'Before any one instance nothing has changed, and nobody moves over to an idle one.',
        },
      },
      {
        id: 'twice',
        text: { ko: '두 배로 길어져요', en: 'It grows to twice that' },
        misconception: 'M35',
        because: {
          ko: '인스턴스를 늘리지 않았다면 길어졌겠지만, 함께 늘렸으니 한 대가 바쁜 정도는 그대로예요.',
          en: 'Without more instances it would grow; but each is exactly as busy as before.',
        },
      },
      {
        id: 'zero',
        text: { ko: '거의 사라져요', en: 'It all but vanishes' },
        misconception: 'M35',
        because: {
          ko: '한 줄로 세웠다면 크게 줄겠지만, 아무 데나 보내면 줄이 두 배로 많아질 뿐이에요.',
          en: 'In one queue it would shrink a lot. Picked blindly, there are just twice as many queues.',
        },
      },
    ],
    explanation: {
      ko: '줄이 하나씩이면 평균은 1 ÷ (처리 능력 − 한 대에 오는 손님)이에요. 인스턴스가 몇 대인지는 식에 없어요. 실험에서도 2대와 16대의 p95가 똑같이 3초쯤이었어요.',
      en: 'With a queue for each, the mean is 1 ÷ (capacity − arrivals at one instance). Their number is not in it. In the run p95 was about 3 s with two as with sixteen.',
    },
    cites: [{ claim: 'C172' }, { sim: 'dynos', scenario: 'same-load' }],
  },
  {
    id: 'beside-an-idle-one',
    idea: 'blind-router',
    kind: 'predict',
    step: 'eight-times',
    stem: {
      ko: '인스턴스 4대에 1초에 16건이 와요. 한 대는 80% 바쁘고, 라우터는 아무 데나 보내요. 쉬는 인스턴스가 있는데도 줄을 선 요청은 몇 %일까요?',
      en: 'Four instances get 16 requests a second. Each is 80% busy, and the router picks any. What percentage of the requests queue although some instance is idle?',
    },
    run: { sim: 'dynos', scenario: 'same-load', set: { dynos: 4, ratePerSec: 16 } },
    unit: { ko: '%', en: '%' },
    asks: { metric: 'beside', tolerance: 8, scale: 100 },
    explanation: {
      ko: '39%쯤이에요. 고른 인스턴스가 바쁠 확률 80% 가운데, 나머지 세 대가 모두 바쁜 51%를 빼고 남은 만큼이에요. 2대일 때는 16%, 16대일 때는 77%예요.',
      en: 'About 39%. The picked one is busy in 80% of the cases, less those in which the other three are busy, too. With two instances it is 16%, with sixteen 77%.',
    },
    cites: [{ sim: 'dynos', scenario: 'same-load', set: { dynos: 4, ratePerSec: 16 } }],
  },
  {
    id: 'same-customers-more-instances',
    idea: 'blind-router',
    kind: 'ox',
    step: 'eight-times',
    stem: {
      ko: '“아무 데나 보내는 라우터 뒤에서는, 손님이 그대로일 때 인스턴스를 늘려도 기다림이 줄지 않는다.”',
      en: '“Behind a router that picks any instance, adding instances for the same customers does not shorten the wait.”',
    },
    answer: false,
    reasons: [
      {
        id: 'less-busy',
        text: {
          ko: '한 대에 오는 손님이 줄어 덜 바빠지니 기다림도 줄어요.',
          en: 'Each gets fewer customers and is less busy, so the wait shrinks.',
        },
        correct: true,
        because: {
          ko: '기다림을 정하는 것은 한 대가 바쁜 정도예요. 그대로인 것은 손님도 함께 늘었을 때예요.',
          en: 'What decides is how busy each one is. It stays the same only where customers grow along.',
        },
      },
      {
        id: 'finds-idle',
        text: {
          ko: '인스턴스가 많으면 라우터가 빈 곳을 찾아서 보내 줘요.',
          en: 'With many instances the router finds one that is free.',
        },
        misconception: 'M35',
        because: {
          ko: '이 라우터는 많아도 빈 곳을 찾지 않아요. 줄어드는 이유는 한 대가 덜 바빠지기 때문이에요.',
          en: 'This router never looks for a free one. The wait shrinks because each is less busy.',
        },
      },
      {
        id: 'always',
        text: {
          ko: '인스턴스를 늘리면 어떤 때에도 빨라지기 때문이에요.',
          en: 'More instances are faster, whatever else happens.',
        },
        misconception: 'M35',
        because: {
          ko: '늘 그런 것은 아니에요. 손님이 함께 늘어 한 대가 바쁜 정도가 같다면 그대로예요.',
          en: 'Not whatever happens: where customers grow along, each is as busy and the wait is the same.',
        },
      },
    ],
    explanation: {
      ko: '1초에 24건이 오면 p95가 6대일 때 3.2초, 8대일 때 1.5초, 20대일 때 0.8초였어요. 줄기는 하지만, 한 줄로 세우는 것보다 인스턴스가 훨씬 많이 들어요.',
      en: 'With 24 requests a second, six instances had a p95 of 3.2 s, eight 1.5 s and twenty 0.8 s. It does help, but takes far more instances than one queue would.',
    },
    cites: [{ claim: 'C172' }, { sim: 'dynos', scenario: 'seven-tenths', set: { dynos: 8 } }],
  },
];

// When a cold start can happen, also to a function that never rests.

import type { QuizItem } from '@/content/schema';

export const whenCold: readonly QuizItem[] = [
  {
    id: 'when-cold',
    idea: 'when-cold',
    kind: 'multiple',
    step: 'no-promise',
    stem: {
      ko: '누군가 콜드 스타트를 겪을 수 있는 때를 모두 고르세요.',
      en: 'When can somebody hit a cold start? Choose every case.',
    },
    options: [
      {
        id: 'after-deploy',
        text: {
          ko: '새 버전을 배포하고 첫 요청이 왔을 때',
          en: 'The first request after a new version is deployed',
        },
        correct: true,
        because: {
          ko: '옛 버전의 환경은 새 코드를 담고 있지 않아서 새로 만들어야 해요.',
          en: 'Environments of the old version do not hold the new code, so a new one is made.',
        },
      },
      {
        id: 'idle-available',
        text: {
          ko: '방금 일을 마치고 쉬는 환경이 있는데 요청이 하나 왔을 때',
          en: 'One request comes while an environment that just finished is idle',
        },
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜨지는 않아요. 쉬는 환경이 있으면 다시 써요.',
          en: 'Requests do not start afresh each time. An idle environment is reused.',
        },
      },
      {
        id: 'more-than-warm',
        text: {
          ko: '쉬는 환경 셋에 요청 다섯이 함께 왔을 때',
          en: 'Five requests come together and three environments are idle',
        },
        correct: true,
        because: {
          ko: '셋은 웜, 둘은 콜드예요. 동시에 온 요청은 환경을 나눠 쓰지 않아요.',
          en: 'Three are warm and two are cold. Requests in progress together do not share an environment.',
        },
      },
      {
        id: 'replaced',
        text: {
          ko: '쉴 새 없이 불리던 환경을 플랫폼이 교체했을 때',
          en: 'The platform replaces an environment that was in constant use',
        },
        correct: true,
        because: {
          ko: '인기 있는 함수라고 계속 켜 두지는 않아요. AWS는 늘 불리는 환경도 몇 시간마다 끝내요.',
          en: 'Popularity keeps nothing alive. AWS ends environments every few hours, even busy ones.',
        },
      },
      {
        id: 'second-in-a-row',
        text: {
          ko: '앞 손님의 일이 끝난 뒤, 1초 만에 다음 손님이 왔을 때',
          en: 'The next customer comes one second after the last was served',
        },
        misconception: 'M05',
        because: {
          ko: '방금 쓰던 환경이 쉬고 있으니 그대로 맡아요. 1초 만에 회수되는 일은 보통 없어요.',
          en: 'The environment just used is idle and takes the work. It is not usually reclaimed within a second.',
        },
      },
    ],
    explanation: {
      ko: '콜드 스타트는 요청이 왔는데 그 요청을 맡을 쉬는 환경이 없을 때 생겨요. 배포, 동시 요청, 교체는 모두 그 상황을 만들어요.',
      en: 'A cold start happens when a request comes and no idle environment can take it. A deployment, concurrent requests and a replacement all bring that about.',
    },
    cites: [{ claim: 'C054' }, { claim: 'C058' }, { sim: 'cold-start', scenario: 'busy-day' }],
  },
  {
    id: 'popular-function',
    idea: 'when-cold',
    kind: 'ox',
    step: 'no-promise',
    stem: {
      ko: '“쉴 새 없이 불리는 인기 함수에서도 콜드 스타트를 겪는 손님이 나온다.”',
      en: '“Even a popular function that is called without pause has customers who hit a cold start.”',
    },
    answer: true,
    reasons: [
      {
        id: 'fresh-each-time',
        text: {
          ko: '요청마다 환경이 새로 뜨니, 인기와 상관없이 모두 겪어요.',
          en: 'Every request starts an environment of its own, popular or not.',
        },
        misconception: 'M05',
        because: {
          ko: '쉬는 환경이 있으면 다시 쓰여요. 인기 함수의 요청은 대부분 웜 스타트예요.',
          en: 'Idle environments are reused. Most calls of a popular function are warm.',
        },
      },
      {
        id: 'only-after-deploy',
        text: {
          ko: '플랫폼이 인기 함수를 골라 켜 두지만, 배포한 날은 예외예요.',
          en: 'The platform keeps popular functions on, but not on a day of deployment.',
        },
        misconception: 'M18',
        because: {
          ko: '인기 있다고 켜 두는 약속은 없어요. AWS는 늘 불리는 함수의 환경도 몇 시간마다 끝낸다고 밝혀요.',
          en: 'Nobody keeps a function on for being popular. AWS says that it ends environments every few hours even in constant use.',
        },
      },
      {
        id: 'replaced-and-grown',
        text: {
          ko: '환경은 바빠도 교체되고, 손님이 늘면 새로 떠요.',
          en: 'Busy environments get replaced, and growth needs new ones.',
        },
        correct: true,
        because: {
          ko: '교체, 배포, 그리고 쉬는 환경보다 많은 동시 요청이 콜드 스타트를 만들어요.',
          en: 'Replacement, deployment, and more requests at once than there are idle environments all bring cold starts.',
        },
      },
    ],
    explanation: {
      ko: '요청이 이어지면 환경이 다시 쓰일 뿐, 보장은 없어요. 인기는 콜드 스타트를 드물게 할 뿐 없애지 못해요.',
      en: 'Steady traffic merely gets environments reused, without a promise. Popularity makes cold starts rare; it does not end them.',
    },
    cites: [{ claim: 'C058' }, { claim: 'C054' }],
  },
  {
    id: 'twelve-busy-hours',
    idea: 'when-cold',
    kind: 'single',
    step: 'no-promise',
    stem: {
      ko: '주문이 초당 2건씩 12시간 동안 끊이지 않은 실험에서 43명이 콜드 스타트를 겪었어요. 8명은 처음 환경이 늘어날 때였어요. 나머지 35명은 왜 기다렸을까요?',
      en: 'In a run of twelve hours with two orders a second and no lull, 43 customers hit a cold start. Eight of them came while the first environments were being added. Why did the other 35 wait?',
    },
    options: [
      {
        id: 'quiet',
        text: {
          ko: '손님이 뜸한 사이에 유지 시간이 지나서',
          en: 'The keep-alive time ran out in a quiet spell',
        },
        misconception: 'M38',
        because: {
          ko: '12시간 동안 뜸한 때가 없었어요. 교체를 끄고 다시 돌리면 8명뿐이라, 손님이 뜸한 탓이 아니에요.',
          en: 'There was no quiet spell. Without replacement the same run has only eight, so it is not for lack of customers.',
        },
      },
      {
        id: 'too-popular',
        text: {
          ko: '늘 켜 두는 인기 함수로 아직 뽑히지 못해서',
          en: 'It was not yet among the popular functions kept on',
        },
        misconception: 'M18',
        because: {
          ko: '플랫폼이 인기 함수를 골라 켜 두는 일은 없어요. 켜 두는 것은 돈을 내고 사는 설정이에요.',
          en: 'No platform picks popular functions to keep them on. That is a setting, and it is sold.',
        },
      },
      {
        id: 'replaced',
        text: {
          ko: '쓰던 환경이 수명을 다해 교체돼서',
          en: 'Environments in use reached their age and went',
        },
        correct: true,
        because: {
          ko: '이 실험은 환경을 두 시간마다 교체해요. 쓰던 것이 사라질 때마다 누군가 새 환경을 기다렸어요.',
          en: 'This run replaces environments every two hours. Each time one went, somebody waited for the next.',
        },
      },
      {
        id: 'no-ping',
        text: {
          ko: '핑을 보내지 않아 환경이 회수돼서',
          en: 'Without a ping the environments were reclaimed',
        },
        misconception: 'M04',
        because: {
          ko: '손님의 요청이 이미 쉴 새 없이 환경을 불렀어요. 핑을 더해도 교체는 막지 못해요.',
          en: 'Customers called without pause already. A ping on top would not stop the replacement.',
        },
      },
    ],
    explanation: {
      ko: '쉬지 않는 함수의 환경도 몇 시간마다 끝나요. 런타임을 업데이트하고 장비를 점검하려는 거예요. 두 시간이라는 값은 이 실험의 가정이에요.',
      en: 'Environments end every few hours even in constant use, to update the runtime and maintain the machines. The two hours are this run’s assumption.',
    },
    cites: [{ claim: 'C058' }, { sim: 'cold-start', scenario: 'busy-day' }],
  },
];

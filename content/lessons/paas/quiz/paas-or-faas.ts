// What tells an app on a platform from a function, and where containers stand.

import type { QuizItem } from '@/content/schema';

export const paasOrFaas: readonly QuizItem[] = [
  {
    id: 'best-question',
    idea: 'paas-or-faas',
    kind: 'single',
    step: 'paas-or-faas',
    stem: {
      ko: '처음 보는 서비스가 PaaS에 가까운지 FaaS에 가까운지 알고 싶어요. 무엇을 묻는 것이 가장 나을까요?',
      en: 'You meet a service for the first time: is it nearer to PaaS or to FaaS? Which question tells best?',
    },
    options: [
      {
        id: 'always-on',
        text: { ko: '하루 24시간 켜져 있나요?', en: 'Is it on for 24 hours a day?' },
        misconception: 'M66',
        because: {
          ko: '잠드는 PaaS도 있고, 늘 켜 두는 함수도 있어요. 이 물음으로는 갈리지 않아요.',
          en: 'Some PaaS sleeps, and functions can be kept on. This does not tell them apart.',
        },
      },
      {
        id: 'servers',
        text: { ko: '서버를 내가 고치나요?', en: 'Do I mend the servers?' },
        misconception: 'M66',
        because: {
          ko: '둘 다 고치지 않아요. 그 물음은 IaaS와 PaaS를 갈라요.',
          en: 'With neither. That question tells IaaS from PaaS.',
        },
      },
      {
        id: 'how-many',
        text: { ko: '몇 대를 켤지 내가 생각하나요?', en: 'Do I count what is on?' },
        correct: true,
        because: {
          ko: 'PaaS는 인스턴스를 세고, FaaS는 요청을 따라 알아서 늘어요.',
          en: 'On PaaS you count instances; functions follow the requests.',
        },
      },
      {
        id: 'language',
        text: { ko: '어떤 언어로 코드를 쓰나요?', en: 'In which language is the code?' },
        misconception: 'M68',
        because: {
          ko: '같은 언어를 둘 다에 올릴 수 있어요. 갈리는 것은 올리는 단위와 늘어나는 단위예요.',
          en: 'The same language runs on both. What differs is the unit that you bring and that grows.',
        },
      },
    ],
    explanation: {
      ko: '올리는 단위, 늘어나는 단위, 내는 단위를 물어요. 켜져 있는지는 설정에 따라 달라져요.',
      en: 'Ask for the unit that you bring, that grows and that you pay for. Whether it is on is a matter of settings.',
    },
    cites: [{ claim: 'C024' }],
  },
  {
    id: 'sleeping-paas',
    idea: 'paas-or-faas',
    kind: 'ox',
    step: 'paas-or-faas',
    stem: {
      ko: '“PaaS 가운데에도 손님이 없으면 0대로 줄어드는 것이 있다.”',
      en: '“There is PaaS, too, that goes down to none without customers.”',
    },
    answer: true,
    reasons: [
      {
        id: 'eco',
        text: {
          ko: '헤로쿠의 Eco처럼 30분 동안 요청이 없으면 재우는 것이 있어요.',
          en: 'Heroku’s Eco, for one, sleeps when no request comes.',
        },
        correct: true,
        because: {
          ko: '대신 다음 손님이 켜질 때까지 기다려요.',
          en: 'In return the next customer waits until it is up.',
        },
      },
      {
        id: 'then-faas',
        text: {
          ko: '0대로 줄었다면 이름이 PaaS여도 사실은 FaaS이기 때문이에요.',
          en: 'Whatever goes down to none is FaaS, whatever it is called.',
        },
        misconception: 'M66',
        because: {
          ko: '0으로 줄어드는 것이 FaaS의 뜻은 아니에요. 올리는 것은 여전히 앱 하나예요.',
          en: 'Going down to none does not make a function. What is brought is still an app.',
        },
      },
      {
        id: 'all-do',
        text: {
          ko: '요즘의 PaaS는 모두 손님 수만큼만 켜져 있기 때문이에요.',
          en: 'All PaaS these days is on only for as many as come.',
        },
        misconception: 'M62',
        because: {
          ko: '그렇지 않은 것이 많아요. 켜 둔 인스턴스는 손님이 없어도 요금이 나와요.',
          en: 'Much of it is not. Instances that are on are billed without customers.',
        },
      },
    ],
    explanation: {
      ko: 'Eco는 재우고, Cloud Run은 기본으로 0대까지 줄어요. 그래서 켜져 있는지로는 둘을 가를 수 없어요.',
      en: 'Eco sleeps, and Cloud Run goes down to none by default. So being on does not tell the two apart.',
    },
    cites: [{ claim: 'C171' }, { claim: 'C024' }],
  },
  {
    id: 'what-a-container-takes',
    idea: 'paas-or-faas',
    kind: 'multiple',
    step: 'what-you-give',
    stem: {
      ko: '코드 대신 컨테이너를 올리는 서비스예요. PaaS에 코드만 올릴 때와 달리 내가 맡게 되는 것을 **모두** 고르세요.',
      en: 'You bring a container instead of code. Choose **all** that is then yours, unlike with code on PaaS.',
    },
    options: [
      {
        id: 'runtime',
        text: { ko: '런타임을 넣고 새 판으로 바꾸기', en: 'Installing and replacing the runtime' },
        correct: true,
        because: {
          ko: '묶음 안에 넣은 런타임은 플랫폼이 바꿔 주지 않아요.',
          en: 'A platform does not replace the runtime that is inside your package.',
        },
      },
      {
        id: 'libraries',
        text: { ko: '묶음에 넣은 시스템 라이브러리', en: 'System libraries in the package' },
        correct: true,
        because: {
          ko: '무엇을 넣을지 내가 정했으니, 구멍이 나면 내가 새로 묶어요.',
          en: 'You decide what goes in, so you pack anew when there is a hole.',
        },
      },
      {
        id: 'disk',
        text: { ko: '고장 난 서버의 디스크 바꾸기', en: 'Replacing the disk of a broken server' },
        misconception: 'M68',
        because: {
          ko: '장비는 제공자가 맡아요. 컨테이너를 올려도 서버를 만질 일은 없어요.',
          en: 'Machines are the provider’s. With containers, too, you never touch a server.',
        },
      },
      {
        id: 'host',
        text: { ko: '컨테이너가 도는 서버의 운영체제 패치', en: 'Patches of the server beneath' },
        misconception: 'M68',
        because: {
          ko: 'Fargate나 Cloud Run에서는 그 아래의 서버를 제공자가 돌봐요.',
          en: 'With Fargate or Cloud Run the provider looks after the server beneath.',
        },
      },
    ],
    explanation: {
      ko: '컨테이너는 런타임과 라이브러리까지 내가 묶어 올리는 방식이에요. 그만큼 자유롭고, 그만큼 고칠 것이 늘어요.',
      en: 'With a container you bring runtime and libraries as well: more freedom, and more to mend.',
    },
    cites: [{ claim: 'C023' }, { claim: 'C024' }],
  },
];

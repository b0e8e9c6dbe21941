// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'paas',
    term: { ko: 'PaaS', en: 'PaaS' },
    definition: {
      ko: '운영체제와 런타임은 제공자가 맡고 나는 앱과 설정만 올리는 방식이에요. Platform as a Service의 줄임말이에요.',
      en: 'Platform as a Service: the provider runs the operating system and the runtime; you bring the app and its settings.',
    },
  },
  {
    id: 'deployment',
    term: { ko: '배포(deployment)', en: 'Deployment' },
    definition: {
      ko: '새 코드를 손님이 쓰는 곳에 올려 돌게 하는 일이에요.',
      en: 'Putting new code where customers use it.',
    },
  },
  {
    id: 'router',
    term: { ko: '라우터(router)', en: 'Router' },
    definition: {
      ko: '들어온 요청을 어느 인스턴스로 보낼지 정하는 앞단이에요. 집의 인터넷 공유기와는 다른 것이에요.',
      en: 'What stands in front of the instances and decides where a request goes. Not the box that connects a home to the internet.',
    },
  },
  {
    id: 'queue',
    term: { ko: '대기열(queue)', en: 'Queue' },
    definition: {
      ko: '바로 처리하지 못한 요청이 차례를 기다리며 늘어선 줄이에요.',
      en: 'Requests that cannot be served at once, waiting for their turn.',
    },
  },
  {
    id: 'utilization',
    term: { ko: '이용률(utilization)', en: 'Utilization' },
    definition: {
      ko: '일하고 있는 시간의 비율이에요. 100%에 가까워질수록 기다림이 빠르게 길어져요.',
      en: 'The share of time spent at work. The nearer to 100%, the faster the wait grows.',
    },
  },
  {
    id: 'timeout',
    term: { ko: '제한 시간(timeout)', en: 'Time limit (timeout)' },
    definition: {
      ko: '답을 기다리는 가장 긴 시간이에요. 지나면 기다리던 쪽이 포기하고 오류로 처리해요.',
      en: 'The longest time that an answer is waited for. After it, whoever waits gives up and takes it for an error.',
    },
  },
  {
    id: 'faas',
    term: { ko: 'FaaS', en: 'FaaS' },
    definition: {
      ko: '올려 둔 함수를 이벤트가 올 때마다 실행해 주는 서비스예요. Function as a Service의 줄임말이에요.',
      en: 'Function as a Service: you upload a function and the provider runs it for each event.',
    },
  },
  {
    id: 'serverless',
    term: { ko: '서버리스', en: 'Serverless' },
    definition: {
      ko: '서버 대수를 미리 정하지 않아도 알아서 늘고 줄며, 쓴 만큼 요금을 내는 방식이에요. 서버는 있고, 내가 돌보지 않을 뿐이에요.',
      en: 'A way to run software that scales without you setting a number of servers and is billed by use. The servers exist; you just do not tend them.',
    },
  },
  {
    id: 'p95',
    term: { ko: 'p95', en: 'p95' },
    definition: {
      ko: '요청 100건 가운데 95건이 이 시간 안에 끝난다는 뜻이에요. 가장 느린 5건은 이보다 오래 걸려요.',
      en: 'The time within which 95 of 100 requests finish. The slowest five take longer.',
    },
  },
];

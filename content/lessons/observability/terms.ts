// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'observability',
    term: { ko: '관측 가능성(observability)', en: 'Observability' },
    definition: {
      ko: '밖으로 나온 로그, 지표, 트레이스만으로 안에서 무슨 일이 있었는지 알 수 있는 정도예요.',
      en: 'How well one can tell what happened inside from what comes out: logs, metrics, traces.',
    },
  },
  {
    id: 'log',
    term: { ko: '로그(log)', en: 'Log' },
    definition: {
      ko: '한 순간에 있었던 일을 적은 한 줄이에요. 요청 번호를 함께 적어야 한 요청의 줄을 모을 수 있어요.',
      en: 'A line about something that happened at one moment. The lines of a request can be gathered only if each has its id.',
    },
  },
  {
    id: 'metric',
    term: { ko: '지표(metric)', en: 'Metric' },
    definition: {
      ko: '여러 일을 하나의 수로 요약해 시간마다 적은 것이에요. 싸고 빠르지만 요청 하나는 보이지 않아요.',
      en: 'Many events summed up as one number for each stretch of time. Cheap and quick, but no single request shows.',
    },
  },
  {
    id: 'trace',
    term: { ko: '트레이스(trace)', en: 'Trace' },
    definition: {
      ko: '요청 하나가 여러 서비스를 지나간 기록이에요. 한 서비스에서 한 일 하나를 스팬(span)이라고 하고, 스팬이 모여 트레이스가 돼요.',
      en: 'The record of one request through several services. What one service did in it is a span; spans make up the trace.',
    },
  },
  {
    id: 'critical-path',
    term: { ko: '임계 경로(critical path)', en: 'Critical path' },
    definition: {
      ko: '앞의 일을 기다리며 답이 나갈 때까지 이어진 막대들이에요. 여기에 없는 막대는 줄여도 답이 빨라지지 않아요.',
      en: 'The chain of bars up to the answer, each waiting for the one before it. Shortening a bar beside it speeds up nothing.',
    },
  },
  {
    id: 'sampling',
    term: { ko: '표본 추출(sampling)', en: 'Sampling' },
    definition: {
      ko: '트레이스의 일부만 남기는 일이에요. 들어올 때 고르면(head) 싸고, 끝난 뒤에 고르면(tail) 오류로 끝난 것을 골라 남길 수 있어요.',
      en: 'Keeping some traces only. Choosing as a request comes (head) is cheap; choosing after its end (tail) can pick those that ended in an error.',
    },
  },
  {
    id: 'slo',
    term: { ko: '서비스 수준 목표(SLO)', en: 'Service level objective (SLO)' },
    definition: {
      ko: '손님에게 지키려는 수준이에요. 한 달 99.9%라면, 실패해도 되는 0.1%가 그달의 오류 예산이에요.',
      en: 'What one means to keep up for customers. With 99.9% a month, the 0.1% that may fail is that month’s error budget.',
    },
  },
  {
    id: 'burn-rate',
    term: { ko: '소진율(burn rate)', en: 'Burn rate' },
    definition: {
      ko: '오류 예산이 꼭 한 달에 다 쓰이는 속도의 몇 배로 타는지예요. 1배면 한 달, 14.4배면 이틀 남짓에 바닥나요.',
      en: 'How many times faster the error budget burns than would use it up in exactly a month. At 1 it lasts a month, at 14.4 two days.',
    },
  },
  {
    id: 'opentelemetry',
    term: { ko: '오픈텔레메트리(OpenTelemetry)', en: 'OpenTelemetry' },
    definition: {
      ko: '로그, 지표, 트레이스를 만들고 보내는 공개 표준과 도구예요. 보는 제품을 바꿔도 코드는 그대로 둘 수 있어요.',
      en: 'An open standard, with tools, for making and sending logs, metrics and traces. The product that shows them can change while the code stays.',
    },
  },
];

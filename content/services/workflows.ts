// Services that conduct steps and remember how far they came.

import { line, named, type Service } from './service';

export const workflows: readonly Service[] = [
  {
    id: 'step-functions',
    job: 'workflows',
    maker: 'amazon',
    name: named('AWS Step Functions'),
    also: ['Step Functions'],
    use: {
      ko: 'JSON으로 적는 상태 기계. 표준과 익스프레스',
      en: 'State machines written in JSON, standard or express',
    },
    limits: [
      line('표준 1년, 익스프레스 5분', 'standard 1 year, express 5 min', {
        step: 'workflows#four-makers',
      }),
      line('표준은 기록 25,000개까지', 'standard: a history of 25,000 events', {
        step: 'workflows#four-makers',
      }),
      line('재시도는 적어야 함', 'no retries unless written', { claim: 'C540' }),
    ],
    price: [
      line('표준은 전환 수', 'standard by transition', {
        prices: 'aws-step-functions/ap-northeast-2',
      }),
      line('익스프레스는 시간', 'express by time', { claim: 'C542' }),
    ],
    taught: ['workflows#how-long'],
  },
  {
    id: 'lambda-durable-functions',
    job: 'workflows',
    maker: 'amazon',
    name: { ko: 'Lambda 지속형 함수', en: 'Lambda durable functions' },
    also: ['지속형 함수', 'durable functions', 'Durable functions', 'DurableConfig'],
    use: {
      ko: '보통의 코드로 적고, 끝난 단계는 건너뛰며 이어 가는 함수',
      en: 'Plain code that goes on where it stopped',
    },
    limits: [
      line('모두 366일, 호출 한 번은 15분', '366 days, 15 min a call', {
        step: 'workflows#four-makers',
      }),
    ],
    price: [
      line('작업, 저장한 데이터, 함수 시간', 'operations, data written, function time', {
        step: 'workflows#four-makers',
      }),
      line('기다리는 동안은 실행 요금 없음', 'no compute while it waits', { claim: 'C281' }),
    ],
    taught: ['workflows#four-makers', 'limits#four-ways'],
  },
  {
    id: 'logic-apps',
    job: 'workflows',
    maker: 'microsoft',
    name: named('Azure Logic Apps'),
    also: ['Logic Apps'],
    use: {
      ko: '커넥터를 디자이너로 잇는 저코드 도구',
      en: 'Joins connectors in a designer, with little code',
    },
    limits: [
      line('90일(소비 요금제, 2019년 문서)', '90 days (Consumption, text of 2019)', {
        step: 'workflows#four-makers',
      }),
      line('동작은 기본으로 4번까지 재시도', 'most actions are tried again up to 4 times', {
        claim: 'C540',
      }),
    ],
    price: [
      line('동작과 커넥터 호출', 'actions and connector calls', {
        prices: 'azure-logic-apps/eastus',
      }),
    ],
    taught: ['workflows#how-long'],
  },
  {
    id: 'durable-functions',
    job: 'workflows',
    maker: 'microsoft',
    name: named('Azure Durable Functions'),
    also: ['Durable Functions'],
    use: {
      ko: '함수를 잇고, 나눴다 모으고, 승인을 기다림',
      en: 'Chains functions, fans out and in, waits for approval',
    },
    limits: [
      line('기다리는 동안 함수는 끝나 있음', 'while it waits, its function has ended', {
        claim: 'C542',
      }),
    ],
    price: [],
    taught: ['workflows#four-makers', 'compute-services#one-cell'],
  },
  {
    id: 'google-workflows',
    job: 'workflows',
    maker: 'google',
    name: named('Google Cloud Workflows'),
    also: ['Google Workflows', 'Workflows'],
    use: { ko: 'YAML이나 JSON으로 적는 단계', en: 'Steps written in YAML or JSON' },
    limits: [
      line('쉬기 한 번은 1년, 전체는 찾지 못함', 'one pause: 1 year; as a whole: not found', {
        step: 'workflows#four-makers',
      }),
      line('재시도는 적어야 함', 'no retries unless written', { claim: 'C540' }),
    ],
    price: [line('단계 수. 재시도도 한 번', 'steps; a retry counts as one', { claim: 'C542' })],
    taught: ['workflows#four-makers'],
  },
];

// Services that stand between callers and what answers them.

import { line, named, type Service } from './service';

export const gateways: readonly Service[] = [
  {
    id: 'api-gateway',
    job: 'gateways',
    maker: 'amazon',
    name: named('Amazon API Gateway'),
    also: [
      'API Gateway',
      'Amazon API Gateway REST',
      'Amazon API Gateway HTTP',
      'Amazon API Gateway WebSocket',
      'Amazon REST API',
      'Amazon HTTP API',
      'REST API',
      'HTTP API',
      'WebSocket API',
    ],
    use: {
      ko: '함수 앞의 문. REST, HTTP, WebSocket 세 가지',
      en: 'The door before functions: REST, HTTP or WebSocket',
    },
    limits: [
      line('답은 REST 29초, HTTP 30초 안에', 'an answer within 29 s (REST), 30 s (HTTP)', {
        claim: 'C512',
      }),
      line('계정마다 초당 10,000, 버킷 5,000', 'an account: 10,000 a second, bucket 5,000', {
        step: 'api-gateways#products',
      }),
      line('WebSocket은 2시간, 조용하면 10분', 'WebSocket: 2 hours, 10 quiet minutes', {
        claim: 'C282',
      }),
    ],
    price: [
      line('호출 수, WebSocket은 연결 시간도', 'calls; WebSocket also minutes connected', {
        prices: 'aws-api-gateway/ap-northeast-2',
      }),
      line('캐시는 시간마다', 'a cache by the hour', { claim: 'C513' }),
    ],
    taught: ['api-gateways#products'],
  },
  {
    id: 'alb',
    job: 'gateways',
    maker: 'amazon',
    name: named('Application Load Balancer'),
    also: ['ALB'],
    use: {
      ko: '여러 대에 나눠 주는 로드 밸런서. 주소로도 길을 고름',
      en: 'Balances over machines, and routes by address as well',
    },
    limits: [],
    price: [
      line('켜져 있는 시간, 처리한 양(LCU)', 'hours that it is on, capacity used (LCU)', {
        prices: 'aws-network/ap-northeast-2',
      }),
    ],
    taught: ['api-gateways#three-doors'],
  },
  {
    id: 'nat-gateway',
    job: 'gateways',
    maker: 'amazon',
    name: { ko: 'NAT 게이트웨이', en: 'NAT gateway' },
    also: ['NAT'],
    use: { ko: '내부 네트워크에서 바깥으로 나가는 문', en: 'The door out of a private network' },
    limits: [],
    price: [
      line('켜져 있는 시간, 지나간 양', 'hours that it is on, data that passes', {
        prices: 'aws-network/ap-northeast-2',
      }),
    ],
    taught: ['billing#what-stands-around'],
  },
  {
    id: 'cloudfront',
    job: 'gateways',
    maker: 'amazon',
    name: named('Amazon CloudFront'),
    also: ['CloudFront'],
    use: { ko: '보는 사람 가까이에 두는 CDN', en: 'A CDN: copies near whoever looks' },
    limits: [],
    price: [],
    taught: ['compute-services#cell-by-cell'],
  },
  {
    id: 'api-management',
    job: 'gateways',
    maker: 'microsoft',
    name: named('Azure API Management'),
    also: ['API Management'],
    use: {
      ko: '게이트웨이와 관리를 함께. 정책으로 다룸',
      en: 'Gateway and management together, by policies',
    },
    limits: [
      line('Consumption에는 내장 캐시가 없음', 'Consumption has no built-in cache', {
        claim: 'C140',
      }),
      line('Developer 등급에는 SLA가 없음', 'the Developer tier has no SLA', { claim: 'C140' }),
    ],
    price: [
      line(
        'Consumption은 호출 수, 나머지는 단위와 시간',
        'Consumption by call, the others by unit and time',
        {
          prices: 'azure-api-management/eastus',
        },
      ),
    ],
    taught: ['api-gateways#products'],
  },
  {
    id: 'web-pubsub',
    job: 'gateways',
    maker: 'microsoft',
    name: named('Azure Web PubSub'),
    also: ['Web PubSub'],
    use: {
      ko: '이어진 연결을 지키고 메시지마다 함수를 부름',
      en: 'Holds connections and calls a function for each message',
    },
    limits: [],
    price: [],
    taught: ['limits#open-connections'],
  },
  {
    id: 'google-api-gateway',
    job: 'gateways',
    maker: 'google',
    name: named('Google API Gateway'),
    use: {
      ko: '함수와 Cloud Run 앞의 관리형 문',
      en: 'A managed door before functions and Cloud Run',
    },
    limits: [
      line('100초에 1,000만 단위, 32MB', '10 million units in 100 s, 32 MB', {
        step: 'api-gateways#products',
      }),
    ],
    price: [line('찾지 못함', 'not found', { step: 'api-gateways#products' })],
    taught: ['api-gateways#products'],
  },
  {
    id: 'cloud-endpoints',
    job: 'gateways',
    maker: 'google',
    name: named('Google Cloud Endpoints'),
    also: ['Endpoints', 'Cloud Endpoints'],
    use: {
      ko: '서비스 옆에 두는 가벼운 프록시(ESP)',
      en: 'A light proxy (ESP) beside your service',
    },
    limits: [],
    price: [
      line('호출 수, 단가는 찾지 못함', 'by calls; unit price not found', {
        step: 'api-gateways#products',
      }),
    ],
    taught: ['api-gateways#products'],
  },
  {
    id: 'apigee',
    job: 'gateways',
    maker: 'google',
    name: named('Apigee'),
    use: {
      ko: '계약과 분석까지 돌보는 API 관리',
      en: 'API management, contracts and analysis included',
    },
    limits: [
      line(
        'SpikeArrest는 고르게, Quota는 하루나 한 달',
        'SpikeArrest smooths, Quota counts a day or a month',
        { claim: 'C515' },
      ),
    ],
    price: [line('찾지 못함', 'not found', { step: 'api-gateways#products' })],
    taught: ['api-gateways#products'],
  },
  {
    id: 'naver-api-gateway',
    job: 'gateways',
    maker: 'naver',
    name: { ko: '네이버 API Gateway', en: 'NAVER API Gateway' },
    also: ['API Gateway'],
    use: {
      ko: 'Cloud Functions를 HTTP로 부르는 문',
      en: 'The door by which HTTP calls Cloud Functions',
    },
    limits: [],
    price: [],
    taught: ['compute-services#by-name'],
  },
];

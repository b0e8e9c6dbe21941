// Services that carry messages and events: queues, topics, buses, streams, clocks.

import { line, named, type Service } from './service';

export const messages: readonly Service[] = [
  {
    id: 'sqs',
    job: 'messages',
    maker: 'amazon',
    name: named('Amazon SQS'),
    also: ['SQS', 'SQS FIFO'],
    use: {
      ko: '큐: 한 곳에 맡길 일. 받는 쪽이 가져감',
      en: 'Queue: work for one receiver, who comes for it',
    },
    limits: [
      line('보관 4일(최대 14일), 1MiB', 'kept for 4 days (up to 14), 1 MiB', {
        step: 'event-services#wrong-cells',
      }),
      line(
        '표준은 두 번 올 수 있음, FIFO는 그룹마다 차례',
        'standard may repeat; FIFO keeps order per group',
        {
          step: 'event-services#wrong-cells',
        },
      ),
    ],
    price: [
      line('요청 수(보내기, 받기, 지우기)', 'requests: send, receive, delete', {
        prices: 'aws-sqs/ap-northeast-2',
      }),
    ],
    taught: ['event-services#work-or-news', 'smart-endpoints#waits-only'],
  },
  {
    id: 'sns',
    job: 'messages',
    maker: 'amazon',
    name: named('Amazon SNS'),
    also: ['SNS', 'Simple Notification Service'],
    use: {
      ko: '토픽: 여럿에게 알릴 소식. 밀어 보냄',
      en: 'Topic: news for several, pushed to them',
    },
    limits: [
      line('다시 보내기: HTTP 4번, 큐 100,015번', 'tries HTTP 4 times, queues 100,015', {
        step: 'event-services#wrong-cells',
      }),
      line('256KiB, 늘리면 1MiB', '256 KiB, or set to 1 MiB', {
        step: 'event-services#wrong-cells',
      }),
    ],
    price: [
      line('게시와 배달의 수', 'messages published and delivered', {
        prices: 'aws-sns/ap-northeast-2',
      }),
    ],
    taught: ['event-services#timetables', 'smart-endpoints#waits-only'],
  },
  {
    id: 'eventbridge',
    job: 'messages',
    maker: 'amazon',
    name: named('Amazon EventBridge'),
    also: ['EventBridge', 'EventBridge Classic', 'Classic', 'Custom Event Bus'],
    use: {
      ko: '버스: 내용을 보고 길을 고름. Classic과 새 버스가 있음',
      en: 'Bus: looks inside and routes. There is Classic, and a new bus',
    },
    limits: [
      line('Classic: 24시간, 185번까지', 'Classic: 24 h, up to 185 times', {
        step: 'event-services#wrong-cells',
      }),
      line('새 버스: 5번 또는 300초', 'new bus: 5 times or 300 s', {
        step: 'event-services#wrong-cells',
      }),
    ],
    price: [
      line('Classic: 게시한 이벤트 수', 'Classic: events published', {
        prices: 'aws-eventbridge/ap-northeast-2',
      }),
      line('새 버스: 찾지 못함', 'new bus: not found', { step: 'event-services#wrong-cells' }),
    ],
    taught: ['event-services#six-pipes'],
  },
  {
    id: 'kinesis',
    job: 'messages',
    maker: 'amazon',
    name: named('Amazon Kinesis'),
    also: ['Kinesis'],
    use: {
      ko: '스트림: 차례대로 쌓고 다시 읽을 기록',
      en: 'Stream: a record in order, to be read again',
    },
    limits: [],
    price: [],
    taught: ['event-services#work-or-news'],
  },
  {
    id: 'service-bus',
    job: 'messages',
    maker: 'microsoft',
    name: named('Azure Service Bus'),
    also: ['Service Bus'],
    use: { ko: '큐와 토픽', en: 'Queues and topics' },
    limits: [
      line('표준 256KB, 잠금 60초(2019년 문서)', 'standard 256 KB, a lock of 60 s (text of 2019)', {
        step: 'event-services#wrong-cells',
      }),
    ],
    price: [line('찾지 못함', 'not found', { step: 'event-services#wrong-cells' })],
    taught: ['event-services#work-or-news'],
  },
  {
    id: 'storage-queues',
    job: 'messages',
    maker: 'microsoft',
    name: { ko: 'Azure Storage 큐', en: 'Azure Storage queues' },
    also: ['Storage 큐', 'Storage queues', 'Azure Storage'],
    use: { ko: '저장소에 딸린 단순한 큐', en: 'The plain queues of a storage account' },
    limits: [
      line('64KB, 빌린 30초(2019년 문서)', '64 KB, a lease of 30 s (text of 2019)', {
        step: 'event-services#wrong-cells',
      }),
    ],
    price: [line('찾지 못함', 'not found', { step: 'event-services#wrong-cells' })],
    taught: ['event-services#work-or-news'],
  },
  {
    id: 'event-grid',
    job: 'messages',
    maker: 'microsoft',
    name: named('Azure Event Grid'),
    also: ['Event Grid', 'EventGrid'],
    use: {
      ko: '버스: 이벤트를 골라 웹훅과 서비스로 밀어 보냄',
      en: 'Bus: pushes events on to webhooks and services',
    },
    limits: [
      line('30번 또는 24시간까지, 1MB', '30 times or 24 h, 1 MB', {
        step: 'event-services#wrong-cells',
      }),
      line('배달 못한 이벤트 저장은 꺼져 있음', 'dead-lettering is off by default', {
        claim: 'C450',
      }),
    ],
    price: [line('작업 수', 'operations', { prices: 'azure-event-grid/westeurope' })],
    taught: ['event-services#thirty-retries'],
  },
  {
    id: 'event-hubs',
    job: 'messages',
    maker: 'microsoft',
    name: named('Azure Event Hubs'),
    also: ['Event Hubs'],
    use: { ko: '스트림: 읽는 쪽이 위치를 기억', en: 'Stream: readers keep their place' },
    limits: [
      line('표준 1~7일, 1MB(2020년 문서)', 'standard 1 to 7 days, 1 MB (text of 2020)', {
        step: 'event-services#wrong-cells',
      }),
    ],
    price: [line('찾지 못함', 'not found', { step: 'event-services#wrong-cells' })],
    taught: ['event-services#work-or-news'],
  },
  {
    id: 'pub-sub',
    job: 'messages',
    maker: 'google',
    name: named('Google Cloud Pub/Sub'),
    also: ['Pub/Sub', 'Google Pub/Sub'],
    use: {
      ko: '토픽과 구독: 밀어 보내거나 가져감',
      en: 'Topics with subscriptions that push or pull',
    },
    limits: [
      line('보관 7일(최대 31일), 요청 하나 10MB', 'kept for 7 days (up to 31), 10 MB a request', {
        step: 'event-services#wrong-cells',
      }),
      line('차례를 켜면 뒤의 메시지도 다시 옴', 'in order, later messages are sent again as well', {
        claim: 'C452',
      }),
    ],
    price: [
      line('나른 양, 보관한 양', 'data carried, data kept', { prices: 'google-pubsub/global' }),
    ],
    taught: ['event-services#one-key'],
  },
  {
    id: 'eventarc',
    job: 'messages',
    maker: 'google',
    name: named('Eventarc'),
    use: {
      ko: '버스: Google의 이벤트를 함수와 컨테이너로 나름',
      en: 'Bus: carries Google’s events to functions, containers',
    },
    limits: [
      line('이벤트가 나오는 곳 90곳 이상', 'more than ninety sources of events', { claim: 'C081' }),
    ],
    price: [],
    taught: ['compute-services#one-cell', 'event-services#work-or-news'],
  },
  {
    id: 'cloud-scheduler',
    job: 'messages',
    maker: 'google',
    name: named('Cloud Scheduler'),
    use: { ko: '정해진 시각에 함수를 부름', en: 'Calls functions at set times' },
    limits: [],
    price: [],
    taught: ['compute-services#one-cell'],
  },
  {
    id: 'kafka',
    job: 'messages',
    maker: 'other',
    by: { ko: '오픈 소스', en: 'open source' },
    name: named('Apache Kafka'),
    also: ['Kafka'],
    use: {
      ko: '스트림: 차례대로 쌓고 다시 읽을 기록',
      en: 'Stream: a record in order, to be read again',
    },
    limits: [],
    price: [],
    taught: ['event-services#work-or-news'],
  },
];

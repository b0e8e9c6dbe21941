// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { lambdaAsyncErrors } from '@/content/sources';

const eventGridRetry: Source = {
  title: 'Azure Event Grid: Message delivery and retry',
  url: 'https://learn.microsoft.com/azure/event-grid/delivery-and-retry',
  readOn: '2026-11-29',
};
const eventGridQuotas: Source = {
  title: 'Azure Event Grid: Quotas and limits',
  url: 'https://learn.microsoft.com/azure/event-grid/quotas-limits',
  readOn: '2026-11-30',
};
const azureMessaging: Source = {
  title: 'Azure: Choose between Event Grid, Event Hubs and Service Bus (2019)',
  url: 'https://learn.microsoft.com/azure/event-grid/compare-messaging-services',
  readOn: '2026-11-29',
};
const snsRetries: Source = {
  title: 'Amazon SNS: Message delivery retries',
  url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  readOn: '2026-11-29',
};
const snsGuide: Source = {
  title: 'Amazon SNS: What is Amazon SNS?',
  url: 'https://docs.aws.amazon.com/sns/latest/dg/welcome.html',
  readOn: '2026-11-21',
};
const snsEmail: Source = {
  title: 'Amazon SNS: Email notifications',
  url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html',
  readOn: '2026-11-21',
};
const sqsQuotas: Source = {
  title: 'Amazon SQS: Message quotas',
  url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  readOn: '2026-11-29',
};
const sqsScaling: Source = {
  title: 'AWS Lambda: Configuring scaling behavior for SQS event source mappings',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  readOn: '2026-11-29',
};
const toolkitEvents: Source = {
  title: 'AWS agent toolkit: Event sources reference (2026-07-16)',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/event-sources.md',
  readOn: '2026-11-29',
};
const sqsGuide: Source = {
  title: 'Amazon SQS: What is Amazon SQS?',
  url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html',
  readOn: '2026-11-21',
};
const lambdaWithSqs: Source = {
  title: 'AWS Lambda: Using Lambda with Amazon SQS',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html',
  readOn: '2026-11-21',
};
const streams: Source = {
  title: 'Amazon DynamoDB: Change data capture for DynamoDB Streams',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
  readOn: '2026-11-21',
};
const classicRetry: Source = {
  title: 'Amazon EventBridge: How EventBridge retries delivering events',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
  readOn: '2026-11-30',
};
const customBusRetry: Source = {
  title: 'Amazon EventBridge Custom Event Bus: Retry policies and dead-letter queues',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html',
  readOn: '2026-11-30',
};
const pubSubOverview: Source = {
  title: 'Google Cloud: What is Pub/Sub?',
  url: 'https://cloud.google.com/pubsub/docs/overview',
  readOn: '2026-11-21',
};
const pubSubOrdering: Source = {
  title: 'Google Cloud: Order messages in Pub/Sub',
  url: 'https://docs.cloud.google.com/pubsub/docs/ordering',
  readOn: '2026-11-29',
};
const eventHubsMigration: Source = {
  title: 'azure-eventhub: Migration guide from v1 to v5',
  url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/eventhub/azure-eventhub/migration_guide.md',
  readOn: '2026-11-21',
};
const azureFunctionsTypes: Source = {
  title: '@azure/functions 4.16.5: type declarations',
  url: 'https://www.npmjs.com/package/@azure/functions',
  readOn: '2026-11-21',
};
const loggingSinks: Source = {
  title: 'Google Cloud: Route logs to supported destinations',
  url: 'https://cloud.google.com/logging/docs/export/configure_export_v2',
  readOn: '2026-11-21',
};
const googleRetries: Source = {
  title: 'Google Cloud: Retry event-driven functions',
  url: 'https://docs.cloud.google.com/run/docs/tips/function-retries',
  readOn: '2026-11-29',
};

export const claims: readonly Claim[] = [
  {
    id: 'C450',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Event Grid는 배달에 실패하면 30번까지 다시 보낸다.',
      en: 'When a delivery fails, Event Grid tries up to 30 times.',
    },
    actually: {
      ko: '30은 한도예요. 기본 제한 시간은 24시간이고 쉬는 시간은 10초에서 12시간까지 늘어나요. 문서의 시간표를 더하면 24시간에 들어가는 시도는 첫 번째까지 11번, 제한 시간을 30분으로 줄이면 6번이에요. 답을 30초씩 기다려도 그대로예요. 계속 실패하는 곳에는 건너뛰거나 미루기도 해서 더 적을 수는 있어요. 배달 못한 이벤트의 저장은 기본으로 꺼져 있어서, 끝나면 버려져요.',
      en: 'Thirty is a bound. Events expire after 24 hours by default, and pauses grow from 10 s to 12 h. Added up, the documented schedule fits eleven attempts into a day, the first included, and six into half an hour, even if each answer is waited for 30 s. It may be fewer, since tries at an endpoint that keeps failing can be skipped or delayed. Dead-lettering is off by default, so what is left is dropped.',
    },
    sources: [eventGridRetry],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C451',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'SNS는 어떤 구독이든 똑같이 다시 보낸다.',
      en: 'SNS tries every kind of subscription again alike.',
    },
    actually: {
      ko: 'SQS, Lambda 같은 AWS의 구독에는 23일에 걸쳐 100,015번, 이메일과 문자와 모바일 푸시에는 6시간에 걸쳐 50번, HTTP 구독에는 기본으로 처음 한 번과 20초 간격의 세 번이에요. HTTP만 직접 바꿀 수 있고 합쳐서 한 시간을 넘지 못해요. Lambda가 받은 뒤에 코드가 낸 오류는 Lambda의 규칙을 따라요.',
      en: 'Endpoints of AWS itself, such as SQS and Lambda, are tried 100,015 times over 23 days; e-mail, texts and mobile push 50 times over six hours; HTTP by default once and three more times, 20 s apart. Only HTTP can be set, up to an hour in all. Errors of code that Lambda has accepted follow Lambda’s own rules.',
    },
    sources: [snsRetries, lambdaAsyncErrors],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C452',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '차례를 지키게 해도, 실패하면 실패한 메시지만 다시 온다.',
      en: 'With ordering on, still only the message that failed comes again.',
    },
    actually: {
      ko: 'Pub/Sub는 순서 키가 같은 메시지 하나를 다시 보내면 그 뒤의 메시지도 다시 보내요. 이미 확인한 것까지요. SQS FIFO는 그 그룹의 다음 메시지를 붙잡아 두고요. 차례를 켰다면 받는 쪽은 같은 메시지를 또 받아도 괜찮아야 해요.',
      en: 'When Pub/Sub sends one message of an ordering key again, it sends those after it again as well, the confirmed ones included. SQS FIFO holds back the next messages of that group instead. With ordering on, receivers have to bear the same message again.',
    },
    sources: [pubSubOrdering, sqsQuotas],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C453',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'EventBridge는 24시간 동안 185번까지 다시 보낸다.',
      en: 'EventBridge tries again for 24 hours and up to 185 times.',
    },
    actually: {
      ko: '지금은 제품이 둘이에요. 그 숫자는 규칙과 대상을 쓰는 Classic의 기본값이에요. 2026년 9월 30일자 API 문서의 새 Custom Event Bus는 5번이나 300초 가운데 먼저 오는 쪽에서 멈추고, DLQ를 정하지 않으면 지표 하나만 남기고 버려요. 24시간까지 늘릴 수는 있어요.',
      en: 'There are two products now. Those are the defaults of Classic, the one with rules and targets. The new Custom Event Bus, in API documents dated 30 September 2026, stops after five retries or 300 s, whichever comes first, and without a dead-letter queue drops the event and leaves a metric. It can be set to 24 hours.',
    },
    sources: [classicRetry, customBusRetry],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C454',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '이벤트로 불린 함수가 실패하면 플랫폼이 다시 불러 준다.',
      en: 'When a function fails on an event, the platform calls it again.',
    },
    actually: {
      ko: '플랫폼마다, 만든 방법마다 달라요. Lambda는 코드의 오류를 1분 뒤와 다시 2분 뒤에 두 번 더 불러요. 구글의 이벤트 기반 함수는 v2 API로 만들면 다시 부르기가 꺼져 있어서 한 번 실패한 이벤트는 사라져요. 켜면 24시간까지 10초에서 600초 간격으로 다시 불러요. Cloud Run Admin API로 만든 것은 반대로 켜져 있고 함수에서는 대개 끌 수 없어요. 콘솔의 Cloud Run 화면에서 만든 Eventarc 트리거는 한 번만 보내는 것이 기본이에요.',
      en: 'It depends on the platform, and on how the function was made. Lambda repeats an error of the code twice, after one minute and two more. Google’s event-driven functions made by the v2 API have retries off, so that an event which fails once is gone; switched on, they are repeated for up to 24 hours, 10 to 600 s apart. With the Cloud Run Admin API retries are on, and generally cannot be switched off on the function. An Eventarc trigger made on the console’s Cloud Run page delivers once by default.',
    },
    sources: [lambdaAsyncErrors, googleRetries],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C116',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'SNS와 SQS의 단점은 AWS 서비스와 함께 써야 하고, 돈이 들고, 설정이 복잡하다는 것이다.',
      en: 'The drawbacks of SNS and SQS: they need AWS around them, cost money, and are complex to set up.',
    },
    actually: {
      ko: 'SNS는 HTTP, 이메일, 문자로 AWS 밖에도 보내고, SQS는 HTTPS로 어디서든 써요. 비교되는 서비스는 모두 쓴 만큼 돈을 내고, 둘에는 무료 구간도 있어요. 정말 조심할 것은 중복, 차례, 크기 한도, 다시 보내기의 끝이에요.',
      en: 'SNS reaches outside AWS by HTTP, e-mail and text, and SQS is used from anywhere over HTTPS. Everything compared is paid by use, and these two have free allowances. What needs care is duplicates, order, size limits, and what happens when retries end.',
    },
    sources: [snsGuide, sqsGuide],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C117',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '회원이 가입하면 SNS 토픽에 게시해서 그 사람에게 이메일이나 문자를 보낸다.',
      en: 'When somebody signs up, publish to an SNS topic to send that person an e-mail or a text.',
    },
    actually: {
      ko: '토픽에 게시하면 그 토픽의 모든 구독자에게 가요. 이메일 구독은 받는 사람이 먼저 확인해야 하고요. 한 사람에게 보내는 환영 메일은 메일 서비스의 일이고, 토픽은 “가입했다”는 사실을 여러 시스템에 알리는 데 맞아요.',
      en: 'Publishing reaches every subscriber of the topic, and an e-mail subscriber has to confirm first. A welcome mail to one person is a job for a mail service; the topic suits telling several systems that somebody signed up.',
    },
    sources: [snsGuide, snsEmail],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C118',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서비스 A가 SNS에 게시하면 서비스 B가 일을 시작한다.',
      en: 'Service A publishes to SNS, and service B starts to work.',
    },
    actually: {
      ko: 'B가 켜져 있을 때는 그래요. HTTP로 구독한 B가 1분 넘게 멈추면, 돌아오기 1분 전까지 나온 소식을 잃어요. 그래서 보통 SNS 뒤에 SQS를 두고 B가 거기서 가져가요. 메시지에는 일어난 사실과, 두 번 와도 알아볼 번호를 담아요.',
      en: 'While B is up. If B subscribed over HTTP and is off for more than a minute, it loses what was published until a minute before its return. So a queue is usually put between, from which B takes. The message states a fact, and a key by which a second copy is known.',
    },
    sources: [snsGuide, snsRetries],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C120',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '파일을 올리면 SQS에 메시지를 넣어 백엔드 서버를 깨운다.',
      en: 'On an upload, a message in SQS triggers the back-end server.',
    },
    actually: {
      ko: 'SQS는 아무도 깨우지 않아요. 서버나 Lambda의 이벤트 소스 매핑이 와서 물어보고 가져가요. 메시지에는 파일이 아니라 파일의 위치를 담아요. 크기 한도는 오랫동안 256KB였고 지금은 1MiB예요. Lambda는 다섯 묶음부터 함께 불러 1분에 300씩 늘려요. 그 끝은 날짜 없는 안내서에 1,000, AWS의 2026년 7월 16일 자료에 1,250으로 적혀 있어요.',
      en: 'SQS wakes nobody. A server, or Lambda’s event source mapping, comes and asks. The message holds where the file is, not the file: the limit was 256 KB for long, and is 1 MiB now. Lambda begins with five batches at once and adds 300 a minute: up to 1,000 by its guide, which bears no date, and up to 1,250 by AWS’s notes of 16 July 2026.',
    },
    sources: [sqsQuotas, lambdaWithSqs, sqsScaling, toolkitEvents],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C121',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '데이터베이스의 변경을 SQS에 넣어 백업 서버로 복제한다.',
      en: 'Send database changes through SQS to replicate them to a backup.',
    },
    actually: {
      ko: '표준 큐는 차례가 바뀌거나 두 번 올 수 있어서 복제에는 맞지 않아요. FIFO 큐를 써도 저장과 전송 가운데 하나만 되는 일이 남아요. 데이터베이스의 복제나 백업, 변경 데이터 캡처, 아웃박스를 써요.',
      en: 'Standard queues may reorder and repeat, which makes a poor log of changes. Even with FIFO, the write or the send may happen alone. Use the database’s own replication or backups, change data capture, or an outbox.',
    },
    sources: [sqsGuide, streams],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C123',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Event Grid는 Azure에서만, Pub/Sub는 구글 클라우드에서만 쓸 수 있다.',
      en: 'Event Grid can be used only in Azure, Pub/Sub only in Google Cloud.',
    },
    actually: {
      ko: '그곳에서 운영될 뿐, 보내고 받는 것은 밖에서도 돼요. Event Grid는 웹훅으로 어디든 보내고, Pub/Sub는 공개 HTTPS 주소로 밀어 보내거나 어디서든 클라이언트로 가져가요.',
      en: 'They are run there, but published to and received from outside. Event Grid delivers to webhooks anywhere; Pub/Sub pushes to public HTTPS addresses, and its clients pull from anywhere.',
    },
    sources: [eventGridQuotas, pubSubOverview],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C124',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'Event Grid로 보내는 예: EventHubClient로 연결해서 send_event를 부른다.',
      en: 'An example of Event Grid: connect an EventHubClient and call send_event.',
    },
    actually: {
      ko: 'Event Hubs는 다른 서비스예요. 그 클래스는 v5에서 없어졌고 send_event라는 메서드는 어느 판에도 없어요. 지금은 Event Grid라면 EventGridPublisherClient의 send, Event Hubs라면 EventHubProducerClient의 sendBatch예요.',
      en: 'Event Hubs is another service. That class is gone in v5, and no version had a method send_event. Today it is send of EventGridPublisherClient for Event Grid, and sendBatch of EventHubProducerClient for Event Hubs.',
    },
    sources: [eventHubsMigration, azureMessaging],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C125',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Blob을 올리면 process_blob(blob, context)라는 함수가 불린다.',
      en: 'When a blob is uploaded, a function process_blob(blob, context) is called.',
    },
    actually: {
      ko: '장면은 맞지만 함수 이름만으로는 불리지 않아요. 트리거를 선언해야 해요. 자바스크립트라면 app.storageBlob에 경로와 연결을 적고, 늦지 않게 받으려면 source를 EventGrid로 해요.',
      en: 'The scene is right, but a name attaches nothing: a trigger must be declared. In JavaScript that is app.storageBlob with a path and a connection, and source EventGrid to hear of it without delay.',
    },
    sources: [azureFunctionsTypes],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C127',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Pub/Sub에 게시하면 채팅이 다른 사용자의 화면에 실시간으로 나온다.',
      en: 'Publish to Pub/Sub, and chat appears on other users’ screens in real time.',
    },
    actually: {
      ko: 'Pub/Sub의 구독자는 서버예요. 화면까지는 WebSocket 서버나 Firestore의 리스너, 푸시 알림 같은 마지막 구간이 더 있어야 해요. 게시의 결과를 확인하지 않는 예제는 실패도 놓쳐요.',
      en: 'Subscribers of Pub/Sub are servers. The last hop to a screen takes WebSockets, a Firestore listener or push notifications. A sample that ignores the result of publishing also misses failures.',
    },
    sources: [pubSubOverview],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C128',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'Cloud Logging 클라이언트로 기록하면 로그가 Pub/Sub로 흐른다.',
      en: 'Writing with the Cloud Logging client streams logs to Pub/Sub.',
    },
    actually: {
      ko: '그 코드는 Cloud Logging에 기록할 뿐이에요. 흘려보내려면 토픽을 대상으로 하는 싱크를 만들고 그 싱크에 게시 권한을 주거나, 앱이 직접 게시해야 해요.',
      en: 'That code only writes to Cloud Logging. To stream, create a sink whose destination is a topic and let it publish there, or publish from the app.',
    },
    sources: [loggingSinks],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C129',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '편하려면 SNS, 확장하려면 SQS나 Event Grid나 Pub/Sub, 실시간이면 Pub/Sub를 고른다.',
      en: 'Choose SNS for ease, SQS, Event Grid or Pub/Sub for scale, and Pub/Sub for real time.',
    },
    actually: {
      ko: '넷 다 알아서 확장되니 그것으로는 고를 수 없어요. 무엇을 보내는지로 골라요. 한 곳에 맡길 일이면 큐(SQS, Service Bus), 여럿에게 알릴 소식이면 토픽(SNS, Pub/Sub), 규칙으로 길을 고르면 버스(EventBridge, Event Grid), 차례대로 쌓고 다시 읽을 기록이면 스트림(Kinesis, Event Hubs, Kafka)이에요.',
      en: 'All of them scale by themselves, so that decides nothing. Choose by what is sent: work for one receiver is a queue (SQS, Service Bus), news for several a topic (SNS, Pub/Sub), routing by rules a bus (EventBridge, Event Grid), an ordered record to be read again a stream (Kinesis, Event Hubs, Kafka).',
    },
    sources: [sqsGuide, snsGuide, azureMessaging],
    checkedOn: '2026-11-30',
  },
];

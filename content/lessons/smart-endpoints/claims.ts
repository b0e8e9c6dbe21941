// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { microservicesArticle } from '@/content/sources';

const sqsStandard: Source = {
  title: 'Amazon SQS: Standard queues',
  url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
  readOn: '2026-11-30',
};
const sqsFifo: Source = {
  title: 'Amazon SQS: Exactly-once processing (FIFO queues)',
  url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html',
  readOn: '2026-11-29',
};
const sqsDelete: Source = {
  title: 'AWS SDK for .NET: SQS DeleteMessage',
  url: 'https://docs.aws.amazon.com/sdkfornet/latest/apidocs/items/TSQSDeleteMessageRequestNET45.html',
  readOn: '2026-11-30',
};
const lambdaSqsErrors: Source = {
  title: 'AWS Lambda: Handling errors for an SQS event source',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html',
  readOn: '2026-11-30',
};
const partialBatches: Source = {
  title: 'AWS Prescriptive Guidance: Benefits of using partial batch responses for Amazon SQS',
  url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/lambda-event-filtering-partial-batch-responses-for-sqs/benefits-partial-batch-responses.html',
  readOn: '2026-11-30',
};
const snsInPython: Source = {
  title: 'AWS SDK code examples: SNS in Python',
  url: 'https://github.com/awsdocs/aws-doc-sdk-examples/blob/main/python/example_code/sns/sns_basics.py',
  readOn: '2026-11-30',
};
const sqsInPython: Source = {
  title: 'AWS SDK code examples: SQS messages in Python',
  url: 'https://github.com/awsdocs/aws-doc-sdk-examples/blob/main/python/example_code/sqs/message_wrapper.py',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C103',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '마이크로서비스는 반드시 메시지 버스를 통해 통신해야 한다.',
      en: 'Microservices have to communicate over a message bus.',
    },
    actually: {
      ko: '루이스와 파울러는 두 가지를 들었어요. HTTP로 자원을 묻고 답하기와 가벼운 메시징이에요. 버스가 있어야 하는 것은 아니고, 핵심은 판단을 서비스에 두고 길은 단순하게 두는 거예요. 변환과 규칙을 버스에 넣으면 ESB로 돌아가요.',
      en: 'Lewis and Fowler name two ways: asking for resources over HTTP, and lightweight messaging. No bus is required. The point is that services decide and pipes stay plain; transformations and rules in the bus lead back to an ESB.',
    },
    sources: [microservicesArticle],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C119',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'SQS는 여러 작업자가 나눠 처리하는 메시지 큐다.',
      en: 'SQS is a message queue that several workers share.',
    },
    actually: {
      ko: '맞아요. 다만 작업자가 가져가고, 처리하고, 직접 지워야 해요. 받기만 해서는 지워지지 않아요. 표준 큐는 적어도 한 번 전달하고 차례는 되도록 지킬 뿐이라, 같은 메시지가 두 번 와도 괜찮게 만들어야 해요. FIFO 큐는 차례를 지키고 5분 안의 중복을 걸러요.',
      en: 'It is. But a worker has to take a message, carry it out and delete it: receiving alone deletes nothing. Standard queues deliver at least once and keep the order only as well as they can, so receivers must bear the same message twice. FIFO queues keep the order and remove duplicates within five minutes.',
    },
    sources: [sqsStandard, sqsFifo],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C149',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'boto3에서 sns.publish나 sqs.send_message를 부르면 메시지가 보내진다.',
      en: 'In boto3, calling sns.publish or sqs.send_message sends the message.',
    },
    actually: {
      ko: '맞아요. 다만 보내기는 이야기의 절반이에요. AWS의 예제는 보낸 것을 받아서 처리한 다음 지우고, 부를 때마다 오류를 따로 다뤄요. 메시지에는 문장이 아니라 일어난 사실과, 두 번 온 것을 알아볼 번호를 담아요.',
      en: 'It does. But sending is half of the story. The examples that AWS gives also receive what was sent, deal with it and delete it, and handle the errors of each call. And a message should hold a fact, and a key by which a second copy is known, not a sentence.',
    },
    sources: [snsInPython, sqsInPython],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C370',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '묶음에서 하나가 실패하면 그 메시지만 다시 온다.',
      en: 'When one message of a batch fails, only that one comes again.',
    },
    actually: {
      ko: '람다가 SQS에서 묶음을 가져와 함수가 오류를 내면, 기본 설정에서는 잘 처리한 메시지까지 모두 다시 보여요. 멀쩡한 메시지가 여러 번 처리되고 배달 못한 메시지 큐까지 갈 수 있어요. 실패한 것만 알려 주도록(ReportBatchItemFailures) 켜야 그 메시지만 돌아와요.',
      en: 'If a function fails on a batch that Lambda took from SQS, by default every message of the batch is seen again, those that went well included. Good messages run several times and may even end as dead letters. Only with ReportBatchItemFailures does nothing but what failed come back.',
    },
    sources: [lambdaSqsErrors, partialBatches],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C371',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '지우라는 요청이 성공했다면 메시지는 지워진 것이다.',
      en: 'If the request to delete succeeds, the message is deleted.',
    },
    actually: {
      ko: 'SQS에서는 메시지를 가져갈 때마다 영수증(receipt handle)이 새로 나와요. 가장 최근의 것이 아니면 요청은 성공해도 메시지가 지워지지 않을 수 있어요. 처리가 가시성 제한 시간보다 오래 걸려서 다른 일꾼이 또 가져간 때가 그래요.',
      en: 'In SQS each time that a message is received it comes with another receipt handle. With any but the latest one the request succeeds, and the message may stay. That happens when work outlasts the visibility timeout and somebody else has taken the message.',
    },
    sources: [sqsDelete],
    checkedOn: '2026-11-30',
  },
];

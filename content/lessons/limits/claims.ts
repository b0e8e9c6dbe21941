// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { azureTriggers, cncf, lambdaQuotas, roberts } from '@/content/sources';

const presignedUrls: Source = {
  title: 'Amazon S3: Download and upload objects with presigned URLs',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  readOn: '2026-11-29',
};
const durableFunctions: Source = {
  title: 'AWS Lambda: Lambda durable functions',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html',
  readOn: '2026-11-29',
};
const durableConcepts: Source = {
  title: 'AWS durable functions: Key concepts',
  url: 'https://docs.aws.amazon.com/durable-functions/getting-started/key-concepts/',
  readOn: '2026-11-29',
};
const webSocketLimits: Source = {
  title: 'Amazon API Gateway: Quotas for a WebSocket API',
  url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  readOn: '2026-11-29',
};
const cloudRunWebSockets: Source = {
  title: 'Google Cloud: Using WebSockets with Cloud Run (2026-10, at second hand)',
  url: 'https://docs.cloud.google.com/run/docs/triggering/websockets',
  readOn: '2026-11-21',
};
const azureTimeouts: Source = {
  title: 'MicrosoftDocs/azure-docs: functions-timeout-duration.md (2024-06)',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/functions-timeout-duration.md',
  readOn: '2026-11-21',
};
const googleFunctionQuotas: Source = {
  title: 'Google Cloud: Cloud Run functions quotas',
  url: 'https://docs.cloud.google.com/functions/quotas',
  readOn: '2026-11-29',
};
const naverFunctionLimits: Source = {
  title: 'NAVER Cloud: Cloud Functions 사양 (2026-10-20)',
  url: 'https://guide.ncloud-docs.com/docs/cloudfunctions-spec',
  readOn: '2026-11-29',
};
const oneStepForward: Source = {
  title: 'Hellerstein et al., Serverless Computing: One Step Forward, Two Steps Back (CIDR 2019)',
  url: 'https://arxiv.org/abs/1812.03651',
  readOn: '2026-11-29',
};
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C048',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '함수 1회 실행에는 시간 제한이 있다.',
      en: 'A single invocation has a time limit.',
    },
    actually: {
      ko: '맞지만 값은 제각각이에요. AWS Lambda는 15분, Azure의 소비 요금제는 처음에 5분이고 최대 10분, Flex는 상한이 없지만 HTTP 답은 230초 안에 해야 해요. Cloud Run functions는 HTTP 60분, 네이버는 0.5~300초(처음에 60초)예요.',
      en: 'It has, and each its own: AWS Lambda 15 minutes; Azure’s Consumption plan 5 unless changed, 10 at most; Flex has no bound, but an HTTP answer must come within 230 s; Cloud Run functions 60 minutes for HTTP; NAVER 0.5 to 300 s, 60 unless changed.',
    },
    sources: [lambdaQuotas, azureTimeouts, googleFunctionQuotas, naverFunctionLimits],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-21',
  },
  {
    id: 'C057',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'FaaS에서는 WebSocket을 쓸 수 없고 실시간 서비스에 맞지 않는다.',
      en: 'WebSocket is impossible with FaaS, and realtime services are out.',
    },
    actually: {
      ko: '함수가 연결을 붙들지 않을 뿐이에요. 게이트웨이가 연결을 지키고 메시지가 올 때마다 함수를 불러요. AWS에는 API Gateway의 WebSocket API가, Azure에는 Web PubSub 트리거가 있고, Cloud Run은 직접 받아요(최대 60분). 대신 끊기면 다시 잇는 일을 설계해야 해요.',
      en: 'The function just does not hold the connection: a gateway does, and calls it for each message. AWS has WebSocket APIs in API Gateway, Azure a Web PubSub trigger, and Cloud Run takes them itself, for up to 60 minutes. Reconnecting has to be designed.',
    },
    sources: [webSocketLimits, azureTriggers, cloudRunWebSockets],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C059',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버리스는 댓글이나 메일 같은 단순 작업용이고, 동영상 업로드나 백업처럼 긴 일에는 비효율적이다.',
      en: 'Serverless suits small jobs such as comments and mails; long ones, such as video uploads and backups, are inefficient.',
    },
    actually: {
      ko: '긴 일을 호출 한 번에 넣을 때만 그래요. 올리기는 객체 저장소에 직접 하고, 변환은 조각내고, 긴 흐름은 워크플로나 지속형 함수나 컨테이너로 넘겨요. 밤마다 도는 백업은 CNCF가 서버리스의 쓰임으로 꼽은 일이에요.',
      en: 'Only if all of it goes into one call. Uploads go straight to object storage, conversions are cut up, long flows go to workflows, durable functions or containers. The CNCF even names scheduled backups as a use of serverless.',
    },
    sources: [cncf, lambdaQuotas, presignedUrls, durableFunctions],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C067',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서버리스는 특정 제공자에 강하게 묶인다.',
      en: 'Serverless ties you closely to one provider.',
    },
    actually: {
      ko: '맞아요. 코드보다 이벤트의 모양, 트리거, 권한, 쌓인 데이터가 옮기기 어려워요. 하는 일을 제공자의 코드와 떼어 두면 줄지만 0은 아니에요. 처음부터 여러 곳에서 돌게 만드는 비용이 묶이는 비용보다 클 수도 있어요.',
      en: 'It does, less by code than by the shape of events, triggers, permissions and data that has gathered. Keeping the work apart from a provider’s code makes that less, not nothing. Building for every provider from the start may cost more than being tied.',
    },
    sources: [roberts, cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C068',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'IaaS나 PaaS는 다른 클라우드로 옮기기 어렵지 않다.',
      en: 'IaaS and PaaS are easily moved to another cloud.',
    },
    actually: {
      ko: '서버리스보다 나을 뿐 쉽지는 않아요. VM도 네트워크와 권한, 관리형 데이터베이스가 함께 움직여야 하고, CNCF의 백서는 PaaS의 단점으로도 종속을 들어요.',
      en: 'More easily than serverless, not easily. Networks, permissions and managed databases have to move along with VMs, and the CNCF’s white paper counts lock-in among the drawbacks of PaaS, too.',
    },
    sources: [cncf],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C280',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '손님이 올리는 파일은 함수가 받아서 저장소에 넣어야 한다.',
      en: 'A file that customers upload has to pass through a function on its way to storage.',
    },
    actually: {
      ko: '서명된 URL을 주면 손님의 브라우저가 저장소로 바로 올려요. S3의 서명된 URL은 정한 시간 동안, 정한 파일 하나에만 통해요. 열쇠를 건네지 않아도 되고 함수의 크기 한도와도 상관없어요.',
      en: 'With a presigned URL the browser sends it straight to storage. S3’s is good for one object and until a set time, so no key is handed over, and the payload limit of functions does not matter.',
    },
    sources: [presignedUrls, lambdaQuotas],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C281',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '지속형 함수는 끊기지 않고 1년 동안 실행된다.',
      en: 'A durable function runs for a year without a break.',
    },
    actually: {
      ko: '1년은 모두 합친 길이이고, 호출 하나는 여전히 15분까지예요. 끊기면 처음부터 다시 불리고, 끝난 단계는 저장해 둔 결과로 건너뛰어요. 기다리는 동안에는 실행이 멈추고 실행 요금도 없어요.',
      en: 'A year is for all of it together; each invocation still ends after 15 minutes. It is then called again from the top, and finished steps are skipped with their stored results. While it waits nothing runs, and no compute is charged.',
    },
    sources: [durableFunctions, durableConcepts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C282',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'WebSocket은 한 번 이으면 닫을 때까지 이어진다.',
      en: 'A WebSocket, once open, stays open until it is closed.',
    },
    actually: {
      ko: '관리형 게이트웨이에는 한도가 있어요. Amazon API Gateway는 길어야 2시간, 10분 동안 조용하면 끊고, 메시지 하나는 128KB까지예요. 클라이언트가 다시 잇고, 놓친 메시지를 다시 받게 만들어야 해요.',
      en: 'Managed gateways have limits: Amazon API Gateway ends a connection after 2 hours, or 10 quiet minutes, and a message may have 128 KB. Clients must reconnect and fetch what they missed.',
    },
    sources: [webSocketLimits],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-05-21',
  },
  {
    id: 'C283',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서버리스는 한 걸음 앞으로, 두 걸음 뒤로 간 것이라는 비판이 있다.',
      en: 'Serverless has been called one step forward and two steps back.',
    },
    actually: {
      ko: '2019년 CIDR에 나온 논문의 제목이에요. 앞으로 간 것은 알아서 늘고 쓴 만큼 내는 것, 뒤로 간 것은 데이터를 많이 다루는 일과 여럿이 협력하는 일이라고 해요. 1세대 서비스를 두고 한 말이에요.',
      en: 'It is the title of a paper at CIDR 2019: forward in scaling by itself and paying per use, back in computing with much data and in computing together. It speaks of the first generation of services.',
    },
    sources: [oneStepForward],
    checkedOn: CHECKED_LATER_ON,
  },
];

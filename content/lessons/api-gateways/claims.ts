// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';

const throttling: Source = {
  title: 'Amazon API Gateway: Throttle requests to your REST APIs for better throughput',
  url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
  readOn: '2026-11-30',
};
const quotas: Source = {
  title: 'Amazon API Gateway: Quotas',
  url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  readOn: '2026-11-29',
};
const restOrHttp: Source = {
  title: 'Amazon API Gateway: Choose between REST APIs and HTTP APIs',
  url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html',
  readOn: '2026-11-30',
};
const gatewayCaching: Source = {
  title: 'Amazon API Gateway: Cache settings for REST APIs',
  url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
  readOn: '2026-11-29',
};
const gatewayPricing: Source = {
  title: 'Amazon API Gateway pricing',
  url: 'https://aws.amazon.com/api-gateway/pricing/',
  readOn: '2026-11-29',
  checkAgainBy: '2027-04-01',
};
const slsMentor: Source = {
  title: 'sls-mentor: No functions have timeout configuration inferior to API Gateway timeout',
  url: 'https://sls-mentor.dev/docs/rules/lambdaTimeoutInferiorToApiGatewayTimeout/',
  readOn: '2026-11-30',
};
const sielert: Source = {
  title: 'B. Sielert: API Gateway timeout gotcha with AWS Lambda',
  url: 'https://sielert.com/api-gateway-gotcha-with-aws-lambda/',
  readOn: '2026-11-30',
};
const managementTiers: Source = {
  title: 'Azure API Management: Feature-based comparison of the tiers',
  url: 'https://learn.microsoft.com/azure/api-management/api-management-features',
  readOn: '2026-11-29',
};
const endpointsProxy: Source = {
  title: 'Google Cloud Endpoints: Extensible Service Proxy',
  url: 'https://docs.cloud.google.com/endpoints/docs/frameworks/frameworks-extensible-service-proxy',
  readOn: '2026-11-29',
};
const googleQuotas: Source = {
  title: 'Google Cloud API Gateway: Quotas and limits',
  url: 'https://docs.cloud.google.com/api-gateway/docs/quotas',
  readOn: '2026-11-29',
};
const spikeArrest: Source = {
  title: 'Apigee: SpikeArrest policy; Comparing Quota and SpikeArrest policies',
  url: 'https://cloud.google.com/apigee/docs/api-platform/develop/comparing-quota-and-spike-arrest-policies',
  readOn: '2026-11-30',
};
const spikeArrestSmooths: Source = {
  title: 'Apigee Edge: Rate-limiting (SpikeArrest divides a limit into smaller intervals)',
  url: 'https://docs.apigee.com/api-platform/develop/rate-limiting',
  readOn: '2026-11-30',
};
const meshUseCases: Source = {
  title: 'Kubernetes Gateway API: Use cases (north/south, east/west)',
  url: 'https://gateway-api.sigs.k8s.io/concepts/use-cases/',
  readOn: '2026-11-30',
};
const istioUse: Source = {
  title: 'Oracle Linux documentation: Using a service mesh (Istio)',
  url: 'https://docs.oracle.com/en/operating-systems/olcne/1.7/istio/using.html',
  readOn: '2026-11-30',
};

const powertools: Source = {
  title: 'Powertools for AWS Lambda (Python), discussion 8468: what goes on after the 504',
  url: 'https://github.com/aws-powertools/powertools-lambda-python/discussions/8468',
  readOn: '2026-11-30',
};
const alibabaCancels: Source = {
  title: 'Alibaba Cloud Function Compute: Invocation canceled by client',
  url: 'https://www.alibabacloud.com/help/en/functioncompute/invocation-canceled-by-client',
  readOn: '2026-11-30',
};
const history: Source = {
  title: 'Amazon API Gateway WebSocket and HTTP API Reference: Document history',
  url: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/doc-history.html',
  readOn: '2026-11-30',
};
const longerTimeout: Source = {
  title: 'AWS: Amazon API Gateway integration timeout limit increase beyond 29 seconds (June 2024)',
  url: 'https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C139',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Amazon API Gateway는 기본 기능만 있고 저렴하다.',
      en: 'Amazon API Gateway is basic and cheap.',
    },
    actually: {
      ko: '종류가 셋이에요. REST API에는 API 키, 사용량 계획, 캐시, 요청 검사, WAF, 카나리아가 있고, HTTP API는 그것들을 빼고 싸게 만든 것이고, WebSocket API는 이어진 연결을 맡아요. 호출마다 요금이 나와서, 호출이 짧고 많으면 뒤의 함수보다 비쌀 수 있어요.',
      en: 'There are three kinds. REST APIs have API keys, usage plans, a cache, request validation, WAF and canaries; HTTP APIs leave these out and cost less; WebSocket APIs hold connections. Each call is paid for, so short and frequent calls may cost more at the gateway than in the function behind it.',
    },
    sources: [restOrHttp, gatewayPricing],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C140',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'Azure API Management는 고급이고 비싸며 사용량 기반이다.',
      en: 'Azure API Management is advanced, expensive and priced by use.',
    },
    actually: {
      ko: '등급에 따라 달라요. 호출 수로 내고 저절로 늘어나는 것은 Consumption뿐이고, 나머지는 부르지 않아도 단위마다 시간으로 내요. Consumption에는 내장 캐시가 없고 다른 등급과 서로 옮길 수 없어요. Developer 등급에는 SLA가 없어요.',
      en: 'It depends on the tier. Only Consumption is paid by the call and scales by itself; the others cost so much per unit and hour, called or not. Consumption has no built-in cache and cannot be moved from or to. The Developer tier has no SLA.',
    },
    sources: [managementTiers],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C141',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '게이트웨이는 프록시, 트래픽, 보안을, 관리는 버전, 문서, 분석을 맡는다.',
      en: 'A gateway proxies, controls traffic and secures; management versions, documents and analyses.',
    },
    actually: {
      ko: '쓸모 있는 구분이에요. 요청이 지나갈 때마다 하는 일과, API를 남에게 내주려고 사람이 하는 일이에요. 다만 제품은 둘을 섞어 팔아요. Amazon의 REST API에는 키와 사용량 계획이 있고, API Management 안에도 게이트웨이가 있어요.',
      en: 'It is a useful line: what is done to each request as it passes, and what people do to give an API to others. Products sell both together, though. Amazon’s REST APIs have keys and usage plans, and API Management has a gateway in it.',
    },
    sources: [restOrHttp, managementTiers, endpointsProxy],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C142',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Google Cloud Endpoints는 고급 API 관리 제품이고 비싼 편이다.',
      en: 'Google Cloud Endpoints is an advanced and rather expensive API management product.',
    },
    actually: {
      ko: 'Endpoints는 서비스 옆에 프록시(ESP)를 하나 두는 가벼운 방식이에요. 함수나 Cloud Run 앞에 두는 관리형 문은 API Gateway이고, 계약과 분석까지 돌보는 고급 제품은 Apigee예요. 비교표의 구글 칸에는 이 셋을 나눠 적어야 해요.',
      en: 'Endpoints is the light way: a proxy (ESP) beside your service. The managed gateway before functions and Cloud Run is API Gateway, and the suite that looks after contracts and analysis is Apigee. Google’s cell of a comparison needs all three apart.',
    },
    sources: [endpointsProxy, googleQuotas, spikeArrest],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C510',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '초당 10,000건 한도라면 10,001번째 요청부터 바로 거절된다.',
      en: 'With a limit of 10,000 a second, the 10,001st request of a second is refused.',
    },
    actually: {
      ko: '한도는 벽이 아니라 토큰 버킷이에요. 버킷에 모아 둔 만큼은 한도를 넘어서도 지나가고, 비고 나면 채워지는 만큼만 지나가요. AWS는 한도가 최선을 다하는 목표이지 보장된 천장이 아니라고도 적어요.',
      en: 'A limit is a token bucket, not a wall. What has been saved up passes beyond the limit; once the bucket is dry, only what flows in passes. AWS also says that its limits are targets on a best-effort basis, not guaranteed ceilings.',
    },
    sources: [throttling, quotas],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C511',
    verdict: 'false',
    status: 'unverified',
    said: {
      ko: 'API Gateway가 504를 보내면 뒤의 Lambda 함수도 멈춘다.',
      en: 'When API Gateway answers 504, the Lambda function behind it stops, too.',
    },
    actually: {
      ko: '함수는 이어서 일하고 그 시간도 요금에 들어가요. AWS의 문서에서는 찾지 못했고, 점검 도구의 설명, 겪은 사람의 글, Powertools 토론의 답글에서 읽었어요. 어느 클라우드나 그런 것은 아니에요. Alibaba Cloud의 Function Compute는 부른 쪽이 끊으면 실행도 멈춘다고 적어요.',
      en: 'The function works on, and that time is on the bill. We found no page of AWS that says so, and read it in the rule of a checking tool, the account of somebody it happened to, and an answer in a discussion of Powertools. Not every cloud is like that: Alibaba Cloud’s Function Compute says that a run is interrupted when its caller disconnects.',
    },
    sources: [slsMentor, sielert, powertools, alibabaCancels],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C512',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'API Gateway의 29초 제한은 무슨 수를 써도 못 바꾼다.',
      en: 'The 29 seconds of API Gateway cannot be changed by any means.',
    },
    actually: {
      ko: 'REST API는 기본이 29초이고, 2024년 6월부터 리전(Regional)과 프라이빗 API라면 더 늘려 달라고 할 수 있어요. 대신 계정의 초당 한도를 줄여야 할 수도 있어요. 엣지 최적화 API는 그대로 29초, HTTP API는 30초에서 더 늘릴 수 없어요.',
      en: 'REST APIs default to 29 s; since June 2024 more can be asked for with Regional and private ones, perhaps at the price of a lower limit for the account. Edge-optimised APIs stay at 29 s, and HTTP APIs at 30 s, which cannot be raised.',
    },
    sources: [quotas, longerTimeout],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C513',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '캐시를 켜면 비용이 줄어든다.',
      en: 'Switching on the cache lowers the bill.',
    },
    actually: {
      ko: 'API Gateway의 캐시는 REST API에만 있고, 기본으로 GET의 답만 두고, 답을 찾든 못 찾든 크기에 따라 시간마다 요금이 나와요. 가장 작은 0.5GB가 한 달에 14.60달러예요(미국 동부). 캐시가 답한 호출이 많아야 남아요.',
      en: 'API Gateway’s cache exists for REST APIs alone, keeps answers to GET by default, and costs by the hour and its size, hit or miss: the smallest, 0.5 GB, $14.60 a month (us-east-1). It pays only where it answers many calls.',
    },
    sources: [gatewayCaching, gatewayPricing],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C514',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'API 게이트웨이, 로드 밸런서, 서비스 메시는 셋 중 하나만 고르면 된다.',
      en: 'Of API gateway, load balancer and service mesh you need to choose one.',
    },
    actually: {
      ko: '서로 다른 길에 서 있어요. 게이트웨이는 밖에서 들어오는 호출이 무엇인지 보고, 로드 밸런서는 같은 일을 하는 여러 대에 나눠 주고, 메시는 안에서 서비스끼리 부르는 길을 맡아요. 셋을 함께 쓰기도 하고, 작은 가게는 하나로 충분해요.',
      en: 'They stand on different ways. A gateway looks at what comes from outside, a load balancer shares it out to machines that do the same, and a mesh looks after calls between services inside. Some use all three; for a small shop one will do.',
    },
    sources: [meshUseCases, istioUse],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C515',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '초당 10건 한도는 어느 제품에서나 1초에 10건까지라는 뜻이다.',
      en: 'A limit of 10 a second means up to ten in any second, whichever product it is.',
    },
    actually: {
      ko: '세는 방법이 달라요. 토큰 버킷은 모아 둔 만큼 한꺼번에 들여보내요. Apigee의 SpikeArrest는 한도를 잘게 나눠 고르게 해요. 초당 100건이면 대략 10ms에 한 건이라, 한꺼번에 온 두 번째는 거절될 수 있어요. Apigee의 Quota는 하루나 한 달의 계약을 세요.',
      en: 'They count differently. A token bucket lets in at once what has been saved up. Apigee’s SpikeArrest smooths: 100 a second is about one in 10 ms, and the second of two that come together may be refused. Apigee’s Quota counts what a contract allows in a day or a month.',
    },
    sources: [throttling, spikeArrest, spikeArrestSmooths],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C516',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'HTTP API가 나중에 나왔으니 REST API보다 기능이 많다.',
      en: 'HTTP APIs came later, so they have more features than REST APIs.',
    },
    actually: {
      ko: 'HTTP API는 2020년 3월에 정식으로 나온, 기능을 줄여서 싸게 내놓은 쪽이에요. API 키, 클라이언트별 한도, 요청 검사, WAF, 캐시가 필요하면 REST API예요. JWT 확인은 HTTP API에 들어 있어요.',
      en: 'HTTP APIs, generally available since March 2020, are the ones with fewer features, at a lower price. For API keys, limits by client, request validation, WAF or a cache it is a REST API. Checking a JWT is built into HTTP APIs.',
    },
    sources: [restOrHttp, history],
    checkedOn: '2026-11-30',
  },
];

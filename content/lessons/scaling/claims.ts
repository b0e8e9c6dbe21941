// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import {
  lambdaAsyncErrors,
  lambdaPricing,
  lambdaProvisioned,
  lambdaQuotas,
  lambdaScaling,
  lambdaSnapStart,
  roberts,
} from '@/content/sources';

const lambdaUnderstandingScaling: Source = {
  title: 'AWS Lambda: Understanding Lambda function scaling',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
  readOn: '2026-11-29',
};
const CHECKED_ON = '2026-11-21';

export const claims: readonly Claim[] = [
  {
    id: 'C151',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '예약 동시성을 걸면 함수가 미리 데워진다.',
      en: 'Reserved concurrency keeps a function warm.',
    },
    actually: {
      ko: '예약 동시성은 함수의 몫이자 상한일 뿐, 아무것도 미리 초기화하지 않고 추가 요금도 없어요. 미리 초기화하고 요금을 받는 쪽은 프로비저닝 동시성이에요.',
      en: 'Reserved concurrency is a share and a ceiling: it initialises nothing and costs nothing extra. Provisioned concurrency is the one that initialises in advance, and bills for it.',
    },
    sources: [
      lambdaProvisioned,
      {
        title: 'AWS Lambda: Configuring reserved concurrency',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
        readOn: '2026-11-21',
      },
    ],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C240',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '필요한 동시성이 한도 안이면 429를 받을 일이 없다.',
      en: 'Whoever stays within the concurrency limit never gets a 429.',
    },
    actually: {
      ko: 'AWS Lambda는 초당 요청 수도 제한해요. 계정의 동시성 한도의 10배까지라서, 한도가 1,000이면 1초에 10,000건이에요. 한 건이 0.1초보다 짧으면 이 한도에 먼저 닿아요.',
      en: 'AWS Lambda limits requests per second, too: to ten times the account’s concurrency, so 10,000 a second with 1,000. Calls shorter than a tenth of a second meet this limit first.',
    },
    sources: [lambdaUnderstandingScaling, lambdaQuotas],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C241',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 처음에 500~3,000개까지 늘고, 그다음은 1분에 500개씩 늘어난다.',
      en: 'AWS Lambda bursts to between 500 and 3,000, then grows by 500 a minute.',
    },
    actually: {
      ko: '2023년 10월까지의 문서에는 그렇게 적혀 있고, 한 리전의 함수들이 그 몫을 함께 썼어요. 지금은 함수마다 10초에 환경 1,000개까지 늘고, 쓰지 않은 몫은 쌓이지 않아요.',
      en: 'So its documents said until October 2023, and the functions of a Region shared it. Now each function grows by up to 1,000 environments every ten seconds, and what is not used does not add up.',
    },
    sources: [
      lambdaScaling,
      {
        title: 'awsdocs/aws-lambda-developer-guide, as of 2023-10-30',
        url: 'https://github.com/awsdocs/aws-lambda-developer-guide',
        readOn: '2026-11-29',
      },
      {
        title: 'AWS Lambda Operator Guide: On-demand scaling example',
        url: 'https://serverlessland.com/content/service/lambda/guides/aws-lambda-operator-guide/on-demand-scaling',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C242',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '한도를 넘은 요청은 큐에서 차례를 기다린다.',
      en: 'Requests over the limit wait their turn in a queue.',
    },
    actually: {
      ko: '비동기 호출만 그래요. AWS Lambda는 그것을 큐로 돌려보내고 1초에서 5분까지 사이를 늘려 가며 6시간까지 다시 시도해요. 동기 호출은 429를 바로 돌려받고, 다시 할지는 부른 쪽이 정해요.',
      en: 'Asynchronous ones do: AWS Lambda returns them to a queue and tries again for up to six hours, at pauses that grow from 1 s to 5 min. A synchronous call gets 429 at once, and its caller decides whether to try again.',
    },
    sources: [lambdaAsyncErrors, lambdaScaling],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C243',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'AWS 계정이면 누구나 동시에 1,000개까지 쓴다.',
      en: 'Every AWS account may run 1,000 at once.',
    },
    actually: {
      ko: '1,000은 기본값이에요. 새로 만든 계정의 한도는 그보다 작고, 쓰면서 저절로 올라가요. 얼마에서 시작하는지는 문서에 없어요. 더 필요하면 올려 달라고 신청해요.',
      en: '1,000 is the default. New accounts start with less, and their limit rises by itself with use; where it starts is not documented. Whoever needs more asks for it.',
    },
    sources: [lambdaQuotas],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C244',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수가 늘어나면 그 뒤의 데이터베이스도 알아서 감당한다.',
      en: 'When a function scales, the database behind it copes by itself.',
    },
    actually: {
      ko: '환경마다 연결을 따로 열어서, 함수가 늘수록 연결도 늘어요. AWS는 연결을 자주 여는 함수라면 그 사이에 프록시를 두라고 권해요. 프록시는 연결을 모아 돌려 쓰게 하고, 넘치는 것은 기다리게 하거나 막아요. 예약 동시성으로 함수가 그 이상 늘지 않게 하는 방법도 문서에 있어요.',
      en: 'Every environment opens connections of its own, so they multiply with the function. For functions that open many, AWS recommends a proxy in between: it pools and shares connections, and queues or throttles what is too much. Holding the function back by reserved concurrency is documented as well.',
    },
    sources: [
      {
        title: 'AWS Lambda: Using AWS Lambda with Amazon RDS',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-rds.html',
        readOn: '2026-11-29',
      },
      {
        title: 'Amazon RDS: Using Amazon RDS Proxy',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
        readOn: '2026-11-29',
      },
      {
        title: 'AWS Lambda: Configuring reserved concurrency',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
        readOn: '2026-11-29',
      },
    ],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C049',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '처리량이나 메모리 같은 사용 단위로 용량을 조정한다.',
      en: 'Capacity is tuned in units of use, such as throughput or memory.',
    },
    actually: {
      ko: '맞아요. AWS Lambda에서는 메모리를 128~10,240MB에서 정하면 CPU가 따라오고(1,769MB에서 vCPU 하나 몫), 동시성을 예약하거나 미리 켜 둘 수 있어요. 메모리를 늘려 일이 빨리 끝나면 필요한 동시성도 줄어요.',
      en: 'It is. On AWS Lambda you set memory from 128 to 10,240 MB and CPU follows (one vCPU’s worth at 1,769 MB), and you may reserve or provision concurrency. Where more memory finishes sooner, less concurrency is needed as well.',
    },
    sources: [lambdaQuotas, lambdaUnderstandingScaling],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C053',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수는 저마다 따로 실행되므로 전체가 더 안정적이다.',
      en: 'Functions run independently, which makes the whole more stable.',
    },
    actually: {
      ko: '고장 하나가 미치는 범위는 작아져요. 하지만 같은 계정, 같은 리전의 함수들은 동시성 한도를 함께 써서, 하나가 다른 하나를 굶길 수 있어요. 부르고 불리는 사이가 늘면 부분 고장도 잦아져요.',
      en: 'One failure reaches less far. But functions of one account and Region share a concurrency limit, so one can starve another, and with more calls between parts, partial failures become common.',
    },
    sources: [lambdaUnderstandingScaling, roberts],
    checkedOn: '2026-11-29',
  },
  {
    id: 'C156',
    verdict: 'depends',
    status: 'found',
    said: { ko: '스냅스타트는 공짜다.', en: 'SnapStart is free.' },
    actually: {
      ko: 'Java 런타임에서는 맞아요. Python과 .NET에서는 스냅숏을 보관하는 시간과 되살린 크기만큼 요금이 붙어요. 미국 동부에서 GB-초당 0.0000015046달러, 되살린 GB당 0.0001397998달러예요(2025년 10월).',
      en: 'For Java runtimes it is. For Python and .NET, keeping a snapshot and restoring from it are billed: in US East, $0.0000015046 per GB-second kept and $0.0001397998 per GB restored (October 2025).',
    },
    sources: [lambdaSnapStart, { ...lambdaPricing, readOn: '2025-10-28' }],
    checkedOn: CHECKED_ON,
  },
];

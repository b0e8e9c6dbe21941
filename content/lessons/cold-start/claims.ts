// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import {
  cncf,
  lambdaEnvironment,
  lambdaPricing,
  lambdaProvisioned,
  lambdaScaling,
} from '@/content/sources';

const operatorGuide: Source = {
  title: 'AWS Lambda Operator Guide: Execution environments',
  url: 'https://docs.aws.amazon.com/lambda/latest/operatorguide/execution-environments.html',
  readOn: '2026-11-21',
};
const initBilling: Source = {
  title: 'AWS Compute Blog: AWS Lambda standardizes billing for INIT Phase (2025-04-29)',
  url: 'https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/',
  readOn: '2026-11-21',
};
const lambdaPerf: Source = {
  title: 'maxday/lambda-perf, daily files of 2026-06-01 to 2026-08-22',
  url: 'https://github.com/maxday/lambda-perf',
  readOn: '2026-11-21',
};
const coldStarts2021: Source = {
  title: 'mikhailshilkov/mikhailio-hugo, cold start data of 2021-01-07',
  url: 'https://github.com/mikhailshilkov/mikhailio-hugo/tree/master/data',
  readOn: '2026-11-21',
};
const CHECKED_ON = '2026-11-21';

export const claims: readonly Claim[] = [
  {
    id: 'C005',
    verdict: 'depends',
    status: 'found',
    said: { ko: '함수가 쉬고 있으면 요금은 0원이다.', en: 'A function at rest costs nothing.' },
    actually: {
      ko: '기본 설정에서 0원이 되는 것은 함수의 실행 요금뿐이에요. 저장소와 로그, 네트워크, 프로비저닝 동시성, 늘 켜 둔 데이터베이스는 요청이 없어도 요금이 나와요.',
      en: 'Only the on-demand compute of a function falls to zero. Storage, logs, networking, provisioned concurrency and an always-on database go on billing.',
    },
    sources: [cncf, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C010',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '손님이 늘면 함수도 그만큼 늘어나니 성능은 걱정할 일이 없다.',
      en: 'Functions multiply with the users, so performance takes care of itself.',
    },
    actually: {
      ko: '늘어나는 데에는 한도와 속도가 있어요. AWS Lambda는 리전마다 동시 실행 1,000개가 기본이고, 새 계정의 한도는 이보다 작아요. 함수 하나는 10초마다 환경 1,000개나 초당 요청 10,000건만큼 늘어나요. 넘친 동기 호출은 429로 거절되고, 비동기 호출은 큐로 돌아가 여섯 시간까지 다시 시도돼요.',
      en: 'Growth has a ceiling and a speed. AWS Lambda allows 1,000 concurrent executions per Region by default, fewer in a new account. Every ten seconds a function grows by 1,000 environments or 10,000 requests a second. Beyond that a synchronous call is answered with 429; an asynchronous one goes back to the queue and is tried again for up to six hours.',
    },
    sources: [
      lambdaScaling,
      {
        title: 'AWS Lambda quotas',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
        readOn: '2026-11-21',
      },
      {
        title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
        readOn: '2026-11-21',
      },
    ],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C047',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 실행 시간을 1ms 단위로 과금한다.',
      en: 'AWS Lambda bills duration in steps of 1 ms.',
    },
    actually: {
      ko: '맞아요. 1ms 단위로 올림해요. ‘1ms’는 과금 눈금이지 시작하는 데 걸리는 시간이 아니에요.',
      en: 'True, rounded up to the next millisecond. One millisecond is the tick of the meter, not the time to start.',
    },
    sources: [lambdaPricing],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C052',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '함수를 깨우는 준비 시간에는 요금이 붙지 않는다.',
      en: 'The time a function takes to wake is free.',
    },
    actually: {
      ko: '예전에는 대체로 맞았어요. AWS Lambda는 2025년 8월 1일부터 모든 함수의 초기화 단계를 과금해요. 그 전까지 무료였던 것은 관리형 런타임을 쓰는 ZIP 함수의 온디맨드 호출이에요.',
      en: 'It used to be, mostly. Since 1 August 2025 AWS Lambda bills the init phase of every function; until then, on-demand calls of ZIP functions on managed runtimes were spared.',
    },
    sources: [initBilling, lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C054',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '잠든 함수를 깨우는 첫 요청은 느리다.',
      en: 'The first request that wakes a sleeping function is slow.',
    },
    actually: {
      ko: '맞지만 첫 요청만은 아니에요. 동시에 온 요청이 많아 환경이 더 필요할 때마다, 배포한 직후에, 환경이 교체될 때에도 생겨요.',
      en: 'True, but not only the first. It happens whenever concurrent requests need one more environment, after a deployment, and when an environment is replaced.',
    },
    sources: [lambdaProvisioned, lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C055',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '콜드 스타트는 1밀리초쯤이라 느낄 수 없다.',
      en: 'A cold start takes about a millisecond; nobody feels it.',
    },
    actually: {
      ko: 'AWS 문서는 100ms 미만에서 1초 이상이라고 적어요. 빈 함수를 잰 2026년 6~8월의 초기화 중앙값만 해도 Rust 약 16ms, Python 3.13 약 92ms, Node.js 22 약 145ms, Java 21 약 243ms예요. 1ms는 과금 눈금과 혼동한 값이에요.',
      en: 'AWS documents under 100 ms to over a second. Even for a hello-world, the median init alone (June to August 2026) was about 16 ms in Rust, 92 in Python 3.13, 145 in Node.js 22 and 243 in Java 21. One millisecond is the billing step.',
    },
    sources: [lambdaEnvironment, lambdaPerf],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C056',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '서버리스는 요청이 느려서 큰 서비스에는 맞지 않는다.',
      en: 'Serverless is slow per request, so it does not suit large services.',
    },
    actually: {
      ko: '따뜻한 환경은 초기화를 건너뛰어요. AWS가 운영 중인 함수를 분석한 바로는 콜드 스타트가 호출의 1%도 안 돼요. 문제는 그 드문 호출이 만드는 꼬리 지연이에요. 규모보다 응답 시간 목표와 부하의 모양, 비용이 답을 정해요.',
      en: 'A warm environment skips initialisation, and by AWS’s analysis of production workloads fewer than 1% of calls start cold. The trouble is the tail that those few make. The latency target, the shape of the load and the cost decide, not size.',
    },
    sources: [lambdaEnvironment, initBilling, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C058',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '자주 쓰는 함수는 플랫폼이 알아보고 계속 켜 둔다.',
      en: 'The platform spots popular functions and keeps them running.',
    },
    actually: {
      ko: '요청이 이어지면 환경이 다시 쓰일 뿐이고 보장은 없어요. AWS는 쉬지 않고 불리는 함수의 환경도 몇 시간마다 끝낸다고 밝혀요. 늘 준비시키려면 돈을 내고 프로비저닝 동시성을 설정해야 해요.',
      en: 'Steady traffic merely gets environments reused, without a promise. AWS says it ends environments every few hours even for functions in constant use. To keep some ready you pay for provisioned concurrency.',
    },
    sources: [lambdaEnvironment, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C083',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '구글은 빠르고 Lambda와 Azure는 느리다.',
      en: 'Google is fast; Lambda and Azure are slow.',
    },
    actually: {
      ko: '근거 없는 순위예요. Lambda 안에서만도 런타임에 따라 초기화가 열 배 넘게 갈려요. 언어와 패키지 크기, 요금제가 회사 이름보다 큰 변수예요.',
      en: 'A ranking without evidence. Within Lambda alone, init differs more than tenfold by runtime. Language, package size and plan matter more than the brand.',
    },
    sources: [lambdaPerf],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C152',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '쉬는 Lambda 함수는 10분 동안 살아 있다.',
      en: 'An idle Lambda function stays alive for ten minutes.',
    },
    actually: {
      ko: 'AWS는 ‘정해지지 않은 시간’이라고만 적어요. 밖에서 잰 값은 2019년 봄 약 45분, 2019년 8월 약 10분, 2021년 1월 5~7분으로 달라졌어요.',
      en: 'AWS documents only a “non-deterministic” period. Measured from outside it was about 45 minutes in spring 2019, about 10 in August 2019, and 5 to 7 in January 2021.',
    },
    sources: [operatorGuide, coldStarts2021],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C153',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '몇 분마다 핑을 보내면 함수는 늘 따뜻하다.',
      en: 'Ping it every few minutes and the function is always warm.',
    },
    actually: {
      ko: '핑 하나는 환경 하나만 데워요. 동시에 온 나머지 손님은 저마다 새 환경을 기다려요. AWS 운영 안내서도 핑은 보장되는 방법이 아니며 프로비저닝 동시성을 쓰라고 적어요.',
      en: 'One ping warms one environment; everyone else who comes at the same moment waits for a new one. AWS’s operator guide calls pinging no guarantee and points to provisioned concurrency.',
    },
    sources: [operatorGuide, lambdaProvisioned],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C154',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '메모리를 늘리면 콜드 스타트가 짧아진다.',
      en: 'More memory shortens the cold start.',
    },
    actually: {
      ko: '초기화 시간은 거의 그대로예요. 런타임 40종에서 128MB의 초기화 중앙값은 1,024MB의 0.97~1.03배였어요. 그다음의 첫 실행은 메모리를 따라가요. .NET 8은 128MB에서 평균 720ms, 1,024MB에서 75ms였어요.',
      en: 'Not the init: over 40 runtimes its median at 128 MB was 0.97 to 1.03 times that at 1,024 MB. The first run after it does follow memory: .NET 8 took 720 ms on average at 128 MB and 75 ms at 1,024 MB.',
    },
    sources: [lambdaPerf],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C155',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '배포 파일이 커도 시작하는 시간은 비슷하다.',
      en: 'The size of the package makes no difference to the start.',
    },
    actually: {
      ko: '불러오는 코드가 많으면 느려져요. 2021년 1월에 잰 AWS의 JavaScript 함수는 압축한 의존성이 1KB일 때 0.26초, 14MB일 때 1.70초, 35MB일 때 3.87초였어요(중앙값, 호출한 쪽에서 잰 값).',
      en: 'Loading more code takes longer. In January 2021 a JavaScript function on AWS took 0.26 s with 1 KB of zipped dependencies, 1.70 s with 14 MB and 3.87 s with 35 MB (medians, seen by the caller).',
    },
    sources: [coldStarts2021],
    checkedOn: CHECKED_ON,
  },
];

// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { lambdaPricing, lambdaProvisioned, milkieWay } from '@/content/sources';

const CHECKED_ON = '2026-11-21';
const lambdaRecursion: Source = {
  title: 'AWS Lambda: Use recursive loop detection to prevent infinite loops',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html',
  readOn: '2026-11-29',
};
const awsBudgets: Source = {
  title: 'AWS Budgets API: description, as its client for Dart hands it on',
  url: 'https://pub.dev/documentation/aws_budgets_api/latest/',
  readOn: '2026-11-29',
};
const pricingPaper: Source = {
  title: 'AWS whitepaper “How AWS Pricing Works”: AWS Lambda',
  url: 'https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html',
  readOn: '2026-11-21',
};
const tieredPricing: Source = {
  title: 'AWS Compute Blog: Introducing tiered pricing for AWS Lambda (2022-08)',
  url: 'https://aws.amazon.com/blogs/compute/introducing-tiered-pricing-for-aws-lambda/',
  readOn: '2026-11-30',
};
const savingsPlans: Source = {
  title:
    'M. Bahr: How to pick the right Compute Savings Plan for serverless workloads (2020-06-30)',
  url: 'https://bahr.dev/2020/06/30/savings-plans/',
  readOn: '2026-11-29',
};
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C051',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '함수 서비스는 모두 쓴 만큼만 낸다.',
      en: 'Every function service charges for use and nothing else.',
    },
    actually: {
      ko: '기본 요금제는 그래요. 미리 데워 두는 환경은 요청이 없어도 요금이 나와요. AWS Lambda의 프로비저닝 동시성은 서울 리전 x86에서 GB-초당 0.0000051254달러예요(2026년 10월).',
      en: 'The default plans do. Environments kept ready bill without a single request: AWS Lambda’s provisioned concurrency costs $0.0000051254 per GB-second in Seoul on x86 (October 2026).',
    },
    sources: [lambdaProvisioned, lambdaPricing],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C046',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 100만 번 실행에 0.2달러면 된다.',
      en: 'A million runs on AWS Lambda cost twenty cents.',
    },
    actually: {
      ko: '0.2달러는 요청 요금뿐이에요. 실행 요금이 GB-초당 0.0000166667달러씩 더해져요(x86, 2026년 10월). 100만 번 × 0.1초 × 128MB면 12,500GB-초, 0.21달러라서 합쳐 0.41달러이고, 1GB로 1초씩이면 16.67달러가 더 나와요. 게이트웨이, 로그, 나가는 트래픽은 따로예요.',
      en: 'Twenty cents are the requests alone. Running adds $0.0000166667 a GB-second (x86, October 2026): a million times 0.1 s at 128 MB are 12,500 GB-seconds, $0.21, so $0.41 together; at 1 GB and a second each it is $16.67 more. Gateway, logs and outgoing data come on top.',
    },
    sources: [lambdaPricing],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C260',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '예산 알림을 걸어 두면 요금이 그 금액에서 멈춘다.',
      en: 'A budget alert stops the spending at its amount.',
    },
    actually: {
      ko: '알림은 알릴 뿐이에요. AWS는 예산의 상태를 하루에 몇 번만 갱신해서, 알림은 돈을 쓴 뒤에 와요. 멈추려면 알림이 울릴 때 한도를 0으로 바꾸는 동작을 따로 걸어야 해요.',
      en: 'An alert tells, it does not stop. AWS updates the state of a budget several times a day, so the news comes after the money is spent. To stop, something must act on the alert, for instance set a limit to 0.',
    },
    sources: [awsBudgets, milkieWay],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C261',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '함수가 자기를 부르는 반복은 플랫폼이 알아서 끊는다.',
      en: 'A platform ends by itself a loop in which a function calls itself.',
    },
    actually: {
      ko: 'AWS Lambda의 반복 감지는 기본으로 켜져 있고, Lambda와 SQS, SNS, S3 사이의 반복을 열여섯 번쯤에서 멈춰요. DynamoDB가 끼면 보지 못하고, 끌 수도 있어요.',
      en: 'Lambda’s detection is on by default, and stops loops between Lambda, SQS, SNS and S3 after about sixteen runs. It does not see a loop through DynamoDB, and it can be switched off.',
    },
    sources: [lambdaRecursion],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C262',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수에는 약정 할인이 없다.',
      en: 'There is no commitment discount for functions.',
    },
    actually: {
      ko: 'AWS의 컴퓨팅 절감형 플랜(Compute Savings Plans)은 Lambda의 실행 시간과 프로비저닝 동시성에도 적용되고, 많게는 17%를 깎아 줘요. 요청 요금은 그대로예요.',
      en: 'Compute Savings Plans of AWS cover duration and provisioned concurrency of Lambda as well, for up to 17% less. Requests cost what they did.',
    },
    sources: [pricingPaper, tieredPricing, savingsPlans],
    checkedOn: '2026-11-30',
  },
];

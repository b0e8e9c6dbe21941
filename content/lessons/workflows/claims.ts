// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';

const guarantees: Source = {
  title: 'AWS Step Functions: Execution guarantees',
  url: 'https://docs.aws.amazon.com/step-functions/latest/dg/express-at-least-once-execution.html',
  readOn: '2026-11-30',
};
const orchestrationReference: Source = {
  title: 'AWS agent toolkit: Orchestration reference (2026-08-20)',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-serverless/references/orchestration.md',
  readOn: '2026-11-30',
};
const startupGuide: Source = {
  title: 'AWS agent toolkit: Step Functions, startup decision guide (2026)',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/step-functions.md',
  readOn: '2026-11-30',
};
const durableRetries: Source = {
  title: 'AWS durable execution: Retry strategies (2026)',
  url: 'https://docs.aws.amazon.com/durable-execution/sdk-reference/error-handling/retries/',
  readOn: '2026-11-30',
};
const durableRetriesOlder: Source = {
  title: 'AWS durable execution: Retry strategies, an older copy',
  url: 'https://aws.github.io/aws-durable-execution-docs/sdk-reference/error-handling/retries',
  readOn: '2026-11-30',
};
const logicAppsErrors: Source = {
  title: 'Azure Logic Apps: Handle errors and exceptions',
  url: 'https://learn.microsoft.com/azure/logic-apps/error-exception-handling',
  readOn: '2026-11-30',
};
const googleRetry: Source = {
  title: 'Google Cloud Workflows: Retry steps',
  url: 'https://cloud.google.com/workflows/docs/reference/syntax/retrying',
  readOn: '2026-11-30',
};
const googlePricing: Source = {
  title: 'Google Cloud Workflows: Pricing',
  url: 'https://cloud.google.com/workflows/pricing',
  readOn: '2026-11-30',
};
const azureApproval: Source = {
  title: 'Microsoft Learn: Coordinate human approval with external events',
  url: 'https://learn.microsoft.com/training/modules/orchestrate-durable-functions/4-wait-human-approval-external-events',
  readOn: '2026-11-30',
};

const googleCallbacks: Source = {
  title: 'Google Cloud Workflows: Wait using callbacks',
  url: 'https://cloud.google.com/workflows/docs/creating-callback-endpoints',
  readOn: '2026-11-30',
};
const durableCallbacks: Source = {
  title: 'AWS durable execution: Callback (2026)',
  url: 'https://docs.aws.amazon.com/durable-execution/sdk-reference/operations/callback/',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C143',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '애플리케이션 통합 서비스로 AWS Step Functions, Azure Logic Apps, Google Cloud Workflows가 있다.',
      en: 'For integrating applications there are AWS Step Functions, Azure Logic Apps and Google Cloud Workflows.',
    },
    actually: {
      ko: '맞아요. 셋 다 단계를 잇는 지휘자이고, 함수가 갖지 않는 상태를 대신 기억해요. 성격은 달라요. Step Functions는 상태 기계(표준과 익스프레스), Logic Apps는 커넥터를 잇는 저코드 도구, Workflows는 YAML이나 JSON으로 적은 단계예요.',
      en: 'True. All three conduct steps and keep the state that functions do not. They differ: Step Functions runs state machines, standard and express; Logic Apps joins connectors with little code; Workflows runs steps written in YAML or JSON.',
    },
    sources: [guarantees, logicAppsErrors, googleRetry],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C540',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '워크플로 서비스는 실패한 단계를 알아서 다시 해 준다.',
      en: 'A workflow service tries failed steps again by itself.',
    },
    actually: {
      ko: '서비스마다 달라요. Step Functions는 Retry를 적어야 다시 하고, 적기만 하면 기본값이 1초 뒤, 3번, 2배예요. Google Workflows도 적어야 해요. Logic Apps의 동작은 대부분 기본으로 4번까지, Lambda 지속형 함수의 단계는 5번까지 다시 해요.',
      en: 'It depends on the service. Step Functions does only where a Retry is written, which then means 3 times from 1 s on, doubling. Google Workflows needs one written, too. Most actions of Logic Apps are tried again up to 4 times by default, steps of Lambda durable functions 5 times.',
    },
    sources: [orchestrationReference, googleRetry, logicAppsErrors, durableRetries],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C541',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '표준 워크플로는 정확히 한 번 실행하니 카드도 한 번만 결제된다.',
      en: 'A standard workflow runs exactly once, so a card is charged once.',
    },
    actually: {
      ko: '정확히 한 번은 워크플로의 실행에 대한 약속이에요. 재시도를 적었고 결제의 답이 사라지면, 카드사는 같은 결제를 두 번 받아요. 비동기 익스프레스는 최소 한 번, 동기 익스프레스는 최대 한 번이에요. 결제를 한 번으로 만드는 것은 주문 번호를 보는 카드사 쪽이에요.',
      en: 'Exactly once is promised of the execution. With a Retry and a lost answer the card company gets the same charge twice. Asynchronous express workflows run at least once, synchronous ones at most once. What makes a charge single is a card company that looks at the order’s number.',
    },
    sources: [guarantees],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C542',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '오래 기다리는 워크플로는 기다린 시간만큼 돈이 든다.',
      en: 'A workflow that waits for long is charged for all the time it waits.',
    },
    actually: {
      ko: '표준 워크플로는 전환마다(서울 1,000번에 $0.0271, 2026), Google Workflows는 단계마다 요금을 매기고, 재시도도 한 번으로 세요. Lambda와 Azure의 지속형 함수는 기다리는 동안 함수를 끝내 둬요. 시간으로 내는 것은 익스프레스이고, 5분까지만 가요.',
      en: 'Standard workflows are paid by transition (Seoul: $0.0271 for 1,000, 2026), Google’s by step, and a retry counts as one. Durable functions of Lambda and Azure end the function while they wait. Express is paid by time, and over after 5 minutes.',
    },
    sources: [
      orchestrationReference,
      googlePricing,
      googleCallbacks,
      durableCallbacks,
      azureApproval,
    ],
    checkedOn: '2026-11-30',
    checkAgainBy: '2027-04-01',
  },
  {
    id: 'C543',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'Retry에 States.ALL을 적으면 어떤 오류든 다시 한다.',
      en: 'A Retry on States.ALL tries again after any error.',
    },
    actually: {
      ko: 'States.DataLimitExceeded와 States.Runtime은 걸리지 않아요. 넘겨준 데이터가 너무 크거나(256KiB) 정의 자체가 잘못된 오류예요. 다시 해도 같을 오류이니, 다시 할 것이 아니라 고쳐야 해요.',
      en: 'It misses States.DataLimitExceeded and States.Runtime: too much data passed on (256 KiB), or a definition that cannot be run. Trying again would not change either; they want mending.',
    },
    sources: [orchestrationReference],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C544',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '워크플로 서비스를 쓰면 실패한 일은 플랫폼이 되돌려 준다.',
      en: 'With a workflow service the platform rolls back what failed.',
    },
    actually: {
      ko: '되돌리기는 들어 있지 않아요. Catch로 실패를 받아, 끝난 단계의 보상을 거꾸로 잇는 것은 쓰는 사람이 적어요. 결제를 어떻게 취소하는지 플랫폼은 알지 못해요.',
      en: 'Undoing is not built in. Whoever writes the workflow catches the failure and chains the compensations backwards: no platform knows how to refund your charge.',
    },
    sources: [orchestrationReference],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C545',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'Lambda 지속형 함수의 단계는 재시도를 적지 않으면 한 번만 실행된다.',
      en: 'A step of a Lambda durable function runs once unless a retry is written.',
    },
    actually: {
      ko: '예전 문서는 그렇게 말하고, 지금 문서는 적지 않으면 5번까지(모두 6번) 다시 한다고 말해요. 5초부터 두 배씩, 길어도 60초이고 무작위로 줄여요. 두 문서가 어긋나니 재시도를 직접 적어 두는 편이 안전해요.',
      en: 'An older text says so; today’s says that without one a step is tried again up to 5 times, 6 in all: from 5 s on, doubling, 60 s at most, each pause cut at random. Since the two disagree, write your own.',
    },
    sources: [durableRetries, durableRetriesOlder],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C546',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '단계가 여럿이면 무조건 워크플로 서비스를 써야 한다.',
      en: 'With several steps a workflow service is a must.',
    },
    actually: {
      ko: 'AWS의 창업 안내도 단순하게 이어지는 함수 셋이면 코드로 이으라고 해요. 사람의 승인, 몇 시간의 기다림, 되돌리기, 감사 기록이 필요해지면 쓸 만해요. 짧은 일이 하루 100만 번 전환하면 표준 워크플로는 한 달 $750(1,000번에 $0.025인 버지니아 가격)이 되니 세어 보고 골라요.',
      en: 'Even AWS’s guide for startups says to chain three simple functions in code. It earns its keep once people approve, things wait for hours, work must be undone or audited. And a million short transitions a day are $750 a month as standard (at Virginia’s $0.025 for 1,000): count first.',
    },
    sources: [startupGuide],
    checkedOn: '2026-11-30',
    checkAgainBy: '2027-04-01',
  },
];

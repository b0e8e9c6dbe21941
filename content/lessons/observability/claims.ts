// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';

const READ_ON = '2026-11-30';
const source = (title: string, url: string): Source => ({ title, url, readOn: READ_ON });

const percentiles = source(
  'Amazon CloudWatch API: GetMetricStatistics',
  'https://docs.aws.amazon.com/cli/v1/reference/cloudwatch/get-metric-statistics.html',
);
const xraySampling = source(
  'AWS X-Ray: Configuring sampling rules',
  'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html',
);
const tailSampling = source(
  'OpenTelemetry Collector Contrib: Tail sampling processor',
  'https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/main/processor/tailsamplingprocessor/README.md',
);
const xrayTimeline = source(
  'AWS X-Ray: SDK and Daemon Support timeline',
  'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
);
const xrayEnd = source(
  'AWS X-Ray: SDK and daemon end of support timeline (another page, with an end)',
  'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon-eos.html',
);
const azureClassic = source(
  'Microsoft: Sampling in Application Insights, classic API',
  'https://docs.azure.cn/en-us/azure-monitor/app/sampling-classic-api',
);
const azureOpenTelemetry = source(
  'Microsoft: Sampling in Application Insights with OpenTelemetry',
  'https://docs.azure.cn/en-us/azure-monitor/app/opentelemetry-sampling',
);
const azureExporter = source(
  'Azure.Monitor.OpenTelemetry.Exporter 1.6.0-beta.2 (2026-01-12): release notes',
  'https://newreleases.io/project/github/Azure/azure-sdk-for-net/release/Azure.Monitor.OpenTelemetry.Exporter_1.6.0-beta.2',
);
const burnPlaybook = source(
  'SLO Burn-Rate Alerting Playbook, after the Google SRE Workbook (2026-02-28)',
  'https://velobot-wiki.pages.dev/article/software/slo-burn-rate-multi-window-alerting-playbook/',
);
const burnExercise = source(
  'CodersLingo, Service Level Objectives: a page that says two hours',
  'https://coderslingo.com/exercises/vocabulary/service-level-objectives-advanced/',
);
const lambdaRetention = source(
  'AWS Labs, Serverless Rules: Lambda Log Retention',
  'https://awslabs.github.io/serverless-rules/rules/lambda/log_retention',
);
const azureRetention = source(
  'Microsoft: Data retention in a Log Analytics workspace',
  'https://docs.azure.cn/ko-kr/azure-monitor/logs/data-retention-configure',
);
const googleRetention = source(
  'Google Cloud Logging API: LogBucket',
  'https://cloud.google.com/logging/docs/reference/v2/rest/v2/locations.buckets',
);
const googleName = source(
  'Google Cloud Observability: Quotas and limits',
  'https://docs.cloud.google.com/stackdriver/quotas?authuser=117&hl=en',
);

export const claims: readonly Claim[] = [
  {
    id: 'C144',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '구글의 모니터링 제품군은 Google Cloud Operations Suite다.',
      en: 'Google’s suite for monitoring is the Google Cloud Operations Suite.',
    },
    actually: {
      ko: '지금 문서의 이름은 Google Cloud Observability예요. 주소에는 더 옛 이름인 stackdriver가 남아 있어요. 이름이 셋이어도 제품군은 하나예요.',
      en: 'Its documentation now calls it Google Cloud Observability, at an address that still says stackdriver, the oldest name. Three names, one suite.',
    },
    sources: [googleName],
    checkedOn: READ_ON,
  },
  {
    id: 'C570',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '서버마다의 p99를 평균 내면 전체의 p99가 된다.',
      en: 'The average of the servers’ p99s is the p99 of all.',
    },
    actually: {
      ko: '백분위수는 값을 모두 한 줄로 세워야 나와요. 요약한 수끼리는 더하거나 나눌 수 없어요. CloudWatch도 원래의 값이 있어야 백분위수를 계산하고, 요약해서 보낸 값으로는 몇 가지 경우를 빼면 내주지 않아요.',
      en: 'A percentile takes all values in one row; summaries of them cannot be added up or divided. CloudWatch, too, needs the raw values, and gives no percentile of statistic sets but in special cases.',
    },
    sources: [percentiles],
    checkedOn: READ_ON,
  },
  {
    id: 'C571',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '요청의 5%만 추적해도 무슨 일이 있었는지 알 수 있다.',
      en: 'Tracing five per cent of the requests is enough to know what happened.',
    },
    actually: {
      ko: '흔한 일이라면 그래요. X-Ray의 기본값은 초마다 첫 요청 하나와 나머지의 5%를, 들어올 때 골라요. 그때는 실패할지 아무도 모르니, 드문 잘못도 5%쯤만 남아요. 끝난 뒤에 고르면 오류로 끝난 것을 남길 수 있어요.',
      en: 'Of common things, yes. X-Ray by default takes the first request of each second and 5% of the rest, as they come. Nobody knows then which will fail, so of rare faults some five per cent remain as well. Choosing after the end can keep what ended in an error.',
    },
    sources: [xraySampling, tailSampling],
    checkedOn: READ_ON,
  },
  {
    id: 'C572',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'AWS에서 추적하려면 X-Ray SDK를 코드에 넣는다.',
      en: 'To trace on AWS, put the X-Ray SDK into the code.',
    },
    actually: {
      ko: 'X-Ray의 SDK와 데몬은 2026년 2월 25일부터 보안 문제만 고쳐요. AWS는 OpenTelemetry로 옮기라고 해요. X-Ray 서비스는 그대로 트레이스를 받아요. 지원이 끝나는 날은 문서마다 달라요. 한쪽은 2027년 2월 25일, 다른 쪽은 정하지 않았어요.',
      en: 'Since 25 February 2026 X-Ray’s SDKs and daemon get security fixes only, and AWS says to move to OpenTelemetry. The X-Ray service goes on taking traces. On when support ends AWS’s pages differ: 25 February 2027 on one, no date on another.',
    },
    sources: [xrayTimeline, xrayEnd],
    checkedOn: READ_ON,
  },
  {
    id: 'C573',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'Application Insights는 알아서 표본을 뽑는다.',
      en: 'Application Insights samples by itself.',
    },
    actually: {
      ko: '무엇을 넣었는지에 달렸어요. 옛 SDK를 쓰는 ASP.NET, ASP.NET Core와 Azure Functions에서는 적응형 표본 추출(많이 오면 비율을 낮춰요)이 켜져 있어요. OpenTelemetry 배포판은 설명서에는 꺼져 있다고 나오지만, .NET용 내보내기 도구의 시험판(2026년 1월 12일) 변경 기록은 기본값을 초당 트레이스 5개로 바꿨다고 해요. 쓰는 판의 기본값을 확인하세요.',
      en: 'It depends on what was put in. With the classic SDKs for ASP.NET and ASP.NET Core, and in Azure Functions, adaptive sampling is on by default; it lowers the share when much comes. Of the OpenTelemetry distributions the manual says that sampling is off; the notes of the .NET exporter’s test version of 12 January 2026 say that the default became 5 traces a second. Check that of your version.',
    },
    sources: [azureClassic, azureOpenTelemetry, azureExporter],
    checkedOn: READ_ON,
  },
  {
    id: 'C574',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '예산이 14.4배로 타면 한 달 치가 두 시간에 사라진다.',
      en: 'At a burn rate of 14.4 the month’s budget is gone in two hours.',
    },
    actually: {
      ko: '30일 ÷ 14.4는 2.08일이에요. 두 시간이라고 적은 연습 문제 사이트는 다른 쪽에서는 이틀이라고 적었어요. 14.4배는 한 시간에 예산의 2%를 쓰는 속도예요.',
      en: '30 days ÷ 14.4 is 2.08 days. The exercise page that says two hours says two days on another page. A burn rate of 14.4 uses 2% of the budget in an hour.',
    },
    sources: [burnPlaybook, burnExercise],
    checkedOn: READ_ON,
  },
  {
    id: 'C575',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '오래된 로그는 알아서 지워진다.',
      en: 'Old logs are deleted by themselves.',
    },
    actually: {
      ko: 'Lambda가 만드는 로그 그룹은 기한이 없어요. 정하지 않으면 계속 남고, 보관 요금도 계속 나와요. Azure의 Log Analytics는 기본이 30일(몇몇 표는 90일), 구글의 로그 버킷도 30일이에요.',
      en: 'A log group that Lambda makes has no limit: unless one is set, logs stay and are paid for. Azure’s Log Analytics keeps 30 days by default (some tables 90), Google’s log buckets 30 days.',
    },
    sources: [lambdaRetention, azureRetention, googleRetention],
    checkedOn: READ_ON,
  },
];

// Services that keep metrics, logs and traces, and raise alarms.

import { line, named, type Service } from './service';

export const watching: readonly Service[] = [
  {
    id: 'cloudwatch',
    job: 'watching',
    maker: 'amazon',
    name: named('Amazon CloudWatch'),
    also: ['CloudWatch', 'CloudWatch Logs'],
    use: { ko: '지표, 로그, 경보', en: 'Metrics, logs and alarms' },
    limits: [
      line('Lambda의 로그는 정하지 않으면 계속 남음', 'logs of Lambda stay unless a limit is set', {
        claim: 'C575',
      }),
      line('백분위수는 원래의 값이 있어야 나옴', 'percentiles need the raw values', {
        claim: 'C570',
      }),
    ],
    price: [
      line('받은 로그, 보관한 로그', 'logs taken in, logs kept', {
        prices: 'aws-logs/ap-northeast-2',
      }),
    ],
    taught: ['observability#three-signals'],
  },
  {
    id: 'x-ray',
    job: 'watching',
    maker: 'amazon',
    name: named('AWS X-Ray'),
    also: ['X-Ray', 'X-Ray SDK'],
    use: {
      ko: '트레이스',
      en: 'Traces',
    },
    limits: [
      line(
        '기본은 초마다 첫 요청과 나머지의 5%',
        'by default the first of each second, 5% of the rest',
        { claim: 'C571' },
      ),
      line(
        'SDK는 보안 문제만 고침. OpenTelemetry로',
        'its SDKs get security fixes only: use OpenTelemetry',
        { claim: 'C572' },
      ),
    ],
    price: [],
    taught: ['observability#sieve'],
  },
  {
    id: 'azure-monitor',
    job: 'watching',
    maker: 'microsoft',
    name: named('Azure Monitor'),
    use: { ko: '지표와 경보', en: 'Metrics and alarms' },
    limits: [],
    price: [],
    taught: ['observability#three-signals'],
  },
  {
    id: 'application-insights',
    job: 'watching',
    maker: 'microsoft',
    name: named('Application Insights'),
    use: { ko: '트레이스', en: 'Traces' },
    limits: [
      line('옛 SDK는 많이 오면 비율을 낮춤', 'classic SDKs lower the share when much comes', {
        claim: 'C573',
      }),
    ],
    price: [],
    taught: ['observability#three-signals'],
  },
  {
    id: 'log-analytics',
    job: 'watching',
    maker: 'microsoft',
    name: named('Log Analytics'),
    use: { ko: '로그', en: 'Logs' },
    limits: [
      line('기본 30일, 몇몇 표는 90일', '30 days by default, some tables 90', { claim: 'C575' }),
    ],
    price: [],
    taught: ['observability#three-signals'],
  },
  {
    id: 'google-cloud-observability',
    job: 'watching',
    maker: 'google',
    name: named('Google Cloud Observability'),
    also: ['Google Cloud Operations Suite', 'Operations Suite'],
    use: {
      ko: '아래 셋을 묶은 이름. 예전 이름은 Operations Suite',
      en: 'The name for the next three; once Operations Suite',
    },
    limits: [],
    price: [],
    taught: ['observability#three-signals'],
  },
  {
    id: 'cloud-logging',
    job: 'watching',
    maker: 'google',
    name: named('Cloud Logging'),
    use: { ko: '로그', en: 'Logs' },
    limits: [line('기본 30일', '30 days by default', { claim: 'C575' })],
    price: [
      line('받은 로그, 보관한 로그', 'logs taken in, logs kept', {
        prices: 'google-logging/global',
      }),
    ],
    taught: ['observability#three-signals'],
  },
  {
    id: 'cloud-monitoring',
    job: 'watching',
    maker: 'google',
    name: named('Cloud Monitoring'),
    use: { ko: '지표와 경보', en: 'Metrics and alarms' },
    limits: [],
    price: [],
    taught: ['observability#three-signals'],
  },
  {
    id: 'cloud-trace',
    job: 'watching',
    maker: 'google',
    name: named('Cloud Trace'),
    use: { ko: '트레이스', en: 'Traces' },
    limits: [],
    price: [],
    taught: ['observability#three-signals'],
  },
  {
    id: 'cloud-debugger',
    job: 'watching',
    maker: 'google',
    name: named('Cloud Debugger'),
    use: { ko: '돌고 있는 코드를 들여다보던 도구', en: 'Looked into code while it ran' },
    limits: [],
    price: [],
    ended: line('2023년 5월 31일 종료', 'shut down on 31 May 2023', { claim: 'C089' }),
    taught: ['compute-services#cell-by-cell', 'observability#wrap-up'],
  },
  {
    id: 'naver-cloud-log-analytics',
    job: 'watching',
    maker: 'naver',
    name: { ko: '네이버 Cloud Log Analytics', en: 'NAVER Cloud Log Analytics' },
    also: ['Cloud Log Analytics'],
    use: { ko: '로그', en: 'Logs' },
    limits: [],
    price: [],
    taught: ['compute-services#by-name'],
  },
  {
    id: 'naver-cloud-insight',
    job: 'watching',
    maker: 'naver',
    name: { ko: '네이버 Cloud Insight', en: 'NAVER Cloud Insight' },
    also: ['Cloud Insight'],
    use: {
      ko: '지표와 경보. Cloud Functions를 부름',
      en: 'Metrics and alarms; calls Cloud Functions',
    },
    limits: [],
    price: [],
    taught: ['compute-services#by-name'],
  },
  {
    id: 'opentelemetry',
    job: 'watching',
    maker: 'other',
    by: { ko: '공개 표준', en: 'open standard' },
    name: named('OpenTelemetry'),
    use: {
      ko: '코드는 한 번만 고치고, 보여 주는 제품은 고름',
      en: 'Change code once, choose any product to show it',
    },
    limits: [
      line('수집기는 30초, 트레이스 50,000개까지', 'its collector: 30 s and 50,000 traces', {
        step: 'observability#sieve',
      }),
    ],
    price: [],
    taught: ['observability#three-signals'],
  },
];

// Worked examples that a provider publishes and that do not add up: what the page says, what is so.

export interface Disputed {
  readonly id: string;
  /** Tag of `sources.ts`. */
  readonly source: string;
  readonly title: { readonly ko: string; readonly en: string };
  /** As printed, in US dollars. */
  readonly publishedUsd: string;
  /** What its own inputs and prices come to. */
  readonly computedUsd: string;
  readonly wrong: { readonly ko: string; readonly en: string };
  /** The same inputs as a usage, where the engine has a service for them. */
  readonly usage: Readonly<Record<string, unknown>> | null;
}

export const disputed: readonly Disputed[] = [
  {
    id: 'L-T',
    source: 'LAM-26',
    title: { ko: 'Lambda 테넌트 격리', en: 'Lambda tenant isolation' },
    publishedUsd: '368.74',
    computedUsd: '368.73',
    wrong: {
      ko: '연산 요금 $333.334를 $333.34로 올려서 1센트가 더 나와요.',
      en: 'The compute charge of $333.334 is rounded up to $333.34, a cent too much.',
    },
    usage: {
      svc: 'lambda',
      requests: 10_000_000,
      ms: 2_000,
      memMB: 1_024,
      tenantEnvironments: 200_000,
      freeTier: false,
    },
  },
  {
    id: 'L-E1',
    source: 'LAM-26',
    title: { ko: 'Lambda Kafka 이벤트 폴러', en: 'Lambda event pollers for Kafka' },
    publishedUsd: '1153.30',
    computedUsd: '1147.34',
    wrong: {
      ko: '한 달 요청은 3천만 번인데 6천만 번으로 세었고, 연산 요금 $993.34는 $993.3으로 잘렸어요. 여기서는 이 예제를 따라 요청에는 무료 한도를 쓰지 않았어요.',
      en: 'A month has 30 million requests, and 60 million are charged; the compute charge of $993.34 is cut to $993.3. As in the example, no free requests are taken off.',
    },
    // The example takes off free GB-seconds and no free requests: no usage says that.
    usage: null,
  },
  {
    id: 'C-7',
    source: 'COS2',
    title: { ko: 'Cosmos DB 다중 지역 쓰기', en: 'Cosmos DB with writes in several regions' },
    publishedUsd: '6010',
    computedUsd: '4858',
    wrong: {
      ko: '합계에 $1,152 줄 하나가 두 번 들어가 있어요.',
      en: 'The total counts one line of $1,152 twice.',
    },
    usage: {
      svc: 'cosmos',
      rus: 10_000,
      hours: 720,
      regions: 4,
      multiRegionWrites: true,
      storageGB: 250,
    },
  },
  {
    id: 'C-12',
    source: 'COS2',
    title: { ko: 'Cosmos DB 한 달 동안의 변화', en: 'A month of changes in Cosmos DB' },
    publishedUsd: '1280',
    computedUsd: '7680',
    wrong: {
      ko: '501~700시간 줄은 (1+1) × 120k RU/s × 200시간인데 $1,280로 적혀 있고, 앞선 줄들에는 옛 배수 (2 + 1)이 남아 있어요.',
      en: 'The row of hours 501 to 700, (1+1) × 120k RU/s × 200 h, prints $1,280; earlier rows still carry an old factor, (2 + 1).',
    },
    usage: null,
  },
];

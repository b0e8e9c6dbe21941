// Measured start times and idle lifetimes, dated and sourced: settings that somebody has really observed.

export interface PresetSource {
  readonly title: string;
  readonly url: string;
  /** First and last day of the measurement, YYYY-MM-DD, where the source gives days. */
  readonly from: string | null;
  readonly to: string | null;
  /** Version of the source that was read, where it has one. */
  readonly commit: string | null;
}

/** Times from the beginning of the init phase to its end, in ms. */
export interface StartTimePreset {
  readonly id: string;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p99Ms: number;
  /** Standard deviation of the natural logarithm. */
  readonly lnSd: number;
  /** The knob's value that goes with it: exp(1.645 lnSd), to the knob's step. */
  readonly coldTail: number;
}

/**
 * AWS Lambda, hello-world in one region, zip package, x86_64, all four memory sizes from 128 to 1,024 MB
 * together (memory makes no difference to the init time). The platform's own share, before init, is not
 * in these numbers, nor is the first invocation, which follows it.
 */
export const startTimeSource: PresetSource = {
  title: 'maxday/lambda-perf',
  url: 'https://github.com/maxday/lambda-perf',
  from: '2026-06-01',
  to: '2026-08-22',
  commit: '6070b794',
};

export const startTimes: readonly StartTimePreset[] = [
  { id: 'nodejs22.x', p50Ms: 145, p90Ms: 172, p99Ms: 220, lnSd: 0.13, coldTail: 1.25 },
  { id: 'nodejs24.x', p50Ms: 141, p90Ms: 171, p99Ms: 215, lnSd: 0.14, coldTail: 1.25 },
  { id: 'python3.13', p50Ms: 92, p90Ms: 119, p99Ms: 181, lnSd: 0.19, coldTail: 1.35 },
  { id: 'java21', p50Ms: 243, p90Ms: 285, p99Ms: 603, lnSd: 0.16, coldTail: 1.3 },
  { id: 'dotnet8', p50Ms: 258, p90Ms: 330, p99Ms: 657, lnSd: 0.23, coldTail: 1.45 },
  { id: 'go (prov.al2023)', p50Ms: 51, p90Ms: 55, p99Ms: 73, lnSd: 0.09, coldTail: 1.15 },
  { id: 'rust (prov.al2023)', p50Ms: 16, p90Ms: 21, p99Ms: 50, lnSd: 0.24, coldTail: 1.5 },
  { id: 'ruby3.4', p50Ms: 230, p90Ms: 393, p99Ms: 504, lnSd: 0.27, coldTail: 1.55 },
];

/** How long an idle instance was seen to live, or is documented to live. */
export interface KeepAliveObservation {
  readonly id: string;
  readonly platform: 'aws' | 'azure' | 'google' | 'huawei' | 'openfaas' | 'heroku' | 'knative';
  /** `unpromised`: the provider's documents name no time. */
  readonly kind: 'measured' | 'documented' | 'unpromised';
  /** Share of instances gone after so many idle minutes; empty where nothing was measured. */
  readonly gone: readonly { readonly afterMin: number; readonly share: number }[];
  /** The documented time in seconds, or null. */
  readonly idleSec: number | null;
  readonly source: PresetSource;
}

const mikhail = (file: string, from: string | null, to: string | null): PresetSource => ({
  title: `mikhailshilkov/mikhailio-hugo, ${file}`,
  url: 'https://github.com/mikhailshilkov/mikhailio-hugo',
  from,
  to,
  commit: null,
});

const document = (title: string, url: string): PresetSource => ({
  title,
  url,
  from: null,
  to: null,
  commit: null,
});

export const keepAliveObservations: readonly KeepAliveObservation[] = [
  {
    id: 'aws-2019-spring',
    platform: 'aws',
    kind: 'measured',
    gone: [
      { afterMin: 29, share: 0.1 },
      { afterMin: 46, share: 0.5 },
      { afterMin: 60, share: 0.9 },
    ],
    idleSec: null,
    source: mikhail('AWS cold start intervals', '2019-03-01', '2019-05-31'),
  },
  {
    id: 'aws-2019-august',
    platform: 'aws',
    kind: 'measured',
    gone: [
      { afterMin: 10, share: 0.5 },
      { afterMin: 11, share: 0.9 },
    ],
    idleSec: null,
    source: mikhail('aws-lambda-10-minutes', '2019-08-01', '2019-08-31'),
  },
  {
    id: 'aws-2021',
    platform: 'aws',
    kind: 'measured',
    gone: [
      { afterMin: 5, share: 0.003 },
      { afterMin: 6, share: 0.41 },
      { afterMin: 7, share: 1 },
    ],
    idleSec: null,
    source: mikhail('coldstart_aws_interval.json', '2021-01-01', '2021-01-31'),
  },
  {
    id: 'aws-documents',
    platform: 'aws',
    kind: 'unpromised',
    gone: [],
    idleSec: null,
    source: document('AWS Lambda operator guide', 'https://docs.aws.amazon.com/lambda/'),
  },
  {
    id: 'azure-2021',
    platform: 'azure',
    kind: 'measured',
    gone: [
      { afterMin: 20, share: 0.21 },
      { afterMin: 22, share: 0.5 },
      { afterMin: 24, share: 0.79 },
      { afterMin: 26, share: 0.82 },
      { afterMin: 30, share: 0.94 },
    ],
    idleSec: null,
    source: mikhail('coldstart_azure_interval.json', '2021-01-01', '2021-01-31'),
  },
  {
    id: 'google-2021',
    platform: 'google',
    kind: 'measured',
    gone: [
      { afterMin: 15, share: 0 },
      { afterMin: 16, share: 1 },
    ],
    idleSec: null,
    source: mikhail('coldstart_gcp_interval.json', '2021-01-01', '2021-01-31'),
  },
  {
    id: 'huawei-2025',
    platform: 'huawei',
    kind: 'documented',
    gone: [],
    idleSec: 60,
    source: document(
      'sir-lab/data-release (EuroSys 2025)',
      'https://github.com/sir-lab/data-release',
    ),
  },
  {
    id: 'openfaas-idler',
    platform: 'openfaas',
    kind: 'documented',
    gone: [],
    idleSec: 300,
    source: document(
      'edgerun/faas-sim, sim/faas/scaling.py',
      'https://github.com/edgerun/faas-sim',
    ),
  },
  {
    id: 'heroku-eco',
    platform: 'heroku',
    kind: 'documented',
    gone: [],
    idleSec: 1_800,
    source: document('Heroku Help Q8OBM85C', 'https://help.heroku.com/Q8OBM85C'),
  },
  {
    id: 'knative-2026',
    platform: 'knative',
    kind: 'documented',
    gone: [],
    idleSec: 60,
    source: document('knative/docs, 2026-06-15', 'https://github.com/knative/docs'),
  },
];

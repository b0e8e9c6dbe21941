// Measured start times to choose from, under the cold-start knob, with who measured them and when.

import type { PresetGroup } from '@/components/figure/definition';
import { startTimeSource, startTimes } from '@/engine/models/cold-start/presets';

/** Runtimes as their makers write them. */
const names: Readonly<Record<string, string>> = {
  'nodejs22.x': 'Node.js 22',
  'nodejs24.x': 'Node.js 24',
  'python3.13': 'Python 3.13',
  java21: 'Java 21',
  dotnet8: '.NET 8',
  'go (prov.al2023)': 'Go',
  'rust (prov.al2023)': 'Rust',
  'ruby3.4': 'Ruby 3.4',
};

const { title, from, to } = startTimeSource;

export const startPresets: PresetGroup = {
  param: 'coldStartSec',
  words: {
    ko: {
      label: '런타임별 측정값',
      none: '런타임별 측정값 고르기',
      source: `${title}, ${from}~${to}. AWS Lambda 빈 함수의 초기화 시간 중앙값`,
    },
    en: {
      label: 'Measured values by runtime',
      none: 'Choose a measured runtime',
      source: `${title}, ${from} to ${to}. Median init time of an empty AWS Lambda function`,
    },
  },
  presets: startTimes.map(({ id, p50Ms, coldTail }) => ({
    id,
    label: `${names[id] ?? id}: ${p50Ms} ms`,
    set: { coldStartSec: p50Ms / 1000, coldTail },
  })),
};

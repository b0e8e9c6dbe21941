// How many requests one environment takes on platforms that document it, to choose from under the knob.

import type { PresetGroup } from '@/components/figure/definition';
import { perEnvironment } from '@/engine/models/concurrency/presets';

export const platforms: PresetGroup = {
  param: 'slots',
  words: {
    ko: {
      label: '플랫폼의 기본값',
      none: '플랫폼의 기본값 고르기',
      source:
        '각 회사의 문서에서 2026년 11월에 읽은 값. 늘어나는 속도와 초당 요청의 한도는 AWS Lambda 그대로예요',
    },
    en: {
      label: 'Defaults of platforms',
      none: 'Choose a platform’s default',
      source:
        'Read in each maker’s documents in November 2026. Growth and requests per second stay those of AWS Lambda',
    },
  },
  presets: perEnvironment.map(({ id, name, slots }) => ({
    id,
    label: `${name}: ${slots}`,
    set: { slots },
  })),
};

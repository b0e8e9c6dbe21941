// The bills as a picture for a card: what each way costs over the number of requests, in the first scenario.

import { configOf } from '@/components/figure/address';
import { short } from '@/components/figure/surface/svg-path';
import { params, scenarios } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { estimateStill } from '@/player/billing/still';
import { configFrom } from './address';
import { layoutOf } from './layout';
import { colourOf } from './ways';

const WIDTH = 292;
const HEIGHT = 134;

export function BillingCard({ className, locale }: { className: string; locale: Locale }) {
  const config = configFrom(configOf(params, scenarios[0].set));
  const { lines, nowX } = layoutOf(
    estimateStill(config).curve,
    config.requests,
    config.currency,
    locale,
  );
  // As far as the number of requests it stands at, like the chart before its question is answered.
  const scale = WIDTH / nowX;
  return (
    <svg aria-hidden="true" className={className} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {lines.map(({ way, points }) => (
        <polyline
          fill="none"
          key={way}
          points={points
            .map(({ x, y }) => `${short(x * scale)},${short((y / 100) * HEIGHT)}`)
            .join(' ')}
          stroke={colourOf(way)}
          strokeLinejoin="round"
          strokeWidth="3"
        />
      ))}
    </svg>
  );
}

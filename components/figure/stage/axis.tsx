// The time under a strip or a chart.

import { formatClock, formatRunTime } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { AxisLabels } from '../axis-labels';
import { ticksIn } from '../ticks';
import type { View } from './scales';

interface TimeAxisProps {
  readonly view: View;
  /** Whether there is more of the run than is seen. */
  readonly isPart: boolean;
  readonly locale: Locale;
}

/** Words, so that they stay sharp and legible at any width. */
export function TimeAxis({ view, isPart, locale }: TimeAxisProps) {
  const spanMs = view.toMs - view.fromMs;
  const labels = ticksIn(view).map((tick) => ({
    at: (tick - view.fromMs) / spanMs,
    text: isPart ? formatClock(tick) : formatRunTime(tick, locale, spanMs),
  }));
  return <AxisLabels className="time-axis" labels={labels} />;
}

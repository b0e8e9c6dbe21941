// What the page needs of the run, worked out while the site is built: pictures, clock and losses by the second.

import { shownOf } from '@/components/figure/stage/shown';
import type { Era } from '@/engine/models/four-eras/config';
import { formatDuration, formatNumber, formatPercentNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { noonMessages } from '@/i18n/messages/noon';
import { stillsOf } from '@/player/still';
import { contestants } from '../eras';
import { picturesOf } from './rows';
import { noonAtMs, openAtMs, request, timeOfDay } from './setup';

export interface NoonRow {
  readonly era: Era;
  /** The rung of the ladder on which it stands. */
  readonly rung: (typeof contestants)[number]['paint'];
  readonly name: string;
  /** Markup of its picture: what is to come, and under `noon-past` what becomes of it. */
  readonly picture: string;
  /** How long one more of it takes to start. */
  readonly starts: string;
  /** Orders lost up to each second from the opening on; the last is the whole run's. */
  readonly lost: readonly number[];
  /** Share of the whole run's orders, in %. */
  readonly share: string;
  /** What it costs who loses nothing; empty for the others. */
  readonly instead: string;
}

export interface ShownNoon {
  readonly rows: readonly NoonRow[];
  /** The time of day at each second of `lost`. */
  readonly clock: readonly string[];
  /** The cursor at the opening, and noon, as shares of the run. */
  readonly openAt: number;
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
  /** Orders that came in the whole run. */
  readonly orders: string;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const WEEK_SEC = 7 * 86_400;

const weeks: Readonly<Record<Locale, (count: number) => string>> = {
  ko: (count) => `${count}주`,
  en: (count) => `${count} weeks`,
};

/** Which knob says how long one more takes to start. */
const startKnob = {
  servers: 'leadSec',
  autoscaling: 'vmBootSec',
  dynos: 'dynoBootSec',
  functions: 'coldStartSec',
} as const satisfies Record<Era, string>;

function startsIn(era: Era, locale: Locale): string {
  const sec = Number(request.config[startKnob[era]]);
  if (sec >= WEEK_SEC) return weeks[locale](sec / WEEK_SEC);
  // The page compares minutes with fractions of a second: all of them are said in seconds or more.
  return sec < 1
    ? `${formatNumber(sec, locale, 2)}${locale === 'ko' ? '초' : ' s'}`
    : formatDuration(sec, locale);
}

export async function shownNoon(locale: Locale): Promise<ShownNoon> {
  const { recording, momentAt } = (await stillsOf(request.sim))(request);
  const { durationMs } = request;
  const { counts, metrics } = recording.final;
  const pictures = picturesOf(shownOf(recording, locale));
  const seconds = Array.from(
    { length: (durationMs - openAtMs) / SECOND_MS + 1 },
    (_, i) => openAtMs + i * SECOND_MS,
  );
  const moments = seconds.map(momentAt);
  const rows = contestants.map(({ id: era, paint: rung, words }): NoonRow => {
    const lost = moments.map((moment) => moment.metrics[`${era}.dropped`] ?? 0);
    const starts = startsIn(era, locale);
    const waited = formatNumber(counts[`${era}.coldStarts`] ?? 0, locale);
    const picture = pictures.find((one) => one.era.id === era);
    return {
      era,
      rung,
      name: words[locale],
      picture: `<g class="noon-ahead">${picture?.promised}</g><g class="noon-past">${picture?.past}</g>`,
      starts,
      lost,
      share: formatPercentNumber(
        (metrics[`${era}.dropped`] ?? 0) / (counts[`${era}.arrived`] ?? 1),
        locale,
      ),
      instead: lost.at(-1) === 0 ? noonMessages[locale].none(waited, starts) : '',
    };
  });
  return {
    rows,
    clock: seconds.map(timeOfDay),
    openAt: openAtMs / durationMs,
    ticks: [noonAtMs, noonAtMs + 3 * MINUTE_MS].map((tMs) => ({
      at: tMs / durationMs,
      name: timeOfDay(tMs).slice(0, -':00'.length),
    })),
    orders: formatNumber(counts['servers.arrived'] ?? 0, locale),
  };
}

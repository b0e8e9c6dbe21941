'use client';
// A file of one's own traffic becomes a link to its run: the lab is opened anew with it, because it reads its address once.

import { useId, useState } from 'react';
import { writeAddress } from '@/components/figure/address';
import { type Note, TrafficArea } from '@/components/traffic/traffic-area';
import { primaryButton } from '@/components/ui/button';
import { declaration } from '@/engine/models/four-eras/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { ownTrafficMessages } from '@/i18n/messages/own-traffic';
import type { OwnTraffic } from '@/player/billing/traffic-file';
import { hoursAMonth, MONTH_HOURS, MOST_PER_MINUTE, setupOf, tooBusy } from './plan';

interface BringProps {
  readonly locale: Locale;
  readonly labPath: string;
}

export function Bring({ locale, labPath }: BringProps) {
  const t = ownTrafficMessages[locale];
  const heading = useId();
  const [href, setHref] = useState<string | null>(null);

  function take(traffic: OwnTraffic | null): Note | null {
    setHref(null);
    if (traffic === null) return null;
    const busy = tooBusy(traffic);
    if (busy) {
      const said = [busy.minute, busy.count, MOST_PER_MINUTE] as const;
      const [minute, count, most] = said.map((value) => formatNumber(value, locale));
      return { isProblem: true, text: t.tooBusy(minute ?? '', count ?? '', most ?? '') };
    }
    setHref(`${labPath}?${writeAddress(setupOf(traffic), declaration)}`);
    return { isProblem: false, text: sayBrought(traffic, locale) };
  }

  return (
    <section aria-labelledby={heading} className="wide" data-task="own-traffic">
      <h3 className="mb-3 text-lg font-bold" id={heading}>
        {t.title}
      </h3>
      <TrafficArea lead={t.drop} locale={locale} monthHours={MONTH_HOURS} onTraffic={take}>
        {href === null ? null : (
          <a className={`${primaryButton} mt-3 inline-flex`} href={href}>
            {t.run}
          </a>
        )}
      </TrafficArea>
    </section>
  );
}

export function sayBrought(traffic: OwnTraffic, locale: Locale): string {
  const { minutes, total, hour } = traffic;
  const { from, counts } = hour;
  const say = (value: number, digits = 0): string => formatNumber(value, locale, digits);
  return ownTrafficMessages[locale].used(
    {
      minutes: formatDuration(minutes * 60, locale),
      total: say(total),
      from: say(from + 1),
      to: say(from + counts.length),
      inHour: say(counts.reduce((sum, count) => sum + count, 0)),
      mostPerSec: say(Math.max(...counts) / 60, 2),
      times: say(hoursAMonth(traffic), 1),
    },
    minutes < counts.length,
  );
}

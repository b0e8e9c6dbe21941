// The home page's strip: records its run while the site is built, and leaves the rest to the browser.

import { shownOf } from '@/components/figure/stage/shown';
import type { Locale } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import { StripFrame } from './frame';
import { MountStrip } from './mount';
import { picturesOf } from './rows';
import { request, scenarioId } from './setup';
import { StripTransport } from './transport';

/** The query that opens the strip's run in the lab. */
export const labQuery = `?scenario=${scenarioId}`;

export async function FourErasStrip({ locale }: { locale: Locale }) {
  const recordStill = await stillsOf(request.sim);
  const { recording } = recordStill(request);
  return (
    <MountStrip locale={locale}>
      <StripFrame
        locale={locale}
        moment={recording.final}
        pictures={picturesOf(shownOf(recording, locale))}
        transport={<StripTransport locale={locale} tMs={request.durationMs} />}
      />
    </MountStrip>
  );
}

'use client';
// How far the first recording of a figure is, over the picture that stands for it until then.

import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { isTelling } from '@/player/progress';
import type { Progress } from '@/player/types';
import { Line, Plate } from './run-plate';

export function Preparing({ progress, locale }: { progress: Progress; locale: Locale }) {
  if (!isTelling(progress)) return null;
  return (
    <div className="pointer-events-none absolute inset-0 z-2 flex flex-col justify-end">
      {/* However far the page is scrolled, it stays in sight as long as the figure is. */}
      <div className="sticky bottom-0 h-24">
        <Plate>
          <Line
            locale={locale}
            progress={progress}
            title={figureMessages[locale].run.preparing}
            wantedMs={null}
          />
        </Plate>
      </div>
    </div>
  );
}

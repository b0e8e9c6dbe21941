'use client';
// Which customers come, and a way to let others come.

import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { FigureState } from './use-figure';

interface OtherCustomersProps {
  readonly figure: FigureState;
  readonly locale: Locale;
}

export default function OtherCustomers({ figure, locale }: OtherCustomersProps) {
  const t = figureMessages[locale];
  const { seed } = figure.wanted;
  return (
    <div className="text-sm">
      <p className="font-semibold">{t.seed}</p>
      <p className="mb-1.5 text-xs text-ink-2">{t.seedHint(seed)}</p>
      <button className={quietButton} onClick={() => figure.chooseSeed(seed + 1)} type="button">
        {t.seedAction}
      </button>
    </div>
  );
}

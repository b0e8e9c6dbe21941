'use client';
// Which customers come, and a way to let others come.

import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { SimDefinition } from './definition';
import type { FigureState } from './use-figure';

/** What a seed decides: who comes, or what happens where a run has no customers. */
export const seedWords = (
  { isWithoutCustomers = false }: Pick<SimDefinition, 'isWithoutCustomers'>,
  locale: Locale,
) => (isWithoutCustomers ? figureMessages[locale].luck : figureMessages[locale]);

interface OtherCustomersProps {
  readonly sim: Pick<SimDefinition, 'isWithoutCustomers'>;
  readonly figure: FigureState;
  readonly locale: Locale;
}

export default function OtherCustomers({ sim, figure, locale }: OtherCustomersProps) {
  const t = seedWords(sim, locale);
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

'use client';
// Why there is no assignment to show, in words that name what is wrong with the link.

import IgnoredList from '@/components/figure/ignored-list';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import type { Opened } from './use-assignment';

export function Fault({ opened }: { readonly opened: Exclude<Opened, { status: 'open' }> }) {
  const locale = useLocale();
  const t = assignMessages[locale].fault;
  if (opened.status === 'fault') {
    const { fault, sim } = opened;
    if (fault.why === 'values') {
      return (
        <div className="assign-fault" role="alert">
          <p>{t.values}</p>
          <IgnoredList ignored={fault.ignored} locale={locale} sim={sim} />
        </div>
      );
    }
    return (
      <p className="assign-fault" role="alert">
        {fault.part === 'lab' ? t.lab(fault.raw) : t[fault.part]}
      </p>
    );
  }
  if (opened.status === 'loading') {
    return (
      <p className="assign-fault" role="status">
        {t.loading}
      </p>
    );
  }
  return (
    <p className="assign-fault" role="alert">
      {opened.status === 'no-lab' ? t.lab(opened.raw) : t[opened.status]}
    </p>
  );
}

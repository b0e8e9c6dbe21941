// The pages of the ledger as links.

import Link from 'next/link';
import { partName } from '@/components/facts/contents';
import { factsPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { type FactPart, factParts } from '@/ledger/parts';

export function PartLinks({
  current,
  locale,
}: {
  current: FactPart | 'claims' | null;
  locale: Locale;
}) {
  const messages = factsMessages[locale];
  return (
    <nav className="ledger-pages" aria-label={messages.pages}>
      {current === null ? null : (
        <Link href={factsPath(locale)} prefetch={false}>
          {messages.allPages}
        </Link>
      )}
      {factParts.map((part) => (
        <Link
          key={part}
          href={factsPath(locale, part)}
          prefetch={false}
          aria-current={part === current ? 'page' : undefined}
        >
          {partName(part, locale)}
        </Link>
      ))}
    </nav>
  );
}

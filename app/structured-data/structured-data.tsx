'use client';
// A page's structured data. It stands in the page's HTML and nowhere else: neither scripts nor page data repeat it.

import { useParams } from 'next/navigation';
import { use } from 'react';
import { useLocale } from '@/i18n/use-locale';
import type { DescribedPage } from './describe';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const write =
  typeof window === 'undefined'
    ? async (...[page, id, locale]: Parameters<typeof import('./write').write>) =>
        (await import('./write')).write(page, id, locale)
    : null;

/** The page's address says which lesson or lab it is. */
export function StructuredData({ of }: { readonly of: DescribedPage }) {
  const locale = useLocale();
  const { lesson, sim } = useParams<{ lesson?: string; sim?: string }>();
  // What `jsonLd` writes cannot end the element. In the browser React passes over what stands there.
  const written = {
    dangerouslySetInnerHTML: {
      __html: write === null ? '' : use(write(of, lesson ?? sim ?? '', locale)),
    },
    suppressHydrationWarning: true,
  };
  return <script type="application/ld+json" {...written} />;
}

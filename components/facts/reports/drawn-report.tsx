'use client';
// A report of the site about itself: drawn while the site is built, and passed over by React, which has nothing to do there.

import { Drawn } from '@/components/ui/drawn';
import type { Locale } from '@/i18n/locales';

export type Report = 'a11y' | 'school';

// Compiled for the server alone: the browser gets neither the branch nor what it loads.
const drawReport =
  typeof window === 'undefined'
    ? async (report: Report, locale: Locale) =>
        report === 'a11y'
          ? (await import('./a11y-report')).drawA11yReport(locale)
          : (await import('./school-report')).drawSchoolReport(locale)
    : null;

export function DrawnReport({ report, locale }: { report: Report; locale: Locale }) {
  return <Drawn draw={drawReport && (() => drawReport(report, locale))} id={report} />;
}

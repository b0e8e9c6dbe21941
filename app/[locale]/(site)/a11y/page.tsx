// How far the site meets each criterion of WCAG 2.2 AA and KWCAG 2.2, and what holds that.

import type { Metadata } from 'next';
import { DrawnReport } from '@/components/facts/reports/drawn-report';
import '@/components/facts/reports/reports.css';
import '@/components/facts/tables.css';
import { PrintButton } from '@/components/lesson/teach/print-button';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { a11yReportMessages } from '@/i18n/messages/a11y-report';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = a11yReportMessages[locale];
  return pageMetadata({ locale, path: 'a11y/', title, description: lead, image: 'home' });
}

export default async function A11yPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  const { title, lead, print } = a11yReportMessages[locale];
  return (
    <div className="reference report" data-report="a11y">
      <h1>{title}</h1>
      <p className="reference-lead">{lead}</p>
      <p className="report-actions">
        <PrintButton label={print} />
      </p>
      <DrawnReport locale={locale} report="a11y" />
    </div>
  );
}

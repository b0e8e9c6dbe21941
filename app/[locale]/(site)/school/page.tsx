// What a school asks of software before it is used in class, with this site's answers, to read and to print.

import type { Metadata } from 'next';
import { DrawnReport } from '@/components/facts/reports/drawn-report';
import '@/components/facts/reports/reports.css';
import '@/components/facts/tables.css';
import { PrintButton } from '@/components/lesson/teach/print-button';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { schoolMessages } from '@/i18n/messages/school';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = schoolMessages[locale];
  return pageMetadata({ locale, path: 'school/', title, description: lead, image: 'home' });
}

export default async function SchoolPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  const { title, lead, print } = schoolMessages[locale];
  return (
    <div className="reference report" data-report="school">
      <h1>{title}</h1>
      <p className="reference-lead">{lead}</p>
      <p className="report-actions">
        <PrintButton label={print} />
      </p>
      <DrawnReport locale={locale} report="school" />
    </div>
  );
}

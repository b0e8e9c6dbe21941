// Every service that the course names, in tables by job and maker: one page to look up, to filter and to print.

import type { Metadata } from 'next';
import Link from 'next/link';
import { DrawnServices } from '@/components/facts/services/drawn-services';
import { ServiceFilter } from '@/components/facts/services/service-filter';
import '@/components/facts/services/services.css';
import '@/components/facts/tables.css';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { factsPath } from '@/components/site/paths';
import { services } from '@/content/services';
import { servicesMessages } from '@/i18n/messages/services';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = servicesMessages[locale];
  return pageMetadata({ locale, path: 'services/', title, description: lead, image: 'services' });
}

export default async function ServicesPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  const messages = servicesMessages[locale];
  return (
    <div className="reference services">
      <h1>{messages.title}</h1>
      <p className="reference-lead">{messages.lead}</p>
      <ServiceFilter count={services.length} />
      <DrawnServices locale={locale} />
      <p className="service-signs">{messages.signs}</p>
      <p className="service-prices">{messages.prices}</p>
      <p className="service-next">
        <Link className="button" href={factsPath(locale)} prefetch={false}>
          {messages.toPrices}
        </Link>
      </p>
    </div>
  );
}

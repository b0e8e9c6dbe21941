// Whose work the site carries, and under which licence: made from what the build ships.

import type { Metadata } from 'next';
import { licences } from '@/components/site/licences';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { basePath } from '@/components/site/paths';
import { siteMessages } from '@/i18n/messages/site';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = siteMessages[locale].licences;
  return pageMetadata({ locale, path: 'licences/', title, description: lead, image: 'home' });
}

export default async function LicencesPage({ params }: Props) {
  const locale = await localeFrom(params);
  const words = siteMessages[locale].licences;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
        <p className="mt-4">
          <a className="site-licences" href={`${basePath}/licences.txt`}>
            {words.file}
          </a>
        </p>
      </div>
      <ul className="licences">
        {licences().map(({ name, version, licence, text, includes }) => (
          <li key={name}>
            <details>
              <summary>
                {name}{' '}
                <span>
                  {[version, licence, includes.length > 0 && words.included(includes.join(', '))]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </summary>
              <pre lang="en">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

// Whose work the site carries, and under which licence: made from what the build ships.

import type { Metadata } from 'next';
import { licencesByText } from '@/components/site/licences';
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
        {licencesByText().map((packages) => (
          <li key={packages[0]?.name}>
            <details>
              <summary>
                {packages.map(({ name, version, licence, includes }) => (
                  <div key={name}>
                    {name}{' '}
                    <span>
                      {[
                        version,
                        licence,
                        includes.length > 0 && words.included(includes.join(', ')),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </div>
                ))}
              </summary>
              <pre lang="en">{packages[0]?.text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

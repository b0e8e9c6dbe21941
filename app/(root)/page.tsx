// The start page: leads to the visitor's language, or offers both where scripts are off.

import { InlineScript } from '@/components/site/inline-script';
import { Logo } from '@/components/site/logo';
import { basePath, homePath } from '@/components/site/paths';
import { startScript } from '@/components/site/start-script';
import { type Locale, locales } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';

const languageName: Record<Locale, string> = { ko: '한국어', en: 'English' };

export default function StartPage() {
  return (
    <main className="plain-page">
      <InlineScript code={startScript} />
      <Logo className="h-12 w-[102px]" />
      <h1>
        {siteMessages.ko.name} <span lang="en">· {siteMessages.en.name}</span>
      </h1>
      <ul className="plain-actions">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={`${basePath}${homePath(locale)}`}
              hrefLang={locale}
              lang={locale}
              className="button"
            >
              {languageName[locale]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

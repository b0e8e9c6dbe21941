// The bottom of every page: what is kept about the reader (nothing), and what may be reused.

import Link from 'next/link';
import { OfflineLine } from '@/components/offline/offline-line';
import { type Locale, otherLocale } from '@/i18n/locales';
import { frameMessages } from '@/i18n/messages/frame';
import { siteMessages } from '@/i18n/messages/site';
import { Logo } from './logo';
import {
  a11yPath,
  basePath,
  homePath,
  licencesPath,
  schoolPath,
  sectionPath,
  sections,
} from './paths';

export function Footer({ locale }: { locale: Locale }) {
  const messages = siteMessages[locale];
  const frame = frameMessages[locale];
  const other = otherLocale(locale);
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <div>
          <Link href={homePath(locale)} prefetch={false} className="site-home">
            <Logo className="h-5 w-[43px]" />
            <span>{messages.name}</span>
          </Link>
          <p className="mt-3">{messages.footer.privacy}</p>
          <Link href={licencesPath(locale)} prefetch={false} className="site-licences">
            {messages.footer.licences}
          </Link>
          <p className="site-about">
            <Link href={schoolPath(locale)} prefetch={false} className="site-licences">
              {messages.footer.school}
            </Link>
            <Link href={a11yPath(locale)} prefetch={false} className="site-licences">
              {messages.footer.a11y}
            </Link>
          </p>
          <OfflineLine />
        </div>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <Link href={sectionPath(locale, section)} prefetch={false}>
                {frame.nav[section]}
              </Link>
            </li>
          ))}
          <li>
            <a href={`${basePath}${homePath(other)}`} hrefLang={other} lang={other}>
              {frame.otherLanguage.long}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

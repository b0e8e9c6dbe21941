// The top of every page: logo, sections, language, theme; on a phone the sections open from a button.

import Link from 'next/link';
import type { Locale } from '@/i18n/locales';
import { frameMessages } from '@/i18n/messages/frame';
import { siteMessages } from '@/i18n/messages/site';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { homePath } from './paths';
import { SearchButton } from './search-button';
import { SectionLinks } from './section-links';
import { ThemeToggle } from './theme-toggle';

const menuId = 'site-menu';

export function Header({ locale }: { locale: Locale }) {
  const messages = siteMessages[locale];
  const { nav } = frameMessages[locale];
  return (
    <header className="site-header">
      <Link
        href={homePath(locale)}
        prefetch={false}
        className="site-home"
        aria-label={messages.homeLink}
      >
        <Logo className="h-5 w-[43px] md:h-[27px] md:w-[57px]" />
        <span>{messages.name}</span>
      </Link>
      <nav aria-label={nav.label} className="site-nav max-md:hidden">
        <SectionLinks />
      </nav>
      <div className="ml-auto flex items-center">
        <SearchButton />
        <LanguageSwitch />
        <ThemeToggle />
        <button
          type="button"
          popoverTarget={menuId}
          aria-label={nav.open}
          className="icon-button md:hidden"
        >
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
            <path d="M3 5.5h14M3 10h14M3 14.5h14" className="icon-stroke" />
          </svg>
        </button>
      </div>
      <div id={menuId} popover="auto" className="site-menu">
        <nav aria-label={nav.label}>
          <SectionLinks menuId={menuId} />
        </nav>
      </div>
    </header>
  );
}

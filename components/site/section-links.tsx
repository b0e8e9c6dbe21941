'use client';
// The sections, the current one marked. In the phone's menu a chosen link also closes the menu.

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { frameMessages } from '@/i18n/messages/frame';
import { useLocale } from '@/i18n/use-locale';
import { sectionPath, sections } from './paths';

export function SectionLinks({ menuId }: { menuId?: string }) {
  const locale = useLocale();
  const messages = frameMessages[locale].nav;
  const pathname = usePathname();

  function closeMenu() {
    if (menuId !== undefined) document.getElementById(menuId)?.hidePopover();
  }

  return (
    <ul>
      {sections.map((section) => {
        const href = sectionPath(locale, section);
        const isInside = `${pathname}/`.startsWith(href);
        return (
          <li key={section}>
            <Link
              href={href}
              prefetch={false}
              onClick={closeMenu}
              aria-current={
                isInside ? (pathname.length > href.length ? 'true' : 'page') : undefined
              }
            >
              {messages[section]}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

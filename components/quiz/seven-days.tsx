'use client';
// Says, in Safari, that what pages keep may be gone after seven days without a visit: reviews come later than that.
// https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/ (a site on the home screen is exempt)

import { useEffect, useState } from 'react';
import { keepingMessages } from '@/i18n/messages/keeping';
import { useLocale } from '@/i18n/use-locale';

/** Every browser with Apple's engine says so here, and no other. */
const forgets = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;

export function SevenDays() {
  const words = keepingMessages[useLocale()];
  const [isShown, setIsShown] = useState(false);
  useEffect(() => setIsShown(forgets()), []);
  return isShown ? <p className="text-[15px] text-ink-2">{words.sevenDays}</p> : null;
}

'use client';
// Says, in Safari, that what pages keep may be gone after seven days without a visit: reviews come later than that.

import { useEffect, useState } from 'react';
import { forgetsAfterSevenDays } from '@/components/ui/forgets';
import { keepingMessages } from '@/i18n/messages/keeping';
import { useLocale } from '@/i18n/use-locale';

export function SevenDays() {
  const words = keepingMessages[useLocale()];
  const [isShown, setIsShown] = useState(false);
  useEffect(() => setIsShown(forgetsAfterSevenDays()), []);
  return isShown ? <p className="text-[15px] text-ink-2">{words.sevenDays}</p> : null;
}

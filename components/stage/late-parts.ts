// Parts of a talk that come late: when they are asked for, or once the talk has begun, which then needs no network.

import { useEffect } from 'react';
import { fetchHandsAhead } from '@/components/figure/hands/use-class-guess';
import { late } from '@/components/ui/late';
import { whenIdle } from '@/components/ui/when-idle';
import { useLocale } from '@/i18n/use-locale';

const loadPresenter = () => import('./talk/presenter');
export const Presenter = late(loadPresenter);
const loadVote = () => import('./stage-vote');
export const StageVote = late(loadVote);

/** Fetches all of them when the page is idle. */
export function usePartsAhead(isAhead: boolean, lesson: string): void {
  const locale = useLocale();
  useEffect(() => {
    if (!isAhead) return;
    return whenIdle(() => {
      loadPresenter().catch(() => undefined);
      fetchHandsAhead().catch(() => undefined);
      loadVote()
        .then(({ fetchAhead }) => fetchAhead(lesson, locale))
        .catch(() => undefined);
      import('@/components/ui/qr-code').catch(() => undefined);
    });
  }, [isAhead, lesson, locale]);
}

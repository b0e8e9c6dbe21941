// The file that can be made better: measured as it is, changed, measured again, both on this device.

import { quietButton } from '@/components/ui/button';
import { GOAL } from '@/engine/browser-faas/config';
import { formatPercent } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Judged } from '@/player/browser-faas/types';
import { words } from './words';

interface GoalPanelProps {
  readonly locale: Locale;
  readonly hasStart: boolean;
  readonly judged: Judged | null;
  readonly isBusy: boolean;
  readonly onStart: () => void;
  readonly onAgain: () => void;
}

export function GoalPanel({ locale, hasStart, judged, isBusy, onStart, onAgain }: GoalPanelProps) {
  const t = words[locale].goal;
  const asked = [
    { name: 'warm', text: t.warm, most: GOAL.warmAtMost, now: judged?.warm, isMet: judged?.isWarm },
    {
      name: 'first',
      text: t.first,
      most: GOAL.firstAtMost,
      now: judged?.first,
      isMet: judged?.isFirst,
    },
  ];
  const isReached = judged?.isWarm === true && judged.isFirst;
  return (
    <div className="faas-goal" data-reached={isReached}>
      <p className="faas-title">{t.title}</p>
      <p>{t.about}</p>
      <ul>
        {asked.map(({ name, text, most, now, isMet }) => (
          <li data-met={isMet ?? false} key={name}>
            <span aria-hidden="true">{isMet ? '✓' : '○'}</span>
            {text.replace('{most}', formatPercent(most, locale))}
            {' · '}
            {now === undefined ? t.notYet : t.now.replace('{share}', formatPercent(now, locale))}
          </li>
        ))}
      </ul>
      <p role="status">{isReached ? t.reached : ''}</p>
      <button
        className={quietButton}
        disabled={isBusy}
        onClick={hasStart ? onAgain : onStart}
        type="button"
      >
        {hasStart ? t.again : t.start}
      </button>
    </div>
  );
}

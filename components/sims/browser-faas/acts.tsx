// What can be done to the platform: call it once, ten or a hundred times, measure it, take its environments away.

import { primaryButton, quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { words } from './words';

interface ActsProps {
  readonly locale: Locale;
  /** Without it, as in a still picture, nothing can be pressed. */
  readonly handlers?: {
    readonly onCall: (count: number) => void;
    readonly onMeasure: () => void;
    readonly onClear: () => void;
    readonly isBusy: boolean;
  };
}

const COUNTS = [1, 10, 100];

export function ActButtons({ locale, handlers }: ActsProps) {
  const t = words[locale];
  const isBusy = handlers?.isBusy ?? true;
  return (
    <div className="faas-buttons">
      {COUNTS.map((count) => (
        <button
          className={count === 1 ? primaryButton : quietButton}
          data-call={count}
          disabled={!handlers || (isBusy && count > 1)}
          key={count}
          onClick={() => handlers?.onCall(count)}
          type="button"
        >
          {t.call(count)}
        </button>
      ))}
      <button
        className={quietButton}
        data-measure=""
        disabled={!handlers || isBusy}
        onClick={handlers?.onMeasure}
        title={t.measureHint}
        type="button"
      >
        {t.measure}
      </button>
      <button
        className={quietButton}
        data-clear=""
        disabled={!handlers}
        onClick={handlers?.onClear}
        type="button"
      >
        {t.clear}
      </button>
    </div>
  );
}

// The options of a question that is answered by choosing one; without a handler they only hold their place.

import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Choice } from './definition';

interface ChoiceOptionsProps {
  readonly choice: Choice;
  readonly locale: Locale;
  readonly onChoose?: (place: number) => void;
  readonly onSkip?: () => void;
}

export function ChoiceOptions({ choice, locale, onChoose, onSkip }: ChoiceOptionsProps) {
  return (
    <div className="mt-3 grid grid-cols-2 gap-2 @md:flex @md:flex-wrap">
      {choice.options.map(({ id, paint, words }, place) => (
        <button
          className="inline-flex min-h-11 items-center gap-2 rounded-[10px] border border-line bg-card px-4 text-sm font-semibold hover:border-ink-3"
          disabled={onChoose === undefined}
          key={id}
          {...(onChoose ? { onClick: () => onChoose(place) } : {})}
          type="button"
        >
          <span
            aria-hidden="true"
            className="size-2.5 shrink-0 rounded-full"
            style={{ background: `var(--${paint})` }}
          />
          {words[locale]}
        </button>
      ))}
      <button
        className={`${quietButton} max-@md:col-span-2 @md:min-h-11`}
        disabled={onSkip === undefined}
        onClick={onSkip}
        type="button"
      >
        {figureMessages[locale].predict.skip}
      </button>
    </div>
  );
}

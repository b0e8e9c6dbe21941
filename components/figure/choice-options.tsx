// The options of a question that is answered by choosing one; without a handler they only hold their place.

import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { Choice } from './definition';

interface ChoiceOptionsProps {
  readonly choice: Choice;
  readonly locale: Locale;
  readonly onChoose?: (place: number) => void;
  readonly onSkip?: () => void;
}

export function ChoiceOptions({ choice, locale, onChoose, onSkip }: ChoiceOptionsProps) {
  return (
    <div className="guess-options">
      {choice.options.map(({ id, paint, words }, place) => (
        <button
          className="guess-option"
          disabled={onChoose === undefined}
          key={id}
          {...(onChoose ? { onClick: () => onChoose(place) } : {})}
          type="button"
        >
          <span aria-hidden="true" style={{ background: `var(--${paint})` }} />
          {words[locale]}
        </button>
      ))}
      <button className="guess-link" disabled={onSkip === undefined} onClick={onSkip} type="button">
        {predictMessages[locale].skip}
      </button>
    </div>
  );
}

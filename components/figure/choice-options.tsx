// The options of a question that is answered by choosing one: as high as the answer that will take their place. Without
// a handler they only hold that place.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { Choice } from './definition';

interface ChoiceOptionsProps {
  readonly choice: Choice;
  readonly locale: Locale;
  /** The place of the option that was chosen, while its answer is awaited. */
  readonly mine?: number | null;
  readonly onChoose?: (place: number) => void;
  readonly onSkip?: () => void;
  /** Another way to guess, beside that to skip it. */
  readonly beside?: ReactNode;
}

export function ChoiceOptions(props: ChoiceOptionsProps) {
  const { choice, locale, mine = null, onChoose, onSkip, beside } = props;
  return (
    <>
      <div className="guess-tiles">
        {choice.options.map(({ id, paint, words }, place) => (
          <button
            className="guess-option"
            data-mine={place === mine ? '' : undefined}
            disabled={onChoose === undefined}
            key={id}
            {...(onChoose ? { onClick: () => onChoose(place) } : {})}
            type="button"
          >
            <span aria-hidden="true" style={{ background: `var(--${paint})` }} />
            {words[locale]}
          </button>
        ))}
      </div>
      {mine === null ? (
        <div className="guess-others">
          {beside}
          <button
            className="guess-link"
            disabled={onSkip === undefined}
            onClick={onSkip}
            type="button"
          >
            {predictMessages[locale].skip}
          </button>
        </div>
      ) : null}
    </>
  );
}

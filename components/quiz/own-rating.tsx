// Again, Hard, Good, Easy: offered after a verdict of review to who asked for it, and to nobody else.

import { quietButton } from '@/components/ui/button';
import type { QuizWords } from '@/i18n/messages/quiz';
import type { Answer } from '@/store/answer';

export type OwnRating = NonNullable<Answer['rating']>;

const ratings = [1, 2, 3, 4] as const satisfies readonly OwnRating[];

interface OwnRatingProps {
  readonly words: QuizWords;
  /** Null until the learner has chosen. */
  readonly rated: OwnRating | null;
  readonly onRate: (rating: OwnRating) => void;
}

export function OwnRatingChoice({ words, rated, onRate }: OwnRatingProps) {
  return (
    <fieldset className="mt-6 min-w-0">
      <legend className="mb-2 text-[15px] text-ink-2">{words.rate}</legend>
      <div className="grid grid-cols-4 gap-2">
        {ratings.map((rating) => (
          <button
            key={rating}
            type="button"
            aria-pressed={rated === rating}
            disabled={rated !== null && rated !== rating}
            className={`${quietButton} px-1 sm:min-h-11 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-bold aria-pressed:text-ink`}
            onClick={() => onRate(rating)}
          >
            {words.ratings[rating]}
          </button>
        ))}
      </div>
      <p role="status" className="mt-2 text-sm text-ink-2">
        {rated === null ? null : words.rated(words.ratings[rated])}
      </p>
    </fieldset>
  );
}

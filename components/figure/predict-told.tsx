// What a guess came to: the sentence first, then why, then both marks on one line.

import type { Locale } from '@/i18n/locales';
import type { Metrics } from '@/player/types';
import type { Choice, Sentence } from './definition';
import { guessScale, isNearestChip } from './guess-scale';
import type { Raised } from './hands/raised';
import { RevealChoice, RevealNumber } from './predict-reveal';
import { type Measuring, specOf } from './quantities';
import { SentenceText } from './sentence-text';
import { verdictOnChoice, verdictOnNumber } from './verdict';

interface PredictToldProps {
  readonly sim: Measuring;
  readonly asked: string;
  /** Null where a number was asked for. */
  readonly choice: Choice | null;
  readonly locale: Locale;
  readonly guess: number;
  /** Hands of a class, whose guess it is; null where it is the reader's. */
  readonly raised: Raised | null;
  readonly metrics: Metrics;
  readonly explanation: Sentence;
}

export default function PredictTold(props: PredictToldProps) {
  const { choice } = props;
  return choice === null ? <ToldNumber {...props} /> : <ToldChoice {...props} choice={choice} />;
}

function ToldNumber(props: PredictToldProps) {
  const { sim, asked, locale, guess, raised, metrics, explanation } = props;
  const happened = metrics[asked] ?? null;
  const scale = guessScale(sim, asked, happened, locale);
  const aim = {
    finest: scale.finestAt(scale.placeOf(guess)),
    isNearest: happened !== null && isNearestChip(scale, guess, happened),
  };
  const verdict = verdictOnNumber(specOf(sim, asked), guess, happened, aim, locale);
  return (
    <>
      <Said explanation={explanation} kind={verdict.kind} sentence={verdict.sentence} />
      <div className="guess-marks">
        <RevealNumber
          asked={asked}
          guess={guess}
          happened={happened}
          locale={locale}
          raised={raised}
          scale={scale}
          sim={sim}
        />
      </div>
    </>
  );
}

function ToldChoice(props: PredictToldProps & { readonly choice: Choice }) {
  const { choice, locale, guess, raised, metrics, explanation } = props;
  const right = choice.answer(metrics);
  const verdict = verdictOnChoice(choice, choice.options[guess]?.id ?? '', right, locale);
  return (
    <>
      <Said explanation={explanation} kind={verdict.kind} sentence={verdict.sentence} />
      <div className="guess-marks">
        <RevealChoice choice={choice} guess={guess} locale={locale} raised={raised} right={right} />
      </div>
    </>
  );
}

/** The sentence comes before every number, and before the explanation. */
function Said(props: { kind: string; sentence: Sentence; explanation: Sentence }) {
  return (
    <div>
      <p className="guess-verdict" data-verdict={props.kind}>
        <SentenceText sentence={props.sentence} />
      </p>
      <p className="guess-explanation">
        <SentenceText sentence={props.explanation} />
      </p>
    </div>
  );
}

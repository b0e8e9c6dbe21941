// The platform as it looks, without any state: recorded calls fill it while the site is built, measured ones in the browser.

import type { ReactNode } from 'react';
import type { Sentence } from '@/components/figure/definition';
import { SentenceBand } from '@/components/figure/sentence-text';
import type { SheetFace } from '@/components/figure/sheet/sheet';
import type { Locale } from '@/i18n/locales';
import type { Call, Environment, Summary } from '@/player/browser-faas/types';
import { Environments } from './environments';
import { readoutsOf, textOf } from './say';
import { Signs, Waterfall } from './waterfall';
import { words } from './words';

interface FaceProps {
  readonly id: string;
  readonly locale: Locale;
  readonly calls: readonly Call[];
  readonly environments: readonly Environment[];
  readonly nowMs: number | null;
  readonly summary: Summary | null;
  /** Where the numbers come from. */
  readonly source: string;
  readonly sentence: Sentence;
  readonly spoken?: string;
  readonly code: ReactNode;
  readonly acts: ReactNode;
  readonly answer: ReactNode;
}

export function faasFace(props: FaceProps): SheetFace {
  const { id, locale, calls, sentence } = props;
  const t = words[locale];
  return {
    hasScene: true,
    readouts: readoutsOf(props.summary, locale),
    now: textOf(sentence),
    sentence: (
      <SentenceBand
        sentence={sentence}
        {...(props.spoken === undefined ? {} : { spoken: props.spoken })}
      />
    ),
    stage: (
      <div className="faas-stage">
        <div className="faas-code">
          {/* On a phone the code waits behind this: what its calls took comes first. */}
          <input className="faas-fold sr-only" id={`${id}-fold`} type="checkbox" />
          <label className="faas-fold-label" htmlFor={`${id}-fold`}>
            {t.unfold}
          </label>
          <div className="faas-unfolded">{props.code}</div>
        </div>
        <div className="faas-acts">
          {props.acts}
          {props.answer}
        </div>
        <div className="faas-shown">
          <div className="faas-head">
            <p className="faas-title">{t.calls}</p>
            <span className="faas-source">{props.source}</span>
          </div>
          <Waterfall calls={calls} locale={locale} />
          <Signs locale={locale} />
          <Environments environments={props.environments} locale={locale} nowMs={props.nowMs} />
          <p className="faas-note">{t.notCloud}</p>
        </div>
      </div>
    ),
  };
}

interface AnswerProps {
  readonly call: Call | null;
  readonly locale: Locale;
}

/** Characters of an answer that are shown; it may be longer. */
const SHOWN = 600;

/** As text, whatever it says. */
export function Answer({ call, locale }: AnswerProps) {
  const t = words[locale];
  return (
    <div className="faas-answer">
      <p className="faas-title">{t.answer}</p>
      {call === null ? (
        <p className="faas-note">{t.noAnswer}</p>
      ) : (
        <pre data-answer="">{call.text.slice(0, SHOWN)}</pre>
      )}
      {call?.log ? (
        <>
          <p className="faas-title">{t.log}</p>
          <pre data-log="">{call.log.trimEnd()}</pre>
        </>
      ) : null}
    </div>
  );
}

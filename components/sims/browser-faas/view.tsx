// The platform as it looks, without any state: recorded calls fill it while the site is built, measured ones in the browser.

import type { ReactNode } from 'react';
import type { Sentence } from '@/components/figure/definition';
import type { FigureView } from '@/components/figure/figure-props';
import type { Reading } from '@/components/figure/reading';
import { SentenceBand } from '@/components/figure/sentence-text';
import { Shell } from '@/components/figure/shell';
import type { Locale } from '@/i18n/locales';
import type { Call, Environment, Summary } from '@/player/browser-faas/types';
import { Environments } from './environments';
import { readoutsOf, textOf } from './say';
import { Signs, Waterfall } from './waterfall';
import { words } from './words';

interface FaasViewProps {
  readonly id: string;
  readonly view: FigureView;
  readonly locale: Locale;
  readonly calls: readonly Call[];
  readonly environments: readonly Environment[];
  readonly nowMs: number | null;
  readonly summary: Summary | null;
  /** Where the numbers come from. */
  readonly source: string;
  readonly sentence: Sentence;
  readonly spoken?: string;
  readonly above: ReactNode;
  readonly actions: ReactNode;
  readonly code: ReactNode;
  readonly acts: ReactNode;
  readonly answer: ReactNode;
  readonly knobs: ReactNode;
  readonly underReadouts?: ReactNode;
  /** Which number is asked about; absent on the first frame. */
  readonly reading?: Reading;
  readonly more: ReactNode;
}

export function FaasView(props: FaasViewProps) {
  const { locale, calls, sentence } = props;
  const t = words[locale];
  return (
    <Shell
      above={props.above}
      actions={props.actions}
      hasScene
      hint={t.hint}
      id={props.id}
      knobs={props.knobs}
      locale={locale}
      more={props.more}
      readouts={readoutsOf(props.summary, locale)}
      {...(props.reading ? { reading: props.reading } : {})}
      sentence={
        <SentenceBand
          sentence={sentence}
          {...(props.spoken === undefined ? {} : { spoken: props.spoken })}
        />
      }
      stage={
        <div className="faas-stage">
          <div className="faas-code">
            {/* On a phone the code waits behind this: what its calls took comes first. */}
            <input className="faas-fold sr-only" id={`${props.id}-fold`} type="checkbox" />
            <label className="faas-fold-label" htmlFor={`${props.id}-fold`}>
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
      }
      summary={{ ...t.summary, now: textOf(sentence) }}
      time={null}
      title={t.title}
      // A slide has no room for it, and its code cannot be changed there.
      underReadouts={props.view === 'present' ? null : props.underReadouts}
      view={props.view}
    />
  );
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

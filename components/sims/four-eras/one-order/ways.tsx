// How long the customer waited in each of the four ways, on one line of time.

import type { CSSProperties } from 'react';
import { formatLatency } from '@/i18n/format';
import { oneOrderMessages } from '@/i18n/messages/one-order';
import { contestants } from '../eras';
import { Bar } from './bar';
import { answeredAfter, type Way } from './followed-order';
import { partsOf } from './said';
import { type PartProps, ToLesson } from './to-lesson';

const TICKS_SEC = [0, 2, 4, 6, 8, 10, 12, 14];

export function Ways({ data, order, locale, lessonsPath }: PartProps) {
  const t = oneOrderMessages[locale];
  const end = data.longestMs;
  const signs = [
    ['line', t.line],
    ['starting', t.starting],
  ] as const;
  return (
    <div className="one-order-ways">
      <h4>{t.untilAnswer}</h4>
      <ul className="one-order-signs">
        {signs.map(([sign, words]) => (
          <li key={sign}>
            <i aria-hidden="true" className={`order-bar order-${sign}`} />
            <ToLesson lessonsPath={lessonsPath} locale={locale} to={sign}>
              {words}
            </ToLesson>
          </li>
        ))}
        <li>
          <i aria-hidden="true" className="order-bar order-path" />
          {t.working}
        </li>
      </ul>
      <ol className="order-rows">
        {contestants.map(({ id, paint, words }, place) => {
          const way = order.ways[place] as Way;
          const { line, start, work } = way;
          const took = answeredAfter(way);
          return (
            <li data-era={id} key={id}>
              <span className="order-name" style={{ color: `var(--${paint})` }}>
                <ToLesson lessonsPath={lessonsPath} locale={locale} to={id}>
                  {words[locale]}
                </ToLesson>
              </span>
              <span aria-hidden="true" className="order-track">
                <Bar end={end} from={0} look="line" to={line} />
                <Bar end={end} from={line} look="starting" to={line + start} />
                {work === null ? (
                  <b className="order-cross">×</b>
                ) : (
                  <Bar end={end} from={line + start} look="path" to={line + start + work} />
                )}
              </span>
              <span className="order-took">
                <b data-lost={took === null ? '' : undefined}>
                  {took === null ? t.missed : formatLatency(took, locale)}
                </b>
                <small>{partsOf(way, locale)}</small>
              </span>
            </li>
          );
        })}
      </ol>
      <p aria-hidden="true" className="order-axis">
        {TICKS_SEC.filter((sec) => sec * 1_000 <= end).map((sec) => (
          <span key={sec} style={{ '--at': (sec * 1_000) / end } as CSSProperties}>
            {sec === 0 ? '0' : formatLatency(sec * 1_000, locale)}
          </span>
        ))}
      </p>
    </div>
  );
}

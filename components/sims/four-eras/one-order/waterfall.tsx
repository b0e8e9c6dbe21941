// What an order's work was made of: thick where the customer waits, thin and hatched where nobody does, as in `trace`.

import type { CSSProperties } from 'react';
import { Heard } from '@/components/ui/sound/heard';
import { formatLatency } from '@/i18n/format';
import { type Built, builtIn, oneOrderMessages } from '@/i18n/messages/one-order';
import { barNames } from '@/i18n/messages/order-bars';
import { Bar } from './bar';
import { type Piece, piecesOf } from './followed-order';
import { workOf } from './said';
import { type PartProps, ToLesson } from './to-lesson';

const rows = Object.keys(barNames) as (keyof typeof barNames & Built)[];

/** The calls of a row are told apart by their gaps. */
function PiecesOfRow({ pieces, end }: { pieces: readonly Piece[]; end: number }) {
  return pieces.map(({ fromMs, toMs, isWaitedFor }) => (
    <Bar end={end} from={fromMs} key={fromMs} look={isWaitedFor ? 'path' : 'idle'} to={toMs} />
  ));
}

export function Waterfall({ data, order, locale, lessonsPath }: PartProps) {
  const t = oneOrderMessages[locale];
  const pieces = piecesOf(order, data.bars);
  const end = Math.max(...pieces.map(({ toMs }) => toMs));
  const work = workOf(order);
  return (
    <div className="one-order-work">
      <h4>
        {t.inside(formatLatency(work, locale))} <small>{t.same}</small>
      </h4>
      <ol className="order-rows order-inside" style={{ '--answer': work / end } as CSSProperties}>
        {rows.map((bar) => {
          const own = pieces.filter((one) => one.bar === bar);
          const took = own.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
          return (
            <li data-bar={bar} key={bar}>
              <span className="order-name">
                <ToLesson lessonsPath={lessonsPath} locale={locale} to={bar}>
                  {barNames[bar][locale]}
                </ToLesson>
                {own.length > 1 ? ` × ${own.length}` : null}
                <small>{t.titles[builtIn[bar].lesson]}</small>
              </span>
              <span aria-hidden="true" className="order-track">
                <PiecesOfRow end={end} pieces={own} />
              </span>
              <span className="order-took">
                <b>{formatLatency(took, locale)}</b>
                {own.some((one) => one.isWaitedFor) ? null : <small>{t.idle}</small>}
              </span>
            </li>
          );
        })}
      </ol>
      <p aria-hidden="true" className="order-axis">
        <span style={{ '--at': 0 } as CSSProperties}>0</span>
        <span className="order-answer" style={{ '--at': work / end } as CSSProperties}>
          {t.answer} {formatLatency(work, locale)}
        </span>
      </p>
      <Heard
        locale={locale}
        of={t.inside(formatLatency(work, locale))}
        rows={[
          {
            kind: 'spans',
            id: 'work',
            name: t.inside(formatLatency(work, locale)),
            spans: rows.flatMap((bar) =>
              pieces
                .filter((one) => one.bar === bar)
                .map(({ fromMs, toMs, isWaitedFor }) => ({
                  name: barNames[bar][locale],
                  fromMs,
                  toMs,
                  isFaint: !isWaitedFor,
                })),
            ),
          },
        ]}
      />
    </div>
  );
}

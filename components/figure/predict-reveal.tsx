// What happened beside what was guessed: one line with both marks and the distance between them.

import type { CSSProperties } from 'react';
import type { Locale } from '@/i18n/locales';
import { handsMessages } from '@/i18n/messages/hands';
import { predictMessages } from '@/i18n/messages/predict';
import type { Choice } from './definition';
import { type GuessScale, shareOn } from './guess-scale';
import { HandBars } from './hands/hand-bars';
import { type Raised, tally } from './hands/raised';
import { at, Ticks } from './predict-ask';
import { type Measuring, quantityOf, sayMetric, specOf } from './quantities';

interface RevealNumberProps {
  readonly sim: Measuring;
  readonly asked: string;
  readonly scale: GuessScale;
  readonly locale: Locale;
  readonly guess: number;
  /** Hands of a class, of which the guess is the median; null where it is the reader's. */
  readonly raised: Raised | null;
  /** Null where the run gave no such number. */
  readonly happened: number | null;
}

/** "39%p", "0.4 s": the distance in the unit that the guess was made in. */
export function sayDistance(
  sim: Measuring,
  asked: string,
  distance: number,
  locale: Locale,
): string {
  if (specOf(sim, asked).kind !== 'ratio') return sayMetric(sim, asked, distance, locale);
  const points = quantityOf(sim, asked, distance, locale)?.value ?? '–';
  return locale === 'ko' ? `${points}%p` : `${points} ${predictMessages[locale].points}`;
}

/** Marks closer than this have no room for the distance between them: it stands beside them. */
const ROOM_FOR_PILL = 0.34;
/** Labels of marks closer than this would lie on each other: one stands higher. */
const ROOM_FOR_LABELS = 0.3;

export function RevealNumber(props: RevealNumberProps) {
  const { sim, asked, scale, locale, guess, raised, happened } = props;
  const t = predictMessages[locale];
  const mine = shareOn(scale, guess);
  const real = happened === null ? null : shareOn(scale, happened);
  const apart = real === null ? 0 : Math.abs(real - mine);
  const isCrowded = real !== null && apart < ROOM_FOR_LABELS;
  return (
    <div className="guess-track" data-crowded={isCrowded ? '' : undefined}>
      <dl className="guess-labels">
        <div className="guess-label guess-mine" style={at(mine)}>
          <dt>{raised === null ? t.mine : t.ours}</dt>{' '}
          <dd>{sayMetric(sim, asked, guess, locale)}</dd>
        </div>
        <div className="guess-label guess-real" style={at(real ?? 0)}>
          <dt>{t.real}</dt> <dd>{sayMetric(sim, asked, happened, locale)}</dd>
        </div>
      </dl>
      {raised === null ? null : <HandBars hasCounts raised={raised} scale={scale} />}
      <div className="guess-rail">
        {happened !== null && real !== null && happened !== guess ? (
          <Distance
            from={Math.min(mine, real)}
            text={`${sayDistance(sim, asked, Math.abs(happened - guess), locale)} ${t.apart}`}
            to={Math.max(mine, real)}
          />
        ) : null}
        <span aria-hidden="true" className="guess-ring" style={at(mine)} />
        {real === null ? null : <span aria-hidden="true" className="guess-dot" style={at(real)} />}
      </div>
      <Ticks scale={scale} />
    </div>
  );
}

function Distance({ from, to, text }: { from: number; to: number; text: string }) {
  const isInside = to - from >= ROOM_FOR_PILL;
  // Beside the marks it stands on the side with more room.
  const side = isInside ? 'between' : to <= 0.6 ? 'right' : 'left';
  return (
    <>
      <span
        aria-hidden="true"
        className="guess-arrow"
        style={{ '--from': from, '--to': to } as CSSProperties}
      />
      <b
        className="guess-pill"
        data-side={side}
        style={at(side === 'between' ? (from + to) / 2 : side === 'right' ? to : from)}
      >
        {text}
      </b>
    </>
  );
}

interface RevealChoiceProps {
  readonly choice: Choice;
  readonly locale: Locale;
  /** The place of the chosen option. */
  readonly guess: number;
  /** Hands of a class for each option; null where it is the reader's guess. */
  readonly raised: Raised | null;
  /** Ids of the options that turned out right. */
  readonly right: readonly string[];
}

export function RevealChoice({ choice, locale, guess, raised, right }: RevealChoiceProps) {
  const t = predictMessages[locale];
  const counts = raised && tally(raised, choice.options.length);
  const most = Math.max(1, ...(counts ?? []));
  return (
    <ul className="guess-options">
      {choice.options.map(({ id, paint, words }, place) => {
        const isMine = place === guess;
        const isReal = right.includes(id);
        const count = counts?.[place] ?? null;
        return (
          <li
            className="guess-option"
            data-hands={count === null || count === 0 ? undefined : count}
            data-mine={isMine ? '' : undefined}
            data-real={isReal ? '' : undefined}
            key={id}
            style={count === null ? undefined : ({ '--share': count / most } as CSSProperties)}
          >
            <span aria-hidden="true" style={{ background: `var(--${paint})` }} />
            {words[locale]}
            {isMine ? <small>{counts === null ? t.mine : t.ours}</small> : null}
            {isReal ? <small>{t.real}</small> : null}
            {count === null ? null : <b>{handsMessages[locale].people(count)}</b>}
          </li>
        );
      })}
    </ul>
  );
}

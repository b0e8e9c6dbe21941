// What happened beside what was guessed: one line with both marks and the distance between them.

import type { CSSProperties } from 'react';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { Choice } from './definition';
import { type GuessScale, shareOn } from './guess-scale';
import { at, Ticks } from './predict-ask';
import { type Measuring, quantityOf, sayMetric, specOf } from './quantities';

interface RevealNumberProps {
  readonly sim: Measuring;
  readonly asked: string;
  readonly scale: GuessScale;
  readonly locale: Locale;
  readonly guess: number;
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
  const { sim, asked, scale, locale, guess, happened } = props;
  const t = predictMessages[locale];
  const mine = shareOn(scale, guess);
  const real = happened === null ? null : shareOn(scale, happened);
  const apart = real === null ? 0 : Math.abs(real - mine);
  const isCrowded = real !== null && apart < ROOM_FOR_LABELS;
  return (
    <div className="guess-track" data-crowded={isCrowded ? '' : undefined}>
      <dl className="guess-labels">
        <div className="guess-label guess-mine" style={at(mine)}>
          <dt>{t.mine}</dt> <dd>{sayMetric(sim, asked, guess, locale)}</dd>
        </div>
        <div className="guess-label guess-real" style={at(real ?? 0)}>
          <dt>{t.real}</dt> <dd>{sayMetric(sim, asked, happened, locale)}</dd>
        </div>
      </dl>
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
  /** Ids of the options that turned out right. */
  readonly right: readonly string[];
}

export function RevealChoice({ choice, locale, guess, right }: RevealChoiceProps) {
  const t = predictMessages[locale];
  return (
    <ul className="guess-options">
      {choice.options.map(({ id, paint, words }, place) => {
        const isMine = place === guess;
        const isReal = right.includes(id);
        return (
          <li
            className="guess-option"
            data-mine={isMine ? '' : undefined}
            data-real={isReal ? '' : undefined}
            key={id}
          >
            <span aria-hidden="true" style={{ background: `var(--${paint})` }} />
            {words[locale]}
            {isMine ? <small>{t.mine}</small> : null}
            {isReal ? <small>{t.real}</small> : null}
          </li>
        );
      })}
    </ul>
  );
}

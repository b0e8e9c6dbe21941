// The three stars of a mission: what each asks, how the run on stage stands to it, and how many of thirty held.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { missionMessages } from '@/i18n/messages/missions';
import { type Star, stars } from '@/store/mission-tries';
import { NEEDED, RUNS, wonOver } from './judge';
import type { Asks, OnStage } from './say';
import { StarMark } from './star';

interface StarsProps {
  readonly locale: Locale;
  readonly asks: Asks;
  readonly onStage: OnStage | null;
  /** In how many of thirty runs each was won; null before they are over. */
  readonly tried: Readonly<Record<Star, number>> | null;
}

export function Stars({ locale, asks, onStage, tried }: StarsProps) {
  const t = missionMessages[locale].stars;
  const count = (value: number): string => formatNumber(value, locale);
  const won = tried === null ? [] : wonOver(tried);
  return (
    <>
      <p className="mission-rule">{t.rule(count(NEEDED), count(RUNS))}</p>
      <ul className="mission-stars">
        {stars.map((star) => {
          const isWon = won.includes(star);
          return (
            <li data-star={star} data-won={tried === null ? undefined : isWon} key={star}>
              <StarMark isWon={isWon} />
              <div>
                <p className="mission-asks">
                  <b>{t[star]}</b> {asks[star].join(', ')}
                </p>
                {onStage?.[star] ? <p className="mission-stage">{onStage[star]}</p> : null}
              </div>
              <p className="mission-times">
                {tried === null ? (
                  <span className="mission-open">{t.open}</span>
                ) : (
                  <>
                    <b>{t.times(count(tried[star]), count(RUNS))}</b>
                    <span>{isWon ? t.won : t.notWon}</span>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

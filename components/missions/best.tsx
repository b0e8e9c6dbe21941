'use client';
// How far the learner has come in a mission, by the tries that are kept.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { missionMessages } from '@/i18n/messages/missions';
import { bestTry, missionTries, stars } from '@/store/mission-tries';
import { useSaved } from '@/store/use-saved';
import { StarMark } from './star';

interface BestProps {
  readonly mission: string;
  readonly locale: Locale;
  /** The mission's page, where the kept settings are opened; without it, only the stars are told. */
  readonly path?: string;
}

export function Best({ mission, locale, path }: BestProps) {
  const tries = useSaved(missionTries);
  const best = bestTry(Object.hasOwn(tries, mission) ? tries[mission] : []);
  if (best === null) return null;
  const t = missionMessages[locale];
  const count = (value: number): string => formatNumber(value, locale);
  return (
    <p className="mission-best">
      <span>{t.best.title}</span>{' '}
      <span className="mission-best-stars">
        {stars.map((star) => (
          <StarMark isWon={best.won.includes(star)} key={star} />
        ))}
      </span>{' '}
      <b>{t.best.stars(count(best.won.length))}</b>
      <span>, {t.stars.times(count(best.held), count(best.of))}</span>
      {/* A figure reads its address once, so the page is opened anew. */}
      {path === undefined ? null : (
        <>
          {' '}
          <a href={`${path}?${best.query}`}>{t.best.open}</a>
        </>
      )}
    </p>
  );
}

// The environments that are there, and the last ones that went.

import { formatDuration } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Environment } from '@/player/browser-faas/types';
import { words } from './words';

interface EnvironmentsProps {
  readonly environments: readonly Environment[];
  readonly locale: Locale;
  /** By the clock of the platform; null where nothing lives. */
  readonly nowMs: number | null;
}

const MOST_SHOWN = 6;

export function Environments({ environments, locale, nowMs }: EnvironmentsProps) {
  const t = words[locale];
  return (
    <figure aria-label={t.environments} className="faas-envs">
      {environments.length === 0 ? <p className="faas-empty">{t.noEnvironments}</p> : null}
      {environments.slice(-MOST_SHOWN).map(({ env, state, ending, calls, sinceMs }) => (
        <div className="faas-env" data-ending={ending} data-env={env} data-state={state} key={env}>
          <b>{t.environment(env)}</b>
          <span>{t.served(calls)}</span>
          <span className="faas-env-state">
            {ending === 'killed' ? (
              <svg aria-hidden="true" className="faas-cross" viewBox="0 0 12 12">
                <path
                  d="M2 2l8 8M10 2l-8 8"
                  fill="none"
                  stroke="var(--dropped)"
                  strokeWidth="2.2"
                />
              </svg>
            ) : null}
            {state === 'gone' ? t.endings[ending ?? 'reclaimed'] : t.states[state]}
            {state !== 'gone' && nowMs !== null
              ? ` · ${formatDuration(Math.max(1, Math.floor((nowMs - sinceMs) / 1_000)), locale)}`
              : null}
          </span>
        </div>
      ))}
    </figure>
  );
}

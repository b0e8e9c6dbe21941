// Room for the knobs, so that the live ones find their place; without scripts it lists what is set.

import type { Locale } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import { isRelevant } from '@/player/when';
import type { Settings } from './settings';
import { sayValue } from './values';

interface StillKnobsProps {
  readonly sim: Settings;
  readonly names: readonly string[];
  readonly config: AnyConfig;
  readonly locale: Locale;
  readonly className?: string;
}

export function StillKnobs({ sim, names, config, locale, className = '' }: StillKnobsProps) {
  const words = sim.words[locale].params;
  const shown = names.filter((name) => name in sim.params && isRelevant(sim.params, name, config));
  return (
    <dl className={`grid content-start gap-4 @md:grid-cols-2 @3xl:grid-cols-1 ${className}`}>
      {shown.map((name) => (
        <div className="still-knob" key={name}>
          <dt className="font-semibold">{words[name]?.label}</dt>
          <dd className="font-semibold text-accent">
            {sayValue(sim, name, config[name] ?? '', locale)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

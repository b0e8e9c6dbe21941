'use client';
// What stands with the knobs beside any stage: the situation above them, and what opens the rest of them.

import { Select } from '@/components/ui/select';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { Settings } from './settings';

interface ScenarioChoiceProps {
  readonly sim: Settings;
  readonly scenario: string;
  readonly locale: Locale;
  readonly onScenario: (id: string) => void;
  /** Whether what it is about stands in the figure's head already. */
  readonly isToldAbove?: boolean;
}

export function ScenarioChoice(props: ScenarioChoiceProps) {
  const { sim, scenario, locale, onScenario, isToldAbove = false } = props;
  const words = sim.words[locale].scenarios;
  // Of one there is nothing to choose.
  if (sim.scenarios.length === 1) return null;
  return (
    <Select
      hint={isToldAbove ? undefined : words[scenario]?.hint}
      label={figureMessages[locale].scenario}
      onChange={onScenario}
      options={sim.scenarios
        .filter(({ id, isListed = true }) => isListed || id === scenario)
        .map(({ id }) => ({ value: id, label: words[id]?.name ?? id }))}
      value={scenario}
    />
  );
}

interface MoreButtonProps {
  readonly locale: Locale;
  readonly isOpen: boolean;
  /** What it opens. */
  readonly controls: string;
  readonly onPress: () => void;
}

export function MoreButton({ locale, isOpen, controls, onPress }: MoreButtonProps) {
  return (
    <button
      aria-controls={controls}
      aria-expanded={isOpen}
      className="flex min-h-11 items-center gap-1.5 text-sm font-medium text-ink-2 hover:text-ink"
      onClick={onPress}
      type="button"
    >
      <svg aria-hidden="true" className={`size-3 ${isOpen ? 'rotate-90' : ''}`} viewBox="0 0 12 12">
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {figureMessages[locale].moreKnobs}
    </button>
  );
}

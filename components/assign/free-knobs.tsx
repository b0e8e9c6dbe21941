'use client';
// Every knob of an assignment being made: how it stands, and whether learners may turn it.

import type { SimDefinition } from '@/components/figure/definition';
import { Knobs } from '@/components/figure/knobs';
import type { Task } from '@/components/sims/in-task';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import type { AnyConfig } from '@/player/types';
import { knobsOf, labelOf } from './say';

interface FreeKnobsProps {
  readonly sim: SimDefinition;
  readonly task: Task;
  readonly onConfig: (changes: AnyConfig) => void;
  readonly onFree: (free: readonly string[]) => void;
}

export function FreeKnobs({ sim, task, onConfig, onFree }: FreeKnobsProps) {
  const locale = useLocale();
  const t = assignMessages[locale].make;
  const turned = (name: string, isFree: boolean): readonly string[] =>
    Object.keys(sim.params).filter((one) => (one === name ? isFree : task.free.includes(one)));
  // A preset sets several knobs at once: here each is set by itself.
  const { presets: _presets, ...plain } = sim;
  return (
    <ul className="assign-knobs">
      {knobsOf(sim, task.config).map((name) => {
        const isFree = task.free.includes(name);
        return (
          <li data-free={isFree || undefined} key={name}>
            <label className="assign-free">
              <input
                aria-label={t.freeOf(labelOf(sim, name, locale))}
                checked={isFree}
                onChange={(event) => onFree(turned(name, event.currentTarget.checked))}
                type="checkbox"
              />
              <span>{t.free}</span>
            </label>
            <Knobs
              config={task.config}
              locale={locale}
              look=""
              names={[name]}
              onChange={onConfig}
              problem={null}
              sim={plain}
            />
          </li>
        );
      })}
    </ul>
  );
}

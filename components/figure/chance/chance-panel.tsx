'use client';
// The panel under a figure that asks whether what it shows is chance, of any number that can be read out.

import { useState } from 'react';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/i18n/locales';
import { whyMessages } from '@/i18n/messages/why';
import type { AnyConfig } from '@/player/types';
import { isMet } from '@/player/when';
import type { SimDefinition } from '../definition';
import { shownColumns, shownReadouts } from '../readouts-data';
import { useWhy } from '../words/use-why';
import { Chance, type ChanceProps } from './chance';

interface ChancePanelProps extends Omit<ChanceProps, 'of' | 'expected' | 'isLocked'> {
  /** The metric or choice of the figure's own question. */
  readonly asked: string | null;
  /** The read-out that is open. */
  readonly open: string | null;
  /** What is still to be guessed. */
  readonly hidden: string | null;
}

export default function ChancePanel(props: ChancePanelProps) {
  const { sim, figure, locale, asked, open, hidden } = props;
  const t = whyMessages[locale].chance;
  const { config } = figure.recording.request;
  const offered = questionsOf(sim, config, locale);
  const [picked, setPicked] = useState<string | null>(null);
  const isOffered = (one: string | null) => offered.some(({ value }) => value === one);
  const of = [picked, open, asked].find(isOffered) ?? offered[0]?.value;
  const why = useWhy(sim);
  if (of === undefined) return null;
  return (
    <section aria-label={t.title} className="grid gap-3" data-chance="">
      <div className="max-w-80">
        <Select label={t.metric} onChange={setPicked} options={offered} value={of} />
      </div>
      <Chance
        expected={why?.expected?.[of]?.(config) ?? null}
        figure={figure}
        isLocked={hidden !== null && isAbout(sim, hidden, of)}
        locale={locale}
        of={of}
        sim={sim}
      />
    </section>
  );
}

/** Whether a metric, column or choice would tell what is still to be guessed. */
export function isAbout(sim: SimDefinition, hidden: string, of: string): boolean {
  if (hidden === of || hidden.endsWith(`.${of}`)) return true;
  const isChoice = (id: string): boolean => sim.choices?.some((one) => one.id === id) ?? false;
  // Whatever can be read out may decide a choice.
  return isChoice(hidden) || isChoice(of);
}

/** What can be asked of thirty runs: the questions of the simulator, then what is read out. */
function questionsOf(sim: SimDefinition, config: AnyConfig, locale: Locale) {
  const { readouts } = sim;
  const choices = (sim.choices ?? []).filter(({ when }) => isMet(when, config));
  const metrics =
    'groups' in readouts
      ? shownColumns(readouts, sim, config).map(({ metric, words }) => ({
          value: metric,
          label: words[locale],
        }))
      : shownReadouts(readouts, sim, config).map((metric) => ({
          value: metric,
          label: sim.words[locale].metrics[metric] ?? metric,
        }));
  return [
    ...metrics,
    ...choices.map(({ id, question }) => ({ value: id, label: question[locale] })),
  ];
}

'use client';
// The goals of an assignment being made: a metric, whether it is to be little or much, and its bound.

import { useId } from 'react';
import type { SimDefinition } from '@/components/figure/definition';
import { type Goal, sayGoal } from '@/components/figure/goal';
import { specOf } from '@/components/figure/quantities';
import { quietButton } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { firstDraft, type GoalDraft, goalOf } from './goal-draft';
import { boundUnit, nameOf } from './say';
import { MOST_GOALS } from './task-link';

interface GoalFieldsProps {
  readonly sim: SimDefinition;
  readonly drafts: readonly GoalDraft[];
  readonly onChange: (drafts: readonly GoalDraft[]) => void;
}

export function GoalFields({ sim, drafts, onChange }: GoalFieldsProps) {
  const locale = useLocale();
  const t = assignMessages[locale].make;
  // Places are all that tells goals apart while they are being typed.
  const placed = drafts.map((draft, place) => ({ draft, place }));
  return (
    <>
      {placed.map(({ draft, place }) => (
        <GoalField
          draft={draft}
          key={place}
          onChange={(next) => onChange(drafts.with(place, next))}
          onRemove={drafts.length > 1 ? () => onChange(drafts.toSpliced(place, 1)) : null}
          sim={sim}
        />
      ))}
      {drafts.length < MOST_GOALS ? (
        <button
          className={quietButton}
          onClick={() => onChange([...drafts, firstDraft(sim, locale)])}
          type="button"
        >
          {t.add}
        </button>
      ) : null}
    </>
  );
}

interface GoalFieldProps {
  readonly sim: SimDefinition;
  readonly draft: GoalDraft;
  readonly onChange: (draft: GoalDraft) => void;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
}

function GoalField({ sim, draft, onChange, onRemove }: GoalFieldProps) {
  const locale = useLocale();
  const t = assignMessages[locale].make;
  const id = useId();
  const goal = goalOf(sim, draft);
  const isWrong = goal === null && draft.typed.trim() !== '';
  const metrics = Object.keys(sim.metrics).filter((name) =>
    Object.hasOwn(sim.words[locale].metrics, name),
  );
  const { name: unit } = boundUnit(specOf(sim, draft.metric), locale);
  return (
    <div className="assign-goal">
      <Select
        label={t.metric}
        onChange={(metric) => onChange({ ...draft, metric, typed: '' })}
        options={metrics.map((value) => ({ value, label: nameOf(sim, value, locale) }))}
        value={draft.metric}
      />
      <label className="assign-label">
        {t.bound(unit)}
        <input
          aria-describedby={`${id}-said`}
          aria-invalid={isWrong || undefined}
          className="assign-field"
          inputMode="decimal"
          onChange={(event) => onChange({ ...draft, typed: event.currentTarget.value })}
          value={draft.typed}
        />
      </label>
      <Select
        label={t.sense}
        onChange={(sense) => onChange({ ...draft, sense: sense as Goal['sense'] })}
        options={(['atMost', 'atLeast'] as const).map((value) => ({ value, label: t[value] }))}
        value={draft.sense}
      />
      {onRemove ? (
        <button
          aria-label={t.remove(nameOf(sim, draft.metric, locale))}
          className={quietButton}
          onClick={onRemove}
          type="button"
        >
          ×
        </button>
      ) : null}
      <p className="assign-said" data-wrong={isWrong || undefined} id={`${id}-said`} role="status">
        {goal === null ? t.noBound : sayGoal(sim, goal, locale)}
      </p>
    </div>
  );
}

'use client';
// Makes an assignment: simulator, situation, goal, which knobs are free, whose customers come.

import { useId } from 'react';
import type { AssignableLab } from '@/components/assign/labs';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import type { Locale } from '@/i18n/locales';
import { assignMessages } from '@/i18n/messages/assign';
import { useLocale } from '@/i18n/use-locale';
import { type Draft, draftFrom } from './draft';
import { FreeKnobs } from './free-knobs';
import { GoalFields } from './goal-fields';

const MOST_TEXT = 80;
const MOST_SEED = 2 ** 31 - 1;

interface MakeTaskProps {
  readonly labs: readonly AssignableLab[];
  readonly draft: Draft;
  readonly onLab: (id: string) => void;
  readonly onDraft: (draft: Draft) => void;
}

export function MakeTask({ labs, draft, onLab, onDraft }: MakeTaskProps) {
  const locale = useLocale();
  const t = assignMessages[locale].make;
  const { sim, task } = draft;
  const words = sim.words[locale].scenarios;
  const hasOwnGoal = sim.goals?.some(({ scenario }) => scenario === task.scenario) ?? false;
  return (
    <div className="assign-make">
      <div className="assign-pair">
        <Select
          label={t.lab}
          onChange={onLab}
          options={labs.map(({ id, title }) => ({ value: id, label: title }))}
          value={sim.id}
        />
        <Select
          hint={words[task.scenario]?.hint}
          label={t.scenario}
          onChange={(id) =>
            onDraft({ ...draftFrom(sim, id, locale), title: draft.title, due: draft.due })
          }
          options={sim.scenarios
            .filter(({ id, isListed = true }) => isListed || id === task.scenario)
            .map(({ id }) => ({ value: id, label: words[id]?.name ?? id }))}
          value={task.scenario}
        />
      </div>
      <h3>{t.goal}</h3>
      {hasOwnGoal ? <p className="assign-hint">{t.own}</p> : null}
      <GoalFields
        drafts={draft.goals}
        onChange={(goals) => onDraft({ ...draft, goals })}
        sim={sim}
      />
      <h3>{t.knobs}</h3>
      <p className="assign-hint">{task.free.length === 0 ? t.noFree : t.knobsHint}</p>
      <FreeKnobs
        onConfig={(changes) =>
          onDraft({ ...draft, task: { ...task, config: { ...task.config, ...changes } } })
        }
        onFree={(free) => onDraft({ ...draft, task: { ...task, free } })}
        sim={sim}
        task={task}
      />
      <Rest draft={draft} locale={locale} onDraft={onDraft} />
    </div>
  );
}

interface RestProps {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly onDraft: (draft: Draft) => void;
}

/** Customers, acts, and what is only text. */
function Rest({ draft, locale, onDraft }: RestProps) {
  const t = assignMessages[locale].make;
  const { sim, task } = draft;
  const usual = sim.scenarios.find(({ id }) => id === task.scenario)?.seed ?? 0;
  const change = (changes: Partial<Draft['task']>): void =>
    onDraft({ ...draft, task: { ...task, ...changes } });
  return (
    <>
      <div className="assign-pair">
        <Switch
          hint={t.fixSeedHint}
          isOn={task.seed !== null}
          label={t.fixSeed}
          onChange={(isOn) => change({ seed: isOn ? usual : null })}
        />
        {task.seed === null ? null : (
          <Field
            label={t.seed}
            onChange={(typed) => {
              const seed = Number(typed);
              if (/^\d+$/.test(typed) && seed <= MOST_SEED) change({ seed });
            }}
            value={String(task.seed)}
          />
        )}
        {Object.keys(sim.acts ?? {}).length === 0 ? null : (
          <Switch
            hint={t.canActHint}
            isOn={task.canAct}
            label={t.canAct}
            onChange={(canAct) => change({ canAct })}
          />
        )}
      </div>
      <div className="assign-pair">
        <Field
          hint={t.headingHint}
          label={t.heading}
          onChange={(title) => onDraft({ ...draft, title })}
          value={draft.title}
        />
        <Field
          hint={t.dueHint}
          label={t.due}
          onChange={(due) => onDraft({ ...draft, due })}
          value={draft.due}
        />
      </div>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, hint, onChange }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label className="assign-label">
        {label}
        <input
          aria-describedby={hint === undefined ? undefined : id}
          autoComplete="off"
          className="assign-field"
          maxLength={MOST_TEXT}
          onChange={(event) => onChange(event.currentTarget.value)}
          value={value}
        />
      </label>
      {hint === undefined ? null : (
        <p className="assign-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}

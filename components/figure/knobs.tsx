'use client';
// Knobs made from a declaration: a slider for each number; for each choice a switch, segments or a list.

import { useId } from 'react';
import { movedTo, POSITIONS, positionOf } from '@/components/ui/scale';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { Switch } from '@/components/ui/switch';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { AnyConfig } from '@/player/types';
import { isRelevant } from '@/player/when';
import type { PresetGroup } from './definition';
import type { Settings } from './settings';
import { sayParam } from './values';

/** Why the values cannot be simulated, told beside one knob. */
export interface KnobProblem {
  readonly name: string;
  readonly text: string;
}

interface KnobsProps {
  readonly sim: Settings;
  readonly config: AnyConfig;
  readonly names: readonly string[];
  readonly locale: Locale;
  readonly problem: KnobProblem | null;
  /** How the knobs are laid out in columns. */
  readonly look: string;
  /** `knob` is the one that was touched. */
  readonly onChange: (changes: AnyConfig, knob: string) => void;
}

export function Knobs(props: KnobsProps) {
  const { sim, config, names } = props;
  return (
    <div className={`grid content-start gap-4 ${props.look}`}>
      {names
        .filter((name) => name in sim.params && isRelevant(sim.params, name, config))
        .map((name) => (
          <div key={name}>
            <KnobFor {...props} name={name} />
            {sim.presets?.param === name ? <Presets {...props} group={sim.presets} /> : null}
          </div>
        ))}
    </div>
  );
}

/** Choices of many options stand in a list, of few side by side. */
const MOST_SEGMENTS = 4;

/** What is on unless somebody turns it off is declared in this order. */
const isSwitch = ([first, second, ...rest]: readonly string[]): boolean =>
  first === 'on' && second === 'off' && rest.length === 0;

function KnobFor(props: KnobsProps & { name: string }) {
  const { sim, config, name, locale, onChange } = props;
  const problem = props.problem?.name === name ? props.problem.text : undefined;
  const param = sim.params[name];
  const words = sim.words[locale].params[name];
  const value = config[name];
  if (!param || !words || value === undefined) return null;
  if (param.kind === 'choice') {
    if (isSwitch(param.options)) {
      return (
        <Switch
          hint={words.hint}
          isOn={value === 'on'}
          label={words.label}
          onChange={(isOn) => onChange({ [name]: isOn ? 'on' : 'off' }, name)}
        />
      );
    }
    const Choice = param.options.length > MOST_SEGMENTS ? Select : Segmented;
    return (
      <Choice
        hint={words.hint}
        label={words.label}
        onChange={(next) => onChange({ [name]: next }, name)}
        options={param.options.map((option) => ({
          value: option,
          label: words.options?.[option] ?? option,
        }))}
        problem={problem}
        value={String(value)}
      />
    );
  }
  const number = Number(value);
  return (
    <Slider
      hint={words.hint}
      label={words.label}
      locale={locale}
      max={POSITIONS}
      min={0}
      onChange={(position) => onChange({ [name]: movedTo(position, number, param) }, name)}
      problem={problem}
      text={sayParam(sim, name, number, locale)}
      value={positionOf(number, param)}
    />
  );
}

/** Measured values to choose from, with the source that measured them. */
function Presets({ config, locale, group, onChange }: KnobsProps & { group: PresetGroup }) {
  const id = useId();
  const words = group.words[locale];
  const chosen = group.presets.find(({ set }) =>
    Object.entries(set).every(([name, value]) => config[name] === value),
  );
  return (
    <div className="mt-1 text-xs text-ink-2">
      <label className="sr-only" htmlFor={id}>
        {words.label}
      </label>
      <select
        className="min-h-11 w-full rounded-[9px] border border-line bg-card text-ellipsis px-2 text-[0.8125rem] text-ink sm:min-h-8"
        id={id}
        onChange={(event) => {
          const preset = group.presets.find((one) => one.id === event.currentTarget.value);
          if (preset) onChange(preset.set, group.param);
        }}
        value={chosen?.id ?? ''}
      >
        <option disabled={chosen !== undefined} value="">
          {words.none}
        </option>
        {group.presets.map((preset) => (
          <option key={preset.id} value={preset.id}>
            {preset.label}
          </option>
        ))}
      </select>
      <p className="mt-1">
        {/* A long name does not fit into the list beside its arrow. */}
        {chosen ? <span className="block text-ink">{chosen.label}</span> : null}
        {figureMessages[locale].presets.source}: {words.source}
      </p>
    </div>
  );
}

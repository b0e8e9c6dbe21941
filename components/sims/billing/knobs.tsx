'use client';
// The knobs beside the chart: sliders, switches, the rate of exchange, and the rest under "more".

import { POSITIONS, positionOf, valueAt } from '@/components/ui/scale';
import { Segmented } from '@/components/ui/segmented';
import { Slider } from '@/components/ui/slider';
import { Switch } from '@/components/ui/switch';
import { params, scenarios, type WorkloadConfig } from '@/engine/billing/workload/config';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import { figureMessages } from '@/i18n/messages/figure';
import {
  groups,
  hintOf,
  isRelevant,
  labelOf,
  mainNumbers,
  mainSwitches,
  type NumberName,
  optionOf,
  type ParamName,
  sayValue,
} from './params';
import { RateKnob } from './rate-knob';

interface KnobsProps {
  readonly config: WorkloadConfig;
  readonly locale: Locale;
  readonly onChange: (changes: Partial<WorkloadConfig>) => void;
}

interface KnobColumnProps extends KnobsProps {
  readonly scenario: string;
  /** Only these, where an author names them; null shows all. */
  readonly names: readonly string[] | null;
  readonly onScenario: (id: string) => void;
  /** The rest stands elsewhere; here is what opens it. */
  readonly isMoreOpen: boolean;
  readonly moreId: string;
  readonly onMore: () => void;
}

export function KnobColumn(props: KnobColumnProps) {
  const { config, locale, names } = props;
  if (names !== null) {
    return (
      <div className="grid content-start gap-4 @md:grid-cols-2 @3xl:grid-cols-1">
        {names.filter(isParam).map((name) => (
          <Knob {...props} key={name} name={name} />
        ))}
      </div>
    );
  }
  return (
    <div className="grid content-start gap-4">
      <ScenarioChoice {...props} />
      <div className="grid gap-4 @md:grid-cols-2 @3xl:grid-cols-1">
        {[...mainNumbers, 'region' as const].map((name) => (
          <Knob {...props} key={name} name={name} />
        ))}
      </div>
      <div className="divide-y divide-line-2 border-y border-line-2">
        {mainSwitches
          .filter((name) => isRelevant(name, config))
          .map((name) => (
            <Knob {...props} key={name} name={name} />
          ))}
        <RateKnob config={config} locale={locale} onChange={props.onChange} />
      </div>
      <button
        aria-controls={props.moreId}
        aria-expanded={props.isMoreOpen}
        className="flex min-h-11 items-center gap-1.5 text-sm font-medium text-ink-2 hover:text-ink"
        onClick={props.onMore}
        type="button"
      >
        <svg
          aria-hidden="true"
          className={`size-3 ${props.isMoreOpen ? 'rotate-90' : ''}`}
          viewBox="0 0 12 12"
        >
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {figureMessages[locale].moreKnobs}
      </button>
    </div>
  );
}

/** The rest of the knobs, by what they are about, under the chart where there is room for them. */
export function MoreKnobs(props: KnobsProps) {
  const { config, locale } = props;
  const t = billingMessages[locale];
  return (
    <div className="grid gap-x-10 gap-y-8 border-t border-line-2 px-4 py-5 @xl:grid-cols-2 @3xl:px-6 @5xl:grid-cols-3">
      {Object.entries(groups).map(([group, members]) => (
        <fieldset className="grid content-start gap-4" key={group}>
          <legend className="mb-3 text-sm font-bold">
            {t.groups[group as keyof typeof groups]}
          </legend>
          {members
            .filter((name) => isRelevant(name, config))
            .map((name) => (
              <Knob {...props} key={name} name={name} />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

const isParam = (name: string): name is ParamName => name in params;

function ScenarioChoice({ scenario, locale, onScenario }: KnobColumnProps) {
  const words = billingMessages[locale].scenarios;
  const shown = scenarios.find(({ id }) => id === scenario);
  return (
    <label className="grid gap-1.5 text-sm font-semibold">
      {figureMessages[locale].scenario}
      <select
        className="min-h-11 rounded-[9px] border border-line bg-card px-2 text-sm font-normal sm:min-h-9"
        onChange={(event) => onScenario(event.currentTarget.value)}
        value={scenario}
      >
        {scenarios.map(({ id }) => (
          <option key={id} value={id}>
            {words[id].name}
          </option>
        ))}
      </select>
      <span className="text-xs font-normal text-ink-2">{shown ? words[shown.id].hint : null}</span>
    </label>
  );
}

const selectClass =
  'min-h-11 rounded-[9px] border border-line bg-card px-2 text-sm font-normal sm:min-h-9';

/** Choices of many options stand in a list, of few side by side, of two opposites on a switch. */
const MOST_SEGMENTS = 4;

function Knob({ config, locale, onChange, name }: KnobsProps & { name: ParamName }) {
  const param = params[name];
  const hint = hintOf(name, locale);
  const label = labelOf(name, locale);
  if (param.kind === 'number') {
    const number = name as NumberName;
    return (
      <Slider
        hint={hint}
        label={label}
        locale={locale}
        max={POSITIONS}
        min={0}
        onChange={(position) => onChange({ [name]: valueAt(position, param) })}
        text={sayValue(number, config[number], locale)}
        value={positionOf(config[number], param)}
      />
    );
  }
  const options: readonly string[] = param.options;
  if (options.length === 2 && options[0] === 'on') {
    return (
      <Switch
        hint={hint}
        isOn={config[name] === 'on'}
        label={label}
        onChange={(isOn) => onChange({ [name]: isOn ? 'on' : 'off' })}
      />
    );
  }
  const choices = options.map((value) => ({ value, label: optionOf(name, value, locale) }));
  return options.length <= MOST_SEGMENTS ? (
    <Segmented
      hint={hint}
      label={label}
      onChange={(value) => onChange({ [name]: value })}
      options={choices}
      value={String(config[name])}
    />
  ) : (
    <label className="grid gap-1.5 text-sm font-semibold">
      {label}
      <select
        className={selectClass}
        onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        value={String(config[name])}
      >
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

// The rows of buttons above the ledger: radio buttons whose work the style sheet does.

import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import type { Provider } from '@/ledger/provider';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

export function FilterRow({
  name,
  legend,
  choices,
}: {
  /** One of the names that the style sheet knows. */
  name: 'provider' | 'status' | 'verdict';
  legend: string;
  /** The first one is chosen. */
  choices: readonly Choice[];
}) {
  return (
    <fieldset className="ledger-filter">
      <legend>{legend}</legend>
      {choices.map(({ value, label, count }, index) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={index === 0} />
          {label}
          {count === undefined ? null : <span>{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

interface FiltersProps {
  readonly locale: Locale;
  /** Whose entries there are to choose from. */
  readonly whose: readonly Provider[];
}

export function Filters({ locale, whose }: FiltersProps) {
  const messages = factsMessages[locale];
  const all = { value: 'all', label: messages.filters.all };
  const choices = (labels: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return (
    <>
      {whose.length > 1 ? (
        <FilterRow
          name="provider"
          legend={messages.filters.provider}
          choices={[all, ...whose.map((value) => ({ value, label: messages.providers[value] }))]}
        />
      ) : null}
      <FilterRow
        name="status"
        legend={messages.filters.status}
        choices={[all, ...choices(messages.statuses)]}
      />
    </>
  );
}

'use client';
// One choice among many, in the list that the system opens.

import { useId } from 'react';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string | undefined;
  /** Why this choice cannot be used together with the rest. */
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

export function Select({ label, value, options, hint, problem, onChange }: SelectProps) {
  const id = useId();
  return (
    <label className="grid gap-1.5 text-sm font-semibold">
      {label}
      <select
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        className="min-h-11 rounded-[9px] border border-line bg-card px-2 text-sm font-normal sm:min-h-9"
        onChange={(event) => onChange(event.currentTarget.value)}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint ? <span className="text-xs font-normal text-ink-2">{hint}</span> : null}
      {problem ? (
        <span className="text-xs font-semibold text-dropped" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      ) : null}
    </label>
  );
}

'use client';
// One choice among few, side by side: native radio buttons drawn as segments.

import { useId } from 'react';

interface SegmentedProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string | undefined;
  /** Why this choice cannot be used together with the rest. */
  readonly problem?: string | undefined;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

export function Segmented({
  label,
  value,
  options,
  hint,
  problem,
  isDisabled,
  onChange,
}: SegmentedProps) {
  const name = useId();
  return (
    <fieldset
      aria-describedby={problem ? `${name}-problem` : undefined}
      aria-invalid={problem ? true : undefined}
      disabled={isDisabled}
    >
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      <div className="segments flex flex-wrap gap-px overflow-hidden rounded-[9px] border border-line bg-line">
        {options.map((option) => (
          <label
            className="relative grid min-h-11 flex-1 cursor-pointer place-items-center bg-card px-2 text-center text-[0.8125rem] text-ink-2 has-checked:bg-accent has-checked:font-semibold has-checked:text-card has-focus-visible:z-1 has-focus-visible:outline-3 has-focus-visible:outline-accent sm:min-h-8"
            key={option.value}
          >
            <input
              checked={option.value === value}
              className="sr-only"
              name={name}
              onChange={() => onChange(option.value)}
              type="radio"
              value={option.value}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint ? <p className="mt-1 text-xs text-ink-2">{hint}</p> : null}
      {problem ? (
        <p className="mt-1 text-xs font-semibold text-dropped" id={`${name}-problem`} role="alert">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

'use client';
// On or off, drawn as a switch: a native check box with its label.

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly hint?: string | undefined;
  readonly onChange: (isOn: boolean) => void;
}

export function Switch({ label, isOn, hint, onChange }: SwitchProps) {
  return (
    <label className="relative flex min-h-11 cursor-pointer items-center justify-between gap-3 text-sm sm:min-h-9">
      <span>
        {label}
        {hint ? <span className="block text-xs text-ink-2">{hint}</span> : null}
      </span>
      <input
        aria-checked={isOn}
        checked={isOn}
        className="peer absolute inset-0 z-1 m-0 size-full cursor-pointer opacity-0"
        onChange={(event) => onChange(event.currentTarget.checked)}
        role="switch"
        type="checkbox"
      />
      <span
        aria-hidden="true"
        className="switch-track relative h-5 w-9 flex-none rounded-full bg-ink-3 after:absolute after:top-0.5 after:left-0.5 after:size-4 after:rounded-full after:bg-card after:transition-transform peer-checked:bg-accent peer-checked:after:translate-x-4 peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent"
      />
    </label>
  );
}

'use client';
// A native range input with its label, its value in words and room for a hint.

import './slider.css';
import { useId } from 'react';
import { sayAloud } from '@/i18n/aloud';
import type { Locale } from '@/i18n/locales';
import { fill } from './scale';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number | 'any';
  /** The value as people say it: "30초", "초당 0.9". A screen reader is told its units in words. */
  readonly text: string;
  readonly locale: Locale;
  readonly hint?: string | undefined;
  /** Why this value cannot be used, and what can. */
  readonly problem?: string | undefined;
  readonly isDisabled?: boolean;
  /** Without it, as the server draws it, the slider shows a value and takes none. */
  readonly onChange?: (value: number) => void;
}

export function Slider(props: SliderProps) {
  const id = useId();
  const { label, value, min, max, text, hint, problem, onChange } = props;
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <label className="font-semibold" htmlFor={id}>
          {label}
        </label>
        <span aria-hidden="true" className="font-semibold text-accent">
          {text}
        </span>
      </div>
      <input
        aria-describedby={describedBy || undefined}
        aria-invalid={problem ? true : undefined}
        aria-valuetext={sayAloud(text, props.locale)}
        className="slider"
        disabled={props.isDisabled}
        id={id}
        max={max}
        min={min}
        step={props.step ?? 1}
        style={fill(value, min, max)}
        type="range"
        {...(onChange
          ? { value, onChange: (event) => onChange(event.currentTarget.valueAsNumber) }
          : { defaultValue: value })}
      />
      {hint ? (
        <p className="-mt-0.5 text-xs text-ink-2" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="mt-1 text-xs font-semibold text-dropped" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

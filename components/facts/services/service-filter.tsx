'use client';
// What scripts add to the page of services: to choose by words, job and maker. The choice stands in the address.

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { replaceAddress } from '@/components/ui/replace-address';
import { jobs, makers } from '@/content/services';
import { servicesMessages } from '@/i18n/messages/services';
import { useLocale } from '@/i18n/use-locale';
import {
  type Choice,
  everything,
  isEverything,
  readChoice,
  showChosen,
  withChoice,
} from './choose';

/** A count is spoken once the hand rests, not with every letter. */
const REST_MS = 500;

export function ServiceFilter({ count }: { readonly count: number }) {
  const { filter, jobs: jobNames, makers: makerNames } = servicesMessages[useLocale()];
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useState(everything);
  const [left, setLeft] = useState(count);
  const [spoken, setSpoken] = useState(() => filter.all(count));

  // What was chosen last, also before React has come round to showing it.
  const latest = useRef(everything);

  const show = (wanted: Choice) => {
    const page = box.current?.closest('.services');
    if (!page) return;
    latest.current = wanted;
    setChoice(wanted);
    setLeft(showChosen(page, wanted));
  };
  const choose = (change: Partial<Choice>) => {
    const wanted = { ...latest.current, ...change };
    show(wanted);
    replaceAddress(withChoice(window.location.href, wanted));
  };

  // The address is read once, and what was typed or picked before scripts arrived counts too.
  const begin = useEffectEvent(() => {
    const asked = readChoice(window.location.href);
    const typed = input.current?.value ?? '';
    if (input.current && typed === '') input.current.value = asked.text;
    const picked = [...(box.current?.querySelectorAll('select') ?? [])].map(({ value }) => value);
    show({
      text: typed || asked.text,
      job: jobs.find((job) => job === picked[0]) ?? asked.job,
      maker: makers.find((maker) => maker === picked[1]) ?? asked.maker,
    });
  });
  useEffect(() => begin(), []);

  const isAll = isEverything(choice);
  const words = isAll ? filter.all(count) : filter.found(left, count);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <search ref={box} aria-label={filter.label} className="service-filter needs-scripts">
      <label htmlFor={id}>
        {filter.text}
        <input
          ref={input}
          id={id}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          placeholder={filter.hint}
          // The box keeps its own text, so that what is typed before scripts arrive is not lost.
          defaultValue=""
          onChange={(event) => choose({ text: event.target.value })}
        />
      </label>
      <OneOf
        label={filter.job}
        value={choice.job ?? ''}
        options={[
          { value: '', label: filter.allJobs },
          ...jobs.map((job) => ({ value: job, label: jobNames[job] })),
        ]}
        onChange={(value) => choose({ job: jobs.find((job) => job === value) ?? null })}
      />
      <OneOf
        label={filter.maker}
        value={choice.maker ?? ''}
        options={[
          { value: '', label: filter.allMakers },
          ...makers.map((maker) => ({ value: maker, label: makerNames[maker] })),
        ]}
        onChange={(value) => choose({ maker: makers.find((maker) => maker === value) ?? null })}
      />
      <div className="service-count">
        <p aria-hidden="true">{words}</p>
        <p role="status" className="sr-only">
          {spoken}
        </p>
        <button
          type="button"
          className="service-clear"
          hidden={isAll}
          onClick={() => {
            choose(everything);
            if (!input.current) return;
            input.current.value = '';
            input.current.focus();
          }}
        >
          {filter.clear}
        </button>
      </div>
    </search>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** As high as the box beside it. */
function OneOf({ label, value, options, onChange }: OneOfProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

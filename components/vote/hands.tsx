'use client';
// Hands, counted by number keys, by buttons, or by typing: one row for each answer.

import { useEffect, useLayoutEffect, useRef } from 'react';
import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { savedLetterKeys } from '@/store/letter-keys';
import { useSaved } from '@/store/use-saved';
import { type Counts, sumOf } from './ballot';
import type { Choice } from './question';

const MOST_HANDS = 999;

interface HandsProps {
  readonly choices: readonly Choice[];
  readonly votes: Counts;
  readonly size: number;
  /** Whether the class sees this screen: numbers are dots then, and stand in no attribute. */
  readonly isVeiled: boolean;
  readonly onVotes: (votes: Counts) => void;
}

export function Hands({ choices, votes, size, isVeiled, onVotes }: HandsProps) {
  const t = voteMessages[useLocale()].hands;
  const sum = sumOf(votes);
  const add = (index: number, by: number) =>
    onVotes(
      votes.map((each, i) => (i === index ? Math.min(MOST_HANDS, Math.max(0, each + by)) : each)),
    );
  useHandKeys(choices.length, add);
  return (
    <fieldset className="vote-hands" data-veiled={isVeiled}>
      <legend>{t.legend}</legend>
      {choices.map(({ sign, text }, index) => (
        <div key={sign}>
          <b aria-hidden="true">{sign}</b>
          <button type="button" aria-label={t.fewer(sign)} onClick={() => add(index, -1)}>
            −
          </button>
          <HandField
            label={t.of(sign, text)}
            count={votes[index] ?? 0}
            onCount={(count) => add(index, count - (votes[index] ?? 0))}
          />
          <button type="button" aria-label={t.more(sign)} onClick={() => add(index, 1)}>
            +
          </button>
        </div>
      ))}
      <p className="vote-sum" role="status">
        {t.sum(sum, size)}
      </p>
      {sum > size ? (
        <p className="vote-warn" role="alert">
          {t.tooMany(sum, size)}
        </p>
      ) : null}
      <p className="vote-hint">{t.keys}</p>
    </fieldset>
  );
}

interface HandFieldProps {
  readonly label: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** React writes the value of a field that it controls into the page's markup: this one is written by hand. */
function HandField({ label, count, onCount }: HandFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const now = field.current;
    if (now && Number(now.value) !== count) now.value = String(count);
  }, [count]);
  return (
    <input
      ref={field}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      placeholder="0"
      onChange={({ target }) => {
        target.value = target.value.replace(/\D/g, '').slice(0, String(MOST_HANDS).length);
        onCount(Number(target.value));
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        onCount(count + by);
      }}
    />
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

/** Number keys add a hand each, Backspace takes back what was added last. They go by the switch for single keys. */
function useHandKeys(count: number, add: (index: number, by: number) => void): void {
  const areKeysOn = useSaved(savedLetterKeys);
  const latest = useRef(add);
  const added = useRef<number[]>([]);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => {
    if (!areKeysOn) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const index = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
      if (index >= 0 && index < count) {
        event.preventDefault();
        added.current.push(index);
        latest.current(index, 1);
      } else if (event.key === 'Backspace') {
        event.preventDefault();
        const last = added.current.pop();
        if (last !== undefined) latest.current(last, -1);
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [areKeysOn, count]);
}

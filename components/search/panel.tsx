'use client';
// What stands in the search: the field, and under it what was found, by kind. The keys stay in the field.

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { basePath, sectionPath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import { searchMessages } from '@/i18n/messages/search';
import { useLocale } from '@/i18n/use-locale';
import { grouped } from './grouped';
import { Results } from './results';
import './search.css';
import { useSearch } from './use-search';

/** A count that changes with every letter would be read aloud over what is being typed. */
const SAID_AFTER_MS = 700;

/** 229 marks a key that an input method took, also where the end of composing is reported first. */
const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

// A box that scrolls must be reachable by keyboard, also where the options are chosen from the field.
const scrollable = { tabIndex: 0 } as const;

export function SearchPanel({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  const words = searchMessages[locale];
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { is, found, answered, retry } = useSearch(typed, locale);
  const groups = useMemo(() => grouped(found), [found]);
  const shown = groups.reduce((sum, group) => sum + group.found.length, 0);
  const field = useRef<HTMLInputElement>(null);
  const isEager = useRef(false);
  const id = useId();
  const listId = `${id}list`;
  const optionId = (index: number) => `${id}${index}`;
  const isWaiting = is !== 'ready' || answered !== typed;
  const isNone = !isWaiting && shown === 0 && typed.trim() !== '';

  useEffect(() => field.current?.focus(), []);

  // Whoever was quicker than the search means the first of what it then finds.
  useEffect(() => {
    if (isWaiting || !isEager.current) return;
    isEager.current = false;
    document.getElementById(`${id}0`)?.click();
  }, [isWaiting, id]);

  function type(text: string) {
    isEager.current = false;
    setTyped(text);
    setActive(0);
  }

  function again() {
    isEager.current = false;
    retry();
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // What was found for the letter before is not what was asked.
      if (isWaiting) isEager.current = true;
      else document.getElementById(optionId(active))?.click();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || shown === 0) return;
    event.preventDefault();
    const next = (active + step + shown) % shown;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div className="search-panel">
      <div className="search-head">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M8.7 3.5a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4zM12.6 12.6l4.2 4.2"
            className="icon-stroke"
          />
        </svg>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.field}
          aria-expanded={shown > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown > 0 ? optionId(active) : undefined}
          placeholder={words.placeholder}
          value={typed}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="icon-button" aria-label={words.close} onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
            <path d="M5 5l10 10M15 5L5 15" className="icon-stroke" />
          </svg>
        </button>
      </div>
      <div className="search-body" {...scrollable}>
        <Results
          active={active}
          groups={groups}
          id={listId}
          label={words.results}
          onActive={setActive}
          onOpen={onClose}
          optionId={optionId}
        />
        {is === 'ready' && typed.trim() === '' ? (
          <div className="search-words">
            <p>{words.hint}</p>
            <p className="search-examples">
              {words.examples.map((example) => (
                <button
                  key={example}
                  type="button"
                  className={quietButton}
                  onClick={() => {
                    type(example);
                    field.current?.focus();
                  }}
                >
                  {example}
                </button>
              ))}
            </p>
          </div>
        ) : null}
        {is === 'loading' ? (
          <p className="search-words" role="status">
            {words.loading}
          </p>
        ) : null}
        {is === 'failed' ? (
          <div className="search-words">
            <p role="alert">{words.failed}</p>
            <button type="button" className={quietButton} onClick={again}>
              {words.again}
            </button>
          </div>
        ) : null}
        {isNone ? (
          <div className="search-words">
            <p>{words.none(typed.trim())}</p>
            <p>{words.elsewhere}</p>
            <p className="search-examples">
              <a className={quietButton} href={`${basePath}${sectionPath(locale, 'glossary')}`}>
                {words.glossary}
              </a>
              <a className={quietButton} href={`${basePath}${sectionPath(locale, 'learn')}`}>
                {words.lessons}
              </a>
            </p>
          </div>
        ) : null}
      </div>
      <p className="search-foot" aria-hidden="true">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {words.keys.move}
        </span>
        <span>
          <kbd>Enter</kbd> {words.keys.open}
        </span>
        <span>
          <kbd>Esc</kbd> {words.keys.close}
        </span>
        {shown > 0 ? <span>{words.count(shown, found.length)}</span> : null}
      </p>
      <Spoken
        key={answered}
        text={isNone ? words.none(typed.trim()) : shown > 0 ? words.count(shown, found.length) : ''}
      />
    </div>
  );
}

/** How many were found, said once the fingers rest. */
function Spoken({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}

'use client';
// Code that can be read and changed: a text field, and from its first focus on an editor in its place.

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { codeMessages } from '@/i18n/messages/code';
import type { MountedEditor } from './code-mirror';
import './code.css';

/** Lines that belong together, marked beside the code. Counted from 0, `to` included. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly paint: 'cold' | 'busy';
  readonly label: string;
}

interface CodeEditorProps {
  readonly value: string;
  /** What code it is, for who cannot see it. */
  readonly label: string;
  readonly locale: Locale;
  /** Characters that fit; more cannot be typed. */
  readonly limit?: number;
  readonly bands?: readonly Band[];
  /** Without it the code can be read and copied only. */
  readonly onChange?: (value: string) => void;
}

export function CodeEditor(props: CodeEditorProps) {
  const { value, label, locale, limit, bands = [], onChange } = props;
  const t = codeMessages[locale];
  const host = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<MountedEditor | null>(null);
  const [state, setState] = useState<'field' | 'loading' | 'editor'>('field');
  const takesFocus = useRef(false);
  const isComposing = useRef(false);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);

  // What is set from outside, as another file, is another text to the editor, too.
  useEffect(() => editor.current?.setText(value), [value]);
  useEffect(() => () => editor.current?.destroy(), []);
  // Once it can be seen: what is hidden takes no focus.
  useLayoutEffect(() => {
    if (state === 'editor' && takesFocus.current) editor.current?.focus();
  }, [state]);

  async function load(): Promise<void> {
    if (state !== 'field') return;
    setState('loading');
    try {
      const { mountEditor } = await import('./code-mirror');
      const from = field.current;
      if (!from || !host.current) return;
      // Korean is composed from several keys: what is on the way is finished first.
      while (isComposing.current) await nextKey(from);
      takesFocus.current = document.activeElement === from;
      editor.current = mountEditor(host.current, {
        text: from.value,
        label: onChange ? `${label}. ${t.keys}` : label,
        limit: limit ?? Infinity,
        isReadOnly: onChange === undefined,
        selection: { from: from.selectionStart, to: from.selectionEnd },
        onChange: (next) => latest.current?.(next),
        onLeave: () => leave(host.current),
      });
      setState('editor');
    } catch (error) {
      // The text field is as good a place to write; the next focus tries again.
      reportError(error);
      setState('field');
    }
  }

  return (
    <div className="code" data-code={state}>
      <div className="code-scroll">
        <div className="code-page">
          <CodeLines bands={bands} text={value} />
          <textarea
            aria-label={label}
            autoCapitalize="off"
            autoComplete="off"
            className="code-field"
            hidden={state === 'editor'}
            maxLength={limit}
            onChange={(event) => onChange?.(event.currentTarget.value)}
            onCompositionEnd={() => {
              isComposing.current = false;
            }}
            onCompositionStart={() => {
              isComposing.current = true;
            }}
            onFocus={() => void load()}
            readOnly={onChange === undefined}
            ref={field}
            rows={value.split('\n').length}
            spellCheck={false}
            value={value}
            wrap="off"
          />
          <div className="code-host" hidden={state !== 'editor'} ref={host} />
        </div>
      </div>
      <BandLegend bands={bands} />
      {onChange && state === 'editor' ? <p className="code-keys">{t.keys}</p> : null}
    </div>
  );
}

const KEY_MS = 100;

/** After the next key, or a moment later: the end of a composition comes with one. */
const nextKey = (field: HTMLTextAreaElement): Promise<void> =>
  new Promise((resolve) => {
    field.addEventListener('keyup', () => setTimeout(resolve), { once: true });
    setTimeout(resolve, KEY_MS);
  });

/** To what comes after the editor: Tab writes in it, so another key has to lead out. */
function leave(host: HTMLElement | null): void {
  const scope = host?.closest('figure, main') ?? document.body;
  const after = [...scope.querySelectorAll<HTMLElement>('button, a[href], input, select')].find(
    (one) =>
      host !== null &&
      (host.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !one.matches(':disabled') &&
      one.getClientRects().length > 0,
  );
  after?.focus();
}

/** Numbers and bands, behind text field and editor alike: all three have lines of one height. */
export function CodeLines({ text, bands }: { text: string; bands: readonly Band[] }) {
  const count = text.split('\n').length;
  return (
    <div aria-hidden="true" className="code-lines">
      {bands.map(({ from, to, paint }) => (
        <div
          className="code-band"
          data-paint={paint}
          key={`${paint} ${from}`}
          style={{
            top: `calc(${from} * var(--code-line))`,
            height: `calc(${to - from + 1} * var(--code-line))`,
          }}
        />
      ))}
      <div className="code-numbers">
        {Array.from({ length: count }, (_, line) => line + 1).join('\n')}
      </div>
    </div>
  );
}

/** What the bands mean, once each. */
function BandLegend({ bands }: { bands: readonly Band[] }) {
  const kinds = new Map(bands.map(({ paint, label }) => [paint, label]));
  if (kinds.size === 0) return null;
  return (
    <ul className="code-legend">
      {[...kinds].map(([paint, label]) => (
        <li data-paint={paint} key={paint}>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The code before any script, or where it is only read. */
export function StillCode({
  text,
  bands,
  label,
}: {
  text: string;
  bands: readonly Band[];
  label: string;
}) {
  return (
    <div className="code" data-code="still">
      <figure aria-label={label} className="code-scroll">
        <div className="code-page">
          <CodeLines bands={bands} text={text} />
          <pre className="code-field">{text}</pre>
        </div>
      </figure>
      <BandLegend bands={bands} />
    </div>
  );
}

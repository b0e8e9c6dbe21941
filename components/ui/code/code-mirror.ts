// CodeMirror as our editor needs it. Fetched when somebody wants to write; nothing else of the site names the library.

import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascriptLanguage } from '@codemirror/lang-javascript';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface MountedEditor {
  setText(text: string): void;
  focus(): void;
  destroy(): void;
}

interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly limit: number;
  readonly isReadOnly: boolean;
  readonly selection: { readonly from: number; readonly to: number };
  onChange(text: string): void;
  /** Esc was pressed. */
  onLeave(): void;
}

// The page's own colours reach into the shadow, so both themes are one.
const looks = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'var(--code-line)', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)', lineHeight: 'var(--code-line)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      background: 'color-mix(in srgb, var(--accent) 28%, transparent)',
    },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    background: 'none',
    outline: '1px solid var(--ink-3)',
  },
});

// Told apart by weight as well as by colour.
const highlight = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword],
    color: 'var(--faas)',
    fontWeight: '700',
  },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--iaas)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--paas)' },
  { tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
]);

/** Changes that would make the text too long do not happen. */
const atMost = (limit: number): Extension =>
  EditorState.changeFilter.of((change) => change.newDoc.length <= limit);

export function mountEditor(host: HTMLElement, options: EditorOptions): MountedEditor {
  const { text, label, limit, isReadOnly, selection } = options;
  // In a shadow root the library constructs its style sheets, which the page's policy allows; a retry finds it there.
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const leaving = keymap.of([
    {
      key: 'Escape',
      run() {
        options.onLeave();
        return true;
      },
      stopPropagation: true,
    },
  ]);
  const editing = isReadOnly
    ? [EditorState.readOnly.of(true), EditorView.editable.of(false)]
    : [
        history(),
        indentOnInput(),
        leaving,
        keymap.of([...historyKeymap, ...defaultKeymap, indentWithTab]),
      ];
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      selection: { anchor: selection.from, head: selection.to },
      extensions: [
        javascriptLanguage,
        syntaxHighlighting(highlight),
        bracketMatching(),
        drawSelection(),
        looks,
        ...editing,
        atMost(limit),
        EditorView.contentAttributes.of({ 'aria-label': label, 'data-editor': '', tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText(next) {
      const { doc } = view.state;
      if (doc.toString() === next) return;
      view.dispatch({ changes: { from: 0, to: doc.length, insert: next } });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

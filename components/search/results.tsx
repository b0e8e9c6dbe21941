// What was found, by kind: each a link to its place, with the words marked by which it was found.

import { basePath, homePath } from '@/components/site/paths';
import { otherLocale } from '@/i18n/locales';
import { searchMessages } from '@/i18n/messages/search';
import { useLocale } from '@/i18n/use-locale';
import type { Found, FoundBy } from './find';
import type { Group } from './grouped';
import { excerpt, marked } from './marks';

function Marked({ text, by }: { readonly text: string; readonly by: FoundBy }) {
  return marked(text, by).map((part) =>
    part.isMarked ? <mark key={part.at}>{part.text}</mark> : part.text,
  );
}

interface ResultsProps {
  readonly groups: readonly Group[];
  /** Of all results, which one Enter opens. */
  readonly active: number;
  readonly id: string;
  readonly label: string;
  readonly optionId: (index: number) => string;
  readonly onActive: (index: number) => void;
  readonly onOpen: () => void;
}

export function Results({ groups, active, id, label, optionId, onActive, onOpen }: ResultsProps) {
  const words = searchMessages[useLocale()];
  let before = 0;
  return (
    <div role="listbox" id={id} aria-label={label} className="search-results">
      {groups.map(({ kind, found }) => {
        const from = before;
        before += found.length;
        const heading = `${id}${kind}`;
        return (
          <fieldset key={kind} aria-labelledby={heading}>
            <span id={heading} role="presentation" className="search-kind">
              {words.kinds[kind]}
            </span>
            {found.map((one, i) => (
              <Result
                key={one.entry.place}
                found={one}
                id={optionId(from + i)}
                isActive={from + i === active}
                onActive={() => onActive(from + i)}
                onOpen={onOpen}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

interface ResultProps {
  readonly found: Found;
  readonly id: string;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onOpen: () => void;
}

function Result({ found: { entry, by }, id, isActive, onActive, onOpen }: ResultProps) {
  const locale = useLocale();
  const { kind, place, title, text, note } = entry;
  return (
    // A plain link: it goes to an anchor on this page as well as to another, and opens in a tab of its own.
    <a
      role="option"
      id={id}
      href={`${basePath}${homePath(locale)}${place}`}
      tabIndex={-1}
      aria-selected={isActive}
      className="search-result"
      data-kind={kind}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        onOpen();
        // A quiz reads once, when it is opened, which question its address names.
        const { href, pathname } = event.currentTarget;
        if (kind !== 'question' || pathname !== location.pathname) return;
        event.preventDefault();
        location.href = href;
        location.reload();
      }}
      onMouseMove={isActive ? undefined : onActive}
    >
      <span className="search-title">
        <span>
          <Marked text={title} by={by} />
        </span>
        {note === '' ? null : (
          <span className="search-note" lang={kind === 'term' ? otherLocale(locale) : undefined}>
            {note}
          </span>
        )}
      </span>
      {text === '' ? null : (
        <span className="search-text">
          <Marked text={excerpt(text, by)} by={by} />
        </span>
      )}
    </a>
  );
}

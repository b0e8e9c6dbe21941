// What a file of questions holds: what must be mended first, then what can come in.

import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { dataMessages } from '@/i18n/messages/data';
import type { OwnContent } from '@/store/own-item';
import { kindNames } from './formats/question-csv';
import type { Opened } from './opened';

/** Rows that are written out; a file may hold thousands. */
const MAX_ROWS = 50;

const rightAnswer = (content: OwnContent): string => {
  switch (content.kind) {
    case 'single':
    case 'multiple':
      return content.options
        .filter(({ correct }) => correct)
        .map(({ text }) => text)
        .join(' · ');
    case 'ox':
      return content.answer ? 'O' : 'X';
    case 'numeric': {
      const within = content.tolerance === 0 ? '' : ` ± ${content.tolerance}`;
      return `${content.answer}${within} ${content.unit}`.trim();
    }
    case 'short':
      return content.accepted.join(' · ');
  }
};

export function OwnPreview({ opened, locale }: { opened: Opened; locale: Locale }) {
  const { own: words, problem } = dataMessages[locale];
  const { found, errors } = opened.file;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      <h3 className="text-[17px] font-bold break-words">{words.preview(opened.name)}</h3>
      {errors.length === 0 ? null : (
        <div>
          <p className="font-semibold text-dropped">{words.bad(number(errors.length))}</p>
          <ul className="mt-2 grid gap-1.5 text-[15px]">
            {errors.slice(0, MAX_ROWS).map(({ line, what, typed }) => (
              <li key={`${line} ${what} ${typed}`} className="border-l-[3px] border-dropped pl-3">
                <strong className="mr-1.5">{words.line(number(line))}</strong>
                <span className="break-words">{problem[what](typed)}</span>
              </li>
            ))}
          </ul>
          <More count={errors.length - MAX_ROWS} locale={locale} />
        </div>
      )}
      <div>
        <p className="font-semibold">
          {found.length === 0 ? words.none : words.good(number(found.length))}
        </p>
        <ol className="mt-2 grid gap-2 text-[15px]">
          {found.slice(0, MAX_ROWS).map(({ line, content }) => (
            <li key={line} className="border-l-[3px] border-good pl-3">
              <span className="mr-1.5 text-ink-2">{kindNames[content.kind][locale]}</span>
              <span className="break-words">{content.stem}</span>
              <span className="block break-words text-good">{rightAnswer(content)}</span>
            </li>
          ))}
        </ol>
        <More count={found.length - MAX_ROWS} locale={locale} />
      </div>
    </>
  );
}

function More({ count, locale }: { count: number; locale: Locale }) {
  if (count <= 0) return null;
  const words = dataMessages[locale].own;
  return <p className="mt-2 text-[15px] text-ink-2">{words.more(formatNumber(count, locale))}</p>;
}

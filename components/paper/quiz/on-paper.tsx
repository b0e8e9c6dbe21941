// Each kind of question on paper: where its answer is written. A new kind is a line here, which the compiler asks for.

import type { CSSProperties, ReactNode } from 'react';
import { Lines } from '@/components/paper/paper-head';
import type { KindName, ShownItem } from '@/components/quiz/shown';
import { formatDuration } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { type PaperWords, paperMessages } from '@/i18n/messages/paper';

/** a), b), c) … as options are named on the sheet and in its key. */
export const letterAt = (place: number): string => `${String.fromCharCode(97 + place)})`;

interface Texted {
  readonly id: string;
  readonly text: string;
}

const Options = ({ options }: { readonly options: readonly Texted[] }) => (
  <ol className="sheet-options">
    {options.map(({ id, text }, place) => (
      <li data-letter={letterAt(place)} key={id}>
        {text}
      </li>
    ))}
  </ol>
);

const Hint = ({ children }: { readonly children: string }) => (
  <p className="ask-note">{children}</p>
);

/** A box for a number, and its unit. */
const Blank = ({ unit, label = '' }: { readonly unit: string; readonly label?: string }) => (
  <p className="sheet-blank">
    {label} <span /> {unit}
  </p>
);

/** Axes of a curve that is drawn: time along, the value up. */
function Axes({ item, locale }: { readonly item: ShownItem<'predict'>; readonly locale: Locale }) {
  const { asks, unit, run } = item;
  if (!('series' in asks)) return <Blank unit={unit} />;
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return (
    <div className="sheet-axes">
      <small>
        {asks.max} {unit}
      </small>
      <div />
      <p>
        {shares.map((share) => (
          <span key={share} style={{ '--at': share } as CSSProperties}>
            {formatDuration((run.durationMs * share) / 1000, locale)}
          </span>
        ))}
      </p>
    </div>
  );
}

type OnSheet<K extends KindName> = (item: ShownItem<K>, t: PaperWords) => ReactNode;

const kinds: { readonly [K in KindName]: OnSheet<K> } = {
  single: ({ options }) => <Options options={options} />,
  multiple: ({ options }, t) => (
    <>
      <Hint>{t.multipleHint}</Hint>
      <Options options={options} />
    </>
  ),
  ox: ({ reasons }, t) => (
    <>
      <Hint>{t.oxHint}</Hint>
      <p className="sheet-ox">O&emsp;X</p>
      <Options options={reasons} />
    </>
  ),
  spot: ({ sentences, reasons }, t) => (
    <>
      <Hint>{t.spotHint}</Hint>
      <Options options={sentences} />
      <Options options={reasons} />
    </>
  ),
  numeric: ({ unit }) => <Blank unit={unit} />,
  short: ({ locale }) => <Lines count={1} label={paperMessages[locale].own} />,
  qna: ({ locale }) => <Lines count={5} label={paperMessages[locale].own} />,
  order: ({ entries }, t) => (
    <>
      <Hint>{t.orderHint}</Hint>
      <ul className="sheet-boxes">
        {entries.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  ),
  match: ({ lefts, rights }, t) => (
    <>
      <Hint>{t.matchHint}</Hint>
      <div className="sheet-match">
        <ul className="sheet-boxes">
          {lefts.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <Options options={rights} />
      </div>
    </>
  ),
  categorise: ({ categories, entries }, t) => (
    <>
      <Hint>{t.sortHint}</Hint>
      <table className="ask-tries">
        <thead>
          <tr>
            <td />
            {categories.map(({ id, text }) => (
              <th key={id} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {categories.map((category) => (
                <td key={category.id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  ),
  predict: (item, t) => (
    <>
      <Hint>{t.curveHint}</Hint>
      <Axes item={item} locale={item.locale} />
    </>
  ),
  knobs: ({ knobs, goals }, t) => (
    <>
      <Hint>{t.knobsHint}</Hint>
      <p>
        <b>{t.goal}</b> {goals.map(({ text }) => text).join(' · ')}
      </p>
      {knobs.map(({ name, label }) => (
        <Blank key={name} label={label} unit="" />
      ))}
    </>
  ),
};

export function OnSheet<K extends KindName>({
  item,
  words,
}: {
  readonly item: ShownItem<K>;
  readonly words: PaperWords;
}) {
  return kinds[item.kind](item, words);
}

/** Why each option is right or not, by its letter; nothing for kinds without options. */
export function reasonsOf(
  item: ShownItem,
): readonly { readonly letter: string; readonly because: string }[] {
  const options =
    item.kind === 'single' || item.kind === 'multiple'
      ? item.options
      : item.kind === 'ox'
        ? item.reasons
        : [];
  return options.flatMap(({ because }, place) =>
    because === '' ? [] : [{ letter: letterAt(place), because }],
  );
}

/** The letters of the right options; empty for kinds without options. */
export function rightLetters(item: ShownItem): readonly string[] {
  const options =
    item.kind === 'single' || item.kind === 'multiple'
      ? item.options
      : item.kind === 'ox'
        ? item.reasons
        : [];
  return options.flatMap(({ isCorrect }, place) => (isCorrect ? [letterAt(place)] : []));
}

// The numbers under the stage, as a strip or as a table. Each is an <output> found by its metric's name.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { predictMessages } from '@/i18n/messages/predict';
import type { Reading } from './reading';
import type { Readout, ReadoutGroups, ReadoutStrip, ReadoutsData } from './readouts-data';

interface ReadoutsProps<Data> {
  readonly data: Data;
  /** In a live figure. Room for what it adds is always kept, so that nothing moves. */
  readonly reading: Reading | null;
}

export function Readouts({
  data,
  reading,
  locale,
}: ReadoutsProps<ReadoutsData> & { readonly locale: Locale }) {
  if (data.kind === 'strip' && data.cells.length === 0) return null;
  return data.kind === 'strip' ? (
    <Strip data={data} locale={locale} reading={reading} />
  ) : (
    <Groups data={data} reading={reading} />
  );
}

interface NameProps {
  readonly reading: Reading | null;
  /** The metric, or the column, that it names. */
  readonly metric: string;
  readonly children: ReactNode;
}

/** A name that opens why its numbers may be believed. All of its cell can be pressed. */
function Name({ reading, metric, children }: NameProps) {
  const opening = reading?.opening;
  if (!opening) return children;
  const isOpen = opening.open === metric;
  return (
    <button
      aria-controls={opening.panelId}
      aria-expanded={isOpen}
      className="readout-name"
      onClick={() => opening.onOpen(isOpen ? null : metric)}
      type="button"
    >
      {children}
    </button>
  );
}

function Changed({ reading, metric }: { reading: Reading | null; metric: string }) {
  const change = reading?.changes[metric];
  if (!change) return null;
  return (
    <span className="readout-change" data-tone={change.tone}>
      <span aria-hidden="true">{change.text}</span>
      <span className="sr-only">{change.spoken}</span>
    </span>
  );
}

interface OutputProps {
  readonly readout: Readout;
  readonly look: string;
  readonly colour?: string | undefined;
}

/** Numbers change many times a second: the live region of the frame speaks for them. */
function Output({ readout, look, colour }: OutputProps) {
  const { metric, value, unit } = readout;
  return (
    <output
      aria-live="off"
      className={look}
      data-metric={metric}
      style={colour === undefined ? undefined : { color: colour }}
    >
      {value ?? '–'}
      {unit ? <span className="readout-unit">{unit}</span> : null}
    </output>
  );
}

function Strip({
  data,
  locale,
  reading,
}: ReadoutsProps<ReadoutStrip> & { readonly locale: Locale }) {
  return (
    <dl className={`readouts readouts-${data.columns}`}>
      {data.cells.map(({ name, colour, guessed, ...readout }) => (
        <div className="readout" key={readout.metric}>
          <dt>
            <Name metric={readout.metric} reading={reading}>
              {name}
            </Name>
          </dt>
          <dd>
            <Output colour={colour} look="readout-value" readout={readout} />
            {guessed ? (
              <span className="readout-guess">
                {predictMessages[locale].mineShort} {guessed}
              </span>
            ) : null}
            <Changed metric={readout.metric} reading={reading} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Groups({ data, reading }: ReadoutsProps<ReadoutGroups>) {
  return (
    <div className="border-t border-line px-4 py-2 @3xl:px-6">
      <table className="w-full text-right tabular-nums @md:table-fixed">
        <thead>
          <tr className="text-xs text-ink-2 @md:text-[0.8125rem]">
            <td className="w-[21%]" />
            {data.columns.map(({ metric, name }) => (
              <th className="readout-column" key={metric} scope="col">
                <Name metric={metric} reading={reading}>
                  {name}
                </Name>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ id, name, colour, cells }) => (
            <tr className="border-t border-line-2 align-baseline" key={id}>
              <th
                className="py-2 text-left text-xs font-bold @md:text-[0.9375rem]"
                scope="row"
                style={{ color: colour }}
              >
                <span
                  aria-hidden="true"
                  className="own-colours mr-2 inline-block size-2.5 rounded-full bg-current @max-md:hidden"
                />
                {name}
              </th>
              {cells.map(({ share, ...readout }) => (
                <td className="readout-cell" key={readout.metric}>
                  <Output look="readout-number" readout={readout} />
                  {share === null ? null : <span className="readout-share">{share}</span>}
                  <Changed metric={readout.metric} reading={reading} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

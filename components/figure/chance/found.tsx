// What thirty runs showed: dots, the same in words, and a table for who cannot see the dots.

import { Heard } from '@/components/ui/sound/heard';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Metrics, SpreadReport } from '@/player/types';
import type { Choice, SimDefinition } from '../definition';
import { sayMetric } from '../quantities';
import { chanceWords } from './chance-words';
import { axisOf, pairsOf, ranksOf } from './dots';
import { SpreadPlot, type SpreadRow } from './spread-plot';

interface FoundProps {
  readonly sim: SimDefinition;
  readonly locale: Locale;
  readonly of: string;
  readonly expected: number | null;
  readonly now: SpreadReport;
  readonly before: SpreadReport | null;
  /** Which of the runs is the one on stage. */
  readonly present: number;
}

export function Found(props: FoundProps) {
  const { sim, of } = props;
  const choice = sim.choices?.find(({ id }) => id === of);
  if (choice) return <Tally {...props} choice={choice} />;
  if ('groups' in sim.readouts) return <Contest {...props} groups={sim.readouts.groups} />;
  return <Metric {...props} />;
}

const valuesOf = ({ runs }: { readonly runs: readonly Metrics[] }, metric: string) =>
  runs.map((run) => run[metric] ?? null);

function Metric({ sim, locale, of, expected, now, before, present }: FoundProps) {
  const t = chanceWords(sim, locale);
  const values = valuesOf(now, of);
  const say = (value: number | null): string => sayMetric(sim, of, value, locale);
  const mine = values[present] ?? null;
  const old = before && valuesOf(before, of);
  const nowRow: SpreadRow = {
    id: 'now',
    name: old ? t.nowRow : null,
    colour: 'var(--ink-2)',
    values,
    present: present >= 0 ? present : null,
  };
  const rows: SpreadRow[] = old
    ? [
        {
          id: 'before',
          name: t.beforeRow,
          colour: 'var(--ink-3)',
          values: old,
          present: null,
          isPale: true,
        },
        nowRow,
      ]
    : [nowRow];
  return (
    <>
      <SpreadPlot
        formula={expected === null ? null : { value: expected, words: t.formula(say(expected)) }}
        presentWords={t.present(say(mine))}
        rows={rows}
        say={say}
      />
      <InWords locale={locale} metric={of} mine={mine} report={now} say={say} sim={sim} />
      <HeardSpread
        locale={locale}
        name={sim.words[locale].metrics[of] ?? of}
        rows={rows}
        say={say}
      />
      {old ? <Paired before={old} locale={locale} now={values} sim={sim} /> : null}
      <RunTable
        heads={[sim.words[locale].metrics[of] ?? of]}
        locale={locale}
        now={now}
        rows={now.runs.map((run) => [say(run[of] ?? null)])}
        sim={sim}
      />
    </>
  );
}

interface HeardSpreadProps {
  readonly rows: readonly SpreadRow[];
  /** Of the number, where a row has no name of its own. */
  readonly name: string;
  readonly locale: Locale;
  readonly say: (value: number) => string;
}

/** All rows on the scale that they share on the picture. */
function HeardSpread({ rows, name, locale, say }: HeardSpreadProps) {
  const axis = axisOf(rows.flatMap(({ values }) => values));
  if (!axis) return null;
  return (
    <Heard
      locale={locale}
      of={name}
      rows={rows.map((row) => ({
        kind: 'dots',
        id: row.id,
        name: row.name ?? name,
        values: row.values,
        present: row.present,
        ...axis,
        say,
      }))}
    />
  );
}

interface InWordsProps {
  readonly sim: SimDefinition;
  readonly report: SpreadReport;
  readonly metric: string;
  readonly mine: number | null;
  readonly locale: Locale;
  readonly say: (value: number | null) => string;
}

function InWords({ sim, report, metric, mine, locale, say }: InWordsProps) {
  const t = chanceWords(sim, locale);
  const spread = report.metrics[metric];
  const count = (value: number): string => formatNumber(value, locale);
  if (!spread || spread.values === 0) return <p>{t.noneAtAll}</p>;
  const { values, nulls, smallest, median, largest } = spread;
  const isAllSame = smallest === largest;
  const ranks = mine === null || isAllSame ? null : ranksOf(valuesOf(report, metric), mine);
  return (
    <p>
      {isAllSame
        ? t.allSame(count(values), say(smallest))
        : t.range(count(values), say(smallest), say(median), say(largest))}
      {ranks ? ` ${t.here(say(mine), count(ranks.lower), count(ranks.higher))}` : ''}
      {nulls > 0 ? ` ${t.none(count(nulls))}` : ''}
    </p>
  );
}

interface PairedProps {
  readonly sim: SimDefinition;
  readonly before: readonly (number | null)[];
  readonly now: readonly (number | null)[];
  readonly locale: Locale;
}

function Paired({ sim, before, now, locale }: PairedProps) {
  const { less, same, more } = pairsOf(before, now);
  const count = (value: number): string => formatNumber(value, locale);
  return <p>{chanceWords(sim, locale).paired(count(less), count(same), count(more))}</p>;
}

type Groups = Exclude<SimDefinition['readouts'], readonly string[]>['groups'];

/** A row for each thing that is compared, all on one axis; `of` is the column. */
function Contest({ sim, locale, of, now, present, groups }: FoundProps & { groups: Groups }) {
  const names = groups.map(({ id }) => `${id}.${of}`);
  const [first = of] = names;
  const say = (value: number | null): string => sayMetric(sim, first, value, locale);
  const rows = groups.map(
    ({ id, paint, words }): SpreadRow => ({
      id,
      name: `${words[locale]} · ${say(now.metrics[`${id}.${of}`]?.median ?? null)}`,
      colour: `var(--${paint})`,
      values: valuesOf(now, `${id}.${of}`),
      present: present >= 0 ? present : null,
    }),
  );
  return (
    <>
      <SpreadPlot formula={null} presentWords="" rows={rows} say={say} />
      <HeardSpread
        locale={locale}
        name={sim.words[locale].metrics[first] ?? of}
        rows={rows.map((row, place) => ({
          ...row,
          name: groups[place]?.words[locale] ?? row.name,
        }))}
        say={say}
      />
      {groups.map(({ id, words }) => (
        <div key={id}>
          <p className="font-semibold">{words[locale]}</p>
          <InWords
            locale={locale}
            metric={`${id}.${of}`}
            mine={valuesOf(now, `${id}.${of}`)[present] ?? null}
            report={now}
            say={say}
            sim={sim}
          />
        </div>
      ))}
      <RunTable
        heads={groups.map(({ words }) => words[locale])}
        locale={locale}
        now={now}
        rows={now.runs.map((run) => names.map((name) => say(run[name] ?? null)))}
        sim={sim}
      />
    </>
  );
}

/** How often each answer of a question turned out right. */
function Tally({ sim, locale, now, present, choice }: FoundProps & { choice: Choice }) {
  const t = chanceWords(sim, locale);
  const answers = now.runs.map((run) => choice.answer(run));
  const nameOf = (id: string): string =>
    choice.options.find((one) => one.id === id)?.words[locale] ?? id;
  return (
    <>
      <p className="font-semibold">{choice.question[locale]}</p>
      <ul className="grid gap-1.5">
        {choice.options.map(({ id, paint, words }) => {
          const times = answers.filter((ids) => ids.includes(id)).length;
          return (
            <li className="grid grid-cols-[minmax(6rem,auto)_1fr] items-center gap-3" key={id}>
              <span>
                {words[locale]}{' '}
                <b className="tabular-nums">{t.times(formatNumber(times, locale))}</b>
                {answers[present]?.includes(id) ? (
                  <span className="block text-xs font-semibold text-accent">{t.presentIn}</span>
                ) : null}
              </span>
              <span aria-hidden="true" className="own-colours h-3 rounded-sm bg-line-2">
                <span
                  className="block h-full rounded-sm"
                  style={{
                    width: `${(100 * times) / now.runs.length}%`,
                    background: `var(--${paint})`,
                  }}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <Heard
        locale={locale}
        of={choice.question[locale]}
        rows={[
          {
            kind: 'bars',
            id: choice.id,
            name: choice.question[locale],
            bars: choice.options.map(({ id, words }) => ({
              name: words[locale],
              value: answers.filter((ids) => ids.includes(id)).length,
              isMarked: answers[present]?.includes(id) ?? false,
            })),
            max: now.runs.length,
            say: (times) => t.times(formatNumber(times, locale)),
            mark: t.presentIn,
          },
        ]}
      />
      <RunTable
        heads={[choice.question[locale]]}
        locale={locale}
        now={now}
        rows={answers.map((ids) => [ids.map(nameOf).join(', ') || choice.nobody[locale]])}
        sim={sim}
      />
    </>
  );
}

interface RunTableProps {
  readonly sim: SimDefinition;
  readonly now: SpreadReport;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly locale: Locale;
}

function RunTable({ sim, now, heads, rows, locale }: RunTableProps) {
  const t = chanceWords(sim, locale);
  return (
    <table className="sr-only">
      <caption>{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.customers}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, run) => {
          const seed = now.seeds.first + run;
          return (
            <tr key={seed}>
              <th scope="row">{seed}</th>
              {cells.map((cell, column) => (
                <td key={heads[column]}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

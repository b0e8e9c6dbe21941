// What is to be written down before the answer is known: options to tick, a line to mark, boxes for the numbers.

import type { CSSProperties } from 'react';
import { readOptions } from '@/components/lesson/options';
import { Lines } from '@/components/paper/paper-head';
import type { Locale } from '@/i18n/locales';
import { paperMessages } from '@/i18n/messages/paper';
import type { ConceptBlock, FigureBlock } from './read-handout';
import type { Asked, OnPaper } from './run-on-paper';

/** Anchors of a question and of its answer; the prefix keeps them apart from the steps of a lesson. */
export const askedId = (name: string, number: number): string => `paper-${name}-${number}`;
export const answerId = (name: string, number: number): string => `paper-${name}-${number}-answer`;

interface HeadProps {
  readonly locale: Locale;
  readonly prediction: number | null;
  readonly figure: number | null;
  readonly name?: string;
}

/** "예측 2 · 그림 3 한밤의 주문": the numbers lead to the answers. */
export function AskHead({ locale, prediction, figure, name = '' }: HeadProps) {
  const t = paperMessages[locale];
  return (
    <p className="ask-head">
      {prediction === null ? null : (
        <a className="paper-number" href={`#${answerId('prediction', prediction)}`}>
          {t.prediction(prediction)}
        </a>
      )}
      {figure === null ? null : <a href={`#${answerId('figure', figure)}`}>{t.figure(figure)}</a>}
      {name === '' ? null : <span>{name}</span>}
    </p>
  );
}

function Options({ options }: { readonly options: readonly string[] }) {
  return (
    <ul className="ask-options">
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  );
}

function Numbers({
  asked,
  locale,
}: {
  readonly asked: Extract<Asked, { kind: 'number' }>;
  readonly locale: Locale;
}) {
  const t = paperMessages[locale];
  const boxes = [
    { name: t.mine, unit: asked.unit },
    { name: t.real, unit: asked.unit },
    { name: t.apart, unit: asked.apartUnit },
  ];
  return (
    <>
      <div className="ask-boxes">
        {boxes.map(({ name, unit }) => (
          <p key={name}>
            {name} <span>{unit}</span>
          </p>
        ))}
      </div>
      <div aria-hidden="true" className="ask-line">
        {asked.ticks.map(({ share, text }) => (
          <span key={text} style={{ '--at': share } as CSSProperties}>
            {text}
          </span>
        ))}
      </div>
    </>
  );
}

interface FigureAskProps {
  readonly block: FigureBlock;
  readonly paper: OnPaper;
  readonly locale: Locale;
}

/** A figure before its answer: the question, room to answer, and its opening picture with all of its axis to draw on. */
export function FigureAsk({ block, paper, locale }: FigureAskProps) {
  const t = paperMessages[locale];
  const { asked, goals, knobs, opening } = paper;
  return (
    <section className="ask" id={askedId('figure', block.figure)}>
      <AskHead
        figure={block.figure}
        locale={locale}
        name={paper.name}
        prediction={block.prediction}
      />
      <div className="ask-question">{block.question ?? paper.question}</div>
      {asked?.kind === 'choice' ? <Options options={asked.options} /> : null}
      {asked?.kind === 'number' ? <Numbers asked={asked} locale={locale} /> : null}
      {goals.length > 0 ? <Tries columns={[...knobs, ...goals]} label={t.tries} /> : null}
      {opening && goals.length === 0 ? (
        <>
          <div className="ask-picture">{opening}</div>
          <p className="ask-note">{asked ? t.drawOn : t.opening}</p>
        </>
      ) : null}
    </section>
  );
}

/** A table to note in what was tried on the screen, and what came of it. */
function Tries({
  columns,
  label,
}: {
  readonly columns: readonly string[];
  readonly label: string;
}) {
  return (
    <table className="ask-tries">
      <thead>
        <tr>
          <th scope="col">{label}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[1, 2, 3].map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ConceptAsk({
  block,
  locale,
}: {
  readonly block: ConceptBlock;
  readonly locale: Locale;
}) {
  const { options } = readOptions(block.id, block.options, block.answer);
  return (
    <section className="ask" id={askedId('prediction', block.prediction)}>
      <AskHead figure={null} locale={locale} prediction={block.prediction} />
      <div className="ask-question">{block.question}</div>
      <Options options={options} />
      <Lines count={1} label={paperMessages[locale].because} />
    </section>
  );
}

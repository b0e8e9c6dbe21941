// The answers, apart from the questions: what the runs said, how the figures end, and what may be read only then.

import type { ReactNode } from 'react';
import { readOptions } from '@/components/lesson/options';
import { PaperHead } from '@/components/paper/paper-head';
import type { Locale } from '@/i18n/locales';
import { paperMessages } from '@/i18n/messages/paper';
import { answerId, askedId } from './prompt';
import type { Block, ConceptBlock, FigureBlock, HandoutStep } from './read-handout';
import type { OnPaper } from './run-on-paper';

export interface AnswerSheetProps {
  readonly lesson: string;
  readonly locale: Locale;
  readonly steps: readonly HandoutStep[];
  /** By the number of the figure. */
  readonly figures: ReadonlyMap<number, OnPaper>;
}

export function AnswerSheet({ lesson, locale, steps, figures }: AnswerSheetProps) {
  const t = paperMessages[locale];
  const blocks = steps.flatMap(({ before, after }) => [...before, ...after]);
  const isFigure = (block: Block): block is FigureBlock => block.kind === 'figure';
  const predicted = blocks.filter(
    (block): block is ConceptBlock | FigureBlock =>
      block.kind === 'concept' || (isFigure(block) && block.prediction !== null),
  );
  const drawn = blocks.filter(isFigure).toSorted((a, b) => a.figure - b.figure);
  return (
    <section className="paper-answers paper-columns" data-answers="">
      <PaperHead lesson={lesson} locale={locale} note={t.answersLead} />
      <h2 className="paper-title">{t.answersTitle}</h2>
      {predicted.length > 0 ? (
        <>
          <h3>{t.answers}</h3>
          <ol className="answer-list">
            {predicted.map((block) => (
              <Answer block={block} figures={figures} key={block.prediction} locale={locale} />
            ))}
          </ol>
        </>
      ) : null}
      {drawn.length > 0 ? <h3>{t.ends}</h3> : null}
      {drawn.map((block) => {
        const paper = figures.get(block.figure);
        return paper ? (
          <End block={block} key={block.figure} locale={locale} paper={paper} />
        ) : null;
      })}
      <After figures={figures} lesson={lesson} locale={locale} steps={steps} />
    </section>
  );
}

/** The answer in words, as large as it is told on the screen. */
function saidOf(
  block: ConceptBlock | FigureBlock,
  figures: AnswerSheetProps['figures'],
  locale: Locale,
): string {
  if (block.kind === 'concept') {
    const { options, answer } = readOptions(block.id, block.options, block.answer);
    return options[answer - 1] ?? '';
  }
  const asked = figures.get(block.figure)?.asked;
  if (asked?.kind === 'number') return asked.answer ?? paperMessages[locale].none;
  if (asked?.kind === 'choice') return asked.right.join(', ') || asked.nobody;
  return paperMessages[locale].none;
}

/** Longer than this, an answer is a sentence: it is set as one. */
const SHORT = 9;

function Answer({
  block,
  figures,
  locale,
}: {
  readonly block: ConceptBlock | FigureBlock;
  readonly figures: AnswerSheetProps['figures'];
  readonly locale: Locale;
}) {
  const t = paperMessages[locale];
  const number = block.prediction ?? 0;
  const said = saidOf(block, figures, locale);
  const href =
    block.kind === 'figure' ? askedId('figure', block.figure) : askedId('prediction', number);
  return (
    <li id={answerId('prediction', number)}>
      <div>
        <a href={`#${href}`}>{t.prediction(number)}</a>
        {block.kind === 'figure' ? (
          <a href={`#${answerId('figure', block.figure)}`}>{t.figure(block.figure)}</a>
        ) : null}
      </div>
      <strong data-short={said.length <= SHORT ? '' : undefined}>{said}</strong>
      <div>{block.why}</div>
    </li>
  );
}

function End({
  block,
  paper,
  locale,
}: {
  readonly block: FigureBlock;
  readonly paper: OnPaper;
  readonly locale: Locale;
}) {
  const t = paperMessages[locale];
  const measured = paper.end === null ? t.onDevice : t.measured;
  const note = paper.isMeasured ? measured : paper.goals.length > 0 ? t.asSet : null;
  return (
    <figure
      className="figure-end"
      data-figure-end={block.figure}
      id={answerId('figure', block.figure)}
    >
      <figcaption>
        <a className="paper-number" href={`#${askedId('figure', block.figure)}`}>
          {t.figure(block.figure)}
        </a>{' '}
        <b>{paper.name}</b>
        {note ? <span> {note}</span> : null}
      </figcaption>
      {paper.end}
      {block.prediction === null && block.why ? (
        <div className="figure-why">{block.why}</div>
      ) : null}
    </figure>
  );
}

/** What of each step waited for the answers, under its heading. */
function After({ steps, locale, figures }: AnswerSheetProps) {
  const t = paperMessages[locale];
  const waiting = steps.filter(({ after }) => after.length > 0);
  const own = steps.flatMap(({ before, after }) => [...before, ...after]);
  const models = own.filter((block) => block.kind === 'own-answer');
  const recaps = own.filter((block) => block.kind === 'recap');
  return (
    <>
      {waiting.length > 0 ? <h3 className="paper-after">{t.after}</h3> : null}
      {waiting.map(({ id, heading, after }) => (
        <section className="paper-step prose" key={id}>
          <h4>{heading}</h4>
          {after.map((block, place) => (
            // Parts are written once and never move.
            <AfterBlock block={block} figures={figures} key={String(place)} locale={locale} />
          ))}
        </section>
      ))}
      {models.length > 0 ? (
        <section className="paper-models">
          <h3>{t.modelAnswers}</h3>
          {models.map(({ question, model }) => (
            <div key={question}>
              <p>
                <b>{question}</b>
              </p>
              <div className="prose">{model}</div>
            </div>
          ))}
        </section>
      ) : null}
      {recaps.map(({ node }, place) => (
        <div className="paper-recap" key={String(place)}>
          {node}
        </div>
      ))}
    </>
  );
}

function AfterBlock({
  block,
  figures,
  locale,
}: {
  readonly block: Block;
  readonly figures: AnswerSheetProps['figures'];
  readonly locale: Locale;
}): ReactNode {
  const t = paperMessages[locale];
  if (block.kind === 'text') return block.node;
  if (block.kind === 'task') return <p className="ask-note">{t.onScreen}</p>;
  if (block.kind !== 'figure') return null;
  return (
    <div className="ask-question" id={askedId('figure', block.figure)}>
      <a className="paper-number" href={`#${answerId('figure', block.figure)}`}>
        {t.figure(block.figure)}
      </a>{' '}
      <b>{figures.get(block.figure)?.name}</b>
      {block.question}
    </div>
  );
}

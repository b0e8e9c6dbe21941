// A lesson as a handout: first what is read, asked and written, then, on a page of its own, the answers. Drawn while
// the site is built.

import type { ReactNode } from 'react';
import { loadLesson } from '@/components/lesson/load';
import { stepsOf } from '@/components/lesson/outline';
import { Lines, PaperHead } from '@/components/paper/paper-head';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { paperMessages } from '@/i18n/messages/paper';
import { vocabulary } from '@/mdx-components';
import { AnswerSheet } from './answer-sheet';
import { ConceptAsk, FigureAsk } from './prompt';
import { type Block, type FigureBlock, readHandout } from './read-handout';
import { type OnPaper, onPaper } from './run-on-paper';

export interface HandoutOf {
  readonly lesson: string;
  readonly locale: Locale;
}

/** Rejects with a RangeError naming the figure, or the part of the lesson, that paper cannot follow. */
export async function drawHandout({ lesson, locale }: HandoutOf): Promise<ReactNode> {
  const { Content, meta } = await loadLesson(lesson, locale);
  const words = vocabulary({ locale, lesson, view: 'read' });
  const steps = readHandout(stepsOf(Content({ components: words }), words.Step), words);
  const figures = new Map(
    await Promise.all(
      steps
        .flatMap(({ before, after }) => [...before, ...after])
        .filter((block): block is FigureBlock => block.kind === 'figure')
        .map(
          async ({ figure, sim }) =>
            [figure, await onPaper(sim, locale, `figure-${figure}`)] as const,
        ),
    ),
  );
  const t = paperMessages[locale];
  return (
    <>
      <section className="paper-asks paper-columns">
        <PaperHead lesson={lesson} locale={locale} />
        <h1 className="paper-title">{meta.title[locale]}</h1>
        <p className="paper-lead">{meta.summary[locale]}</p>
        <p className="paper-how">{t.how}</p>
        {steps.map(({ id, heading, before }) =>
          before.length === 0 ? null : (
            <section className="paper-step prose" key={id}>
              <h2>{heading}</h2>
              {before.map((block, place) => (
                // Parts are written once and never move.
                <BeforeBlock block={block} figures={figures} key={String(place)} locale={locale} />
              ))}
            </section>
          ),
        )}
        <p className="paper-checked">{t.checked(formatDate(meta.checkedOn, locale))}</p>
      </section>
      <AnswerSheet figures={figures} lesson={lesson} locale={locale} steps={steps} />
    </>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly figures: ReadonlyMap<number, OnPaper>;
  readonly locale: Locale;
}

function BeforeBlock({ block, figures, locale }: BlockProps): ReactNode {
  const t = paperMessages[locale];
  switch (block.kind) {
    case 'text':
      return block.node;
    case 'figure': {
      const paper = figures.get(block.figure);
      return paper ? <FigureAsk block={block} locale={locale} paper={paper} /> : null;
    }
    case 'concept':
      return <ConceptAsk block={block} locale={locale} />;
    case 'own-answer':
      return (
        <section className="ask">
          <p className="ask-question">{block.question}</p>
          <Lines count={2} label={t.own} />
        </section>
      );
    case 'recap':
      return (
        <section className="ask">
          <Lines count={3} label={t.inMyWords} />
        </section>
      );
    case 'task':
      return <p className="ask-note">{t.onScreen}</p>;
  }
}

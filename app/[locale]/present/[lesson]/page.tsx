// A lesson as slides: the same MDX, one idea at a time, to be seen from the back row.

import type { Metadata } from 'next';
import Link from 'next/link';
import { eyebrowOf } from '@/components/lesson/lesson-head';
import { lessonRoutes, loadLesson, loadSheet } from '@/components/lesson/load';
import { stepsOf } from '@/components/lesson/outline';
import '@/components/lesson/code.css';
import '@/components/lesson/prose.css';
import '@/components/sims/four-eras/one-order/one-order.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { lessonPath, sectionPath } from '@/components/site/paths';
import { Deck } from '@/components/stage/deck';
import type { DeckEntry } from '@/components/stage/deck-entry';
import { DrawnNotes } from '@/components/stage/drawn-notes';
import { SlideView } from '@/components/stage/slide-view';
import { type Slide, slidesOf } from '@/components/stage/slides';
import { pacesOf } from '@/components/stage/talk/pacing';
import '@/components/stage/stage.css';
import '@/components/stage/figure.css';
import '@/components/stage/talk.css';
import '@/components/stage/print.css';
import '@/components/vote/vote.css';
import { findLesson, lessonNumber } from '@/content/course';
import type { LessonMeta } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { stageMessages } from '@/i18n/messages/stage';
import { vocabulary } from '@/mdx-components';

interface LessonRoute {
  params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = lessonRoutes;

export async function generateMetadata({ params }: LessonRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const { meta } = await loadLesson(lesson, locale);
  return pageMetadata({
    locale,
    path: `present/${lesson}/`,
    title: stageMessages[locale].title(meta.title[locale]),
    description: meta.summary[locale],
    image: lesson,
  });
}

export default async function PresentPage({ params }: LessonRoute) {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const { Content, meta } = await loadLesson(lesson, locale);
  const parts = vocabulary({ locale, lesson, view: 'present' });
  const steps = stepsOf(Content({ components: parts }), parts.Step);
  const slides = steps.flatMap((step) => slidesOf(step, parts));
  const messages = stageMessages[locale];

  const entries: DeckEntry[] = [
    { title: meta.title[locale], kind: 'title', step: null, part: '' },
    ...slides.map(({ title, kind, step, part, parts: of }) => ({
      title,
      kind,
      step,
      part: of > 1 ? messages.part(part, of) : '',
    })),
    { title: messages.endTitle, kind: 'end', step: null, part: '' },
  ];
  const count = entries.length;
  const { sheet } = await loadSheet(lesson);
  const paces = pacesOf(
    sheet,
    entries.map((entry) => entry.step),
  );

  return (
    <Deck lesson={lesson} rung={meta.rung} entries={entries} paces={paces}>
      {[
        <TitleSlide key="title" meta={meta} locale={locale} count={count} />,
        ...slides.map((slide, index) => (
          <StepSlide
            key={`${slide.step}-${slide.part}`}
            slide={slide}
            lesson={lesson}
            locale={locale}
            number={index + 2}
            count={count}
          />
        )),
        <EndSlide key="end" lesson={lesson} locale={locale} count={count} />,
      ]}
    </Deck>
  );
}

function TitleSlide({ meta, locale, count }: { meta: LessonMeta; locale: Locale; count: number }) {
  const head = (
    <>
      <p className="slide-eyebrow">{eyebrowOf(meta.id, locale)}</p>
      <h1>{meta.title[locale]}</h1>
    </>
  );
  return (
    <SlideView locale={locale} number={1} count={count} kind="title" head={head} notes={null}>
      <p className="slide-lead">{meta.summary[locale]}</p>
    </SlideView>
  );
}

function StepSlide({
  slide,
  lesson,
  locale,
  number,
  count,
}: {
  slide: Slide;
  lesson: string;
  locale: Locale;
  number: number;
  count: number;
}) {
  const messages = stageMessages[locale];
  const shortTitle = findLesson(lesson)?.lesson.title[locale] ?? '';
  const head = (
    <>
      <p className="slide-eyebrow">{messages.eyebrow(lessonNumber(lesson), shortTitle)}</p>
      <h2>
        {slide.kind === 'quiz' ? messages.quizTitle : slide.heading}
        {slide.parts > 1 ? (
          <span className="slide-part">{messages.part(slide.part, slide.parts)}</span>
        ) : null}
      </h2>
      {slide.key}
    </>
  );
  return (
    <SlideView
      locale={locale}
      number={number}
      count={count}
      kind={slide.kind}
      head={head}
      notes={
        slide.notes.length > 0 ? (
          <DrawnNotes lesson={lesson} locale={locale} slide={number - 1} />
        ) : null
      }
    >
      {slide.kind === 'quiz' ? (
        <>
          <p className="slide-lead">{messages.quizLead}</p>
          <Link
            href={`${sectionPath(locale, 'quiz')}${lesson}/`}
            prefetch={false}
            className="slide-action"
          >
            {messages.openQuiz}
          </Link>
        </>
      ) : (
        slide.shown
      )}
    </SlideView>
  );
}

function EndSlide({ lesson, locale, count }: { lesson: string; locale: Locale; count: number }) {
  const messages = stageMessages[locale];
  return (
    <SlideView
      locale={locale}
      number={count}
      count={count}
      kind="end"
      head={<h2>{messages.endTitle}</h2>}
      notes={null}
    >
      <Link href={lessonPath(locale, lesson)} prefetch={false} className="slide-action">
        {messages.backToLesson}
      </Link>
    </SlideView>
  );
}

// A lesson's questions before they can be answered, one under the other: drawn while the site is built. What readers
// without scripts need of their answers stands on the quiz's own page, so that no lesson carries it.

import type { ReactNode } from 'react';
import { sectionPath } from '@/components/site/paths';
import { POSTS } from '@/content/posts-name';
import type { Locale } from '@/i18n/locales';
import { postsMessages } from '@/i18n/messages/posts';
import { quizMessages } from '@/i18n/messages/quiz';
import { itemCard } from './card';
import { ItemFrame } from './item-frame';
import { untouched } from './item-state';
import type { LessonQuizProps } from './lesson-quiz-props';
import { anchorOf } from './shown';
import { roundsOf, shownQuiz } from './shown-quiz';

export async function drawStillList({ lesson, locale }: LessonQuizProps): Promise<ReactNode> {
  const quiz = `${process.env.BASE_PATH ?? ''}${sectionPath(locale, 'quiz')}${lesson}/`;
  const items = roundsOf(await shownQuiz(lesson, locale)).first;
  return items.map((item, index) => (
    <ItemFrame
      answerHref={`${quiz}#${anchorOf(item.id)}`}
      className={itemCard}
      item={item}
      key={item.id}
      level={3}
      number={index + 1}
      state={untouched(item)}
      wasRight={null}
      words={quizMessages[locale]}
    />
  ));
}

/** Posts in the places where they will be answered: their answers wait in themselves for readers without scripts. */
export async function drawStillPosts(
  ids: readonly string[],
  from: number,
  locale: Locale,
): Promise<ReactNode> {
  const items = (await shownQuiz(POSTS, locale)).filter(({ id }) => ids.includes(id));
  return items.map((item, index) => (
    <div className={itemCard} key={item.id}>
      <ItemFrame
        item={item}
        level={3}
        number={from + index}
        state={untouched(item)}
        wasRight={null}
        words={quizMessages[locale]}
      />
      <div className="post-run noscript:hidden">
        <p>{postsMessages[locale].whenDone}</p>
        <div />
      </div>
    </div>
  ));
}

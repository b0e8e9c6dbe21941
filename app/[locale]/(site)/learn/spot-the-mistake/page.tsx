// Fourteen posts with one wrong sentence each, at the end of part 2: found, explained, and broken by a run.

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { After } from '@/components/lesson/after';
import { Remember } from '@/components/lesson/blocks';
import { ClaimBox } from '@/components/lesson/claim-box';
import { NextSteps } from '@/components/lesson/lesson-foot';
import '@/components/lesson/prose.css';
import { Qna } from '@/components/lesson/qna';
import { PostList } from '@/components/quiz/post-list';
import { PressedFigure } from '@/components/sims/sim-figure';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { firstGuessesPath, lessonPath, reviewPath, sectionPath } from '@/components/site/paths';
import { findClaim } from '@/content/claims';
import { course } from '@/content/course';
import { openEndings } from '@/content/endings';
import { posts } from '@/content/posts';
import { POSTS } from '@/content/posts-name';
import type { SpotItem } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { guessesMessages } from '@/i18n/messages/guesses';
import { lessonMessages } from '@/i18n/messages/lesson';
import { postsMessages } from '@/i18n/messages/posts';
import { siteMessages } from '@/i18n/messages/site';

interface Props {
  params: Promise<{ locale: string }>;
}

/** What the posts have in common: their sources. */
const ABOUT_SOURCES = 'C150';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, summary } = postsMessages[locale];
  return pageMetadata({
    locale,
    path: `learn/${POSTS}/`,
    title,
    description: summary,
    image: POSTS,
  });
}

/** The run that breaks a post's wrong sentence; nothing of it stands on the page before it is asked for. */
function Run({ post, locale }: { post: SpotItem; locale: Locale }) {
  const { sim, scenario, set = {}, tMs, knobs, look } = post.breaks;
  const pairs = Object.entries(set).map(([knob, value]) => `${knob}=${value}`);
  return (
    <PressedFigure
      id={sim}
      knobs={knobs.join(' ')}
      locale={locale}
      scenario={scenario}
      view="read"
      {...(pairs.length > 0 ? { set: pairs.join(' ') } : {})}
      {...(tMs === undefined ? {} : { t: String(tMs) })}
    >
      <p>{look[locale]}</p>
    </PressedFigure>
  );
}

const runsOf = (some: readonly SpotItem[], locale: Locale): Record<string, ReactNode> =>
  Object.fromEntries(
    some.map((post) => [post.id, <Run key={post.id} locale={locale} post={post} />]),
  );

function waysFrom(locale: Locale) {
  const t = postsMessages[locale].next;
  const part = course.findIndex(({ id }) => id === 'serverless');
  const next = course
    .slice(part + 1)
    .flatMap(({ lessons }) => lessons)
    .find(({ ready }) => ready);
  const ending = openEndings.find(({ hasPosts }) => hasPosts);
  const { review, reviewTitle } = lessonMessages[locale].next;
  return [
    ...(ending
      ? [
          {
            href: firstGuessesPath(locale, ending.id),
            label: t.guesses,
            title: guessesMessages[locale].title,
          },
        ]
      : []),
    next
      ? { href: lessonPath(locale, next.id), label: t.lesson, title: next.title[locale] }
      : {
          href: sectionPath(locale, 'learn'),
          label: t.map,
          title: siteMessages[locale].map.title,
        },
    { href: reviewPath(locale), label: review, title: reviewTitle },
  ];
}

export default async function SpotTheMistakePage({ params }: Props) {
  const locale = await localeFrom(params);
  const t = postsMessages[locale];
  const [first, ...rest] = posts;
  const claim = findClaim(ABOUT_SOURCES);
  if (!first || !claim) throw new Error('spot-the-mistake has lost its posts or its claim.');
  const part = course.findIndex(({ id }) => id === 'serverless');
  const list = { locale, source: POSTS };
  return (
    <div className="page" data-rung="faas">
      <div className="page-head">
        <p className="question-number">{t.eyebrow(part + 1, course[part]?.title[locale] ?? '')}</p>
        <h1>{t.title}</h1>
        {t.story.map((line) => (
          <p className="page-lead" key={line}>
            {line}
          </p>
        ))}
      </div>
      <p className="posts-how">{t.how}</p>
      <section className="posts-part">
        <h2>{t.firstTitle}</h2>
        <PostList
          {...list}
          from={1}
          isPrediction
          items={[first.id]}
          runs={runsOf([first], locale)}
        />
      </section>
      <After kept="concept-predictions" name={`${POSTS}/${first.id}`} note={t.gate} skip={t.skip} />
      <section className="posts-part">
        <h2>{t.restTitle}</h2>
        <PostList {...list} from={2} items={rest.map(({ id }) => id)} runs={runsOf(rest, locale)} />
      </section>
      <section className="posts-part">
        <h2>{t.sourcesTitle}</h2>
        <p>{t.sources}</p>
        <ClaimBox claim={claim} locale={locale} place="lesson" />
        <Qna page={{ locale, lesson: POSTS, view: 'read' }} place="sources" q={t.qna.q}>
          <p>{t.qna.a}</p>
        </Qna>
      </section>
      <section className="posts-part">
        <h2>{t.closingTitle}</h2>
        <Remember locale={locale}>
          <ul>
            {t.closing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Remember>
        <p>{t.bridge}</p>
        <NextSteps ways={waysFrom(locale)} />
      </section>
    </div>
  );
}

// What was guessed at first, at the end of a part: the guesses are the browser's, the questions are the lessons'.

import type { Metadata } from 'next';
import Link from 'next/link';
import type { AskedGuess, LessonGuesses } from '@/components/lesson/guesses/asked-guess';
import { type Asking, askingsOf, gaonsLine } from '@/components/lesson/guesses/asked-in-lesson';
import { GuessList } from '@/components/lesson/guesses/guess-list';
import { loadLesson } from '@/components/lesson/load';
import { readOptions } from '@/components/lesson/options';
import { askedOf } from '@/components/sims/asked-of';
import type { SimAttributes } from '@/components/sims/setup';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { firstGuessesPath, lessonPath, postsPath } from '@/components/site/paths';
import { type Ending, lessonsBefore, openEndings } from '@/content/endings';
import { posts } from '@/content/posts';
import { POSTS } from '@/content/posts-name';
import { type Locale, locales } from '@/i18n/locales';
import { guessesMessages } from '@/i18n/messages/guesses';
import { postsMessages } from '@/i18n/messages/posts';
import { vocabulary } from '@/mdx-components';

interface Props {
  params: Promise<{ locale: string; part: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { locale: Locale; part: string }[] =>
  openEndings.flatMap(({ id }) => locales.map((locale) => ({ locale, part: id })));

async function read(params: Props['params']) {
  const locale = await localeFrom(params);
  const { part } = await params;
  const ending = openEndings.find(({ id }) => id === part);
  if (!ending) throw new RangeError(`nothing ends with "${part}"`);
  return { locale, ending, t: guessesMessages[locale] };
}

const nameOf = ({ id }: Ending, locale: Locale): string => {
  const names: Readonly<Record<string, string>> = guessesMessages[locale].of;
  return names[id] ?? id;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, ending, t } = await read(params);
  return pageMetadata({
    locale,
    path: firstGuessesPath(locale, ending.id).replace(`/${locale}/`, ''),
    title: t.title,
    description: t.description(nameOf(ending, locale)),
    image: 'learn',
  });
}

async function askedFrom(
  { tag, attributes, question }: Asking,
  lesson: string,
  locale: Locale,
): Promise<AskedGuess> {
  if (tag === 'Predict') {
    const { id = '', options = '', answer = '' } = attributes;
    const choice = readOptions(id, options, answer);
    return {
      kind: 'choice',
      sim: null,
      scenario: null,
      asked: `${lesson}/${id}`,
      question,
      options: choice.options.map((text, index) => ({ id: String(index + 1), text })),
      answer: [String(choice.answer)],
    };
  }
  const { predict = '', id = '' } = attributes;
  const figure: SimAttributes & { readonly predict: string } = { ...attributes, id, predict };
  const asked = await askedOf(figure, locale);
  return { ...asked, question: question || (asked.question ?? '') };
}

async function guessesOf(lesson: string, locale: Locale): Promise<LessonGuesses> {
  const { Content, meta } = await loadLesson(lesson, locale);
  const parts = vocabulary({ locale, lesson, view: 'present' });
  const text = Content({ components: parts });
  const askings = askingsOf(text, parts);
  return {
    lesson,
    title: meta.title[locale],
    href: `${lessonPath(locale, lesson)}#${askings[0]?.step ?? ''}`,
    gaon: gaonsLine(text, locale),
    asked: await Promise.all(askings.map((asking) => askedFrom(asking, lesson, locale))),
  };
}

/** The first post is a prediction like a lesson's. */
function guessOfPosts(locale: Locale): readonly LessonGuesses[] {
  const [first] = posts;
  if (!first) return [];
  const t = postsMessages[locale];
  const places = first.sentences.map(({ text, wrong }, index) => ({
    id: String(index + 1),
    text: text[locale],
    wrong,
  }));
  return [
    {
      lesson: POSTS,
      title: t.title,
      href: postsPath(locale),
      gaon: null,
      asked: [
        {
          kind: 'choice',
          sim: null,
          scenario: null,
          asked: `${POSTS}/${first.id}`,
          question: t.firstTitle,
          options: places.map(({ id, text }) => ({ id, text })),
          answer: places.flatMap(({ id, wrong }) => (wrong ? [id] : [])),
        },
      ],
    },
  ];
}

export default async function FirstGuessesPage({ params }: Props) {
  const { locale, ending, t } = await read(params);
  const isWhole = ending.id === 'course';
  const lessons = [
    ...(await Promise.all(lessonsBefore(ending).map((lesson) => guessesOf(lesson, locale)))),
    ...(ending.hasPosts || isWhole ? guessOfPosts(locale) : []),
  ];
  return (
    <div className="page">
      <div className="page-head">
        <p className="question-number">
          {t.eyebrow} · {nameOf(ending, locale)}
        </p>
        <h1>{t.title}</h1>
        <p className="page-lead">{isWhole ? t.leadWhole : t.lead}</p>
      </div>
      <GuessList isWhole={isWhole} lessons={lessons} locale={locale} />
      {isWhole ? (
        <p className="guess-order">
          <Link
            className="source-link"
            href={`${lessonPath(locale, 'observability')}#one-order`}
            prefetch={false}
          >
            {t.order}
          </Link>
        </p>
      ) : null}
      <noscript>
        <p>{t.needsScripts}</p>
        <ul>
          {lessons.map(({ lesson, title, href }) => (
            <li key={lesson}>
              <a className="source-link" href={`${process.env.BASE_PATH ?? ''}${href}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </noscript>
    </div>
  );
}

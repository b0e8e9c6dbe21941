// What a share image says and how it looks: the page's title over the stairs, on paper.

import { lessons } from '@/content/course';
import { POSTS } from '@/content/posts-name';
import type { Rung } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locales';
import { frameMessages } from '@/i18n/messages/frame';
import { postsMessages } from '@/i18n/messages/posts';
import { servicesMessages } from '@/i18n/messages/services';
import { siteMessages } from '@/i18n/messages/site';

export const shareSize = { width: 1200, height: 630 } as const;

interface ShareContent {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

// The light colours of app/tokens.css: the drawing has no style sheet.
const colour = { paper: '#fbfaf6', ink: '#1b2130', ink2: '#4f586b' } as const;
const stairs: readonly { rung: Rung; colour: string }[] = [
  { rung: 'onprem', colour: '#8a5a2b' },
  { rung: 'iaas', colour: '#1e7759' },
  { rung: 'paas', colour: '#1a69b9' },
  { rung: 'faas', colour: '#6a45c9' },
  { rung: 'baas', colour: '#b03a86' },
];

function contents(locale: Locale): [file: string, content: ShareContent][] {
  const messages = siteMessages[locale];
  const { nav } = frameMessages[locale];
  const { name } = messages;
  const image = (page: string, title: string, text: string): [string, ShareContent] => [
    `${locale}-${page}.png`,
    { name, title, text },
  ];
  return [
    image('home', messages.tagline, messages.home.lead),
    image('learn', messages.map.title, messages.map.lead),
    image('labs', messages.labs.title, messages.labs.lead),
    image('quiz', nav.quiz, messages.description),
    image('glossary', nav.glossary, messages.description),
    image('services', nav.services, servicesMessages[locale].lead),
    image('facts', nav.facts, messages.description),
    image(POSTS, postsMessages[locale].title, postsMessages[locale].summary),
    ...lessons
      .filter((lesson) => lesson.ready)
      .map((lesson) => image(lesson.id, lesson.title[locale], lesson.question[locale])),
  ];
}

/** Every share image by its file name, such as ko-cold-start.png. */
export const shareImages: ReadonlyMap<string, ShareContent> = new Map(locales.flatMap(contents));

export function ShareImage({ name, title, text }: ShareContent) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '72px 80px 0',
        background: colour.paper,
        color: colour.ink,
        fontFamily: 'Pretendard',
        fontWeight: 500,
        wordBreak: 'keep-all',
      }}
    >
      <div style={{ fontSize: 34, fontWeight: 800, letterSpacing: '-0.035em' }}>{name}</div>
      <div
        style={{
          marginTop: 44,
          fontSize: 76,
          fontWeight: 800,
          lineHeight: 1.2,
          letterSpacing: '-0.04em',
        }}
      >
        {title}
      </div>
      <div
        style={{ marginTop: 24, maxWidth: 1040, fontSize: 32, lineHeight: 1.5, color: colour.ink2 }}
      >
        {text}
      </div>
      <div
        style={{
          display: 'flex',
          alignItems: 'flex-end',
          position: 'absolute',
          left: 80,
          bottom: 0,
          gap: 14,
        }}
      >
        {stairs.map(({ rung, colour }, index) => (
          <div
            key={rung}
            style={{
              width: 196,
              height: 24 + index * 30,
              background: colour,
              borderRadius: '10px 10px 0 0',
            }}
          />
        ))}
      </div>
    </div>
  );
}

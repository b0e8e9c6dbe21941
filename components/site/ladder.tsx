// The five stairs: nine layers each, filled where you manage, dashed where someone else does, and their stories.

import { ladder, layers, type Stair } from '@/content/ladder';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';

function yourLayers(stair: Stair, locale: Locale): string {
  const names = layers.filter(({ id }) => stair.yours.includes(id)).map(({ name }) => name[locale]);
  return names.join(', ');
}

/** What is filled and what is dashed; the layers say it in words to who cannot see them. */
export function LadderKey({ locale }: { locale: Locale }) {
  const messages = siteMessages[locale].home;
  return (
    <p className="ladder-key" aria-hidden="true">
      <span className="key-yours">{messages.yours}</span>
      <span className="key-theirs">{messages.theirs}</span>
    </p>
  );
}

export function StairStack({ stair, locale }: { stair: Stair; locale: Locale }) {
  const messages = siteMessages[locale].home;
  return (
    <ul className="stack">
      {layers.map(({ id, name }) => {
        const isYours = stair.yours.includes(id);
        return (
          <li key={id} data-yours={isYours ? '' : undefined}>
            <span className="layer-name">{name[locale]}</span>
            <span className="sr-only">: {isYours ? messages.yours : messages.theirs}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function StairHead({ stair, locale }: { stair: Stair; locale: Locale }) {
  const { mine } = siteMessages[locale].home;
  return (
    <div className="stair-head">
      <h2>{stair.name[locale]}</h2>
      <p className="stair-mine">
        {mine.before}
        <strong>{stair.yours.length}</strong>
        {mine.after(layers.length)}
      </p>
      <p className="stair-line">{stair.line[locale]}</p>
    </div>
  );
}

function Story({ stair, locale }: { stair: Stair; locale: Locale }) {
  const messages = siteMessages[locale].home;
  const { start } = stair;
  return (
    <li id={`story-${stair.id}`} className="story" data-rung={stair.id}>
      <h3>{stair.name[locale]}</h3>
      <p>{stair.story[locale]}</p>
      <dl>
        <div>
          <dt>{messages.yours}</dt>
          <dd>{yourLayers(stair, locale)}</dd>
        </div>
        <div>
          <dt>{messages.example}</dt>
          <dd>{stair.example[locale]}</dd>
        </div>
        {start ? (
          <div>
            <dt>{messages.startTime}</dt>
            <dd>
              {start.label[locale]}
              <small>
                {start.detail[locale]} <a href={start.source.url}>{start.source.title}</a>
                {', '}
                {messages.readOn(formatDate(start.source.readOn, locale))}
              </small>
            </dd>
          </div>
        ) : null}
      </dl>
    </li>
  );
}

/** What each stair spares you and what it costs. */
export function Stories({ locale }: { locale: Locale }) {
  return (
    <section aria-labelledby="stories-title" className="home-stories">
      <h2 id="stories-title">{siteMessages[locale].home.ladder}</h2>
      <ol>
        {ladder.map((stair) => (
          <Story key={stair.id} stair={stair} locale={locale} />
        ))}
      </ol>
    </section>
  );
}

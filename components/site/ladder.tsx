// The ladder of five stairs: nine layers each, filled where you manage, dashed where someone else does.

import { ladder, layers, type Stair } from '@/content/ladder';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';
import { StairPicker } from './stair-picker';

function yourLayers(stair: Stair, locale: Locale): string {
  const names = layers.filter(({ id }) => stair.yours.includes(id)).map(({ name }) => name[locale]);
  return names.join(', ');
}

function Stack({ stair, locale }: { stair: Stair; locale: Locale }) {
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

function Caption({ stair, number, locale }: { stair: Stair; number: number; locale: Locale }) {
  const messages = siteMessages[locale].home;
  return (
    <>
      <p className="stair-number">
        <span>{messages.step(number)}</span>
        {stair.start ? <span>{messages.startsIn(stair.start.label[locale])}</span> : null}
      </p>
      <p className="stair-line">{stair.line[locale]}</p>
    </>
  );
}

function Story({ stair, number, locale }: { stair: Stair; number: number; locale: Locale }) {
  const messages = siteMessages[locale].home;
  const { start } = stair;
  return (
    <>
      <div>
        <p className="story-title">
          <span>{messages.step(number)}</span> {stair.name[locale]}
        </p>
        <p className="story-text">{stair.story[locale]}</p>
      </div>
      <dl className="story-facts">
        <div>
          <dt>{messages.yours}</dt>
          <dd>
            {messages.yoursCount(stair.yours.length, layers.length)}
            <small>{yourLayers(stair, locale)}</small>
          </dd>
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
    </>
  );
}

export function Ladder({ locale }: { locale: Locale }) {
  const messages = siteMessages[locale].home;
  return (
    <section aria-labelledby="ladder-title" className="ladder">
      <h2 id="ladder-title" className="sr-only">
        {messages.ladder}
      </h2>
      <p className="ladder-key" aria-hidden="true">
        <span className="key-yours">{messages.yours}</span>
        <span className="key-theirs">{messages.theirs}</span>
        <span className="ladder-hint">{messages.pick}</span>
      </p>
      <StairPicker
        initial="onprem"
        stairs={ladder.map((stair, index) => ({
          id: stair.id,
          name: stair.name[locale],
          stack: <Stack stair={stair} locale={locale} />,
          caption: <Caption stair={stair} number={index + 1} locale={locale} />,
          story: <Story stair={stair} number={index + 1} locale={locale} />,
        }))}
      />
    </section>
  );
}

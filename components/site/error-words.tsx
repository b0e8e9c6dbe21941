'use client';
// What a page says when drawing it failed: in both languages, because the failure may be anywhere. Every page brings it
// along, so it brings nothing else.

import { locales } from '@/i18n/locales';
import { failureMessages } from '@/i18n/messages/failure';

export function ErrorWords({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="plain-page" role="alert">
      {locales.map((locale, index) => {
        const messages = failureMessages[locale];
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={locale} className="plain-section">
            <Heading>{messages.title}</Heading>
            <p>{messages.text}</p>
            <div className="plain-actions">
              <button type="button" onClick={onRetry} className="button">
                {messages.retry}
              </button>
              <a href={`${process.env.BASE_PATH ?? ''}/${locale}/`} className="button-quiet">
                {messages.home}
              </a>
            </div>
          </section>
        );
      })}
    </div>
  );
}

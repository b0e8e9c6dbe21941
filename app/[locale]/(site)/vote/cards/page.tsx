// Forty cards to print: each answers by which of its sides is up.

import type { Metadata } from 'next';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { basePath, votePath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import { CARDS } from '@/components/vote/cards/answers';
import { Card, type SheetSize } from '@/components/vote/cards/card';
import { CardSheet } from '@/components/vote/cards/card-sheet';
import '@/components/vote/cards/cards.css';
import '@/components/vote/vote.css';
import { voteMessages } from '@/i18n/messages/vote';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, description } = voteMessages[locale].cards;
  return pageMetadata({ locale, path: 'vote/cards/', title, description, image: 'quiz' });
}

export default async function CardsPage({ params }: Props) {
  const locale = await localeFrom(params);
  const t = voteMessages[locale];
  const cardsOf = (size: SheetSize) =>
    Array.from({ length: CARDS }, (_, i) => (
      <Card key={String(i + 1)} card={i + 1} size={size} locale={locale} />
    ));
  return (
    <div className="page vote-cards-page">
      <div className="page-head">
        <h1>{t.cards.title}</h1>
        <p className="page-lead">{t.cards.lead}</p>
        <ul className="vote-how">
          {t.cards.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {/* Loaded anew: a page keeps the policy under which it was loaded, and only that one has the camera. */}
        <a href={`${basePath}${votePath(locale)}`} className={quietButton}>
          {t.toVote}
        </a>
      </div>
      <CardSheet half={cardsOf('half')} full={cardsOf('full')} />
    </div>
  );
}

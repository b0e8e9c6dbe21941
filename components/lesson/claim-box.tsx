// A widely repeated sentence with its verdict, what is so, and where that was read.

import Link from 'next/link';
import { claimPath } from '@/components/site/paths';
import { claimCheckAgainBy } from '@/content/check-again';
import { partOfClaim } from '@/content/claims';
import type { Claim } from '@/content/schema';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';

/** In a lesson the number links to the ledger; in the ledger it is the entry's own anchor. */
export function ClaimBox({
  claim,
  locale,
  place,
}: {
  claim: Claim;
  locale: Locale;
  place: 'lesson' | 'ledger';
}) {
  const messages = lessonMessages[locale].claim;
  const isLesson = place === 'lesson';
  return (
    <div {...(isLesson ? {} : { id: claim.id })} className="claim" data-verdict={claim.verdict}>
      <p className="claim-verdict">
        {isLesson ? `${messages.eyebrow} — ` : null}
        {messages.verdict[claim.verdict]}
        {claim.status === 'unverified' ? (
          <span className="claim-unverified" title={messages.unverifiedNote}>
            {messages.unverified}
          </span>
        ) : null}
      </p>
      <p className="claim-said">{messages.quote(claim.said[locale])}</p>
      <p className="claim-actually">{claim.actually[locale]}</p>
      <div className="claim-sources">
        {claim.sources.length > 0 ? (
          <ul>
            {claim.sources.map((source) => (
              <li key={source.url}>
                <span>{`${messages.source}: `}</span>
                <a href={source.url} rel="noreferrer" lang="en">
                  {source.title}
                </a>
                <span>{messages.readOn(source.readOn)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{messages.unverifiedNote}</p>
        )}
        <p>
          <Link
            href={isLesson ? claimPath(locale, partOfClaim(claim.id), claim.id) : `#${claim.id}`}
            prefetch={false}
          >
            {messages.number(claim.id)}
          </Link>
          <span>{messages.checkedOn(formatDate(claim.checkedOn, locale))}</span>
          {isLesson ? null : (
            <span className="check-by">
              {messages.checkBy(formatDate(claimCheckAgainBy(claim), locale))}
            </span>
          )}
        </p>
      </div>
    </div>
  );
}

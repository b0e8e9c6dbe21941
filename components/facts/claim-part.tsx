// The claims of a part of the course by verdict: what is said, what is so, where it was read.

import { entryData } from '@/components/facts/check-by';
import { FilterRow } from '@/components/facts/filters';
import { ClaimBox } from '@/components/lesson/claim-box';
import { claimCheckAgainBy } from '@/content/check-again';
import { claimsOfPart } from '@/content/claims';
import type { Claim } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { factsMessages } from '@/i18n/messages/facts';
import { lessonMessages } from '@/i18n/messages/lesson';
import { providersOf } from '@/ledger/provider';

const order: readonly Claim['verdict'][] = ['false', 'misleading', 'outdated', 'depends', 'true'];

interface ClaimPartProps {
  /** The id of a part of the course. */
  readonly of: string;
  readonly locale: Locale;
  readonly today: string;
}

export function ClaimPart({ of, locale, today }: ClaimPartProps) {
  const claims = claimsOfPart(of);
  const groups = order
    .map((verdict) => ({ verdict, claims: claims.filter((claim) => claim.verdict === verdict) }))
    .filter((group) => group.claims.length > 0);
  const messages = factsMessages[locale];
  const verdicts = lessonMessages[locale].claim.verdict;
  return (
    <div className="ledger-part">
      <FilterRow
        name="verdict"
        legend={messages.byVerdict}
        choices={[
          { value: 'all', label: messages.filters.all, count: claims.length },
          ...groups.map((group) => ({
            value: group.verdict,
            label: verdicts[group.verdict],
            count: group.claims.length,
          })),
        ]}
      />
      {groups.map((group) => (
        <section key={group.verdict} className="ledger-group" data-verdict-group={group.verdict}>
          <h2>
            {verdicts[group.verdict]}
            <span>{messages.count(group.claims.length)}</span>
          </h2>
          {group.claims.map((claim) => (
            <div key={claim.id} {...entryData(entryOf(claim), today)}>
              <ClaimBox claim={claim} locale={locale} place="ledger" />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

const entryOf = (claim: Claim) => ({
  provider: providersOf(claim).join(' '),
  status: claim.status,
  checkAgainBy: claimCheckAgainBy(claim),
});

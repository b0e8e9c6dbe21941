// The ledger of claims: what is said, the verdict, what is so, where it was read and when.

import type { Metadata } from 'next';
import { ClaimBox } from '@/components/lesson/claim-box';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { claims } from '@/content/claims';
import type { Claim } from '@/content/schema';
import { lessonMessages } from '@/i18n/messages/lesson';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

const order: readonly Claim['verdict'][] = ['false', 'misleading', 'outdated', 'depends', 'true'];

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = lessonMessages[locale].facts;
  return pageMetadata({ locale, path: 'facts/', title, description: lead, image: 'home' });
}

/** The filter is a row of radio buttons and the style sheet, so that it also works without scripts. */
export default async function FactsPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  const messages = lessonMessages[locale];
  const groups = order
    .map((verdict) => ({ verdict, claims: claims.filter((claim) => claim.verdict === verdict) }))
    .filter((group) => group.claims.length > 0);
  return (
    <div className="reference ledger">
      <h1>{messages.facts.title}</h1>
      <p className="reference-lead">{messages.facts.lead}</p>
      <fieldset className="ledger-filter">
        <legend>{messages.facts.filter}</legend>
        <label>
          <input type="radio" name="verdict" value="all" defaultChecked />
          {messages.facts.all}
          <span>{claims.length}</span>
        </label>
        {groups.map((group) => (
          <label key={group.verdict}>
            <input type="radio" name="verdict" value={group.verdict} />
            {messages.claim.verdict[group.verdict]}
            <span>{group.claims.length}</span>
          </label>
        ))}
      </fieldset>
      {groups.map((group) => (
        <section key={group.verdict} data-verdict={group.verdict}>
          <h2>
            {messages.claim.verdict[group.verdict]}
            <span>{messages.facts.count(group.claims.length)}</span>
          </h2>
          {group.claims.map((claim) => (
            <ClaimBox key={claim.id} claim={claim} locale={locale} place="ledger" />
          ))}
        </section>
      ))}
    </div>
  );
}

'use client';
// Three shops are given a way each, and only then is it seen what becomes of them.

import { useId, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { shopsMessages } from '@/i18n/messages/shops';
import type { Shop } from './outcomes';

interface ChoosingProps {
  readonly shops: readonly Shop[];
  readonly locale: Locale;
  /** The lab in which a shop's run can be seen: opened anew, because it reads its address once. */
  readonly labPath: string;
}

/** By shop, the way that was chosen. */
type Chosen = Readonly<Record<string, string>>;

export default function Choosing({ shops, locale, labPath }: ChoosingProps) {
  const t = shopsMessages[locale];
  const heading = useId();
  const [chosen, setChosen] = useState<Chosen>({});
  /** How many shops have been run: none, the three, or the one with another promise as well. */
  const [run, setRun] = useState(0);
  const offered = run === 0 ? shops.slice(0, -1) : shops;
  const left = offered.filter(({ id }) => chosen[id] === undefined).length;
  const told = shops.slice(0, run);
  const isRight = ({ id, outcomes }: Shop): boolean =>
    outcomes.some(({ era, isBest }) => isBest && era === chosen[id]);
  return (
    <section aria-labelledby={heading} className="shops wide" data-task="three-shops">
      <h3 className="text-lg font-bold" id={heading}>
        {t.title}
      </h3>
      <p className="mt-1 text-ink-2">{t.lead}</p>
      <div className="mt-4 grid gap-4 md:grid-cols-3">
        {offered.map((shop, place) => (
          <ShopCard
            chosen={chosen[shop.id]}
            isTold={place < run}
            isTwist={place === shops.length - 1}
            key={shop.id}
            labPath={labPath}
            locale={locale}
            onChoose={(era) => setChosen((now) => ({ ...now, [shop.id]: era }))}
            shop={shop}
          />
        ))}
      </div>
      <p className="mt-4 min-h-6 font-semibold" role="status">
        {run > 0 ? t.right(told.filter(isRight).length, told.length) : null}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {run < shops.length ? (
          <button
            className={primaryButton}
            disabled={left > 0}
            onClick={() => setRun(offered.length)}
            type="button"
          >
            {t.run}
          </button>
        ) : (
          <button
            className={quietButton}
            onClick={() => {
              setChosen({});
              setRun(0);
            }}
            type="button"
          >
            {t.again}
          </button>
        )}
        {left > 0 ? <span className="text-sm text-ink-2">{t.missing(left)}</span> : null}
      </div>
    </section>
  );
}

interface ShopCardProps {
  readonly shop: Shop;
  readonly chosen: string | undefined;
  readonly isTold: boolean;
  readonly isTwist: boolean;
  readonly locale: Locale;
  readonly labPath: string;
  readonly onChoose: (era: string) => void;
}

function ShopCard({ shop, chosen, isTold, isTwist, locale, labPath, onChoose }: ShopCardProps) {
  const t = shopsMessages[locale];
  const name = useId();
  return (
    <fieldset
      className={`min-w-0 rounded-frame border border-line bg-card p-4 ${isTwist ? 'md:col-span-3' : ''}`}
    >
      <legend className="float-left mb-1 w-full font-bold">{isTwist ? t.twist : shop.name}</legend>
      <p className="clear-both text-sm text-ink-2">{shop.hint}</p>
      <div className="mt-3 grid gap-2">
        {shop.outcomes.map(({ era, name: word, paint, said, isKept, isBest }) => (
          <label
            className="flex min-h-11 items-center gap-2 rounded-lg border border-line px-3 py-2 text-sm has-checked:border-ink has-checked:bg-line-2/60"
            key={era}
          >
            <input
              checked={chosen === era}
              className="size-4 accent-accent"
              disabled={isTold}
              name={name}
              onChange={() => onChoose(era)}
              type="radio"
            />
            <span className="font-bold" style={{ color: `var(--${paint})` }}>
              {word}
            </span>
            {isTold ? (
              <span className="ml-auto text-right">
                <span className={isKept ? '' : 'text-dropped'}>{said}</span>
                {isBest ? <b className="block text-good">{t.best}</b> : null}
              </span>
            ) : null}
          </label>
        ))}
      </div>
      {isTold ? (
        <a
          className="mt-3 inline-block py-2 text-sm underline underline-offset-4"
          href={`${labPath}?scenario=${shop.id}`}
        >
          {t.open}
        </a>
      ) : null}
    </fieldset>
  );
}

'use client';
// The questions that were brought along: to practise, or to delete.

import { useEffect, useRef, useState } from 'react';
import { QuizItem } from '@/components/quiz/quiz-item';
import { quietButton } from '@/components/ui/button';
import { formatNumber } from '@/i18n/format';
import { dataMessages } from '@/i18n/messages/data';
import { useLocale } from '@/i18n/use-locale';
import type { OwnItem } from '@/store/own-item';
import { addOwnItems, removeOwnItem } from '@/store/own-items';
import { useOwnItems } from '@/store/use-own-items';
import { kindNames } from './formats/question-csv';
import { shownOwnItem } from './own-shown';
import { Said } from './section';

/** Rows at first, and how many more each time. */
const PAGE = 50;

export function OwnList() {
  const locale = useLocale();
  const words = dataMessages[locale].own;
  const { items, isReady } = useOwnItems();
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);

  const [removed, setRemoved] = useState<OwnItem | null>(null);
  const undo = useRef<HTMLButtonElement>(null);

  // The button that had the focus is gone with its question.
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);

  async function onRemove(item: OwnItem) {
    await removeOwnItem(item.id);
    setRemoved(item);
  }

  async function onUndo(item: OwnItem) {
    await addOwnItems([item]);
    setRemoved(null);
  }

  return (
    <div className="mt-2 grid gap-4">
      <h3 className="text-[17px] font-bold">{words.list}</h3>
      <Said>
        {removed === null ? null : (
          <p className="flex flex-wrap items-center gap-3">
            {words.removed}
            <button
              ref={undo}
              type="button"
              className={quietButton}
              onClick={() => onUndo(removed)}
            >
              {words.undo}
            </button>
          </p>
        )}
      </Said>
      {isReady && items.length === 0 ? (
        <p className="text-[15px] text-ink-2">{words.empty}</p>
      ) : null}
      <ol className="grid empty:hidden">
        {items.slice(0, shown).map((item, index) => (
          <li key={item.id} className="grid gap-3 border-t border-line py-3">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <p lang={item.locale} className="min-w-0 flex-1 basis-60 break-words">
                <span className="mr-1.5 text-sm text-ink-2">
                  {kindNames[item.content.kind][locale]}
                </span>
                {item.content.stem}
              </p>
              <button
                type="button"
                aria-expanded={open === item.id}
                aria-label={words.practiseOf(item.content.stem)}
                className={quietButton}
                onClick={() => setOpen(open === item.id ? null : item.id)}
              >
                {open === item.id ? words.stop : words.practise}
              </button>
              <button
                type="button"
                aria-label={words.removeOf(item.content.stem)}
                className={quietButton}
                onClick={() => onRemove(item)}
              >
                {words.remove}
              </button>
            </div>
            {open === item.id ? (
              <QuizItem
                item={shownOwnItem(item)}
                number={index + 1}
                level={3}
                where="own"
                locale={locale}
                className="rounded-frame border border-line bg-card p-5"
              />
            ) : null}
          </li>
        ))}
      </ol>
      {items.length > shown ? (
        <button
          type="button"
          className={`${quietButton} justify-self-start`}
          onClick={() => setShown(shown + PAGE)}
        >
          {words.more(formatNumber(items.length - shown, locale))}
        </button>
      ) : null}
    </div>
  );
}

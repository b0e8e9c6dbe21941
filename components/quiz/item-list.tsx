'use client';
// All questions of a lesson, one under the other. Loaded only when it comes near the screen.

import type { Locale } from '@/i18n/locales';
import { itemCard } from './card';
import { QuizItem } from './quiz-item';
import type { ShownItem } from './shown';

interface ListProps {
  readonly items: readonly ShownItem[];
  readonly locale: Locale;
}

export function ItemList({ items, locale }: ListProps) {
  return items.map((item, index) => (
    <QuizItem
      key={item.id}
      item={item}
      number={index + 1}
      level={3}
      where="lesson"
      locale={locale}
      className={itemCard}
    />
  ));
}

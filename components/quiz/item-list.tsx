'use client';
// All questions of a lesson, one under the other. Loaded only when it comes near the screen.

import { itemCard } from './card';
import type { ListProps } from './list-props';
import { QuizItem } from './quiz-item';

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

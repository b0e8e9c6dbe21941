// A lesson's questions before they can be answered, one under the other: drawn while the site is built.

import type { ReactNode } from 'react';
import { quizMessages } from '@/i18n/messages/quiz';
import { itemCard } from './card';
import { ItemFrame, untouched } from './item-frame';
import type { ListProps } from './list-props';

export const drawStillList = ({ items, locale }: ListProps): ReactNode =>
  items.map((item, index) => (
    <ItemFrame
      className={itemCard}
      item={item}
      key={item.id}
      level={3}
      number={index + 1}
      state={untouched(item)}
      wasRight={null}
      words={quizMessages[locale]}
    />
  ));

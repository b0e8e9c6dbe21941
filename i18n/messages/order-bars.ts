// What the parts of an order's work are called.

import type { Localized } from '@/i18n/locales';

const two = (ko: string, en: string): Localized => ({ ko, en });

export const barNames = {
  order: two('주문', 'Order'),
  menu: two('메뉴', 'Menu'),
  recommend: two('추천', 'Picks'),
  stock: two('재고', 'Stock'),
  payment: two('결제', 'Payment'),
  mail: two('메일', 'Mail'),
} as const;

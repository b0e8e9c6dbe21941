// The posts of spot-the-mistake in the order in which they are read: each is sure of itself, and wrong in one sentence.

import { autoscaling } from '@/content/posts/autoscaling';
import { battery } from '@/content/posts/battery';
import { cheaper } from '@/content/posts/cheaper';
import { counter } from '@/content/posts/counter';
import { coupons } from '@/content/posts/coupons';
import { fresh } from '@/content/posts/fresh';
import { instances } from '@/content/posts/instances';
import { millisecond } from '@/content/posts/millisecond';
import { name } from '@/content/posts/name';
import { nightBill } from '@/content/posts/night-bill';
import { offline } from '@/content/posts/offline';
import { ping } from '@/content/posts/ping';
import { popular } from '@/content/posts/popular';
import { security } from '@/content/posts/security';
import type { SpotItem } from '@/content/schema';

export const posts: readonly SpotItem[] = [
  ping,
  name,
  battery,
  fresh,
  instances,
  nightBill,
  autoscaling,
  offline,
  counter,
  cheaper,
  security,
  millisecond,
  coupons,
  popular,
];

// The posts of spot-the-mistake in the order in which they are read: each is sure of itself, and wrong in one sentence.

import { firstPosts } from '@/content/posts/first-posts';
import { laterPosts } from '@/content/posts/later-posts';
import type { SpotItem } from '@/content/schema';

export const posts: readonly SpotItem[] = [...firstPosts, ...laterPosts];

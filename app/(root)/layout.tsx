// The root of the start page, which stands before any language is chosen.

import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/document';
import { siteMetadata } from '@/components/site/metadata';

export { viewport } from '@/components/site/metadata';

export const metadata: Metadata = siteMetadata('ko');

export default function StartLayout({ children }: { children: ReactNode }) {
  return <Document lang="ko">{children}</Document>;
}

// Icons for home screens, drawn at build time.

import { ImageResponse } from 'next/og';
import { AppIcon, appIcons } from '@/components/site/app-icon';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { icon: string }[] {
  return [...appIcons.keys()].map((icon) => ({ icon }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ icon: string }> }) {
  const { icon } = await params;
  const side = appIcons.get(icon);
  if (side === undefined) {
    throw new RangeError(`No icon is called "${icon}"; known: ${[...appIcons.keys()].join(', ')}`);
  }
  return new ImageResponse(<AppIcon side={side} />, { width: side, height: side });
}

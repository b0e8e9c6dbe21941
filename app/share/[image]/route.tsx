// The picture that messengers show beside a shared link: one for each page and language, drawn at build time.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import { ShareImage, shareImages, shareSize } from '@/components/site/share-image';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { image: string }[] {
  return [...shareImages.keys()].map((image) => ({ image }));
}

const fontFolder = path.join(process.cwd(), 'node_modules/pretendard/dist/public/static');

async function font(file: string, weight: 500 | 800) {
  const data = await readFile(path.join(fontFolder, file));
  return { name: 'Pretendard', data, weight, style: 'normal' as const };
}

export async function GET(_request: Request, { params }: { params: Promise<{ image: string }> }) {
  const { image } = await params;
  const content = shareImages.get(image);
  if (!content) {
    const known = [...shareImages.keys()].join(', ');
    throw new RangeError(`No share image is called "${image}"; known: ${known}`);
  }
  return new ImageResponse(<ShareImage {...content} />, {
    ...shareSize,
    fonts: [await font('Pretendard-Medium.otf', 500), await font('Pretendard-ExtraBold.otf', 800)],
  });
}

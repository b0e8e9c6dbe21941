// What somebody pastes into a page of their own to show a lab there.

import { EMBED } from './embed-script';

/** Told to the page around the lab with each new height, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'cloud-ladder:height';
  readonly height: number;
}
export const HEIGHT: HeightMessage['type'] = 'cloud-ladder:height';

/** Until the lab has told its height, and where scripts are taken out. */
const FIRST_HEIGHT = 820;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The lab's address with what is set in it, asked for without the site around it. */
export function embedAddress(lab: URL): string {
  const address = new URL(lab);
  address.hash = '';
  address.searchParams.delete(EMBED);
  address.search = new URLSearchParams([[EMBED, '1'], ...address.searchParams]).toString();
  return address.href;
}

/** The second part gives every such frame of the page the height that its lab tells. */
export const embedSnippet = (lab: URL, title: string): string =>
  `<iframe src="${escaped(embedAddress(lab))}" title="${escaped(title)}" width="100%" height="${FIRST_HEIGHT}" style="border: 0" allow="fullscreen; clipboard-write" loading="lazy"></iframe>
<script>
addEventListener('message', ({ source, data }) => {
  if (!data || data.type !== '${HEIGHT}') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>
`;

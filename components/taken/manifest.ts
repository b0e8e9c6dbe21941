// `imsmanifest.xml` of a package by SCORM 1.2 (ADL, 2001): one shareable content object, and the files that it is.

import type { Locale } from '@/i18n/locales';

/** Text as it may stand in XML and HTML, between tags and in attributes. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

interface Packed {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
}

/** `files` are all of the package's but the manifest; the first is the page that a system opens. */
export const manifest = (
  { id, title, locale }: Packed,
  files: readonly [string, ...string[]],
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="cloud-ladder-${locale}-${id}" version="1.0" xml:lang="${locale}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(title)}</title>
      <item identifier="lesson" identifierref="page" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${files[0]}">
${files.map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;

import type { Package } from '#packages/package.ts';
import { escaped } from '#packages/xml.ts';

/** What a learning system opens. */
export const launchFile = 'launch.html';

export const files = (all: readonly string[]): string =>
  all.map((file) => `      <file href="${escaped(encodeURI(file))}"/>`).join('\n');

/**
 * imsmanifest.xml of SCORM 1.2, with the one thing that is launched. No mastery score: with one, some systems put their own
 * verdict over what the course says.
 */
export function scorm12Manifest({ id, title }: Package, all: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="within-reach-${escaped(id)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="item-${escaped(id)}" identifierref="launch">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="launch" type="webcontent" adlcp:scormtype="sco" href="${launchFile}">
      <file href="${launchFile}"/>
      <dependency identifierref="course"/>
    </resource>
    <resource identifier="course" type="webcontent" adlcp:scormtype="asset">
${files(all)}
    </resource>
  </resources>
</manifest>
`;
}

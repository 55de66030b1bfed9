import { files as listed, launchFile } from '#packages/manifest-scorm12.ts';
import type { Package } from '#packages/package.ts';
import { escaped } from '#packages/xml.ts';

/** imsmanifest.xml of SCORM 2004, 4th edition: what the course says is what counts, and nothing is worked out from it. */
export function scorm2004Manifest({ id, title }: Package, files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="within-reach-${escaped(id)}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="item-${escaped(id)}" identifierref="launch">
        <title>${escaped(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="launch" type="webcontent" adlcp:scormType="sco" href="${launchFile}">
      <file href="${launchFile}"/>
      <dependency identifierref="course"/>
    </resource>
    <resource identifier="course" type="webcontent" adlcp:scormType="asset">
${listed(files)}
    </resource>
  </resources>
</manifest>
`;
}

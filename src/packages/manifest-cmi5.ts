import { launchFile } from '#packages/manifest-scorm12.ts';
import type { Package } from '#packages/package.ts';
import { escaped } from '#packages/xml.ts';
import { tag } from '#site/locale.ts';

/** The address that names a package in statements. It is a name and leads nowhere. */
export const activityOf = (id: string): string => `https://within-reach.invalid/packages/${id}`;

/** cmi5.xml: one unit, which moves on when the course says that it is completed. */
export function cmi5Structure({ id, title, description, rule }: Package): string {
  const said = (text: string) => `<langstring lang="${tag}">${escaped(text)}</langstring>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(activityOf(id))}">
    <title>${said(title)}</title>
    <description>${said(description)}</description>
  </course>
  <au id="${escaped(activityOf(id))}/unit" moveOn="Completed" launchMethod="AnyWindow"${
    rule.pass === undefined ? '' : ` masteryScore="${rule.pass / 100}"`
  }>
    <title>${said(title)}</title>
    <description>${said(description)}</description>
    <url>${launchFile}</url>
  </au>
</courseStructure>
`;
}

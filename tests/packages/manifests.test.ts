import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cmi5Structure } from '#packages/manifest-cmi5.ts';
import { scorm12Manifest } from '#packages/manifest-scorm12.ts';
import { scorm2004Manifest } from '#packages/manifest-scorm2004.ts';
import type { Package } from '#packages/package.ts';
import { carried } from './a-package.ts';

/**
 * The schemas of ADL and IMS are read from a package of npm, so none is committed here. No package has that of cmi5: where
 * CMI5_XSD names CourseStructure.xsd (github.com/adlnet/CATAPULT, player/service/xsd/v1), it is tested too.
 */
const definitions = 'node_modules/node-scorm-packager/lib/schemas/definitionFiles';
const schemasIn = (folder: string) =>
  readdirSync(`${definitions}/${folder}`)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(`${definitions}/${folder}/${fileName}`, 'utf8'),
    }));

/** A schema that brings those that a manifest mixes. */
const bringing = (parts: Readonly<Record<string, string>>) => `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
${Object.entries(parts)
  .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
  .join('\n')}
</xs:schema>`;

const standards = {
  'SCORM 1.2': {
    folder: 'scorm12edition',
    schema: bringing({
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    }),
    manifest: scorm12Manifest,
  },
  'SCORM 2004, 4th edition': {
    folder: 'scorm20044thedition',
    schema: bringing({
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    }),
    manifest: scorm2004Manifest,
  },
};

const made: Package = {
  id: 'employers',
  title: 'Work & “health”: <what> it takes, Siân’s way',
  description: 'For whoever manages people & wants to do it well.',
  start: 'courses/employers/index.html',
  rule: { modules: ['asking'], by: 'act', conversations: 1, check: false, pass: 70 },
  version: '0.2.0 (commit 1a2b3c4)',
  ruleTitles: ['Asking'],
  carried,
};
const files = ['launch.js', 'course/index.html', 'course/a picture.svg', 'course/é&.txt'];

const wrongIn = async (standard: (typeof standards)[keyof typeof standards], xml: string) => {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: standard.schema },
    preload: schemasIn(standard.folder),
  });
  return errors.map(({ rawMessage }) => rawMessage);
};

for (const [name, standard] of Object.entries(standards)) {
  test(`a manifest is valid against the schemas of ${name}`, async () => {
    expect(await wrongIn(standard, standard.manifest(made, files))).toEqual([]);
  });

  test(`the schemas of ${name} refuse what is not theirs`, async () => {
    const right = standard.manifest(made, files);
    for (const wrong of [
      right.replace('identifierref="course"', ''),
      right
        .replace('<organizations default', '<organisations default')
        .replace('</organizations>', '</organisations>'),
      right.replace(/adlcp:scorm(t|T)ype="sco"/, 'adlcp:scorm$1ype="page"'),
      right.replaceAll('identifier="item-employers"', 'identifier="1 of 2"'),
    ]) {
      expect(wrong).not.toBe(right);
      expect(await wrongIn(standard, wrong)).not.toEqual([]);
    }
  });
}

const cmi5Schema = process.env['CMI5_XSD'];
test.skipIf(!cmi5Schema)('a course structure is valid against the schema of cmi5', async () => {
  const check = (contents: string) =>
    validateXML({
      xml: { fileName: 'cmi5.xml', contents },
      schema: { fileName: 'CourseStructure.xsd', contents: readFileSync(cmi5Schema!, 'utf8') },
    });
  const right = cmi5Structure(made);
  expect((await check(right)).errors).toEqual([]);
  expect((await check(right.replace('moveOn="Completed"', 'moveOn="Done"'))).valid).toBe(false);
});

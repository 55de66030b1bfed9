import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { keyOf } from '#assessment/key.ts';
import type { Content } from '#build/content.ts';
import { elementsOf } from '#build/html.ts';
import type { Packed } from '#build/package-content.ts';
import { pageInPackage, policyOf, saidInPackage } from '#build/package-pages.ts';
import { copyOf } from '#build/portable.ts';
import { searchableOf } from '#build/searchable.ts';
import { launchPage } from '#packages/launch-page.ts';
import { cmi5Structure } from '#packages/manifest-cmi5.ts';
import { scorm12Manifest } from '#packages/manifest-scorm12.ts';
import { scorm2004Manifest } from '#packages/manifest-scorm2004.ts';
import { reportedOf, type Reported } from '#packages/interaction.ts';
import { courseFolder, manifestOf, type Format, type Launched } from '#packages/package.ts';
import { momentEditions, momentsList } from '#practice/moments-of-scenarios.ts';
import { practisableIn } from '#practice/practisable.ts';
import { askedNow, siteOutline } from '#record/site-outline.ts';
import { buildIndex } from '#search/build-index.ts';

const manifests = { scorm12: scorm12Manifest, scorm2004: scorm2004Manifest, cmi5: cmi5Structure };

/** The files of a package, its manifest first, made from the site that was built into `from`. */
export async function packageFiles(
  { made, content, course }: Packed,
  format: Format,
  from: string,
  answers = false,
): Promise<Map<string, string | Uint8Array>> {
  const texts = new Map([
    ['search/index.json', JSON.stringify(buildIndex(searchableOf(content)))],
    ['record/site.json', JSON.stringify(siteOutline(content))],
    ['record/asked.json', JSON.stringify(askedNow(content, momentEditions))],
    ['practice/index.json', JSON.stringify(practisableIn(content.modules))],
    ['practice/moments.json', JSON.stringify(momentsList(content.scenarios))],
  ]);
  const keeps = keeper({ content, course });
  const copy = await copyOf(from, {
    runs: { file: 'lms/start-inside.ts', start: 'startInside' },
    keeps,
    said: (text, path) =>
      texts.get(path) ??
      (path.endsWith('.html')
        ? saidInPackage(
            pageInPackage(text, (file) => keeps(file) && exists(from, file), made.start),
            format,
          )
        : saidInPackage(text, format)),
    policy: policyOf,
    offline: '',
  });
  const styles = elementsOf(String(copy.get(made.start)))
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => courseFolder + (attributes['href'] ?? '').replace(/^(\.\.\/)*/, ''));
  const launched: Launched = {
    format,
    id: made.id,
    start: made.start,
    rule: made.rule,
    carried: made.carried,
    ...(answers && { reported: reportedIn(content) }),
  };
  const inCourse = [...copy]
    // What pages fetch is given to them by the script beside it.
    .filter(([path]) => !path.endsWith('.json'))
    .map(([path, text]) => [courseFolder + path, text] as const);
  const css = ['../styles/tokens.css', '../packages/launch.css'].map(read).join('\n');
  const rest = new Map<string, string | Uint8Array>([
    ['launch.html', launchPage(made, launched, styles)],
    ['launch.css', css],
    ['launch.js', await launchScript()],
    ...inCourse,
  ]);
  const listed = [...rest.keys()].filter((path) => path !== 'launch.html');
  return new Map([[manifestOf[format], manifests[format](made, listed)], ...rest]);
}

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

const filesThere = new Map<string, boolean>();
function exists(from: string, file: string): boolean {
  const path = `${from}/${file}`;
  if (!filesThere.has(path)) filesThere.set(path, isFile(path));
  return filesThere.get(path)!;
}
function isFile(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Every question of the package that is not answered in one’s own words, by its id. */
const reportedIn = ({ modules, checks }: Content): Record<string, Reported> =>
  Object.fromEntries(
    [
      ...modules.flatMap(({ questions }) => questions.value),
      ...checks.flatMap(({ value }) => [...value.a, ...value.b]),
    ].flatMap((question) => {
      const reported = reportedOf(keyOf(question));
      return reported ? [[question.id, reported] as const] : [];
    }),
  );

/** Which files of the site a package holds: its own lessons and conversations, and what they lead to. */
function keeper({ content, course }: Pick<Packed, 'content' | 'course'>): (path: string) => boolean {
  const modules = new Set(content.modules.map(({ slug }) => slug));
  const scenarios = new Set(content.scenarios.map(({ slug }) => slug));
  return (path) => {
    const [room, slug, third] = path.split('/');
    // A lesson in another language stands in a folder of that language.
    if (slug === 'modules' && third !== undefined) return modules.has(third);
    switch (room) {
      case 'index.html':
      case 'about':
      case 'workbooks':
      case 'team':
      case 'sessions':
      case 'champions':
      case 'start':
      case 'privacy':
        return false;
      case 'courses':
        return slug === course;
      case 'modules':
        return modules.has(slug!);
      case 'scenarios':
        return scenarios.has(slug!) && third !== 'machine.json';
      case 'papers':
        return slug !== 'kit' && (third === undefined || third === 'index.html' || scenarios.has(third));
      case 'practice':
        return slug !== 'moments' || scenarios.has(third!.replace(/\.json$/, ''));
      default:
        return true;
    }
  };
}

/** What the page round the course runs, as one classic script. */
async function launchScript(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'import.meta.env': '{}' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../device/lms/launch.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'launch.js' },
      },
    },
  });
  if (!('output' in result)) throw new Error('The page round the course was not put into one script.');
  return result.output[0].code;
}

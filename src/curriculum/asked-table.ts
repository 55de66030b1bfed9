/** A place that a search can lead to. */
export interface AskedPlace {
  readonly url: string;
  readonly kind: string;
}

/** With fewer lines than these a place is found by its own words only, and people have others. */
export const linesEnough = 8;

/** A lesson’s last section says again what stands above it, so its lines belong to the sections. */
const saysAgain = /^\/modules\/.*#remember$/;

/** What somebody in danger types leads to help by words of its own: nothing is wanting here. */
const help = /^\/modules\/safety-|#if-somebody-may-be-in-danger$|#more-than-the-job$|#danger$/;

const theme = /^\/evidence\/.*#theme-/;

const sort = ({ url, kind }: AskedPlace) =>
  help.test(url)
    ? 'help in danger'
    : kind === 'module'
      ? url.includes('#')
        ? 'sections of lessons'
        : 'lessons'
      : kind === 'scenario'
        ? 'conversations'
        : theme.test(url)
          ? 'families of claims'
          : (sorts.find(([, start]) => url.startsWith(start) && (url !== start || own.has(start)))?.[0] ??
            'own pages');

/** Kinds of place by how their addresses begin; the first that fits. */
const sorts = [
  ['condition pages', '/adjustments/for/'],
  ['own pages', '/adjustments/plan/'],
  ['own pages', '/adjustments/costs/'],
  ['cases', '/adjustments/situations/'],
  ['adjustments', '/adjustments/'],
  ['guides', '/before-the-conversation/'],
  ['guides', '/the-law/'],
  ['guides', '/your-own-job/'],
  ['guides', '/somebody-you-care-for/'],
  ['front door', '/start/'],
  ['sessions', '/sessions/'],
  ['papers', '/papers/'],
  ['posters', '/champions/posters/'],
  ['figures', '/figures/'],
  ['courses', '/courses/'],
] as const;

/** These pages are guides themselves; above the others stands a page of the site. */
const own: ReadonlySet<string> = new Set([
  '/before-the-conversation/',
  '/the-law/',
  '/your-own-job/',
  '/somebody-you-care-for/',
]);

/** How many lines each kind of place has, and which places have none or few. Markdown. */
export function askedTable(
  places: readonly AskedPlace[],
  asked: Readonly<Record<string, readonly string[]>>,
): string {
  const kinds = new Map<string, { url: string; lines: number }[]>();
  for (const place of places) {
    if (saysAgain.test(place.url)) continue;
    const kind = sort(place);
    const lines = asked[place.url]?.length ?? 0;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { url: place.url, lines }]);
  }
  const rows = [...kinds].map(([kind, all]) => {
    const none = all.filter(({ lines }) => lines === 0).length;
    const few = all.filter(({ lines }) => lines > 0 && lines < linesEnough).length;
    const lines = all.reduce((sum, place) => sum + place.lines, 0);
    return `| ${kind} | ${all.length} | ${lines} | ${none} | ${few} |`;
  });
  const wanting = [...kinds.values()]
    .flat()
    .filter(({ url, lines }) => lines < linesEnough && !help.test(url))
    .map(({ url, lines }) => `${String(lines).padStart(2)}  ${url}`);
  return [
    `| what people type, for | places | lines | with none | with fewer than ${linesEnough} |`,
    '|---|---|---|---|---|',
    ...rows,
    ...(wanting.length > 0 ? ['', ...wanting] : []),
  ].join('\n');
}

import type { SearchWords } from '#search/search-words.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** One place a search can lead to: a section, a scenario, a claim, a word of the glossary, a page. */
export interface SearchDocument {
  /** Unique, and the same from one build to the next. */
  readonly id: string;
  /** From the root of the site, without its base: `/modules/one-team/#the-first-week`. */
  readonly url: string;
  /** The page it is on, where that is not the title itself. */
  readonly page: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** Whom it is for; nobody in particular where it is empty. */
  readonly audience: readonly string[];
  /** What it says: shown in part, searched in full. */
  readonly text: string;
  /** What leads to it besides: the words of its address and what people type instead. Searched, not shown. */
  readonly name: string;
  /** What people type when this is what they look for, as an editor wrote it down. Searched, not shown. */
  readonly asked?: readonly string[] | undefined;
  /** Claims it rests on, by their ids: their words lead to it too. */
  readonly cites: readonly string[];
  /** For a claim, what date it speaks for. */
  readonly asOf?: string | undefined;
}

/** What a search can lead to, in the order in which people choose among them. */
export const searchKinds = ['module', 'scenario', 'adjustment', 'claim', 'term', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What is asked of a glossary term, to understand what people type instead of it. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly also?: readonly string[] | undefined;
  readonly abbreviation?: string | undefined;
}

/** What can be searched. These are shapes, not schemas: whoever reads the content folder fits them. */
export interface Searchable {
  readonly modules?: readonly {
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly audience: readonly string[];
    /** What a reader can do afterwards. */
    readonly objectives?: readonly string[];
    /** Text without questions, options, answers and feedback. What stands before the first heading has an empty slug. */
    readonly sections: readonly {
      readonly slug: string;
      readonly title: string;
      readonly text: string;
      readonly claims?: readonly string[];
    }[];
  }[];
  /** What is said before it is played. Choices and feedback have no place here: they would give the game away. */
  readonly scenarios?: readonly {
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly audience: readonly string[];
    readonly they: string;
    readonly setting: string;
    readonly practise: readonly string[];
    readonly claims?: readonly string[];
  }[];
  readonly adjustments?: readonly {
    readonly slug: string;
    readonly title: string;
    readonly looks: readonly string[];
    readonly helps: readonly string[];
    readonly also?: readonly string[] | undefined;
    readonly claims?: readonly string[] | undefined;
  }[];
  readonly claims?: readonly {
    readonly id: string;
    readonly statement: string;
    readonly theme: string;
    /** On whose page it stands. */
    readonly family?: string | undefined;
    /** What date it speaks for. */
    readonly asOf?: string | undefined;
  }[];
  readonly terms?: readonly (Term & { readonly meaning: string; readonly claims?: readonly string[] })[];
  readonly pages?: readonly {
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly audience?: readonly string[];
    readonly also?: readonly string[] | undefined;
  }[];
  /** What people type when an address is what they look for. */
  readonly asked?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The files of content/search/: how what people type is read. */
  readonly words?: readonly SearchWords[] | undefined;
  /** Ids of claims that are never shown among results (a figure about suicide is not a snippet); left out by `buildIndex`. */
  readonly unsearchable?: readonly string[];
}

/** Several as one. What is said of a page by whoever comes later is added to what was said of it before. */
export function joined(parts: readonly Searchable[]): Searchable {
  const all = <One>(list: (part: Searchable) => readonly One[] | undefined) =>
    parts.flatMap((part) => list(part) ?? []);
  type Page = NonNullable<Searchable['pages']>[number];
  const pages = new Map<string, Page>();
  for (const page of all((part) => part.pages)) {
    const known = pages.get(page.url);
    pages.set(page.url, known ? { ...known, text: `${known.text} ${page.text}` } : page);
  }
  return {
    asked: Object.assign({}, ...parts.map(({ asked }) => asked)) as NonNullable<Searchable['asked']>,
    modules: all((part) => part.modules),
    scenarios: all((part) => part.scenarios),
    adjustments: all((part) => part.adjustments),
    claims: all((part) => part.claims),
    terms: all((part) => part.terms),
    pages: [...pages.values()],
    words: all((part) => part.words),
    unsearchable: all((part) => part.unsearchable),
  };
}

/** Everything a search can lead to, in the order of the site: pages, modules with their sections, scenarios, adjustments, terms, claims. */
export function searchDocuments(site: Searchable): SearchDocument[] {
  const pages = (site.pages ?? []).map((page): SearchDocument => {
    return {
      id: `page:${page.url}`,
      url: page.url,
      page: '',
      title: page.title,
      kind: 'page',
      audience: page.audience ?? [],
      text: page.text,
      name: (page.also ?? []).join('. '),
      cites: [],
    };
  });

  const modules = (site.modules ?? []).flatMap((module): SearchDocument[] => {
    const url = `/modules/${module.slug}/`;
    const about = { kind: 'module', audience: module.audience, name: words(module.slug) } as const;
    const opening = module.sections.filter((section) => section.slug === '');
    const sections = module.sections.filter((section) => section.slug !== '');
    return [
      {
        id: `module:${module.slug}`,
        url,
        page: '',
        title: module.title,
        text: [
          module.summary,
          ...opening.map((section) => section.text),
          ...(module.objectives ?? []).map(oneSentence),
        ].join(' '),
        cites: opening.flatMap((section) => section.claims ?? []),
        ...about,
      },
      ...sections.map((section) => ({
        id: `module:${module.slug}#${section.slug}`,
        url: `${url}#${section.slug}`,
        page: module.title,
        title: section.title,
        text: section.text,
        cites: section.claims ?? [],
        ...about,
      })),
    ];
  });

  const scenarios = (site.scenarios ?? []).map((scenario): SearchDocument => {
    const text = [scenario.summary, scenario.they, scenario.setting, ...scenario.practise]
      .map(oneSentence)
      .join(' ');
    const { slug, title, audience } = scenario;
    return {
      id: `scenario:${slug}`,
      url: `/scenarios/${slug}/`,
      page: '',
      title,
      kind: 'scenario',
      audience,
      text,
      name: words(slug),
      cites: scenario.claims ?? [],
    };
  });

  const adjustments = (site.adjustments ?? []).map((adjustment): SearchDocument => {
    const { slug, title, looks, helps, also = [], claims = [] } = adjustment;
    return {
      id: `adjustment:${slug}`,
      url: `/adjustments/${slug}/`,
      page: helps.join(', '),
      title,
      kind: 'adjustment',
      audience: ['employers'],
      text: looks.map(oneSentence).join(' '),
      name: [words(slug), ...also].join('. '),
      cites: claims,
    };
  });
  const terms = (site.terms ?? []).map((term): SearchDocument => {
    const title =
      term.abbreviation && !term.term.includes(term.abbreviation)
        ? `${term.term} (${term.abbreviation})`
        : term.term;
    return {
      id: `term:${term.id}`,
      url: `/glossary/#${term.id}`,
      page: '',
      title,
      kind: 'term',
      audience: [],
      text: term.meaning,
      name: words(term.id),
      cites: term.claims ?? [],
    };
  });

  const claims = (site.claims ?? []).map(({ id, statement, theme, asOf, family }): SearchDocument => {
    return {
      id: `claim:${id}`,
      url: addressOf.claim(id, family),
      page: theme,
      title: id,
      kind: 'claim',
      audience: [],
      text: statement,
      name: '',
      cites: [],
      asOf,
    };
  });

  const { asked = {} } = site;
  return [...pages, ...modules, ...scenarios, ...adjustments, ...terms, ...claims].map((one) =>
    Object.hasOwn(asked, one.url) ? { ...one, asked: asked[one.url] } : one,
  );
}

function oneSentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function words(slug: string): string {
  return slug.replaceAll('-', ' ');
}

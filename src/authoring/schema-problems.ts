import { nearest } from '#authoring/nearest.ts';
import type { Locate, Path, Problem } from '#authoring/problem.ts';
import { didYouMean } from '#authoring/unknown-id.ts';

/** What a schema library reports, as far as an author needs it (the shape of zod 4's issues). */
export type SchemaIssue = {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
  expected?: string;
  values?: readonly unknown[];
  options?: readonly unknown[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  origin?: string;
  errors?: readonly (readonly SchemaIssue[])[];
  /** What is wrong with a key, where `code` is `invalid_key`. */
  issues?: readonly SchemaIssue[];
};

/** The part of JSON Schema that tells which keys a place may have, and what each is for. */
export type KeySchema = {
  description?: string;
  properties?: Record<string, KeySchema>;
  additionalProperties?: KeySchema | boolean;
  items?: KeySchema;
  oneOf?: KeySchema[];
  anyOf?: KeySchema[];
  const?: unknown;
  type?: string | string[];
};

/** Turns what the schema library reports into words for the author. */
export function schemaProblems(
  file: string,
  value: unknown,
  issues: readonly SchemaIssue[],
  schema: KeySchema,
  locate: Locate,
): Problem[] {
  return issues.flatMap((issue) => issueProblems(file, value, deepest(issue), schema, locate));
}

/** A union reports every branch; the branch that got furthest is the one the author meant. */
function deepest(issue: SchemaIssue): SchemaIssue {
  if (issue.code !== 'invalid_union' || !issue.errors?.length) return issue;
  const branches = issue.errors.map((errors) => errors.map(deepest));
  const reach = (errors: readonly SchemaIssue[]) => Math.max(0, ...errors.map((inner) => inner.path.length));
  const best = branches.reduce((a, b) => (reach(b) > reach(a) ? b : a));
  const inner = best[0];
  if (!inner || reach(best) === 0) return issue;
  return { ...inner, path: [...issue.path, ...inner.path] };
}

function issueProblems(
  file: string,
  value: unknown,
  issue: SchemaIssue,
  schema: KeySchema,
  locate: Locate,
): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const here = { file, ...locate(path) };
  const name = fieldName(path);

  if (issue.code === 'unrecognized_keys') {
    const found = schemaAt(schema, value, path);
    const allowed = Object.keys(found?.properties ?? {});
    return (issue.keys ?? []).map((key) => {
      const meant = nearest(key, allowed);
      return {
        file,
        ...locate([...path, key]),
        kind: 'unknown-key',
        what: `“${key}” is not something ${thing(path)} can have.${didYouMean(meant)}`,
        why: 'It would be left out without a word, and what you wrote there would be lost.',
        cure: meant
          ? `change “${key}:” to “${meant}:”`
          : `remove “${key}:”, or use one of: ${allowed.join(', ')}`,
      };
    });
  }

  if (path.length === 0 && (value === null || value === undefined))
    return [
      {
        ...here,
        kind: 'empty-file',
        what: 'There is nothing in this file.',
        why: 'It would be published as an empty page.',
        cure: 'write it, following the example in content/README.md, or remove the file',
      },
    ];

  if (issue.code === 'invalid_key' && issue.issues?.[0])
    return [
      {
        ...here,
        kind: 'wrong-value',
        what: `The name “${name}” ${reason(issue.issues[0])}.`,
        why: 'Names are kept in the record and stand in addresses, so every computer must read them alike.',
        cure: `give it another name, here and wherever “${name}” is used`,
      },
    ];

  const actual = valueAt(value, path);
  const about = schemaAt(schema, value, path)?.description;

  if (actual === undefined) {
    return [
      {
        ...here,
        kind: 'missing-key',
        what: `${capital(thing(path.slice(0, -1)))} has no “${path.at(-1) ?? ''}”.`,
        why: about ? `It is needed: ${about}.` : 'Nothing can be shown without it.',
        cure: `add “${path.at(-1) ?? ''}:”${issue.options ? ` with one of: ${issue.options.join(', ')}` : ''}`,
      },
    ];
  }

  const choices = issue.values ?? issue.options;
  if (choices) {
    const words = choices.map(String);
    const written = typeof actual === 'string' ? actual : JSON.stringify(actual);
    const meant = nearest(written, words);
    return [
      {
        ...here,
        kind: 'unknown-value',
        what: `“${written}” cannot stand under “${name}”.${didYouMean(meant)}`,
        why: about ? `${capital(about)}.` : 'The page would not know what to show.',
        cure: meant ? `change it to “${meant}”` : `use one of: ${words.join(', ')}`,
      },
    ];
  }

  return [
    {
      ...here,
      kind: 'wrong-value',
      what: `“${name}” ${reason(issue)}.`,
      why: about ? `It is ${about}.` : 'It cannot be shown as it is.',
      cure: cureFor(issue, name),
    },
  ];
}

function reason(issue: SchemaIssue): string {
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
  if (issue.code === 'too_small') return `needs at least ${issue.minimum}${unit}`;
  if (issue.code === 'too_big') return `may have at most ${issue.maximum}${unit}`;
  if (issue.code === 'invalid_type') return `should be ${kindOf(issue.expected)}, and is something else`;
  if (issue.code === 'invalid_format') return `should be ${issue.message}`;
  if (issue.code === 'invalid_union') return 'is written in a way that cannot be read';
  return `does not fit: ${issue.message}`;
}

function cureFor(issue: SchemaIssue, name: string): string {
  if (issue.code === 'too_small') return `write more under “${name}:”`;
  if (issue.code === 'too_big') return `shorten “${name}:”`;
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return `put “${name}:” in quotes, as words`;
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return `write a list after “${name}:”, such as [one, two], or a line for each that begins with “- ”`;
  if (issue.code === 'invalid_type') return `write ${kindOf(issue.expected)} after “${name}:”`;
  if (issue.code === 'invalid_format') return `after “${name}:”, write ${issue.message}`;
  return `change “${name}:”, following the example in content/README.md`;
}

function kindOf(expected = 'a value'): string {
  const words: Record<string, string> = {
    string: 'words',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a set of “key: value” lines',
    record: 'a set of “key: value” lines',
  };
  return words[expected] ?? expected;
}

/** The author's word for a place: “an option”, “the third entry”, “this file”. */
function thing(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'this file';
  if (typeof last === 'string') return `“${last}”`;
  const list = path.at(-2);
  if (typeof list !== 'string') return `entry ${last + 1}`;
  const single = list.endsWith('ies') ? `${list.slice(0, -3)}y` : list.replace(/s$/, '');
  return `${/^[aeiou]/.test(single) ? 'an' : 'a'} ${single}`;
}

const fieldName = (path: Path): string =>
  String(path.findLast((step) => typeof step === 'string') ?? 'entry');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null
        ? (current as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

function schemaAt(schema: KeySchema, value: unknown, path: Path): KeySchema | undefined {
  let current: KeySchema | undefined = schema;
  let here = value;
  for (const step of path) {
    current = branchFor(current, here);
    if (!current) return undefined;
    current =
      typeof step === 'number'
        ? current.items
        : (current.properties?.[step] ??
          (typeof current.additionalProperties === 'object' ? current.additionalProperties : undefined));
    here = valueAt(here, [step]);
  }
  return branchFor(current, here);
}

/** Where a place may be one of several shapes, the one whose fixed words (such as `kind`) agree with what is written. */
function branchFor(schema: KeySchema | undefined, value: unknown): KeySchema | undefined {
  const branches = schema?.oneOf ?? schema?.anyOf;
  if (!branches) return schema;
  const written = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return (
    branches.find((branch) => {
      const fixed = Object.entries(branch.properties ?? {}).filter(([, field]) => field.const !== undefined);
      return fixed.length > 0 && fixed.every(([key, field]) => written[key] === field.const);
    }) ??
    branches.find((branch) => (Array.isArray(value) ? branch.type === 'array' : branch.type === 'object')) ??
    schema
  );
}

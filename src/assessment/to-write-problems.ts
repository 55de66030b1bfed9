import type { Locate, Path, Problem } from '#authoring/problem.ts';
import type { Question } from '#assessment/question.schema.ts';
import { toName, toWrite } from '#assessment/to-write.ts';

/** The places in a question that an import left, each as a problem. */
export function toWriteProblems(file: string, question: Question, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string') problems.push(...placeProblems(value, path));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  const placeProblems = (text: string, path: Path): Problem[] => {
    const name = String(path.findLast((step) => typeof step === 'string') ?? 'text');
    const about = { file, ...locate(path), kind: 'to-write' };
    const from = 'It came from a question bank that has none, and a place was left.';
    if (text === toName)
      return [
        {
          ...about,
          what: `The question “${question.id}” still needs ${names[name] ?? `its “${name}”`}.`,
          why: from,
          cure: cures[name] ?? `write it instead of “${toName}”`,
        },
      ];
    if (!text.includes(toWrite)) return [];
    const wanted = text.slice(text.indexOf(toWrite) + toWrite.length).replace(/^[\s:]+/, '');
    return [
      {
        ...about,
        what: `The “${name}” of the question “${question.id}” is still to be written.`,
        why: from,
        cure: `write, instead of “${toWrite}…”: ${wanted || 'what belongs there'}`,
      },
    ];
  };
  walk(question, []);
  return problems;
}

const names: Readonly<Record<string, string>> = {
  objective: 'the objective that it belongs to',
  claims: 'the claims behind its answer',
};
const cures: Readonly<Record<string, string>> = {
  objective: `put the id of an objective, from the top of index.mdx, instead of “${toName}”`,
  claims: `put the ids of claims, from content/evidence/claims/, instead of “${toName}”`,
};

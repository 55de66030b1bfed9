import type { Field, Paper } from '#papers/paper.schema.ts';
import type { Scenario, Scene } from '#scenario/scenario.schema.ts';

/** What each of two people needs to play a conversation, without a script to read from. */
export interface RoleCards {
  /** For whoever helps. */
  helper: { you: string; setting: string; seen: string; practise: string[] };
  /** For whoever plays the other person. */
  other: {
    name: string;
    about: string;
    opening: string;
    /** What this person thinks, and says only if it becomes safe to. */
    thoughts: string[];
    /** What opens this person up, and what closes them. */
    moves: { label: string; means: string }[];
  };
}

/** Two cards from a scenario. The thoughts are those of its earliest scenes, so that they do not give the story away. */
export function cardsOf(scenario: Scenario, start: Scene): RoleCards {
  const { they, you, setting, practise } = scenario;
  const thoughts = Object.values(scenario.scenes)
    .filter((scene) => scene.who && they.name.startsWith(scene.who))
    .flatMap((scene) => plain(scene.thinks) || []);
  return {
    helper: { you, setting, seen: plain(start.stage), practise },
    other: {
      name: they.name,
      about: they.about,
      opening: plain(start.says),
      thoughts: [...new Set(thoughts)].slice(0, 4),
      moves: Object.values(scenario.variables).map(({ label, means }) => ({ label, means })),
    },
  };
}

/** The paper for one scenario: its own aims are added to the observer’s list. */
export function paperFor(paper: Paper, scenario: Scenario): Paper {
  return {
    ...paper,
    title: `${paper.title}: ${scenario.title}`,
    parts: paper.parts.map((part) => ({
      ...part,
      fields: part.fields.map((field) => (field.id === 'observed' ? withAims(field, scenario) : field)),
    })),
  };
}

/** What is looked for is a list of ticks; a field of any other kind has no place for it. */
function withAims(field: Field, { practise }: Scenario): Field {
  switch (field.kind) {
    case 'ticks':
      return {
        ...field,
        options: [...practise.map((label, index) => ({ id: `aim-${index + 1}`, label })), ...field.options],
      };
    case 'text':
    case 'choice':
    case 'scale':
    case 'rows':
      return field;
  }
}

/** Words as they are said where no condition holds. */
const plain = (words: Scene['says']): string =>
  (typeof words === 'string' ? words : words?.at(-1)?.text)?.trim() ?? '';

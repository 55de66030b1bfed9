import type { Choice, Scenario, Scene } from '#scenario/scenario.schema.ts';

/** One thing heard or said on the way to a moment. */
export type Line = { who?: string; stage?: string; says?: string } | { you: string; did: boolean };

/** A scene that can be asked by itself, away from its conversation. */
export type Moment = {
  scene: string;
  who?: string;
  stage?: string;
  says?: string;
  /** What the speaker does not say; for afterwards. */
  thinks?: string;
  choices: Pick<Choice, 'id' | 'say' | 'do' | 'best' | 'feedback' | 'claims'>[];
  /** What was heard and said just before, by the choice that led here (“scene choice”). */
  before: Record<string, Line[]>;
};

type Written = Scene & { choices: Choice[] };

/**
 * The scenes of a scenario that stand by themselves, in the author's order: one choice is marked best, everybody is
 * offered the same choices, and what is seen and said does not depend on how things stand. An author can take a scene out
 * with `alone: false`.
 */
export function momentsOf(scenario: Scenario): Moment[] {
  const before = waysInto(scenario);
  return Object.entries(scenario.scenes).flatMap(([scene, written]): Moment[] => {
    if (!standsAlone(written)) return [];
    const thinks = plain(written.thinks);
    return [
      {
        scene,
        ...heard(written),
        ...(thinks && { thinks }),
        choices: written.choices.map(({ id, say, do: does, best, feedback, claims }) => ({
          id,
          ...(say === undefined ? { do: does } : { say }),
          ...(best && { best }),
          feedback,
          ...(claims && { claims }),
        })),
        before: before.get(scene) ?? {},
      },
    ];
  });
}

function standsAlone(scene: Scene): scene is Written {
  const { alone, stage, says, choices = [] } = scene;
  return (
    alone !== false &&
    choices.filter(({ best }) => best).length === 1 &&
    choices.length > 1 &&
    choices.every(({ when }) => !when) &&
    typeof stage !== 'object' &&
    typeof says !== 'object' &&
    Boolean(stage ?? says)
  );
}

/** Words that are the same for everybody; nothing of those that change with the variables. */
const plain = (words: Scene['says']): string | undefined => (typeof words === 'object' ? undefined : words);

function heard(scene: Scene): { who?: string; stage?: string; says?: string } {
  const stage = plain(scene.stage);
  const says = plain(scene.says);
  return { ...(says && scene.who && { who: scene.who }), ...(stage && { stage }), ...(says && { says }) };
}

/**
 * For each scene with choices, by each choice that leads to it: the scene it was made in, the choice, and the scenes
 * without a choice gone through. Words that depend on variables are left out, and so is what may have been said otherwise
 * when a scene was met again.
 */
function waysInto(scenario: Scenario): Map<string, Record<string, Line[]>> {
  const ways = new Map<string, Record<string, Line[]>>();
  for (const [from, scene] of Object.entries(scenario.scenes))
    for (const choice of scene.choices ?? []) {
      const said: Line = { you: choice.say ?? choice.do ?? '', did: choice.say === undefined };
      const begun = [...(scene.again ? [] : linesOf(scene)), said];
      for (const [to, lines] of ahead(scenario, choice.to)) {
        const into = ways.get(to) ?? {};
        ways.set(to, { ...into, [`${from} ${choice.id}`]: [...begun, ...lines] });
      }
    }
  return ways;
}

const linesOf = (scene: Scene): Line[] => {
  const line = heard(scene);
  return line.stage || line.says ? [line] : [];
};

/** The scenes with choices that a way leads to, with what is heard in the scenes between; only what is sure, where there are several ways. */
function ahead(scenario: Scenario, to: Scene['then']): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  const met = new Set<string>();
  const look = (to: Scene['then'], lines: Line[]) => {
    for (const name of typeof to === 'string' ? [to] : (to ?? []).map(({ scene }) => scene)) {
      const scene = Object.hasOwn(scenario.scenes, name) ? scenario.scenes[name] : undefined;
      if (scene?.choices) found.set(name, found.has(name) ? [] : lines);
      else if (scene && !met.has(name)) {
        met.add(name);
        look(scene.then, [...lines, ...(scene.again ? [] : linesOf(scene))]);
      }
    }
  };
  look(to, []);
  return found;
}

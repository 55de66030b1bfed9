import type { KnownSite } from '#authoring/known-site.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import type { Question } from '#assessment/question.schema.ts';
import { flat, inlineOf } from '#imprint/inline.ts';
import { linesOf } from '#sessions/lines-of.ts';
import { leastActivity, minutesOfSession, wordsAMinute } from '#sessions/session-minutes.ts';
import type { Session } from '#sessions/session.schema.ts';
import { linesOnSheet, sheetHolds } from '#sessions/sheet.ts';

type Site = Pick<KnownSite, 'known' | 'addresses' | 'spared'>;
const why = 'The wall would have nothing to show.';

/** What may be wrong with a session, beyond its shape. `safety` tells whether a conversation is one about danger to life. */
export function sessionProblems(
  { file, locate, value: session }: Read<Session>,
  site: Site,
  questions: readonly Question[],
  safety: (scenario: string) => boolean,
): Problem[] {
  const at = (path: Path) => ({ file, ...locate(path) });
  const say = (path: Path, kind: string, what: string, why: string, cure: string): Problem => ({
    ...at(path),
    kind,
    what,
    why,
    cure,
  });
  const problems = linesOf(session).flatMap(([path, line]) =>
    flat(inlineOf(line)).flatMap((part): Problem[] => {
      if (part.kind === 'claim') return idProblems(() => at(path), part.id, site.known('claim'), site);
      if (part.kind === 'link') return linkProblems(() => at(path), part.to, site);
      if (part.kind === 'value' || (part.kind === 'text' && /\*\*|\]\(|<Claim|[{}]/.test(part.text)))
        return [
          say(
            path,
            'mark-not-closed',
            `“${line.slice(0, 60)}” has a mark that is not closed, or a value in braces.`,
            'People would see the mark itself.',
            'close it: **strong**, [a link](/address/), <Claim id="C027" />',
          ),
        ];
      return [];
    }),
  );

  session.steps.forEach((step, index) => {
    const path = ['steps', index];
    if (session.steps.findIndex(({ id }) => id === step.id) < index)
      problems.push(
        say(
          [...path, 'id'],
          'repeated-id',
          `The step “${step.id}” stands twice.`,
          'Hands counted in one would show in the other.',
          'give this one an id of its own',
        ),
      );
    if (step.kind === 'figure')
      problems.push(
        ...idProblems(() => at([...path, 'figure']), step.figure, site.known('figure'), site, { why }),
      );
    if (step.kind === 'conversation') {
      problems.push(
        ...idProblems(() => at([...path, 'scenario']), step.scenario, site.known('scenario'), site, { why }),
      );
      if (safety(step.scenario))
        problems.push(
          say(
            [...path, 'scenario'],
            'vote-on-safety',
            `“${step.scenario}” is a conversation in which a life may be at risk.`,
            'What to do then is not decided by a majority, and it may be somebody’s own story.',
            'use another conversation; this one is for each person alone, with the lines to call beside it',
          ),
        );
    }
    if (step.kind === 'question') {
      const found = questions.find(({ id }) => id === step.question);
      const known = {
        one: 'question',
        ids: questions.map(({ id }) => id),
        home: 'to a module',
      };
      if (!found)
        problems.push(...idProblems(() => at([...path, 'question']), step.question, known, site, { why }));
      else if (found.kind !== 'single' && found.kind !== 'estimate')
        problems.push(
          say(
            [...path, 'question'],
            'not-by-hands',
            `The question “${step.question}” is of the kind “${found.kind}”.`,
            'A show of hands can choose one option or guess a number, and no more.',
            'name a question of the kind “single” or “estimate”',
          ),
        );
    }
    const least = leastActivity(step);
    if (step.activity < least)
      problems.push(
        say(
          [...path, 'activity'],
          'too-short',
          `“${step.title}” has ${step.activity} minutes, and takes at least ${least}.`,
          'The leader would be late from here on.',
          `write “activity: ${least}” or more`,
        ),
      );
    if (step.say.length === 0 && step.tip.length === 0)
      problems.push(
        say(
          path,
          'says-nothing',
          `The step “${step.title}” has nothing to say and no tip.`,
          'Whoever leads would stand there and not know what to do.',
          'add “say:” or “tip:”',
        ),
      );
  });

  const lines = linesOnSheet(session);
  if (lines > sheetHolds)
    problems.push(
      say(
        ['after'],
        'sheet-too-long',
        `The sheet for each person would have ${lines} lines of this session, and has room for ${sheetHolds}.`,
        'It would run onto a second page, and people take one home.',
        `take ${lines - sheetHolds} lines out of “after:”, or say them and the lines under “plan” in fewer words`,
      ),
    );

  const sum = minutesOfSession(session);
  if (sum > session.minutes || sum < session.minutes * 0.9)
    problems.push(
      say(
        ['minutes'],
        'minutes-do-not-add-up',
        `The steps come to ${sum} minutes (what is said, at ${wordsAMinute} words a minute, and each “activity:”), and it is called ${session.minutes}.`,
        'People plan their day by it, and the last step is the one that is dropped: their own plan.',
        sum > session.minutes
          ? `take ${sum - session.minutes} minutes out, or say less`
          : `give ${session.minutes - sum} minutes to a step that needs them`,
      ),
    );
  return problems;
}

import type { Position, Problem } from '#authoring/problem.ts';

/** A text that somebody reads or hears, and whether the page on which it stands says what to do when life is in danger. */
export interface SafetyText {
  text: string;
  place: Position & { file: string };
}

/** What people say when they may die, or have lost hope. Whoever writes it leads on to what to do. */
const dangerToLife =
  /\b(suicid\w*|kill(?:ing|ed)? (?:my|him|her|them|your)sel(?:f|ves)|want(?:s|ed)? to die|wish(?:ed|es)? (?:i|he|she|they) (?:was|were) dead|end(?:ing)? (?:my|his|her|their|it) (?:own )?(?:life|all)|better off (?:dead|without me)|self[- ]?harm\w*|hurt(?:ing)? (?:my|him|her|them)sel(?:f|ves)|(?:not|isn[’']t|wasn[’']t) worth (?:living|it any ?more)|no (?:point|reason) (?:in )?(?:living|going on|carrying on)|can(?:not|[’']t) (?:go on|do this any ?more|see a way out)|(?:lost|no|without) (?:all |any )?hope|hopeless(?:ness)?)\b/i;

/** A medicine that may make drowsy, and something that drowsy people must not do. */
const drowsy = /\b(drows\w+|sedat\w+|sleepy|half asleep|groggy)\b/i;
const machine =
  /\b(driv(?:e|es|ing|er|ers)|van|lorry|forklift|fork-lift|machine(?:s|ry)?|ladder|saw|knives|oven)\b/i;
const notThen =
  /\b(not drive|don[’']t drive|no driving|not driv\w+|stop(?:s|ped)? driving|off the (?:road|machine|forklift|van)|no machines?|not (?:use|work|operate|lift|be on)|before (?:driving|a shift)|DVLA|DVA|fit to drive|until (?:it|that) (?:is|has)|must not)\b/i;

/** Whether a page says where to turn: it links to the way to help or to a lesson on safety, or shows the lines to call. */
export interface SafetyPage {
  /** Every text on the page. */
  texts: readonly SafetyText[];
  links: readonly string[];
  /** The page shows the lines to call by itself. */
  showsHelp: boolean;
}

export const leadsToHelp = ({ links, showsHelp }: Pick<SafetyPage, 'links' | 'showsHelp'>): boolean =>
  showsHelp || links.some((link) => /^\/(help\/|modules\/safety-)/.test(link));

/** Words that must lead to safety, on a page that leads nowhere. */
export function safetyProblems(page: SafetyPage): Problem[] {
  const problems: Problem[] = [];
  const danger = page.texts.find(({ text }) => dangerToLife.test(text));
  if (danger && !leadsToHelp(page))
    problems.push({
      ...danger.place,
      kind: 'danger-without-help',
      what: `“${dangerToLife.exec(danger.text)![0]}” stands here, and the page does not say what to do.`,
      why: 'Somebody reads it on a bad day, or the day after a colleague said it.',
      cure: 'link to /help/ or to the lesson on safety of this course, or add “sensitive:” at the top',
    });
  const whole = page.texts.map(({ text }) => text).join('\n');
  const sleepy = page.texts.find(({ text }) => drowsy.test(text));
  if (sleepy && machine.test(whole) && !notThen.test(whole))
    problems.push({
      ...sleepy.place,
      kind: 'drowsy-without-warning',
      what: `“${drowsy.exec(sleepy.text)![0]}” and “${machine.exec(whole)![0]}” stand on this page, and nothing says not to do both.`,
      why: 'Whoever is drowsy must not drive or use machines; saying nothing reads as permission.',
      cure: 'say who does not drive or use machines, and until when, and cite the claim',
    });
  return problems;
}

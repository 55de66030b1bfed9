/** Names of illnesses and of medicines. An example at work needs none: it is about the task and what changes. */
const diagnosis =
  /\b(?:bipolar|schizo\w+|psychosis|psychotic|depress(?:ion|ed|ive)|anxiety disorder|OCD|PTSD|ADHD|autis\w+|manic?|mania|borderline|personality disorder|lithium|clozapine|antidepressants?|antipsychotics?)\b/i;

/** Ways of telling everybody: a name, a number or a reason where the whole place can read it. */
const shown =
  /\b(?:(?:number|name|reason|diagnosis|plan|letter|medicine)\b[^.!?]*\b(?:on the (?:office )?(?:wall|door|notice ?board)|in the (?:team|group) chat|on the rota)|tell(?:s|ing)? (?:the|your) (?:whole )?team (?:why|what is wrong|the reason))\b/i;
const kept = /\bno (?:name|reason|number)|gives no reason|keep it off|tells everybody|not on\b/i;

export interface GivenAway {
  kind: string;
  what: string;
  why: string;
  cure: string;
}

/** What in a text of a card would name somebody’s illness, or tell others about it. `example` where it shows how it is done. */
export function givesAway(text: string, example: boolean): GivenAway | undefined {
  const named = diagnosis.exec(text);
  if (named && example)
    return {
      kind: 'names-a-diagnosis',
      what: `The example names “${named[0]}”.`,
      why: 'A card is about the work. Whoever copies the example would put an illness on paper.',
      cure: 'say which task is changed, and how',
    };
  const told = kept.test(text) ? null : shown.exec(text);
  if (told)
    return {
      kind: 'discloses',
      what: `“${told[0]}” tells everybody who reads it.`,
      why: 'The person decides who knows. An example that others copy must not decide it for them.',
      cure: 'keep it in the person’s own page, or leave out the name, the number and the reason',
    };
  return undefined;
}

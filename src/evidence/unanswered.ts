/** Ways of saying that the site has no answer. A person in a conversation who does not know something is not meant. */
const ways = [
  /\bwe (have not|haven[’']t|could not|couldn[’']t) (confirm|find|found|check|open|read|trace|establish)/i,
  /\bwe (do not|don[’']t) know\b/i,
  /\bwe (found|have) no (figure|stud|evidence|answer|source|survey|trial|text)/i,
  /\bsources? (here )?(give|gives|have|has|say|says) (no|nothing)\b/i,
  /\b(is|are) not known\b/i,
  /\bnot (verified|confirmed)\b/i,
];

/**
 * The sentences of a text that leave something without an answer. Few may stand on a whole site: where the answer is public it is
 * given, and where it is not, somebody is named who can be asked. A label or a heading is no sentence.
 */
export const unansweredIn = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?])\s+(?=[A-Z“"])/)
    .filter((sentence) => /[.!?][”"’)]?$/.test(sentence.trim()) && ways.some((way) => way.test(sentence)))
    .map((sentence) => sentence.trim());

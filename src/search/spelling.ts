/**
 * One spelling for a word that English has two of: organise and organize, labour and labor, counsellor and counselor.
 *
 * Both the pages and the question pass through here, so a word wrongly changed (“promise” becomes “promize”) does no
 * harm: it is changed on both sides. Takes a word in small letters, and the words that follow no rule.
 */
export function oneSpelling(word: string, same: ReadonlyMap<string, string> = new Map()): string {
  return (same.get(word) ?? word)
    .replace(/^(.{2,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/, '$1iz$2')
    .replace(/^(.{2,})ys(e|es|ed|er|ers|ing)$/, '$1yz$2')
    .replace(/^(.{3,})our(s|ed|er|ers|ing|al|ally|able|ful|ite|hood)?$/, '$1or$2')
    .replace(/^(.{3,}[ae]l)l(ed|er|ers|ing|or|ors)$/, '$1$2')
    .replace(/^(an|h|p)ae/, '$1e');
}

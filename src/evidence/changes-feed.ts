import type { Claim } from '#evidence/claim.schema.ts';
import { nationsInWords, words } from '#evidence/words.ts';
import { dated } from '#site/in-words.ts';

/** One statement that has dated, as a feed tells it. */
export interface ChangeEntry {
  claim: string;
  title: string;
  /** What was said and what holds now, a paragraph each. */
  text: string;
  /** A year, a month or a day. */
  updated: string;
}

/**
 * What has changed since, newest first. When an entry was last changed is told by the content alone: the month in which somebody
 * last looked at what holds now, or `read`, up to which everything was read.
 */
export function changesOf(claims: ReadonlyMap<string, Claim>, read: string): ChangeEntry[] {
  return [...claims.values()]
    .filter(({ status }) => status === 'dated')
    .map((claim): ChangeEntry => {
      const now = (claim.now ?? []).flatMap((id) => claims.get(id) ?? []);
      const looked = [claim, ...now].flatMap(({ checked }) => checked ?? []).sort();
      return {
        claim: claim.id,
        title: shortened(claim.statement),
        text: [
          words.feed.said(claim.statement, dated(claim.asOf)),
          ...now.map((newer) =>
            [
              words.now(nationsInWords(newer.nations), newer.since ? dated(newer.since) : ''),
              newer.statement,
              newer.id,
            ].join(' '),
          ),
        ].join('\n\n'),
        updated: looked.at(-1) ?? read,
      };
    })
    .sort((a, b) =>
      a.updated === b.updated ? (a.claim < b.claim ? -1 : 1) : a.updated < b.updated ? 1 : -1,
    );
}

/** The first words of a statement, for a list of titles. In letters. */
const longest = 90;
const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\s,;:]+\S*$/, '')} …`;

import type { NewFact } from '#facts/fact.ts';

/** A text in a place of its own, such as a note: whoever wrote it had seen the texts whose ids stand in `after`. */
export interface WrittenText {
  id: string;
  at: string;
  text: string;
  after?: readonly string[] | undefined;
}

/**
 * The texts of one place that nobody who wrote later had seen, the newest last: one, but where two tabs or two devices wrote
 * without knowing of each other. Takes them in their order. One from before `after` was kept stands for all before it; one
 * that has the id of another is the same text, written on.
 */
export function headsOf<Text extends WrittenText>(texts: readonly Text[]): Text[] {
  const heads = new Map<string, Text>();
  for (const text of texts) {
    if (text.after) for (const seen of text.after) heads.delete(seen);
    else heads.clear();
    // At its end, where one written on has a place of its own.
    heads.delete(text.id);
    heads.set(text.id, text);
  }
  return [...heads.values()];
}

/** The texts of each place, by its name. Takes the facts in their order; `read` gives nothing for a fact of another kind. */
export function headsIn<Fact extends { id: string; at: string; after?: readonly string[] | undefined }>(
  facts: readonly Fact[],
  read: (fact: Fact) => { place: string; text: string } | undefined,
): Map<string, WrittenText[]> {
  const places = new Map<string, WrittenText[]>();
  for (const fact of facts) {
    const found = read(fact);
    if (!found) continue;
    const { id, at, after } = fact;
    const texts = places.get(found.place);
    const text = { id, at, text: found.text, after };
    if (texts) texts.push(text);
    else places.set(found.place, [text]);
  }
  for (const [place, texts] of places) places.set(place, headsOf(texts));
  return places;
}

/** What else was written in this place and stands nowhere in `mine`: shown beside it, so that nothing is lost. */
export const othersBeside = <Text extends WrittenText>(heads: readonly Text[], mine: string): Text[] =>
  heads.filter(({ text }) => text.trim() !== '' && !mine.includes(text.trim()));

export interface KeptTexts {
  /** What this page last saw or wrote there. */
  text(place: string): string;
  /**
   * The fact that says that the place now holds `text`; nothing where it says so already. Until `settle` it is the same
   * fact written on, under the same id, and the store keeps its latest form only.
   */
  change(place: string, text: string): NewFact | undefined;
  /** What comes next in any place is another text and replaces none. */
  settle(): void;
  /**
   * Takes over what the record holds of a place, but not over what is being written there (`standing`), nor over a text of
   * this page that still holds. Gives back whether another text is to be shown.
   */
  follow(place: string, heads: readonly WrittenText[], standing: string): boolean;
  /** The learner has seen another text of this place, and the next of theirs stands for it as well. */
  see(place: string, id: string): void;
}

/** The texts that a page keeps, each in its place: what of them is new, and what another tab or device wrote meanwhile. */
export function keptTexts(written: (place: string, text: string) => NewFact, newId: () => string): KeptTexts {
  type Place = {
    text: string;
    seen: string[];
    draft?: { id: string; after: string[] };
    /** Another text was decided on, which is to be remembered even where this one stays as it is. */
    decided?: boolean;
  };
  const places = new Map<string, Place>();
  const at = (place: string) => {
    const found = places.get(place) ?? { text: '', seen: [] };
    places.set(place, found);
    return found;
  };
  return {
    text: (place) => at(place).text,
    change(place, text) {
      const here = at(place);
      if (here.text === text && !here.decided) return undefined;
      here.text = text;
      delete here.decided;
      here.draft ??= { id: newId(), after: here.seen };
      here.seen = [here.draft.id];
      return { ...written(place, text), ...here.draft };
    },
    settle: () => places.forEach((place) => delete place.draft),
    follow(place, heads, standing) {
      const here = at(place);
      const newest = heads.at(-1);
      if (standing !== here.text || heads.some(({ id }) => here.seen.includes(id))) return false;
      places.set(place, { text: newest?.text ?? '', seen: newest ? [newest.id] : [] });
      return standing !== newest?.text;
    },
    see(place, id) {
      const here = at(place);
      here.seen = [...here.seen, id];
      here.decided = true;
      delete here.draft;
    },
  };
}

import { diceOf } from '#bench/attack/dice.ts';
import {
  pretendedDevice,
  type Mood,
  type PretendedDevice,
  type Tab,
} from '#bench/attack/pretended-device.ts';
import type { Fact, NewFact, StoredFact } from '#facts/fact.ts';
import { fingerprint, join } from '#facts/join.ts';
import { headsIn, keptTexts, othersBeside, type KeptTexts, type WrittenText } from '#facts/kept-texts.ts';
import { byOrder } from '#facts/order.ts';
import { readRecordFile } from '#facts/record-file.ts';
import { writeRecordFile } from '#facts/written-record.ts';

export interface Life {
  seed: number;
  /** What happened, a line each, to be read. */
  story: string[];
  /** Promises that were broken; none where all is well. */
  broken: string[];
  counts: Record<string, number>;
}

const places = ['note', 'reflection', 'plan'];
const moods: Mood[] = ['well', 'well', 'well', 'full', 'refused', 'mute'];
const day = 86_400_000;

type OpenTab = { tab: Tab; texts: KeptTexts; fields: Map<string, string>; name: string };
type Owned = PretendedDevice & {
  open: OpenTab[];
  /** What was shown as kept here, by id, and what each text had seen. */
  shown: Map<string, string>;
  erased: Set<string>;
};

const written = (place: string, text: string): NewFact => ({
  kind: 'note-written',
  module: 'm',
  note: place,
  text,
});
const headsOfAll = (facts: readonly Fact[]) =>
  headsIn(facts, (fact) =>
    fact.kind === 'note-written' ? { place: fact.note, text: fact.text } : undefined,
  );

/** One learner with three devices, as this seed decides; the same seed is the same life. */
export async function simulate(seed: number, steps = 40): Promise<Life> {
  const dice = diceOf(seed);
  const story: string[] = [];
  const broken: string[] = [];
  const counts: Record<string, number> = {};
  const tell = (what: string, line: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
    story.push(line);
  };
  const devices = ['phone', 'desk', 'stick'].map((name): Owned => ({
    ...pretendedDevice(name),
    open: [],
    shown: new Map(),
    erased: new Set(),
  }));
  let words = 0;
  let tabs = 0;

  const openOn = async (on: Owned) => {
    const tab = on.openTab();
    const texts = keptTexts(written, () => on.newName());
    const opened: OpenTab = { tab, texts, fields: new Map(), name: `${on.name} ${++tabs}` };
    on.open.push(opened);
    await tab.record.ready;
    await look(opened);
    return opened;
  };
  /** As a page does when it is told of a change. */
  const look = async ({ tab, texts, fields }: OpenTab) => {
    const heads = headsOfAll(await tab.record.all());
    for (const place of places)
      if (texts.follow(place, heads.get(place) ?? [], fields.get(place) ?? ''))
        fields.set(place, texts.text(place));
    return heads;
  };
  const keep = async (on: Owned, one: OpenTab, settled: boolean) => {
    const news = places.flatMap((place) => one.texts.change(place, one.fields.get(place) ?? '') ?? []);
    if (settled) one.texts.settle();
    const facts = await one.tab.record.addAll(news);
    if (news.length === 0 && !one.tab.record.kept) await one.tab.record.tryAgain();
    if (one.tab.record.kept)
      for (const fact of facts) {
        on.shown.set(fact.id, 'text' in fact ? fact.text : fact.kind);
        on.erased.delete(fact.id);
      }
    return facts;
  };

  const does: Record<string, (on: Owned, one: OpenTab) => Promise<void> | void> = {
    async types(on, one) {
      const place = dice.one(places) ?? 'note';
      const text = `word ${++words}`;
      one.fields.set(place, dice.chance(0.5) ? text : `${one.fields.get(place) ?? ''} ${text}`.trim());
      tell('texts typed', `${one.name}: types “${text}” into the ${place}`);
      if (dice.chance(0.8)) await keep(on, one, dice.chance(0.3));
    },
    async does(on, one) {
      const [fact] = await one.tab.record.addAll([{ kind: 'module-finished', module: `m${++words}` }]);
      if (fact && one.tab.record.kept) on.shown.set(fact.id, fact.kind);
      tell('things done', `${one.name}: finishes a lesson`);
    },
    'looks at the page': async (_, one) => {
      tell('looks', `${one.name}: looks at the page`);
      await look(one);
    },
    async decides(on, one) {
      const heads = await look(one);
      for (const place of places)
        for (const other of othersBeside(heads.get(place) ?? [], one.fields.get(place) ?? '')) {
          tell('conflicts decided', `${one.name}: decides on “${other.text}” beside the ${place}`);
          one.texts.see(place, other.id);
          one.fields.set(place, `${one.fields.get(place) ?? ''}\n${other.text}`);
        }
      await keep(on, one, true);
    },
    'kills a tab': (on, one) => {
      tell('kills', `${one.name}: is killed, in the middle of writing`);
      one.fields.set('note', `half ${++words}`);
      void keep(on, { ...one, tab: { ...one.tab, record: one.tab.record } }, true).catch(() => {});
      on.kill(one.tab);
      on.open = on.open.filter((other) => other !== one);
    },
    'opens a tab': async (on) => {
      tell('tabs', `${on.name}: opens another tab`);
      await openOn(on);
    },
    freezes: (_, one) => {
      one.tab.deaf = !one.tab.deaf;
      tell('frozen tabs', `${one.name}: is ${one.tab.deaf ? 'frozen' : 'woken'}`);
      if (!one.tab.deaf) one.tab.hear?.(undefined);
    },
    'sets the clock': (on) => {
      on.device.time = Math.max(0, on.device.time + (dice.below(8000) - 4000) * day);
      tell('clock jumps', `${on.name}: its clock says ${new Date(on.device.time).toISOString()}`);
    },
    travels: (on) => {
      on.device.zone = (dice.below(105) - 48) * 15;
      tell('zones', `${on.name}: is ${on.device.zone} minutes east of UTC`);
    },
    'changes the storage': (on) => {
      on.device.mood = dice.one(moods) ?? 'well';
      tell('storage faults', `${on.name}: its storage is ${on.device.mood}`);
    },
    'closes the database': (on) => {
      const word = dice.chance(0.5);
      on.close(word);
      tell('closed databases', `${on.name}: its database is closed, ${word ? 'with' : 'without'} a word`);
    },
    'clears the storage': (on) => {
      if (dice.chance(0.8)) return;
      on.evict();
      on.shown.clear();
      tell('evictions', `${on.name}: the browser clears what the site kept`);
    },
    async carries(on, one) {
      const to = dice.one(devices.filter((other) => other !== on));
      const there = to && (to.open[0] ?? (await openOn(to)));
      if (!to || !there) return;
      const all: StoredFact[] = [...(await one.tab.record.all()), ...(await one.tab.record.carried())];
      const read = readRecordFile(writeRecordFile(all, new Date(on.device.time).toISOString()));
      tell('files carried', `${on.name}: carries a file of ${all.length} facts to ${to.name}`);
      if (!read.ok || read.skipped.some(({ why }) => !why.includes('twice'))) {
        broken.push(`the file of ${on.name} was refused or cut: ${JSON.stringify(read).slice(0, 300)}`);
        return;
      }
      await there.tab.record.join(read.facts);
      for (const { id } of read.facts) to.erased.delete(id);
    },
    async erases(on, one) {
      if (dice.chance(0.7)) return;
      const had = await one.tab.record.all();
      try {
        await one.tab.record.erase();
      } catch {
        tell('erasures refused', `${one.name}: cannot erase, and says so`);
        return;
      }
      tell('erasures', `${one.name}: erases the record`);
      for (const { id } of had) on.erased.add(id);
      on.shown.clear();
      // A page that was told is empty; a frozen one hears of it when it wakes.
      for (const other of on.open) await look(other);
    },
  };
  const deeds = Object.keys(does);

  try {
    for (const device of devices) await openOn(device);
    for (let step = 0; step < steps; step++) {
      const on = dice.one(devices)!;
      const one = dice.one(on.open) ?? (await openOn(on));
      // Half of all that happens is writing.
      const deed = dice.chance(0.5) ? 'types' : dice.one(deeds)!;
      await does[deed]!(on, one);
    }
    // In the end everything works again, and every page is opened anew.
    const records: Fact[][] = [];
    for (const on of devices) {
      on.device.mood = 'well';
      for (const one of on.open) one.tab.deaf = false;
      const { tab } = await openOn(on);
      const facts = await tab.record.all();
      records.push(facts);
      const ids = new Set(facts.map(({ id }) => id));
      const replaced = new Set(facts.flatMap(({ after = [] }) => after));
      for (const [id, text] of on.shown)
        if (!ids.has(id) && !replaced.has(id))
          broken.push(`${on.name} had shown “${text}” (${id}) as kept, and it is gone`);
      for (const { id } of facts)
        if (on.erased.has(id)) broken.push(`${on.name} had erased ${id}, and it is there again`);
      for (const text of facts) visible(on.name, text, headsOfAll(facts), replaced);
    }
    const inOneOrder = records.reduce<Fact[]>((all, facts) => join(all, facts), []);
    const inAnother = dice.shuffled(records).reduceRight<Fact[]>((all, facts) => join(facts, all), []);
    if (JSON.stringify(inOneOrder.map(fingerprint)) !== JSON.stringify(inAnother.map(fingerprint)))
      broken.push('the same files joined in another order are another record');
    const wording = (heads: Map<string, WrittenText[]>) =>
      JSON.stringify([...heads].map(([place, texts]) => [place, texts.map(({ id }) => id)]).sort());
    if (wording(headsOfAll(inOneOrder)) !== wording(headsOfAll([...inAnother].sort(byOrder))))
      broken.push('the same facts show other texts');
  } catch (error) {
    broken.push(`something was thrown: ${error instanceof Error ? error.stack : String(error)}`);
  }
  return { seed, story, broken, counts };

  /** A text that is kept is shown, or somebody who had seen it wrote another in its place. */
  function visible(
    device: string,
    fact: Fact,
    heads: ReadonlyMap<string, WrittenText[]>,
    replaced: ReadonlySet<string>,
  ) {
    if (fact.kind !== 'note-written' || replaced.has(fact.id)) return;
    if (!heads.get(fact.note)?.some(({ id }) => id === fact.id))
      broken.push(`${device} keeps “${fact.text}” (${fact.id}), and shows it nowhere`);
  }
}

import { expect, it } from 'vitest';
import { readPickedFile } from '#device/picked-record.ts';
import { inFiles } from '#device/record-files.ts';
import { readRecordFile } from '#facts/record-file.ts';
import { mostFacts } from '#facts/carried-file.ts';
import { aFact } from '../facts/facts.ts';

const now = '2026-05-03T12:00:00.000Z';

it('a record larger than one file may be is saved as several, and each is read again', () => {
  const one = aFact({ kind: 'module-opened', module: 'a' });
  const facts = Array.from({ length: mostFacts + 5 }, (_, place) => ({ ...one, id: `fact-000${place}` }));
  const files = inFiles(facts, now);
  expect(files).toHaveLength(2);
  const read = files.map(readRecordFile);
  expect(read.map((file) => file.ok)).toEqual([true, true]);
  expect(read.flatMap((file) => (file.ok ? file.facts : []))).toEqual(facts);
  expect(inFiles(facts.slice(0, 10), now)).toHaveLength(1);
});

it('what else waits has its turn while a large file is read', async () => {
  const one = aFact({ kind: 'module-opened', module: 'a' });
  const facts = Array.from({ length: 30_000 }, (_, place) => ({ ...one, id: `fact-000${place}` }));
  const file = new File(inFiles(facts, now), 'record.json');
  let turns = 0;
  const count = setInterval(() => turns++, 0);
  const read = await readPickedFile(file);
  clearInterval(count);
  expect(read).toMatchObject({ ok: true, newer: 0, skipped: [] });
  // One turn is before the file is read, and more are meanwhile.
  expect(turns).toBeGreaterThan(1);
});

import { words } from '#device/file-words.ts';
import { textOf } from '#device/files.ts';
import { largestFile } from '#facts/carried-file.ts';
import { notOurText, readingRecord, tooLarge, type ReadRecord } from '#facts/record-file.ts';

/** How long the page may be kept from answering while a file is read. In milliseconds. */
const busy = 40;

/** Reads a file that the learner picked; one that is far too large is refused unread. The page answers meanwhile. Never rejects. */
export async function readPickedFile(file: File): Promise<ReadRecord> {
  if (file.size > largestFile) return tooLarge;
  try {
    const text = await textOf(file);
    if (text === undefined) return notOurText;
    const reading = readingRecord(text);
    for (let since = performance.now(); ;) {
      const step = reading.next();
      if (step.done) return step.value;
      if (performance.now() - since < busy) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  } catch {
    return { ok: false, why: words.unreadable };
  }
}

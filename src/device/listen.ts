import { words } from '#device/listen-words.ts';
import { tag } from '#site/locale.ts';

/**
 * Reads a section of a lesson aloud. Only with a voice that is on the device itself: others would send the text of the page
 * to whoever made the browser, and would need a network. Where there is none, there is no button.
 */
export function offerListening(lesson: HTMLElement, speech: SpeechSynthesis): void {
  let reading: HTMLButtonElement | undefined;
  const voice = () =>
    speech
      .getVoices()
      .filter(({ localService, lang }) => localService && /^en\b/i.test(lang))
      .sort((one, other) => Number(/GB/.test(other.lang)) - Number(/GB/.test(one.lang)))[0];

  const stop = () => {
    speech.cancel();
    if (reading) reading.textContent = words.listen;
    reading = undefined;
  };
  const read = (button: HTMLButtonElement, heading: Element) => {
    const texts = [heading.firstChild?.textContent ?? '', ...wordsAfter(heading)];
    button.textContent = words.stop;
    reading = button;
    // A paragraph at a time: some browsers fall silent in the middle of a long text.
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice() ?? null;
      utterance.lang = tag;
      if (index === texts.length - 1) utterance.onend = () => reading === button && stop();
      utterance.onerror = () => reading === button && stop();
      speech.speak(utterance);
    });
  };
  const offer = () => {
    if (!voice() || lesson.querySelector('.listen')) return;
    for (const heading of lesson.querySelectorAll('.text > h2[id]')) {
      if (wordsAfter(heading).length === 0) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'listen';
      button.textContent = words.listen;
      button.setAttribute('aria-describedby', heading.id);
      button.onclick = () => {
        const again = reading === button;
        stop();
        if (!again) read(button, heading);
      };
      heading.after(button);
    }
  };
  offer();
  // Many browsers know their voices only after a while.
  speech.addEventListener?.('voiceschanged', offer);
  addEventListener('pagehide', stop);
}

/** What is read of a section, and what in it is not. */
const read = ['p', 'li', 'tr', 'h3'].join();
const notRead = ['form', 'figure', 'button', 'section'].join();

/** What is said after a heading until the next one, a paragraph or an item at a time; no questions, notes or citations. */
function wordsAfter(heading: Element): string[] {
  const texts: string[] = [];
  for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
    if (next.matches(notRead)) continue;
    const parts = next.matches('p, h3') ? [next] : next.querySelectorAll(read);
    for (const part of parts) {
      if (part.matches('li') && part.querySelector('p, li')) continue;
      const copy = part.cloneNode(true) as Element;
      copy.querySelectorAll('sup, [popover]').forEach((element) => element.remove());
      const text = copy.textContent.replace(/\s+/g, ' ').trim();
      if (text) texts.push(text);
    }
  }
  return texts;
}

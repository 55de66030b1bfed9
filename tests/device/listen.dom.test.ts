import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerListening } from '#device/listen.ts';

const lesson = () => {
  document.body.innerHTML = `<article><div class="text"><p>Opening.</p><h2 id="one">One</h2>
    <p>First<sup>1</sup> words.</p><ul><li>An item</li></ul><form>A question</form>
    <h2 id="two">Two</h2><form>Only a question</form></div></article>`;
  return document.querySelector('article')!;
};
const speechWith = (voices: { lang: string; localService: boolean }[]) => {
  const said: SpeechSynthesisUtterance[] = [];
  const speech = {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
    cancel: vi.fn(),
    addEventListener: vi.fn(),
  };
  return { said, speech: speech as unknown as SpeechSynthesis };
};

beforeEach(() => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

describe('listening to a section', () => {
  it('is offered only where the device has an English voice of its own', () => {
    for (const voices of [
      [],
      [{ lang: 'de-DE', localService: true }],
      [{ lang: 'en-GB', localService: false }],
    ]) {
      const page = lesson();
      offerListening(page, speechWith(voices).speech);
      expect(page.querySelector('button')).toBeNull();
    }
  });

  it('reads what stands under the heading, without citations and questions, and stops again', () => {
    const page = lesson();
    const { said, speech } = speechWith([{ lang: 'en-US', localService: true }]);
    offerListening(page, speech);
    const buttons = page.querySelectorAll('button');
    expect(buttons).toHaveLength(1);
    buttons[0]!.click();
    expect(said.map(({ text }) => text)).toEqual(['One', 'First words.', 'An item']);
    expect(buttons[0]!.textContent).toBe('Stop');
    buttons[0]!.click();
    expect(buttons[0]!.textContent).toBe('Listen');
    expect(speech.cancel).toHaveBeenCalled();
  });

  it('is ready to be read again once it came to its end', () => {
    const page = lesson();
    const { said, speech } = speechWith([{ lang: 'en-GB', localService: true }]);
    offerListening(page, speech);
    const button = page.querySelector('button')!;
    button.click();
    said.at(-1)!.onend?.({} as never);
    expect(button.textContent).toBe('Listen');
  });
});

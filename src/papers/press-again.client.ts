/** A button that asks before it acts, if it may: the first press changes its words, until it is left. */
export function pressAgain(
  button: HTMLButtonElement,
  sure: string,
  may: () => boolean,
  act: () => void,
): void {
  const first = button.textContent;
  let asked = false;
  const ask = (now: boolean) => {
    asked = now;
    button.textContent = now ? sure : first;
  };
  button.addEventListener('blur', () => asked && ask(false));
  button.addEventListener('click', () => {
    if (!may()) return;
    if (asked) act();
    ask(!asked);
  });
}

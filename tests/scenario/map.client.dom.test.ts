import { expect, test } from 'vitest';
import { takeMapIn } from '#scenario/map.client.ts';

test('the map that the look back took in is printed from where it stood, and comes back', () => {
  document.body.innerHTML = '<main><section data-scenario-map></section><p></p></main><div id="panel"></div>';
  const [map, panel] = [document.querySelector('[data-scenario-map]')!, document.querySelector('#panel')!];
  const putBack = takeMapIn(panel);
  expect(map.parentElement).toBe(panel);
  dispatchEvent(new Event('beforeprint'));
  expect(map.parentElement?.tagName).toBe('MAIN');
  dispatchEvent(new Event('afterprint'));
  expect(map.parentElement).toBe(panel);
  putBack();
  expect(map.parentElement?.tagName).toBe('MAIN');
  dispatchEvent(new Event('afterprint'));
  expect(map.parentElement?.tagName).toBe('MAIN');
});

import type { ReadXml } from '#print/epub-problems.ts';

/** Every element of an XML text in its order, or why it is not well formed. */
export function readXml(text: string): ReadXml {
  const read = new DOMParser().parseFromString(text, 'application/xml');
  const wrong = read.querySelector('parsererror');
  if (wrong) return { error: wrong.textContent.trim(), elements: [] };
  return {
    elements: [...read.querySelectorAll('*')].map((element) => ({
      name: element.localName,
      namespace: element.namespaceURI ?? '',
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.children.length ? '' : element.textContent,
    })),
  };
}

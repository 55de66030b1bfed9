/**
 * What stands in a page of the site that was fetched, to take a part out of it. It belongs to no page, so its styles, pictures
 * and scripts do nothing, and nothing of it is refused aloud by the policy of the page that asks.
 */
export function partsOfPage(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

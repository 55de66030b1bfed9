/**
 * Light instead of dark, or the other way round, for a room where the device does not know how bright it is. The colours
 * stand once, in the style sheets, under what the device prefers: so it is the rule for dark that is made to hold or not.
 */
export function otherScheme(): void {
  const dark = !isDark();
  document.documentElement.dataset['scheme'] = dark ? 'dark' : 'light';
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet))
      if (
        rule instanceof CSSMediaRule &&
        (ours.has(rule) || /prefers-color-scheme: ?dark/.test(rule.conditionText))
      ) {
        ours.add(rule);
        rule.media.mediaText = dark ? 'all' : 'not all';
      }
  }
}

/** The rules that were for dark when the page came. */
const ours = new Set<CSSRule>();

const isDark = (): boolean => {
  const { scheme } = document.documentElement.dataset;
  return scheme ? scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

/** Style sheets that are files of a memory stick do not let themselves be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand in XML and in HTML, between tags or in quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => named[letter]!);

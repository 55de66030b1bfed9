/** A bibliographic entry, as much of CSL-JSON 1.0.2 as is used here (docs.citationstyles.org). */
export type Source = {
  id: string;
  type: string;
  title?: string;
  URL?: string;
  DOI?: string;
  note?: string;
  publisher?: string;
  issued?: { 'date-parts': (number | string)[][] };
  [field: string]: unknown;
};

import { statement as rule } from '@learninglocker/xapi-validation/dist/factory.js';

/** What xAPI has against a statement, each as the field and what is wrong; by the validator of a record store. */
export const wrongByXapi = (statement: unknown): string[] =>
  rule(statement, []).map(({ path, name }) => `${path.join('.') || 'statement'}: ${name}`);

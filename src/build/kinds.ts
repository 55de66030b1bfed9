/** Every kind of content, a line each. What is added here is read, checked, searched, cited, linked to and known to editors. */
export { adjustments } from '#adjustments/adjustment.kind.ts';
export { asked } from '#curriculum/asked.kind.ts';
export { checks } from '#assessment/check.kind.ts';
export { claims } from '#evidence/claim.kind.ts';
export { courses } from '#curriculum/course.kind.ts';
export { figures } from '#figures/figure.kind.ts';
export { glossary } from '#curriculum/glossary.kind.ts';
export { guides } from '#adjustments/guide.kind.ts';
export { helpLines } from '#imprint/help-line.kind.ts';
export { imprint } from '#imprint/imprint.kind.ts';
export { measureForms } from '#team/measure-form.kind.ts';
export { modules } from '#curriculum/module.kind.ts';
export { pageTexts } from '#imprint/page-text.kind.ts';
export { papers } from '#papers/paper.kind.ts';
export { scenarios } from '#proof/scenario.kind.ts';
export { starts } from '#curriculum/start.kind.ts';
export { sources } from '#evidence/source.kind.ts';

/*
 * The addresses of pages that are made from content; a function each, so that a page of the site carries only those it
 * needs. Imported as `addressOf` from site/addresses.ts.
 */
export const start = (audience: string): string => `/start/${audience}/`;
export const startFor = (audience: string, coming: string): string => `/start/${audience}/${coming}/`;
export const course = (slug: string): string => `/courses/${slug}/`;
export const check = (course: string): string => `/courses/${course}/check/`;
export const module = (slug: string): string => `/modules/${slug}/`;
/** The same lesson in another language: /cy/modules/fears-of-relapse/. */
export const translation = (language: string, module: string): string => `/${language}/modules/${module}/`;
export const scenario = (slug: string): string => `/scenarios/${slug}/`;
export const afterwards = (scenario: string): string => `/scenarios/${scenario}/afterwards/`;
export const map = (scenario: string): string => `/scenarios/${scenario}/map/`;
export const adjustment = (slug: string): string => `/adjustments/${slug}/`;
export const called = (slug: string): string => `/adjustments/for/${slug}/`;
export const situation = (slug: string): string => `/adjustments/situations/${slug}/`;
export const guide = (slug: string): string => `/${slug}/`;
export const figure = (slug: string): string => `/figures/${slug}/`;
export const paper = (slug: string): string => `/papers/${slug}/`;
export const paperFor = (slug: string, scenario: string): string => `/papers/${slug}/${scenario}/`;
export const poster = (slug: string): string => `/champions/posters/${slug}/`;
export const family = (id: string): string => `/evidence/${id}/`;
/** A claim among all the evidence; in no family, where its code is looked up. */
export const claim = (id: string, family?: string): string => `/evidence/${family ? `${family}/` : ''}#${id}`;
export const source = (id: string): string => `/evidence/sources/${id}/`;
/** Whom to ask in the organisation whose edition this is; only an edition has it. */
export const here = (): string => '/here/';
export const session = (slug: string): string => `/sessions/${slug}/`;
export const wall = (session: string): string => `/sessions/${session}/wall/`;
export const notes = (session: string): string => `/sessions/${session}/notes/`;

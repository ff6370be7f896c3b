import { isUuid } from './ids.js';

export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LONGEST_SLUG = 80;

/** True for the short id that a writer may choose: lower-case words joined by single hyphens, at most 80 characters, never of UUID form. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && SLUG_PATTERN.test(text) && !isUuid(text);
}

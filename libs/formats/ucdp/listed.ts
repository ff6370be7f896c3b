/**
 * The names in a list that is separated by commas, when there are as many as expected. Names can hold commas themselves, so that where
 * the numbers differ nobody can tell the names apart; one name is always the whole text.
 */
export function listed(text: string | undefined, expected: number): readonly string[] | undefined {
  if (text === undefined) return [];
  const whole = text.trim();
  if (expected === 1) return [whole];
  const names = whole.split(',').map((name) => name.trim());
  return names.length === expected && names.every(Boolean) ? names : undefined;
}

/** The member of an AND that says that one of the conditions holds; none where there are no conditions. */
export function oneOf(conditions: readonly string[]): readonly string[] {
  return conditions.length < 2 ? conditions : [`OR(${conditions.join(',')})`];
}

/** All members as one condition. */
export function allOf(members: readonly string[]): string {
  return members.length === 1 ? (members[0] ?? '') : `AND(${members.join(',')})`;
}

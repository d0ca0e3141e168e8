/** The member of an AND that says that one of the conditions holds; none where there are no conditions. */
export function oneOf(conditions: readonly string[]): readonly string[] {
  return conditions.length < 2 ? conditions : [`OR(${conditions.join(',')})`];
}

/** All members as one condition. */
export function allOf(members: readonly string[]): string {
  const all = members.join(',');
  return members.length === 1 ? all : `AND(${all})`;
}

/** The members of an AND that hold where all members of one of the cases do. */
export function oneCaseOf(cases: readonly (readonly string[])[]): readonly string[] {
  return cases.length === 1 ? cases.flat() : oneOf(cases.map(allOf));
}

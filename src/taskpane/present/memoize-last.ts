/** The same function, save that it does not do over what it was last asked for: arguments that are the same objects. */
export function memoizeLast<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (last?.asked.length !== asked.length || asked.some((each, at) => each !== last?.asked[at]))
      last = { asked, answer: work(...asked) };
    return last.answer;
  };
}

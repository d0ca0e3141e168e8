/** An end of the run that its user can do something about: the message is one sentence in their language. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

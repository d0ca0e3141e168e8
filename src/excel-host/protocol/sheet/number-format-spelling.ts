/** Characters that Excel shows as they are without being told to, and those that mean something in a format. */
const NEEDS_NO_ESCAPE = /[\s$\-+/():!^&'~{}<>=0#?.,%*_@;dmyhsDMYHSeEgGbB]/;

/**
 * A number format as Excel tells it again: a character that stands for itself gets a backslash ("0.00 ₽" becomes "0.00 \₽");
 * what is in quotes or brackets, and names such as General, stay.
 */
export function withEscapedLiterals(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*].|general|am\/pm|a\/p|./gisu, (part) =>
    (part.length > 1 && !/^.$/su.test(part)) || NEEDS_NO_ESCAPE.test(part) ? part : `\\${part}`,
  );
}

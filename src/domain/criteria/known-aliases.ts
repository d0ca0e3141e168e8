import { meaningKey } from './name-meaning';

/** Names that higher levels themselves use for one and the same content; no words in common tell so. */
const SAME: readonly (readonly string[])[] = [
  [
    'Công khai, minh bạch trong việc ra quyết định ở địa phương',
    'Công khai, minh bạch trong hoạch định chính sách',
    'Công khai, minh bạch',
  ],
];

const others = new Map(SAME.flatMap((names) => names.map((name) => [meaningKey(name), names] as const)));

/** Every name of the same content, the given one first. */
export function withKnownAliases(name: string): readonly string[] {
  const known = others.get(meaningKey(name)) ?? [];
  return [name, ...known.filter((other) => other !== name)];
}

import { parsePattern, type PatternNode } from './parse-pattern';

type Letters = ReadonlySet<string>;

/** Two ways that differ do so within so many letters. */
const LONG_ENOUGH = 12;

/** Why a pattern could take a time that grows out of all measure with its text; empty for one that cannot. */
export function catastrophes(pattern: RegExp): readonly string[] {
  const found: string[] = [];
  walk(parsePattern(pattern.source, pattern.flags), (node) => {
    if (node.kind !== 'repeat' || !node.isEndless) return;
    const { body } = node;
    if (isNullable(body)) found.push('repeats what may be nothing');
    for (const [inner, next] of endlessWithin(body)) {
      // Where the inner run ends is certain if what follows it, in this round or the next, is not of its letters.
      if (meets(lettersOf(inner), next ?? firstOf(body)))
        found.push('repeats a repetition without a clear end');
    }
    if (body.kind === 'choice') found.push(...ambiguities(body.ways));
    else if (body.kind === 'sequence')
      for (const part of body.parts) if (part.kind === 'choice') found.push(...ambiguities(part.ways));
  });
  return found;
}

/** Two ways to read the same letters, under a repetition. */
function ambiguities(ways: readonly PatternNode[]): readonly string[] {
  const found: string[] = [];
  for (const [index, way] of ways.entries()) {
    for (const other of ways.slice(index + 1)) {
      const clash = beginnings(way).find((one) =>
        beginnings(other).some((two) => one.text.startsWith(two.text) || two.text.startsWith(one.text)),
      );
      if (clash) found.push(`repeats a choice in which two ways begin with "${clash.text}"`);
    }
  }
  return found;
}

interface Beginning {
  readonly text: string;
  /** More letters may be added to it; without this the text stands for all that follow. */
  readonly goesOn: boolean;
}

/** What a part can begin with, spelled out as far as it is certain. */
function beginnings(node: PatternNode): readonly Beginning[] {
  switch (node.kind) {
    case 'empty':
      return [{ text: '', goesOn: true }];
    case 'set':
      return node.literal === undefined
        ? [...node.letters].map((text) => ({ text, goesOn: false }))
        : [{ text: node.literal, goesOn: true }];
    case 'choice':
      return node.ways.flatMap(beginnings);
    case 'repeat': {
      const once = beginnings(node.body).map(({ text }) => ({ text, goesOn: false }));
      const whole = node.isEndless ? once : beginnings(node.body);
      return node.isOptional ? [...whole, { text: '', goesOn: true }] : whole;
    }
    case 'sequence': {
      let texts: readonly Beginning[] = [{ text: '', goesOn: true }];
      for (const part of node.parts)
        texts = texts.flatMap((start) =>
          start.goesOn && start.text.length < LONG_ENOUGH
            ? beginnings(part).map(({ text, goesOn }) => ({ text: start.text + text, goesOn }))
            : [start],
        );
      return texts;
    }
  }
}

/** The endless repetitions of a body, each with the letters that must follow it there, where that is certain. */
function endlessWithin(body: PatternNode): (readonly [PatternNode, Letters | undefined])[] {
  const found: (readonly [PatternNode, Letters | undefined])[] = [];
  if (body.kind === 'repeat' && body.isEndless) found.push([body.body, undefined]);
  if (body.kind === 'repeat') found.push(...endlessWithin(body.body));
  if (body.kind === 'choice') for (const way of body.ways) found.push(...endlessWithin(way));
  if (body.kind === 'sequence') {
    for (const [index, part] of body.parts.entries()) {
      const rest: PatternNode = { kind: 'sequence', parts: body.parts.slice(index + 1) };
      const next = isNullable(rest) ? undefined : firstOf(rest);
      found.push(...endlessWithin(part).map(([inner, own]) => [inner, own ?? next] as const));
    }
  }
  return found;
}

function walk(node: PatternNode, visit: (node: PatternNode) => void): void {
  visit(node);
  if (node.kind === 'sequence') for (const part of node.parts) walk(part, visit);
  if (node.kind === 'choice') for (const way of node.ways) walk(way, visit);
  if (node.kind === 'repeat') walk(node.body, visit);
}

function isNullable(node: PatternNode): boolean {
  if (node.kind === 'sequence') return node.parts.every(isNullable);
  if (node.kind === 'choice') return node.ways.some(isNullable);
  if (node.kind === 'repeat') return node.isOptional || isNullable(node.body);
  return node.kind === 'empty';
}

function firstOf(node: PatternNode): Letters {
  if (node.kind === 'set') return node.letters;
  if (node.kind === 'choice') return union(node.ways.map(firstOf));
  if (node.kind === 'repeat') return firstOf(node.body);
  if (node.kind === 'empty') return new Set();
  const upTo = node.parts.findIndex((part) => !isNullable(part));
  return union((upTo < 0 ? node.parts : node.parts.slice(0, upTo + 1)).map(firstOf));
}

function lettersOf(node: PatternNode): Letters {
  if (node.kind === 'set') return node.letters;
  if (node.kind === 'choice') return union(node.ways.map(lettersOf));
  if (node.kind === 'sequence') return union(node.parts.map(lettersOf));
  return node.kind === 'repeat' ? lettersOf(node.body) : new Set();
}

const union = (sets: readonly Letters[]): Letters => new Set(sets.flatMap((set) => [...set]));
const meets = (one: Letters, other: Letters): boolean => [...one].some((letter) => other.has(letter));

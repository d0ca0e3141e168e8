import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { catastrophes } from './catastrophes';

const FOLDER = path.join(__dirname, '../../../../src/domain/deadlines');

/** Every pattern written out in the reader's files. */
function literals(): readonly RegExp[] {
  const found: RegExp[] = [];
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022));
  }
  return found;
}

/** Every pattern that the reader puts together while it loads. */
function built(): readonly RegExp[] {
  const found: RegExp[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      found.push(pattern);
      return pattern;
    },
  });
  try {
    jest.isolateModules(() => {
      jest.requireActual('../../../../src/domain/deadlines/parse-deadline');
    });
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

test.each([
  [/^(?:a+)+$/, true],
  [/^(?:a|ab|b)*$/, true],
  [/^(?:\d|\d\d)+$/, true],
  [/^(?:a*)*$/, true],
  [/^(?:\w+\s?)*$/, true],
  [/^(?:.* )*$/, true],
  [/^(?:trong |suốt |cả )*năm$/, false],
  [/^(?:\d+ )*$/, false],
  [/^(?:\d{1,2} [^\d]*)*$/, false],
  [/^(.+?),? (?:hằng|mỗi) tháng$/, false],
])('%s is one that could run away: %s', (pattern, expected) => {
  expect(catastrophes(pattern).length > 0).toBe(expected);
});

test('no pattern of the reader can run away', () => {
  const patterns = [...literals(), ...built()];
  expect(literals().length).toBeGreaterThan(80);
  expect(built().length).toBeGreaterThan(30);
  expect(
    patterns.map((pattern) => [pattern.source, catastrophes(pattern)]).filter(([, why]) => why?.length),
  ).toEqual([]);
});

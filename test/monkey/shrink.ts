import { playAgain, type Played } from './play-sequence';
import type { PressStep, Sequence, Step } from './step';

/** Makes a sequence that breaks something as short as it stays broken in the same way, within so many tries. */
export async function shrink(played: Played, tries = 300): Promise<Played> {
  const wanted = kindOf(played.broken);
  let best = played;
  let left = tries;
  const take = async (steps: readonly Step[], start = best.sequence.start): Promise<boolean> => {
    if (left <= 0) return false;
    left -= 1;
    const again = await playAgain({ ...best.sequence, start, steps });
    if (kindOf(again.broken) !== wanted) return false;
    best = again;
    return true;
  };
  for (const start of ['small', 'plan'])
    if (start !== best.sequence.start) await take(best.sequence.steps, start);
  let isBetter = true;
  while (isBetter && left > 0) {
    isBetter = false;
    for (let size = Math.ceil(best.sequence.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = best.sequence.steps.length - size; at >= 0; at -= size) {
        const { steps } = best.sequence;
        if (await take([...steps.slice(0, at), ...steps.slice(at + size)])) isBetter = true;
      }
    }
    for (const [at, step] of best.sequence.steps.entries()) {
      for (const simpler of simplerThan(step)) {
        const { steps } = best.sequence;
        if (await take([...steps.slice(0, at), simpler, ...steps.slice(at + 1)])) {
          isBetter = true;
          break;
        }
      }
    }
  }
  return best;
}

/** "harm", "second run", "undo" …: what is broken, without the particulars. */
export function kindOf(broken: readonly string[]): string {
  return broken[0]?.split(':')[0] ?? '';
}

function simplerThan(step: Step): readonly Step[] {
  if ('live' in step) {
    const { live, ...trouble } = step;
    const fewer = live.length > 1 ? live.map((one) => live.filter((each) => each !== one)) : [];
    return [
      ...(Object.keys(trouble).length > 0 ? [{ live }] : []),
      ...fewer.map((edits) => ({ live: edits, ...trouble })),
    ];
  }
  if (!('press' in step)) return 'nextDay' in step && step.nextDay > 1 ? [{ nextDay: 1 }] : [];
  const { meanwhile, fault, ...plain } = step;
  const simpler: PressStep[] = [];
  if (fault !== undefined) simpler.push({ ...plain, ...(meanwhile === undefined ? {} : { meanwhile }) });
  if (meanwhile !== undefined) {
    const rest = fault === undefined ? {} : { fault };
    simpler.push({ ...plain, ...rest });
    if (meanwhile.length > 1)
      for (const one of meanwhile)
        simpler.push({ ...plain, ...rest, meanwhile: meanwhile.filter((x) => x !== one) });
  }
  return simpler;
}

/** A test that can be pasted. */
export function printTest({ sequence, broken }: Played, name: string): string {
  const lines = sequence.steps.map((step) => `      ${literal(step)},`).join('\n');
  const { profile, start } = sequence;
  return [
    `test('${name}', async () => {`,
    ...broken.slice(0, 4).map((line) => `  // ${line.replace(/\s+/g, ' ').slice(0, 150)}`),
    '  expect(',
    '    await brokenBy({',
    ...(profile === undefined ? [] : [`      profile: '${profile}',`]),
    `      start: '${start}',`,
    '      steps: [',
    lines.replace(/^/gm, '  '),
    '      ],',
    '    }),',
    '  ).toEqual([]);',
    '});',
  ].join('\n');
}

/** As a person would write the object. */
function literal(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${entries.map(([key, each]) => `${key}: ${literal(each)}`).join(', ')} }`;
}

export type { Sequence };

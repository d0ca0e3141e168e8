import { readReturn } from '../../src/domain/returns/read-return';
import { XlsxError } from '../../src/xlsx/package/xlsx-error';
import { readForeignWorkbook } from '../../src/xlsx/reading/read-foreign-workbook';
import { FOREIGN_FILES, plainFile } from './foreign-files';

/** What becomes of some bytes; anything but an XlsxError is told as what it is. */
export function fateOf(bytes: Uint8Array): string {
  try {
    const read = readReturn('tệp.xlsx', readForeignWorkbook(bytes).sheets, '');
    return read.kind === 'read' ? 'read' : `refused: ${read.refusal.kind}`;
  } catch (error) {
    return error instanceof XlsxError ? `refused: ${error.kind}` : `thrown: ${String(error)}`;
  }
}

/** Reads one of the files, or all cuts of a plain one, in a process of its own, and prints time, memory and fate. */
function measure(name: string): void {
  const bytes = name === 'cuts' ? plainFile() : (FOREIGN_FILES[name]?.() ?? new Uint8Array());
  const before = process.memoryUsage().rss;
  let slowest = 0;
  let most = 0;
  let peak = 0;
  const fates = new Map<string, number>();
  const cuts =
    name === 'cuts'
      ? Array.from({ length: 200 }, (_, at) => Math.floor((bytes.length * at) / 200))
      : [bytes.length];
  for (const cut of cuts) {
    const start = performance.now();
    const work = process.cpuUsage();
    const fate = fateOf(bytes.subarray(0, cut));
    slowest = Math.max(slowest, performance.now() - start);
    const { user, system } = process.cpuUsage(work);
    most = Math.max(most, (user + system) / 1000);
    peak = Math.max(peak, process.memoryUsage().rss);
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
  }
  const whole = process.resourceUsage().maxRSS / 1024;
  const told = [...fates].map(([fate, count]) => `${count} × ${fate}`).join(', ');
  process.stdout.write(
    `${name}: ${Math.round(slowest)} ms (${Math.round(most)} ms of work), ${Math.round((peak - before) / 1_048_576)} MB more (peak of the process with its making: ${Math.round(whole)} MB), ${told}\n`,
  );
}

if (require.main === module) measure(process.argv[2] ?? '');

import { html, nothing, type TemplateResult } from 'lit-html';
import type { EvidenceReport } from '../../../../excel/actions/reports/check-evidence';
import { evidenceSentences } from '../../../../messages/evidence-sentences';
import { evidenceWords } from '../../../../messages/evidence-words';
import { nameTable } from '../../../present/name-table';
import type { ViewContext } from '../../parts/view-context';
import { copiedLines } from '../papers/copied-lines';

/** More rows than these are copied, and not drawn. */
const MOST_DRAWN = 40;

/** What was found, the table of old and right names, and the name of each row. */
export function evidenceResult(report: EvidenceReport, context: ViewContext): TemplateResult {
  const words = evidenceWords(context.messages.language);
  return html`
    ${copiedLines(
      {
        id: 'evidence-result',
        heading: words.result,
        copyAll: words.copyAll,
        lines: evidenceSentences(report, words).map((sentence) => ({ words: sentence })),
      },
      context,
    )}
    ${renames(report, context)} ${rowNames(report, context)}
  `;
}

function renames({ typed, laid }: EvidenceReport, context: ViewContext): TemplateResult | typeof nothing {
  const words = evidenceWords(context.messages.language);
  const names = [
    ...typed.map(({ name, right }) => ({ from: name, to: right })),
    ...(laid?.files ?? []).map(({ file, right }) => ({ from: file, to: right })),
  ].flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));
  if (names.length === 0) return nothing;
  const table = nameTable(words.renameColumns, names);
  return copiedLines(
    {
      id: 'evidence-renames',
      heading: words.renameHeading,
      copyAll: words.copyTable,
      ...table,
      lines: names.map(({ from, to }) => ({
        words: words.renamed(from, to),
        copies: { text: to, label: words.copyName(to) },
      })),
    },
    context,
  );
}

function rowNames({ rows, expected, laid }: EvidenceReport, context: ViewContext): TemplateResult {
  const words = evidenceWords(context.messages.language);
  const hasFile = new Set(laid?.rows.filter(({ verdict }) => verdict === 'ok').map(({ row }) => row));
  const names = rows.flatMap((row) => {
    const name = expected.get(row.row);
    return name === undefined || hasFile.has(row) ? [] : [{ row: row.row, name }];
  });
  return html`
    ${copiedLines(
      {
        id: 'evidence-names',
        heading: words.namesHeading,
        copyAll: words.copyAll,
        text: names.map(({ name }) => name).join('\n'),
        lines: names.slice(0, MOST_DRAWN).map(({ row, name }) => ({
          words: words.rowName(row, name),
          copies: { text: name, label: words.copyName(name) },
        })),
      },
      context,
    )}
    ${names.length > MOST_DRAWN ? html`<p class="quiet">${words.more(names.length - MOST_DRAWN)}</p>` : nothing}
  `;
}

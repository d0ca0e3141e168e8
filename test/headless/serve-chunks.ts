import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExcelInNode } from '../excel-host/node/excel-in-node';

/** Answers, from a folder, the pieces of the bundle that are loaded only when they are needed, as the add-in's server would. */
export function serveChunks(excel: ExcelInNode, folder: string): void {
  const { window } = excel;
  const { prototype } = window.HTMLHeadElement;
  const append = prototype.appendChild.bind(window.document.head);
  prototype.appendChild = function <T extends Node>(node: T): T {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT') return append(node);
    const file = join(folder, basename(new URL(script.src).pathname));
    const isThere = existsSync(file);
    if (isThere) excel.runBundle(readFileSync(file, 'utf8'));
    const told = new window.Event(isThere ? 'load' : 'error');
    queueMicrotask(() => (isThere ? script.onload?.(told) : script.onerror?.(told)));
    return node;
  };
}

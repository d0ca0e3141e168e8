import type { Saved } from '../state/saved';

/**
 * Hands a file to the browser to be saved. Excel on a Mac does nothing with it and does not say so: there nothing is
 * tried.
 */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): Saved {
  if (
    Office.context.platform === Office.PlatformType.Mac ||
    Office.context.platform === Office.PlatformType.iOS
  )
    return 'notHere';
  const address = URL.createObjectURL(new Blob([bytes], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
  return 'downloaded';
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** The browser reads the file when the user has said where it goes. */
const KEPT_MILLISECONDS = 60_000;

/**
 * Puts the text on the clipboard, and beside it the same as `html` where that is given: Word takes the one, Zalo the
 * other. False where the web view does not allow it.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  // The newer way takes the looks out of HTML by the page's own policy: the old command hands it over as it is.
  if (html !== undefined) return copyByCommand(text, html) || (await writeToClipboard(text));
  // Excel on the web frames the pane without the right to the clipboard; the old command still works there.
  return (await writeToClipboard(text)) || copyByCommand(text);
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old command copies what is selected; what goes on the clipboard is then said by us. */
function copyByCommand(text: string, html?: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const fill = (event: ClipboardEvent): void => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

import type { Page } from 'playwright-core';

/** Words that do not fit where they stand and that no hint tells in full; numbers that are broken in two. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isTold = (element: Element, words: string): boolean =>
      (element.closest('[title]')?.getAttribute('title') ?? '').includes(words);
    for (const element of document.querySelectorAll<HTMLElement>('#pane *')) {
      const words = element.innerText?.trim() ?? '';
      if (words === '' || element.closest('.visually-hidden, select, textarea') !== null) continue;
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !isTold(element, words))
        faults.push(`cut: ${words}`);
    }
    for (const select of document.querySelectorAll('select')) {
      const words = select.selectedOptions[0]?.text.trim() ?? '';
      const whole = select.cloneNode(true) as HTMLSelectElement;
      whole.style.cssText = 'position: absolute; width: max-content; max-width: none';
      const option = document.createElement('option');
      option.text = words;
      whole.replaceChildren(option);
      select.after(whole);
      if (whole.offsetWidth > select.offsetWidth && !isTold(select, words)) faults.push(`cut: ${words}`);
      whole.remove();
    }
    for (const count of document.querySelectorAll('.count, .group-count')) {
      const number = [...count.childNodes].find((node) => node.textContent?.trim() && node.nodeType === 3);
      const range = document.createRange();
      range.selectNodeContents(number ?? count);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        faults.push(`broken: ${count.textContent.trim()}`);
    }
    return faults;
  });
}

/** Controls that are hard to hit: lower or narrower than 28 pixels. A choice is hit at its words, too. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((control) => control.checkVisibility())
      .map((control) => (control.matches('[type=radio], [role=switch]') ? control.closest('label') : control))
      .flatMap((target) => {
        if (target === null) return ['a choice without words'];
        const { width, height } = target.getBoundingClientRect();
        const words = target.id || target.innerText.trim() || target.className;
        return width < 28 || height < 28 ? [`small: ${words}, ${width} × ${height}`] : [];
      });
  });
}

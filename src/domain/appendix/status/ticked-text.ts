const TICKED = '☑|☒|✅|✓|✔|√|🗹|\\[[xX✓]\\]';
/** A cross beside words denies them; alone it may mean either. */
const OPEN = '☐|□|⬜|▢|✗|✘|❌|\\[ ?\\]';
const BOX = new RegExp(`(${TICKED})|(?:${OPEN})`, 'gu');

/**
 * What stands beside the ticked boxes of a cell: "☑ Đã hoàn thành ☐ Chưa hoàn thành" says "Đã hoàn thành". "" where no box is
 * ticked, undefined where the cell has no box at all. A label stands behind its box, or before it where the cell begins
 * with words.
 */
export function tickedText(written: string): string | undefined {
  const boxes = [...written.matchAll(BOX)];
  const [firstBox] = boxes;
  if (!firstBox) return undefined;
  const labelsFirst = written.slice(0, firstBox.index).trim() !== '';
  const labels = boxes.flatMap((box, index) => {
    if (box[1] === undefined) return [];
    const end = box.index + box[0].length;
    const before = boxes[index - 1];
    return labelsFirst
      ? written.slice(before ? before.index + before[0].length : 0, box.index)
      : written.slice(end, boxes[index + 1]?.index);
  });
  return labels
    .map((label) => label.trim())
    .join('\n')
    .trim();
}

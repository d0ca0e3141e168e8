import { tickedText } from '../../../../src/domain/appendix/status/ticked-text';

describe('tickedText()', () => {
  it.each(['☑', '☒', '✅', '✓', '✔', '√', '🗹', '[x]', '[X]', '[✓]'])('takes %s for a ticked box', (box) => {
    expect(tickedText(`${box} Đã hoàn thành`)).toBe('Đã hoàn thành');
    expect(tickedText(`Đã hoàn thành ${box}`)).toBe('Đã hoàn thành');
  });

  it.each(['☐', '□', '⬜', '▢', '✗', '✘', '❌', '[ ]', '[]'])(
    'takes %s for a box that is not ticked',
    (box) => {
      expect(tickedText(`${box} Đã hoàn thành`)).toBe('');
      expect(tickedText(`☑ Đã hoàn thành ${box} Chưa hoàn thành`)).toBe('Đã hoàn thành');
    },
  );

  it.each([
    ['☑ Đã hoàn thành ☐ Chưa hoàn thành', 'Đã hoàn thành'],
    ['☐ Đã hoàn thành ☑ Chưa hoàn thành', 'Chưa hoàn thành'],
    ['☐ Đã hoàn thành ☑ Đang thực hiện ☐ Chưa thực hiện', 'Đang thực hiện'],
    ['  ☑ Đã hoàn thành ☐ Chưa hoàn thành', 'Đã hoàn thành'],
    ['☑Đã hoàn thành\n☐Chưa hoàn thành', 'Đã hoàn thành'],
    ['☑ Đã trình ☐ Đã ký ☑ Đã gửi', 'Đã trình\nĐã gửi'],
    ['☑ ☐ Chưa hoàn thành', ''],
    ['☑ ☑ Đã gửi', 'Đã gửi'],
  ])('reads the label behind its box: %j', (written, label) => {
    expect(tickedText(written)).toBe(label);
  });

  it.each([
    ['Đã hoàn thành ☑ Chưa hoàn thành ☐', 'Đã hoàn thành'],
    ['Đã hoàn thành ☐ Đang thực hiện ☑', 'Đang thực hiện'],
    ['Đã trình ☑ Đã ký ☐ Đã gửi ☑', 'Đã trình\nĐã gửi'],
  ])('reads the label before its box where the cell begins with words: %j', (written, label) => {
    expect(tickedText(written)).toBe(label);
  });

  it.each(['', 'Đã hoàn thành', 'x', '[a]', '(x)', '[xx]'])('sees no box in %j', (written) => {
    expect(tickedText(written)).toBeUndefined();
  });
});

import type { Bound } from '../../bound';
import { type DatedReading, type Doubt, type Reading, withDoubts } from '../../reading';
import type { RecurrenceRule } from '../../recurrence';
import type { DeadlineNotation } from '../pieces/notation';

const FILLERS = /^(?:(?:là|vào|nhất|trong|khoảng|:) )+/;
const WORD = new RegExp(
  String.raw`^(trước và trong|trước hoặc trong|trước (?:hết|kết thúc|khi (?:hết|kết thúc))(?= (?:tháng|quý|năm)(?: |$))|trước|(?:hạn chót|hạn cuối|thời hạn cuối cùng|chậm nhất|muộn nhất|trễ nhất|không quá|không muộn hơn|không chậm hơn|không trễ hơn|không (?:chậm|muộn|trễ) quá|không sau|(?:từ nay )?(?:cho )?(?:đến|tới)(?: hết)?|hết|kết thúc(?: trong| vào)?|xong trong|hoàn thành trong|hoàn thành chậm nhất|xong|hoàn thành|hoàn tất|thực hiện xong)):? `,
);
/** These leave the day itself on time; the others are only verbs. */
const NOT_A_BOUND = /^(?:xong|hoàn thành|hoàn tất|thực hiện xong)$/;
/** "chậm nhất trước ngày X" says X is on time and late at once. */
const INCLUSIVE =
  /^(?:hạn chót|hạn cuối|thời hạn cuối cùng|chậm nhất|muộn nhất|trễ nhất|không quá|không muộn hơn|không chậm hơn|không trễ hơn|không (?:chậm|muộn|trễ) quá|không sau|hoàn thành chậm nhất)$/;

export const boundThenDeadline: DeadlineNotation = {
  name: 'bound-then-deadline',
  // trước ngày X · trước hết tháng X · chậm nhất là X · đến hết X · không quá X · xong trong X · từ nay đến X · trước 17h00 ngày X
  pattern:
    /^(?:trước|hạn|thời hạn cuối|chậm|muộn|trễ|không (?:quá|muộn|chậm|trễ|sau)|(?:từ nay )?(?:cho )?(?:đến|tới)|hết|kết thúc|xong|hoàn (?:thành|tất)|thực hiện xong) ?.+$/,
  read: ([text], reader): Reading | undefined => {
    let rest = text;
    let bound: Bound | undefined;
    let isInclusive = false;
    for (let word = WORD.exec(rest); word; word = WORD.exec(rest)) {
      const said = word[1] ?? '';
      if (said === 'trước') bound = 'before';
      else if (!NOT_A_BOUND.test(said)) bound ??= 'by';
      isInclusive ||= INCLUSIVE.test(said);
      rest = rest.slice(word[0].length).replace(FILLERS, '');
    }
    if (bound === undefined || rest === text) return undefined;
    const reading = reader.reading(rest === 'năm' ? 'cả năm' : rest);
    const contradiction: Doubt[] = bound === 'before' && isInclusive ? [{ kind: 'contradictoryBounds' }] : [];
    return reading && bind(reading, bound, contradiction);
  },
};

function bind(reading: Reading, bound: Bound, doubts: readonly Doubt[]): Reading | undefined {
  switch (reading.kind) {
    case 'point':
    case 'range': {
      const part = bindDated(reading, bound);
      return part && withDoubts(part, ...doubts);
    }
    case 'list': {
      const parts: DatedReading[] = [];
      for (const part of reading.parts) {
        const own = part.kind === 'point' ? part.bound : part.endBound;
        const next = own ? part : bindDated(part, bound);
        if (!next) return undefined;
        parts.push(next);
      }
      return withDoubts({ ...reading, parts }, ...doubts);
    }
    case 'recurring':
      return withDoubts({ ...reading, rules: reading.rules.map((rule) => bindRule(rule, bound)) }, ...doubts);
    case 'counted':
      return bound === 'before' ? undefined : reading;
    case 'conditional':
      return reading;
    case 'invalid':
      return reading.reason === 'whichPeriod' ? reading : undefined;
    case 'ongoing':
      return undefined;
  }
}

function bindDated(part: DatedReading, bound: Bound): DatedReading | undefined {
  if (part.kind === 'point') {
    if (part.bound !== undefined && part.bound !== bound) return undefined;
    const { point } = part;
    const isPeriod = point.shape !== 'day' && point.vague === undefined;
    if (bound !== 'before' || !isPeriod) return { ...part, bound };
    // "Trước 6 tháng năm 2026" was hardly meant to end before the year begins, which "trước quý I" may be.
    return withDoubts(
      { ...part, bound },
      point.shape === 'months'
        ? { kind: 'twoReadings', other: `đến hết tháng ${point.last}` }
        : { kind: 'beforePeriod' },
    );
  }
  return bound === 'before'
    ? undefined
    : withDoubts({ ...part, endBound: bound }, { kind: 'twoReadings', other: '' });
}

function bindRule(rule: RecurrenceRule, bound: Bound): RecurrenceRule {
  // "trước cuối quý": the last day of a rhythm without a day of its own stays on time.
  return rule.unit === 'month' || rule.unit === 'week' ? { bound, ...rule } : rule;
}

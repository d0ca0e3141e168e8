import type { VaguePart } from '../deadline';
import type { WrittenPoint } from '../reading';
import type { PointNotation } from './notation';
import { quarterNumber } from './quarter';
import { SMALL_NUMBER, smallNumber } from './word-numbers';
import { withYear, YEAR_OR_SHORT } from './year-part';

const PARTS: Record<string, VaguePart> = {
  đầu: 'start',
  'thượng tuần': 'start',
  giữa: 'middle',
  'trung tuần': 'middle',
  cuối: 'end',
  'hạ tuần': 'end',
  'nửa đầu': 'middle',
  'nửa cuối': 'end',
};
const PART = String.raw`(?:vào |khoảng |trong )?(đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối)`;

export const partOfMonth: PointNotation = {
  name: 'part-of-month',
  // cuối tháng 6 · đầu tháng 6/2024 · giữa tháng 6 · thượng tuần tháng 6 · nửa đầu tháng 6
  pattern: new RegExp(String.raw`^${PART} tháng ?(${SMALL_NUMBER})${YEAR_OR_SHORT}$`),
  read: (match): WrittenPoint | undefined => {
    const vague = PARTS[match[1] ?? ''];
    if (!vague) return undefined;
    const toDay = vague === 'end' ? 31 : vague === 'start' ? 10 : match[1] === 'trung tuần' ? 20 : 15;
    return {
      shape: 'month',
      month: smallNumber(match[2] ?? ''),
      toDay,
      vague,
      doubts: [{ kind: 'vague' }],
      ...withYear(match.groups),
    };
  },
};

export const partOfQuarter: PointNotation = {
  name: 'part-of-quarter',
  // cuối quý II · đầu quý III/2024 · giữa quý IV
  pattern: new RegExp(
    String.raw`^${PART} quý\.? ?([il|]{1,4}|[il|]?v|\d{1,2}|một|hai|ba|tư|bốn)${YEAR_OR_SHORT}$`,
  ),
  read: (match): WrittenPoint | undefined => {
    const vague = PARTS[match[1] ?? ''];
    if (!vague || match[1]?.startsWith('nửa')) return undefined;
    return {
      shape: 'quarter',
      quarter: quarterNumber(match[2] ?? ''),
      written: match[2] ?? '',
      vague,
      doubts: [{ kind: 'vague' }],
      ...withYear(match.groups),
    };
  },
};

export const partOfWholeYear: PointNotation = {
  name: 'part-of-whole-year',
  // cuối năm · đầu năm 2024 · giữa năm · cuối năm nay
  pattern:
    /^(?:vào |khoảng |trong )?(đầu|giữa|cuối) (?:của )?năm(?: (?<year>\d{4})| ?\/ ?(?<slashYear>\d{4})| (?<whichYear>nay|này|sau|tới|trước))?$/,
  read: (match): WrittenPoint | undefined => {
    const vague = PARTS[match[1] ?? ''];
    const { groups = {} } = match;
    return (
      vague && {
        shape: 'year',
        vague,
        doubts: [{ kind: 'vague' }],
        ...withYear({ ...groups, year: groups.year ?? groups.slashYear }),
      }
    );
  },
};

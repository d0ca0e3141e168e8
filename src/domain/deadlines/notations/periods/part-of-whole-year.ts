import type { WrittenPoint } from '../../reading';
import type { PointNotation } from '../pieces/notation';
import { PARTS } from '../pieces/vague-parts';
import { withYear } from '../pieces/year-part';

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

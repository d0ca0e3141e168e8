import type { FindingSentences } from '../finding-sentences';

const KINDS = { section: 'the name of a group', continuation: 'more of the row above', item: 'a task' };

export const appendixFindingsEn: FindingSentences<'status' | 'lead' | 'cell' | 'total' | 'layout' | 'text'> =
  {
    'status/conflict': ({ facts }) =>
      `This row says two things that contradict each other: “${facts.first}” and “${facts.second}”, so it does not count as done. Check the row and mend what is wrong.`,
    'status/unread': ({ found }) =>
      `The status “${found}” is not understood, so it does not count as done. Write Đã hoàn thành, Đang thực hiện or Chưa thực hiện.`,
    'status/mark-unclear': ({ found }) =>
      `It is not clear whether “${found}” is a mark, so it does not count as one. Write x for yes, and leave the cell blank for no.`,
    'status/last-entry': ({ facts }) =>
      `This cell is a diary of several days; its last entry counts: “${facts.entry}”. Check that this is right.`,
    'status/missing': () =>
      'No status is written, so nobody can tell whether this is done, and it does not count as done. Write the result in this cell.',
    'status/earlier-year': ({ found, facts: { planYear } }) =>
      `“${found}” tells of a time before ${String(planYear)}, the plan’s year; the task counts as done. If that was last year’s result, write this year’s.`,
    'status/day-to-come': ({ found, facts: { day, isDone } }) =>
      `“${found}” names a day of completion (from ${day}) that is still to come on the as-of date${
        isDone
          ? '; the task counts as done because its status says so. Check the day and the status.'
          : ', so the task does not count as done. If it is done, correct the day; if the day is only planned, write it once the work is done.'
      }`,
    'status/from-evidence': ({ facts }) =>
      `This row names a document, “${facts.evidence}”, but no status; it counts as done for now. If it is not finished, write its status.`,
    'status/percent-unclear': ({ found, facts }) =>
      `The number ${found} has no % sign while other rows hold percents; it is read as ${String(facts.readAs)}%. Write 1% or 100%.`,
    'lead/missing': () =>
      'No lead is named, so there is nobody to remind. Write the unit or the person in this cell.',
    'lead/several-names': ({ found }) =>
      `“${found}” may be several names, but counts as one. If it is several units or people, part them with semicolons.`,
    'lead/repeats-nothing': ({ found }) =>
      `“${found}” repeats the row above, but there is no name above. Write the name in this cell.`,
    'lead/same-unit': ({ found, facts }) =>
      `“${found}” is probably “${facts.other}” of row ${String(facts.otherRow)}, but it is written differently and counted apart. If they are one, write them alike.`,
    'cell/error-value': ({ facts }) =>
      facts.code === '#GETTING_DATA'
        ? 'The formula in this cell has no result yet, so it cannot be read. Wait until Excel has worked it out, or open and save the file in Excel, then recompute.'
        : `This cell shows the error ${facts.code}, so it cannot be read. Check the formula in it.`,
    'total/typed-disagrees': ({ facts }) =>
      `This row says “${facts.typed}”, but the tasks add up to ${facts.counted}. What was typed stays as it is; please compare.`,
    'layout/no-status-column': () =>
      'No column of the table tells what is done, so no task counts as done. Add a column “Kết quả thực hiện”, or point at the column that tells.',
    'layout/days-unclaimed': ({ found }) =>
      `The table has no column for the deadline, but ${found === '' ? 'this column without a heading' : `“${found}”`} holds days. If they are the deadlines, name it “Thời hạn” or point at it; until then no task counts as overdue.`,
    'layout/row-unclear': ({ facts }) =>
      `It is not certain what this row is; it is read as ${KINDS[facts.kind]}. Check its number, its deadline and its lead.`,
    'text/legacy-encoding': ({ facts }) =>
      `The letters of this cell are in the old encoding ${facts.encoding} (it reads “${facts.readable}”; ${String(facts.cells)} cells of the table are like it). The text stays as it is; better convert it to Unicode.`,
  };

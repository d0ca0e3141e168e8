import { brokenBy, playAgain } from '../../monkey/play-sequence';
import type { Sequence } from '../../monkey/step';

/** What random use has found, each as short as it stays broken: what must hold, and the steps. */
const FOUND: Readonly<Record<string, Sequence>> = {
  'renamedAndOpenedAnew: an undo over several sheets tells of one that it does not find': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'sample' },
      { press: 'recomputeAll' },
      { reload: true },
      { does: 'rename', sheet: 2, name: 'Năm 2025' },
      { press: 'undo' },
    ],
  },
  'pastedOverARatio: what was pasted over a ratio in the moment of writing comes back, though the pasted cell is one for text':
    {
      profile: 'web',
      start: 'plan',
      steps: [
        { press: 'sample' },
        { press: 'recompute' },
        { does: 'type', sheet: 2, row: 6, column: 7, value: 'Đã hoàn thành' },
        {
          press: 'recompute',
          meanwhile: [{ trip: 2, step: { does: 'pasteRows', sheet: 2, from: 5, count: 1, to: 15 } }],
        },
      ],
    },
  'pastedOverAFormula: the same over a ratio that is a formula': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'sample' },
      {
        press: 'ribbon',
        meanwhile: [{ trip: 2, step: { does: 'deleteRows', sheet: 2, at: 13, count: 1 } }],
      },
      { press: 'settings', change: { liveFormulas: true } },
      {
        live: [{ does: 'type', sheet: 2, row: 6, column: 6, value: 'Ảnh niêm yết' }],
        meanwhile: [
          { trip: 3, step: { does: 'deleteRows', sheet: 2, at: 10, count: 1 } },
          { trip: 4, step: { does: 'insertRows', sheet: 2, at: 7, count: 2 } },
        ],
      },
      { live: [{ does: 'deleteRows', sheet: 2, at: 8, count: 1 }] },
      {
        live: [{ does: 'type', sheet: 2, row: 7, column: 5, value: 'Quý I/2024' }],
        meanwhile: [{ trip: 4, step: { does: 'pasteRows', sheet: 2, from: 5, count: 1, to: 14 } }],
      },
    ],
  },
  'madeForText: a ratio whose cell is made one for text in the moment of writing stays a number': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'sample' },
      { press: 'recompute' },
      { does: 'type', sheet: 2, row: 6, column: 7, value: 'Đã hoàn thành' },
      {
        press: 'recompute',
        meanwhile: [{ trip: 2, step: { does: 'format', sheet: 2, row: 15, column: 3, numberFormat: '@' } }],
      },
      { press: 'recompute' },
      { press: 'undo' },
    ],
  },
  'swappedUnderARatioThatWent: a ratio that a run took away does not come back to another row': {
    profile: 'web',
    start: 'plan',
    steps: [
      { does: 'pasteRows', sheet: 0, from: 1, count: 2, to: 4 },
      { live: [{ does: 'type', sheet: 0, row: 2, column: 6, value: '' }] },
      { does: 'type', sheet: 0, row: 10, column: 3, value: 'Tỷ lệ hoàn thành' },
      { does: 'insertRows', sheet: 0, at: 7, count: 1 },
      { does: 'type', sheet: 0, row: 5, column: 3, value: 'đang chờ ý kiến' },
      { press: 'recompute' },
      { does: 'pasteRows', sheet: 0, from: 9, count: 2, to: 3 },
      { press: 'recompute' },
      { does: 'sort', sheet: 0, area: 'A10:F11', byColumn: 4, isDescending: false },
      { press: 'undo' },
    ],
  },
  'nameWithItsCell: a ratio that an undo has put back, and that has to go again, is followed where rows moved':
    {
      profile: '2021',
      start: 'plan',
      steps: [
        { live: [{ does: 'merge', sheet: 0, area: 'F11:F13', keeps: false }] },
        { does: 'cutRows', sheet: 0, from: 1, count: 1, to: 8 },
        {
          press: 'clear',
          meanwhile: [{ trip: 2, step: { does: 'insertRows', sheet: 0, at: 1, count: 1 } }],
        },
        { press: 'recompute' },
        { does: 'insertRows', sheet: 0, at: 1, count: 1 },
        { does: 'type', sheet: 0, row: 9, column: 4, value: 'Ban hành kế hoạch' },
        { press: 'recompute' },
        {
          press: 'undo',
          meanwhile: [{ trip: 6, step: { does: 'insertRows', sheet: 0, at: 5, count: 1 } }],
        },
      ],
    },
  'shownBefore: a sample that is taken away again leaves the sheet shown from which it was made': {
    profile: '2021',
    start: 'plan',
    steps: [
      { does: 'activate', sheet: 1 },
      { press: 'sample', fault: { trip: 2, action: 28, code: 'RequestAborted' } },
    ],
  },
  'deletedWhileListed: a highlight that goes while rules are read one by one is made anew': {
    profile: 'web',
    start: 'plan',
    steps: [
      { does: 'type', sheet: 0, row: 9, column: 4, value: 'Văn phòng - Thống kê' },
      { press: 'recompute' },
      {
        press: 'recompute',
        fault: { trip: 1, action: 17, code: 'GeneralException' },
        meanwhile: [{ trip: 5, step: { does: 'deleteRule', sheet: 0, rule: 4 } }],
      },
    ],
  },
  'copyOfAnAcceptedText: a copy of an accepted text is the user’s, and stays where the accepting is undone': {
    profile: 'web',
    start: 'appendices cchc-percent',
    steps: [
      { press: 'recompute' },
      { press: 'accept', which: 3 },
      { does: 'pasteRows', sheet: 0, from: 21, count: 1, to: 12 },
      { press: 'undo' },
    ],
  },
  'copyAndRowsAboveIt: a highlight does not come back to the copy of its row where both stand elsewhere': {
    profile: 'web',
    start: 'generated 83272',
    steps: [
      { does: 'cutRows', sheet: 0, from: 4, count: 1, to: 1 },
      { press: 'recompute' },
      { does: 'insertRows', sheet: 0, at: 3, count: 1 },
      { does: 'type', sheet: 0, row: 2, column: 2, value: 'Niêm yết thủ tục 1.1' },
      { press: 'clear' },
      { live: [{ does: 'deleteRows', sheet: 0, at: 3, count: 1 }] },
      { does: 'type', sheet: 0, row: 2, column: 5, value: 'Tổng cộng' },
      { does: 'pasteRows', sheet: 0, from: 2, count: 2, to: 1 },
      { does: 'cutRows', sheet: 0, from: 3, count: 2, to: 1 },
      { press: 'undo' },
    ],
  },
  'cutBeforeMarksBack: a highlight that an undo has just taken away comes back to its row where that was cut meanwhile':
    {
      profile: 'web',
      start: 'code-sheets clean-scoring-form',
      steps: [
        { nextDay: 90 },
        { press: 'recompute' },
        { does: 'type', sheet: 0, row: 11, column: 9, value: 'Đã hoàn thành' },
        { press: 'recompute' },
        {
          press: 'undo',
          meanwhile: [{ trip: 5, step: { does: 'cutRows', sheet: 0, from: 8, count: 1, to: 10 } }],
        },
        { press: 'undo' },
      ],
    },
  'cutWhileUndoing: a row that is cut and put elsewhere in the moment before highlights come back is seen by their batch':
    {
      profile: 'web',
      start: 'plan',
      steps: [
        { does: 'deleteRows', sheet: 0, at: 3, count: 1 },
        { press: 'recompute' },
        { press: 'clear' },
        {
          press: 'undo',
          meanwhile: [{ trip: 5, step: { does: 'cutRows', sheet: 0, from: 4, count: 1, to: 1 } }],
        },
      ],
    },
  'cutAmongAlike: a row that was cut and put elsewhere among rows much like it is known to the undo of a clearing':
    {
      profile: '2021',
      start: 'code-sheets phu-luc-2-dates-in-runs',
      steps: [
        { live: [{ does: 'deleteRows', sheet: 0, at: 6, count: 1 }] },
        { press: 'clear' },
        { does: 'cutRows', sheet: 0, from: 25, count: 1, to: 23 },
        { press: 'undo' },
      ],
    },
  'copyInItsPlace: a highlight does not come back to the copy of its row, where that has come to its place': {
    profile: 'web',
    start: 'case c26-merged-status-not-inherited',
    steps: [
      { press: 'recompute' },
      { press: 'clear' },
      { does: 'pasteRows', sheet: 0, from: 5, count: 2, to: 6 },
      { does: 'cutRows', sheet: 0, from: 6, count: 1, to: 8 },
      { does: 'deleteRows', sheet: 0, at: 2, count: 2 },
      { press: 'undo' },
    ],
  },
  'movedWhileTakenBack: two attempts of a run between which rows moved are not undone to places of before': {
    profile: '2021',
    start: 'code-sheets cchc-month-first',
    steps: [
      { does: 'type', sheet: 0, row: 15, column: 5, value: 'Theo quy định' },
      { press: 'recompute' },
      { press: 'setAside', which: 5 },
      { press: 'catalogue' },
      {
        press: 'recompute',
        meanwhile: [
          { trip: 4, step: { does: 'pasteRows', sheet: 0, from: 11, count: 1, to: 13 } },
          { trip: 6, step: { does: 'cutRows', sheet: 0, from: 19, count: 2, to: 12 } },
        ],
      },
      { does: 'insertColumns', sheet: 0, at: 1, count: 1 },
      {
        press: 'recompute',
        meanwhile: [{ trip: 4, step: { does: 'deleteColumns', sheet: 0, at: 1, count: 1 } }],
      },
      { press: 'undo' },
    ],
  },
  'sheetGoneWithDay: where the sheet goes while nothing but a day was to be written, that day is forgotten': {
    profile: '2021',
    start: 'generated 33865',
    steps: [
      { press: 'recompute' },
      { nextDay: 1 },
      {
        press: 'recompute',
        meanwhile: [
          { trip: 5, step: { does: 'deleteSheet', sheet: 0 } },
          { trip: 3, step: { does: 'type', sheet: 0, row: 14, column: 5, value: '31/01/2024' } },
        ],
      },
    ],
  },
  'cutBetweenWitnesses: rows cut and put elsewhere above all that stands of ours are known to an undo': {
    profile: 'web',
    start: 'appendices cchc-percent',
    steps: [
      { does: 'insertColumns', sheet: 0, at: 1, count: 1 },
      { does: 'insertRows', sheet: 0, at: 4, count: 1 },
      { does: 'type', sheet: 0, row: 9, column: 9, value: 0 },
      { press: 'recompute' },
      { does: 'deleteRows', sheet: 0, at: 2, count: 2 },
      {
        live: [
          {
            does: 'type',
            sheet: 0,
            row: 12,
            column: 4,
            value: { formula: '=NA()', result: { error: '#N/A' } },
          },
        ],
      },
      { does: 'cutRows', sheet: 0, from: 8, count: 1, to: 15 },
      { press: 'undo' },
    ],
  },
  'labelBeforeSection: a cell that has the ratio of a section is not written for the whole, too': {
    profile: 'web',
    start: 'case 06-empty-index',
    steps: [
      { does: 'type', sheet: 0, row: 5, column: 6, value: 'Tỷ lệ hoàn thành' },
      { does: 'pasteRows', sheet: 0, from: 10, count: 1, to: 14 },
      { press: 'ribbon' },
    ],
  },
  'brokenOffWhileUndoing: a highlight that got no colours when it was put back after a clearing is made anew':
    {
      profile: 'web',
      start: 'small',
      steps: [
        { does: 'type', sheet: 0, row: 2, column: 5, value: 'Văn phòng' },
        { press: 'recompute' },
        { press: 'clear' },
        { press: 'undo', fault: { trip: 5, action: 26, code: 'InvalidOperationInCellEditMode' } },
      ],
    },
  'labelBesideLine: where a label of theirs gives the line another place, the same run writes the ratio there':
    {
      profile: '2021',
      start: 'code-sheets cchc-month-first',
      steps: [
        { does: 'deleteRows', sheet: 0, at: 4, count: 2 },
        { press: 'settings', summaryLine: true },
        { press: 'recompute' },
        { does: 'type', sheet: 0, row: 22, column: 1, value: 'Tỷ lệ hoàn thành' },
        { live: [{ does: 'type', sheet: 0, row: 4, column: 4, value: 'Quý IV/2024' }] },
      ],
    },
  'ratioForState: no ratio is written beside a label in the row of a section, where the state of its items stands':
    {
      profile: '2021',
      start: 'generated 55956',
      steps: [
        { does: 'type', sheet: 0, row: 8, column: 5, value: 'Thời hạn' },
        { does: 'type', sheet: 0, row: 4, column: 6, value: 'Tỷ lệ hoàn thành' },
        { press: 'recompute' },
      ],
    },
  'copyDeleted: an undo of a run on a copy that is deleted does not go to the sheet that was copied': {
    profile: '2021',
    start: 'generated 40879',
    steps: [
      {
        live: [
          { does: 'sort', sheet: 0, area: 'A3:F3', byColumn: 2, isDescending: false },
          { does: 'copySheet', sheet: 0, name: 'Bản sao 55' },
        ],
      },
      { press: 'recomputeAll' },
      { does: 'deleteSheet', sheet: 1 },
      { press: 'undo' },
    ],
  },
  'sortedBesideMerge: where a sorted ratio is ours again, the columns are those that a second run finds': {
    profile: '2021',
    start: 'generated 66179',
    steps: [
      { press: 'recompute' },
      { does: 'merge', sheet: 0, area: 'G1:G3', keeps: true },
      { does: 'sort', sheet: 0, area: 'A8:H12', byColumn: 2, isDescending: false },
      { press: 'recompute' },
    ],
  },
  'copiedAndSorted: the pane does not tell a ratio that is ours again as typed by them': {
    profile: '2021',
    start: 'generated 75767',
    steps: [
      { press: 'recompute' },
      { does: 'pasteRows', sheet: 0, from: 4, count: 2, to: 5 },
      {
        live: [
          { does: 'type', sheet: 0, row: 7, column: 4, value: 'trước 15/10/2024' },
          { does: 'deleteRows', sheet: 0, at: 3, count: 1 },
        ],
      },
      { press: 'undo' },
      { does: 'pasteRows', sheet: 0, from: 6, count: 1, to: 4 },
      { live: [{ does: 'insertColumns', sheet: 0, at: 5, count: 1 }] },
    ],
  },
  'columnGoneBeforeRun: a ratio taken back keeps its name, though rules whose cells are gone cannot come back':
    {
      profile: '2021',
      start: 'plan',
      steps: [
        { press: 'sample' },
        { press: 'recomputeAll' },
        { does: 'deleteColumns', sheet: 2, at: 7, count: 1 },
        {
          live: [{ does: 'type', sheet: 2, row: 13, column: 2, value: '' }],
          meanwhile: [{ trip: 3, step: { does: 'pasteRows', sheet: 2, from: 5, count: 2, to: 10 } }],
        },
      ],
    },
  "ruleMovedWhilePutInOrder: the user's rules keep their order where somebody moves one while ours are put in order":
    {
      profile: '2021',
      start: 'file trung-trac-cchc',
      steps: [
        { press: 'sample' },
        { live: [{ does: 'activate', sheet: 0 }] },
        { press: 'recompute' },
        { does: 'addRule', sheet: 0, at: 'D14:F19', formula: '=LEN($B2)>3', place: 'last' },
        { press: 'recomputeAll' },
        { does: 'addRule', sheet: 0, at: 'H11:J15', formula: '=LEN($B2)>3', place: 'last' },
        {
          live: [{ does: 'type', sheet: 0, row: 19, column: 8, value: 'Chưa hoàn thành' }],
          meanwhile: [{ trip: 6, step: { does: 'moveRule', sheet: 0, rule: 18, to: 'first' } }],
        },
      ],
    },
  'movedBeforeUndo: an undo that Excel refuses leaves our highlights in the order that somebody gave them': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'recomputeAll' },
      { does: 'moveRule', sheet: 0, rule: 2, to: 'first' },
      { press: 'undo', fault: { trip: 5, action: 0, code: 'RequestPayloadSizeLimitExceeded' } },
    ],
  },
  'addedBelowWhileTakenBack: accepted too late, a text comes back though rows are put in below it': {
    profile: 'web',
    start: 'code-sheets phu-luc-1-lettered-parts',
    steps: [
      { live: [{ does: 'type', sheet: 0, row: 23, column: 5, value: 'Theo quy định' }] },
      {
        press: 'acceptAll',
        meanwhile: [
          { trip: 2, step: { does: 'cutRows', sheet: 0, from: 22, count: 2, to: 7 } },
          { trip: 3, step: { does: 'insertRows', sheet: 0, at: 23, count: 2 } },
        ],
      },
    ],
  },
  'orderTripFails: a run whose rules were put in order only at the second try is wholly done': {
    profile: 'web',
    start: 'plan',
    steps: [{ press: 'recompute', fault: { trip: 4, action: 0, code: 'InvalidArgument' } }],
  },
  'resizedBeforeRun: undo brings a highlight back as somebody had resized it before the run': {
    start: 'plan',
    steps: [
      { press: 'recompute' },
      { does: 'resizeRule', sheet: 0, rule: 0, at: 'C5:E5' },
      { does: 'type', sheet: 0, row: 7, column: 5, value: '' },
      { press: 'recompute' },
      { press: 'undo' },
    ],
  },
  'mergedUnderRatio: what is reported as written can be seen, also where a deadline is merged': {
    profile: '2021',
    start: 'generated 16067',
    steps: [{ does: 'merge', sheet: 0, area: 'C11:C14', keeps: false }, { press: 'recompute' }],
  },
  'nameGoneWhileIdle: a hidden name that somebody deletes while nothing is to be written is seen by the run':
    {
      profile: 'web',
      start: 'appendices cchc-plain-numbers',
      steps: [
        { press: 'sample' },
        { press: 'recomputeAll' },
        { press: 'recompute', meanwhile: [{ trip: 2, step: { does: 'deleteNames', name: 0 } }] },
      ],
    },
  'takingBackFailsOnce: what a run says is true, though taking back what came too late fails at first': {
    profile: 'web',
    start: 'plan',
    steps: [
      {
        press: 'recompute',
        fault: { trip: 4, action: 0, code: 'InvalidArgument' },
        meanwhile: [{ trip: 2, step: { does: 'type', sheet: 0, row: 2, column: 1, value: 'Tổng cộng' } }],
      },
    ],
  },
  'ruleMovedWhileIdle: a highlight that somebody moves while nothing is to be written is seen by the run': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'recomputeAll' },
      {
        press: 'recompute',
        meanwhile: [{ trip: 2, step: { does: 'moveRule', sheet: 0, rule: 3, to: 'first' } }],
      },
    ],
  },
  'formulaMovedWhileTakenBack: a formula of ours whose rows move before it is taken back is known by its shape':
    {
      profile: 'web',
      start: 'plan',
      steps: [
        {
          press: 'recompute',
          meanwhile: [{ trip: 4, step: { does: 'insertColumns', sheet: 0, at: 6, count: 1 } }],
        },
        { press: 'settings', change: { liveFormulas: true } },
        { press: 'sample' },
        { press: 'undo' },
        {
          press: 'recompute',
          meanwhile: [
            { trip: 2, step: { does: 'type', sheet: 0, row: 4, column: 3, value: 'Một cửa' } },
            { trip: 7, step: { does: 'insertRows', sheet: 0, at: 2, count: 1 } },
          ],
        },
      ],
    },
  'rowsMovedInside: rows that move between the first and the last of the table are noticed by the highlights':
    {
      profile: 'web',
      start: 'appendices papi-evidence-groups',
      steps: [
        { press: 'recompute' },
        { does: 'type', sheet: 0, row: 14, column: 8, value: '' },
        { press: 'recompute' },
        { does: 'deleteRows', sheet: 0, at: 2, count: 1 },
        { does: 'insertRows', sheet: 0, at: 13, count: 1 },
        { press: 'undo' },
      ],
    },
  'mergedOverLine: a summary line whose number somebody merges away goes to the next free row at once': {
    profile: '2021',
    start: 'appendices two-appendices',
    steps: [
      { press: 'settings', summaryLine: true },
      { press: 'recompute' },
      { does: 'merge', sheet: 0, area: 'C24:C27', keeps: false },
      { press: 'ribbon' },
    ],
  },
  'linesOfThree: a table without items takes no summary line away from the others': {
    profile: '2021',
    start: 'appendices two-tables-one-sheet',
    steps: [
      { press: 'settings', summaryLine: true },
      { does: 'insertRows', sheet: 0, at: 9, count: 1 },
      { does: 'pasteRows', sheet: 0, from: 17, count: 1, to: 4 },
      { press: 'recompute' },
    ],
  },
  'halfGivenBack: an undo that cannot give back what it took says that something may remain': {
    profile: 'web',
    start: 'generated 58968',
    steps: [
      { press: 'recompute' },
      { does: 'deleteNames', name: 0 },
      {
        press: 'undo',
        meanwhile: [
          { trip: 7, step: { does: 'deleteRows', sheet: 0, at: 8, count: 1 } },
          { trip: 5, step: { does: 'type', sheet: 0, row: 7, column: 7, value: '' } },
        ],
      },
    ],
  },
  'dayOfFailedRun: a run that fails at its second attempt remembers no day': {
    profile: 'web',
    start: 'generated 87902',
    steps: [
      { press: 'recompute' },
      { does: 'resizeRule', sheet: 0, rule: 4, at: 'I7:J12' },
      { nextDay: 1 },
      { press: 'recompute', fault: { trip: 4, action: 29, code: 'InternalServerError' } },
    ],
  },
  'resizedWhileUndone: a highlight that somebody resizes during an undo takes no formula of ours away': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'sample' },
      { press: 'recompute' },
      { press: 'settings', change: { liveFormulas: true } },
      { press: 'recompute' },
      {
        press: 'undo',
        meanwhile: [{ trip: 6, step: { does: 'resizeRule', sheet: 2, rule: 3, at: 'G13:G14' } }],
      },
    ],
  },
  'sheetGoneWhileWritten: the workbook then tells of the run before': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'sample' },
      {
        press: 'recompute',
        meanwhile: [
          { trip: 4, step: { does: 'deleteSheet', sheet: 2 } },
          { trip: 3, step: { does: 'type', sheet: 2, row: 12, column: 4, value: 'Phối hợp' } },
        ],
      },
    ],
  },
  'catalogueEdited: a pane in live mode follows the catalogue that its sheet is compared with': {
    profile: 'web',
    start: 'file cam-giang-phu-luc-1',
    steps: [{ press: 'catalogue' }, { live: [{ does: 'deleteRows', sheet: 1, at: 27, count: 2 }] }],
  },
  'renamedSinceTheDay: days are as before where the run failed, whatever the sheet was called on them': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'recompute' },
      { does: 'rename', sheet: 0, name: 'Năm 2025' },
      { press: 'clear' },
      { does: 'deleteRows', sheet: 0, at: 8, count: 1 },
      { press: 'recompute', fault: { trip: 3, action: 54, code: 'RequestPayloadSizeLimitExceeded' } },
    ],
  },
  'ruleAddedWhileLooking: a rule that somebody adds while ours are looked at is not taken for one of ours': {
    profile: '2021',
    start: 'small',
    steps: [
      { does: 'type', sheet: 0, row: 4, column: 5, value: 'Tỷ lệ hoàn thành' },
      { live: [{ does: 'cutRows', sheet: 0, from: 1, count: 2, to: 9 }] },
      { does: 'insertRows', sheet: 0, at: 6, count: 2 },
      {
        press: 'ribbon',
        meanwhile: [
          { trip: 4, step: { does: 'type', sheet: 0, row: 9, column: 6, value: 'tháng 12/2024' } },
          {
            trip: 4,
            step: { does: 'addRule', sheet: 0, at: 'G10:I10', formula: '=$D3=""', place: 'first' },
          },
        ],
      },
    ],
  },
  'formatBeyond: undo gives a blank cell under the table the number format back that somebody had given it': {
    profile: 'web',
    start: 'small',
    steps: [
      { does: 'pasteRows', sheet: 0, from: 2, count: 1, to: 8 },
      { does: 'format', sheet: 0, row: 9, column: 3, numberFormat: '0.00' },
      { press: 'settings', summaryLine: true },
      { press: 'recomputeAll' },
      { press: 'undo' },
    ],
  },
  'cutWhileCleared: highlights cleared while rows move come back to the rows that hold what they held': {
    profile: '2021',
    start: 'code-sheets phu-luc-1-zeros-beside-blanks',
    steps: [
      { press: 'recompute' },
      { does: 'type', sheet: 0, row: 19, column: 7, value: '' },
      { press: 'recompute' },
      // No run tells where highlights lie any more: they are looked at.
      { press: 'undo' },
      {
        press: 'clear',
        meanwhile: [{ trip: 3, step: { does: 'cutRows', sheet: 0, from: 15, count: 1, to: 1 } }],
      },
      { press: 'undo' },
    ],
  },
  'undoneAfterHalf: after a run of which nothing came, an undo takes the sheet back that was added before it':
    {
      profile: 'web',
      start: 'plan',
      steps: [
        { press: 'sample' },
        {
          press: 'recompute',
          fault: { trip: 3, action: 0, code: 'InvalidOperationInCellEditMode', trips: 30 },
        },
        { press: 'undo' },
      ],
    },
  'namesLeftSeen: names that a run could not hide are hidden by the next, though that has nothing to write': {
    profile: 'web',
    start: 'plan',
    steps: [
      {
        press: 'recompute',
        fault: { trip: 4, action: 0, code: 'InvalidOperationInCellEditMode', trips: 30 },
      },
      { press: 'recompute' },
    ],
  },
  'copiedFromTheMiddle: a highlight that people have copied out of the middle of another goes with it': {
    profile: 'web',
    start: 'code-sheets clean-scoring-form',
    steps: [
      { live: [{ does: 'insertRows', sheet: 0, at: 3, count: 1 }] },
      { press: 'catalogue' },
      { does: 'pasteRows', sheet: 0, from: 9, count: 2, to: 10 },
      {
        press: 'recompute',
        meanwhile: [{ trip: 6, step: { does: 'pasteRows', sheet: 0, from: 9, count: 1, to: 9 } }],
      },
    ],
  },
  'movedBetweenAttempts: rows cut and put elsewhere between two attempts are known to an undo': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'recompute' },
      { press: 'settings', change: { palette: 'orangeAndBlue' } },
      {
        press: 'recompute',
        meanwhile: [
          { trip: 5, step: { does: 'cutRows', sheet: 0, from: 3, count: 2, to: 7 } },
          { trip: 3, step: { does: 'type', sheet: 0, row: 7, column: 2, value: '' } },
        ],
      },
      { press: 'undo' },
    ],
  },
  'putInAsHighlightsComeBack: a row put in just before highlights come back does not shift them': {
    profile: 'web',
    start: 'code-sheets phu-luc-1-zeros-beside-blanks',
    steps: [
      { press: 'recompute' },
      { press: 'clear' },
      {
        press: 'undo',
        meanwhile: [{ trip: 5, step: { does: 'insertRows', sheet: 0, at: 4, count: 1 } }],
      },
    ],
  },
  'columnGoneWhileUndoing: an undo of accepted texts is done, though a column goes in its midst': {
    profile: '2021',
    start: 'plan',
    steps: [
      { press: 'sample' },
      { press: 'recompute' },
      { press: 'acceptAll' },
      {
        press: 'undo',
        meanwhile: [{ trip: 6, step: { does: 'deleteColumns', sheet: 2, at: 7, count: 1 } }],
      },
    ],
  },
  'daysOfAnotherSession: what is put back of days remembered by another session stands once': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'sample' },
      { press: 'catalogue' },
      { press: 'recompute' },
      { reload: true },
      { press: 'clear' },
      { press: 'recompute', fault: { trip: 4, action: 73, code: 'InvalidArgument' } },
    ],
  },
  'noWitnessLeft: a highlight does not come back to a row that people have put elsewhere': {
    profile: '2021',
    start: 'generated 59562',
    steps: [
      { press: 'recompute' },
      { live: [{ does: 'deleteRows', sheet: 0, at: 2, count: 1 }] },
      { does: 'deleteRule', sheet: 0, rule: 0 },
      { does: 'cutRows', sheet: 0, from: 3, count: 1, to: 2 },
      { press: 'undo' },
    ],
  },
  'recordPutBack: after a run that was taken back, an undo is that of the run before': {
    profile: '2021',
    start: 'generated 1429',
    steps: [
      { does: 'type', sheet: 0, row: 4, column: 5, value: '' },
      { press: 'recompute' },
      { does: 'deleteRows', sheet: 0, at: 2, count: 1 },
      {
        press: 'recomputeAll',
        meanwhile: [
          { trip: 4, step: { does: 'type', sheet: 0, row: 3, column: 7, value: 'Tỷ lệ hoàn thành' } },
        ],
      },
      { does: 'insertRows', sheet: 0, at: 3, count: 1 },
      { press: 'undo' },
    ],
  },
  'cutBeforeAccepting: a text over which a proposal was written is given back, though our highlight has moved':
    {
      profile: '2021',
      start: 'code-sheets remediation-orphans',
      steps: [
        { press: 'recomputeAll' },
        {
          press: 'accept',
          which: 0,
          meanwhile: [{ trip: 2, step: { does: 'cutRows', sheet: 0, from: 3, count: 1, to: 16 } }],
        },
      ],
    },
  'ownShortDate: a date that was mended and put back shows as before': {
    profile: '2021',
    start: 'code-sheets cchc-four-steps',
    steps: [{ press: 'recompute' }, { press: 'accept', which: 0 }, { press: 'undo' }],
  },
  'orderMovedAsWritten: highlights put in another order while ratios are written are put in order by the same run':
    {
      profile: 'web',
      start: 'plan',
      steps: [
        { press: 'recompute' },
        { does: 'sort', sheet: 0, area: 'A2:F6', byColumn: 1, isDescending: true },
        {
          press: 'recompute',
          meanwhile: [{ trip: 2, step: { does: 'moveRule', sheet: 0, rule: 3, to: 'first' } }],
        },
      ],
    },
  'acceptedUnderMerge: a proposal of a row that has come under a merge is written where that shows it': {
    profile: 'web',
    start: 'case c07-merged-rows-duplicate-code',
    steps: [
      { does: 'type', sheet: 0, row: 3, column: 1, value: 2 },
      { press: 'recompute' },
      { does: 'deleteRows', sheet: 0, at: 3, count: 1 },
      { press: 'accept', which: 0 },
    ],
  },
  'backByChance: an undo is not done where another row has come to the address and holds what the cell held':
    {
      profile: 'web',
      start: 'appendices papi-nested-groups',
      steps: [
        { does: 'merge', sheet: 0, area: 'E2:E4', keeps: false },
        { live: [{ does: 'deleteRows', sheet: 0, at: 19, count: 1 }] },
        { press: 'accept', which: 4 },
        { does: 'cutRows', sheet: 0, from: 21, count: 2, to: 7 },
        { press: 'undo' },
      ],
    },
  'linesChanged: the summary lines of two tables stay where the first press put them': {
    profile: '2021',
    start: 'appendices phu-luc-1-english',
    steps: [
      { does: 'type', sheet: 0, row: 2, column: 10, value: 'Plan' },
      { press: 'settings', summaryLine: true },
      { live: [{ does: 'type', sheet: 0, row: 10, column: 13, value: -12 }] },
      { does: 'insertRows', sheet: 0, at: 21, count: 1 },
      { does: 'deleteRows', sheet: 0, at: 4, count: 1 },
      { does: 'deleteRows', sheet: 0, at: 14, count: 2 },
      { live: [{ does: 'pasteRows', sheet: 0, from: 2, count: 2, to: 20 }] },
      {
        press: 'recompute',
        meanwhile: [{ trip: 1, step: { does: 'cutRows', sheet: 0, from: 20, count: 2, to: 13 } }],
      },
    ],
  },
  'nameTakenAway: an undo leaves away a hidden name that the run had left alone and people have deleted': {
    profile: 'web',
    start: 'small',
    steps: [
      { press: 'sample' },
      {
        press: 'recompute',
        meanwhile: [{ trip: 4, step: { does: 'insertRows', sheet: 1, at: 6, count: 1 } }],
      },
      { press: 'recompute' },
      { does: 'copySheet', sheet: 1, name: 'Bản sao 90' },
      { does: 'deleteNames', name: 0 },
      { press: 'undo' },
    ],
  },
  'secondSheetFails: where the second of two sheets could not be written, an undo is that of the first': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'sample' },
      { does: 'activate', sheet: 0 },
      { press: 'recompute' },
      { does: 'type', sheet: 0, row: 3, column: 6, value: '' },
      { press: 'recomputeAll', fault: { trip: 7, action: 60, code: 'InvalidArgument' } },
      { press: 'undo' },
    ],
  },
  'runsNotRemembered: sheets are not said to be as before where only remembering them together has failed': {
    profile: '2021',
    start: 'plan',
    steps: [
      { press: 'sample' },
      { press: 'recomputeAll', fault: { trip: 9, action: 0, code: 'InvalidArgument' } },
    ],
  },
  'sortedAfterAccepting: an accepted text is not taken back from another row that has it, too': {
    profile: 'web',
    start: 'plan',
    steps: [
      { does: 'type', sheet: 0, row: 4, column: 4, value: '31/9/2024' },
      { press: 'recompute' },
      { press: 'acceptAll' },
      { does: 'sort', sheet: 0, area: 'A4:F5', byColumn: 1, isDescending: true },
      { press: 'undo' },
    ],
  },
  "sortedOntoName: a formula of ours that people have sorted onto the cell of another one is nobody's": {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'settings', change: { liveFormulas: true } },
      { press: 'recompute' },
      { does: 'sort', sheet: 0, area: 'A3:F9', byColumn: 1, isDescending: true },
      { press: 'settings', change: { liveFormulas: false } },
      { press: 'recompute' },
    ],
  },
  'doubtAfterLeaving: where an attempt has left something and the next one doubts the columns, nobody is told that nothing was written':
    {
      profile: 'web',
      start: 'plan',
      steps: [
        { press: 'sample' },
        { press: 'recompute' },
        {
          press: 'settings',
          change: { palette: 'orangeAndBlue' },
          meanwhile: [{ trip: 2, step: { does: 'deleteRows', sheet: 2, at: 12, count: 1 } }],
        },
        {
          press: 'recompute',
          meanwhile: [
            { trip: 8, step: { does: 'resizeRule', sheet: 2, rule: 5, at: 'F16:F18' } },
            { trip: 5, step: { does: 'type', sheet: 2, row: 3, column: 5, value: '31/8/2024' } },
          ],
        },
      ],
    },
  'removedFromCopy: a highlight that people remove from a copied sheet while a run goes on is none of the run':
    {
      profile: '2021',
      start: 'case 50-mark-values',
      steps: [
        { press: 'recompute' },
        { does: 'copySheet', sheet: 0, name: 'Bản sao 6' },
        { does: 'cutRows', sheet: 0, from: 27, count: 1, to: 26 },
        {
          press: 'recompute',
          meanwhile: [{ trip: 2, step: { does: 'deleteRule', sheet: 1, rule: 28 } }],
        },
      ],
    },
  'litByChance: an undo is not done where a highlight of the run has come to the place of one that it took away':
    {
      profile: '2021',
      start: 'code-sheets remediation-picked-out',
      steps: [
        { press: 'recompute' },
        { does: 'cutRows', sheet: 0, from: 11, count: 1, to: 10 },
        { press: 'recompute' },
        { does: 'deleteRows', sheet: 0, at: 10, count: 1 },
        { press: 'undo' },
      ],
    },
  'columnPutInAtTheEnd: an undo that fails as its highlights are put in order leaves the sheet as the run left it':
    {
      profile: 'web',
      start: 'appendices assignment-parents',
      steps: [
        { live: [{ does: 'deleteRows', sheet: 0, at: 1, count: 1 }] },
        {
          live: [
            { does: 'deleteRows', sheet: 0, at: 18, count: 1 },
            { does: 'addRule', sheet: 0, at: 'B11:B14', formula: '=$A1<>""', place: 'last' },
          ],
        },
        {
          press: 'undo',
          meanwhile: [{ trip: 6, step: { does: 'insertColumns', sheet: 0, at: 4, count: 1 } }],
        },
      ],
    },
  'typedOverCopy: a copy of a ratio that people type over keeps its format through an undo': {
    profile: 'web',
    start: 'plan',
    steps: [
      { press: 'recompute' },
      { does: 'pasteRows', sheet: 0, from: 6, count: 2, to: 2 },
      { does: 'cutRows', sheet: 0, from: 1, count: 2, to: 8 },
      { does: 'type', sheet: 0, row: 7, column: 6, value: true },
      { press: 'undo' },
    ],
  },
  'clearedAfterACut: cleared highlights come back to where they lay, though a row was put elsewhere after the run':
    {
      profile: 'web',
      start: 'code-sheets clean-scoring-form',
      steps: [
        { nextDay: 90 },
        { press: 'recompute' },
        // The highlight lies on rows 5, 8, 11 and 13: its formula, its first and its last row stay.
        { does: 'cutRows', sheet: 0, from: 8, count: 1, to: 10 },
        { press: 'clear' },
        { press: 'undo' },
      ],
    },
  'recomputedAfterACut: highlights that a run took away come back to where they lay': {
    profile: 'web',
    start: 'code-sheets clean-scoring-form',
    steps: [
      { nextDay: 90 },
      { press: 'recompute' },
      { does: 'cutRows', sheet: 0, from: 8, count: 1, to: 10 },
      { does: 'type', sheet: 0, row: 11, column: 9, value: 'Đã hoàn thành' },
      { press: 'recompute' },
      { press: 'undo' },
    ],
  },
  'cutBetweenAttempts: an undo goes by the order of rows before the first attempt of a run': {
    profile: 'web',
    start: 'code-sheets two-appendices-restarting',
    steps: [
      { nextDay: 90 },
      { does: 'type', sheet: 0, row: 11, column: 7, value: 'Đã hoàn thành' },
      { does: 'type', sheet: 0, row: 10, column: 7, value: 'Đang rà soát' },
      { press: 'recompute' },
      // A highlight that has drifted is what makes the run begin anew.
      { does: 'resizeRule', sheet: 0, rule: 2, at: 'A20:G24' },
      { does: 'type', sheet: 0, row: 10, column: 7, value: 'Đã hoàn thành' },
      {
        press: 'recompute',
        meanwhile: [{ trip: 4, step: { does: 'cutRows', sheet: 0, from: 10, count: 1, to: 12 } }],
      },
      { does: 'type', sheet: 0, row: 11, column: 7, value: 'Đang rà soát' },
      { press: 'undo' },
    ],
  },
};

test.each(Object.entries(FOUND))('%s', async (_name, sequence) => {
  expect(await brokenBy(sequence)).toEqual([]);
});

test('clearedAndMovedInside: cleared highlights come back to rows that hold what they held, or not at all', async () => {
  const moves = [
    [
      { does: 'deleteColumns', sheet: 0, at: 2, count: 1 },
      { does: 'insertColumns', sheet: 0, at: 3, count: 1 },
    ],
    [
      { does: 'deleteRows', sheet: 0, at: 3, count: 1 },
      { does: 'insertRows', sheet: 0, at: 2, count: 1 },
    ],
  ] as const;
  for (const steps of moves)
    expect(
      await brokenBy({
        profile: 'web',
        start: 'small',
        steps: [{ press: 'recompute' }, { press: 'clear' }, ...steps, { press: 'undo' }],
      }),
    ).toEqual([]);
});

test('nameBackElsewhere: a name that went because somebody typed over its ratio comes back to its cell', async () => {
  const typedOver = [
    { press: 'recompute' },
    { does: 'type', sheet: 0, row: 3, column: 6, value: '20/10/2024' },
    { press: 'recompute' },
    { does: 'deleteRows', sheet: 0, at: 2, count: 1 },
    { does: 'insertRows', sheet: 0, at: 3, count: 1 },
    { press: 'undo' },
  ] as const;
  expect(await brokenBy({ profile: '2021', start: 'plan', steps: typedOver })).toEqual([]);
});

test('mergedOverOurs: a ratio that a program hides under a merge stays ours', async () => {
  const merged = [
    { press: 'recompute' },
    { does: 'insertColumns', sheet: 0, at: 2, count: 1 },
    { does: 'merge', sheet: 0, area: 'G5:G7', keeps: true },
  ] as const;
  const unmerged = { does: 'unmerge', sheet: 0, merge: 0 } as const;
  for (const profile of ['web', '2021'] as const) {
    for (const steps of [
      [{ press: 'recompute' }],
      [{ press: 'recompute' }, { press: 'undo' }],
      [{ press: 'undo' }],
      [{ press: 'recompute' }, unmerged, { press: 'recompute' }],
      [{ does: 'type', sheet: 0, row: 2, column: 7, value: 'Ghi chú' }, { press: 'recompute' }],
    ] as const)
      expect(await brokenBy({ profile, start: 'plan', steps: [...merged, ...steps] })).toEqual([]);
  }
});

test('regainedUnwanted: a ratio of ours goes that the plan has no place for once it is known for ours', async () => {
  expect(
    await brokenBy({
      profile: 'web',
      start: 'generated 34442',
      steps: [
        { does: 'type', sheet: 0, row: 11, column: 5, value: 'Đã ban hành số 12/KH-UBND' },
        { press: 'settings', summaryLine: true },
        { press: 'recompute' },
        // The rows of who signs, of the total, and our line under it, whose label and number lose their names.
        { does: 'sort', sheet: 0, area: 'A11:G13', byColumn: 2, isDescending: false },
        { press: 'recompute' },
        { press: 'undo' },
      ],
    }),
  ).toEqual([]);
});

test('copyWhereItLay: a highlight that a run left alone moves with its rows, though its copy comes to where it lay', async () => {
  const copied = [
    { trip: 2, step: { does: 'pasteRows', sheet: 0, from: 5, count: 2, to: 3 } },
    { trip: 3, step: { does: 'insertRows', sheet: 0, at: 3, count: 2 } },
  ] as const;
  const steps = [
    { press: 'recompute' },
    {
      press: 'recompute',
      meanwhile: [{ trip: 2, step: { does: 'deleteRows', sheet: 0, at: 7, count: 1 } }],
    },
    { press: 'undo', meanwhile: copied },
  ] as const;
  expect(await brokenBy({ profile: 'web', start: 'plan', steps })).toEqual([]);
});

test('deadRule: an undo that fails says truly that all is as before, though a highlight without its cells has gone', async () => {
  const steps = [
    { press: 'recomputeAll' },
    { does: 'deleteColumns', sheet: 0, at: 4, count: 1 },
    { press: 'undo', fault: { trip: 5, action: 70, code: 'AccessDenied' } },
  ] as const;
  expect(await brokenBy({ profile: 'web', start: 'generated 26714', steps })).toEqual([]);
});

test('sameNumber: a number of theirs beside a total stays, though ours was the same and its row is taken out', async () => {
  const steps = [
    { press: 'recompute' },
    { does: 'type', sheet: 0, row: 7, column: 5, value: 0.5 },
    { does: 'type', sheet: 0, row: 7, column: 1, value: 'Tổng cộng' },
    { does: 'deleteRows', sheet: 0, at: 4, count: 1 },
    { does: 'deleteRows', sheet: 0, at: 3, count: 1 },
    { press: 'recompute' },
  ] as const;
  for (const profile of ['web', '2021'] as const)
    expect(await brokenBy({ profile, start: 'small', steps })).toEqual([]);
});

test('mergedAndWithoutColumn: a ratio under a merge stays ours, though its column is no column for ratios any more', async () => {
  const steps = [
    { press: 'recompute' },
    { does: 'deleteRows', sheet: 0, at: 2, count: 1 },
    { does: 'merge', sheet: 0, area: 'E1:E3', keeps: true },
    { does: 'type', sheet: 0, row: 1, column: 5, value: '' },
    { press: 'recompute' },
  ] as const;
  for (const profile of ['web', '2021'] as const)
    expect(await brokenBy({ profile, start: 'small', steps })).toEqual([]);
});

test('cutBetweenSteps: a highlight that an undo had not reached yet keeps its rows, cut between its two steps', async () => {
  const row = { does: 'insertRows', sheet: 0, at: 9, count: 1 } as const;
  const cut = { does: 'cutRows', sheet: 0, from: 35, count: 1, to: 33 } as const;
  const steps = [
    { press: 'recompute' },
    { press: 'settings', summaryLine: true },
    { press: 'catalogue', meanwhile: [{ trip: 3, step: row }] },
    { press: 'recompute' },
    { press: 'undo', meanwhile: [{ trip: 6, step: cut }] },
  ] as const;
  const start = 'code-sheets phu-luc-2-dates-in-runs';
  expect(await brokenBy({ profile: 'web', start, steps })).toEqual([]);
});

test('textBelow: a summary line comes into a column for text, below all that is used', async () => {
  const steps = [
    { press: 'sample' },
    { does: 'deleteRows', sheet: 2, at: 1, count: 2 },
    { does: 'type', sheet: 2, row: 13, column: 2, value: '' },
    { press: 'settings', summaryLine: true },
    { does: 'deleteColumns', sheet: 2, at: 7, count: 1 },
    { press: 'recompute' },
  ] as const;
  const play = await playAgain({ profile: '2021', start: 'plan', steps });
  expect(play.broken).toEqual([]);
  expect(play.counts.said).toMatchObject({ asBefore: 0, half: 0 });
});

test('sortedAfterAccepting: it is told that accepted texts may remain where rows were sorted right after, and one was taken', async () => {
  const sorted = { does: 'sort', sheet: 0, area: 'A29:K31', byColumn: 10, isDescending: true } as const;
  const taken = { does: 'sort', sheet: 0, area: 'A19:K23', byColumn: 1, isDescending: true } as const;
  const meanwhile = [
    { trip: 3, step: sorted },
    { trip: 2, step: taken },
  ];
  const steps = [{ press: 'recompute' }, { press: 'acceptAll', meanwhile }] as const;
  const play = await playAgain({ profile: 'web', start: 'file cam-giang-phu-luc-1', steps });
  expect(play.broken).toEqual([]);
  expect(play.counts.said.half).toBe(1);
});

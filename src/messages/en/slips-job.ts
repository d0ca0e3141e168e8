import { formatNumber } from '../format';
import type { slipsJobVi } from '../vi/slips-job';

const count = (value: number): string => formatNumber(value, 'en');

export const slipsJobEn: typeof slipsJobVi = {
  title: 'Assign and remind',
  help: 'Each unit gets an Excel slip with its own tasks alone, and a letter. Open the slips that come back under “Bring in returns”: every row is known, even if the unit has sorted or reworded it.',
  lead: 'Send to',
  all: (leads) => `All ${count(leads)} units`,
  leadLine: (name, tasks, overdue) =>
    overdue === 0
      ? `${name} (${count(tasks)} tasks)`
      : `${name} (${count(tasks)} tasks, ${count(overdue)} overdue)`,
  kind: 'Letter',
  kinds: { urge: 'Reminder: tasks not done', assign: 'Assignment: all tasks' },
  replyBy: 'To come back before',
  replyByHelp: 'Stands in the letter. Left blank, the letter leaves [...] for it.',
  noLeads: 'This sheet names no lead unit, so there is nobody to make a slip for.',
  letter: 'Text of the letter',
  downloadSlip: 'Download the Excel slip',
  downloadAll: (leads) => `Download ${count(leads)} slips and letters (.zip)`,
  downloadLetter: 'Download the Word letter',
  copyLetter: 'Copy the letter',
  downloaded: (name) => `Sent “${name}” to the Downloads folder.`,
  notHere:
    'Excel on this machine lets no page save a file, so nothing was saved. Open the workbook in Excel on the web to download slips; the letter can still be copied.',
  notMade:
    'What makes the files could not be loaded, so nothing was saved. Check the network and press again.',
  gone: 'This unit leads no task any more, so nothing was saved. Choose the unit again.',
};

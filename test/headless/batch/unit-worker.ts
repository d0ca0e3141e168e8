import { parentPort, workerData } from 'node:worker_threads';
import { closeSpareWindows } from '../../excel-host/node/excel-in-node';
import { readUnit, type UnitOptions } from './read-unit';

/** A thread of its own: answers a file with its figures, and ends where it is given none. */
parentPort?.on('message', (file: string | undefined) => {
  if (file === undefined) {
    closeSpareWindows();
    parentPort?.close();
    return;
  }
  void readUnit(file, workerData as UnitOptions).then((result) => parentPort?.postMessage(result));
});

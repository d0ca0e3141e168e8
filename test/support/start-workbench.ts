import { type RunningServer, startServer } from '../workbench/server/workbench-server';
import { ensureBuilt } from './ensure-built';
import { httpsCertificates } from './https-certificates';

/** The workbench as `npm start` serves it, on any free port: built where it was missing or old. */
export async function startWorkbench(): Promise<RunningServer> {
  await ensureBuilt('both');
  return startServer(await httpsCertificates(), 0);
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { servePackage } from './served-package';
import type { WebServerName } from './web-server';

const ROOT = path.resolve(__dirname, '../..');
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js');
const SERVERS: readonly WebServerName[] = ['nginx', 'caddy'];

/** `npm run test:package`: the add-in's journeys at the package, behind each web server with the settings that it ships. */
async function main(jestArguments: readonly string[]): Promise<number> {
  let worst = 0;
  for (const name of SERVERS) {
    const server = await servePackage(name);
    console.log(`The add-in behind ${name}:`);
    const env = { ...process.env, ADD_IN_PORT: String(server.port) };
    const args = [JEST, 'test/journeys-browser', ...jestArguments];
    worst = Math.max(
      worst,
      spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1,
    );
    await server.stop();
  }
  return worst;
}

void main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';

export type WebServerName = 'nginx' | 'caddy';

const PROGRAMS = { nginx: ['/usr/sbin/nginx', '/usr/bin/nginx'], caddy: ['/usr/bin/caddy'] } as const;

export interface RunningWebServer {
  stop(): Promise<void>;
}

/** Where the program of a web server is installed; undefined where it is not. */
export function webServerProgram(name: WebServerName): string | undefined {
  return PROGRAMS[name].find((program) => existsSync(program));
}

/** Both, or undefined where one is missing. */
export function findWebServers(): string | undefined {
  const found = [webServerProgram('nginx'), webServerProgram('caddy')];
  return found.includes(undefined) ? undefined : found.join(', ');
}

/** What of the shipped settings differs on this machine: folders, and the port, which only an administrator may open. */
export interface Surroundings {
  readonly site: string;
  readonly certificate: string;
  readonly key: string;
  readonly port: number;
  readonly work: string;
}

/** Runs a web server with the settings that a package ships. */
export async function startWebServer(
  name: WebServerName,
  settings: string,
  { site, certificate, key, port, work }: Surroundings,
): Promise<RunningWebServer> {
  await mkdir(work, { recursive: true });
  const here = (await readFile(settings, 'utf8'))
    .replaceAll('/var/www/tien-do', site)
    .replaceAll('/etc/ssl/tien-do/tien-do.crt', certificate)
    .replaceAll('/etc/ssl/tien-do/tien-do.key', key);
  const program = webServerProgram(name) ?? name;
  const file = path.join(work, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  const child =
    name === 'nginx'
      ? await startNginx(program, file, here.replace('listen 443 ssl', `listen ${port} ssl`), work)
      : await startCaddy(program, file, here.replace(/^(\S+) \{$/m, `$1:${port} {`), work);
  await answers(port, child);
  return {
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

async function startNginx(program: string, file: string, site: string, work: string): Promise<ChildProcess> {
  await writeFile(path.join(work, 'tien-do.conf'), site);
  await writeFile(
    file,
    `daemon off;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${work}/body;
  proxy_temp_path ${work}/proxy;
  fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi;
  scgi_temp_path ${work}/scgi;
  include ${work}/tien-do.conf;
}
`,
  );
  return spawn(program, ['-c', file], { stdio: 'ignore' });
}

async function startCaddy(program: string, file: string, site: string, work: string): Promise<ChildProcess> {
  await writeFile(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`);
  return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        done(true);
      });
      socket.once('error', () => done(false));
    });
    if (isOpen) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error('The web server did not start.');
}

import { config } from '../../../package.json';

/** The port that the command line asks for; undefined where it asks for something else. */
export function readPort(args: readonly string[]): number | undefined {
  if (args.length === 0) return config.dev_server_port;
  const match = /^--port[= ](\d{1,5})$/.exec(args.join(' '));
  const port = Number(match?.[1] ?? NaN);
  return port <= 65_535 ? port : undefined;
}

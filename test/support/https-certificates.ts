import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

export interface HttpsCertificates {
  readonly key: Buffer;
  readonly cert: Buffer;
}

const FOLDER = path.resolve(__dirname, '../../.certs');
const ONE_DAY = 86_400_000;

/**
 * A key and a certificate for https://localhost. The one that this machine already trusts where there is one; else one
 * made for this folder, which needs no privileges and which a browser asks about once.
 */
export async function httpsCertificates(): Promise<HttpsCertificates> {
  return (await trustedCertificates()) ?? ownCertificates();
}

/** On Linux asking for them would ask for the administrator's password: only elsewhere are they made and trusted. */
async function trustedCertificates(): Promise<HttpsCertificates | undefined> {
  if (process.platform === 'linux' || process.env['CI']) return undefined;
  try {
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert };
  } catch {
    return undefined;
  }
}

let making: Promise<HttpsCertificates> | undefined;

function ownCertificates(): Promise<HttpsCertificates> {
  making ??= readOrMake();
  return making;
}

async function readOrMake(): Promise<HttpsCertificates> {
  const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    path.join(FOLDER, name),
  );
  if (!certificate || !key || !authority) throw new Error('unreachable');
  if (!(await isFresh(certificate, key))) {
    await mkdir(FOLDER, { recursive: true });
    const { log } = console;
    // The library reports each file that it writes.
    console.log = () => undefined;
    try {
      await generateCertificates(authority, certificate, key);
    } finally {
      console.log = log;
    }
  }
  return { key: await readFile(key), cert: await readFile(certificate) };
}

async function isFresh(certificate: string, key: string): Promise<boolean> {
  if (!existsSync(certificate) || !existsSync(key)) return false;
  const { validTo } = new X509Certificate(await readFile(certificate));
  return Date.parse(validTo) > Date.now() + ONE_DAY;
}

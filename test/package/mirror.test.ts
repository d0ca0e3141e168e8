import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mirrorOfficeJs, OFFICE_JS_FILES } from './office-js-files';

const LIBRARY = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

jest.setTimeout(60_000);

let folder: string;
let server: Server;
let missing: string | undefined;
let page: string | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mirror-'));
  [missing, page] = [undefined, undefined];
  server = createServer((request, response) => {
    const file = (request.url ?? '').replace('/lib/1/hosted/', '');
    if (file === missing) return void response.writeHead(404).end();
    if (file === page) return void response.end('<!doctype html><p>Đăng nhập mạng');
    void readFile(path.join(LIBRARY, file)).then((content) => response.end(content));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const from = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/lib/1/hosted`;

test('office.js is copied file by file, with an inventory and checksums', async () => {
  const files = await mirrorOfficeJs(from(), folder);
  expect(files.map(({ file }) => file)).toEqual(OFFICE_JS_FILES);
  for (const file of OFFICE_JS_FILES)
    expect(
      Buffer.compare(await readFile(path.join(folder, file)), await readFile(path.join(LIBRARY, file))),
    ).toBe(0);
  const inventory: unknown = JSON.parse(await readFile(path.join(folder, 'INVENTORY.json'), 'utf8'));
  expect(inventory).toEqual({ from: from(), files });
});

test('a file that is not there ends in a sentence that names it', async () => {
  missing = 'vi-vn/office_strings.js';
  await expect(mirrorOfficeJs(from(), folder)).rejects.toThrow(
    /Không tải được .*vi-vn\/office_strings.js \(mã 404\)/,
  );
});

test('a page in place of a script is noticed', async () => {
  page = 'office.js';
  await expect(mirrorOfficeJs(from(), folder)).rejects.toThrow('trả về một trang web');
});

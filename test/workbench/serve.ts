import { ensureBuilt } from '../support/ensure-built';
import { httpsCertificates } from '../support/https-certificates';
import { readPort } from './server/read-port';
import { rebuildOnSave } from './server/rebuild-on-save';
import { startServer } from './server/workbench-server';

/**
 * `npm start` builds what is missing and serves the workbench until Ctrl+C; `npm run dev-server` serves a build for
 * debugging, made anew whenever a source is saved.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const isDevelopment = args.includes('--watch');
  const port = readPort(args.filter((arg) => arg !== '--watch'));
  if (port === undefined) {
    console.error('Cách dùng: npm start -- --port 3000   (số cổng từ 0 đến 65535)');
    console.error('Usage:     npm start -- --port 3000   (a port from 0 to 65535)');
    process.exitCode = 2;
    return;
  }
  console.log('Đang chuẩn bị… / Getting ready…');
  await (isDevelopment ? rebuildOnSave() : ensureBuilt('both'));
  const mode = isDevelopment ? 'development' : 'production';
  const server = await startServer(await httpsCertificates(), port, mode);
  console.log(`
  Tiến Độ:  ${server.origin}/workbench/

  Mở địa chỉ trên bằng Chrome, Edge hoặc Firefox. Trình duyệt có thể báo chứng chỉ do máy này tự tạo:
  chọn “Nâng cao”, rồi “Tiếp tục truy cập localhost”. Sau đó chọn tệp mẫu và bấm “Tính lại”.
  Nhấn Ctrl+C để dừng.

  Open the address above in Chrome, Edge or Firefox. The browser may warn of this machine's own certificate:
  choose “Advanced”, then “Continue to localhost”. Then choose a sample and press “Tính lại”.
  Press Ctrl+C to stop.
`);
  const stop = (): void => {
    void server.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

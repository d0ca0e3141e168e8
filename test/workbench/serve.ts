import { ensureBuilt } from '../support/ensure-built';
import { httpsCertificates } from '../support/https-certificates';
import { readPort } from './server/read-port';
import { startServer } from './server/workbench-server';

/** `npm start`: builds what is missing, serves the workbench until Ctrl+C. */
async function main(): Promise<void> {
  const port = readPort(process.argv.slice(2));
  if (port === undefined) {
    console.error('Cách dùng: npm start -- --port 3000   (số cổng từ 0 đến 65535)');
    console.error('Usage:     npm start -- --port 3000   (a port from 0 to 65535)');
    process.exitCode = 2;
    return;
  }
  console.log('Đang chuẩn bị… / Getting ready…');
  await ensureBuilt('both');
  const server = await startServer(await httpsCertificates(), port);
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

import { buildPackage } from './build-package';
import { readOptions } from './package-options';

/** `npm run package -- --url https://…`: what an office's web server serves. */
async function main(): Promise<void> {
  const read = readOptions(process.argv.slice(2));
  if (read.kind === 'refused') {
    console.error(read.sentence);
    process.exitCode = 2;
    return;
  }
  const { folder, zip, files } = await buildPackage(read.options);
  console.log(`
Đã đóng gói ${files} tệp cho ${read.options.address}:
  ${folder}
  ${zip}
Đọc tiếp HUONG-DAN-CAI-DAT.md trong thư mục đó.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

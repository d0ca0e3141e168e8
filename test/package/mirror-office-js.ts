import { mirrorOfficeJs } from './office-js-files';
import { MICROSOFT_OFFICE_JS } from './package-options';

/** `npm run mirror-office-js -- FOLDER [ADDRESS]`: a copy of office.js for a server without the internet. */
async function main([folder, from = MICROSOFT_OFFICE_JS]: readonly string[]): Promise<void> {
  if (folder === undefined) {
    console.error(`Cách dùng: npm run mirror-office-js -- THƯ-MỤC [${MICROSOFT_OFFICE_JS}]`);
    process.exitCode = 2;
    return;
  }
  const files = await mirrorOfficeJs(from, folder);
  for (const { file, bytes, sha256 } of files) console.log(`${sha256}  ${file}  ${bytes}`);
  console.log(`
Đã chép ${files.length} tệp vào ${folder}. Microsoft chỉ hỗ trợ office.js lấy từ ${MICROSOFT_OFFICE_JS}:
bản chép này chạy được nhưng không tự cập nhật, nên mỗi quý hãy chép lại một lần.`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

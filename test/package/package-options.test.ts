import { readOptions } from './package-options';

const refusal = (...args: readonly string[]): string | undefined => {
  const read = readOptions(args);
  return read.kind === 'refused' ? read.sentence : undefined;
};

describe('the address of a package', () => {
  test.each([
    ['https://addins.example.vn/tien-do', 'https://addins.example.vn/tien-do'],
    ['https://addins.example.vn/tien-do/', 'https://addins.example.vn/tien-do'],
    ['https://addins.example.vn', 'https://addins.example.vn'],
    ['https://addins.example.vn:8443/a/b', 'https://addins.example.vn:8443/a/b'],
    ['https://10.0.0.5/tien-do', 'https://10.0.0.5/tien-do'],
  ])('%s is taken', (url, address) => {
    expect(readOptions(['--url', url])).toMatchObject({
      kind: 'options',
      options: { address, officeJs: 'cdn' },
    });
  });

  test.each([
    ['http://addins.example.vn/tien-do', /https/],
    ['https://localhost:3000', /localhost/],
    ['https://127.0.0.1/tien-do', /localhost/],
    ['https://[::1]/tien-do', /localhost/],
    ['addins.example.vn', /không phải là địa chỉ web/],
    ['ftp://addins.example.vn', /không phải là địa chỉ web/],
    ['https://addins.example.vn/tien-do?v=1', /dấu \?/],
    ['https://addins.example.vn/tien-do#a', /dấu \?/],
    ['https://addins.example.vn/tien-do/taskpane.html', /thư mục/],
    ['https://addins.example.vn//tien-do', /viết chưa đúng/],
    ['https://a:b@addins.example.vn/tien-do', /mật khẩu/],
  ])('%s is refused with the reason and an example', (url, reason) => {
    expect(refusal('--url', url)).toMatch(reason);
    expect(refusal('--url', url)).toContain('https://addins.example.vn/tien-do');
  });

  test.each([
    [[], /Thiếu địa chỉ/],
    [['--url'], /Thiếu giá trị/],
    [['--adress', 'x'], /Không có tùy chọn/],
    [['--url', 'https://a.vn/b', '--office-js', 'both'], /“cdn” hoặc “self”/],
  ])('%j is refused', (args, reason) => {
    expect(refusal(...args)).toMatch(reason);
  });
});

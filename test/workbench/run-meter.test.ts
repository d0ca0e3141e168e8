import { resultName } from '../../src/browser-page/result-name';
import { formatBytes, RunMeter } from './run-meter';

test('batches that follow each other are one run, later ones another', () => {
  let now = 1000;
  const meter = new RunMeter(() => now);
  meter.add(100, 1000, false);
  now += 300;
  expect(meter.add(50, 5, false)).toMatchObject({ roundTrips: 2, requestBytes: 150, responseBytes: 1005 });
  now += 6000;
  expect(meter.add(7, 8, false)).toMatchObject({ roundTrips: 1, requestBytes: 7, responseBytes: 8 });
});

test('a press of the button begins a new run at once', () => {
  const meter = new RunMeter(() => 0);
  meter.add(100, 1000, true);
  meter.begin();
  expect(meter.add(1, 2, false)).toMatchObject({ roundTrips: 1, requestBytes: 1, responseBytes: 2 });
});

test('an edit divides the run that it causes from the one before', () => {
  const meter = new RunMeter(() => 0);
  meter.add(100, 1000, true);
  meter.pause();
  meter.add(5, 5, false);
  expect(meter.add(5, 5, true)).toMatchObject({ roundTrips: 2, requestBytes: 10 });
});

test('a later run that only reads does not hide the one that wrote', () => {
  let now = 0;
  const meter = new RunMeter(() => now);
  meter.add(10, 20, false);
  meter.add(30, 1, true);
  now += 6000;
  expect(meter.add(10, 20, false)).toMatchObject({ roundTrips: 2, requestBytes: 40, responseBytes: 21 });
  now += 6000;
  expect(meter.add(9, 9, true)).toMatchObject({ roundTrips: 1, requestBytes: 9, responseBytes: 9 });
});

test('bytes are written with the decimal sign of the language', () => {
  expect(formatBytes(999, 'vi')).toBe('999 B');
  expect(formatBytes(12_340, 'vi')).toBe('12,3 KB');
  expect(formatBytes(12_340, 'en')).toBe('12.3 KB');
});

test('the result is named after the file, and not twice', () => {
  expect(resultName('Phụ lục 1.xlsx')).toBe('Phụ lục 1-tien-do.xlsx');
  expect(resultName('Phụ lục 1-tien-do.XLSX')).toBe('Phụ lục 1-tien-do.xlsx');
});

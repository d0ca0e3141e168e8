import type { RequirementMatrix } from '../../../src/excel-host/protocol/host-options';
import { matrixJson } from '../../../src/excel-host/protocol/requirement-matrix';

export type NativePlatform = 'win32' | 'mac';

/** What a desktop Excel tells a page of the add-in before anything else. JSON, because it is handed into the page. */
export interface NativeSetup {
  readonly platform: NativePlatform;
  /** Answers of `window.external.GetContext()` by the method's name, on Windows. */
  readonly context: Readonly<Record<string, string | number | boolean>>;
  /** The same for the Mac, by place. */
  readonly contextByPlace: readonly unknown[];
}

/** Excel for Windows and for the Mac are one application to office.js. */
const EXCEL = 1;

/** A workbook that may be written, in a pane of its own, with Vietnamese windows. */
export function nativeSetup(platform: NativePlatform, requirements: RequirementMatrix): NativeSetup {
  const version = platform === 'win32' ? [16, 1] : [16, 0];
  const [major = 16, minor = 0] = version;
  const fullVersion = platform === 'win32' ? '16.0.14334.20244' : '16.89.24090815';
  const url = platform === 'win32' ? 'C:\\Phụ lục.xlsx' : '/Users/me/Phụ lục.xlsx';
  const matrix = matrixJson(requirements);
  const theme = JSON.stringify({
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  });
  return {
    platform,
    context: {
      GetAppType: EXCEL,
      GetSolutionRef: 'solution',
      GetAppVersionMajor: major,
      GetAppVersionMinor: minor,
      GetAppUILocale: 'vi-VN',
      GetAppDataLocale: 'vi-VN',
      GetDocUrl: url,
      GetAppCapabilities: 0,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: '',
      GetCorrelationId: 'correlation',
      GetInstanceId: 'instance',
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetSupportedMatrix: matrix,
      GetHostCustomMessage: '',
      GetHostFullVersion: fullVersion,
      GetInitialDisplayMode: 0,
      GetOfficeThemeInfo: theme,
    },
    contextByPlace: [
      [[], []],
      'solution',
      EXCEL,
      major,
      minor,
      0,
      0,
      0,
      'vi-VN',
      'vi-VN',
      0,
      url,
      1,
      1,
      '',
      '1.1',
      'correlation',
      'instance',
      false,
      false,
      matrix,
      '',
      fullVersion,
      0,
    ],
  };
}

/** The address of a page as Excel opens it: what follows "?" tells office.js which of its bundles to load. */
export function nativeAddress(page: string, platform: NativePlatform): string {
  const info = platform === 'win32' ? 'Excel$Win32$16.01$vi-VN$$$$0' : 'Excel$Mac$16.00$vi-VN$$$$0';
  return `${page}?_host_Info=${encodeURIComponent(info)}`;
}

import { formatAddress } from '../../domain/a1-notation';
import type { Finding } from '../../domain/finding';
import type { SetAsideFinding, SetAsideReason } from '../../domain/review/set-aside-finding';
import type { ActionRunner } from './action-runner';
import type { ExcelGateway } from './excel-gateway';

/** Puts findings of the shown sheet aside and takes them back; both are kept in the workbook. */
export class SetAsideActions {
  constructor(
    private readonly excel: ExcelGateway,
    private readonly runner: ActionRunner,
  ) {}

  async setAside(finding: Finding, reason: SetAsideReason): Promise<void> {
    const { sheet } = this.runner.state;
    if (sheet.kind !== 'read') return;
    const { report } = sheet;
    this.runner.dispatch({ kind: 'setAsideFormToggled' });
    await this.runner.act(
      'settingAside',
      () => this.excel.setFindingAside(report, finding, reason),
      () => ({ kind: 'setAside', address: formatAddress(finding) }),
      true,
    );
  }

  async takeBack({ finding, key }: SetAsideFinding): Promise<void> {
    const { sheet } = this.runner.state;
    if (sheet.kind !== 'read') return;
    const { report } = sheet;
    await this.runner.act(
      'settingAside',
      () => this.excel.takeFindingBack(report, key),
      () => ({ kind: 'takenBack', address: formatAddress(finding) }),
      true,
    );
  }
}

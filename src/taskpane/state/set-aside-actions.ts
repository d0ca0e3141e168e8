import { formatAddress } from '../../domain/a1-notation';
import type { Finding } from '../../domain/finding';
import type { SetAsideFinding, SetAsideReason } from '../../domain/review/set-aside-finding';
import type { ActionRunner } from './action-runner';
import type { ExcelGateway } from './excel-gateway';

/** Puts findings of the shown sheet aside and takes them back; both are kept in the workbook. */
export class SetAsideActions {
  constructor(
    private readonly excel: ExcelGateway,
    private readonly actor: ActionRunner,
  ) {}

  async setAside(finding: Finding, reason: SetAsideReason): Promise<void> {
    const { sheet } = this.actor.state;
    if (sheet.kind !== 'read') return;
    const { report } = sheet;
    this.actor.dispatch({ kind: 'settingAsideAsked' });
    await this.actor.act(
      'settingAside',
      () => this.excel.setFindingAside(report, finding, reason),
      () => ({ kind: 'setAside', address: formatAddress(finding) }),
      true,
    );
  }

  async takeBack({ finding, key }: SetAsideFinding): Promise<void> {
    const { sheet } = this.actor.state;
    if (sheet.kind !== 'read') return;
    const { report } = sheet;
    await this.actor.act(
      'settingAside',
      () => this.excel.takeFindingBack(report, key),
      () => ({ kind: 'takenBack', address: formatAddress(finding) }),
      true,
    );
  }
}

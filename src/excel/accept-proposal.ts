import type { Finding } from '../domain/finding';
import type { Outcome } from './outcome';

/** Writes the finding's proposal into its cell, as text, if the cell still shows what was found. */
export async function acceptProposal(
  sheetId: string,
  finding: Finding,
): Promise<Outcome<{ readonly address: string }>> {
  const outcome = await acceptProposals(sheetId, [finding]);
  return outcome.kind === 'failed'
    ? outcome
    : { kind: 'done', value: { address: outcome.value.addresses[0] ?? '' } };
}

/** Writes several proposals at once: all of them, or none where one of the cells has changed. */
export async function acceptProposals(
  _sheetId: string,
  _findings: readonly Finding[],
): Promise<Outcome<{ readonly addresses: readonly string[] }>> {
  throw new Error('Not built yet');
}

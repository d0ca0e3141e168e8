import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { toOutcome } from '../../office/to-outcome';
import { type EvidenceReport, evidenceReport, type EvidenceRequest } from '../../planning/evidence-report';
import { planRun } from '../../planning/plan-run';
import { readSheet } from '../../reading/read-sheet';

/** Shown by the pane. */
export type { EvidenceReport };

/**
 * Reads the active sheet and lays the names of its documents, and those of the files that were picked, beside the rule.
 * Writes nothing, and opens no file. One round trip, two where merges matter.
 */
export function checkEvidence(request: EvidenceRequest = {}): Promise<Outcome<EvidenceReport>> {
  return toOutcome(async () => evidenceReport(await planRun(await readSheet(), today()), request));
}

import type { ProofFinding, ProofRule } from '../domain/proofreading/proof-finding';

export interface ProofWords {
  readonly title: string;
  readonly nothing: string;
  readonly help: string;
  /** What is found, why it matters, and what to do. */
  readonly say: Readonly<Record<ProofRule, (finding: ProofFinding) => string>>;
  readonly inTitle: string;
  readonly inPaper: string;
  readonly row: (row: number) => string;
  readonly more: (places: number) => string;
}

export function sayProof(words: ProofWords, finding: ProofFinding): string {
  return words.say[finding.rule](finding);
}

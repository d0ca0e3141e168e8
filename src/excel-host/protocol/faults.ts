import { ExcelError } from './excel-error';
import type { ObservedAction } from './run-batch';

export interface Fault {
  /** Which round trip from now: 1 (the default) is the next one. */
  readonly batch?: number;
  /** Which action of it, from 0. Default 0. */
  readonly actionIndex?: number;
  /** "AccessDenied", "GeneralException" … */
  readonly code: string;
}

/** Errors to raise, and things to do, at chosen moments of the conversation. */
export class Faults {
  private readonly planned: {
    readonly atBatch: number;
    readonly actionIndex: number;
    readonly code: string;
  }[] = [];
  private readonly hooks = new Map<number, (() => void)[]>();
  private rules: ((action: ObservedAction) => string | undefined)[] = [];
  private current = 0;

  plan(fault: Fault): void {
    const atBatch = this.current + (fault.batch ?? 1);
    this.planned.push({ atBatch, actionIndex: fault.actionIndex ?? 0, code: fault.code });
  }

  addRule(rule: (action: ObservedAction) => string | undefined): () => void {
    this.rules = [...this.rules, rule];
    return () => {
      this.rules = this.rules.filter((other) => other !== rule);
    };
  }

  addHook(batch: number, hook: () => void): void {
    const atBatch = this.current + batch;
    this.hooks.set(atBatch, [...(this.hooks.get(atBatch) ?? []), hook]);
  }

  beginBatch(): void {
    this.current += 1;
    const hooks = this.hooks.get(this.current) ?? [];
    this.hooks.delete(this.current);
    for (const hook of hooks) hook();
  }

  /** @throws the error that is due at this action. */
  beforeAction(action: ObservedAction): void {
    const index = this.planned.findIndex(
      (fault) => fault.atBatch === this.current && fault.actionIndex === action.actionIndex,
    );
    if (index >= 0) {
      const [fault] = this.planned.splice(index, 1);
      if (fault) throw new ExcelError(fault.code);
    }
    for (const rule of this.rules) {
      const code = rule(action);
      if (code !== undefined) throw new ExcelError(code);
    }
  }

  /** Faults that nothing has met yet: a sweep that leaves some has not tested them. */
  get waiting(): number {
    return this.planned.length;
  }
}

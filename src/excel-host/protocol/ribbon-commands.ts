interface Pressed {
  isCompleted: boolean;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Ribbon buttons that were pressed, each until the add-in says that it is done. */
export class RibbonCommands {
  private readonly pressed = new Map<string, Pressed>();
  private count = 0;

  constructor(private readonly timeout: number) {}

  /** Resolves one turn after `event.completed()`, so that a second call is still noticed. */
  press(send: (commandId: string) => void): Promise<void> {
    this.count += 1;
    const id = `command-${this.count}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.fail(id, 'event.completed() was not called in time.'),
        this.timeout,
      );
      this.pressed.set(id, { isCompleted: false, resolve, reject, timer });
      send(id);
    });
  }

  /** `errorCode` is office.js's own where it could not run the function, 0 where the add-in said that it is done. */
  completed(id: string, errorCode: number): void {
    const command = this.pressed.get(id);
    if (!command) return;
    if (errorCode !== 0) {
      this.fail(id, `office.js found no function to run (${errorCode}).`);
      return;
    }
    if (command.isCompleted) {
      this.fail(id, 'event.completed() was called twice.');
      return;
    }
    command.isCompleted = true;
    clearTimeout(command.timer);
    command.timer = setTimeout(() => {
      this.pressed.delete(id);
      command.resolve();
    }, 10);
  }

  dispose(): void {
    for (const [id] of this.pressed) this.fail(id, 'Excel was closed before event.completed().');
  }

  private fail(id: string, reason: string): void {
    const command = this.pressed.get(id);
    this.pressed.delete(id);
    clearTimeout(command?.timer);
    command?.reject(new Error(reason));
  }
}

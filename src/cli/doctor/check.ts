/** One thing that must be so for the program to work. */
export interface Check {
  /** What is looked at: `Node`. */
  readonly name: string;
  /** What was found, when all is well. @throws {Ailment} when it is not. */
  readonly look: () => Promise<string> | string;
}

/** Something wrong, with the command that mends it. */
export class Ailment extends Error {
  override readonly name = 'Ailment';
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}

/** A step of the pipeline: its type says which layers it reads and gives, so a wrong order does not compile. */
import type { AnalyzeOptions } from './analysis.ts';
import type { Layers } from './layers.ts';
import type { Trace } from './rule.ts';

export interface StepOptions extends AnalyzeOptions {
  /** Told of every rule that fired or was vetoed; `dateline explain` listens. */
  readonly trace?: Trace;
}

export interface Step<In extends keyof Layers, Out extends keyof Layers> {
  readonly name: string;
  run(layers: Pick<Layers, In>, options: StepOptions): Pick<Layers, Out>;
}

/** The layers with what the step gives added; a step whose inputs are not all there does not compile. */
export function advance<In extends keyof Layers, Out extends keyof Layers, Have extends Pick<Layers, In>>(
  layers: Have,
  step: Step<In, Out>,
  options: StepOptions,
): Have & Pick<Layers, Out> {
  return { ...layers, ...step.run(layers, options) };
}

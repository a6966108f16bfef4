import { Tinypool } from 'tinypool';
import type { NetworkWeights } from '../../../src/language/network/tensors.ts';
import { type Curriculum, type NetworkPlan, trainNetwork } from './train-network.ts';

/** One network to train. */
export interface NetworkTask {
  readonly curriculum: Curriculum;
  readonly plan: NetworkPlan;
}

/** Networks that are trained at a time. */
const AT_A_TIME = 2;

/** Trains networks in processes of their own, two at a time; the same tasks give the same weights, in the order of the tasks. */
export async function learnApart(tasks: readonly NetworkTask[]): Promise<NetworkWeights[]> {
  const pool = new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    filename: import.meta.url,
    minThreads: 1,
    maxThreads: Math.min(AT_A_TIME, tasks.length),
    execArgv: ['--import', 'tsx'],
  });
  try {
    return await Promise.all(tasks.map((task): Promise<NetworkWeights> => pool.run(task)));
  } finally {
    await pool.destroy();
  }
}

/** What each process does. */
export default function learn({ curriculum, plan }: NetworkTask): Promise<NetworkWeights> {
  const begun = Date.now();
  return trainNetwork(curriculum, plan, (line) =>
    console.log(`        ${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  network ${plan.seed}: ${line}`),
  );
}

// Which knobs mean something now, for the screen's side: a plain question to a model's declaration.

export { isRelevant } from '@/engine/kernel/when';

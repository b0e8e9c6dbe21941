// Which knobs and metrics mean something now, for the screen's side: a plain question to a model's declaration.

export { isMet, isRelevant } from '@/engine/kernel/when';

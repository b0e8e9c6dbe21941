// What the schema finds wrong, put into one line: the field, what was wrong, what is allowed.

import * as v from 'valibot';
import { shown } from '@/engine/kernel/refusal';
import { scenarioSchema } from '@/engine/scenario/schema';

export type Issue = v.BaseIssue<unknown>;

export function sentence(issue: Issue): string {
  const path = issue.path ?? [];
  const field = fieldOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${field}: unknown; one of ${Object.keys(fieldsAround(issue)).join(', ')}`;
  }
  const last = path.at(-1);
  if (typeof last?.key === 'string' && Array.isArray(last.input)) {
    return `${fieldOf(path.slice(0, -1))}: ${shown(last.input)} is not allowed; an object`;
  }
  const input = last?.value ?? issue.input;
  const isMissing = input === undefined;
  return `${field}: ${isMissing ? 'missing' : `${shown(input)} is not allowed`}; ${allowedBy(issue)}`;
}

function allowedBy(issue: Issue): string {
  const message =
    issue.type === 'strict_object' && issue.expected !== 'Object' ? neededIn(issue) : issue.message;
  if (message.startsWith('Invalid')) return `expected ${issue.expected}`;
  // A choice by kind has one message, for the kind and for the object around it.
  const isKind = issue.path?.at(-1)?.key === 'kind';
  return issue.type === 'variant' && !isKind ? `an object whose kind is ${message}` : message;
}

/** `platforms[0].keepAliveSec`; what stands outermost is the scenario itself. */
function fieldOf(path: readonly v.IssuePathItem[]): string {
  let field = '';
  for (const { key } of path) {
    field += typeof key === 'number' ? `[${key}]` : `${field === '' ? '' : '.'}${String(key)}`;
  }
  return field === '' ? 'scenario' : field;
}

/** What a missing field may be: what its own schema says of a wrong value. */
function neededIn(issue: Issue): string {
  const schema = fieldsAround(issue)[String(issue.path?.at(-1)?.key)];
  if (schema === undefined) return 'it is needed';
  const wrong = v.safeParse(schema as unknown as v.GenericSchema, undefined).issues?.[0];
  if (wrong === undefined) return 'it is needed';
  return wrong.type === 'variant' ? `an object whose kind is ${wrong.message}` : wrong.message;
}

interface SchemaNode {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly options?: readonly SchemaNode[];
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly literal?: unknown;
}

/** Walks the schema along the path of an issue to the object that holds its last key. */
function fieldsAround(issue: Issue): Readonly<Record<string, SchemaNode>> {
  const path = issue.path ?? [];
  let node: SchemaNode | undefined = scenarioSchema as unknown as SchemaNode;
  for (const { key, input } of path.slice(0, -1)) {
    const around = objectNode(node, input);
    node = typeof key === 'number' ? around?.item : around?.entries?.[String(key)];
  }
  return objectNode(node, path.at(-1)?.input)?.entries ?? {};
}

function bare(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.wrapped === undefined ? node : bare(node.wrapped);
}

/** Of a choice by kind, the one that the input names. */
function objectNode(node: SchemaNode | undefined, input: unknown): SchemaNode | undefined {
  const found = bare(node);
  if (found?.options === undefined || !(input instanceof Object) || !('kind' in input))
    return found;
  return found.options.find((option) => option.entries?.kind?.literal === input.kind);
}

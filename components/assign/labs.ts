// A simulator that can be assigned, as the page's list has it.

export interface AssignableLab {
  readonly id: string;
  readonly title: string;
}

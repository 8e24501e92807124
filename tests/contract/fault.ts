/** Something that goes wrong, what is promised all the same, and the tests that show it: file and title. */
export type Fault = {
  readonly fault: string;
  readonly promise: string;
  readonly shownBy: readonly (readonly [file: string, title: string])[];
};

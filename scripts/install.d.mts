type Packages = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly integrity?: string;
        readonly optional?: boolean;
        readonly os?: readonly string[];
        readonly cpu?: readonly string[];
        readonly libc?: readonly string[];
      }
    >
  >;
};

export const nodeProblem: (version: string) => string | null;
export const isInstalled: (lock: Packages, installed: Packages) => boolean;
export const install: () => void;
export const runTyped: (name: string) => Promise<void>;

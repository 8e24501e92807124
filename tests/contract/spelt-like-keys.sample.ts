type Key = keyof {drawCard: string; drawMore: string};

export const words: Readonly<Record<string, Key | null>> = {none: null, more: 'drawMore'};

export const card = {kind: 'drawCard'};

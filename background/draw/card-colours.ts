/** FNV-1a, 32 bits: spreads names that differ little far apart, and needs no more than that. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash;
};

export type CardColours = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  /** For shapes, from dark to light. */
  readonly shapes: readonly [string, string, string];
};

/** The colours of a site's cards: always the same for a site, and dark ink on light paper whatever its hue. */
export const coloursOf = (host: string): CardColours => {
  const hue = hashOf(host) % 360;
  const at = (turn: number, saturation: number, lightness: number) =>
    `hsl(${(hue + turn + 360) % 360} ${saturation}% ${lightness}%)`;
  return {
    paper: at(0, 34, 95),
    ink: at(0, 38, 13),
    soft: at(0, 22, 34),
    shapes: [at(0, 44, 29), at(28, 46, 55), at(-24, 48, 80)],
  };
};

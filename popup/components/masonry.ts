/** A tile's place in the grid, in CSS pixels. */
export type Box = {readonly left: number; readonly top: number; readonly width: number; readonly height: number};

export type Layout = {readonly boxes: readonly Box[]; readonly height: number};

const GAP = 8;
const NARROWEST_COLUMN = 132;

const shortest = (heights: readonly number[]): number => {
  let best = 0;
  heights.forEach((height, column) => {
    // A column has to be clearly shorter to be preferred: equal rows then read from left to right.
    if (height < (heights[best] ?? 0) - 1) best = column;
  });
  return best;
};

/**
 * Columns of equal width; each tile, in order, goes where there is most room, so that the likeliest pictures stay on top
 * and each keeps its shape (height per width).
 */
export const masonry = (shapes: readonly number[], width: number): Layout => {
  const most = Math.max(1, Math.floor((width + GAP) / (NARROWEST_COLUMN + GAP)));
  // A few pictures share the width instead of leaving half of it empty.
  const count = Math.min(most, Math.max(1, shapes.length));
  const columnWidth = (width - GAP * (count - 1)) / count;
  const heights = Array.from({length: count}, () => 0);
  const boxes = shapes.map((shape) => {
    const column = shortest(heights);
    const top = heights[column] ?? 0;
    const height = Math.round(columnWidth * shape);
    heights[column] = top + height + GAP;
    return {left: column * (columnWidth + GAP), top, width: columnWidth, height};
  });
  return {boxes, height: Math.max(0, ...heights) - (boxes.length > 0 ? GAP : 0)};
};

/** One picture alone: as large as the room allows. */
export const preview = (shape: number, room: {readonly width: number; readonly height: number}): Layout => {
  const width = Math.min(room.width, room.height / shape);
  const height = Math.round(width * shape);
  return {boxes: [{left: (room.width - width) / 2, top: 0, width, height}], height};
};

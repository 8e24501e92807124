import type {Rolldown} from 'vite';

type Graph = Rolldown.ChunkingContext;

/** The modules that come along at once with one of these. */
const closureOf = (ids: readonly string[], graph: Graph, seen = new Set<string>()): ReadonlySet<string> => {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    closureOf(graph.getModuleInfo(id)?.importedIds ?? [], graph, seen);
  }
  return seen;
};

/** The modules that the page loads later, each with a file of its own. */
const loadedLater = (first: ReadonlySet<string>, graph: Graph): ReadonlySet<string> =>
  new Set([...first].flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []));

/**
 * Sorts a page's modules into few files: `first`, which the page cannot begin without, and one for each module that it
 * loads later. What two of those need is in `first` too, so that no file is there for a name or two: many small files
 * compress far worse, for what one has said the next could refer to.
 */
export const partOf =
  (page: string) =>
  (module: string, graph: Graph): string | null => {
    const first = closureOf([page], graph);
    const users = [...loadedLater(first, graph)].filter((id) => closureOf([id], graph).has(module));
    return first.has(module) || users.length > 1 ? 'first' : null;
  };

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

/**
 * Sorts a page's modules into three files: `first`, which the page cannot begin without; `form`, which is loaded while the
 * user looks at what that shows; and `more`, which few meet. Many small files would compress far worse: what one has
 * said the next could refer to, and every name that passes between two files is said twice.
 */
export const partOf =
  (page: string, form: readonly string[]) =>
  (module: string, graph: Graph): string => {
    if (closureOf([page], graph).has(module)) return 'first';
    return closureOf(form, graph).has(module) ? 'form' : 'more';
  };

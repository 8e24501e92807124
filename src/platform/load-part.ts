/** Resolves once a stylesheet of ours applies. */
const link = (path: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = path;
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });

const linked = new Map<string, Promise<unknown>>();

/**
 * Loads a part of a page of ours that has a file of its own, after its stylesheets; `paths` are those and scripts, from the
 * package's root. The bundler calls it: it stands in for a helper of four times its size, which prepares for servers.
 */
export const loadPart = async <Part>(load: () => Promise<Part>, paths: readonly string[] = []): Promise<Part> => {
  for (const path of paths) {
    const href = `/${path}`;
    if (!path.endsWith('.css') || document.querySelector(`link[href="${href}"]`) !== null) continue;
    linked.set(path, link(href));
  }
  await Promise.all(paths.flatMap((path) => linked.get(path) ?? []));
  return load();
};

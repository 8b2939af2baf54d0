// Runs the client of a site folder in Node over its index, with just enough of a browser for it. `traffic` is
// what a browser would have loaded so far, gzip, beside the page and its style sheet.
import { readFileSync, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import vm from "node:vm";

export function client(site) {
  const traffic = { requests: 0, bytes: 0, files: [] };
  function count(name, content) {
    const bytes = gzipSync(content, { level: 9 }).length;
    traffic.requests++;
    traffic.bytes += bytes;
    traffic.files.push({ name, bytes });
  }
  const window = vm.createContext({
    location: { protocol: "file:", search: "" }, performance, atob, setTimeout, console, Intl, URLSearchParams,
    document: {
      createElement: () => ({ remove() {} }),
      querySelector: () => null,
      documentElement: { lang: "en" },
      head: { append: (element) => setTimeout(run, 0, element) },
    },
  });
  window.window = window;
  function run({ src, onload, onerror }) {
    const path = site + "/" + src.replace(/\?.*/, "");
    if (!existsSync(path)) return onerror({ type: "error" });
    const text = readFileSync(path);
    count(src, text);
    vm.runInContext(text.toString(), window);
    onload({ type: "load" });
  }
  run({ src: "search/search.js", onload() {} });

  /** Asks as the page does, for the first ten results. */
  async function ask(query) {
    const result = await window._S.find(query);
    const [cards] = await Promise.all([window._S.cards(result, 0, 10), window._S.names(result.query)]);
    return { result, cards };
  }

  return { words: window._S.words, ask, traffic };
}

// Runs templates/assets/search.js in Node over the index of a site folder, with just enough of a browser for it. `traffic` is
// what a browser would have loaded so far, gzip, beside the page and its style sheet.
import { readFileSync, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import vm from "node:vm";

const SCRIPT = new URL("../../../templates/assets/search.js", import.meta.url).pathname;

export function client(site) {
  const traffic = { requests: 0, bytes: 0, files: [] };
  function count(name, content) {
    const bytes = gzipSync(content, { level: 9 }).length;
    traffic.requests++;
    traffic.bytes += bytes;
    traffic.files.push({ name, bytes });
  }
  const window = {};
  const sandbox = {
    window, location: { protocol: "file:", search: "" }, performance, atob, setTimeout, console, Intl, URLSearchParams,
    document: {
      createElement: () => ({ remove() {} }),
      querySelector: () => null,
      documentElement: { lang: "en" },
      head: { append: (element) => fetchScript(element) },
    },
  };
  const context = vm.createContext(sandbox);
  function fetchScript(element) {
    const path = site + "/" + element.src.replace(/\?.*/, "");
    setTimeout(() => {
      if (!existsSync(path)) return element.onerror();
      const text = readFileSync(path);
      count(element.src, text);
      vm.runInContext(text.toString(), Object.assign(context, { _S: window._S }));
      element.onload();
    });
  }
  const script = readFileSync(SCRIPT, "utf8");
  count("search.js", script);
  vm.runInContext(script, context);
  fetchScript({ src: "search/root.js", remove() {}, onload() {}, onerror() {} });

  /** Asks as the page does, for the first ten results. */
  async function ask(query) {
    const result = await window._S.find(query);
    const [cards] = await Promise.all([window._S.cards(result, 0, 10), window._S.names(result.query)]);
    return { result, cards };
  }

  return { words: window._S.words, ask, traffic };
}

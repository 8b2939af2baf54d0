// Runs templates/assets/search.js in Node over the index of a site folder, with just enough of a browser for it.
import { readFileSync, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import vm from "node:vm";

export function client(site, script) {
  const traffic = { requests: 0, bytes: 0, files: [] };
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
      traffic.requests++;
      traffic.bytes += gzipSync(text).length;
      traffic.files.push(element.src);
      vm.runInContext(text.toString(), Object.assign(context, { _S: window._S }));
      element.onload();
    });
  }
  vm.runInContext(readFileSync(script, "utf8"), context);
  fetchScript({ src: "search/root.js", remove() {}, onload() {}, onerror() {} });
  return { search: window._S, traffic };
}

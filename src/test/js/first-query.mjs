// What the first query on a site loads, gzip, beside the page and its style sheet, and the mean of all the queries:
//   node src/test/js/first-query.mjs <site folder> <query> ...
import { client } from "./client.mjs";

const [site, ...queries] = process.argv.slice(2);
let allBytes = 0, allRequests = 0;

for (const query of queries) {
  const { ask, traffic } = client(site);
  const { result, cards } = await ask(query);
  const kinds = new Map();
  for (const { name, bytes } of traffic.files) {
    const kind = /^search\/(\w+)\//.exec(name)?.[1] ?? name.replace("search/", "");
    const [files, sum] = kinds.get(kind) ?? [0, 0];
    kinds.set(kind, [files + 1, sum + bytes]);
  }
  const parts = [...kinds].map(([kind, [files, bytes]]) => `${files} ${kind} ${bytes}`);
  console.log(`${query}: ${result.all} + ${result.some} found, ${cards.length} shown; ${traffic.bytes} bytes, ${traffic.requests} requests (${parts.join(", ")})`);
  allBytes += traffic.bytes;
  allRequests += traffic.requests;
}
console.log(`mean: ${Math.round(allBytes / queries.length)} bytes, ${(allRequests / queries.length).toFixed(1)} requests`);

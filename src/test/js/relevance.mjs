// Known-item test: three random words of a title must find the article. With typo: a letter is lost from the second.
//   node src/test/js/relevance.mjs <site folder> [queries] [verbose]
import { readFileSync, readdirSync } from "node:fs";
import { client } from "./client.mjs";

const site = process.argv[2];
const asked = Number(process.argv[3] ?? 400);
const verbose = process.argv[4];

let seed = 12345;
const random = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};

const titles = [];
for (const folder of readdirSync(site + "/search/d")) {
  for (const name of readdirSync(`${site}/search/d/${folder}`)) {
    const text = readFileSync(`${site}/search/d/${folder}/${name}`, "utf8");
    const [key, cards] = JSON.parse("[" + text.slice(3, -2) + "]");
    cards.forEach((card) => card && titles.push(card[0]));
    void key;
  }
}
const STOP = new Set(("a an and are as at be been but by can could did do does for from had has have he her his how if in into is it its may more "
  + "new no not of off on or our out over said says she so than that the their them then there these they this to up us was we were what when "
  + "where which who why will with would you your about after all also over under one two").split(" "));

function queries(words) {
  const list = [];
  for (let tries = 0; list.length < asked && tries < asked * 50; tries++) {
    const title = titles[random(titles.length)];
    const pool = [...new Set(words(title).map(([word]) => word))].filter((word) => !STOP.has(word) && word.length > 1);
    if (pool.length < 3) continue;
    const picked = [];
    while (picked.length < 3) picked.push(...pool.splice(random(pool.length), 1));
    const typo = [...picked];
    const at = random(picked[1].length - 2) + 1;
    if (picked[1].length >= 6) typo[1] = picked[1].slice(0, at) + picked[1].slice(at + 1);
    list.push({ title, query: picked.join(" "), typo: picked[1].length >= 6 ? typo.join(" ") : null });
  }
  return list;
}

async function evaluate(name, pick, fresh) {
  let found = 0, first = 0, ten = 0, count = 0, bytes = 0, requests = 0, most = 0, time = 0;
  const shared = client(site);
  for (const entry of queries(shared.words)) {
    const query = pick(entry);
    if (!query) continue;
    const { ask, traffic } = fresh ? client(site) : shared;
    const start = performance.now();
    const { result, cards } = await ask(query);
    time += performance.now() - start;
    const place = cards.findIndex((card) => card.title === entry.title);
    if (verbose && place !== 0) console.log(place, "|", query, "|", entry.title, "|", result.all, JSON.stringify(result.changed), "|", cards[0]?.title);
    count++;
    if (place >= 0) found += 1 / (place + 1), ten++;
    if (place === 0) first++;
    if (fresh) bytes += traffic.bytes, requests += traffic.requests, most = Math.max(most, traffic.requests);
  }
  const f = (value) => (value / count).toFixed(3);
  console.log(`${name}: ${count} queries, MRR@10 ${f(found)}, first ${f(first)}, in ten ${f(ten)}, ${f(time)} ms`
    + (fresh ? `; first query ${Math.round(bytes / count)} bytes gzip, ${f(requests)} requests (most ${most}) with client, without page` : ""));
}

await evaluate("as written", (entry) => entry.query, true);
seed = 12345;
await evaluate("letter lost", (entry) => entry.typo, true);

/* Search without a server: the index is scripts that call _S(key, …). Formats: Java package search. */
"use strict";
(() => {

// ---- Files

const files = new Map();

function file(key) {
  if (!files.has(key)) {
    const slot = {};
    slot.data = new Promise((resolve, reject) => Object.assign(slot, { resolve, reject }));
    files.set(key, slot);
  }
  return files.get(key);
}

window._S = (key, ...data) => file(key).resolve(data);

/** The arguments of the file's call. */
function load(key, version) {
  const slot = file(key);
  if (!slot.asked) {
    slot.asked = true;
    const script = document.createElement("script");
    script.src = `search/${key}.js?v=${version}`;
    script.onload = script.onerror = ({ type }) => {
      script.remove();
      if (type === "error") files.delete(key);
      slot.reject(key);
    };
    document.head.append(script);
  }
  return slot.data;
}

// ---- Words: as org.broadsheet.text.Words and Fold have them

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const SPACELESS = /(?=[\p{L}\p{M}\p{N}])[\u0E00-\u0EFF\u1780-\u17FF\u3005-\u3007\u3041-\u312F\u31A0-\u31FF\u3400-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F\u{20000}-\u{323AF}]/u;
const LETTER = `(?!${SPACELESS.source})[\\p{L}\\p{M}\\p{N}]`;
const INITIAL = `(?!${SPACELESS.source})\\p{L}(?!${LETTER})`;
const PIECE = `(?:${INITIAL}(?:\\.${INITIAL})+|(?:\\d{1,3}(?:[.,\\xA0\\u202F]\\d{3}(?!\\d))+)?(?:${LETTER})*)`;
const WORD = new RegExp(`(?:${SPACELESS.source})+|(?=${LETTER})${PIECE}(?:['’](?=${LETTER})${PIECE})*`, "gu");
const MARKS = /(?=[\u0300-\u06ED])\p{M}/gu;
const LATIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
const LONGEST = 200;

const fold = (text) => text.normalize("NFKD").toLowerCase().replace(MARKS, "").replace(/[ß-œ]/g, (letter) => LATIN[letter] ?? letter).normalize("NFC");

/** The words of a text: [folded, start, end]. */
function words(text) {
  const found = [];
  WORD.lastIndex = 0;
  for (let match; (match = WORD.exec(text));) {
    const start = match.index;
    let raw = match[0];
    if (SPACELESS.test(raw)) {
      pairs(raw, start, found);
      continue;
    }
    if (raw.length > LONGEST) {
      raw = raw.slice(0, LONGEST + (raw.codePointAt(LONGEST - 1) > 0xFFFF));
      WORD.lastIndex = start + raw.length;
    }
    const folded = fold(raw.replace(/['’]s$/i, "")).replace(NO_WORD, "");
    if (folded) found.push([folded, start, start + raw.length]);
  }
  return found;
}

function pairs(run, start, found) {
  const folded = fold(run);
  const same = folded === run;
  const letters = [...folded];
  if (letters.length === 1) found.push([folded, start, start + run.length]);
  for (let i = 0, at = 0; i + 1 < letters.length; at += letters[i++].length) {
    const pair = letters[i] + letters[i + 1];
    found.push(same ? [pair, start + at, start + at + pair.length] : [pair, start, start + run.length]);
  }
}

// ---- Reading bits

/** With four zeros behind, for `peek`. */
function bytesOf(text) {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length + 4);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

class BitReader {
  constructor(text) {
    this.bytes = bytesOf(text);
    this.at = 0;
  }

  /** 32 bits, of which 25 are right. */
  peek() {
    const { bytes, at } = this;
    const i = at >> 3;
    return (bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]) << (at & 7);
  }

  read(count) {
    if (count > 24) return this.read(count - 16) * 65536 + this.read(16);
    const value = this.peek() >>> 1 >>> (31 - count);
    this.at += count;
    return value;
  }

  gamma() {
    const more = Math.clz32(this.peek());
    this.at += more;
    return this.read(more + 1);
  }

  rice(k) {
    const quotient = Math.clz32(~this.peek());
    if (quotient >= 24) {
      this.at += 24;
      return this.read(32);
    }
    this.at += quotient + 1;
    return quotient * 2 ** k + this.read(k);
  }

  /** Articles and, with a code, payloads: text 4 bits, in title 1 bit, title 3 bits. */
  postings(count, base, space, code) {
    const documents = new Int32Array(count);
    const payloads = new Uint8Array(count);
    const k = count > 3 ? this.read(5) : riceOf(space, count);
    for (let i = 0, last = base - 1; i < count; i++) {
      last = documents[i] = last + 1 + this.rice(k);
      if (code) payloads[i] = this.payload(code);
    }
    return { documents, payloads };
  }

  /** A symbol of the code; after 0 the whole payload. */
  payload([symbols, lengths]) {
    const symbol = symbols[this.peek() >>> 26];
    this.at += lengths[symbol];
    return symbol ? symbol << 4 : this.read(4) << 4 | 8 | this.read(3);
  }

  places(count) {
    const k = this.read(4);
    const all = [];
    for (let i = 0; i < count; i++) {
      const places = [];
      for (let n = this.gamma(), last = -1; n > 0; n--) places.push(last += 1 + this.rice(k));
      all.push(places);
    }
    return all;
  }
}

function riceOf(space, count) {
  let k = 0;
  while (k < 30 && 10 * count * 2 ** (k + 1) <= 7 * space) k++;
  return k;
}

function unpack(list) {
  const found = [];
  let last = "";
  for (const [, shared, rest] of list.matchAll(/([A-Z])([^A-Z]*)/g)) {
    found.push(last = last.slice(0, shared.charCodeAt(0) - 65) + rest);
  }
  return found;
}

// ---- The index

let root;

function sums(gaps) {
  let sum = 0;
  return gaps.map((gap) => sum += gap);
}

async function open() {
  const [data] = await file("root").data;
  data.days = sums(data.days).map((day) => dateOf(day * 86400000));
  data.starts = sums(data.starts);
  for (const segment of data.segments) {
    segment.shards = unpack(segment.shards);
    segment.stops = new Set(segment.stops.split(" "));
  }
  data.stops = data.segments[0].stops;
  root = data;
}

/** How many values of a sorted list are `value` at most. */
function upTo(list, value) {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (list[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstFrom = (date) => root.starts[root.days.filter((day) => day < date).length] ?? root.articles;
const dateOf = (time) => new Date(time).toJSON()?.slice(0, 10);

function hash(word) {
  let value = 0x811C9DC5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}
const hashed = (folder, word) => folder + "/" + (hash(word) & 31) + "/" + (hash(word) >>> 0).toString(36);
const numbered = (folder, number) => folder + "/" + Math.floor(number / 1000) + "/" + number;

/** The part of a segment's dictionary for `word`. */
async function shardOf(segment, word, further = 0) {
  const start = segment.shards[Math.max(0, upTo(segment.shards, word) - 1) + further];
  if (start === undefined) return new Map();
  const data = await load(segment.folder + hashed("s", start), segment.version);
  return data.shard ??= readShard(segment, start, data);
}

async function readShard(segment, start, [list, bits, cross]) {
  await breathe();
  const reader = new BitReader(bits);
  const terms = [];
  const shard = new Map();
  for (const word of unpack(list)) {
    const weighted = !/[: ]/.test(word);
    const term = { word, count: reader.gamma() - 1, forms: [], segment, shard: start, weighted };
    const isLong = term.count >= 512 && reader.read(1);
    if (weighted && reader.read(1)) term.forms = terms[terms.length - reader.gamma()].forms;
    else if (Object.hasOwn(cross, word)) term.forms = cross[word].split(" ");
    term.forms.push(word);
    if (isLong) {
      const space = 2 ** reader.read(5);
      term.chunks = [];
      for (let n = reader.gamma(), number = -1; n > 0; n--) {
        number += reader.gamma();
        term.chunks.push({ key: hashed("c", word) + "-" + number, base: number * space, space, code: weighted && root.rough, count: reader.gamma(), version: reader.read(16) });
      }
    } else {
      Object.assign(term, reader.postings(term.count, ...(word.endsWith(" ") ? [0, segment.names] : [segment.first, segment.room, weighted && root.exact])));
    }
    terms.push(term);
    shard.set(word, term);
  }
  return shard;
}

const shardsOf = (word) => Promise.all(root.segments.map((segment) => shardOf(segment, word)));
const sumOf = (terms) => terms.reduce((sum, { count }) => sum + count, 0);

/** A word with what each segment has of it. */
async function lookUp(word) {
  const parts = (await shardsOf(word)).flatMap((shard) => shard.get(word) ?? []);
  return { parts, count: sumOf(parts), forms: parts.flatMap(({ forms }) => forms) };
}

/** The postings, of long lists only chunks where `wanted` has a score. */
function postingsOf({ parts }, wanted) {
  const isWanted = ({ base, space }) => wanted?.subarray(base, base + space).some((score) => score > 0) ?? true;
  return Promise.all(parts.flatMap((part) => part.chunks?.filter(isWanted) ?? part).map(async (part) => {
    if (!part.documents) {
      const [bits] = await load(part.key, part.version);
      await breathe();
      Object.assign(part, new BitReader(bits).postings(part.count, part.base, part.space, part.code));
    }
    return part;
  }));
}

/** Lets a busy page answer. */
let busySince = 0;
async function breathe() {
  if (performance.now() - busySince < 8) return;
  await new Promise((resume) => setTimeout(resume));
  busySince = performance.now();
}

// ---- Queries

const PART = /(-?)(?:(section|source|site|topic|before|after|until):)?(?:"([^"]*)"?|(\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}|\d\d? [a-z]{3,} \d{4})(?!\S)|([^\s"]+))/giu;
const SAID = { section: "in", source: "from", topic: "about", after: "since" };

const keysOf = (text) => words(text).map(([word]) => word);
const keyOf = (text) => keysOf(text).join("-");

function parse(text, chosen) {
  const query = { words: [], phrases: [], filters: [], said: [], from: 0, to: root.articles, ended: /[\s"]$/.test(text) };
  for (const kind of FILTERS) if (chosen[kind]) narrow(query, kind, chosen[kind]);
  for (const [, minus, prefix, quoted, date, plain] of text.replace(/[“”„«»]/g, '"').matchAll(PART)) {
    const value = quoted ?? date ?? plain;
    const found = keysOf(value);
    if (prefix) narrow(query, prefix.toLowerCase().replace("site", "source"), date ? isoOf(date) : value, minus);
    else if (minus) query.filters.push({ terms: found, not: true, least: found.length || 1 });
    else if (date && narrow(query, "on", isoOf(date))) continue;
    else if (quoted === undefined) query.words.push(...found);
    else if (found.length) query.phrases.push(found);
  }
  query.words = [...new Set(query.words)];
  return query;
}

/** The section or source of that name, else those with it in their names. */
function namesOf(kind, value) {
  const names = (root[kind] ?? []).map(([name]) => name);
  const same = names.filter((name) => keyOf(name) === keyOf(value));
  const longer = names.filter((name) => `-${keyOf(name)}`.includes("-" + keyOf(value)));
  return [same, longer, [value]].find(({ length }) => length);
}

/** "15.9.2026" or "15 Sept 2026" as "2026-09-15". Browsers read "10 marathons 2026" so. */
function isoOf(date) {
  const iso = dateOf(date.replace(/^(\d+)\.(\d+)\./, "$2/$1/") + " UTC");
  return iso && RegExp("^" + date.replace(/^0|\..*| \d+$/g, ""), "i").test(dated(iso)) ? iso : date;
}

/** Takes in a filter: "after:2024" begins with that year, "until:2024" ends with it, "before:2024" ahead. */
function narrow(query, kind, value, minus = "") {
  if (/section|source|topic/.test(kind)) {
    const names = namesOf(kind, value);
    query.filters.push({ terms: names.map((name) => kind + ":" + keyOf(name)), not: !!minus, least: 1 });
    return query.said.push(`${minus && " not"} ${SAID[kind]} ${names.join(" or ")}`);
  }
  if (!/^\d{4}(-\d\d){0,2}$/.test(value) || !dateOf(value)?.startsWith(value)) return false;
  const edge = firstFrom(/after|before/.test(kind) ? value : value + "~");
  const isSince = kind === "after" ^ !!minus;
  query.from = Math.max(query.from, isSince ? edge : kind === "on" ? firstFrom(value) : root.undated);
  if (!isSince) query.to = Math.min(query.to, edge);
  return query.said.push(`${minus && " not"} ${SAID[kind] ?? kind} ${dated(value)}`);
}

/** "14 May 2024", as much of it as `date` says. */
function dated(date) {
  const [, month, day] = date.split("-");
  return new Date(date).toLocaleDateString("en-GB", { timeZone: "UTC", year: "numeric", month: month && "long", day: day && "numeric" });
}

const FORM_WEIGHT = 0.85;
const PREFIX_WEIGHT = 0.6;
const COMPLETIONS = 12;
const COMPLETION_SHARDS = 4;
const NEAR = 5;

/** What may stand for a word, weighted: itself, its forms, what it begins. */
async function groupOf(word, isOpen, isExact) {
  const group = { word, isExact, variants: new Map() };
  const { forms } = await addTo(group, word, 1);
  if (isExact) return group;
  await Promise.all(forms.map((form) => addTo(group, form, FORM_WEIGHT)));
  if (word.length > 1 ? isOpen : SPACELESS.test(word)) {
    const longer = (await longerThan(word)).filter((other) => !forms.includes(other));
    await Promise.all(longer.slice(0, COMPLETIONS).map((other) => addTo(group, other, PREFIX_WEIGHT)));
  }
  return group;
}

async function addTo({ variants }, word, weight) {
  const term = await lookUp(word);
  if (term.count && !variants.has(word)) variants.set(word, { ...term, weight });
  return term;
}

/** Longer words, the commonest first. */
async function longerThan(word) {
  const longer = new Map();
  await Promise.all(root.segments.map(async (segment) => {
    for (let i = 0, last = word; i < COMPLETION_SHARDS && last.startsWith(word); i++) {
      for (const term of (await shardOf(segment, word, i)).values()) {
        last = term.word;
        if (term.weighted && last.startsWith(word)) longer.set(last, term.count + (longer.get(last) ?? 0));
      }
    }
  }));
  return [...longer.keys()].sort().sort((a, b) => longer.get(b) - longer.get(a));
}

// ---- Mistyped words

/** How many letters are wrong, missing, added or swapped; `most` + 1 if more. */
function distance(a, b, most) {
  if (a === b) return 0;
  if (!most) return 1;
  let same = 0;
  while (a[same] === b[same]) same++;
  const after = (word, count) => word.slice(same + count);
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return 1 + Math.min(...[[1, 1], [1, 0], [0, 1], ...(isSwapped ? [[2, 2]] : [])]
    .map(([i, j]) => distance(after(a, i), after(b, j), most - 1)));
}

/** Words almost like `word`, the likeliest first; unless `anyLetter` with its first letter. */
async function nearTo(word, anyLetter) {
  const most = word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
  const near = [];
  const parts = anyLetter ? [...Array(root.lexicon).keys()] : [(hash(word[0]) >>> 0) % root.lexicon];
  for (const [list, counts] of await Promise.all(parts.map((part) => load("w/" + part, root.version)))) {
    await breathe();
    for (const [i, other] of unpack(list).entries()) {
      if (Math.abs(other.length - word.length) > most) continue;
      const wrong = distance(word, other, most);
      if (!wrong || wrong > most) continue;
      const weight = (other[0] === word[0] ? 1 : 0.7) * (wrong === 1 ? 0.9 : 0.5);
      near.push({ word: other, wrong, weight, value: weight * (1 + (counts.charCodeAt(i) - 97) / 20) });
    }
  }
  near.sort((a, b) => a.wrong - b.wrong || b.value - a.value);
  return near.filter((entry) => entry.wrong === near[0].wrong).slice(0, NEAR);
}

// ---- Finding

const RECENCY = 0.02;
const ENOUGH = 10;
const FILTERS = ["section", "source", "after", "until"];

/** Titles with all the words stand above all others, the shortest first. */
const IN_TITLE = 3;

const idf = (count) => Math.log(1 + (root.articles - count + 0.5) / (count + 0.5));

const countOf = (group) => sumOf([...group.variants.values()]);

/** Sets what the group is worth in each article, and in the title alone. */
async function score(group, wanted) {
  const scores = group.scores = new Float32Array(root.articles);
  const titles = group.titles = new Float32Array(root.articles);
  for (const term of group.variants.values()) {
    const worth = term.weight * idf(term.count);
    const isLiteral = term.weight === 1 || group.near;
    for (const { documents, payloads } of await postingsOf(term, wanted)) {
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i];
        const title = payloads[i] & 8 ? worth * root.title[payloads[i] & 7] : 0;
        scores[document] = Math.max(scores[document], title + worth * root.text[payloads[i] >> 4]);
        if (isLiteral) titles[document] = Math.max(titles[document], title);
      }
      await breathe();
    }
  }
}

/** Visits all articles, the newest first. */
async function each(visit) {
  for (let i = root.articles - 1; i >= 0; i--) {
    visit(i);
    if (i % 32768 === 0) await breathe();
  }
}

async function allowedBy(query) {
  const allowed = new Uint8Array(root.articles).fill(1, query.from, Math.max(query.from, query.to));
  for (const { terms, not, least } of query.filters) {
    const found = new Uint8Array(root.articles);
    for (const term of terms) {
      for (const { documents } of await postingsOf(await lookUp(term))) for (const document of documents) found[document]++;
    }
    await each((i) => {
      if (found[i] >= least === not) allowed[i] = 0;
    });
  }
  return allowed;
}

/** Scores of all articles: above 0 with all words; below 0, if those are few, with some. */
async function find(text, options = {}) {
  busySince = performance.now();
  if (!root) await open();
  const query = parse(text, options);
  const asked = [query.words, [...new Set(query.phrases.flat())]];
  const telling = asked.map((list) => list.filter((word) => !root.stops.has(word)));
  const [plain, quoted] = telling.flat().length ? telling : asked;
  const isOpen = (word) => options.live && !query.ended && word === query.words.at(-1);
  const groups = await Promise.all([
    ...plain.map((word) => groupOf(word, isOpen(word))),
    ...quoted.map((word) => groupOf(word, false, true)),
  ]);
  const result = { query, groups, changed: [] };
  const allowed = await allowedBy(query);
  if (!options.exact) await mend(result);
  await match(result, allowed);
  if (options.exact || result.all || !groups.length) return result;
  // What only the filters hide is not mistyped.
  await match(result, allowed.map(() => 1));
  if (!result.all) await mend(result, true);
  await match(result, allowed);
  return result;
}

/** Adds what may have been meant to words that few articles have. */
async function mend({ groups, changed }, rareToo) {
  for (const group of groups) {
    const count = countOf(group);
    const isRare = rareToo && count <= Math.max(2, root.articles / 2000);
    if (group.isExact || group.near || (count && !isRare && !(await isDoubtful(group.word, count)))) continue;
    let near = await nearTo(group.word);
    if (!count && near[0]?.wrong !== 1) near = await nearTo(group.word, true);
    group.near = near.map(({ word }) => word);
    if (!count && near.length) changed.push([group.word, near[0].word]);
    for (const { word, weight } of near) await addTo(group, word, weight);
  }
}

async function isDoubtful(word, count) {
  if (count > 2 || word.length < 4) return false;
  const near = (await shardsOf(word)).flatMap((shard) => [...shard.values()]).filter((term) => term.weighted
    && Math.abs(term.word.length - word.length) < 2 && distance(word, term.word, 1) === 1);
  return near.some((term) => sumOf(near.filter((other) => other.word === term.word)) >= 20 * count);
}

async function match(result, allowed) {
  const { groups, query } = result;
  let wanted;
  for (const group of [...groups].sort((a, b) => countOf(a) - countOf(b))) {
    await score(group, wanted);
    // A word of no article hides none.
    if (countOf(group)) wanted = group.scores;
  }
  const scores = new Float32Array(root.articles);
  const newer = RECENCY / root.articles;
  let all = 0;
  await each((i) => {
    if (!allowed[i]) return;
    let sum = groups.length ? 0 : 1;
    let inTitle = 1;
    let title = 0;
    for (const group of groups) {
      if (!group.scores[i]) return;
      sum += group.scores[i];
      title += group.titles[i];
      inTitle &&= group.titles[i];
    }
    all++;
    scores[i] = (title && inTitle ? IN_TITLE * title : sum) * (1 + newer * i);
  });
  for (const phrase of query.phrases) all -= await keepPhrase(phrase, scores);
  let some = 0;
  if (all < ENOUGH && groups.length > 1 && !query.phrases.length) {
    const half = Math.ceil(groups.filter(countOf).length / 2);
    some = await addSome(groups, allowed, scores, half) || (all ? 0 : await addSome(groups, allowed, scores, 1));
  }
  Object.assign(result, { scores, all, some });
}

/** Scores the articles with `least` of the words; gives how many. */
async function addSome(groups, allowed, scores, least) {
  let some = 0;
  await each((i) => {
    if (!allowed[i] || scores[i]) return;
    let sum = 0;
    let found = 0;
    for (const { scores: worth } of groups) if (worth[i]) sum += worth[i], found++;
    if (found && found >= least) some++, scores[i] = sum - 1000;
  });
  return some;
}

/** Drops the articles where a phrase does not stand; gives how many. */
async function keepPhrase(phrase, scores) {
  const parts = phrase.map((word, offset) => ({ word, offset })).filter(({ word }) => !root.stops.has(word));
  if (!root.phrases || parts.length < 2) return 0;
  const finders = [];
  for (const { word } of parts) finders.push(await placesOf(word, scores));
  let lost = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] <= 0) continue;
    const [first, ...others] = finders.map((places) => places(i));
    const stands = (place) => others.every((places, j) => places.includes(place + parts[j + 1].offset - parts[0].offset));
    if (!first.some(stands)) scores[i] = 0, lost++;
    await breathe();
  }
  return lost;
}

/** From an article to the word's places in it. */
async function placesOf(word, scores) {
  const parts = await postingsOf(await lookUp(word), scores);
  for (const part of parts) {
    if (part.key) part.places ??= new BitReader((await load(part.key + "p", part.version))[0]).places(part.count);
    else await readPlaces(part);
  }
  return (document) => {
    for (const { documents, places } of parts) {
      const i = upTo(documents, document) - 1;
      if (documents[i] === document) return places[i];
    }
    return [];
  };
}

async function readPlaces({ word, segment, shard, places }) {
  if (places) return;
  const [bits] = await load(segment.folder + hashed("p", shard), segment.version);
  const reader = new BitReader(bits);
  for (const other of (await shardOf(segment, word)).values()) {
    if (other.weighted && other.count && !other.chunks && !segment.stops.has(other.word)) other.places = reader.places(other.count);
  }
}

/** The `count` best articles, or the newest; first those with all words. */
async function best({ scores, newest }, count) {
  const value = newest ? (i) => (scores[i] > 0 ? i : i - 2 * root.articles) : (i) => scores[i];
  const found = [];
  await each((i) => {
    if (!scores[i] || (found.length === count && value(i) <= value(found[count - 1]))) return;
    let at = found.length;
    while (at > 0 && value(found[at - 1]) < value(i)) at--;
    found.splice(at, 0, i);
    if (found.length > count) found.pop();
  });
  return found;
}

async function cardOf(document) {
  const [cards] = await load(numbered("d", Math.floor(document / root.cards)), root.version);
  const [title, page, date, section, source, lede, language] = cards[document % root.cards];
  const day = document < root.undated ? "" : root.days[upTo(root.starts, document) - 1];
  const [letters, rest] = page.split(" ");
  const plain = title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");
  return {
    document, title, section, source, lede, language,
    date: date || day,
    page: rest ? day.replaceAll("-", "/") + "/" + plain.slice(0, letters) + "-" + rest + ".html" : page,
  };
}

/** The cards of the best articles; titles with the stop words are ahead. */
async function cardsOf(result, from, count) {
  const cards = await Promise.all((await best(result, from + count)).slice(from).map(cardOf));
  const right = new Map(result.changed);
  const asked = result.query.words.map((word) => right.get(word) ?? word);
  const likeness = (card) => {
    const title = keysOf(card.title);
    return asked.every((word) => title.includes(word)) + (title.join() === asked.join());
  };
  return from || result.newest ? cards : cards.sort((a, b) => likeness(b) - likeness(a));
}

/** Stories and topics with all the words in their names: [name, page, count]. */
async function namesFor(query) {
  let numbers;
  for (const word of [...query.words, ...query.phrases.flat()]) {
    const next = new Set((await postingsOf(await lookUp(word + " "))).flatMap(({ documents }) => [...documents]));
    numbers = numbers ? numbers.filter((number) => next.has(number)) : [...next];
  }
  return Promise.all((numbers ?? []).slice(0, 6).map(async (number) => {
    const [pages] = await load(numbered("n", Math.floor(number / 16)), root.version);
    return pages[number % 16];
  }));
}

Object.assign(window._S, { words, find, cards: cardsOf, names: namesFor });

// ---- The page

const form = document.querySelector(".lookup form");
if (!form) return;

const status = document.querySelector(".lookup [role=status]");
const intro = document.querySelector(".lookup .try");
const answer = document.createElement("div");
const UNREADABLE = "The search index could not be read.";
const FIRST = 10;
const MORE = 20;
const number = new Intl.NumberFormat("en-GB");
let running = 0;

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.flat());
  return element;
}

const copyOf = (id) => document.getElementById(id).content.cloneNode(true);
const articles = (count) => `${number.format(count)} article${count === 1 ? "" : "s"}`;

function addressOf(changes) {
  const fields = Object.entries({ ...fieldsNow(), ...changes }).filter(([, value]) => value);
  return location.pathname + (fields.length ? "?" + new URLSearchParams(fields) : "");
}

const searchLink = (changes, text) => make("a", { class: "link", href: addressOf(changes) }, text);
const fieldsNow = () => Object.fromEntries([...form.elements].map(({ name, value }) => [name, value]));

function readAddress() {
  const fields = new URLSearchParams(location.search);
  for (const field of form.elements) field.value = fields.get(field.name) ?? "";
}

async function run(live = false) {
  const turn = ++running;
  const fields = fieldsNow();
  if (!keysOf(fields.q).length && !FILTERS.some((kind) => fields[kind])) {
    intro.hidden = false;
    answer.replaceChildren();
    return say();
  }
  try {
    const exact = new URLSearchParams(location.search).has("exact");
    const result = await find(fields.q, { ...fields, live, exact });
    result.newest = fields.sort === "newest" || !result.groups.length;
    const [cards, names] = await Promise.all([cardsOf(result, 0, FIRST), live ? [] : namesFor(result.query)]);
    const chart = result.all + result.some < FIRST ? [] : await months(result.scores);
    if (turn === running) show(result, fields, cards, names, chart);
  } catch {
    if (turn === running) say(UNREADABLE);
  }
}

function say(...parts) {
  status.className = parts.length ? "count" : "";
  status.replaceChildren(...parts);
}

function show(result, fields, cards, names, chart) {
  intro.hidden = true;
  const total = result.all + result.some;
  say(...count(result, fields, total));
  answer.replaceChildren();
  if (names.length) {
    answer.append(row("Stories and topics", names.map(([name, page, count]) =>
      make("a", { href: page }, name, make("span", { class: "vh" }, `, ${articles(count)}`)))));
  }
  if (!total) {
    const near = result.groups.flatMap((group) => group.near ?? []);
    if (near.length) answer.append(row("Words near it in the articles", near.map((word) => searchLink({ q: word }, word))));
    answer.append(copyOf("ways-out"));
    return;
  }
  answer.append(...chart);
  const marked = new Set(result.groups.flatMap((group) => [...group.variants.keys()]));
  const items = (found) => found.map((card) => item(card, marked, result));
  const list = make("ol", {}, items(cards));
  answer.append(list);
  more(list, total, async (from) => items(await cardsOf(result, from, MORE)));
}

function count(result, fields, total) {
  const parts = [];
  if (total && result.changed.length) {
    const mended = result.changed.reduce((text, [wrong, right]) => replaceWord(text, wrong, right), fields.q);
    parts.push("Showing results for ", searchLink({ q: mended }, mended), ". ",
      searchLink({ exact: 1 }, `Search instead for ${fields.q}`), ". ");
  }
  if (!total) parts.push(make("b", {}, "Nothing found"), fields.q && ` for “${fields.q}”`);
  else parts.push(make("b", {}, articles(result.all || result.some)));
  if (result.some) parts.push(result.all ? `, and ${number.format(result.some)} with some of the words` : " with some of the words");
  parts.push(...result.query.said);
  if (total > 1) parts.push(result.newest ? ", newest first" : ", best match first");
  parts.push(". ");
  if (FILTERS.some((kind) => fields[kind])) {
    parts.push(searchLink(Object.fromEntries(FILTERS.map((kind) => [kind])), "Clear the filters"));
  }
  return parts;
}

function replaceWord(text, wrong, right) {
  const place = words(text).find(([word]) => word === wrong);
  return place ? text.slice(0, place[1]) + right + text.slice(place[2]) : text;
}

function row(heading, links) {
  return make("section", { class: "try", "aria-label": heading }, make("h2", { class: "label" }, heading),
    make("ul", { class: "tags tags-big" }, links.map((link) => make("li", {}, link))));
}

function more(list, total, next) {
  const left = total - list.children.length;
  if (left <= 0) return;
  const button = make("button", { type: "button" }, `Show ${Math.min(MORE, left)} more`);
  const line = make("p", { class: "more-results" }, button);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const items = await next(list.children.length);
      list.append(...items);
      line.remove();
      items[0].querySelector("a").focus();
      more(list, total, next);
    } catch {
      line.replaceChildren(button, " ", make("b", { role: "alert" }, UNREADABLE));
      button.disabled = false;
    }
  });
  list.after(line);
}

function item(card, marked, result) {
  const tongue = card.language ? { lang: card.language, dir: "auto" } : {};
  const link = make("a", { href: linkTo(card, result) }, mark(card.title, marked));
  const parts = [make("h2", { class: "hed", ...tongue }, link)];
  if (card.lede) parts.push(make("p", { class: "dek", ...tongue }, mark(card.lede, marked)));
  const meta = [card.source, card.section].filter(Boolean).map((text) => make("span", {}, text));
  if (card.date) meta.push(make("time", { datetime: card.date }, dated(card.date)));
  if (meta.length) parts.push(make("p", { class: "meta" }, meta.flatMap((part) => [part, " "])));
  return make("li", { class: "item" }, parts);
}

/** Marks words, and parts of those with apostrophes or in Korean. */
function mark(text, marked) {
  const korean = [...marked].filter((word) => /[가-힣]/.test(word));
  const piece = new RegExp([...korean, "[^'’가-힣]+"].join("|"), "g");
  const parts = [];
  let done = 0;
  for (const [word, start, end] of words(text)) {
    const isMarked = marked.has(word);
    for (const { 0: found, index } of text.slice(start, end).matchAll(isMarked ? /.+/gs : piece)) {
      const from = Math.max(start + index, done);
      const to = start + index + found.length;
      if (to <= done || !(isMarked || marked.has(fold(found)))) continue;
      parts.push(text.slice(done, from), make("mark", {}, text.slice(from, to)));
      done = to;
    }
  }
  parts.push(text.slice(done));
  return parts;
}

/** The article, at a word that was looked for. */
function linkTo(card, result) {
  const found = result.groups.filter((group) => group.scores[card.document]).sort((a, b) => countOf(a) - countOf(b));
  if (!found.length) return card.page;
  const phrase = result.query.phrases[0]?.join(" ");
  const spoken = found.map(({ word, near }) => near?.[0] ?? word);
  return card.page + "?q=" + encodeURIComponent(spoken.join(" ")) + "#:~:text=" + encodeURIComponent(phrase ?? spoken[0]);
}

/** A chart of the results by month. */
async function months(scores) {
  const counts = new Map();
  for (const [i, start] of root.starts.entries()) {
    let hits = 0;
    for (let j = start; j < (root.starts[i + 1] ?? root.articles); j++) if (scores[j]) hits++;
    await breathe();
    const month = root.days[i].slice(0, 7);
    if (hits) counts.set(month, (counts.get(month) ?? 0) + hits);
  }
  const known = [...counts.keys()];
  if (known.length < 2) return [];
  const placeOf = (month) => 120 * month.slice(0, 4) + 10 * month.slice(5);
  const start = placeOf(known[0]);
  const width = placeOf(known.at(-1)) - start + 7;
  if (width < 37 || width > 2400) return [];
  const highest = Math.max(...counts.values());
  const bars = known.map((month) => {
    const height = Math.max(2, Math.round(100 * counts.get(month) / highest));
    return `M${placeOf(month) - start} 100v-${height}h7v${height}z`;
  });
  const [first, last, top] = [known[0], known.at(-1), known.find((month) => counts.get(month) === highest)].map(dated);
  const chart = copyOf("found-by-month");
  const [svg, desc, path, from, to] = chart.querySelectorAll("svg, desc, path, span");
  svg.setAttribute("viewBox", `0 0 ${width} 100`);
  desc.textContent = `From ${first} to ${last}. Most are from ${top}: ${number.format(highest)}.`;
  path.setAttribute("d", bars.join(""));
  from.textContent = first;
  to.textContent = last;
  return [chart];
}

// ---- Filters

function fillFilters() {
  for (const kind of ["section", "source"]) {
    form.elements[kind].append(...root[kind].map(([name]) => new Option(name, name)));
  }
  readAddress();
}

async function countFilters() {
  const columns = Math.ceil(root.articles / 65536);
  const fields = fieldsNow();
  if (columns > 2 || countFilters.last === JSON.stringify(fields)) return;
  countFilters.last = JSON.stringify(fields);
  const data = await Promise.all([...Array(columns).keys()].map((i) => load("f/" + i, root.version)));
  for (const [place, kind] of ["section", "source"].entries()) {
    const { scores } = await find(fields.q, { ...fields, [kind]: "" });
    const counts = new Int32Array(256);
    data.forEach((column, i) => bytesOf(column[place]).forEach((value, j) => {
      if (scores[i * 65536 + j]) counts[value]++;
    }));
    root[kind].forEach(([name], i) => {
      form.elements[kind].options[i + 1].textContent = `${name} (${number.format(counts[i + 1])})`;
    });
  }
}

let waiting;
let isTyping = false;

/** Writes the search into the address; what is typed in one go as one step. */
function remember(typing) {
  clearTimeout(waiting);
  history[isTyping ? "replaceState" : "pushState"](null, "", addressOf());
  isTyping = typing;
  run(typing);
}

form.parentElement.append(answer);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  remember(false);
});
form.addEventListener("input", ({ target }) => {
  clearTimeout(waiting);
  if (target === form.elements.q) waiting = setTimeout(remember, 150, true);
  else remember(false);
});
for (const type of ["focusin", "pointerenter"]) {
  form.querySelector(".filters").addEventListener(type, () => root && countFilters().catch(() => {}));
}
addEventListener("popstate", () => {
  isTyping = false;
  readAddress();
  run();
});
readAddress();
open().then(fillFilters).then(() => run());
addEventListener("load", () => root || say(UNREADABLE));

})();

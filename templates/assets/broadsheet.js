/*
 * On every page: "/" goes to the search box, or to the search page where there is none; Escape, and a click elsewhere, close
 * the menu. On the page of an article that was found by search (?q=…): marks the words that were looked for, without
 * touching the text.
 */
"use strict";
(() => {

const field = () => document.querySelector("form[role=search] input[type=search]");

addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping) return;
  const link = document.querySelector("a[href$='search.html']");
  if (!field() && !link) return;
  event.preventDefault();
  if (field()) field().focus();
  else location.href = link.href + "#q";
});

const menu = document.querySelector("details.menu");

addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu?.open) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

addEventListener("click", (event) => {
  if (menu?.open && !menu.contains(event.target)) menu.open = false;
});

const query = new URLSearchParams(location.search).get("q");
const article = document.querySelector("main .article");
if (!query || !article || !window.CSS?.highlights) return;

const plain = (text) => text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036F.,]/g, "").normalize("NFC");
const WORD = /\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|\d{1,3}(?:[.,]\d{3}(?!\d))+|[\p{L}\p{M}\p{N}]+/gu;
const wanted = (query.match(WORD) ?? []).map(plain);
const ranges = [];
const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
  for (const word of node.data.matchAll(WORD)) {
    const text = plain(word[0]);
    for (const asked of wanted) {
      const at = text.indexOf(asked);
      const isSame = text === asked || (asked.length > 3 && at === 0 && text.length - asked.length < 4);
      if (!isSame && !(/[\u0E00-\u0EFF\u3041-\u9FFF가-힣]/.test(asked) && at >= 0)) continue;
      const range = new Range();
      range.setStart(node, word.index + at);
      range.setEnd(node, word.index + (isSame ? word[0].length : at + asked.length));
      ranges.push(range);
    }
  }
}
if (!ranges.length) return;
// A sheet of its own, because browsers without highlights would drop a rule that they do not know with all its neighbours.
const sheet = new CSSStyleSheet();
sheet.insertRule("::highlight(found) { background-color: var(--mark); color: var(--ink); }");
document.adoptedStyleSheets.push(sheet);
CSS.highlights.set("found", new Highlight(...ranges));

})();

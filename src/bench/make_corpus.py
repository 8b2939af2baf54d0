#!/usr/bin/env python3
"""Deterministic generator of a synthetic news corpus (Python 3.9+, standard library only).

  python3 make_corpus.py --count 10000 --seed 1 --out /tmp/c10k
  python3 make_corpus.py --count 10000 --seed 1 --out /tmp/h10k --dialect hugo

Dialect `seed` writes articles in the form of seeds/: YAML-like front matter with title, metadata, url and
featured_image, then the body; about 2 % of them have awkward front matter (see AWKWARD). The other dialects write the
SAME articles (same words, same order, same dates) with clean front matter in which date, section, source, tags and the
output path are explicit, in the folder layout that the named site generator wants, so that every generator does the
same work. Labels of the truth (story, date, section, source, awkwardness, title) go to <out>.labels.tsv, beside <out>.

No text is copied from anywhere: common English words, pseudo-words made of syllables, names made of syllables.
The same --seed and --count give the same bytes whatever --jobs is.
"""
import argparse
import array
import datetime
import json
import os
import random
import re
import shutil
import sys
import time
from multiprocessing import Process

COMMON = """the of and to in a is that for it was on with as by at from be this have are not but had has they were he
she his her an their which said we you or will would there been one all also more who when can about into after its
than other new could time over year years people some up out most two so them what may first no if last many government
between being under our made since where before through only such now any these while against percent during both even
part state well number million three because much him then those still each off work week report country should own
public national day down market group company city world long including according policy week month back percent plan
court economic minister president party leader officials deal trade war health bank energy study growth local support
called security early end high services million billion found make take around says law right system power use life
home school women men family children water food house money business industry change case data review evidence talks
members workers union price prices cost costs budget tax debt crisis pressure control order process interest rates
rise fall record results future former head chief director expert experts analysts researchers scientists study team
game season player club match final win lost league coach fans film music show star series book art festival region
north south east west border town road rail air flight travel tourists summer winter storm rain heat fire flood
climate emissions carbon oil gas solar wind technology software phone internet users network platform service online
media press news statement interview conference meeting summit visit agreement treaty sanctions military forces troops
attack police arrested charged trial judge prison sentence hospital patients doctors drug vaccine virus disease cancer
treatment research university students teachers education election vote voters campaign candidate parliament senate
bill reform opposition coalition protest protesters demonstration rights freedom history culture church island river
farm farmers land forest animals species planet space mission rocket satellite launch test model design device chip
car cars vehicle factory plant supply chain demand sales profit revenue shares investors stock fund analyst quarter
loss job jobs employment wages inflation bank lending loan mortgage property housing rent building construction
project investment infrastructure port ship ocean sea coast fishing mountain valley village district province capital
office agency department committee commission council authority ministry spokesman spokeswoman secretary ambassador
king queen prince general officer soldier victim witness lawyer activist journalist author actor singer artist
good great small large big little young old short strong weak clear likely possible difficult important major key
several few least nearly almost already ago later soon again once often never always together however although despite
without within across among toward near far close open full free real whole certain different similar special recent
expected announced reported added told asked warned agreed decided planned began started stopped continued remained
increased reduced raised cut paid sold bought built opened closed moved met led held kept left gave given taken seen
known shown done gone come became become became turned called set put run brought sent spent needed wanted hoped
believed thought felt looked seemed appeared suggested showed helped forced faced joined signed approved rejected
blocked delayed launched released published confirmed denied accused investigated discovered developed produced"""

SECTIONS = ["world", "politics", "business", "technology", "science", "health", "sport", "entertainment", "travel",
            "opinion", "climate", "europe", "asia", "culture"]
SECTION_WEIGHTS = [14, 12, 11, 8, 5, 7, 10, 8, 4, 4, 5, 5, 4, 3]

OUTLETS = [  # (domain stem, display name, URL pattern 0..4); a pattern always has the date and the section in the path
    ("harborgazette", "Harbor Gazette", 0), ("meridianpost", "Meridian Post", 1), ("northwire", "Northwire", 2),
    ("capitalcourier", "Capital Courier", 3), ("dailybeacon", "Daily Beacon", 4), ("eastbridge", "Eastbridge News", 0),
    ("thelantern", "The Lantern", 1), ("openledger", "Open Ledger", 2), ("rivertimes", "River Times", 3),
    ("atlasherald", "Atlas Herald", 4), ("quillandpress", "Quill & Press", 0), ("summitreview", "Summit Review", 1),
    ("coastline", "Coastline", 2), ("tribuneone", "Tribune One", 3), ("morningdispatch", "Morning Dispatch", 4),
    ("signalnews", "Signal News", 0), ("theparallel", "The Parallel", 1), ("unionstandard", "Union Standard", 2),
    ("polarpress", "Polar Press", 3), ("greenfield", "Greenfield Journal", 4), ("redbricknews", "Red Brick News", 0),
    ("isleobserver", "Isle Observer", 1), ("vantage", "Vantage", 2), ("metropolitan", "The Metropolitan", 3),
    ("plainview", "Plainview", 4), ("outpost", "Outpost Daily", 0), ("continental", "Continental", 1),
    ("fairmont", "Fairmont Echo", 2), ("bluefinreport", "Bluefin Report", 3), ("kestrel", "Kestrel", 4),
    ("stonegate", "Stonegate Chronicle", 0), ("worldletter", "World Letter", 1), ("ninthhour", "Ninth Hour", 2),
    ("aurorapress", "Aurora Press", 3), ("landmark", "Landmark", 4), ("delta-news", "Delta News", 0),
    ("southmail", "South Mail", 1), ("thecompass", "The Compass", 2), ("keystone", "Keystone Bulletin", 3),
    ("zenith24", "Zenith 24", 4)]
OUTLET_WEIGHTS = [int(1000 / (r + 3)) for r in range(len(OUTLETS))]

AWKWARD = ["colon-title", "inner-quotes", "leading-quote", "escaped-double", "doubled-single", "crlf", "bom",
           "bom-crlf", "empty-image", "no-image-key", "no-metadata", "empty-metadata", "folded-metadata", "unicode",
           "rtl", "leading-special", "hash-in-title", "extra-keys", "trailing-space", "html-in-title"]
UNI = ["Zażółć gęślą", "Smörgåsbord", "São Tomé", "Ελλάδα", "Київ", "東京の市場", "서울 회담", "naïve façade",
       "Łódź — Gdańsk", "🚀 Launch", "e\u0301te\u0301", "İstanbul", "“Curly” ‘quotes’…", "½ ± µ €"]
RTL = ["القاهرة", "ירושלים", "تهران"]
DAY0 = datetime.date(2023, 1, 1)
DAYS = 731
MON = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
N36 = "0123456789abcdefghijklmnopqrstuvwxyz"
FREQ = 8000          # words of the frequency table
RARE = 60000         # further, rare words
ENTITIES = 3000      # names that recur over the whole corpus
# syllables can make a rude word by chance: such words are left out
RUDE = re.compile("fuc?k|fuq|shit|cunt|cum$|cums$|nazi|rape|rapi|slut|dic?k|coc?k$|coc?ks$|fag|nig|piss|puss|^tits?$|^ass|jew|paki|kik|jesus|"
                  "porn|sex|anal|penis|vagi|whor|homo|kil|hitl|wank|bitch|retard|negr|coon|spic|gook|muslim|arab|islam|christ|god|alah|turd|poo|pee|satan|demon|devil|bum$|bums$")


def b36(n):
    s = ""
    while True:
        s = N36[n % 36] + s
        n //= 36
        if not n:
            return s


class World:
    """Vocabulary, names and the plan of stories; built from the seed alone."""

    def __init__(self, seed, count):
        r = random.Random(seed * 7919 + 17)
        self.seed, self.count = seed, count
        ons = ["b", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p",
               "pl", "pr", "qu", "r", "s", "sh", "sk", "sl", "st", "str", "t", "th", "tr", "v", "w", "z", ""]
        nuc = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ea", "ou", "ee", "io"]
        cod = ["", "", "", "", "n", "r", "l", "s", "t", "m", "nd", "nt", "rt", "st", "ck", "x"]
        suf = [""] * 14 + ["ing", "ed", "er", "s", "s", "tion", "ly", "ment", "al"]
        seen, words = set(), []
        for w in COMMON.split():
            if w not in seen:
                seen.add(w)
                words.append(w)
        while len(words) < FREQ + RARE:
            x = r.random()
            k = 1 if x < .2 else 2 if x < .85 else 3
            w = "".join(r.choice(ons) + r.choice(nuc) + (r.choice(cod) if j == k - 1 or r.random() < .15 else "")
                        for j in range(k)) + r.choice(suf)
            if 2 < len(w) < 13 and w not in seen and not RUDE.search(w):
                seen.add(w)
                words.append(w)
        common = len(seen & set(COMMON.split()))
        words[common:] = sorted(words[common:], key=lambda v: len(v) + 5 * r.random())   # frequent words are short
        head = words[:FREQ]
        h = sum(1 / (i + 3.7) for i in range(FREQ))
        table = []
        for i, w in enumerate(head):                       # Zipf: p(rank) ~ 1/(rank + 2.7)
            table += [w] * max(1, round(65536 / (i + 3.7) / h))
        r.shuffle(table)
        self.table = (table + table)[:65536]
        self.rare = words[FREQ:]
        # a log-uniform draw over the rare words, through 65536 slots
        self.raretab = [self.rare[int((RARE + 1) ** ((i + .5) / 65536)) - 1] for i in range(65536)]
        self.topic = {}
        for s in SECTIONS:
            ws = r.sample(head[300:], 260) + r.sample(self.rare, 240)
            t = []
            for i, w in enumerate(ws):
                t += [w] * max(1, int(1400 / (i + 4)))
            self.topic[s] = [t[r.randrange(len(t))] for _ in range(256)]
            self.topic[s + "/w"] = ws
        self.first = [self._name(r, 2) for _ in range(700)]
        self.ents = [self._entity(r) for _ in range(ENTITIES)]
        # stories: about 15 % of the articles, in groups of 2..8, scattered over the file order
        self.plan, self.stories = {}, []
        todo = int(count * .15)
        sizes = []
        while todo >= 2:
            k = min(todo, r.choices([2, 3, 4, 5, 6, 7, 8], [30, 24, 16, 12, 8, 6, 4])[0])
            sizes.append(k)
            todo -= k
        where = r.sample(range(count), sum(sizes))
        p = 0
        for sid, k in enumerate(sizes):
            d0 = r.randrange(DAYS - 2)
            sec = r.choices(SECTIONS, SECTION_WEIGHTS)[0]
            outs = r.sample(range(len(OUTLETS)), k)
            for m in range(k):
                self.plan[where[p]] = (sid, d0 + r.randrange(3), sec if r.random() < .85 else r.choice(SECTIONS),
                                       outs[m])
                p += 1

    @staticmethod
    def _name(r, k):
        on = ["B", "Br", "C", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Ch", "Sh"]
        while True:
            s = r.choice(on) + "".join(r.choice("aeiou") + r.choice(["n", "r", "l", "s", "v", "m", "d", "k", "t", ""])
                                       + (r.choice("lmnrstv") if j < k - 1 else "") for j in range(k))
            if not RUDE.search(s.lower()):
                return s

    def _entity(self, r):
        x = r.random()
        if x < .5:
            return r.choice(self.first) + " " + self._name(r, 2 if r.random() < .7 else 3)
        if x < .8:
            return self._name(r, 2)
        return self._name(r, 2) + " " + r.choice(["Group", "Council", "Bank", "Institute", "Party", "Union", "Motors",
                                                   "Energy", "University", "Agency"])

    def story(self, sid):
        r = random.Random((self.seed << 44) ^ (1 << 62) ^ sid)
        ents = [self._entity(r) for _ in range(r.randrange(2, 5))] + [self.ents[int(ENTITIES ** r.random()) - 1]]
        words = r.sample(self.table, 25) + r.sample(self.rare, 20)
        quote = " ".join(r.choice(self.table) if r.random() < .7 else r.choice(words) for _ in range(r.randrange(12, 26)))
        return ents, words, quote, r.randrange(3, 900)


def sentence(ws):
    n = len(ws)
    if n > 9:
        c = 3 + (len(ws[0]) + n) % 5
        s = " ".join(ws[:c]) + ", " + " ".join(ws[c:])
    else:
        s = " ".join(ws)
    return s[0].upper() + s[1:] + "."


def article(w, i):
    """Everything about article number i, as a tuple; the same for every dialect."""
    r = random.Random((w.seed << 44) ^ i)
    rnd = r.random
    st = w.plan.get(i)
    if st:
        sid, day, sec, out = st
        ents, swords, quote, num = w.story(sid)
    else:
        sid, day = -1, int(rnd() * DAYS)
        sec = r.choices(SECTIONS, SECTION_WEIGHTS)[0]
        out = r.choices(range(len(OUTLETS)), OUTLET_WEIGHTS)[0]
        ents = [w.ents[int(ENTITIES ** rnd()) - 1] for _ in range(3)] + [w._entity(r)]
        swords, quote, num = None, None, int(3 + rnd() * 900)
    date = DAY0 + datetime.timedelta(day)
    minute = int(rnd() * 1440)
    n = int(min(6000, max(60, r.lognormvariate(6.745, .45))))      # median 850, mean about 940
    idx = array.array("H")
    idx.frombytes(r.randbytes(2 * n))
    tab = w.table
    ws = [tab[x] for x in idx]
    o = r.randbytes(8)
    tw = w.topic[sec]
    k = len(range(o[0] % 9, n, 9))
    ws[o[0] % 9::9] = [tw[x] for x in r.randbytes(k)]              # words of the section
    rt = w.raretab
    k = len(range(o[1] % 19, n, 19))
    idx = array.array("H")
    idx.frombytes(r.randbytes(2 * k))
    ws[o[1] % 19::19] = [rt[x] for x in idx]                       # rare words
    if swords:
        k = len(range(o[2] % 11, n, 11))
        m = len(swords)
        ws[o[2] % 11::11] = [swords[x % m] for x in r.randbytes(k)]
    k = len(range(o[3] % 31, n, 31))
    m = len(ents)
    ws[o[3] % 31::31] = [ents[x % m] for x in r.randbytes(k)]      # names
    # title
    src = swords or w.topic[sec + "/w"]
    t = [ents[o[4] % m]] + [tab[int(rnd() * 65536)] for _ in range(3 + o[5] % 4)]
    t.insert(2 + o[6] % 2, src[int(rnd() * len(src))])
    t.append(src[int(rnd() * len(src))])
    if swords:
        t.insert(1, ents[(o[4] + 1) % m] + "’s" if o[7] & 1 else src[o[7] % len(src)])
    x = rnd()
    if x < .08:
        t[0] += "'s"
    elif x < .14:
        t[-1] = "'" + t[-1] + "'"
    elif x < .20:
        t.insert(3, str(num) + "%")
    elif x < .23:
        t.insert(2, "R&D")
    title = " ".join(t)
    title = title[0].upper() + title[1:]
    # sentences and paragraphs
    paras, cur, p, marked, q = [], [], 0, rnd() < .35, 0
    lens = r.randbytes(n // 6 + 8)
    li = 0
    per = 1 + lens[-1] % 3
    while p < n:
        b = lens[li]
        li += 1
        k = 7 + b % 11 + (b >> 4)
        s = ws[p:p + k]
        p += k
        x = sentence(s)
        if b > 236:
            x = "“" + x[:-1] + ",” " + ents[b % m] + " said."
        elif b > 228:
            x = x[:-1] + " in " + str(1950 + b % 80) + "."
        cur.append(x)
        if len(cur) >= per:
            paras.append(" ".join(cur))
            cur = []
            per = 1 + lens[li] % 4
    if cur:
        paras.append(" ".join(cur))
    if quote and o[7] & 3 != 3:
        paras.insert(min(len(paras), 2), "“" + quote[0].upper() + quote[1:] + ",” " + ents[0] + " said, adding that "
                     + str(num) + " were affected.")
    lead = paras[0]
    dom = OUTLETS[out][0] + ".example"
    if marked:                                                     # markdown: 35 % of the articles
        j, kinds = 1, 0
        while j < len(paras):
            x = rnd()
            if x < .10:
                paras.insert(j, "## " + sentence(ws[j:j + 3 + j % 4])[:-1])
            elif x < .17:
                a = (j * 37) % max(1, n - 40)
                paras.insert(j, "\n".join(("- " if x < .14 else str(v + 1) + ". ") + " ".join(ws[a + 6 * v:a + 6 * v + 6])
                                          for v in range(3 + j % 3) if ws[a + 6 * v:a + 6 * v + 6]))
            elif x < .25:
                f = paras[j].split(" ")
                z = len(f) // 2
                if z > 2:
                    f[z] = "[" + f[z] + " " + f[z - 1] + "](https://www." + dom + "/" + sec + "/" + b36(i * 31 + j) + ")"
                    f[1] = "**" + f[1] + "**"
                    f[z - 2 if z > 4 else -1] = "*" + f[z - 2 if z > 4 else -1] + "*"
                paras[j] = " ".join(f)
            elif x < .29:
                paras[j] = "> " + paras[j]
            elif x < .315:
                paras.insert(j, "![" + ents[j % m] + "](https://img." + dom + "/" + b36(i) + "-" + str(j) + ".jpg)")
            elif x < .33:
                a = (j * 53) % max(1, n - 30)
                c = (ws[a:a + 12] + ["x"] * 12)[:12]
                paras.insert(j, "| " + " | ".join(c[:3]) + " |\n| --- | ---: | --- |\n" + "\n".join(
                    "| " + c[3 + 3 * v] + " | " + str((i * 7 + v * 131) % 1000) + " | " + c[5 + 3 * v] + " |" for v in range(3)))
            elif x < .335:
                paras.insert(j, "---")
            j += 2
    tags = []
    for v in (ents[0], ents[1], src[o[0] % 12], src[o[1] % 12])[:2 + o[2] % 3]:
        if v not in tags:
            tags.append(v)
    img = "" if rnd() < .4 else "https://img.%s/%d/%02d/%s.jpg" % (dom, date.year, date.month, b36(i + 46656))
    x = rnd()
    awk = AWKWARD[int(x * 50 * len(AWKWARD))] if x < .02 else ""
    if awk == "colon-title":
        title = "Live updates: " + title + ": what we know"
    elif awk == "inner-quotes":
        title = t[0] + ' says "' + " ".join(t[1:3]) + '" about ' + " ".join(t[3:])
    elif awk == "leading-quote":
        title = '"' + t[0] + '" and the ' + " ".join(t[1:])
    elif awk == "escaped-double":
        title = "The \"" + t[1] + "\" of " + title
    elif awk == "doubled-single":
        title = "It's " + t[0] + ": '" + t[1] + "' again"
    elif awk == "unicode":
        title = UNI[o[0] % len(UNI)] + " " + title
    elif awk == "rtl":
        title = RTL[o[0] % len(RTL)] + " " + title
    elif awk == "leading-special":
        title = "@#%[*!&-"[o[0] % 8] + (" " if o[0] % 8 == 7 else "") + title
    elif awk == "hash-in-title":
        title = title + " #" + str(o[0]) + " story"
    elif awk == "html-in-title":
        title = "<b>" + t[0] + "</b> & " + " ".join(t[1:])
    if awk in ("empty-image", "no-image-key"):
        img = ""
    meta = "" if awk in ("no-metadata", "empty-metadata") else lead
    slug = "".join(c if c.isascii() and c.isalnum() else "-" for c in " ".join(t).lower())
    slug = "-".join([c for c in slug.split("-") if c][:8])
    return (sid, date, minute, sec, out, title, meta, img, "\n\n".join(paras), tags, slug, awk, r.getrandbits(64), lead)


def url_of(out, date, sec, slug, i):
    stem, _, pat = OUTLETS[out]
    y, m, d = date.year, date.month, date.day
    host = ("edition." if out % 7 == 3 else "www." if out % 5 else "") + stem + ".example"
    if pat == 0:
        p = "/%d/%02d/%02d/%s/%s/index.html" % (y, m, d, sec, slug)
    elif pat == 1:
        p = "/%s/%d/%s/%02d/%s" % (sec, y, MON[m - 1], d, slug)
    elif pat == 2:
        p = "/%d/%02d/%02d/%s/%s.html" % (y, m, d, sec, slug)
    elif pat == 3:
        p = "/%s/%s-%d-%02d-%02d/" % (sec, slug, y, m, d)
    else:
        p = "/news/%s/%d%02d%02d/%s-%d" % (sec, y, m, d, slug, 10000000 + i)
    return "https://" + host + p


def q(s):
    return json.dumps(s, ensure_ascii=False)


def render(w, i, dialect, per):
    sid, date, minute, sec, out, title, meta, img, body, tags, slug, awk, h, lead = article(w, i)
    src = OUTLETS[out][0]
    shard = "%04d/" % (i // per) if per else ""
    iso = date.isoformat()
    slug_i = slug + "-" + b36(i)
    page = "/%d/%02d/%02d/%s.html" % (date.year, date.month, date.day, slug_i)
    url = url_of(out, date, sec, slug_i, i)
    when = "%sT%02d:%02d:00Z" % (iso, minute // 60, minute % 60)
    name = "%06d_%016x" % (i, h)
    if dialect == "seed":
        tt, mm = title, meta
        if awk == "escaped-double":
            tt = q(title)
        elif awk == "doubled-single":
            tt = "'" + title.replace("'", "''") + "'"
        elif awk == "folded-metadata":
            ms = meta.split(" ")
            z = len(ms) // 2
            mm = ">-\n  " + " ".join(ms[:z]) + "\n  " + " ".join(ms[z:])
        keys = ["title: " + tt]
        if awk != "no-metadata":
            keys.append("metadata: " + mm)
        keys.append("url: " + url)
        if awk != "no-image-key":
            keys.append("featured_image: " + img)
        if awk == "extra-keys":
            keys = ["lang: en", "id: " + str(i)] + keys[::-1] + ["tags: [" + ", ".join(q(v) for v in tags) + "]", "draft: false"]
        elif awk == "trailing-space":
            keys = [k + "  \t" for k in keys]
        s = "---\n" + "\n".join(keys) + "\n---\n" + body + "\n"
        if "crlf" in awk:
            s = s.replace("\n", "\r\n")
        if "bom" in awk:
            s = "\ufeff" + s
        path = shard + name + ".txt"
    elif dialect == "pelican":
        s = ("Title: %s\nDate: %s\nCategory: %s\nAuthor: %s\nTags: %s\nSlug: %s\nUrl: %s\nSave_as: %s\nSummary: %s\n"
             "Featured_image: %s\nSource_url: %s\n\n%s\n" % (
                 title, when[:16].replace("T", " "), sec, src, ", ".join(tags), slug_i, page[1:], page[1:], meta or title,
                 img, url, body))
        path = "content/" + shard + name + ".md"
    elif dialect == "jbake":
        s = ("title=%s\ndate=%s\ntype=post\nstatus=published\ntags=%s\nkeywords=%s\ntopic=%s\nsource=%s\nmonth=%s\n"
             "description=%s\nfeatured_image=%s\nsource_url=%s\n~~~~~~\n\n%s\n" % (
                 title, when[:16].replace("T", " "), "topic-%s,source-%s,month-%s" % (sec, src, iso[:7]), ", ".join(tags),
                 sec, src, iso[:7], meta, img, url, body))
        path = "content" + page[:-5] + ".md"
    else:
        f = ["title: " + q(title), "date: " + when, "description: " + q(meta), "featured_image: " + q(img),
             "source_url: " + q(url)]
        if dialect == "hugo":
            f += ["url: " + page, "topics: [%s]" % sec, "sources: [%s]" % src, 'months: ["%s"]' % iso[:7],
                  "tags: [" + ", ".join(q(v) for v in tags) + "]"]
            path = "content/all/" + shard + name + ".md"
        else:
            f += ["permalink: " + page, "topic: " + sec, "source: " + src, 'month: "%s"' % iso[:7],
                  ("tags: [" if dialect == "jekyll" else "keywords: [") + ", ".join(q(v) for v in tags) + "]"]
            path = ("_posts/" + shard + iso + "-" + slug_i + ".md") if dialect == "jekyll" else "posts/" + shard + name + ".md"
        s = "---\n" + "\n".join(f) + "\n---\n" + body + "\n"
    label = "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n" % (path, "" if sid < 0 else sid, iso, sec, src, awk, url, title)
    return path, s.encode("utf-8"), label


def work(w, lo, hi, a, part):
    made = set()
    total = 0
    with open(part, "w", encoding="utf-8", newline="\n") as lab:
        for i in range(lo, hi):
            path, data, label = render(w, i, a.dialect, a.files_per_dir)
            lab.write(label)
            full = a.out + "/" + path
            d = full[:full.rindex("/")]
            if d not in made:
                os.makedirs(d, exist_ok=True)
                made.add(d)
            fd = os.open(full, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
            os.write(fd, data)
            os.close(fd)
            total += len(data)
    with open(part + ".n", "w") as f:
        f.write(str(total))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--count", type=int, required=True, help="number of articles")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", required=True, help="folder to write; must not exist yet or be empty (see --force)")
    p.add_argument("--files-per-dir", type=int, default=1000, help="articles per sub-folder, 0: all in one (default 1000; not for jbake)")
    p.add_argument("--dialect", default="seed", choices=["seed", "hugo", "jekyll", "eleventy", "pelican", "jbake"])
    p.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    p.add_argument("--force", action="store_true", help="delete --out first if it exists")
    p.add_argument("--quiet", action="store_true")
    a = p.parse_args()
    t0 = time.time()
    if os.path.isdir(a.out) and os.listdir(a.out):
        if not a.force:
            sys.exit(a.out + " is not empty (--force deletes it)")
        shutil.rmtree(a.out)
    os.makedirs(a.out, exist_ok=True)
    w = World(a.seed, a.count)
    jobs = max(1, min(a.jobs, a.count // 500 or 1))
    parts, ps = [], []
    for j in range(jobs):
        lo, hi = a.count * j // jobs, a.count * (j + 1) // jobs
        part = a.out.rstrip("/") + ".part%d" % j
        parts.append(part)
        if jobs == 1:
            work(w, lo, hi, a, part)
        else:
            ps.append(Process(target=work, args=(w, lo, hi, a, part)))
            ps[-1].start()
    for pr in ps:
        pr.join()
        if pr.exitcode:
            sys.exit("a worker failed")
    total = 0
    with open(a.out.rstrip("/") + ".labels.tsv", "wb") as f:
        f.write(b"file\tstory\tdate\tsection\tsource\tawkward\turl\ttitle\n")
        for part in parts:
            with open(part, "rb") as g:
                shutil.copyfileobj(g, f)
            with open(part + ".n") as g:
                total += int(g.read())
            os.remove(part)
            os.remove(part + ".n")
    if not a.quiet:
        print("%d articles, %.1f MB, dialect %s, seed %d, %d stories: %.1f s" % (
            a.count, total / 1e6, a.dialect, a.seed, len({v[0] for v in w.plan.values()}), time.time() - t0))


if __name__ == "__main__":
    main()

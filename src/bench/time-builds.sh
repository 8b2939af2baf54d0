#!/usr/bin/env bash
# Times whole builds of synthetic articles, and of Hugo on the same ones when it is installed. Prints the median of three
# runs each: wall seconds, CPU seconds, peak memory, and the ratio to Hugo's plain build.
#
#   src/bench/time-builds.sh [COUNT ...]      default: 1 1000 10000
#
# Needs python3 and GNU time. Everything lies in $BENCH, by default a folder of the memory file system, since creating
# files on a disk costs more than making them. BENCH_RUNS=1 times once.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=$PWD/target/broadsheet.jar
corpus=$PWD/src/bench/make_corpus.py
bench=${BENCH:-/dev/shm/broadsheet-bench}
runs=${BENCH_RUNS:-3}
[ -f "$jar" ] || { echo "Run mvn package first." >&2; exit 2; }
[ $# -gt 0 ] || set -- 1 1000 10000

# once NAME COMMAND...: one run; a line "wall cpu megabytes" goes to $bench/NAME.times
once() {
  local name=$1
  shift
  /usr/bin/time -o "$bench/time" -f "%e %U %S %M" "$@" >"$bench/log" 2>&1 || { cat "$bench/log" >&2; exit 1; }
  tail -1 "$bench/time" | awk '{printf "%.2f %.2f %.0f\n", $1, $2 + $3, $4 / 1024}' >>"$bench/$name.times"
}

# median NAME: the run with the median wall time
median() { sort -n "$bench/$1.times" | awk '{line[NR] = $0} END {print line[int((NR + 1) / 2)]}'; }

# row COUNT WHAT NAME: a line of the table
row() {
  read -r wall cpu memory <<<"$(median "$3")"
  local ratio=-
  [ ! -f "$bench/hugo.times" ] || ratio=$(median hugo | awk -v wall="$wall" '{printf "%.2f", wall / $1}')
  printf '| %9s | %-32s | %8s | %8s | %7s | %5s |\n' "$1" "$2" "$wall" "$cpu" "$memory" "$ratio"
}

# hugo_site FOLDER: articles, listings by topic, source and month, a feed and a site map; FOLDER-full also has related
# articles on each page and a file to search in
hugo_site() {
  mkdir -p "$1/layouts/_default"
  cat >"$1/config.toml" <<'TOML'
baseURL = "https://news.example/"
title = "News"
disableKinds = ["404"]
[taxonomies]
topic = "topics"
source = "sources"
month = "months"
TOML
  cat >"$1/layouts/_default/single.html" <<'HTML'
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<h1>{{ .Title }}</h1><p>{{ .Date.Format "2 January 2006" }}</p><p>{{ .Description }}</p>{{ .Content }}
{{ range .GetTerms "topics" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</body></html>
HTML
  cat >"$1/layouts/_default/list.html" <<'HTML'
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>
{{ range (.Paginate .Pages 50).Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p>{{ end }}
{{ template "_internal/pagination.html" . }}</body></html>
HTML
  cp -r "$1" "$1-full"
  cat >>"$1-full/config.toml" <<'TOML'
[outputs]
home = ["HTML", "RSS", "JSON"]
[related]
threshold = 50
[[related.indices]]
name = "tags"
weight = 100
[[related.indices]]
name = "topics"
weight = 40
TOML
  sed -i 's#</body>#{{ range first 6 (.Site.RegularPages.Related .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</body>#' \
    "$1-full/layouts/_default/single.html"
  echo '[{{ range $i, $p := .Site.RegularPages }}{{ if $i }},{{ end }}{{ dict "t" .Title "u" .RelPermalink "x" .Plain | jsonify }}{{ end }}]' \
    >"$1-full/layouts/index.json"
}

# The first run of a program has an archive of it made when it has ended; the others start from that.
rm -rf "$bench"
mkdir -p "$bench"
python3 "$corpus" --count 1 --seed 1 --out "$bench/seeds" --quiet
java -jar "$jar" "$bench/seeds" -o "$bench/site" -q
sleep 10

printf '| %9s | %-32s | %8s | %8s | %7s | %5s |\n' articles build "wall s" "CPU s" "MB" "ratio"
echo "| --- | --- | --- | --- | --- | --- |"
for count in "$@"; do
  rm -rf "$bench"
  mkdir -p "$bench"
  python3 "$corpus" --count "$count" --seed 1 --out "$bench/seeds" --quiet
  find "$bench/seeds" -name '*.txt' -exec touch -d 2020-01-01 {} +
  if command -v hugo >/dev/null; then
    hugo_site "$bench/hugo"
    python3 "$corpus" --count "$count" --seed 1 --out "$bench/articles" --dialect hugo --quiet
    for ((run = 0; run < runs; run++)); do
      for kind in hugo hugo-full; do
        ln -sfn "$bench/articles/content" "$bench/$kind/content"
        rm -rf "$bench/$kind/public"
        once "$kind" hugo --source "$bench/$kind" --contentDir "$bench/articles/content" --quiet
      done
    done
    row "$count" "Hugo, articles and listings" hugo
    row "$count" "Hugo, related and search file too" hugo-full
    rm -rf "$bench/hugo/public" "$bench/hugo-full/public"
  fi
  one=$(find "$bench/seeds" -name '*.txt' | sort | awk '{line[NR] = $0} END {print line[int((NR + 1) / 2)]}')
  for ((run = 0; run < runs; run++)); do
    rm -rf "$bench/site" "$bench/.broadsheet"
    once plain java -jar "$jar" "$bench/seeds" -o "$bench/site" -q --no-search --no-digest
    rm -rf "$bench/site" "$bench/.broadsheet"
    once all java -jar "$jar" "$bench/seeds" -o "$bench/site" -q
    once again java -jar "$jar" "$bench/seeds" -o "$bench/site" -q
    echo "A sentence that was added in run $run." >>"$one"
    once edit java -jar "$jar" "$bench/seeds" -o "$bench/site" -q --report "$bench/report.json"
  done
  row "$count" "Broadsheet, no digest, no search" plain
  row "$count" "Broadsheet, everything" all
  row "$count" "Broadsheet, nothing changed" again
  row "$count" "Broadsheet, one article edited" edit
  python3 -c 'import json, sys; f = json.load(open(sys.argv[1]))["files"]
print("after one edit: %d of %d files written" % (f["written"], f["written"] + f["unchanged"]))' "$bench/report.json" >&2
done
rm -rf "$bench"

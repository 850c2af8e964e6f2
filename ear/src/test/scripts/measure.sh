#!/usr/bin/env bash
# Measures the shipped program: ear/src/test/scripts/measure.sh [S|M|L] (default S), after `mvn package`.
# Prints a table; nothing here is a test. Needs curl; with nginx on the path (or in $NGINX) the same file is served by it
# too. Talks to 127.0.0.1 only, in bounded loops.
set -euo pipefail
size=${1:-S}
here=$(cd "$(dirname "$0")/../../.." && pwd)
tillit=$here/target/tillit/bin/tillit
work=$(mktemp -d)
export TILLIT_DATA_DIR=$work/data TILLIT_HTTP_PORT=${TILLIT_HTTP_PORT:-18480} TILLIT_MANAGEMENT_PORT=${TILLIT_MANAGEMENT_PORT:-18481}
export TILLIT_REPORTS_NIGHTLY_ENABLED=false TILLIT_JAVA_OPTS=${TILLIT_JAVA_OPTS:--Xmx512m}
[ "$size" = S ] || export TILLIT_DB_EMBEDDED_BUFFER_POOL_MIB=${TILLIT_DB_EMBEDDED_BUFFER_POOL_MIB:-1024}
url=http://127.0.0.1:$TILLIT_HTTP_PORT
jar=$work/cookies
pid=
nginx=${NGINX:-$(command -v nginx || true)}
nginx_port=${NGINX_PORT:-18482}
nginx_pid=

stop() { [ -z "$pid" ] || { kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; pid=; }; }
trap 'stop; [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true; rm -rf "$work"' EXIT
row() { printf '| %s | %s |\n' "$1" "$2"; }
now() { date +%s%3N; }

start() {
    "$tillit" run "$@" >"$work/out" 2>&1 &
    pid=$!
    until grep -q 'Tillit ready' "$work/out"; do kill -0 "$pid" || { cat "$work/out"; grep -h -A 5 SEVERE "$TILLIT_DATA_DIR"/log/*.log; exit 1; }; sleep 0.1; done
}

field() { grep -oE "name=\"$1\"[^>]*value=\"[^\"]*\"" | head -1 | sed 's/.*value="//; s/"$//'; }

sign_in() {
    rm -f "$jar"
    local state
    state=$(curl -s -c "$jar" "$url/logga-in" | field jakarta.faces.ViewState)
    curl -s -o /dev/null -b "$jar" -c "$jar" -H "Origin: $url" --data-urlencode signInForm=signInForm \
        --data-urlencode "signInForm:username=$1" --data-urlencode signInForm:password=demo \
        --data-urlencode signInForm:signIn=x --data-urlencode "jakarta.faces.ViewState=$state" "$url/logga-in"
}

# p50 and p95 of 200 reads after 100 to warm up, in milliseconds, as a client sees them.
percentiles() {
    for _ in $(seq 100); do curl -s -o /dev/null -b "$jar" "$url$1"; done
    for _ in $(seq 200); do curl -s -o /dev/null -b "$jar" -w '%{time_total}\n' "$url$1"; done | sort -n |
        awk '{ t[NR] = $1 * 1000 } END { printf "p50 %.0f ms, p95 %.0f ms", t[int(NR * .5)], t[int(NR * .95)] }'
}

# Sends a file in pieces of 8 MiB over one connection, as upload.js does, and has the page $documents make a document of it.
send_in_pieces() {
    local bytes address offset=0 piece
    bytes=$(stat -c %s "$1")
    curl -s -D "$work/head" -o /dev/null -b "$jar" -H "Origin: $url" -H 'Tus-Resumable: 1.0.0' -H "Upload-Length: $bytes" \
        -H "Upload-Metadata: filename $(basename "$1" | tr -d '\n' | base64)" -X POST "$url/uppladdningar?natverk=$(basename "$page")"
    address=$(awk 'tolower($1) == "location:" { print $2 }' "$work/head" | tr -d '\r')
    for piece in "$work"/piece.*; do
        [ "$offset" = 0 ] || echo next
        printf 'url = "%s"\nrequest = PATCH\nsilent\noutput = /dev/null\ncookie = "%s"\ndata-binary = "@%s"\n' "$url$address" "$jar" "$piece"
        printf 'header = "%s"\n' "Origin: $url" 'Tus-Resumable: 1.0.0' "Upload-Offset: $offset" 'Content-Type: application/offset+octet-stream'
        offset=$((offset + $(stat -c %s "$piece")))
    done >"$work/pieces"
    curl -K "$work/pieces"
    curl -s -b "$jar" -H "Origin: $url" -H 'X-Requested-With: XMLHttpRequest' -F uploadForm=uploadForm \
        -F uploadForm:visibility=MEMBERS -F secrecy=nej -F uploadForm:share=x -F "uploadForm:submissionKey=$(cat /proc/sys/kernel/random/uuid)" \
        -F "upload=$(basename "$address")" -F "jakarta.faces.ViewState=$state" "$documents"
}

# How long $1, of a GB, takes from an address: seconds and MB/s.
fetch() {
    curl -s -b "$jar" -o "$work/back" -w '%{time_total} %{speed_download}' "$1" |
        awk '{ printf "%.1f s, %.0f MB/s", $1, $2 / 1000000 }'
}

serve_with_nginx() {
    printf 'user %s; daemon off; pid %s/nginx.pid; error_log stderr; events {} http { access_log off; sendfile on; server { listen 127.0.0.1:%s; root %s; } }' \
        "$(id -un)" "$work" "$nginx_port" "$work" >"$work/nginx.conf"
    "$nginx" -c "$work/nginx.conf" -p "$work" -e stderr 2>"$work/nginx.err" &
    nginx_pid=$!
    until curl -s -o /dev/null "http://127.0.0.1:$nginx_port/"; do kill -0 "$nginx_pid" || return 1; sleep 0.1; done
}

# Asks the database as the portal does.
sql() {
    local properties=$TILLIT_DATA_DIR/database/access.properties port
    port=$(grep '^url=' "$properties" | grep -oE '[0-9]+/tillit' | cut -d/ -f1)
    MYSQL_PWD=$(grep '^web.password=' "$properties" | cut -d= -f2) "$here/target/tillit/lib/mariadb/bin/mariadb" --no-defaults \
        --protocol=tcp -h127.0.0.1 -P"$port" -utillit_web -N tillit
}

# A folder of this name with so many documents, all with the file of one that is there; prints its id.
fill_folder() {
    sql <<<"insert into folder (network_id, name) select id, '$1' from network where slug = '$(basename "$page")'"
    local folder
    folder=$(sql <<<"select max(id) from folder")
    for number in $(seq "$2"); do
        echo "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at," \
            "published_on, sha256, file_name, media_type, size_bytes, submission_key, folder_id) select network_id," \
            "'Underlag $number', 'MEMBERS', organisation_id, published_by_id, published_at, published_on, sha256," \
            "'underlag-$number.pdf', media_type, size_bytes, uuid(), $folder from document where state = 'SHARED' and" \
            "size_bytes > 10000 and network_id = (select network_id from folder where id = $folder) order by id limit 1;"
    done | sql
    echo "$folder"
}

resident() { awk '/VmRSS/ { printf "%d MiB", $2 / 1024 }' "/proc/$1/status"; }

echo "| what ($size, $TILLIT_JAVA_OPTS) | figure |"
echo '|---|---|'
before=$(now)
"$tillit" demo --size "$size" >"$work/demo" 2>&1
row "demo data loaded" "$(($(now) - before)) ms"
start
stop
before=$(now)
start
row "cold start on existing data to the first page" "$(($(now) - before)) ms"
sign_in ledamot
for page in /natverk/oversiktlig-planering /natverk/oversiktlig-planering/medlemmar /natverk '/natverk?q=plan' / /personer '/personer?q=plan' \
    /motsvarigheter /organisationer /natverk/folkhalsa; do
    row "warm \`$page\` signed in" "$(percentiles "$page")"
done

page=/natverk/oversiktlig-planering
weight=$(curl -s --compressed -b "$jar" -o "$work/page" -w '%{size_download}' "$url$page")
for asset in $(grep -oE '(href|src)="/jakarta.faces.resource/[^"]+"' "$work/page" | sed 's/.*="//; s/"$//; s/&amp;/\&/g'); do
    weight=$((weight + $(curl -s -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "$url$asset")))
done
font=$(curl -s -o /dev/null -w '%{size_download}' "$url/jakarta.faces.resource/fonts/source-sans-3.woff2.xhtml?ln=tillit")
row "weight of \`$page\`, first visit, compressed" "$(((weight + font) / 1000)) kB"

folder=$(fill_folder 'Fem tusen' 5000)
row 'a folder with 5 000 documents' "$(percentiles "$page/dokument?mapp=$folder")"
row 'the same, last page, by size' "$(percentiles "$page/dokument?mapp=$folder&sortera=storlek&sida=100")"
folder=$(fill_folder 'Ett tusen' 1000)
row 'zip of 1 000 files' "$(curl -s -b "$jar" -o "$work/back" -w 'first byte after %{time_starttransfer} s, all %{size_download} bytes after %{time_total} s' \
    "$url$page/dokument.zip?mapp=$folder")"
head -c 104857600 /dev/urandom >"$work/noise"
{ printf '%%PDF-1.7\n'; head -c 104000000 "$work/noise"; } >"$work/large.pdf"
documents=$url$page/dokument
curl -s -b "$jar" -c "$jar" -o "$work/page" "$documents"
state=$(field jakarta.faces.ViewState <"$work/page")
seconds=$(curl -s -o "$work/answer" -w '%{time_total}' -b "$jar" -H "Origin: $url" -H 'X-Requested-With: XMLHttpRequest' \
    -F uploadForm=uploadForm -F "uploadForm:visibility=MEMBERS" -F secrecy=nej -F "uploadForm:share=x" \
    -F "uploadForm:submissionKey=$(cat /proc/sys/kernel/random/uuid)" -F "uploadForm:files=@$work/large.pdf;type=application/pdf" \
    -F "jakarta.faces.ViewState=$state" "$documents")
row "upload of 104 MB" "$seconds s ($(head -c 60 "$work/answer"))"
file=$(curl -s -b "$jar" "$documents" | grep -oE '/fil/[0-9]+' | head -1)
row "download of 104 MB" "$(curl -s -b "$jar" -o "$work/back" -w '%{time_total} s' "$url$file"), same bytes: $(cmp -s "$work/large.pdf" "$work/back" && echo yes || echo no)"
rm -f "$work/back" "$work/noise" "$work/large.pdf"
{ printf '%%PDF-1.7\n'; head -c 1000000000 /dev/urandom; } >"$work/huge.pdf"
split -b 8388608 -a 4 -d "$work/huge.pdf" "$work/piece."
curl -s -b "$jar" -c "$jar" -o "$work/page" "$documents"
state=$(field jakarta.faces.ViewState <"$work/page")
before=$(now)
answer=$(send_in_pieces "$work/huge.pdf" | head -c 60)
after=$(now)
row "upload of 1 GB in pieces" "$((after - before)) ms, $((1000000 / (after - before))) MB/s ($answer)"
rm -f "$work"/piece.*
file=$(curl -s -b "$jar" "$documents" | grep -oE '/fil/[0-9]+' | head -1)
curl -s -b "$jar" -o /dev/null "$url$file"
row "download of 1 GB" "$(fetch "$url$file"), same bytes: $(cmp -s "$work/huge.pdf" "$work/back" && echo yes || echo no)"
if [ -n "$nginx" ] && serve_with_nginx; then
    row "the same file from nginx" "$(fetch "http://127.0.0.1:$nginx_port/huge.pdf")"
fi
row "resident memory, portal" "$(resident "$pid")"
row "resident memory, database" "$(resident "$(pgrep -P "$pid" -f mariadbd | head -1)")"
before=$(now)
"$tillit" job activity-report --period "$(date -d "$(date +%Y-%m-15) -1 month" +%Y-%m)" >"$work/job" 2>&1 || cat "$work/job"
row "report of last month, \`bin/tillit job\` from start to end" "$(($(now) - before)) ms"

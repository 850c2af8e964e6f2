#!/bin/sh
# The test of the malware scan asks ClamAV's daemon of Debian, with signatures of its own. Brings it when it is missing and
# that is allowed; the service that the package brings needs signatures from the net and is not used.
set -eu
[ -x /usr/sbin/clamd ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "The test of the malware scan needs /usr/sbin/clamd; install it with: apt-get install clamav-daemon" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends clamav-daemon

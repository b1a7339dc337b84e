#!/bin/bash
# What the gateway's container runs: fills the template from the settings, by the names that the launcher has too,
# and becomes nginx. The folder /run/gateway is the only one that must be writable.
set -euo pipefail -o noglob

: "${IUC_HOSTS:=}" "${IUC_TRUSTED_PROXIES:=}" "${IUC_RATE:=50}" "${IUC_BURST:=200}" "${IUC_BODY_LIMIT:=4m}"
: "${IUC_PUBLIC_URL:=http://127.0.0.1:8080}"
: "${GATEWAY_COVENANT:=covenant-api:8000}" "${GATEWAY_PAIRING:=pairing-api:8000}" "${GATEWAY_IDENTITY:=identity:8000}"
: "${IUC_ISSUER:=}" "${IUC_SITE_CLIENT:=iuc-site}"

# A value becomes part of a configuration file: none may end a directive or open a block.
: "${IUC_SECURITY_CONTACT:=}"
for name in IUC_HOSTS IUC_PUBLIC_URL IUC_SECURITY_CONTACT IUC_TRUSTED_PROXIES IUC_RATE IUC_BURST IUC_BODY_LIMIT IUC_ISSUER IUC_SITE_CLIENT GATEWAY_COVENANT GATEWAY_PAIRING GATEWAY_IDENTITY; do
  if [[ ! ${!name} =~ ^[A-Za-z0-9_.:/*@?=\&%+\ -]*$ ]]; then
    echo "gateway: $name has a character that cannot stand in a configuration of nginx" >&2
    exit 2
  fi
done

IUC_PUBLIC_URL=${IUC_PUBLIC_URL%/}
# Another issuer takes the place of the bundled one, which then is not reached.
if [ -n "$IUC_ISSUER" ] && [ "$IUC_ISSUER" != "$IUC_PUBLIC_URL/identity" ]; then
  GATEWAY_IDENTITY=127.0.0.1:9
fi
public_host=${IUC_PUBLIC_URL#*://}
public_host=${public_host%:*}
mailbox_host=$public_host
[[ $mailbox_host =~ [A-Za-z] ]] || mailbox_host=localhost

GATEWAY_TRUSTED_PROXIES=
for proxy in $IUC_TRUSTED_PROXIES; do
  GATEWAY_TRUSTED_PROXIES+="set_real_ip_from $proxy; "
done

export GATEWAY_COVENANT GATEWAY_PAIRING GATEWAY_IDENTITY GATEWAY_TRUSTED_PROXIES \
  GATEWAY_OUTBOX=127.0.0.1:9 \
  GATEWAY_ISSUER="${IUC_ISSUER:-$IUC_PUBLIC_URL/identity}" \
  GATEWAY_CLIENT="$IUC_SITE_CLIENT" \
  GATEWAY_MAIN= \
  GATEWAY_RUN=/run/gateway \
  GATEWAY_ACCESS_LOG=/dev/stdout \
  GATEWAY_ERROR_LOG='stderr crit' \
  GATEWAY_LISTEN=8080 \
  GATEWAY_TLS= \
  GATEWAY_NAMES="localhost 127.0.0.1 $IUC_HOSTS $public_host" \
  GATEWAY_PUBLIC_URL="$IUC_PUBLIC_URL" \
  GATEWAY_SECURITY_CONTACT="${IUC_SECURITY_CONTACT:-mailto:security@$mailbox_host}" \
  GATEWAY_SECURITY_EXPIRES="$(date --utc --date '180 days' +%Y-%m-%dT%H:%M:%SZ)" \
  GATEWAY_RESOLVER='resolver 127.0.0.11 valid=1s ipv6=off;' \
  GATEWAY_SITE=/srv/site \
  GATEWAY_RATE="$IUC_RATE" \
  GATEWAY_BURST="$IUC_BURST" \
  GATEWAY_BODY="$IUC_BODY_LIMIT"

# shellcheck disable=SC2016 # the names, not their values
envsubst "$(printf '${%s} ' "${!GATEWAY_@}")" </etc/nginx/nginx.conf.template >/run/gateway/nginx.conf
exec nginx -c /run/gateway/nginx.conf

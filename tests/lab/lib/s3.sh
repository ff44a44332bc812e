# shellcheck shell=bash
# The object store: a host of the lab like the others (so it can be cut and
# killed too), with TLS by haproxy, as moto's own breaks pgBackRest's uploads.
# SPDX-License-Identifier: MIT

CA=$LAB_DIR/ca

s3_credentials() {
    mkdir -p "$CA" "$ACCESS"
    if [ ! -s "$CA/ca.crt" ]; then
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 \
            -subj '/CN=Howdah lab CA' -keyout "$CA/ca.key" -out "$CA/ca.crt.new" 2>/dev/null
        mv "$CA/ca.crt.new" "$CA/ca.crt"
        rm -f "$CA/s3.pem"
    fi
    if [ ! -s "$CA/s3.pem" ]; then
        # pgBackRest matches names only: an address in the certificate would not help it.
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$LAB_S3_NAME" \
            -keyout "$CA/s3.key" -out "$CA/s3.csr" 2>/dev/null
        printf 'subjectAltName=DNS:%s,DNS:*.%s\nextendedKeyUsage=serverAuth\n' "$LAB_S3_NAME" "$LAB_S3_NAME" >"$CA/s3.ext"
        openssl x509 -req -in "$CA/s3.csr" -CA "$CA/ca.crt" -CAkey "$CA/ca.key" -CAcreateserial \
            -days 3650 -extfile "$CA/s3.ext" -out "$CA/s3.crt" 2>/dev/null
        (umask 077 && cat "$CA/s3.crt" "$CA/s3.key" >"$CA/s3.pem.new")
        mv "$CA/s3.pem.new" "$CA/s3.pem"
    fi
    [ -s "$ACCESS/s3-key" ] || printf 'LAB%s\n' "$(openssl rand -hex 8 | tr a-f A-F)" >"$ACCESS/s3-key"
    [ -s "$ACCESS/s3-secret" ] || (umask 077 && openssl rand -hex 20 >"$ACCESS/s3-secret")
    cp "$CA/ca.crt" "$ACCESS/s3-ca.crt"
}

s3_key() { cat "$ACCESS/s3-key"; }

# s3_write_files ROOT: what makes a host of the services tree the object store.
s3_write_files() {
    local root=$1 units=$1/etc/systemd/system
    mkdir -p "$root/opt/s3" "$units/multi-user.target.wants" "$root/etc/haproxy"
    cp "$LAB_SOURCE/files/s3-server.py" "$root/opt/s3/"
    install -m 0600 "$ACCESS/s3-key" "$root/opt/s3/key"
    install -m 0600 "$ACCESS/s3-secret" "$root/opt/s3/secret"
    install -m 0600 "$CA/s3.pem" "$root/opt/s3/s3.pem"
    cat >"$units/s3-store.service" <<UNIT
[Unit]
Description=Object store in memory

[Service]
Environment=S3_IGNORE_SUBDOMAIN_BUCKETNAME=true PYTHONUNBUFFERED=1
ExecStart=/usr/bin/python3 /opt/s3/s3-server.py $LAB_S3_BUCKET $LAB_S3_REGION /opt/s3/key /opt/s3/secret
Restart=always
RestartSec=1
UNIT
    cat >"$root/etc/haproxy/haproxy.cfg" <<'CONF'
global
    maxconn 1000
defaults
    mode http
    timeout connect 5s
    timeout client 300s
    timeout server 300s
    retries 3
    option redispatch
frontend s3
    bind :443 ssl crt /opt/s3/s3.pem
    default_backend store
backend store
    server moto 127.0.0.1:5000
CONF
    ln -sf ../s3-store.service "$units/multi-user.target.wants/s3-store.service"
    ln -sf /usr/lib/systemd/system/haproxy.service "$units/multi-user.target.wants/haproxy.service"
}

# Any answer through TLS counts; without a signature the store must say 403.
s3_answers() {
    [ "$(curl -s -o /dev/null -m 5 -w '%{http_code}' --cacert "$CA/ca.crt" \
        --noproxy '*' --resolve "$LAB_S3_NAME:443:$LAB_S3_ADDRESS" "https://$LAB_S3_NAME/$LAB_S3_BUCKET/")" = 403 ]
}

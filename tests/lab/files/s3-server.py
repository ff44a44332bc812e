#!/usr/bin/python3
"""An object store that knows one key: moto behind a check of every signature.

moto answers whoever asks. Its own check of signatures rebuilds the request
from decoded parts and refuses right ones, so this one reads the request as it
came. s3-server.py BUCKET REGION KEY_FILE SECRET_FILE; listens on 127.0.0.1:5000.
"""
# SPDX-License-Identifier: MIT
import hashlib
import hmac
import sys

from moto.moto_server.werkzeug_app import create_backend_app
from moto.s3.models import s3_backends
from werkzeug.serving import run_simple

ACCOUNT = "123456789012"
# Some clients leave the header away when they send no body, and sign this.
NO_BODY = hashlib.sha256(b"").hexdigest()


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def canonical_query(query):
    pairs = [part if "=" in part else part + "=" for part in query.split("&") if part]
    return "&".join(sorted(pairs))


class SignatureCheck:
    def __init__(self, app, key, secret):
        self.app, self.key, self.secret = app, key, secret

    def __call__(self, environ, start_response):
        problem = self.problem(environ)
        if problem is None:
            return self.app(environ, start_response)
        code, message = problem
        body = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
        ).encode()
        # An unread body would be taken for the next request on the connection.
        environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        start_response("403 Forbidden", [("Content-Type", "application/xml"), ("Content-Length", str(len(body)))])
        return [body]

    def problem(self, environ):
        scheme, _, rest = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
        if scheme != "AWS4-HMAC-SHA256":
            return "AccessDenied", "Access Denied"
        fields = dict(part.strip().partition("=")[::2] for part in rest.split(","))
        try:
            key, day, region, service, _ = fields["Credential"].split("/")
            signed, given = fields["SignedHeaders"], fields["Signature"]
        except (KeyError, ValueError):
            return "AuthorizationHeaderMalformed", "The authorization header is malformed."
        if key != self.key:
            return "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."
        path, _, query = environ["RAW_URI"].partition("?")
        headers = "".join(f"{name}:{self.header(environ, name)}\n" for name in signed.split(";"))
        request = "\n".join(
            [
                environ["REQUEST_METHOD"],
                path,
                canonical_query(query),
                headers,
                signed,
                environ.get("HTTP_X_AMZ_CONTENT_SHA256", NO_BODY),
            ]
        )
        scope = f"{day}/{region}/{service}/aws4_request"
        digest = hashlib.sha256(request.encode()).hexdigest()
        text = f"AWS4-HMAC-SHA256\n{environ.get('HTTP_X_AMZ_DATE', '')}\n{scope}\n{digest}"
        step = mac(f"AWS4{self.secret}".encode(), day)
        for part in (region, service, "aws4_request"):
            step = mac(step, part)
        if not hmac.compare_digest(mac(step, text).hex(), given):
            return (
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided.",
            )
        return None

    @staticmethod
    def header(environ, name):
        name = name.upper().replace("-", "_")
        value = environ.get(name if name in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{name}", "")
        return " ".join(value.split())


def main():
    bucket, region, key_file, secret_file = sys.argv[1:]
    with open(key_file, encoding="ascii") as file:
        key = file.read().strip()
    with open(secret_file, encoding="ascii") as file:
        secret = file.read().strip()
    s3_backends[ACCOUNT]["aws"].create_bucket(bucket, region)
    app = create_backend_app("s3")
    run_simple("127.0.0.1", 5000, SignatureCheck(app, key, secret), threaded=True)


main()

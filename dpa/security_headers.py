"""What browsers are told about our pages: where they may load from, send to and be framed.

`dpa.settings` takes these over as they are and adds what depends on the environment.
"""

from wsgiref.headers import Headers

# Nobody is told from which page a reader comes, not even we. Exceptions, all within this site: the
# admin, pages whose purpose is a form (`own_pages_only`), and links by `/go/`, which are counted.
SECURE_REFERRER_POLICY = "no-referrer"
REFERRER_POLICY_OF_STAFF = "same-origin"  # Django checks it where a form of the admin is sent
CSRF_FAILURE_VIEW = "dpa.supporters.guards.refused"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
# The admin's preview panel shows our own pages in a frame, so DENY would blind editors.
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = ["security.W019"]
PERMISSIONS_POLICY: dict[str, list[str]] = {
    feature: []
    for feature in (
        "accelerometer", "autoplay", "camera", "display-capture", "geolocation", "gyroscope",
        "magnetometer", "microphone", "midi", "payment", "usb",
    )
}  # fmt: skip

# Two policies: readers get the strict one; the admin needs inline script and style (Wagtail's
# own templates still use both). `dpa.content_policy` chooses and adds the page's style hash.
SECURE_CSP: dict[str, list[str]] = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "media-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'self'"],
}
ADMIN_CSP: dict[str, list[str]] = {
    "default-src": ["'self'"],
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
}
# A file of ours or an upload, opened by itself: it runs nothing, loads nothing and sends nothing,
# whatever somebody hid in it. (`deploy/nginx.conf` says the same of uploads.)
MEDIA_CSP: dict[str, list[str]] = {"sandbox": [], "default-src": ["'none'"]}
# Our drawings carry their own style.
STATIC_CSP = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


def _guard_file(headers: Headers, path: str, url: str) -> None:
    headers["Content-Security-Policy"] = STATIC_CSP


WHITENOISE_ADD_HEADERS_FUNCTION = _guard_file

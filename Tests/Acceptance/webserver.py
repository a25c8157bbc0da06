"""A real web server: nginx, with nothing but what it does by itself and what a test adds."""

import shutil
import socket
import subprocess
import time
from contextlib import contextmanager


def program(name):
    found = shutil.which(name, path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin:/bin")
    assert found, f"{name} is missing: .ci/setup tests installs it"
    return found


@contextmanager
def nginx(root, work, lines=""):
    """Serves the folder `root`, with `lines` in its server block; keeps its files in `work`. Its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    work.mkdir()
    temporary = "".join(
        f"    {name}_temp_path {work}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (work / "nginx.conf").write_text(
        f"user root;\nworker_processes 2;\ndaemon off;\npid {work}/pid;\nerror_log {work}/log;\n"
        "events { worker_connections 512; }\n"
        f"http {{\n{temporary}    access_log off;\n    include /etc/nginx/mime.types;\n    sendfile on;\n"
        f"    server {{\n        listen 127.0.0.1:{port};\n        root {root};\n{lines}    }}\n}}\n",
        encoding="utf-8",
    )
    server = subprocess.Popen([program("nginx"), "-c", str(work / "nginx.conf"), "-e", str(work / "log")])
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert server.poll() is None, (work / "log").read_text()
                time.sleep(0.05)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=30)

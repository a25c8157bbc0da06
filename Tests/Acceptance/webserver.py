"""Real web servers: nginx and Apache, with nothing but what they do by themselves and what a test adds."""

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
    port = free_port()
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
    with serving([program("nginx"), "-c", str(work / "nginx.conf"), "-e", str(work / "log")], port, work / "log"):
        yield port


@contextmanager
def apache(root, work):
    """Serves the folder `root`, whose .htaccess may say what concerns files; keeps its files in `work`. Its port."""
    port = free_port()
    work.mkdir()
    modules = "".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"
        for name in ("mpm_event", "authz_core", "alias", "dir", "mime", "headers"))
    (work / "apache.conf").write_text(
        f"{modules}ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {work}/pid\nErrorLog {work}/log\n"
        f"TypesConfig /etc/mime.types\nDirectoryIndex index.html\nDocumentRoot {root}\n"
        f"<Directory {root}>\nRequire all granted\nAllowOverride FileInfo\n</Directory>\n"
        '<Files ".ht*">\nRequire all denied\n</Files>\n',
        encoding="utf-8",
    )
    command = [program("apache2"), "-X", "-f", str(work / "apache.conf")]
    with serving(command, port, work / "log"):
        yield port


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def serving(command, port, log):
    """Runs a server until the block ends; what it does begins once it answers."""
    server = subprocess.Popen(command)
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert server.poll() is None, log.read_text()
                time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.wait(timeout=30)

"""A virus scanner for the tests: speaks clamd's INSTREAM on loopback or a Unix socket, and fails when it is told to."""

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.samples import EICAR


class Clamd:
    """What it has seen, and how it answers: by itself, or with `answer` (bytes; none at all when empty)."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        self.answer: bytes | None = None
        self.url = ""

    def verdict(self, content: bytes) -> bytes:
        """The line that goes back."""
        self.seen.append(content)
        if self.answer is not None:
            return self.answer
        return b"stream: Eicar-Signature FOUND\n" if EICAR in content else b"stream: OK\n"


def _handler(clamd: Clamd) -> type[socketserver.StreamRequestHandler]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            assert self.rfile.readline() == b"nINSTREAM\n"
            content = b""
            while size := struct.unpack("!L", self.rfile.read(4))[0]:
                content += self.rfile.read(size)
            self.wfile.write(clamd.verdict(content))

    return Handler


@contextmanager
def clamd(socket: Path | None = None) -> Iterator[Clamd]:
    """A scanner for the length of a block, on `socket` or on a free port."""
    double = Clamd()
    server: socketserver.BaseServer
    if socket is None:
        tcp = socketserver.ThreadingTCPServer(("127.0.0.1", 0), _handler(double))
        server, double.url = tcp, f"tcp://127.0.0.1:{tcp.server_address[1]}"
    else:
        server, double.url = socketserver.ThreadingUnixStreamServer(str(socket), _handler(double)), f"unix://{socket}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield double
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

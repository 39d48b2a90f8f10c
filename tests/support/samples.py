"""Files as clients send them: small, real, and some of them made to hurt."""

import base64
import struct
import zipfile
import zlib
from io import BytesIO

from PIL import Image
from pypdf import PdfWriter

GPS = 0x8825
HEIC = base64.b64decode("""
    AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAhJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAEZpbG9jAAAA
    AERAAAMAAQAAAAACNgABAAAAAAAAABkAAgAAAAACTwABAAAAAAAAANoAAwAAAAADKQABAAAAAAAAANQAAABiaWluZgAAAAAAAwAAABVpbmZlAgAA
    AAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAACppbmZlAgAAAQADAABtaW1lAGFwcGxpY2F0aW9uL3JkZit4bWwAAAAAAA5waXRtAAAA
    AAABAAABB2lwcnAAAADmaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAq
    QgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAA
    AAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAAAlpcm90AwAAABlpcG1hAAAA
    AAAAAAEAAQaBAgMFhIYAAAAoaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAA5jZHNjAAMAAQABAAABz21kYXQAAAAVKAGvC2D15YOv//Dyd+gYg50B
    T/UOAAAABkV4aWYAAE1NACoAAAAIAAQBDwACAAAABQAAAD4BEgADAAAAAQAGAACHaQAEAAAAAQAAAESIJQAEAAAAAQAAAGoAAAAAQWNtZQAAAAGQ
    AwACAAAAFAAAAFYAAAAAMjAyNjowMTowMiAwMzowNDowNQAABAABAAIAAAACTgAAAAACAAUAAAADAAAAoAADAAIAAAACRQAAAAAEAAUAAAADAAAA
    uAAAAAAAAAA7AAAAAQAAABMAAAABAAAALAAAAAEAAAASAAAAAQAAAAMAAAABAAAAJQAAAAE8eDp4bXBtZXRhIHhtbG5zOng9ImFkb2JlOm5zOm1l
    dGEvIj48cmRmOlJERiB4bWxuczpyZGY9Imh0dHA6Ly93d3cudzMub3JnLzE5OTkvMDIvMjItcmRmLXN5bnRheC1ucyMiPjxyZGY6RGVzY3JpcHRp
    b24gZXhpZjpHUFNMYXRpdHVkZT0iNTksMTkuN04iIHhtbG5zOmV4aWY9Imh0dHA6Ly9ucy5hZG9iZS5jb20vZXhpZi8xLjAvIi8+PC9yZGY6UkRG
    PjwveDp4bXBtZXRhPg==
""")
"""A photo of a phone in Stockholm, 64 × 48, turned by a quarter, with GPS in EXIF and XMP (made with libheif)."""
XMP = b'<x:xmpmeta><rdf:Description exif:GPSLatitude="59,19.7N"/></x:xmpmeta>'
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + b"STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
"""What every virus scanner knows, harmless (in two parts, so that none stops this file)."""


def pdf(title: str = "Passport", password: str | None = None) -> bytes:
    """A PDF of one empty page; another title makes another content."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.add_metadata({"/Title": title})
    if password is not None:
        writer.encrypt(password, "the owner's", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def pdf_of_aes_256() -> bytes:
    """A PDF that says it is encrypted with AES-256, as new programs do."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    out = BytesIO()
    writer.write(out)
    key = b"<" + b"00" * 48 + b">"
    parts = {b"U": key, b"O": key, b"UE": b"<" + b"00" * 32 + b">", b"OE": b"<" + b"00" * 32 + b">"}
    entries = b"".join(b"/" + name + b" " + value for name, value in parts.items())
    rest = b"/Perms <" + b"00" * 16 + b"> /P -4 /CF <</StdCF <</CFM /AESV3 /Length 32>>>> /StmF /StdCF /StrF /StdCF"
    encrypt = b"/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 " + entries + rest + b">> "
    return out.getvalue().replace(b"trailer\n<<", b"trailer\n<< /ID [<00> <00>] " + encrypt, 1)


def exif() -> bytes:
    """EXIF of a phone in Stockholm: where, when, which way up."""
    block = Image.Exif()
    block[0x0112] = 6
    block[0x010F] = "Acme"
    block[0x8769] = {0x9003: "2026:01:02 03:04:05", 0x927C: b"Stockholm, Gamla stan"}
    block[GPS] = {1: "N", 2: (59.0, 19.0, 44.0), 3: "E", 4: (18.0, 3.0, 37.0)}
    return block.tobytes()


def photo(kind: str = "JPEG", size: tuple[int, int] = (64, 48), **more: object) -> bytes:
    """A picture with EXIF (and XMP, where Pillow writes it) that says where it was taken."""
    out = BytesIO()
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    if kind != "PNG":
        more = {"xmp": XMP, **more}
    picture.save(out, kind, exif=exif(), **more)
    return out.getvalue()


def png_of(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has so many pixels."""
    head = struct.pack(">LLBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def docx(**members: bytes) -> bytes:
    """A Word document, with members beside (`word__vbaProject_bin=…`: two underlines for /, one for a dot)."""
    out = BytesIO()
    space = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        archive.writestr("word/document.xml", b'<w:document xmlns:w="' + space + b'"/>')
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()

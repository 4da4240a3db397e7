"""Replies are whole answers that nobody keeps."""

from engine.network.replies import Reply, as_http


def test_a_reply_is_an_answer() -> None:
    head, _, body = as_http(Reply(403, b"<p>words")).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 403 Forbidden\r\n")
    assert b"\r\ncontent-length: 8\r\n" in head
    assert b"\r\ncache-control: no-store\r\n" in head
    assert body == b"<p>words"
    assert as_http(Reply(504, b"")).startswith(b"HTTP/1.1 504 Bad Gateway\r\n")

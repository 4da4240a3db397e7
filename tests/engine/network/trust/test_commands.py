"""Commands: what they say, and that none goes on for ever or asks at a terminal."""

import sys

from engine.network.trust.commands import Answer, run


def test_it_is_given_its_input_and_says_what_it_says() -> None:
    code = "import sys; print(input()); print('no', file=sys.stderr); sys.exit(3)"
    answer = run([sys.executable, "-c", code], b"given")
    assert (answer.code, answer.output.strip(), answer.complaint.strip()) == (3, b"given", b"no")
    assert not answer.ok
    assert run(["true"]).ok


def test_one_that_does_not_end_or_is_not_there_says_nothing() -> None:
    assert run(["sleep", "60"], patience=0.05) == Answer(None)
    assert run(["/no/such/program"]) == Answer(None)
    assert not Answer(None).ok


def test_it_finds_no_terminal() -> None:
    assert not run(["sh", "-c", "exec </dev/tty"]).ok

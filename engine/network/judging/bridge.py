"""A bridge: who holds bodies in one event loop asks the judge that lives in another."""

import asyncio

from engine.network.verdicts import UNKNOWN, BodyJudge, Judged, Kind


class Bridge:
    """Asks ``judge`` in the loop in which this was made; without one, bodies are unknown.

    It is ``BodyJudge`` for any other loop; all loops share one clock.
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.judge_behind: BodyJudge | None = None

    async def judge(self, body: bytes, kind: Kind, deadline: float) -> Judged:
        """See BodyJudge."""
        judge = self.judge_behind
        if judge is None:
            return UNKNOWN
        asking = judge.judge(body, kind, deadline)
        try:
            asked = asyncio.run_coroutine_threadsafe(asking, self._loop)
        except RuntimeError:  # that loop has ended
            asking.close()
            return UNKNOWN
        return await asyncio.wrap_future(asked)

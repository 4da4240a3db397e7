"""Words: text for pages, so that screens have letters as real ones do."""

import random

WORDS = (
    "the of and to in a is that for it as was with be by on not he his but at are this have from"
    " or had an they which one you were her all she there would their we him been has when who will"
    " more no if out so said what up its about into than them can only other new some could time"
    " these two may then do first any my now such like our over man me even most made after also"
    " did many before must through back years where much your way well down should because each"
    " people those state good very make world still own see men work long get here between both"
    " life being under never day same another know while last might us great old year off come"
    " since against go came right used take three"
).split()


def words(chance: random.Random, count: int) -> str:
    """Return so many words with a capital at the start and a full stop at the end."""
    return " ".join(chance.choices(WORDS, k=count)).capitalize() + "."


def paragraph(chance: random.Random, count: int) -> str:
    """Return sentences of together about ``count`` words."""
    told = []
    while count > 0:
        length = chance.randint(5, 18)
        told.append(words(chance, length))
        count -= length
    return " ".join(told)


def title(chance: random.Random) -> str:
    """Return a few words without a full stop."""
    return words(chance, chance.randint(2, 6))[:-1]

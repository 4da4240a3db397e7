<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>What is this program?</source>
        <translation>Wat is dit programma?</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Remove everything?</source>
        <translation>Alles verwijderen?</translation>
    </message>
    <message>
        <source>What this program has stored in this account is erased for good.</source>
        <translation>Wat dit programma in dit account heeft bewaard, wordt voorgoed gewist.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
</context>
<context>
    <name>Abroad</name>
    <message>
        <source>What works from elsewhere</source>
        <translation>Wat van elders werkt</translation>
    </message>
</context>
<context>
    <name>AfterStep</name>
    <message>
        <source>How strong is it now?</source>
        <translation>Hoe sterk is het nu?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>zo sterk als maar kan</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>No names, please, and no description of pictures.</source>
        <translation>Liever geen namen, en beschrijf geen afbeeldingen.</translation>
    </message>
    <message>
        <source>One line for yourself, if you like</source>
        <translation>Eén regel voor jezelf, als je wilt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Did it work?</source>
        <translation>Is het gelukt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, it worked with {name}</source>
        <translation>Ja, het is gelukt bij {name}</translation>
    </message>
    <message>
        <source>No, who is next?</source>
        <translation>Nee, wie is de volgende?</translation>
    </message>
    <message>
        <source>No, it did not work with {name}. Who is next?</source>
        <translation>Nee, bij {name} is het niet gelukt. Wie is de volgende?</translation>
    </message>
    <message>
        <source>Thank you. That took courage. Nothing of this is kept.</source>
        <translation>Dank je. Daar was moed voor nodig. Hiervan wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>AgainStep</name>
    <message>
        <source>An urge does not always fall at once. Stay with it, your plan, or someone?</source>
        <translation>Een drang zakt niet altijd meteen. Erbij blijven, je plan, of iemand spreken?</translation>
    </message>
    <message>
        <source>That is enough for now</source>
        <translation>Zo is het genoeg</translation>
    </message>
</context>
<context>
    <name>AnsweredPart</name>
    <message>
        <source>An exercise, if you like</source>
        <translation>Een oefening, als je wilt</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Dit antwoord wissen</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>Bewaard in je dagboek.</translation>
    </message>
    <message>
        <source>Kept in no journal. It is gone when you leave this module.</source>
        <translation>Staat niet in een dagboek. Het is weg als je deze module verlaat.</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>What was around it</source>
        <translation>Wat er omheen was</translation>
    </message>
    <message>
        <source>Where were you?</source>
        <translation>Waar was je?</translation>
    </message>
    <message>
        <source>Were you one of these?</source>
        <translation>Was je een van deze dingen?</translation>
    </message>
    <message>
        <source>How was your mood?</source>
        <translation>Hoe was je stemming?</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>heel somber</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>heel goed</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>Waardoor begon het?</translation>
    </message>
    <message>
        <source>You wrote before:</source>
        <translation>Eerder schreef je:</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>Before a pause comes a wait, as you chose: {length}. When it is over you are asked once more. If you do nothing then, protection stays on. A pause ends by itself.</source>
        <translation>Voor een pauze is er een wachttijd, zoals je koos: {length}. Daarna wordt het je nog één keer gevraagd. Doe je dan niets, dan blijft de bescherming aan. Een pauze eindigt vanzelf.</translation>
    </message>
    <message>
        <source>Wait for another &amp;pause</source>
        <translation>Wachten op een andere &amp;pauze</translation>
    </message>
    <message>
        <source>Wait for a &amp;pause</source>
        <translation>Wachten op een &amp;pauze</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
</context>
<context>
    <name>BackCard</name>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>What did you try?</source>
        <translation>Wat heb je geprobeerd?</translation>
    </message>
    <message>
        <source>What did you learn from it?</source>
        <translation>Wat heb je ervan geleerd?</translation>
    </message>
    <message>
        <source>Marks this entry, so that you find it again when you talk with someone. Nobody else sees the mark.</source>
        <translation>Markeert deze notitie, zodat je die terugvindt als je met iemand praat. Niemand anders ziet de markering.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n hard moment(s)</source>
        <translation>
            <numerusform>%n moeilijk moment</numerusform>
            <numerusform>%n moeilijke momenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapse(s)</source>
        <translation>
            <numerusform>%n uitglijder</numerusform>
            <numerusform>%n uitglijders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n dag met antwoorden</numerusform>
            <numerusform>%n dagen met antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your plan</source>
        <translation>
            <numerusform>%n regel van je plan</numerusform>
            <numerusform>%n regels van je plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to exercises</source>
        <translation>
            <numerusform>%n antwoord bij een oefening</numerusform>
            <numerusform>%n antwoorden bij oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and question(s)</source>
        <translation>
            <numerusform>%n notitie of vraag</numerusform>
            <numerusform>%n notities en vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover(s) and interruption(s)</source>
        <translation>
            <numerusform>%n afdekking of onderbreking</numerusform>
            <numerusform>%n afdekkingen en onderbrekingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>It was made on {when}.</source>
        <translation>Hij is gemaakt op {when}.</translation>
    </message>
    <message>
        <source>No backup was made. There may be no room in that place, or nothing can be written there. Your journal is as it was. Please choose another place.</source>
        <translation>Er is geen reservekopie gemaakt. Misschien is daar geen ruimte, of kan er niets worden geschreven. Je dagboek is zoals het was. Kies een andere plek.</translation>
    </message>
    <message>
        <source>No backup was made, because something in your journal or in the file with its keys is damaged. Please have your journal checked, below.</source>
        <translation>Er is geen reservekopie gemaakt, omdat er iets beschadigd is in je dagboek of in het bestand met de sleutels. Laat je dagboek hieronder nakijken.</translation>
    </message>
    <message>
        <source>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place, best on another disk.</source>
        <translation>Dit is de map van Protech zelf: wat daar staat, gaat weg als je Protech verwijdert. Kies een andere plek, het liefst op een andere schijf.</translation>
    </message>
    <message>
        <source>This file cannot be read: it may be gone, or only a link to another one. Your journal is as it was.</source>
        <translation>Dit bestand kan niet worden gelezen: misschien is het weg, of is het alleen een verwijzing naar een ander. Je dagboek is zoals het was.</translation>
    </message>
    <message>
        <source>This file is not a backup of a journal. Your journal is as it was.</source>
        <translation>Dit bestand is geen reservekopie van een dagboek. Je dagboek is zoals het was.</translation>
    </message>
    <message>
        <source>A newer version of Protech made this backup. Please install the newest Protech to restore it. Your journal is as it was.</source>
        <translation>Een nieuwere versie van Protech heeft deze reservekopie gemaakt. Installeer de nieuwste Protech om hem terug te zetten. Je dagboek is zoals het was.</translation>
    </message>
    <message>
        <source>This was a backup, but it is not whole any more: a part is missing or was changed. Your journal is as it was. Do you have another copy of it?</source>
        <translation>Dit was een reservekopie, maar hij is niet meer heel: er ontbreekt een deel, of er is iets veranderd. Je dagboek is zoals het was. Heb je er nog een exemplaar van?</translation>
    </message>
    <message>
        <source>The backup could not be opened just now: the disk may be full, or the memory short. Your journal is as it was. Please make room and try again.</source>
        <translation>De reservekopie kon nu niet worden geopend: misschien is de schijf vol, of is er te weinig geheugen. Je dagboek is zoals het was. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your journal is repaired, and everything that was in it could be read.</source>
        <translation>Je dagboek is hersteld, en alles wat erin stond kon worden gelezen.</translation>
    </message>
    <message>
        <source>Your journal is repaired. A part of it could not be read any more and is missing. This is what was saved:</source>
        <translation>Je dagboek is hersteld. Een deel kon niet meer worden gelezen en ontbreekt. Dit is wat er is gered:</translation>
    </message>
    <message>
        <source>What was recorded while your journal was locked, and not yet taken in, cannot be opened any more.</source>
        <translation>Wat is vastgelegd terwijl je dagboek vergrendeld was, en er nog niet in stond, kan niet meer worden geopend.</translation>
    </message>
    <message>
        <source>The damaged file is kept aside in Protech’s folder. Nothing was deleted.</source>
        <translation>Het beschadigde bestand is apart bewaard in de map van Protech. Er is niets gewist.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Check your journal</source>
        <translation>Je dagboek nakijken</translation>
    </message>
    <message>
        <source>Protech looks over your journal each time it opens. Here you can have every part of it read.</source>
        <translation>Protech kijkt je dagboek vluchtig na, elke keer als het opengaat. Hier kun je het helemaal laten lezen.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Nu nakijken</translation>
    </message>
    <message>
        <source>One moment. Everything is being read.</source>
        <translation>Een ogenblik. Alles wordt gelezen.</translation>
    </message>
    <message>
        <source>Everything was read, and all of it is whole.</source>
        <translation>Alles is gelezen, en alles is heel.</translation>
    </message>
</context>
<context>
    <name>BreathGuide</name>
    <message>
        <source>Breath</source>
        <translation>Adem</translation>
    </message>
    <message>
        <source>Breathe in for {in_seconds} seconds, and out for {out_seconds}.</source>
        <translation>Adem {in_seconds} seconden in, en {out_seconds} seconden uit.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>BreathTimer</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsersCard</name>
    <message>
        <source>Your browsers</source>
        <translation>Je browsers</translation>
    </message>
    <message>
        <source>What passes by: programs with proxy settings of their own, a VPN, and programs that do not follow the system’s settings. Protech cannot see them here.</source>
        <translation>Wat eromheen gaat: programma’s met eigen proxy-instellingen, een VPN, en programma’s die de instellingen van het systeem niet volgen. Die kan Protech hier niet zien.</translation>
    </message>
    <message>
        <source>Restart your browsers once: only then do they notice the certificate. Empty their cache as well: pictures that they kept from before do not pass here.</source>
        <translation>Start je browsers één keer opnieuw: pas dan merken ze het certificaat op. Maak ook hun cache leeg: afbeeldingen die ze nog van eerder bewaren, komen hier niet langs.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) pass unread, because a program accepts no certificate but its own.</source>
        <translation>
            <numerusform>%n site gaat ongelezen door, omdat een programma alleen zijn eigen certificaat aanneemt.</numerusform>
            <numerusform>%n sites gaan ongelezen door, omdat programma’s alleen hun eigen certificaat aannemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have browsers &amp;trust it…</source>
        <translation>Browsers het laten &amp;vertrouwen…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>De opdracht kopiëren</translation>
    </message>
    <message>
        <source>Which sites…</source>
        <translation>Welke sites…</translation>
    </message>
    <message>
        <source>Your browsers are being looked at. This takes a moment.</source>
        <translation>Je browsers worden bekeken. Dat duurt even.</translation>
    </message>
    <message>
        <source>Copied. Paste it in a terminal, then look again.</source>
        <translation>Gekopieerd. Plak het in een terminal en kijk dan opnieuw.</translation>
    </message>
    <message>
        <source>They are kept nowhere, and forgotten after a day or when the network guard ends.</source>
        <translation>Ze worden nergens bewaard en zijn vergeten na een dag of zodra de netwerkwacht stopt.</translation>
    </message>
    <message>
        <source>Sites that pass unread</source>
        <translation>Sites die ongelezen doorgaan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as a chart</source>
        <translation>Als grafiek tonen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>{name}, as a table</source>
        <translation>{name}, als tabel</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check an export</source>
        <translation>Een export nakijken</translation>
    </message>
    <message>
        <source>Here you can see whether an export can still be opened.</source>
        <translation>Hier zie je of een export nog open kan.</translation>
    </message>
    <message>
        <source>The file’s passphrase, if it has one</source>
        <translation>De wachtzin van het bestand, als het er een heeft</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>Een export &amp;openen…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Een export openen</translation>
    </message>
    <message>
        <source>One moment. The file is being opened.</source>
        <translation>Een ogenblik. Het bestand wordt geopend.</translation>
    </message>
    <message>
        <source>It is whole. It holds:</source>
        <translation>Het is heel. Er staat in:</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>How are you today?</source>
        <translation>Hoe is het vandaag?</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>How is your mood?</source>
        <translation>Hoe is je stemming?</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>heel somber</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>heel goed</translation>
    </message>
    <message>
        <source>How strong were urges today?</source>
        <translation>Hoe sterk was de drang vandaag?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>zo sterk als maar kan</translation>
    </message>
    <message>
        <source>How confident are you that you can handle urges?</source>
        <translation>Hoeveel vertrouwen heb je dat je een drang aankunt?</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>Saved in your journal. You can change it until the day is over.</source>
        <translation>Bewaard in je dagboek. Je kunt het veranderen tot de dag voorbij is.</translation>
    </message>
    <message>
        <source>This could not be saved. Your next answer tries again. Please check whether your disk is full.</source>
        <translation>Dit kon niet worden bewaard. Bij je volgende antwoord probeert Protech het opnieuw. Kijk of je schijf vol is.</translation>
    </message>
    <message>
        <source>Each answer is saved in your journal at once. You can leave any of them open.</source>
        <translation>Elk antwoord staat meteen in je dagboek. Je mag ook vragen openlaten.</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Probably closed: {name}</source>
        <translation>Waarschijnlijk gesloten: {name}</translation>
    </message>
    <message>
        <source>Tonight you can turn to a crisis line, or ride it out. Your question can wait until tomorrow.</source>
        <translation>Vanavond kun je een crisislijn bellen, of de golf laten overgaan. Je vraag kan tot morgen wachten.</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Crisislijnen</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Een moment voor mij</translation>
    </message>
    <message>
        <source>Keep my question</source>
        <translation>Mijn vraag bewaren</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Print this card…</source>
        <translation>Dit kaartje afdrukken…</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Met iemand praten</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ik heb nu hulp nodig</translation>
    </message>
    <message>
        <source>What this draws on</source>
        <translation>Waar dit op steunt</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>De bronnen verbergen</translation>
    </message>
    <message>
        <source>No professional has reviewed this text yet.</source>
        <translation>Er heeft nog geen vakpersoon naar deze tekst gekeken.</translation>
    </message>
    <message>
        <source>The card is on its way to the printer. Please fetch it soon.</source>
        <translation>Het kaartje is op weg naar de printer. Haal het snel op.</translation>
    </message>
    <message>
        <source>No printer was found. You can copy the card by hand.</source>
        <translation>Er is geen printer gevonden. Je kunt het kaartje overschrijven.</translation>
    </message>
    <message>
        <source>The printer did not take the card. Please try again.</source>
        <translation>De printer nam het kaartje niet aan. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
</context>
<context>
    <name>CodeCheck</name>
    <message>
        <source>Word {place}</source>
        <translation>Woord {place}</translation>
    </message>
    <message>
        <source>Word {place} is not right yet.</source>
        <translation>Woord {place} klopt nog niet.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
    <message>
        <source>Twelve words, in this order</source>
        <translation>Twaalf woorden, in deze volgorde</translation>
    </message>
    <message>
        <source>I &amp;noted them</source>
        <translation>Ik heb ze &amp;genoteerd</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Please type three of the words again</source>
        <translation>Typ drie van de woorden nog eens</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Doorgaan zonder code</translation>
    </message>
    <message>
        <source>It was not yet sure that you noted your recovery code, so here is a new one. If you noted an earlier one, it opens nothing any more.</source>
        <translation>Het was nog niet zeker dat je je herstelcode had genoteerd, daarom is hier een nieuwe. Heb je een eerdere genoteerd, dan opent die niets meer.</translation>
    </message>
    <message>
        <source>The code before opens nothing any more. Please note this one.</source>
        <translation>De vorige code opent niets meer. Noteer deze.</translation>
    </message>
    <message>
        <source>The words are on their way to the printer. Please fetch them soon.</source>
        <translation>De woorden zijn onderweg naar de printer. Haal ze er snel af.</translation>
    </message>
    <message>
        <source>No printer was found. Please write the words on paper.</source>
        <translation>Er is geen printer gevonden. Schrijf de woorden op papier.</translation>
    </message>
    <message>
        <source>The printer did not take the words. Please try again, or write them on paper.</source>
        <translation>De printer nam de woorden niet aan. Probeer het nog eens, of schrijf ze op papier.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Doorgaan zonder de code?</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way back in. Without it nobody can open your journal then, and you cannot either.</source>
        <translation>Vergeet je je wachtzin, dan is deze code de enige weg terug. Zonder code kan dan niemand je dagboek nog openen, jij ook niet.</translation>
    </message>
    <message>
        <source>&amp;Back to the code</source>
        <translation>&amp;Terug naar de code</translation>
    </message>
    <message>
        <source>You can have a new code made at any time, in the settings.</source>
        <translation>In de instellingen kun je altijd een nieuwe code laten maken.</translation>
    </message>
    <message>
        <source>You are shown a new code the next time you open your journal.</source>
        <translation>Als je je dagboek weer opent, krijg je een nieuwe code te zien.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Show the words again</source>
        <translation>De woorden nog eens &amp;tonen</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Looking at the screen</source>
        <translation>Naar het scherm kijken</translation>
    </message>
    <message>
        <source>Keeping listed sites closed</source>
        <translation>Sites van de lijst gesloten houden</translation>
    </message>
    <message>
        <source>Looking inside web traffic</source>
        <translation>In het webverkeer kijken</translation>
    </message>
    <message>
        <source>Noting what was covered</source>
        <translation>Noteren wat is afgedekt</translation>
    </message>
    <message>
        <source>Keeping a journal</source>
        <translation>Een dagboek bijhouden</translation>
    </message>
    <message>
        <source>Reading your plan while the journal is locked</source>
        <translation>Je plan lezen terwijl het dagboek vergrendeld is</translation>
    </message>
    <message>
        <source>Being reminded</source>
        <translation>Herinnerd worden</translation>
    </message>
    <message>
        <source>Unlocking with this computer’s keystore</source>
        <translation>Ontgrendelen met de sleutelbos van deze computer</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Read the text</source>
        <translation>De tekst lezen</translation>
    </message>
    <message>
        <source>This computer has no keystore that Protech can use.</source>
        <translation>Deze computer heeft geen sleutelbos die Protech kan gebruiken.</translation>
    </message>
    <message>
        <source>You have not agreed to this.</source>
        <translation>Je hebt hier geen toestemming voor gegeven.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Toestemming geven…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Read what is new…</source>
        <translation>Lees wat er nieuw is…</translation>
    </message>
    <message>
        <source>No list of sites is installed, so there is nothing to agree to.</source>
        <translation>Er is geen lijst van sites geïnstalleerd, dus er is niets om toestemming voor te geven.</translation>
    </message>
    <message>
        <source>This text says more now than when you agreed. Until you agree again, only what you agreed to is done.</source>
        <translation>In deze tekst staat nu meer dan toen. Tot je opnieuw toestemming geeft, gebeurt alleen waar je toestemming voor gaf.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Listed sites can then be opened again. The proxy settings go back as they were, unless web traffic is still looked into.</source>
        <translation>Sites op de lijst zijn dan weer te openen. De proxy-instellingen worden weer zoals ze waren, behalve als er nog in het webverkeer wordt gekeken.</translation>
    </message>
    <message>
        <source>Web traffic then passes unread. The certificate is taken out of your browsers and its key is erased. Restart your browsers once.</source>
        <translation>Het webverkeer gaat dan ongelezen door. Het certificaat gaat uit je browsers en de sleutel ervan wordt gewist. Start je browsers één keer opnieuw.</translation>
    </message>
    <message>
        <source>The readable file is then deleted at once. The plan in your journal stays.</source>
        <translation>Het leesbare bestand wordt dan meteen gewist. Het plan in je dagboek blijft.</translation>
    </message>
    <message>
        <source>From then on no reminder comes. The times you chose stay.</source>
        <translation>Vanaf dan komt er geen herinnering meer. De tijden die je koos blijven staan.</translation>
    </message>
    <message>
        <source>What lies in the keystore is removed, at the latest when you next open your journal. Your passphrase and your recovery code open it as before.</source>
        <translation>Wat in de sleutelbos ligt wordt verwijderd, op zijn laatst als je je dagboek weer opent. Je wachtzin en je herstelcode openen het zoals altijd.</translation>
    </message>
    <message>
        <source>Erase what is there, too?</source>
        <translation>Ook wissen wat er al is?</translation>
    </message>
    <message>
        <source>Nothing new is kept from now on. What was kept so far can stay, or be erased for good. Copies that you made, and backups, are not reached by this.</source>
        <translation>Vanaf nu wordt er niets nieuws bewaard. Wat er al is, kan blijven of voorgoed gewist worden. Kopieën die je zelf maakte, ook reservekopieën, vallen hierbuiten.</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Let it stay</source>
        <translation>&amp;Laten staan</translation>
    </message>
    <message>
        <source>Take this consent back?</source>
        <translation>Deze toestemming intrekken?</translation>
    </message>
    <message>
        <source>You agreed to this on {when}: to text {version} ({language}).</source>
        <translation>Je gaf hier toestemming voor op {when}: voor tekst {version} ({language}).</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>This text cannot be read.</source>
        <translation>Deze tekst is niet te lezen.</translation>
    </message>
    <message>
        <source>Protection then goes off, and covers that stand now go away.</source>
        <translation>De bescherming gaat dan uit, en wat nu is afgedekt, wordt weer zichtbaar.</translation>
    </message>
    <message>
        <source>From then on nothing new is noted. What is there stays.</source>
        <translation>Vanaf dan wordt er niets nieuws genoteerd. Wat er staat, blijft.</translation>
    </message>
    <message>
        <source>From then on nothing new is kept. What is there stays.</source>
        <translation>Vanaf dan wordt er niets nieuws bewaard. Wat er staat, blijft.</translation>
    </message>
</context>
<context>
    <name>ConsentLeaf</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>Mag Protech naar je scherm kijken?</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Aanzetten</translation>
    </message>
    <message>
        <source>Protech may look at my screen.</source>
        <translation>Protech mag naar mijn scherm kijken.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
    <message>
        <source>Protection stays off; the help in Protech works.</source>
        <translation>De bescherming blijft uit; de hulp in Protech werkt wel.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>Mag Protech naar je scherm kijken?</translation>
    </message>
    <message>
        <source>This text cannot be read, so nobody can agree to it. Install Protech again.</source>
        <translation>Deze tekst is niet te lezen, dus niemand kan er toestemming voor geven. Installeer Protech opnieuw.</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Aanzetten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>This text cannot be read.</source>
        <translation>Deze tekst is niet te lezen.</translation>
    </message>
    <message>
        <source>&amp;Yes, I agree</source>
        <translation>&amp;Ja, dat is goed</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
<context>
    <name>ConsentSwitch</name>
    <message>
        <source>Set it up…</source>
        <translation>Instellen…</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Hiermee stoppen</translation>
    </message>
    <message>
        <source>Your browsers ask for sites by their names. Those on a list are not opened; everything else passes as it is.</source>
        <translation>Je browsers vragen sites op met hun naam. Wat op een lijst staat, gaat niet open; al het andere gaat door zoals het is.</translation>
    </message>
    <message>
        <source>Pictures wait until Protech has looked at them, and listed searches are not sent. For this your browsers have to trust a certificate that this computer makes.</source>
        <translation>Afbeeldingen wachten tot Protech ernaar heeft gekeken, en zoekopdrachten op de lijst worden niet verstuurd. Daarvoor moeten je browsers een certificaat vertrouwen dat deze computer maakt.</translation>
    </message>
    <message>
        <source>No list of sites is installed, so this cannot be set up now.</source>
        <translation>Er is geen lijst van sites geïnstalleerd, dus dit is nu niet in te stellen.</translation>
    </message>
    <message>
        <source>The list that is installed now is for trying only; it names no real site.</source>
        <translation>De lijst die nu is geïnstalleerd, is alleen om het uit te proberen; er staat geen echte site op.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>What you agreed to</source>
        <translation>Waar je toestemming voor geeft</translation>
    </message>
    <message numerus="yes">
        <source>You have given %n consent(s). Read, give or take them back.</source>
        <translation>
            <numerusform>Je hebt %n toestemming gegeven. Lees, geef of trek in.</numerusform>
            <numerusform>Je hebt %n toestemmingen gegeven. Lees, geef of trek in.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;consents</source>
        <translation>B&amp;ekijk je toestemmingen</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>What you agreed to</source>
        <translation>Waar je toestemming voor geeft</translation>
    </message>
    <message>
        <source>Protech does none of this without your consent. Each consent stands alone. You can take it back as easily as you gave it, and that holds within a second.</source>
        <translation>Niets hiervan doet Protech zonder je toestemming. Elke toestemming staat op zichzelf. Intrekken gaat even makkelijk als geven, en werkt binnen een seconde.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Other ways to this service:</source>
        <translation>Andere manieren om deze hulplijn te bereiken:</translation>
    </message>
    <message>
        <source>The page takes long</source>
        <translation>De pagina laat op zich wachten</translation>
    </message>
    <message>
        <source>It has not come yet. The service or your connection may be busy.</source>
        <translation>Ze is er nog niet. Misschien is het druk bij de hulplijn of op je verbinding.</translation>
    </message>
    <message>
        <source>This may not be the service</source>
        <translation>Misschien is dit niet de hulplijn</translation>
    </message>
    <message>
        <source>Who answered could not prove to be this service. So nothing was sent there, and the page is not shown.</source>
        <translation>Wie antwoordde, kon niet bewijzen dat het deze hulplijn is. Daarom is er niets naartoe gestuurd en zie je de pagina niet.</translation>
    </message>
    <message>
        <source>This can happen in a network that reads along, such as one at work. Somewhere else the page may work.</source>
        <translation>Dat kan gebeuren in een netwerk dat meeleest, zoals soms op het werk. Ergens anders werkt de pagina misschien wel.</translation>
    </message>
    <message>
        <source>The page ended by itself</source>
        <translation>De pagina is vanzelf gestopt</translation>
    </message>
    <message>
        <source>Something in it went wrong. A chat that was open there has ended. This was not your fault. Nothing of it is kept on this computer.</source>
        <translation>Er ging iets mis in de pagina. Een chat die daar open was, is voorbij. Dat lag niet aan jou. Er blijft niets van bewaard op deze computer.</translation>
    </message>
    <message>
        <source>The page does not answer</source>
        <translation>De pagina antwoordt niet</translation>
    </message>
    <message>
        <source>Your connection may be gone, or the service has a fault. Nothing that you did is the cause.</source>
        <translation>Misschien is je verbinding weg, of is er een storing bij de hulplijn. Het komt niet door iets wat jij deed.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het opnieuw</translation>
    </message>
    <message>
        <source>Open in my own browser</source>
        <translation>In mijn eigen browser openen</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Nog even wachten</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>This leads to another program</source>
        <translation>Dit gaat naar een ander programma</translation>
    </message>
    <message>
        <source>It would leave this window, so it was not opened.</source>
        <translation>Je zou dit venster verlaten. Daarom is het niet geopend.</translation>
    </message>
    <message>
        <source>It leads to {host}. This window stays with the service, so that nobody else learns of your visit.</source>
        <translation>Het gaat naar {host}. Dit venster blijft bij de hulplijn, zodat niemand anders van je bezoek hoort.</translation>
    </message>
    <message>
        <source>Your own browser keeps the visit in its history.</source>
        <translation>Je eigen browser bewaart het bezoek in de geschiedenis.</translation>
    </message>
    <message>
        <source>This leads elsewhere</source>
        <translation>Dit gaat ergens anders heen</translation>
    </message>
    <message>
        <source>May this page hear you?</source>
        <translation>Mag deze pagina je horen?</translation>
    </message>
    <message>
        <source>May this page see you?</source>
        <translation>Mag deze pagina je zien?</translation>
    </message>
    <message>
        <source>May this page hear and see you?</source>
        <translation>Mag deze pagina je horen en zien?</translation>
    </message>
    <message>
        <source>{host} asks for it, as for a call. If you allow it, it holds until the page goes, and you are asked again the next time.</source>
        <translation>{host} vraagt erom, zoals voor een gesprek. Als je het toestaat, geldt het tot de pagina weggaat. De volgende keer word je het opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>Deze keer toestaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The present page closes. A chat there ends.</source>
        <translation>De pagina van nu gaat dicht. Een chat daar eindigt.</translation>
    </message>
    <message>
        <source>Open the other page</source>
        <translation>De andere pagina openen</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Terug naar de pagina</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Dit venster sluiten?</translation>
    </message>
    <message>
        <source>Closing ends a chat. Nothing of it stays on this computer.</source>
        <translation>Als je sluit, eindigt een chat. Er blijft niets van op deze computer.</translation>
    </message>
    <message>
        <source>What you want to keep, you can write down now.</source>
        <translation>Wat je wilt bewaren, kun je nu opschrijven.</translation>
    </message>
    <message>
        <source>Open another page?</source>
        <translation>Een andere pagina openen?</translation>
    </message>
    <message>
        <source>You asked for this service: {service}</source>
        <translation>Je vroeg om deze hulplijn: {service}</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere manieren</translation>
    </message>
    <message>
        <source>The page stays open behind this.</source>
        <translation>De pagina blijft hierachter open.</translation>
    </message>
    <message>
        <source>No browser opened it</source>
        <translation>Geen browser opende het</translation>
    </message>
    <message>
        <source>You can go back, or use one of the other ways.</source>
        <translation>Je kunt teruggaan, of een van de andere manieren gebruiken.</translation>
    </message>
    <message>
        <source>The page is on its way.</source>
        <translation>De pagina komt eraan.</translation>
    </message>
    <message>
        <source>Files cannot be sent from this window.</source>
        <translation>Vanuit dit venster kun je geen bestanden sturen.</translation>
    </message>
    <message>
        <source>Files are not saved from this window.</source>
        <translation>Vanuit dit venster worden geen bestanden bewaard.</translation>
    </message>
    <message>
        <source>Parts of this page come from other companies and were left out. If the page does not work, open it in your own browser.</source>
        <translation>Delen van deze pagina komen van andere bedrijven en zijn weggelaten. Werkt de pagina niet, open haar dan in je eigen browser.</translation>
    </message>
    <message>
        <source>Nothing from this page is kept here. Last security patches: {month}.</source>
        <translation>Van deze pagina blijft hier niets bewaard. Laatste beveiligingsupdates: {month}.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>Copy the number {0}</source>
        <translation>Het nummer {0} kopiëren</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR-code tonen</translation>
    </message>
    <message>
        <source>Show a QR code for {0}</source>
        <translation>Een QR-code voor {0} tonen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Copy the address {0}</source>
        <translation>Het adres {0} kopiëren</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Een e-mail schrijven…</translation>
    </message>
    <message>
        <source>Write an e-mail to {0}…</source>
        <translation>Een e-mail schrijven aan {0}…</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>De pagina openen…</translation>
    </message>
    <message>
        <source>Open the page {0}…</source>
        <translation>De pagina {0} openen…</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Gekopieerd. Na een minuut verdwijnt het van het klembord.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QR-code verbergen</translation>
    </message>
    <message>
        <source>Hide the QR code for {0}</source>
        <translation>De QR-code voor {0} verbergen</translation>
    </message>
    <message>
        <source>QR code for calling {0}</source>
        <translation>QR-code om {0} te bellen</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it. The phone shows the number; you call.</source>
        <translation>Richt de camera van je telefoon erop. De telefoon laat het nummer zien; bellen doe je zelf.</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>The page of the service</source>
        <translation>De pagina van de hulplijn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Opnieuw laden</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Andere manieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>You are at {host}</source>
        <translation>Je bent op {host}</translation>
    </message>
</context>
<context>
    <name>CoverList</name>
    <message>
        <source>List of what was covered</source>
        <translation>Lijst van wat is afgedekt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written but never arrived here. They may have been damaged or deleted.</source>
        <translation>
            <numerusform>%n regel is wel geschreven, maar hier nooit aangekomen. Die kan beschadigd of gewist zijn.</numerusform>
            <numerusform>%n regels zijn wel geschreven, maar hier nooit aangekomen. Die kunnen beschadigd of gewist zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are your %n newest record(s).</source>
        <translation>
            <numerusform>Dit is je nieuwste regel (%n).</numerusform>
            <numerusform>Dit zijn je %n nieuwste regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for looking something up. It measures nothing.</source>
        <translation>Deze lijst is om iets op te zoeken. Ze meet niets.</translation>
    </message>
    <message>
        <source>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</source>
        <translation>Hier staat nog niets. Wordt er iets afgedekt of raakt de bescherming onderbroken, dan lees je dat hier. Er wordt geen afbeelding en geen adres bewaard.</translation>
    </message>
    <message>
        <source>No list is kept. You can allow it in the settings; no picture and no address would be kept.</source>
        <translation>Er wordt geen lijst bijgehouden. In de instellingen kun je dat toestaan; ook dan wordt geen afbeelding en geen adres bewaard.</translation>
    </message>
    <message>
        <source>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</source>
        <translation>Nieuwe regels konden nu niet worden toegevoegd. Ze blijven verzegeld en Protech probeert het later opnieuw. Kijk of je schijf vol is.</translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message>
        <source>Covered, as you chose.</source>
        <translation>Afgedekt, zoals je hebt gekozen.</translation>
    </message>
    <message>
        <source>This is being looked at again.</source>
        <translation>Hier wordt nog een keer naar gekeken.</translation>
    </message>
    <message>
        <source>Still unsure, so it stays. Nothing was sent.</source>
        <translation>Nog niet zeker, dus de afdekking blijft. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>This is not an accusation.</source>
        <translation>Dit is geen beschuldiging.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Een moment voor mij</translation>
    </message>
    <message>
        <source>This was wrong</source>
        <translation>Dit klopte niet</translation>
    </message>
    <message>
        <source>A quiet minute</source>
        <translation>Een rustige minuut</translation>
    </message>
    <message>
        <source>The minute is over. Stay as long as you like.</source>
        <translation>De minuut is voorbij. Blijf zo lang als je wilt.</translation>
    </message>
    <message>
        <source>Breathe along, if you like. What was covered stays covered.</source>
        <translation>Adem mee, als je wilt. Wat afgedekt was, blijft afgedekt.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc goes back at once.</source>
        <translation>Met Esc ga je meteen terug.</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>I may hurt myself</source>
        <translation>Ik ben bang dat ik mezelf iets aandoe</translation>
    </message>
    <message>
        <source>I am afraid that I could harm a child</source>
        <translation>Ik ben bang dat ik een kind iets aandoe</translation>
    </message>
    <message>
        <source>Someone found out, or the police came</source>
        <translation>Iemand is erachter gekomen, of de politie was hier</translation>
    </message>
    <message>
        <source>Hide crisis lines</source>
        <translation>Crisislijnen verbergen</translation>
    </message>
    <message>
        <source>Show crisis lines too</source>
        <translation>Ook crisislijnen tonen</translation>
    </message>
    <message>
        <source>Hide more support</source>
        <translation>Meer steun verbergen</translation>
    </message>
    <message>
        <source>More support</source>
        <translation>Meer steun</translation>
    </message>
    <message>
        <source>Hide what is for the people close to you</source>
        <translation>Verbergen wat er voor de mensen om je heen is</translation>
    </message>
    <message>
        <source>For the people close to you</source>
        <translation>Voor de mensen om je heen</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>One step after the other</source>
        <translation>Eén stap tegelijk</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ik heb nu hulp nodig</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Terug naar de lijnen</translation>
    </message>
    <message>
        <source>All three doors</source>
        <translation>Alle drie de deuren</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>&amp;Yes, I agree</source>
        <translation>&amp;Ja, dat is goed</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
    <message>
        <source>To the step &amp;before</source>
        <translation>Naar de &amp;vorige stap</translation>
    </message>
    <message>
        <source>&amp;Create my journal</source>
        <translation>Mijn &amp;dagboek maken</translation>
    </message>
    <message>
        <source>&amp;Create my list</source>
        <translation>Mijn &amp;lijst maken</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtzin</translation>
    </message>
    <message>
        <source>You have agreed to this before, and the text says more now. Whatever you answer, what you agreed to goes on.</source>
        <translation>Je hebt hier eerder toestemming voor gegeven. In de tekst staat nu meer. Wat je ook antwoordt: waar je al toestemming voor gaf, gaat door.</translation>
    </message>
    <message>
        <source>This text cannot be read, so nobody can agree to it. Install Protech again.</source>
        <translation>Deze tekst is niet te lezen, dus niemand kan er toestemming voor geven. Installeer Protech opnieuw.</translation>
    </message>
    <message>
        <source>Would you like to keep a journal?</source>
        <translation>Wil je een dagboek bijhouden?</translation>
    </message>
    <message>
        <source>Shall Protech note when something was covered?</source>
        <translation>Zal Protech noteren wanneer er iets is afgedekt?</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>Busy? Try the next one, and then the first again. It is not about you.</source>
        <translation>Bezet? Probeer de volgende, en daarna weer de eerste. Het ligt niet aan jou.</translation>
    </message>
    <message>
        <source>We know no line for your country. These answer in your language, though their numbers may not work from where you are.</source>
        <translation>Wij kennen geen lijn voor jouw land. Deze spreken jouw taal, maar hun nummers werken misschien niet vanaf waar jij bent.</translation>
    </message>
    <message>
        <source>Protech’s list of services is damaged, so some are missing here. What is shown is right.</source>
        <translation>De lijst met diensten van Protech is beschadigd, dus een deel ontbreekt hier. Wat je ziet, klopt.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Emergency number</source>
        <translation>Noodnummer</translation>
    </message>
    <message>
        <source>Call the emergency number of your country. In Europe that is 112.</source>
        <translation>Bel het noodnummer van je land. In Europa is dat 112.</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>You can come back here at any time.</source>
        <translation>Je kunt hier altijd terugkomen.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Met iemand praten</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Een uitglijder opschrijven</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>A click or the Return key opens an entry, to add to it or to delete it.</source>
        <translation>Met een klik of de Enter-toets open je een notitie, om er iets bij te zetten of die te wissen.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>This entry is not in your journal any more.</source>
        <translation>Deze notitie staat niet meer in je dagboek.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Delete this entry…</source>
        <translation>Deze notitie wissen…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Hard moment, {when}</source>
        <translation>Moeilijk moment, {when}</translation>
    </message>
    <message>
        <source>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</source>
        <translation>Je hebt geen toestemming gegeven voor een dagboek, dus er kan niets bij. Wat er staat, kun je lezen en wissen.</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>Deze notitie wissen?</translation>
    </message>
    <message>
        <source>It is deleted for good, and no longer counts in Progress.</source>
        <translation>Deze notitie is dan voorgoed weg en telt niet meer mee in Vooruitgang.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>Sterkte, 0 tot 10</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Je woorden</translation>
    </message>
    <message>
        <source>{before}, later {after}</source>
        <translation>{before}, later {after}</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>What is never looked into</source>
        <translation>Waar nooit in wordt gekeken</translation>
    </message>
    <message>
        <source>Banks, health services and governments on a list, helplines, and updates of your system. You can add sites of your own, for example your bank. A site that is listed to stay closed stays closed all the same.</source>
        <translation>Banken, zorg en overheid op een lijst, hulplijnen, en updates van je systeem. Je kunt zelf sites toevoegen, bijvoorbeeld je bank. Een site die op de lijst staat om gesloten te blijven, blijft toch gesloten.</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>S&amp;ite</translation>
    </message>
    <message>
        <source>Never look into it</source>
        <translation>Er nooit in kijken</translation>
    </message>
    <message>
        <source>Look into it again</source>
        <translation>Er weer in kijken</translation>
    </message>
    <message numerus="yes">
        <source>You have excluded %n site(s).</source>
        <translation>
            <numerusform>Je hebt %n site uitgesloten.</numerusform>
            <numerusform>Je hebt %n sites uitgesloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have excluded no site.</source>
        <translation>Je hebt geen site uitgesloten.</translation>
    </message>
    <message>
        <source>Only a code is kept for each, from which nobody can read its name. So Protech cannot show them to you. Whoever has this computer could try names, one by one.</source>
        <translation>Van elke site wordt alleen een code bewaard, waar niemand de naam uit kan lezen. Daarom kan Protech ze je niet laten zien. Wie deze computer heeft, kan wel namen uitproberen, één voor één.</translation>
    </message>
    <message>
        <source>Erase exclusions…</source>
        <translation>Uitsluitingen wissen…</translation>
    </message>
    <message>
        <source>Please write a site, such as bank.example.</source>
        <translation>Schrijf een site, zoals bank.example.</translation>
    </message>
    <message>
        <source>{site} is not looked into from now on.</source>
        <translation>In {site} wordt vanaf nu niet meer gekeken.</translation>
    </message>
    <message>
        <source>{site} is looked into again, if it was excluded under this name.</source>
        <translation>In {site} wordt weer gekeken, als die onder deze naam was uitgesloten.</translation>
    </message>
    <message>
        <source>Erase all exclusions?</source>
        <translation>Alle uitsluitingen wissen?</translation>
    </message>
    <message>
        <source>All sites that you excluded are then looked into again. What Protech never looks into by itself stays so.</source>
        <translation>In alle sites die je uitsloot, wordt dan weer gekeken. Waar Protech uit zichzelf nooit in kijkt, blijft zo.</translation>
    </message>
    <message>
        <source>&amp;Erase them</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Zo laten</translation>
    </message>
</context>
<context>
    <name>ExplainedLeaf</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <source>All that you ever wrote down leaves Protech with this file, and so do the lists of covers and of time without protection.</source>
        <translation>Alles wat je ooit hebt opgeschreven gaat met dit bestand mee uit Protech, en ook de lijsten van afdekkingen en van tijd zonder bescherming.</translation>
    </message>
    <message>
        <source>Who can read the file</source>
        <translation>Wie het bestand kan lezen</translation>
    </message>
    <message>
        <source>Only someone with its passphrase</source>
        <translation>Alleen iemand met de wachtzin</translation>
    </message>
    <message>
        <source>Anyone who has the file</source>
        <translation>Iedereen die het bestand heeft</translation>
    </message>
    <message>
        <source>Your journal’s &amp;passphrase, once more</source>
        <translation>De &amp;wachtzin van je dagboek, nog een keer</translation>
    </message>
    <message>
        <source>A passphrase for the &amp;file</source>
        <translation>Een wachtzin voor het &amp;bestand</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Dezelfde no&amp;g een keer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Programs that know the age format open it too. Nobody can open it without this passphrase: there is no recovery code for it.</source>
        <translation>Programma’s die de indeling age kennen, openen het ook. Zonder deze wachtzin kan niemand het openen: er is geen herstelcode voor.</translation>
    </message>
    <message>
        <source>The file is not protected by anything. It is a zip archive.</source>
        <translation>Het bestand is nergens door beschermd. Het is een zip-archief.</translation>
    </message>
    <message>
        <source>Please type your journal’s passphrase.</source>
        <translation>Typ de wachtzin van je dagboek.</translation>
    </message>
    <message>
        <source>A passphrase for the file needs at least 8 characters.</source>
        <translation>Een wachtzin voor het bestand heeft minstens 8 tekens nodig.</translation>
    </message>
    <message>
        <source>This passphrase for the file is too long.</source>
        <translation>Deze wachtzin voor het bestand is te lang.</translation>
    </message>
    <message>
        <source>The two passphrases for the file are not the same.</source>
        <translation>De twee wachtzinnen voor het bestand zijn niet hetzelfde.</translation>
    </message>
    <message>
        <source>One moment. The file is being written and then opened again.</source>
        <translation>Een ogenblik. Het bestand wordt geschreven en daarna weer geopend.</translation>
    </message>
    <message>
        <source>The export is made. It was opened again and is whole. It holds:</source>
        <translation>De export is gemaakt. Hij is weer geopend en is heel. Er staat in:</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The help in Protech works here all the same.</source>
        <translation>De hulp in Protech werkt hier wel.</translation>
    </message>
    <message>
        <source>Protech can look at this screen and cover pictures on it.</source>
        <translation>Protech kan naar dit scherm kijken en er afbeeldingen op afdekken.</translation>
    </message>
    <message>
        <source>It covers explicit and suggestive pictures, of adults too.</source>
        <translation>Het dekt expliciete en suggestieve afbeeldingen af, ook van volwassenen.</translation>
    </message>
    <message>
        <source>It covers explicit pictures, of adults too.</source>
        <translation>Het dekt expliciete afbeeldingen af, ook van volwassenen.</translation>
    </message>
    <message>
        <source>Protech’s icon stands at the edge of your screen. There you open this window, get help or turn protection off.</source>
        <translation>Het pictogram van Protech staat aan de rand van je scherm. Daar open je dit venster, krijg je hulp of zet je de bescherming uit.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Everything that Protech kept on this device is erased.</source>
        <translation>Alles wat Protech op dit apparaat bewaarde, is gewist.</translation>
    </message>
    <message>
        <source>Your screen is no longer looked at. The program itself is still there: remove it as you remove other programs. Files that you saved elsewhere, and backups of this device, are still where they are.</source>
        <translation>Er wordt niet meer naar je scherm gekeken. Het programma zelf staat er nog: verwijder het zoals je andere programma’s verwijdert. Bestanden die je ergens anders hebt opgeslagen en reservekopieën van dit apparaat staan er ook nog.</translation>
    </message>
    <message>
        <source>Not everything that Protech kept could be erased.</source>
        <translation>Niet alles wat Protech bewaarde, kon worden gewist.</translation>
    </message>
    <message>
        <source>Your screen is no longer looked at. Open Protech again to try once more, or delete this folder yourself:
%1</source>
        <translation>Er wordt niet meer naar je scherm gekeken. Open Protech opnieuw om het nog eens te proberen, of wis deze map zelf:
%1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>This page cannot be read</source>
        <translation>Deze pagina is niet te lezen</translation>
    </message>
    <message>
        <source>Its text is missing or damaged. Install Protech again to read it. Nothing that you have written is lost.</source>
        <translation>De tekst ontbreekt of is beschadigd. Installeer Protech opnieuw om hem te lezen. Van wat je zelf schreef, is niets verloren.</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Do not search for such pictures. Do not save, screenshot or forward any: that can be an offence in itself. The address of the page is enough.</source>
        <translation>Zoek niet naar zulke afbeeldingen. Bewaar ze niet, maak er geen schermafdruk van en stuur ze niet door: dat kan op zichzelf al strafbaar zijn. Het adres van de pagina is genoeg.</translation>
    </message>
    <message>
        <source>Show hotlines elsewhere</source>
        <translation>Meldpunten elders tonen</translation>
    </message>
    <message>
        <source>Hide hotlines elsewhere</source>
        <translation>Meldpunten elders verbergen</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This goal ended. Its weeks are kept.</source>
        <translation>Dit doel is afgesloten. De weken ervan blijven bewaard.</translation>
    </message>
    <message>
        <source>How did this week go for it?</source>
        <translation>Hoe ging het deze week daarmee?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>as well as can be</source>
        <translation>zo goed als maar kan</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Delete this goal?</source>
        <translation>Dit doel wissen?</translation>
    </message>
    <message>
        <source>It is deleted for good, with the numbers of all its weeks.</source>
        <translation>Het wordt voorgoed gewist, met de cijfers van alle weken.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Houden</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A goal of my own</source>
        <translation>Een eigen doel</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Dit doel wijzigen</translation>
    </message>
    <message>
        <source>What would you like more of in your life? A small goal that you can see moving is enough.</source>
        <translation>Waarvan wil je meer in je leven? Een klein doel waarin je beweging ziet, is genoeg.</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Waar het bij hoort</translation>
    </message>
    <message>
        <source>My goal, in my own words</source>
        <translation>Mijn doel, in mijn eigen woorden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Please choose what it belongs to. If you leave this open, it is kept under “{area}”.</source>
        <translation>Kies waar het bij hoort. Laat je dit open, dan wordt het bewaard onder “{area}”.</translation>
    </message>
    <message>
        <source>The line is full. A short goal is easier to keep in mind.</source>
        <translation>De regel is vol. Een kort doel onthoud je makkelijker.</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>A goal of your own</source>
        <translation>Een doel van jezelf</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Bijvoorbeeld: {examples}</translation>
    </message>
    <message>
        <source>In “My goals” you can say once a week how it goes.</source>
        <translation>Bij “Mijn doelen” kun je één keer per week zeggen hoe het gaat.</translation>
    </message>
    <message>
        <source>Goals can be set once a journal keeps them.</source>
        <translation>Doelen kun je stellen zodra een dagboek ze bewaart.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>My goals</source>
        <translation>Mijn doelen</translation>
    </message>
    <message>
        <source>Goals are about what you want more of. Once a week you can say how it went. The numbers are for you alone; low ones are no failure.</source>
        <translation>Doelen gaan over waarvan je meer wilt. Eén keer per week kun je zeggen hoe het ging. De cijfers zijn alleen voor jou; een laag cijfer is geen mislukking.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>De laatste wijziging kon niet worden bewaard. Probeer het nog eens, en kijk of je schijf vol is.</translation>
    </message>
    <message>
        <source>These are as many goals as fit. Let one end to set another.</source>
        <translation>Meer doelen passen er niet. Sluit er een af om een ander te kiezen.</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>All sexual images</source>
        <translation>Alle seksuele afbeeldingen</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>“All sexual images” covers explicit pictures and videos.
“Strict” covers suggestive ones too. This has a price: every new picture is covered for a moment, until Protech has looked at it.
A third level, only for sexual images that may show a child, needs a pack that can estimate age; none is installed.</source>
        <translation>“Alle seksuele afbeeldingen” dekt expliciete afbeeldingen en video’s af.
“Streng” dekt ook suggestieve af. Dat kost iets: elke nieuwe afbeelding is even afgedekt, tot Protech ernaar heeft gekeken.
Een derde niveau, alleen voor seksuele afbeeldingen waarop misschien een kind te zien is, heeft een pakket nodig dat leeftijd kan schatten; er is er geen geïnstalleerd.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>“Gentle” looks less often at moving pictures. It saves power.</source>
        <translation>“Rustig” kijkt minder vaak naar bewegende beelden. Dat spaart stroom.</translation>
    </message>
    <message>
        <source>Protection is off, so it costs nothing.</source>
        <translation>De bescherming staat uit en kost dus niets.</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>Dit is nog niet gemeten.</translation>
    </message>
    <message numerus="yes">
        <source>In the last minute it took {percent} % of one processor core, and looked %n time(s).</source>
        <translation>
            <numerusform>In de laatste minuut kostte het {percent} % van één processorkern, en keek het %n keer.</numerusform>
            <numerusform>In de laatste minuut kostte het {percent} % van één processorkern, en keek het %n keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your computer hardly notices.</source>
        <translation>Je computer merkt er bijna niets van.</translation>
    </message>
    <message>
        <source>It takes a little of your computer’s power.</source>
        <translation>Het kost een beetje van de kracht van je computer.</translation>
    </message>
    <message>
        <source>It takes some of your computer’s power.</source>
        <translation>Het kost een deel van de kracht van je computer.</translation>
    </message>
    <message>
        <source>It takes much of your computer’s power now, because much is moving.</source>
        <translation>Het kost nu veel van de kracht van je computer, want er beweegt veel.</translation>
    </message>
</context>
<context>
    <name>GuardingCard</name>
    <message>
        <source>How you are protected</source>
        <translation>Hoe je beschermd bent</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Wat wordt afgedekt</translation>
    </message>
    <message>
        <source>How often Protech looks</source>
        <translation>Hoe vaak Protech kijkt</translation>
    </message>
    <message>
        <source>After many covers in a short time</source>
        <translation>Na veel afdekkingen in korte tijd</translation>
    </message>
    <message>
        <source>What protection costs now</source>
        <translation>Wat de bescherming nu kost</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Verder niets</translation>
    </message>
    <message>
        <source>Show a calm page</source>
        <translation>Een rustige pagina tonen</translation>
    </message>
    <message>
        <source>What the levels do</source>
        <translation>Wat de niveaus doen</translation>
    </message>
    <message>
        <source>On {when} Protech found that its file had been changed, so that you would have been protected less than you chose. What you had chosen was put back.</source>
        <translation>Op {when} merkte Protech dat zijn bestand was veranderd, waardoor je minder beschermd zou zijn dan je had gekozen. Wat je had gekozen, is teruggezet.</translation>
    </message>
    <message>
        <source>The calm page fills the screen for a minute in which you can breathe, and offers support. You can leave it at once with Esc. What was covered stays covered.</source>
        <translation>De rustige pagina vult het scherm een minuut lang. Je kunt dan rustig ademen en steun vinden. Met Esc ga je er meteen weer weg. Wat afgedekt was, blijft afgedekt.</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Stop it Now and partners in German</source>
        <translation>Stop it Now en partners in het Duits</translation>
    </message>
    <message>
        <source>There is no Stop it Now line in German. These services help in German with the same worries. The British line can have an interpreter join the call.</source>
        <translation>Er is geen Stop it Now-lijn in het Duits. Deze diensten helpen in het Duits bij dezelfde zorgen. De Britse lijn kan een tolk laten meeluisteren.</translation>
    </message>
    <message>
        <source>I am calling from another country</source>
        <translation>Ik bel vanuit een ander land</translation>
    </message>
    <message>
        <source>Hide calls from elsewhere</source>
        <translation>Bellen vanuit een ander land verbergen</translation>
    </message>
    <message>
        <source>Report pictures</source>
        <translation>Afbeeldingen melden</translation>
    </message>
    <message>
        <source>Services in this language stand first: {language}.</source>
        <translation>Diensten in deze taal staan vooraan: {language}.</translation>
    </message>
    <message>
        <source>Services for this country and language stand first: {country}, {language}.</source>
        <translation>Diensten voor dit land en deze taal staan vooraan: {country}, {language}.</translation>
    </message>
    <message>
        <source>Protech’s list of services is damaged, so some are missing here. What is shown is right. Installing Protech again brings the others back.</source>
        <translation>De lijst met diensten van Protech is beschadigd, dus een deel ontbreekt hier. Wat je ziet, klopt. Als je Protech opnieuw installeert, is de rest er weer.</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>Then try the next one below: {name}.</source>
        <translation>Probeer dan de volgende hieronder: {name}.</translation>
    </message>
    <message>
        <source>In most of Europe.</source>
        <translation>In het grootste deel van Europa.</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>We do not know what a call costs.</source>
        <translation>Wij weten niet wat bellen kost.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Gratis.</translation>
    </message>
    <message>
        <source>Your provider charges for the call.</source>
        <translation>Je provider rekent kosten voor het gesprek.</translation>
    </message>
    <message>
        <source>Known to work from: {countries}. From elsewhere it may not.</source>
        <translation>Werkt voor zover bekend vanuit: {countries}. Van elders misschien niet.</translation>
    </message>
    <message>
        <source>Hours as of {date}, not verified, local time, please check: {hours}.</source>
        <translation>Tijden van {date}, niet nagegaan, plaatselijke tijd, controleer ze nog even: {hours}.</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>dag en nacht</translation>
    </message>
    <message>
        <source>every day {times}</source>
        <translation>elke dag {times}</translation>
    </message>
    <message>
        <source>{number} is known to work from {countries} only.</source>
        <translation>Van {number} weten we alleen dat het vanuit {countries} werkt.</translation>
    </message>
    <message>
        <source>Some of these services help people who worry about themselves as well. Say at the beginning that it is about someone else.</source>
        <translation>Sommige van deze hulplijnen helpen ook mensen die zich zorgen maken over zichzelf. Zeg aan het begin dat het om iemand anders gaat.</translation>
    </message>
    <message>
        <source>These services are there for young people, whatever it is about. Protech itself is made for adults.</source>
        <translation>Deze hulplijnen zijn er voor jongeren, waar het ook over gaat. Protech zelf is gemaakt voor volwassenen.</translation>
    </message>
    <message>
        <source>These services are there for people who were harmed, also long ago.</source>
        <translation>Deze hulplijnen zijn er voor mensen die iets is aangedaan, ook als het lang geleden is.</translation>
    </message>
    <message>
        <source>We know of none in this country: {country}. Here are some elsewhere.</source>
        <translation>In dit land kennen we er geen: {country}. Hier staan er een paar van elders.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To where you came from (Esc)</source>
        <translation>Naar waar je vandaan kwam (Esc)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>These are only examples. The arrow puts one into the field; make it yours there.</source>
        <translation>Dit zijn alleen voorbeelden. De pijl zet er een in het veld; maak er daar je eigen regel van.</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Hiermee beginnen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>At home, alone</source>
        <translation>Thuis, alleen</translation>
    </message>
    <message>
        <source>At home, with others</source>
        <translation>Thuis, met anderen</translation>
    </message>
    <message>
        <source>At work or school</source>
        <translation>Op werk of school</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ergens anders</translation>
    </message>
    <message>
        <source>Hungry</source>
        <translation>Hongerig</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Boos</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>Eenzaam</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Moe</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In het laatste uur</translation>
    </message>
    <message>
        <source>Some hours ago</source>
        <translation>Een paar uur geleden</translation>
    </message>
    <message>
        <source>About a day ago</source>
        <translation>Ongeveer een dag geleden</translation>
    </message>
    <message>
        <source>A few days ago</source>
        <translation>Een paar dagen geleden</translation>
    </message>
    <message>
        <source>About a week ago</source>
        <translation>Ongeveer een week geleden</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Langer geleden</translation>
    </message>
    <message>
        <source>Discuss this</source>
        <translation>Hierover praten</translation>
    </message>
    <message>
        <source>Please describe no pictures, and write no names and no addresses.</source>
        <translation>Beschrijf alsjeblieft geen afbeeldingen en schrijf geen namen en geen adressen op.</translation>
    </message>
    <message>
        <source>Saved in your journal.</source>
        <translation>Bewaard in je dagboek.</translation>
    </message>
    <message>
        <source>This could not be saved. It still stands here, and your next change tries again. Please check whether your disk is full.</source>
        <translation>Dit kon niet worden bewaard. Het staat hier nog, en bij je volgende verandering wordt het opnieuw geprobeerd. Kijk of je schijf vol is.</translation>
    </message>
    <message>
        <source>You can leave anything here unanswered. What you change is saved at once.</source>
        <translation>Je mag alles hier openlaten. Wat je verandert, wordt meteen bewaard.</translation>
    </message>
</context>
<context>
    <name>JournalOffer</name>
    <message>
        <source>A journal, if you like</source>
        <translation>Een dagboek, als je wilt</translation>
    </message>
    <message>
        <source>You keep no journal now. Protection, a moment for yourself and help work without one. A journal keeps your answers, so that you can look back at them. It stays on this computer, and your passphrase opens it.</source>
        <translation>Je houdt nu geen dagboek bij. Bescherming, een moment voor jezelf en hulp werken ook zonder. Een dagboek bewaart je antwoorden, zodat je erop kunt terugkijken. Het blijft op deze computer, en je wachtzin opent het.</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Een dagboek maken</translation>
    </message>
    <message>
        <source>Your journal is open, and nothing new is written into it, because you have not agreed to that. You can agree in the settings.</source>
        <translation>Je dagboek is open, maar er komt niets nieuws in, want daar heb je geen toestemming voor gegeven. Dat kan in de instellingen.</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Naar Instellingen</translation>
    </message>
    <message>
        <source>The journal’s text says more now</source>
        <translation>In de tekst over het dagboek staat nu meer</translation>
    </message>
    <message>
        <source>It also names your answers to exercises, your notes beside modules, how far you read, and questions for a talk. None of this is kept until you agree to it. Everything else goes on as before.</source>
        <translation>Er staat nu ook in: je antwoorden op oefeningen, je notities bij modules, hoe ver je hebt gelezen, en vragen voor een gesprek. Daarvan wordt niets bewaard zolang je er geen toestemming voor geeft. Al het andere gaat door zoals eerst.</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>De tekst lezen</translation>
    </message>
</context>
<context>
    <name>JournalRoom</name>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Hard moments that you wrote down</source>
        <translation>Moeilijke momenten die je opschreef</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>These are your %n newest entries.</source>
        <translation>
            <numerusform>Dit is je nieuwste notitie.</numerusform>
            <numerusform>Dit zijn je %n nieuwste notities.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Oudere notities laten zien</translation>
    </message>
    <message>
        <source>Your journal cannot be opened now. What you can do about it stands on its own page, which is shown when you open this window.</source>
        <translation>Je dagboek kan nu niet worden geopend. Wat je eraan kunt doen, staat op een eigen pagina, die je ziet als je dit venster opent.</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Uitglijders</translation>
    </message>
    <message>
        <source>A lapse can be written down here, apart from hard moments. Nothing is counted. It can show what would help next time.</source>
        <translation>Hier kun je een uitglijder opschrijven, los van moeilijke momenten. Er wordt niets geteld. Het kan laten zien wat de volgende keer zou helpen.</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Een uitglijder opschrijven</translation>
    </message>
    <message>
        <source>“A moment for me”, at the top of the window, begins an entry with one number; nothing else is needed.</source>
        <translation>“Een moment voor mij”, boven in het venster, begint met één getal; meer is niet nodig.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Your journal</source>
        <translation>Je dagboek</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Are you under investigation? Speak to a lawyer before you erase anything.</source>
        <translation>Wat is gewist, komt niet terug. Loopt er een onderzoek tegen je? Praat met een advocaat voordat je iets wist.</translation>
    </message>
    <message>
        <source>&amp;Backup, restore and check</source>
        <translation>&amp;Reservekopie, terugzetten en nakijken</translation>
    </message>
    <message>
        <source>For a therapist, and export</source>
        <translation>Voor een therapeut, en exporteren</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nieuwe herstelcode…</translation>
    </message>
    <message>
        <source>Erase what I wrote down…</source>
        <translation>Wissen wat ik opschreef…</translation>
    </message>
    <message>
        <source>Erase the list of covers…</source>
        <translation>Lijst van afdekkingen wissen…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Een nieuwe herstelcode maken?</translation>
    </message>
    <message>
        <source>The code that you noted before then opens nothing any more.</source>
        <translation>De code die je eerder noteerde, opent dan niets meer.</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>Nieuwe &amp;code maken</translation>
    </message>
    <message>
        <source>Erase what you wrote down?</source>
        <translation>Wissen wat je opschreef?</translation>
    </message>
    <message>
        <source>All that you wrote down is erased for good: hard moments, lapses, check-ins, your plan and your goals. The rest stays.</source>
        <translation>Alles wat je opschreef wordt voorgoed gewist: moeilijke momenten, uitglijders, dagelijkse antwoorden, je plan en je doelen. De rest blijft.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>Erase the list of covers?</source>
        <translation>De lijst van afdekkingen wissen?</translation>
    </message>
    <message>
        <source>What was covered and when protection was interrupted is erased for good.</source>
        <translation>Wat is afgedekt en wanneer de bescherming onderbroken was, wordt voorgoed gewist.</translation>
    </message>
</context>
<context>
    <name>KeystoreCard</name>
    <message>
        <source>Set it up…</source>
        <translation>Instellen…</translation>
    </message>
    <message>
        <source>Stop using the keystore</source>
        <translation>De sleutelbos niet meer gebruiken</translation>
    </message>
    <message>
        <source>This computer has no keystore that Protech can use. Your passphrase or your recovery code opens your journal.</source>
        <translation>Deze computer heeft geen sleutelbos die Protech kan gebruiken. Je wachtzin of je herstelcode opent je dagboek.</translation>
    </message>
    <message>
        <source>On the lock screen you can open your journal without your passphrase. Who can use your account on this computer can do so too.</source>
        <translation>Op het vergrendelscherm kun je je dagboek openen zonder je wachtzin. Wie je account op deze computer kan gebruiken, kan dat ook.</translation>
    </message>
    <message>
        <source>The keystore did not do what Protech asked of it, so nothing changed. Your passphrase opens your journal. You can stop here and try again later.</source>
        <translation>De sleutelbos deed niet wat Protech vroeg, dus er is niets veranderd. Je wachtzin opent je dagboek. Je kunt hier stoppen en het later opnieuw proberen.</translation>
    </message>
    <message>
        <source>If you like, a key to your journal lies in this computer’s own keystore. Then you need no passphrase here, and neither does who can use your account.</source>
        <translation>Als je wilt, ligt er een sleutel van je dagboek in de sleutelbos van deze computer. Dan heb je hier geen wachtzin nodig, en wie je account kan gebruiken ook niet.</translation>
    </message>
</context>
<context>
    <name>LanguageLeaf</name>
    <message>
        <source>Which language would you like to read?</source>
        <translation>Welke taal wil je lezen?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>Je kunt dit altijd veranderen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>LapseForm</name>
    <message>
        <source>Roughly when was it?</source>
        <translation>Wanneer was het ongeveer?</translation>
    </message>
    <message>
        <source>What led up to it?</source>
        <translation>Wat ging eraan vooraf?</translation>
    </message>
    <message>
        <source>What made it stop?</source>
        <translation>Waardoor stopte het?</translation>
    </message>
    <message>
        <source>How are you now?</source>
        <translation>Hoe gaat het nu met je?</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>heel slecht</translation>
    </message>
    <message>
        <source>well</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>You do not have to be alone with this. When you go on, help is shown first.</source>
        <translation>Je hoeft hier niet alleen mee te zijn. Als je verdergaat, zie je eerst hulp.</translation>
    </message>
    <message>
        <source>I see no way out</source>
        <translation>Ik zie geen uitweg</translation>
    </message>
    <message>
        <source>Help is shown at once.</source>
        <translation>Je ziet meteen hulp.</translation>
    </message>
    <message>
        <source>Counted from {day}, when you wrote this down.</source>
        <translation>Gerekend vanaf {day}, toen je dit opschreef.</translation>
    </message>
</context>
<context>
    <name>LapsePage</name>
    <message>
        <source>Save and go on</source>
        <translation>Bewaren en verder</translation>
    </message>
    <message>
        <source>Delete this entry…</source>
        <translation>Deze notitie wissen…</translation>
    </message>
    <message>
        <source>A next step</source>
        <translation>Een volgende stap</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Een uitglijder opschrijven</translation>
    </message>
    <message>
        <source>A lapse, written down on {day}</source>
        <translation>Een uitglijder, opgeschreven op {day}</translation>
    </message>
    <message>
        <source>This entry is not in your journal any more.</source>
        <translation>Deze notitie staat niet meer in je dagboek.</translation>
    </message>
    <message>
        <source>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</source>
        <translation>Je hebt geen toestemming gegeven voor een dagboek, dus er kan niets bij. Wat er staat, kun je lezen en wissen.</translation>
    </message>
    <message>
        <source>A lapse is hard to look at, and it can show what would help. Take the time you need. You can leave anything unanswered.</source>
        <translation>Naar een uitglijder kijken is moeilijk, en het kan laten zien wat zou helpen. Neem de tijd die je nodig hebt. Je mag alles openlaten.</translation>
    </message>
    <message>
        <source>What you enter is kept in your journal, also when you leave this page midway. You can delete it at any time.</source>
        <translation>Wat je invult, blijft in je dagboek, ook als je halverwege van deze pagina weggaat. Je kunt het altijd wissen.</translation>
    </message>
    <message>
        <source>This could not be saved. It still stands here, so that you can save it again. Please check whether your disk is full.</source>
        <translation>Dit kon niet worden bewaard. Het staat hier nog, zodat je het opnieuw kunt bewaren. Kijk of je schijf vol is.</translation>
    </message>
    <message>
        <source>Saved in your journal, and nowhere else. You can change or delete it at any time.</source>
        <translation>Bewaard in je dagboek, en nergens anders. Je kunt het altijd veranderen of wissen.</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>Deze notitie wissen?</translation>
    </message>
    <message>
        <source>It is deleted for good.</source>
        <translation>Ze wordt voorgoed gewist.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
</context>
<context>
    <name>LapseTable</name>
    <message>
        <source>Roughly when</source>
        <translation>Wanneer ongeveer</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
</context>
<context>
    <name>LearnRoom</name>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Twelve modules, each with a few short steps and exercises. You choose which, when and how much. Your answers are sent to nobody.</source>
        <translation>Twaalf modules, elk met een paar korte stappen en oefeningen. Jij kiest welke, wanneer en hoeveel. Je antwoorden worden naar niemand gestuurd.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Om mee te beginnen</translation>
    </message>
    <message>
        <source>These five build on each other. Each one also stands for itself.</source>
        <translation>Deze vijf bouwen op elkaar voort. Elke module is ook los te lezen.</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>In elke volgorde</translation>
    </message>
    <message>
        <source>When it cannot wait</source>
        <translation>Als het niet kan wachten</translation>
    </message>
    <message>
        <source>Shorter texts</source>
        <translation>Kortere teksten</translation>
    </message>
    <message>
        <source>Hide: {title}</source>
        <translation>Verbergen: {title}</translation>
    </message>
    <message>
        <source>Some modules cannot be read. Installing Protech again brings them back.</source>
        <translation>Sommige modules zijn niet te lezen. Als je Protech opnieuw installeert, komen ze terug.</translation>
    </message>
    <message>
        <source>A module for now</source>
        <translation>Een module voor nu</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Ongeveer %n minuut</numerusform>
            <numerusform>Ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>read through</source>
        <translation>doorgelezen</translation>
    </message>
    <message>
        <source>begun, at step {step} of {steps}</source>
        <translation>begonnen, bij stap {step} van {steps}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>You paused here. You can go on any time.</source>
        <translation>Hier ben je gestopt. Je kunt verdergaan wanneer je wilt.</translation>
    </message>
    <message>
        <source>A gentle beginning, if you like one.</source>
        <translation>Een rustig begin, als je dat wilt.</translation>
    </message>
    <message>
        <source>You wrote down a lapse. This may help in the days after one.</source>
        <translation>Je hebt een uitglijder opgeschreven. Dit kan helpen in de dagen erna.</translation>
    </message>
    <message>
        <source>This could be next.</source>
        <translation>Dit kan de volgende zijn.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Whoever runs the page sees your visit, and your internet provider may see that you went there.</source>
        <translation>Wie de pagina beheert, ziet je bezoek. Je internetprovider kan zien dat je er was.</translation>
    </message>
    <message>
        <source>In the private window nothing of it stays on this computer. Your own browser keeps the visit in its history.</source>
        <translation>In het privévenster blijft er niets van op deze computer. Je eigen browser bewaart het bezoek in de geschiedenis.</translation>
    </message>
    <message>
        <source>Closing the page usually ends a chat.</source>
        <translation>Een chat stopt meestal als je de pagina sluit.</translation>
    </message>
    <message>
        <source>Do not search for pictures, and do not save, screenshot or forward any.</source>
        <translation>Zoek niet naar afbeeldingen, bewaar ze niet, maak er geen schermafdruk van en stuur ze niet door.</translation>
    </message>
    <message>
        <source>Open this page?</source>
        <translation>Deze pagina openen?</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
    <message>
        <source>In the &amp;private window</source>
        <translation>In het &amp;privévenster</translation>
    </message>
    <message>
        <source>In my own &amp;browser</source>
        <translation>In mijn eigen &amp;browser</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>Een e-mail schrijven?</translation>
    </message>
    <message>
        <source>Your mail program opens. Your own address becomes visible to the service, and the message stays among those you sent.</source>
        <translation>Je mailprogramma opent. Je eigen adres wordt zichtbaar voor de dienst, en het bericht blijft bij je verzonden berichten staan.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
</context>
<context>
    <name>LettersSwitch</name>
    <message>
        <source>Hide &amp;what I type</source>
        <translation>Verberg w&amp;at ik typ</translation>
    </message>
    <message>
        <source>Show &amp;what I type</source>
        <translation>Toon w&amp;at ik typ</translation>
    </message>
</context>
<context>
    <name>LevelsPage</name>
    <message>
        <source>Go to &amp;Settings</source>
        <translation>Naar de &amp;instellingen</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>A line of my own</source>
        <translation>Een eigen regel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Other words for this line</source>
        <translation>Andere woorden voor deze regel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The line is full. Short lines are easy to read in a hard moment.</source>
        <translation>De regel is vol. Korte regels lees je makkelijk op een moeilijk moment.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Locking by itself</source>
        <translation>Vanzelf vergrendelen</translation>
    </message>
    <message>
        <source>When you do nothing in this window for a while, your journal locks. What you were writing in an entry, in your plan or as a goal is kept. How long shall it wait?</source>
        <translation>Als je een tijd niets doet in dit venster, wordt je dagboek vergrendeld. Wat je in een notitie, in je plan of bij je doelen aan het schrijven was, wordt bewaard. Hoelang wacht het?</translation>
    </message>
    <message>
        <source>How long shall it wait?</source>
        <translation>Hoelang wacht het?</translation>
    </message>
    <message>
        <source>It locks at once when you lock the screen or the computer goes to sleep, if this computer says so. While you ride out an urge, it waits up to 30 minutes.</source>
        <translation>Het vergrendelt meteen als je het scherm vergrendelt of de computer in slaapstand gaat, als deze computer dat laat weten. Terwijl je een drang laat overwaaien, wacht het tot 30 minuten.</translation>
    </message>
</context>
<context>
    <name>Loosening</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause of %n minute(s)</source>
        <translation>
            <numerusform>Een pauze van %n minuut</numerusform>
            <numerusform>Een pauze van %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking less often at moving pictures</source>
        <translation>Minder vaak kijken naar bewegende beelden</translation>
    </message>
    <message>
        <source>Covering less</source>
        <translation>Minder afdekken</translation>
    </message>
    <message>
        <source>Covering less: {level}</source>
        <translation>Minder afdekken: {level}</translation>
    </message>
    <message>
        <source>A shorter wait: {length}</source>
        <translation>Een kortere wachttijd: {length}</translation>
    </message>
    <message>
        <source>Turning protection off</source>
        <translation>De bescherming uitzetten</translation>
    </message>
    <message>
        <source>Turning off without a wait</source>
        <translation>Uitzetten zonder wachttijd</translation>
    </message>
    <message numerus="yes">
        <source>The wait is over. You can say yes within the next %n minute(s). If you do nothing, protection stays as it is.</source>
        <translation>
            <numerusform>De wachttijd is voorbij. Je kunt nog %n minuut lang ja zeggen. Doe je niets, dan blijft de bescherming zoals ze is.</numerusform>
            <numerusform>De wachttijd is voorbij. Je kunt nog %n minuten lang ja zeggen. Doe je niets, dan blijft de bescherming zoals ze is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left to wait. Only time in which this computer is awake counts.</source>
        <translation>
            <numerusform>Nog ongeveer %n minuut wachten. Alleen tijd waarin deze computer wakker is, telt.</numerusform>
            <numerusform>Nog ongeveer %n minuten wachten. Alleen tijd waarin deze computer wakker is, telt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Nu pauzeren</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Nu uitzetten</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Nu veranderen</translation>
    </message>
    <message>
        <source>{what}. The wait is over.</source>
        <translation>{what}. De wachttijd is voorbij.</translation>
    </message>
    <message numerus="yes">
        <source>{what}. About %n minute(s) left to wait.</source>
        <translation>
            <numerusform>{what}. Nog ongeveer %n minuut wachten.</numerusform>
            <numerusform>{what}. Nog ongeveer %n minuten wachten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>An e-mail shows your own address to the service. It stays among those that you sent, where others who use your mail can find it. Nothing is sent from here.</source>
        <translation>Een e-mail laat de hulplijn je eigen adres zien. Hij blijft bij je verzonden berichten staan, waar anderen die je mail gebruiken hem kunnen vinden. Van hieruit wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Een vraag</translation>
    </message>
    <message>
        <source>Your message to {0}</source>
        <translation>Je bericht aan {0}</translation>
    </message>
    <message>
        <source>Change it as you like. You need not give your name. Describe no pictures.</source>
        <translation>Verander het zoals je wilt. Je hoeft je naam niet te geven. Beschrijf geen afbeeldingen.</translation>
    </message>
    <message>
        <source>Another way to begin</source>
        <translation>Een ander begin</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Het bericht kopiëren</translation>
    </message>
    <message>
        <source>Open it in my mail program…</source>
        <translation>Openen in mijn mailprogramma…</translation>
    </message>
    <message>
        <source>Copied, without the subject. It leaves the clipboard after a minute.</source>
        <translation>Gekopieerd, zonder het onderwerp. Na een minuut verdwijnt het van het klembord.</translation>
    </message>
    <message>
        <source>The message is too long to be handed on. Make it shorter, or copy it and put it into your mail program yourself.</source>
        <translation>Het bericht is te lang om door te geven. Maak het korter, of kopieer het en zet het zelf in je mailprogramma.</translation>
    </message>
    <message>
        <source>No mail program opened. You can copy the message and the address.</source>
        <translation>Er ging geen mailprogramma open. Je kunt het bericht en het adres kopiëren.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Hide the e-mail</source>
        <translation>De e-mail verbergen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Een e-mail schrijven</translation>
    </message>
    <message>
        <source>Hide the e-mail to {0}</source>
        <translation>De e-mail aan {0} verbergen</translation>
    </message>
    <message>
        <source>Write an e-mail to {0}</source>
        <translation>Een e-mail schrijven aan {0}</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Make a backup</source>
        <translation>Een reservekopie maken</translation>
    </message>
    <message>
        <source>A backup is one file with all of your journal, sealed. The passphrase and the recovery code that open your journal today will always open this file, even if you change them later. Best keep it on another disk. Removing Protech does not remove this file.</source>
        <translation>Een reservekopie is één bestand met je hele dagboek, verzegeld. De wachtzin en de herstelcode die je dagboek vandaag openen, openen dit bestand altijd, ook als je ze later verandert. Bewaar het het liefst op een andere schijf. Als je Protech verwijdert, blijft dit bestand bestaan.</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Een &amp;reservekopie maken…</translation>
    </message>
    <message>
        <source>One moment. The backup is being written and then read again.</source>
        <translation>Een ogenblik. De reservekopie wordt geschreven en daarna nog eens gelezen.</translation>
    </message>
    <message>
        <source>The backup is made. It was read again and is whole. It holds:</source>
        <translation>De reservekopie is gemaakt. Hij is nog eens gelezen en is heel. Dit staat erin:</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>Eén stap t&amp;erug</translation>
    </message>
    <message>
        <source>Do&amp;ne for now</source>
        <translation>&amp;Klaar voor nu</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ver&amp;der</translation>
    </message>
    <message>
        <source>&amp;Pause and come back later</source>
        <translation>&amp;Pauze, ik ga later verder</translation>
    </message>
    <message>
        <source>This is too m&amp;uch now</source>
        <translation>Dit is me nu te &amp;veel</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Opnieuw bewaren</translation>
    </message>
    <message>
        <source>The last answer could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>Het laatste antwoord kon niet worden bewaard. Probeer het nog eens, en kijk of je schijf vol is.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You can stop at any time, and leave out whatever you like.</source>
        <translation>
            <numerusform>Ongeveer %n minuut. Je kunt altijd stoppen, en overslaan wat je wilt.</numerusform>
            <numerusform>Ongeveer %n minuten. Je kunt altijd stoppen, en overslaan wat je wilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is there in English only.</source>
        <translation>Deze tekst is er alleen in het Engels.</translation>
    </message>
    <message>
        <source>This module cannot be read, because its file is damaged or missing. Your answers are as they were. Installing Protech again brings it back.</source>
        <translation>Deze module is niet te lezen, omdat het bestand beschadigd is of ontbreekt. Je antwoorden zijn er nog. Als je Protech opnieuw installeert, komt ze terug.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Ride it out</source>
        <translation>Laten overwaaien</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Met iemand praten</translation>
    </message>
    <message>
        <source>Leave the screen</source>
        <translation>Weg van het scherm</translation>
    </message>
    <message>
        <source>A child is near me</source>
        <translation>Er is een kind bij me in de buurt</translation>
    </message>
    <message>
        <source>Your answer is saved in your journal at once.</source>
        <translation>Je antwoord staat meteen in je dagboek.</translation>
    </message>
    <message>
        <source>Your journal is locked. What you enter is sealed at once, and comes into your journal when you unlock it.</source>
        <translation>Je dagboek is vergrendeld. Wat je invult, wordt meteen verzegeld en komt in je dagboek als je het ontgrendelt.</translation>
    </message>
    <message>
        <source>You keep no journal, so nothing of this is saved.</source>
        <translation>Je houdt geen dagboek bij, dus hiervan wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Your journal cannot be used now, so nothing of this is saved.</source>
        <translation>Je dagboek is nu niet te gebruiken, dus hiervan wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Saved in your journal.</source>
        <translation>Bewaard in je dagboek.</translation>
    </message>
    <message>
        <source>Sealed. It comes into your journal when you unlock it.</source>
        <translation>Verzegeld. Het komt in je dagboek als je dat ontgrendelt.</translation>
    </message>
    <message>
        <source>This could not be saved. You can go on all the same. Please check later whether your disk is full.</source>
        <translation>Dit kon niet worden bewaard. Je kunt gewoon verdergaan. Kijk later of je schijf vol is.</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>In that moment</source>
        <translation>Op dat moment</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>zo sterk als maar kan</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>How strong was it?</source>
        <translation>Hoe sterk was het?</translation>
    </message>
    <message>
        <source>How strong was it afterwards?</source>
        <translation>Hoe sterk was het daarna?</translation>
    </message>
    <message>
        <source>One line about it</source>
        <translation>Eén regel erover</translation>
    </message>
    <message>
        <source>What you turned to then: {way}</source>
        <translation>Waar je toen voor koos: {way}</translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ride it out</source>
        <translation>Laten overwaaien</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>Leave the screen</source>
        <translation>Weg van het scherm</translation>
    </message>
    <message>
        <source>That happens.</source>
        <translation>Dat gebeurt.</translation>
    </message>
    <message>
        <source>That is all for now.</source>
        <translation>Dat was het voor nu.</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Een moment voor mij</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>{name}: goes through the network guard.</source>
        <translation>{name}: gaat door de netwerkwacht.</translation>
    </message>
    <message>
        <source>{name}: goes through it once you have signed out and in again.</source>
        <translation>{name}: gaat erdoor zodra je je hebt afgemeld en weer aangemeld.</translation>
    </message>
    <message>
        <source>{name}: passes by, because the setting was changed after Protech.</source>
        <translation>{name}: gaat eromheen, omdat de instelling na Protech is veranderd.</translation>
    </message>
    <message>
        <source>{name}: passes by, because a rule of its own is set.</source>
        <translation>{name}: gaat eromheen, omdat er een eigen regel is ingesteld.</translation>
    </message>
    <message>
        <source>{name}: passes by, because another kind of proxy is set.</source>
        <translation>{name}: gaat eromheen, omdat er een ander soort proxy is ingesteld.</translation>
    </message>
    <message>
        <source>{name}: passes by, because the setting cannot be changed.</source>
        <translation>{name}: gaat eromheen, omdat de instelling niet te veranderen is.</translation>
    </message>
    <message>
        <source>Programs that follow environment variables</source>
        <translation>Programma’s die de omgevingsvariabelen volgen</translation>
    </message>
    <message>
        <source>{name}: trusts the certificate.</source>
        <translation>{name}: vertrouwt het certificaat.</translation>
    </message>
    <message>
        <source>{name}: this cannot be told.</source>
        <translation>{name}: dat is niet te zeggen.</translation>
    </message>
    <message>
        <source>{name}: does not trust it.</source>
        <translation>{name}: vertrouwt het certificaat niet.</translation>
    </message>
    <message>
        <source>A program is missing. This command installs it: {command}</source>
        <translation>Er ontbreekt een programma. Deze opdracht installeert het: {command}</translation>
    </message>
    <message>
        <source>The program certutil is missing; your system’s software has it.</source>
        <translation>Het programma certutil ontbreekt; het staat bij de software van je systeem.</translation>
    </message>
    <message>
        <source>It protects its certificates by itself, so it was left as it is.</source>
        <translation>Die beveiligt zijn certificaten zelf, dus daar is niets aan veranderd.</translation>
    </message>
    <message>
        <source>You, or the system, said no.</source>
        <translation>Jij of het systeem zei nee.</translation>
    </message>
    <message>
        <source>It is set not to follow the system.</source>
        <translation>Die is zo ingesteld dat die het systeem niet volgt.</translation>
    </message>
    <message>
        <source>It is too old. Update it.</source>
        <translation>Die is te oud. Werk die bij.</translation>
    </message>
    <message>
        <source>What it keeps cannot be read.</source>
        <translation>Wat die bewaart, is niet te lezen.</translation>
    </message>
    <message>
        <source>It does not know the next certificate yet. Restart it.</source>
        <translation>Het volgende certificaat kent die nog niet. Start die opnieuw.</translation>
    </message>
    <message>
        <source>Connections in the last minute: {number}</source>
        <translation>Verbindingen in de laatste minuut: {number}</translation>
    </message>
    <message>
        <source>Sites kept closed: {number}</source>
        <translation>Sites die gesloten bleven: {number}</translation>
    </message>
    <message>
        <source>Pictures held until judged: {number}</source>
        <translation>Afbeeldingen die wachtten op een oordeel: {number}</translation>
    </message>
    <message>
        <source>Of these, turned grey: {number}</source>
        <translation>Daarvan grijs geworden: {number}</translation>
    </message>
    <message>
        <source>Of these, because they could not be judged in time: {number}</source>
        <translation>Daarvan omdat ze niet op tijd te beoordelen waren: {number}</translation>
    </message>
    <message>
        <source>The network guard is off.</source>
        <translation>De netwerkwacht staat uit.</translation>
    </message>
    <message>
        <source>What your browsers load is not looked at on its way to you. Looking at the screen does not depend on this.</source>
        <translation>Naar wat je browsers laden, wordt onderweg niet gekeken. Het kijken naar het scherm staat daar los van.</translation>
    </message>
    <message>
        <source>The network guard rests.</source>
        <translation>De netwerkwacht rust.</translation>
    </message>
    <message>
        <source>It begins again as soon as protection is on and not paused.</source>
        <translation>Die gaat weer verder zodra de bescherming aanstaat en niet gepauzeerd is.</translation>
    </message>
    <message>
        <source>The network guard is starting.</source>
        <translation>De netwerkwacht wordt gestart.</translation>
    </message>
    <message>
        <source>The network guard can do nothing now.</source>
        <translation>De netwerkwacht kan nu niets doen.</translation>
    </message>
    <message>
        <source>The network guard is on.</source>
        <translation>De netwerkwacht staat aan.</translation>
    </message>
    <message>
        <source>The network guard cannot do all that you chose. In the settings you can read why.</source>
        <translation>De netwerkwacht kan niet alles doen wat je koos. Bij de instellingen kun je lezen waarom.</translation>
    </message>
    <message>
        <source>The network guard was interrupted. It is being restored.</source>
        <translation>De netwerkwacht was onderbroken. Die wordt hersteld.</translation>
    </message>
    <message>
        <source>Until it is ready, your browsers go on without it.</source>
        <translation>Tot die klaar is, gaan je browsers zonder verder.</translation>
    </message>
    <message>
        <source>Listed sites stay closed, and pictures that your browsers load are looked at before you see them.</source>
        <translation>Sites op de lijst blijven gesloten, en afbeeldingen die je browsers laden, worden bekeken voordat je ze ziet.</translation>
    </message>
    <message>
        <source>Listed sites stay closed.</source>
        <translation>Sites op de lijst blijven gesloten.</translation>
    </message>
    <message>
        <source>Pictures that your browsers load are looked at before you see them.</source>
        <translation>Afbeeldingen die je browsers laden, worden bekeken voordat je ze ziet.</translation>
    </message>
    <message>
        <source>Your consent to this cannot be found, so nothing is done. Press “Stop this” below, then set it up again.</source>
        <translation>Je toestemming hiervoor is niet te vinden, dus er gebeurt niets. Kies hieronder “Hiermee stoppen” en stel het daarna opnieuw in.</translation>
    </message>
    <message>
        <source>No list of sites is installed, so none stays closed. There is nothing you need to do.</source>
        <translation>Er is geen lijst van sites geïnstalleerd, dus er blijft geen site gesloten. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>A list is damaged, so no site stays closed and no search is compared. Install Protech again; your journal stays.</source>
        <translation>Een lijst is beschadigd, dus er blijft geen site gesloten en er wordt geen zoekopdracht vergeleken. Installeer Protech opnieuw; je dagboek blijft.</translation>
    </message>
    <message>
        <source>The files that Protech recognises pictures with are missing or damaged. Each picture that is held becomes grey. Install Protech again; your journal stays.</source>
        <translation>De bestanden waarmee Protech afbeeldingen herkent, ontbreken of zijn beschadigd. Elke afbeelding die wacht, wordt grijs. Installeer Protech opnieuw; je dagboek blijft.</translation>
    </message>
    <message>
        <source>Pictures cannot be judged for a moment, so each that is held becomes grey. This is being restored; load the page again later.</source>
        <translation>Afbeeldingen zijn even niet te beoordelen, dus elke afbeelding die wacht, wordt grijs. Dit wordt hersteld; laad de pagina later opnieuw.</translation>
    </message>
    <message>
        <source>Protech does not know how proxies are set on this desktop, so your browsers go on without it. Looking at the screen goes on.</source>
        <translation>Protech weet niet hoe je op dit bureaublad een proxy instelt, dus je browsers gaan zonder verder. Het kijken naar het scherm gaat door.</translation>
    </message>
    <message>
        <source>This system finds its proxies by a rule of its own, which was left as it is. So your browsers go on without Protech. If you set the rule yourself, you can take it out in the system’s network settings; then turn protection off and on.</source>
        <translation>Dit systeem vindt zijn proxy’s met een eigen regel, en die bleef zoals die is. Je browsers gaan dus zonder Protech verder. Heb je die regel zelf ingesteld? Dan kun je die weghalen bij de netwerkinstellingen van het systeem; zet de bescherming daarna uit en weer aan.</translation>
    </message>
    <message>
        <source>This system uses a proxy that Protech cannot speak to, and it was left as it is. So your browsers go on without Protech. Looking at the screen goes on.</source>
        <translation>Dit systeem gebruikt een proxy waar Protech niet mee kan praten, en die bleef zoals die is. Je browsers gaan dus zonder Protech verder. Het kijken naar het scherm gaat door.</translation>
    </message>
    <message>
        <source>The proxy settings were changed after Protech set them, and Protech leaves them so. Your browsers go on without Protech. To have it again, turn protection off and on.</source>
        <translation>De proxy-instellingen zijn veranderd nadat Protech ze had ingesteld, en Protech laat dat zo. Je browsers gaan dus zonder Protech verder. Wil je het weer? Zet de bescherming dan uit en weer aan.</translation>
    </message>
    <message>
        <source>The certificate could not be made or put away, so nothing is looked into. Please check whether your disk is full, then turn protection off and on.</source>
        <translation>Het certificaat was niet te maken of op te ruimen, dus er wordt nergens in gekeken. Kijk of je schijf vol is, en zet de bescherming daarna uit en weer aan.</translation>
    </message>
    <message>
        <source>Protech cannot take in connections now, so your browsers go on without it. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kan nu geen verbindingen aannemen, dus je browsers gaan zonder verder. Het blijft proberen. Blijft dit zo? Meld je dan af en weer aan.</translation>
    </message>
    <message>
        <source>The proxy settings of this system cannot be changed, so your browsers go on without Protech. It keeps trying. Looking at the screen goes on.</source>
        <translation>De proxy-instellingen van dit systeem zijn niet te veranderen, dus je browsers gaan zonder Protech verder. Het blijft proberen. Het kijken naar het scherm gaat door.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Protection on the network</source>
        <translation>Bescherming op het netwerk</translation>
    </message>
    <message>
        <source>See the network guard</source>
        <translation>Naar de netwerkwacht</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>What the network guard sees</source>
        <translation>Wat de netwerkwacht ziet</translation>
    </message>
    <message>
        <source>If the network guard fails, the internet goes on without it until it is back, and nothing is held back meanwhile. Looking at the screen goes on.</source>
        <translation>Gaat er iets mis met de netwerkwacht, dan gaat het internet zonder verder tot die terug is, en wordt er intussen niets tegengehouden. Het kijken naar het scherm gaat door.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>Take at least %n character(s). A few words that only you would put together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Neem minstens %n teken. Een paar woorden die alleen jij zo bij elkaar zet, onthoud je makkelijk en raadt een ander moeilijk.</numerusform>
            <numerusform>Neem minstens %n tekens. Een paar woorden die alleen jij zo bij elkaar zet, onthoud je makkelijk en raadt een ander moeilijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>The &amp;same passphrase again</source>
        <translation>Dezelfde wachtzin nog &amp;eens</translation>
    </message>
    <message>
        <source>One moment. Your journal is being prepared.</source>
        <translation>Een ogenblik. Je dagboek wordt klaargemaakt.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Please type the second again.</source>
        <translation>De twee wachtzinnen zijn niet gelijk. Typ de tweede nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is shorter than %n character(s). Please make it longer.</source>
        <translation>
            <numerusform>Deze wachtzin is korter dan %n teken. Maak hem langer.</numerusform>
            <numerusform>Deze wachtzin is korter dan %n tekens. Maak hem langer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is longer than %n character(s). Please make it shorter.</source>
        <translation>
            <numerusform>Deze wachtzin is langer dan %n teken. Maak hem korter.</numerusform>
            <numerusform>Deze wachtzin is langer dan %n tekens. Maak hem korter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>This is hard to write down. You did. A lapse does not undo what you have worked for, and nothing starts again from the beginning.</source>
        <translation>Dit is moeilijk om op te schrijven. Het is je gelukt. Een uitglijder neemt je niet af waar je aan hebt gewerkt, en niets begint weer van voren af aan.</translation>
    </message>
    <message>
        <source>One next step is enough. Which one fits now?</source>
        <translation>Eén volgende stap is genoeg. Welke past nu?</translation>
    </message>
    <message>
        <source>Nothing more for now</source>
        <translation>Nu even niets meer</translation>
    </message>
    <message>
        <source>Change what I wrote</source>
        <translation>Veranderen wat ik schreef</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Met iemand praten</translation>
    </message>
    <message>
        <source>Tighten protection</source>
        <translation>De bescherming strenger maken</translation>
    </message>
    <message>
        <source>Look at my plan</source>
        <translation>Naar mijn plan kijken</translation>
    </message>
    <message>
        <source>A module for these days</source>
        <translation>Een module voor deze dagen</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>There is no more room here. What was too long was not added.</source>
        <translation>Hier is geen ruimte meer. Wat te lang was, is niet toegevoegd.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>My note beside this module</source>
        <translation>Mijn notitie bij deze module</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Een notitie toevoegen</translation>
    </message>
    <message>
        <source>Hide my note</source>
        <translation>Mijn notitie verbergen</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Mijn notitie</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</source>
        <translation>Je bureaublad heeft geen plek voor het pictogram van Protech. De bescherming werkt ook zonder. Wil je terug naar dit venster, open Protech dan opnieuw zoals elk ander programma.</translation>
    </message>
    <message>
        <source>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your journal are not affected. Please check that the language is right.</source>
        <translation>Protech kon zijn instellingen niet lezen. Het beschadigde bestand is apart gezet en de instellingen zijn nieuw; bescherming en dagboek hebben er geen last van. Kijk of de taal klopt.</translation>
    </message>
    <message>
        <source>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your journal is not affected. Turn protection on when you want it.</source>
        <translation>Protech kon niet lezen of de bescherming aanstond. Het beschadigde bestand is apart gezet en de bescherming staat uit, want zonder jouw toestemming kijkt Protech nooit naar je scherm. Je dagboek heeft er geen last van. Zet de bescherming aan wanneer je wilt.</translation>
    </message>
    <message>
        <source>The file that says how you are protected was changed outside Protech. To be on the safe side, the strictest level and the longest wait hold now. You can choose anew in the settings. Your journal is not affected.</source>
        <translation>Het bestand waarin staat hoe je beschermd bent, is buiten Protech om veranderd. Voor de zekerheid gelden nu het strengste niveau en de langste wachttijd. In de instellingen kun je opnieuw kiezen. Voor je dagboek verandert er niets.</translation>
    </message>
    <message>
        <source>Some entries that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</source>
        <translation>Een paar regels die wachtten tot je zou ontgrendelen, waren beschadigd. Ze zijn apart gezet en alle andere zijn bewaard; de bescherming heeft er geen last van. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Something could not be written to your journal. Protection is not affected. Please check whether your disk is full.</source>
        <translation>Iets kon niet in je dagboek worden geschreven. De bescherming heeft er geen last van. Kijk of je schijf vol is.</translation>
    </message>
    <message>
        <source>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</source>
        <translation>Je laatste keuze kon niet worden bewaard. Ze geldt tot Protech stopt, en Protech blijft het proberen. Kijk of je schijf vol is.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>For a therapist</source>
        <translation>Voor een therapeut</translation>
    </message>
    <message>
        <source>Choose what somebody you trust may read. You see every page before you save or print it. What you have marked with “Discuss this” comes first. What a therapist must keep to themselves differs by country: ask about that first.</source>
        <translation>Kies wat iemand die je vertrouwt mag lezen. Je ziet elke pagina voordat je die bewaart of afdrukt. Wat je hebt gemarkeerd met “Hierover praten”, komt eerst. Wat een therapeut voor zich moet houden, verschilt per land: vraag daar eerst naar.</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Wat je meeneemt</translation>
    </message>
    <message>
        <source>Nobody can sign in to see this, and nothing is sent. It is a PDF or paper.</source>
        <translation>Niemand kan hiervoor inloggen, en er wordt niets verstuurd. Het is een pdf of papier.</translation>
    </message>
    <message>
        <source>&amp;Look at the pages</source>
        <translation>De pagina’s be&amp;kijken</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Hide this</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Covers seem to be wrong often. You can read why that happens, and what you can do about it.</source>
        <translation>Afdekkingen lijken vaak niet te kloppen. Je kunt lezen hoe dat komt, en wat je eraan kunt doen.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Meer lezen</translation>
    </message>
</context>
<context>
    <name>OpenersCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: {sentence}</source>
        <translation>Kopiëren: {sentence}</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Gekopieerd. Na een minuut verdwijnt het van het klembord.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>What matters most stands first. Move rows with the arrows.</source>
        <translation>Wat het belangrijkste is, staat bovenaan. Met de pijlen verplaats je een regel.</translation>
    </message>
    <message>
        <source>This is my order</source>
        <translation>Dit is mijn volgorde</translation>
    </message>
    <message>
        <source>Now in place {place}</source>
        <translation>Nu op plaats {place}</translation>
    </message>
</context>
<context>
    <name>OutLeaf</name>
    <message>
        <source>Help for &amp;young people</source>
        <translation>Hulp voor &amp;jongeren</translation>
    </message>
    <message>
        <source>Go on &amp;without protection</source>
        <translation>Verder &amp;zonder bescherming</translation>
    </message>
    <message>
        <source>&amp;Remove Protech…</source>
        <translation>Protech &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Back to the question</source>
        <translation>&amp;Terug naar de vraag</translation>
    </message>
</context>
<context>
    <name>OwnPerson</name>
    <message>
        <source>Someone I know</source>
        <translation>Iemand die ik ken</translation>
    </message>
    <message>
        <source>These people stand in your plan:</source>
        <translation>Deze mensen staan in je plan:</translation>
    </message>
    <message>
        <source>Think of one person whom you can call now: a friend, someone in your family, a neighbour. Nothing of it is kept here.</source>
        <translation>Denk aan één mens die je nu kunt bellen: een vriend, iemand uit je familie, een buur. Hier wordt daar niets van bewaard.</translation>
    </message>
    <message>
        <source>You can say: “I am not well. Can you stay with me?”</source>
        <translation>Je kunt zeggen: “Het gaat niet goed met me. Kun je bij me blijven?”</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Open in my own &amp;browser</source>
        <translation>In mijn eigen &amp;browser openen</translation>
    </message>
    <message>
        <source>The private window opens.</source>
        <translation>Het privévenster gaat open.</translation>
    </message>
    <message>
        <source>The private window had no security patches for a long time. So it does not open. Your own browser can open the page. It keeps the visit in its history.</source>
        <translation>Het privévenster heeft lang geen beveiligingsupdates gekregen. Daarom gaat het niet open. Je eigen browser kan de pagina openen. Die bewaart het bezoek in de geschiedenis.</translation>
    </message>
    <message>
        <source>The private window ended by itself. Nothing of it stays on this computer. You can open it again. Your own browser can open the page too. It keeps the visit in its history.</source>
        <translation>Het privévenster is vanzelf gestopt. Er blijft niets van op deze computer. Je kunt het opnieuw openen. Je eigen browser kan de pagina ook openen. Die bewaart het bezoek in de geschiedenis.</translation>
    </message>
    <message>
        <source>The private window cannot open on this computer. Your own browser can open the page. It keeps the visit in its history.</source>
        <translation>Het privévenster kan op deze computer niet openen. Je eigen browser kan de pagina openen. Die bewaart het bezoek in de geschiedenis.</translation>
    </message>
    <message>
        <source>No other program opened it. You can copy the address and open it there.</source>
        <translation>Geen ander programma opende het. Je kunt het adres kopiëren en daar openen.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Your recovery code opened your journal. From now on this new passphrase opens it, and the one before no longer does. Your recovery code stays the same.</source>
        <translation>Je herstelcode heeft je dagboek geopend. Vanaf nu opent deze nieuwe wachtzin het, en de vorige niet meer. Je herstelcode blijft dezelfde.</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Deze wachtzin &amp;gebruiken</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>&amp;A moment for me</source>
        <translation>Een &amp;moment voor mij</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Language and country</source>
        <translation>Taal en land</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Helplines of this country stand first. Nothing is looked up or sent.</source>
        <translation>Hulplijnen van dit land staan vooraan. Er wordt niets opgezocht of verstuurd.</translation>
    </message>
    <message>
        <source>As in your system: {country}</source>
        <translation>Zoals in je systeem: {country}</translation>
    </message>
    <message>
        <source>As in your system</source>
        <translation>Zoals in je systeem</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>The folder “{folder}” looks like one that a program copies to a server by itself.</source>
        <translation>De map “{folder}” lijkt er een te zijn die een programma vanzelf naar een server kopieert.</translation>
    </message>
    <message>
        <source>Save it in this folder?</source>
        <translation>In deze map bewaren?</translation>
    </message>
    <message>
        <source>&amp;Save it there</source>
        <translation>Daar &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Not there</source>
        <translation>&amp;Niet daar</translation>
    </message>
    <message>
        <source>Whoever can get at that server can read the file.</source>
        <translation>Wie bij die server kan, kan het bestand lezen.</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read the file, but others may see that it is there.</source>
        <translation>Zonder de wachtzin kan niemand het bestand lezen, maar anderen kunnen zien dat het er is.</translation>
    </message>
    <message>
        <source>Without your passphrase or your code nobody can read the file, but others may see that it is there.</source>
        <translation>Zonder je wachtzin of je code kan niemand het bestand lezen, maar anderen kunnen zien dat het er is.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>My plan, at hand</source>
        <translation>Mijn plan, bij de hand</translation>
    </message>
    <message>
        <source>See my plan</source>
        <translation>Mijn plan bekijken</translation>
    </message>
    <message>
        <source>A plan for hard moments, if you like</source>
        <translation>Een plan voor moeilijke momenten, als je wilt</translation>
    </message>
    <message>
        <source>In a calm moment you can write down what helps you. A few lines are enough.</source>
        <translation>Op een rustig moment kun je opschrijven wat je helpt. Een paar regels zijn genoeg.</translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation>Mijn plan schrijven</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mijn doelen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>In a calm moment you write down what helps you. In a hard moment you find it here, and in “A moment for me”. Every line is saved at once, and any step can stay empty. Please describe no pictures.</source>
        <translation>Op een rustig moment schrijf je op wat je helpt. Op een moeilijk moment vind je het hier, en in “Een moment voor mij”. Elke regel wordt meteen bewaard, en elke stap mag leeg blijven. Beschrijf geen afbeeldingen.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>De laatste wijziging kon niet worden bewaard. Probeer het nog eens, en kijk of je schijf vol is.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>The plan is on its way to the printer. Please fetch it soon.</source>
        <translation>Het plan is onderweg naar de printer. Haal het snel op.</translation>
    </message>
    <message>
        <source>No printer was found. You can copy the plan by hand.</source>
        <translation>Er is geen printer gevonden. Je kunt het plan met de hand overschrijven.</translation>
    </message>
    <message>
        <source>The printer did not take the plan. Please try again.</source>
        <translation>De printer nam het plan niet aan. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>For your plan: {step}</source>
        <translation>Voor je plan: {step}</translation>
    </message>
    <message>
        <source>You find these lines in “My plan”, and can change them there.</source>
        <translation>Je vindt deze regels in “Mijn plan”, en kunt ze daar veranderen.</translation>
    </message>
    <message>
        <source>Lines for the plan can be written once a journal keeps them.</source>
        <translation>Regels voor het plan kun je schrijven zodra een dagboek ze bewaart.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Another way</source>
        <translation>Een andere manier</translation>
    </message>
    <message>
        <source>You wrote this for a moment like now. One line of it is enough.</source>
        <translation>Je schreef dit voor een moment als nu. Eén regel ervan is genoeg.</translation>
    </message>
    <message>
        <source>Your plan is in your journal, if you wrote one, and cannot be read while the journal is locked. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</source>
        <translation>Je plan staat in je dagboek, als je er een schreef, en is niet te lezen zolang het dagboek vergrendeld is. Heb je een plan op papier, pak het er dan nu bij. Iemand om mee te praten kan ook helpen.</translation>
    </message>
    <message>
        <source>There is no plan here yet. In a calm moment you can write one: the way there is on Today. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</source>
        <translation>Er is hier nog geen plan. Op een rustig moment kun je er een schrijven: de weg ernaartoe staat bij Vandaag. Heb je een plan op papier, pak het er dan nu bij. Iemand om mee te praten kan ook helpen.</translation>
    </message>
</context>
<context>
    <name>PlanStepCard</name>
    <message>
        <source>This step is full. A plan that fits on one page is easier to use.</source>
        <translation>Deze stap is vol. Een plan dat op één bladzijde past, gebruik je makkelijker.</translation>
    </message>
    <message>
        <source>The line is deleted.</source>
        <translation>De regel is gewist.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Now in place {place}</source>
        <translation>Nu op plaats {place}</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>My warning signs</source>
        <translation>Mijn waarschuwingstekens</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>Wat ik alleen kan doen</translation>
    </message>
    <message>
        <source>People and places that take my mind elsewhere</source>
        <translation>Mensen en plekken die me op andere gedachten brengen</translation>
    </message>
    <message>
        <source>People I can ask</source>
        <translation>Mensen die ik om hulp kan vragen</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Hulpverleners</translation>
    </message>
    <message>
        <source>Making my surroundings safer</source>
        <translation>Mijn omgeving veiliger maken</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Erbij horen</translation>
    </message>
    <message>
        <source>Being good at something</source>
        <translation>Ergens goed in zijn</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creativiteit</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Zin en betekenis</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>See that protection works</source>
        <translation>Zien dat de bescherming werkt</translation>
    </message>
    <message>
        <source>The practice picture</source>
        <translation>Het oefenplaatje</translation>
    </message>
    <message>
        <source>Put the practice picture away</source>
        <translation>Het oefenplaatje opbergen</translation>
    </message>
    <message>
        <source>Show the practice picture</source>
        <translation>Het oefenplaatje tonen</translation>
    </message>
    <message>
        <source>A harmless practice picture shows you how a cover looks.</source>
        <translation>Een onschuldig oefenplaatje laat je zien hoe een afdekking eruitziet.</translation>
    </message>
    <message>
        <source>This picture will be covered within a moment. When it is covered, nothing more is needed.</source>
        <translation>Dit plaatje wordt zo meteen afgedekt. Is het afgedekt, dan hoef je niets meer te doen.</translation>
    </message>
    <message>
        <source>{state} So the practice picture would stay uncovered now, and is not shown. It appears here as soon as protection stands.</source>
        <translation>{state} Het oefenplaatje zou nu niet worden afgedekt en wordt daarom niet getoond. Het verschijnt hier zodra de bescherming werkt.</translation>
    </message>
</context>
<context>
    <name>PracticeLeaf</name>
    <message>
        <source>The practice picture</source>
        <translation>Het oefenplaatje</translation>
    </message>
    <message>
        <source>So the practice picture would stay uncovered now. It is shown as soon as protection works. You can also finish without it.</source>
        <translation>Het oefenplaatje zou nu dus niet worden afgedekt. Je ziet het zodra de bescherming werkt. Je kunt het ook zonder afronden.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Afronden</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>These are your pages</source>
        <translation>Dit zijn je pagina’s</translation>
    </message>
    <message>
        <source>Once you have looked at every page, you can save or print it.</source>
        <translation>Als je elke pagina hebt bekeken, kun je alles bewaren of afdrukken.</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>&amp;Vorige pagina</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Vol&amp;gende pagina</translation>
    </message>
    <message>
        <source>&amp;Save as a PDF…</source>
        <translation>&amp;Bewaren als pdf…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Choose again</source>
        <translation>&amp;Opnieuw kiezen</translation>
    </message>
    <message>
        <source>{page}, in words</source>
        <translation>{page}, in woorden</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>De pagina’s zijn onderweg naar de printer.</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Er is geen printer gevonden.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>De printer heeft de pagina’s niet aangenomen.</translation>
    </message>
    <message>
        <source>The pages are saved.</source>
        <translation>De pagina’s zijn bewaard.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>From {first} to {last} you wrote nothing down. A gap means only that.</source>
        <translation>Van {first} tot en met {last} schreef je niets op. Een leeg stuk betekent alleen dat.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down %n hard moment(s) that you met.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} schreef je %n moeilijk moment op.</numerusform>
            <numerusform>Van {first} tot en met {last} schreef je %n moeilijke momenten op.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many hard moments</source>
        <translation>Hoeveel moeilijke momenten</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you said of %n hard moment(s) how strong the urge was.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} zei je bij %n moeilijk moment hoe sterk de drang was.</numerusform>
            <numerusform>Van {first} tot en met {last} zei je bij %n moeilijke momenten hoe sterk de drang was.</numerusform>
        </translation>
    </message>
    <message>
        <source>How strong the urge was, from 0 to 10</source>
        <translation>Hoe sterk de drang was, van 0 tot 10</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ervoor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down no hard moment in which you used your plan. It is there when you want it.</source>
        <translation>Van {first} tot en met {last} schreef je geen moeilijk moment op waarin je je plan gebruikte. Het is er wanneer je het wilt.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you used your plan in %n of the {met} hard moments that you wrote down.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} gebruikte je je plan in %n van de {met} moeilijke momenten die je opschreef.</numerusform>
            <numerusform>Van {first} tot en met {last} gebruikte je je plan in %n van de {met} moeilijke momenten die je opschreef.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many times your plan was used</source>
        <translation>Hoe vaak je plan is gebruikt</translation>
    </message>
    <message>
        <source>While the computer is off or nobody keeps this list, nothing is recorded. So this does not say how long you were protected.</source>
        <translation>Als de computer uit is of deze lijst niet wordt bijgehouden, wordt er niets genoteerd. Dit zegt dus niet hoelang je beschermd was.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>onderbroken</translation>
    </message>
    <message>
        <source>paused or off</source>
        <translation>gepauzeerd of uit</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>Paused or off</source>
        <translation>Gepauzeerd of uit</translation>
    </message>
    <message>
        <source>Days without a record are left out.</source>
        <translation>Dagen waarop niets is genoteerd, staan er niet bij.</translation>
    </message>
    <message>
        <source>Days without an entry are left out.</source>
        <translation>Dagen zonder invoer staan er niet bij.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them you also said how strong the urge was afterwards. An average is shown from five on.</source>
        <translation>
            <numerusform>Bij %n daarvan zei je ook hoe sterk de drang daarna was. Vanaf vijf zie je een gemiddelde.</numerusform>
            <numerusform>Bij %n daarvan zei je ook hoe sterk de drang daarna was. Vanaf vijf zie je een gemiddelde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them you also said how strong the urge was afterwards: on average {before} before and {after} after. Urges also fall by themselves, so this is no proof.</source>
        <translation>
            <numerusform>Bij %n daarvan zei je ook hoe sterk de drang daarna was: gemiddeld {before} ervoor en {after} erna. Een drang zakt ook vanzelf, dus bewijs is het niet.</numerusform>
            <numerusform>Bij %n daarvan zei je ook hoe sterk de drang daarna was: gemiddeld {before} ervoor en {after} erna. Een drang zakt ook vanzelf, dus bewijs is het niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} no interruption and no pause was recorded.</source>
        <translation>Van {first} tot en met {last} is geen onderbreking en geen pauze genoteerd.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} protection was interrupted %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} was de bescherming %n keer onderbroken, samen {time}.</numerusform>
            <numerusform>Van {first} tot en met {last} was de bescherming %n keer onderbroken, samen {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} it was paused or off %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} was de bescherming %n keer gepauzeerd of uit, samen {time}.</numerusform>
            <numerusform>Van {first} tot en met {last} was de bescherming %n keer gepauzeerd of uit, samen {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) never arrived, and may belong here.</source>
        <translation>
            <numerusform>%n notitie is nooit aangekomen en hoort hier misschien bij.</numerusform>
            <numerusform>%n notities zijn nooit aangekomen en horen hier misschien bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours without protection</source>
        <translation>Uren zonder bescherming</translation>
    </message>
    <message>
        <source>Minutes without protection</source>
        <translation>Minuten zonder bescherming</translation>
    </message>
    <message>
        <source>Seconds without protection</source>
        <translation>Seconden zonder bescherming</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Moeilijke momenten</translation>
    </message>
    <message>
        <source>How strong the urge was</source>
        <translation>Hoe sterk de drang was</translation>
    </message>
    <message>
        <source>How the urge moved</source>
        <translation>Hoe de drang veranderde</translation>
    </message>
    <message>
        <source>When it is hard</source>
        <translation>Wanneer het moeilijk is</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>Waardoor het begon</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Wat je hebt geprobeerd</translation>
    </message>
    <message>
        <source>Your plan used</source>
        <translation>Je plan gebruikt</translation>
    </message>
    <message>
        <source>Your goals, week by week</source>
        <translation>Je doelen, week na week</translation>
    </message>
    <message>
        <source>Coming back after a lapse</source>
        <translation>Terugkomen na een uitglijder</translation>
    </message>
    <message>
        <source>Time without protection</source>
        <translation>Tijd zonder bescherming</translation>
    </message>
    <message>
        <source>Riding it out</source>
        <translation>Laten overwaaien</translation>
    </message>
    <message>
        <source>Breathing slowly</source>
        <translation>Langzaam ademen</translation>
    </message>
    <message>
        <source>Moving, going outside</source>
        <translation>Bewegen, naar buiten gaan</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>Met iemand praten</translation>
    </message>
    <message>
        <source>Leaving the screen</source>
        <translation>Weggaan van het scherm</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>These are small numbers. They say little about how things are going.</source>
        <translation>Dit zijn kleine aantallen. Ze zeggen weinig over hoe het gaat.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} you rated no goal. A gap means only that.</source>
        <translation>Van {first} tot en met {last} gaf je geen doel een cijfer. Een leeg stuk betekent alleen dat.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you rated your goals %n time(s), from 0 to 10. Each goal has lines of its own; a week that you left out is left out here.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} zei je %n keer hoe het met een doel ging, van 0 tot 10. Elk doel heeft een eigen lijn. Een week die je oversloeg, staat er niet bij.</numerusform>
            <numerusform>Van {first} tot en met {last} zei je %n keer hoe het met een doel ging, van 0 tot 10. Elk doel heeft een eigen lijn. Een week die je oversloeg, staat er niet bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hoe het ging</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down no lapse. A gap means only that.</source>
        <translation>Van {first} tot en met {last} schreef je geen uitglijder op. Een leeg stuk betekent alleen dat.</translation>
    </message>
    <message numerus="yes">
        <source>This shows how long it took you to write down a hard moment or a check-in again after a lapse. It is about %n lapse(s) from {first} to {last}.</source>
        <translation>
            <numerusform>Hier zie je hoelang het na een uitglijder duurde tot je weer een moeilijk moment of je antwoorden van de dag opschreef. Het gaat om %n uitglijder van {first} tot en met {last}.</numerusform>
            <numerusform>Hier zie je hoelang het na een uitglijder duurde tot je weer een moeilijk moment of je antwoorden van de dag opschreef. Het gaat om %n uitglijders van {first} tot en met {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts from when the lapse was, as roughly as you said it. It only knows when you wrote something here.</source>
        <translation>Er wordt geteld vanaf de uitglijder, zo ongeveer als jij het zei. Er is alleen bekend wanneer je hier iets opschreef.</translation>
    </message>
    <message>
        <source>Until you wrote again</source>
        <translation>Tot je weer schreef</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Uitglijders</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>binnen een dag</translation>
    </message>
    <message>
        <source>within three days</source>
        <translation>binnen drie dagen</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>binnen een week</translation>
    </message>
    <message>
        <source>after more than a week</source>
        <translation>na meer dan een week</translation>
    </message>
    <message>
        <source>nothing written since</source>
        <translation>sindsdien niets opgeschreven</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Wat je probeerde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Change, with its range</source>
        <translation>Verandering, en hoe zeker die is</translation>
    </message>
    <message>
        <source>Below five entries no average is shown.</source>
        <translation>Onder de vijf keer zie je geen gemiddelde.</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down nothing that you tried. You can still add it to an entry.</source>
        <translation>Van {first} tot en met {last} schreef je niet op wat je probeerde. Je kunt het nog bij een moment invullen.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down for %n hard moment(s) what you tried. If it was more than one thing, each counts.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} schreef je bij %n moeilijk moment op wat je probeerde. Was het meer dan één ding, dan telt elk.</numerusform>
            <numerusform>Van {first} tot en met {last} schreef je bij %n moeilijke momenten op wat je probeerde. Was het meer dan één ding, dan telt elk.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down nothing that set an urge off. You can still add it to an entry.</source>
        <translation>Van {first} tot en met {last} schreef je niet op waardoor een drang begon. Je kunt het nog bij een moment invullen.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down for %n hard moment(s) what set it off.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} schreef je bij %n moeilijk moment op waardoor het begon.</numerusform>
            <numerusform>Van {first} tot en met {last} schreef je bij %n moeilijke momenten op waardoor het begon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down %n hard moment(s). The larger a square, the more of them began in that hour.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} schreef je %n moeilijk moment op. Hoe groter een vierkant, hoe meer er in dat uur begonnen.</numerusform>
            <numerusform>Van {first} tot en met {last} schreef je %n moeilijke momenten op. Hoe groter een vierkant, hoe meer er in dat uur begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Hours without an entry are left out.</source>
        <translation>Uren zonder invoer staan er niet bij.</translation>
    </message>
    <message>
        <source>From {first} to {last} there is nothing yet of which you said at least five times that you tried it, and how strong the urge was before and after.</source>
        <translation>Van {first} tot en met {last} is er nog niets waarvan je minstens vijf keer zei dat je het probeerde, en hoe sterk de drang ervoor en erna was.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you said %n time(s) what you tried, and how strong the urge was before and after. A bar to the left means that it fell on average.</source>
        <translation>
            <numerusform>Van {first} tot en met {last} zei je %n keer wat je probeerde, en hoe sterk de drang ervoor en erna was. Een balk naar links betekent dat de drang gemiddeld daalde.</numerusform>
            <numerusform>Van {first} tot en met {last} zei je %n keer wat je probeerde, en hoe sterk de drang ervoor en erna was. Een balk naar links betekent dat de drang gemiddeld daalde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line across each bar shows how sure the average is: a long line means that it could as well be quite different.</source>
        <translation>De lijn over elke balk laat zien hoe zeker het gemiddelde is. Een lange lijn betekent dat het ook heel anders kan zijn.</translation>
    </message>
    <message>
        <source>Urges also fall by themselves, so this is no proof.</source>
        <translation>Een drang daalt ook vanzelf, dus een bewijs is dit niet.</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} tot {high})</translation>
    </message>
    <message>
        <source>No single hour stands out.</source>
        <translation>Er springt geen uur uit.</translation>
    </message>
    <message numerus="yes">
        <source>Most of them began on {weekday} in the hour {hour}: %n.</source>
        <translation>
            <numerusform>De meeste begonnen op {weekday} in het uur {hour}: %n.</numerusform>
            <numerusform>De meeste begonnen op {weekday} in het uur {hour}: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Vooruitgang</translation>
    </message>
    <message>
        <source>What you look back at</source>
        <translation>Waarop je terugkijkt</translation>
    </message>
    <message>
        <source>For a therapist, and export</source>
        <translation>Voor een therapeut, en exporteren</translation>
    </message>
    <message>
        <source>This could not be read just now. Nothing is lost. Come back here later.</source>
        <translation>Dit kon nu niet worden gelezen. Er is niets verloren. Kom hier later terug.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>&amp;Turn protection off</source>
        <translation>&amp;Bescherming uitzetten</translation>
    </message>
    <message>
        <source>Protection is off.</source>
        <translation>De bescherming staat uit.</translation>
    </message>
    <message>
        <source>Your screen is not being looked at, and nothing is covered.</source>
        <translation>Er wordt niet naar je scherm gekeken en er wordt niets afgedekt.</translation>
    </message>
    <message>
        <source>&amp;Turn protection on</source>
        <translation>&amp;Bescherming aanzetten</translation>
    </message>
    <message>
        <source>Protection is interrupted.</source>
        <translation>De bescherming is onderbroken.</translation>
    </message>
    <message>
        <source>Protection was interrupted. It is being restored.</source>
        <translation>De bescherming was onderbroken. Ze wordt hersteld.</translation>
    </message>
    <message>
        <source>This takes a moment. Until it is back, new pictures are not covered.</source>
        <translation>Dit duurt even. Tot de bescherming terug is, worden nieuwe afbeeldingen niet afgedekt.</translation>
    </message>
    <message>
        <source>Protection is starting.</source>
        <translation>De bescherming start.</translation>
    </message>
    <message>
        <source>This takes a moment. Until it is ready, new pictures are not covered.</source>
        <translation>Dat duurt even. Tot ze klaar is, worden nieuwe afbeeldingen niet afgedekt.</translation>
    </message>
    <message>
        <source>Protection is on.</source>
        <translation>De bescherming staat aan.</translation>
    </message>
    <message>
        <source>Protection is paused.</source>
        <translation>De bescherming is gepauzeerd.</translation>
    </message>
    <message numerus="yes">
        <source>Your screen is not being looked at. Protection comes back by itself in about %n minute(s).</source>
        <translation>
            <numerusform>Er wordt niet naar je scherm gekeken. De bescherming komt over ongeveer %n minuut vanzelf terug.</numerusform>
            <numerusform>Er wordt niet naar je scherm gekeken. De bescherming komt over ongeveer %n minuten vanzelf terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Turn on now</source>
        <translation>Nu &amp;aanzetten</translation>
    </message>
    <message>
        <source>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all. New pictures are covered for a moment, until Protech has looked at them.</source>
        <translation>Protech let op je scherm. Expliciete en suggestieve afbeeldingen worden afgedekt als Protech ze vindt: veel, maar niet alle. Nieuwe afbeeldingen zijn even afgedekt, tot Protech ernaar heeft gekeken.</translation>
    </message>
    <message>
        <source>Your screen is being watched. Explicit pictures are covered when Protech finds them: many, but not all.</source>
        <translation>Protech let op je scherm. Expliciete afbeeldingen worden afgedekt als Protech ze vindt: veel, maar niet alle.</translation>
    </message>
    <message>
        <source>Protech has no consent from you to look at your screen, so nothing is covered. Turn protection off and on again; you are then asked for your consent.</source>
        <translation>Protech heeft geen toestemming van je om naar je scherm te kijken, dus er wordt niets afgedekt. Zet de bescherming uit en weer aan; dan wordt je toestemming gevraagd.</translation>
    </message>
    <message>
        <source>Protech finds no screen to look at, so nothing is covered. It goes on by itself as soon as there is a screen.</source>
        <translation>Protech vindt geen scherm om naar te kijken, dus er wordt niets afgedekt. Zodra er een scherm is, gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>This kind of desktop does not let Protech look at the screen or cover pictures, so nothing is covered. Sign out and choose a session named “Xorg” or “X11” when you sign in again, if there is one.</source>
        <translation>Op dit soort bureaublad kan Protech niet naar het scherm kijken en geen afbeeldingen afdekken, dus er wordt niets afgedekt. Meld je af en kies bij het aanmelden een sessie met “Xorg” of “X11” in de naam, als die er is.</translation>
    </message>
    <message>
        <source>Protech looks at the screen but sees only an empty or frozen picture, so new pictures are not covered. It goes on by itself when it can see again. If this stays, close the program in front, or sign out and in again.</source>
        <translation>Protech kijkt wel, maar ziet alleen een leeg of stilstaand beeld. Nieuwe afbeeldingen worden daarom niet afgedekt. Zodra er weer iets te zien is, gaat het vanzelf verder. Blijft dit zo, sluit dan het programma op de voorgrond, of meld je af en weer aan.</translation>
    </message>
    <message>
        <source>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your journal stays.</source>
        <translation>De bestanden waarmee Protech afbeeldingen herkent, ontbreken of zijn beschadigd. Nieuwe afbeeldingen worden daarom niet afgedekt. Installeer Protech opnieuw; je dagboek blijft.</translation>
    </message>
    <message>
        <source>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kan nu niets afdekken op het scherm, dus nieuwe afbeeldingen worden niet afgedekt. Het blijft het proberen. Blijft dit zo, meld je dan af en weer aan.</translation>
    </message>
    <message>
        <source>On this computer Protech sees its own covers in place of what lies beneath them. To be safe it takes none away: a cover stays, even when its picture is gone. They go when you turn protection off. Update your system, then sign out and in again. If this stays, this system does not let Protech work.</source>
        <translation>Op deze computer ziet Protech zijn eigen afdekkingen in plaats van wat eronder ligt. Voor de zekerheid haalt het er geen weg: een afdekking blijft staan, ook als de afbeelding eronder weg is. Ze gaan weg als je de bescherming uitzet. Werk je systeem bij en meld je daarna af en weer aan. Blijft dit zo, dan laat dit systeem Protech niet werken.</translation>
    </message>
    <message>
        <source>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kan nu niet naar het scherm kijken, dus nieuwe afbeeldingen worden niet afgedekt. Het blijft het proberen. Blijft dit zo, meld je dan af en weer aan.</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>To the wait</source>
        <translation>Naar de wachttijd</translation>
    </message>
    <message>
        <source>This cover is &amp;wrong</source>
        <translation>Deze afdekking &amp;klopt niet</translation>
    </message>
</context>
<context>
    <name>ProtectionLeaf</name>
    <message>
        <source>You can turn protection off at any time, and on again. You need no passphrase for that, and nobody is told.</source>
        <translation>Je kunt de bescherming altijd uitzetten, en weer aan. Daar heb je geen wachtzin voor nodig, en niemand krijgt er bericht van.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Keep a question for tomorrow</source>
        <translation>Een vraag bewaren voor morgen</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Mijn vraag</translation>
    </message>
    <message>
        <source>No names, no addresses. Describe no pictures.</source>
        <translation>Geen namen, geen adressen. Beschrijf geen afbeeldingen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Het dagboek ontgrendelen</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>De tekst lezen</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Een dagboek maken</translation>
    </message>
    <message>
        <source>It is kept in your journal only, encrypted, until you delete it. Nothing is sent.</source>
        <translation>Je vraag staat alleen in je dagboek, versleuteld, tot je die wist. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Your journal is locked. A question is kept there only, so that nobody else can read it. Unlock it to write one down or to see yours.</source>
        <translation>Je dagboek is vergrendeld. Een vraag wordt alleen daar bewaard, zodat niemand anders die kan lezen. Ontgrendel het om een vraag op te schrijven of de jouwe te zien.</translation>
    </message>
    <message>
        <source>A question is kept in the journal only. The text that you agreed to does not name questions yet. You can read the new one, and agree or not.</source>
        <translation>Een vraag wordt alleen in het dagboek bewaard. De tekst waarmee je instemde, noemt vragen nog niet. Je kunt de nieuwe lezen en ermee instemmen of niet.</translation>
    </message>
    <message>
        <source>A question is kept in the journal only, so that nobody else can read it. You keep no journal now.</source>
        <translation>Een vraag wordt alleen in het dagboek bewaard, zodat niemand anders die kan lezen. Je houdt nu geen dagboek bij.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Delete the question: {words}</source>
        <translation>De vraag wissen: {words}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>You said that a cover was wrong.</source>
        <translation>Je zei dat een afdekking niet klopte.</translation>
    </message>
    <message>
        <source>The practice picture was covered.</source>
        <translation>Het oefenplaatje is afgedekt.</translation>
    </message>
    <message>
        <source>A video on the screen was covered.</source>
        <translation>Een video op het scherm is afgedekt.</translation>
    </message>
    <message>
        <source>A picture on the screen was covered.</source>
        <translation>Een afbeelding op het scherm is afgedekt.</translation>
    </message>
    <message>
        <source>A listed site stayed closed.</source>
        <translation>Een site op de lijst bleef gesloten.</translation>
    </message>
    <message>
        <source>A listed search was not sent.</source>
        <translation>Een zoekopdracht op de lijst is niet verstuurd.</translation>
    </message>
    <message>
        <source>An entry for trying was recognised.</source>
        <translation>Een regel om uit te proberen is herkend.</translation>
    </message>
    <message>
        <source>A video was covered before your browser had it.</source>
        <translation>Een video is afgedekt voordat je browser die had.</translation>
    </message>
    <message>
        <source>A picture was covered before your browser had it.</source>
        <translation>Een afbeelding is afgedekt voordat je browser die had.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) appeared meanwhile.</source>
        <translation>
            <numerusform>%n afbeelding verscheen intussen.</numerusform>
            <numerusform>%n afbeeldingen verschenen intussen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection was interrupted for less than a second.</source>
        <translation>De bescherming was korter dan een seconde onderbroken.</translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for %n second(s).</source>
        <translation>
            <numerusform>De bescherming was %n seconde onderbroken.</numerusform>
            <numerusform>De bescherming was %n seconden onderbroken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for about %n minute(s).</source>
        <translation>
            <numerusform>De bescherming was ongeveer %n minuut onderbroken.</numerusform>
            <numerusform>De bescherming was ongeveer %n minuten onderbroken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for about %n hour(s).</source>
        <translation>
            <numerusform>De bescherming was ongeveer %n uur onderbroken.</numerusform>
            <numerusform>De bescherming was ongeveer %n uur onderbroken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection was paused or off for less than a minute.</source>
        <translation>De bescherming was minder dan een minuut gepauzeerd of uit.</translation>
    </message>
    <message numerus="yes">
        <source>Protection was paused or off for about %n minute(s).</source>
        <translation>
            <numerusform>De bescherming was ongeveer %n minuut gepauzeerd of uit.</numerusform>
            <numerusform>De bescherming was ongeveer %n minuten gepauzeerd of uit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was paused or off for about %n hour(s).</source>
        <translation>
            <numerusform>De bescherming was ongeveer %n uur gepauzeerd of uit.</numerusform>
            <numerusform>De bescherming was ongeveer %n uur gepauzeerd of uit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik ben mijn wachtzin vergeten</translation>
    </message>
    <message>
        <source>The recovery code opens your journal: the twelve words that you noted when you created it. Capitals, commas and line breaks do not matter.</source>
        <translation>De herstelcode opent je dagboek: de twaalf woorden die je noteerde toen je het maakte. Hoofdletters, komma’s en nieuwe regels maken niet uit.</translation>
    </message>
    <message>
        <source>The &amp;twelve words</source>
        <translation>De &amp;twaalf woorden</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>De twaalf woorden</translation>
    </message>
    <message>
        <source>&amp;Open my journal</source>
        <translation>Mijn dagboek &amp;openen</translation>
    </message>
    <message>
        <source>Without passphrase and code nobody can open it, the makers of Protech included. Protection and help go on working. You can remove everything and start anew under “What is this program?”.</source>
        <translation>Zonder wachtzin en zonder code kan niemand het openen, ook de makers van Protech niet. Bescherming en hulp blijven werken. Onder “Wat is dit programma?” kun je alles verwijderen en opnieuw beginnen.</translation>
    </message>
    <message>
        <source>One moment. Your journal is being opened.</source>
        <translation>Een ogenblik. Je dagboek wordt geopend.</translation>
    </message>
    <message>
        <source>These words are not the code of this journal.</source>
        <translation>Deze woorden zijn niet de code van dit dagboek.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>Het is nog te vroeg voor een nieuwe poging.</translation>
    </message>
    <message numerus="yes">
        <source>The code has twelve words. These are %n.</source>
        <translation>
            <numerusform>De code heeft twaalf woorden. Dit is er %n.</numerusform>
            <numerusform>De code heeft twaalf woorden. Dit zijn er %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are known, but together they are no code. One of them may be another one, or their order.</source>
        <translation>Alle woorden bestaan, maar samen vormen ze geen code. Misschien hoort er een ander woord bij, of staan ze in een andere volgorde.</translation>
    </message>
    <message>
        <source>Word {place} is not one of the words that codes are made of.</source>
        <translation>Woord {place} is geen woord waar codes uit bestaan.</translation>
    </message>
    <message>
        <source>Word {place} cannot be right. Did you mean {words}?</source>
        <translation>Woord {place} kan niet kloppen. Bedoelde je {words}?</translation>
    </message>
</context>
<context>
    <name>ReminderTimes</name>
    <message>
        <source>First time</source>
        <translation>Eerste tijd</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Tweede tijd</translation>
    </message>
    <message>
        <source>Third time</source>
        <translation>Derde tijd</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>{time} weghalen</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Op deze dagen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>Op deze tijden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stil vanaf</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stil tot</translation>
    </message>
    <message>
        <source>Set up &amp;reminders…</source>
        <translation>&amp;Instellen…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer het</translation>
    </message>
    <message>
        <source>Shows a reminder now</source>
        <translation>Toont nu een herinnering</translation>
    </message>
    <message>
        <source>Stop reminders</source>
        <translation>Niet meer tonen</translation>
    </message>
    <message>
        <source>This desktop has no place where a reminder could be shown, so none comes here.</source>
        <translation>Dit bureaublad heeft geen plek waar een herinnering kan staan, dus hier komt er geen.</translation>
    </message>
    <message>
        <source>If you like, this computer reminds you up to three times a day, when you choose. It shows “Time for a moment for yourself.” and nothing else.</source>
        <translation>Als je wilt, herinnert deze computer je tot drie keer per dag, wanneer jij kiest. Er staat dan “Tijd voor een moment voor jezelf.” en verder niets.</translation>
    </message>
    <message>
        <source>This computer reminds you with “Time for a moment for yourself.” A click on it opens a moment for you. If the computer was off or asleep, one comes up to an hour late, and not later.</source>
        <translation>Deze computer herinnert je met “Tijd voor een moment voor jezelf.” Een klik erop opent een moment voor jou. Stond de computer uit of sliep hij, dan komt er hooguit een uur later nog één, en daarna niet meer.</translation>
    </message>
    <message>
        <source>You have chosen no time, so no reminder comes.</source>
        <translation>Je hebt geen tijd gekozen, dus er komt geen herinnering.</translation>
    </message>
    <message>
        <source>You have chosen no day, so no reminder comes.</source>
        <translation>Je hebt geen dag gekozen, dus er komt geen herinnering.</translation>
    </message>
    <message>
        <source>In your quiet hours no reminder comes: {times}.</source>
        <translation>In je stille uren komt er geen herinnering: {times}.</translation>
    </message>
    <message>
        <source>May this computer remind you?</source>
        <translation>Mag deze computer je herinneren?</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair your journal</source>
        <translation>Je dagboek herstellen</translation>
    </message>
    <message>
        <source>Everything that can still be read is copied into a new file. The damaged file is kept aside, and nothing is deleted. If you have a backup, it may hold more than a repair can save. Your passphrase and your recovery code stay the same.</source>
        <translation>Alles wat nog te lezen is, wordt gekopieerd naar een nieuw bestand. Het beschadigde bestand wordt apart bewaard, en er wordt niets gewist. Heb je een reservekopie, dan kan daar meer in staan dan wat nu te redden is. Je wachtzin en je herstelcode blijven dezelfde.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>One moment. Your journal is being read, page by page.</source>
        <translation>Een ogenblik. Je dagboek wordt bladzijde voor bladzijde gelezen.</translation>
    </message>
    <message>
        <source>The repair could not be finished: the disk may be full, or the memory short. The file is as it was. Please make room and try again.</source>
        <translation>Het herstellen kon niet worden afgemaakt: misschien is de schijf vol, of is er te weinig geheugen. Het bestand is zoals het was. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing of the file could be read. It is as it was. A backup, if you have one, can still be restored.</source>
        <translation>Er kon niets van het bestand worden gelezen. Het is zoals het was. Een reservekopie, als je die hebt, kan nog worden teruggezet.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report pictures</source>
        <translation>Afbeeldingen melden</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Restore a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>You first see what the backup holds. If you restore it, it takes the place of the present journal, which is kept aside in Protech’s folder and not deleted.</source>
        <translation>Je ziet eerst wat er in de reservekopie staat. Zet je hem terug, dan komt hij in de plaats van het huidige dagboek. Dat wordt apart bewaard in de map van Protech en niet gewist.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Kies een bestand…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>Er&amp;in kijken</translation>
    </message>
    <message>
        <source>One moment. The file is being read.</source>
        <translation>Een ogenblik. Het bestand wordt gelezen.</translation>
    </message>
    <message>
        <source>One moment. The backup is taking its place.</source>
        <translation>Een ogenblik. De reservekopie wordt teruggezet.</translation>
    </message>
    <message>
        <source>This is a whole backup. Please type the passphrase that opened your journal on that day.</source>
        <translation>Deze reservekopie is heel. Typ de wachtzin die op die dag je dagboek opende.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Dit staat erin:</translation>
    </message>
    <message>
        <source>The backup is restored and open. The journal before it is kept aside in Protech’s folder, with everything that was in it.</source>
        <translation>De reservekopie is teruggezet en open. Het dagboek van daarvoor is apart bewaard in de map van Protech, met alles wat erin stond.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Een reservekopie kiezen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Deze reservekopie terugzetten?</translation>
    </message>
    <message>
        <source>What you wrote after it was made is not in it. It stays in the present journal, which is kept aside and which this version of Protech cannot show beside it. From then on the passphrase of the backup opens your journal.</source>
        <translation>Wat je schreef nadat hij is gemaakt, staat er niet in. Dat blijft in het huidige dagboek, dat apart wordt bewaard en dat deze versie van Protech er niet naast kan laten zien. Vanaf dan opent de wachtzin van de reservekopie je dagboek.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
<context>
    <name>RideStep</name>
    <message>
        <source>An urge rises and falls like a wave. How long do you want to stay with it?</source>
        <translation>Een drang komt op en zakt weer, als een golf. Hoe lang wil je erbij blijven?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Een andere manier</translation>
    </message>
</context>
<context>
    <name>ScalePart</name>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Search the modules and your notes</source>
        <translation>Zoeken in de modules en je notities</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n plaats gevonden.</numerusform>
            <numerusform>%n plaatsen gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Another word may do.</source>
        <translation>Niets gevonden. Misschien lukt het met een ander woord.</translation>
    </message>
    <message>
        <source>{title}: my note</source>
        <translation>{title}: mijn notitie</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>It was looked at again. Some covers are gone. The rest is still unsure, so it stays. Nothing was sent.</source>
        <translation>Er is opnieuw gekeken. Sommige afdekkingen zijn weg. De rest is nog onzeker en blijft dus staan. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Still unsure, so it stays. Nothing was sent.</source>
        <translation>Nog niet zeker, dus de afdekking blijft. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>It was looked at again, and the cover is gone.</source>
        <translation>Er is opnieuw gekeken, en de afdekking is weg.</translation>
    </message>
    <message>
        <source>It was looked at again. Nothing is covered now.</source>
        <translation>Er is opnieuw gekeken. Er is nu niets afgedekt.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>The &amp;twelve words</source>
        <translation>De &amp;twaalf woorden</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase instead</source>
        <translation>Toch liever de w&amp;achtzin</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Use the c&amp;ode instead</source>
        <translation>Toch liever de &amp;code</translation>
    </message>
    <message>
        <source>These words are not its recovery code.</source>
        <translation>Deze woorden zijn niet de herstelcode ervan.</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Dat is niet de wachtzin ervan.</translation>
    </message>
    <message numerus="yes">
        <source>The code has twelve words. These are %n.</source>
        <translation>
            <numerusform>De code heeft twaalf woorden. Dit is er %n.</numerusform>
            <numerusform>De code heeft twaalf woorden. Dit zijn er %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are known, but together they are no code. One of them may be another one, or their order.</source>
        <translation>Alle woorden zijn bekend, maar samen zijn ze geen code. Misschien is er één anders, of de volgorde.</translation>
    </message>
    <message>
        <source>These words cannot be right: number {places}.</source>
        <translation>Deze woorden kunnen niet kloppen: nummer {places}.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>How far confidentiality goes</source>
        <translation>Hoe ver de vertrouwelijkheid gaat</translation>
    </message>
    <message>
        <source>We do not know this service’s limits of confidentiality. Ask at the beginning, before you say who you are.</source>
        <translation>Over de grenzen van de vertrouwelijkheid weten wij bij deze dienst niets. Vraag ernaar aan het begin, voordat je zegt wie je bent.</translation>
    </message>
    <message>
        <source>Calls stay in your call list and may show on a bill.</source>
        <translation>Gesprekken blijven in je bellijst staan en kunnen op een rekening komen.</translation>
    </message>
</context>
<context>
    <name>ServiceLists</name>
    <message numerus="yes">
        <source>Show %n more service(s)</source>
        <translation>
            <numerusform>Nog %n hulplijn tonen</numerusform>
            <numerusform>Nog %n hulplijnen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer services</source>
        <translation>Minder hulplijnen tonen</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Crisislijnen</translation>
    </message>
    <message>
        <source>That was the last one that we know. The crisis lines stand below.</source>
        <translation>Dat was de laatste die we kennen. Hieronder staan de crisislijnen.</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About Protech</source>
        <translation>Over Protech</translation>
    </message>
    <message>
        <source>What is this program?</source>
        <translation>Wat is dit programma?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Quit Protech?</source>
        <translation>Protech stoppen?</translation>
    </message>
    <message>
        <source>Protection ends too, until you open Protech again: new pictures are not covered then. Your journal stays as it is.</source>
        <translation>Ook de bescherming stopt, tot je Protech weer opent: nieuwe afbeeldingen worden dan niet afgedekt. Je dagboek blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Self-reported and selected; cannot show that something did not happen.</source>
        <translation>Zelf opgeschreven en uitgekozen; kan niet laten zien dat iets niet is gebeurd.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Hard moments, one by one</source>
        <translation>Moeilijke momenten, een voor een</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Uitglijders</translation>
    </message>
    <message numerus="yes">
        <source>%n older entry(ies) are not listed here.</source>
        <translation>
            <numerusform>%n oudere notitie staat hier niet bij.</numerusform>
            <numerusform>%n oudere notities staan hier niet bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: urge {before}</source>
        <translation>{when}: drang {before}</translation>
    </message>
    <message>
        <source>{when}: urge {before}, at the end {after}</source>
        <translation>{when}: drang {before}, aan het eind {after}</translation>
    </message>
    <message>
        <source>{when}: lapse</source>
        <translation>{when}: uitglijder</translation>
    </message>
    <message>
        <source>Tried: {what}</source>
        <translation>Geprobeerd: {what}</translation>
    </message>
    <message>
        <source>What set it off: {words}</source>
        <translation>Waardoor het begon: {words}</translation>
    </message>
    <message>
        <source>At the end: {words}</source>
        <translation>Aan het eind: {words}</translation>
    </message>
    <message>
        <source>What I learned: {words}</source>
        <translation>Wat ik heb geleerd: {words}</translation>
    </message>
    <message>
        <source>What led up to it: {words}</source>
        <translation>Wat eraan voorafging: {words}</translation>
    </message>
    <message>
        <source>What stopped it: {words}</source>
        <translation>Wat het stopte: {words}</translation>
    </message>
    <message>
        <source>Mood {mood}</source>
        <translation>Stemming {mood}</translation>
    </message>
    <message numerus="yes">
        <source>Something was covered %n time(s). A cover can also be wrong.</source>
        <translation>
            <numerusform>%n keer is er iets afgedekt. Een afdekking kan ook niet kloppen.</numerusform>
            <numerusform>%n keer is er iets afgedekt. Een afdekking kan ook niet kloppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Moeilijke momenten</translation>
    </message>
    <message>
        <source>What I tried</source>
        <translation>Wat ik heb geprobeerd</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mijn doelen</translation>
    </message>
    <message>
        <source>What I wrote in my own words</source>
        <translation>Wat ik in mijn eigen woorden schreef</translation>
    </message>
    <message>
        <source>Covers and time without protection</source>
        <translation>Afdekkingen en tijd zonder bescherming</translation>
    </message>
    <message>
        <source>No file was saved. There may be no room in that place, or nothing can be written there. Please choose another place.</source>
        <translation>Er is geen bestand bewaard. Misschien is er op die plek geen ruimte, of kan er niets worden geschreven. Kies een andere plek.</translation>
    </message>
    <message>
        <source>No file was saved, because something in your journal could not be read. Under Settings, Backup you can have it checked.</source>
        <translation>Er is geen bestand bewaard, omdat iets in je dagboek niet te lezen was. Bij Instellingen, Back-up kun je het laten nakijken.</translation>
    </message>
    <message>
        <source>No file was saved, because this computer has too little free memory just now. Please close other programs and try again.</source>
        <translation>Er is geen bestand bewaard, omdat deze computer nu te weinig geheugen vrij heeft. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place.</source>
        <translation>Dit is de eigen map van Protech: wat daar ligt, verdwijnt als je Protech verwijdert. Kies een andere plek.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>This file is not an export of a journal.</source>
        <translation>Dit bestand is geen export van een dagboek.</translation>
    </message>
    <message>
        <source>A newer version of Protech made this export.</source>
        <translation>Een nieuwere versie van Protech heeft deze export gemaakt.</translation>
    </message>
    <message>
        <source>This was an export, but a part of it is missing or was changed.</source>
        <translation>Dit was een export, maar er ontbreekt een deel of er is iets veranderd.</translation>
    </message>
    <message>
        <source>The file could not be opened, because this computer has too little free memory just now.</source>
        <translation>Het bestand kon niet worden geopend, omdat deze computer nu te weinig geheugen vrij heeft.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Dat is niet de wachtzin.</translation>
    </message>
    <message>
        <source>Erasing the app does not erase this file.</source>
        <translation>De app wissen wist dit bestand niet.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Vooruitgang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Close the journal and show the locked window (Ctrl+L)</source>
        <translation>Het dagboek sluiten en het vergrendelde venster tonen (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>SpanPicker</name>
    <message>
        <source>How far back</source>
        <translation>Hoe ver terug</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Dagen naar keuze</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>As many days before these</source>
        <translation>Evenveel dagen hiervoor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>As many days after these</source>
        <translation>Evenveel dagen hierna</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>One of the lists that are installed now is for trying only; it names nothing real.</source>
        <translation>Een van de lijsten die nu zijn geïnstalleerd, is alleen om het uit te proberen; er staat niets echts op.</translation>
    </message>
    <message>
        <source>These are numbers alone, from when the network guard began. Where you go is not kept, and not shown here.</source>
        <translation>Dit zijn alleen aantallen, vanaf het begin van de netwerkwacht. Waar je naartoe gaat, wordt niet bewaard en staat hier niet.</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Yes, that is what I thought</source>
        <translation>Ja, dat dacht ik ook</translation>
    </message>
    <message>
        <source>No, I thought otherwise</source>
        <translation>Nee, ik dacht iets anders</translation>
    </message>
    <message>
        <source>Then we did not explain it well. Once more:</source>
        <translation>Dan hebben we het niet goed uitgelegd. Nog eens:</translation>
    </message>
</context>
<context>
    <name>StatementLeaf</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>That is enough for now</source>
        <translation>Zo is het genoeg</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The time is over. You can stay as long as you like.</source>
        <translation>De tijd is om. Je mag blijven zolang je wilt.</translation>
    </message>
    <message>
        <source>Time is paused.</source>
        <translation>De tijd staat stil.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Nog ongeveer %n minuut.</numerusform>
            <numerusform>Nog ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let time run on</source>
        <translation>De tijd laten doorlopen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
</context>
<context>
    <name>Steadying</name>
    <message>
        <source>Both feet on the floor.</source>
        <translation>Beide voeten op de grond.</translation>
    </message>
    <message>
        <source>Look around: five things.</source>
        <translation>Kijk om je heen: vijf dingen.</translation>
    </message>
    <message>
        <source>Listen: three sounds.</source>
        <translation>Luister: drie geluiden.</translation>
    </message>
    <message>
        <source>Hold something cold or firm.</source>
        <translation>Houd iets kouds of stevigs vast.</translation>
    </message>
    <message>
        <source>Breathe in calmly, and out slowly.</source>
        <translation>Adem rustig in, en langzaam uit.</translation>
    </message>
    <message>
        <source>Steady myself first</source>
        <translation>Eerst tot rust komen</translation>
    </message>
    <message>
        <source>With pictures and sound. Nothing has to be read.</source>
        <translation>Met beeld en geluid. Je hoeft niets te lezen.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>A next step, if you like</source>
        <translation>Een volgende stap, als je wilt</translation>
    </message>
    <message>
        <source>Today sounds hard. It can help to talk to someone.</source>
        <translation>Vandaag klinkt zwaar. Het kan helpen om met iemand te praten.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Met iemand praten</translation>
    </message>
    <message>
        <source>There is an urge today. You can take a moment for yourself.</source>
        <translation>Er is drang vandaag. Je kunt een moment voor jezelf nemen.</translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation>Een moment nemen</translation>
    </message>
    <message>
        <source>You wrote down a hard moment in the last seven days. You can look at how it went.</source>
        <translation>De afgelopen zeven dagen schreef je een moeilijk moment op. Je kunt terugkijken hoe het ging.</translation>
    </message>
    <message>
        <source>Look at Progress</source>
        <translation>Naar Vooruitgang kijken</translation>
    </message>
    <message>
        <source>A week has its own pace. You can note how this one goes for your goals.</source>
        <translation>Elke week loopt anders. Je kunt noteren hoe het deze week gaat met je doelen.</translation>
    </message>
    <message>
        <source>Look at my goals</source>
        <translation>Mijn doelen bekijken</translation>
    </message>
    <message>
        <source>You paused in a module. It waits where you left it.</source>
        <translation>Je bent in een module gestopt. Ze wacht op de plek waar je was.</translation>
    </message>
    <message>
        <source>Go to Learn</source>
        <translation>Naar Leren</translation>
    </message>
    <message>
        <source>In a calm moment it is easier to find out who could help you. You can have a look without contacting anyone.</source>
        <translation>Op een rustig moment zoek je makkelijker uit wie je zou kunnen helpen. Je kunt rondkijken zonder contact op te nemen.</translation>
    </message>
    <message>
        <source>Look at Help</source>
        <translation>Naar Hulp kijken</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Stap {step} van {steps}</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Call or write to someone</source>
        <translation>Bellen of schrijven</translation>
    </message>
</context>
<context>
    <name>StrengthStep</name>
    <message>
        <source>How strong is it now?</source>
        <translation>Hoe sterk is het nu?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>zo sterk als maar kan</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>What would help now?</source>
        <translation>Wat zou nu helpen?</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>A moment for me</source>
        <translation>Een moment voor mij</translation>
    </message>
    <message>
        <source>For when an urge is there: look at it, ride it out, find support (Ctrl+M)</source>
        <translation>Voor als er drang is: ernaar kijken, hem laten overwaaien, steun vinden (Ctrl+M)</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ik heb nu hulp nodig</translation>
    </message>
    <message>
        <source>People to talk to, and what to do first (F1)</source>
        <translation>Mensen om mee te praten, en wat je eerst kunt doen (F1)</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Snel weg</translation>
    </message>
    <message>
        <source>Hides and locks this window at once; protection goes on (Ctrl+Shift+Q)</source>
        <translation>Verbergt en vergrendelt dit venster meteen; de bescherming gaat door (Ctrl+Shift+Q)</translation>
    </message>
</context>
<context>
    <name>TextLeaf</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>TextLink</name>
    <message>
        <source>Purpose and limits</source>
        <translation>Doel en grenzen</translation>
    </message>
    <message>
        <source>What the levels do</source>
        <translation>Wat de niveaus doen</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacyverklaring</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>This text cannot be read. Install Protech again to read it.</source>
        <translation>Deze tekst is niet te lezen. Installeer Protech opnieuw om hem te lezen.</translation>
    </message>
</context>
<context>
    <name>Timed</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>TimerPart</name>
    <message>
        <source>Last time you stayed for less than a minute.</source>
        <translation>De vorige keer bleef je minder dan een minuut.</translation>
    </message>
    <message numerus="yes">
        <source>Last time you stayed for %n minute(s).</source>
        <translation>
            <numerusform>De vorige keer bleef je %n minuut.</numerusform>
            <numerusform>De vorige keer bleef je %n minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message>
        <source>It is good that you stop here</source>
        <translation>Goed dat je hier stopt</translation>
    </message>
    <message>
        <source>Some things are heavy, and you do not have to get through this now. Put both feet on the ground. Look around you. If you like, breathe along for a while.</source>
        <translation>Sommige dingen zijn zwaar, en je hoeft hier nu niet doorheen. Zet je beide voeten op de grond. Kijk om je heen. Adem even mee, als je wilt.</translation>
    </message>
    <message>
        <source>Somebody can be there with you. The module waits where you left it.</source>
        <translation>Er kan iemand bij je zijn. De module wacht op de plek waar je stopte.</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ik heb nu hulp nodig</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Met iemand praten</translation>
    </message>
    <message>
        <source>Leave this for today</source>
        <translation>Dit laten voor vandaag</translation>
    </message>
    <message>
        <source>Back to the module</source>
        <translation>Terug naar de module</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Time for a moment for yourself.</source>
        <translation>Tijd voor een moment voor jezelf.</translation>
    </message>
    <message>
        <source>Your wait is over. Open the window if you want to go on.</source>
        <translation>Je wachttijd is voorbij. Open het venster als je verder wilt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Een moment voor mij</translation>
    </message>
    <message>
        <source>This cover is wrong</source>
        <translation>Deze afdekking klopt niet</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ik heb nu hulp nodig</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>What is this program?</source>
        <translation>Wat is dit programma?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Protection is off.</source>
        <translation>De bescherming staat uit.</translation>
    </message>
    <message>
        <source>Protection is paused. It comes back by itself.</source>
        <translation>De bescherming is gepauzeerd. Ze komt vanzelf terug.</translation>
    </message>
    <message>
        <source>Protection was interrupted. It is being restored.</source>
        <translation>De bescherming was onderbroken. Ze wordt hersteld.</translation>
    </message>
    <message>
        <source>Protection is interrupted. Open the window to read why.</source>
        <translation>De bescherming is onderbroken. Open het venster om te lezen waarom.</translation>
    </message>
    <message>
        <source>Protection is starting.</source>
        <translation>De bescherming start.</translation>
    </message>
    <message>
        <source>Protection of the network is interrupted. The screen is protected.</source>
        <translation>De bescherming op het netwerk is onderbroken. Het scherm is beschermd.</translation>
    </message>
    <message>
        <source>Protection is on.</source>
        <translation>De bescherming staat aan.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Your journal cannot be opened now</source>
        <translation>Je dagboek kan nu niet worden geopend</translation>
    </message>
    <message>
        <source>Protection does not depend on it and works as shown above.</source>
        <translation>De bescherming staat hier los van en werkt zoals hierboven staat.</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>&amp;Herstellen…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Een reserve&amp;kopie terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Start a new journal…</source>
        <translation>Nieuw &amp;dagboek beginnen…</translation>
    </message>
    <message>
        <source>The file that your passphrase works with is damaged or gone. Without it your journal stays closed. Nothing was changed.</source>
        <translation>Het bestand waarmee je wachtzin werkt, is beschadigd of weg. Zonder dat bestand blijft je dagboek dicht. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A newer version of Protech wrote your journal, and this one cannot read it. It is whole. Nothing was changed.</source>
        <translation>Je dagboek is geschreven door een nieuwere versie van Protech, en deze versie kan het niet lezen. Het is niet beschadigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The disk may be full, the memory short, or another program may be using the file. Your journal is where it was.</source>
        <translation>Misschien is de schijf vol, is er te weinig geheugen, of gebruikt een ander programma het bestand. Je dagboek staat waar het stond.</translation>
    </message>
    <message>
        <source>The file with your journal is damaged. Nothing was changed.</source>
        <translation>Het bestand met je dagboek is beschadigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Install the newest Protech to read it. Or start a new journal: the present one is kept aside, and nothing is deleted.</source>
        <translation>Installeer de nieuwste Protech om het te lezen. Of begin een nieuw dagboek: het oude wordt apart bewaard, er wordt niets gewist.</translation>
    </message>
    <message>
        <source>Start a new journal?</source>
        <translation>Een nieuw dagboek beginnen?</translation>
    </message>
    <message>
        <source>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new journal.</source>
        <translation>Het huidige bestand wordt apart bewaard in de map van Protech. Deze versie van Protech kan niet laten zien wat erin staat. Daarna kies je een wachtzin voor het nieuwe dagboek.</translation>
    </message>
    <message>
        <source>&amp;Start a new journal</source>
        <translation>Nieuw &amp;dagboek beginnen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close some programs or make room on the disk, then try again.</source>
        <translation>Sluit een paar programma’s of maak ruimte op de schijf en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Do you have a backup? Restore it. Without one, a repair saves what can still be read. Or start a new journal. In each case the damaged file is kept aside, and nothing is deleted.</source>
        <translation>Heb je een reservekopie? Zet die terug. Zonder reservekopie redt herstellen wat nog te lezen is. Of begin een nieuw dagboek. In elk geval wordt het beschadigde bestand apart bewaard, en er wordt niets gewist.</translation>
    </message>
    <message>
        <source>Do you have a backup? It has such a file in it: restore it. Or start a new journal: the present one is kept aside, and nothing is deleted.</source>
        <translation>Heb je een reservekopie? Daar zit zo’n bestand in: zet die terug. Of begin een nieuw dagboek: het huidige wordt apart bewaard, en er wordt niets gewist.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
<context>
    <name>TurningOff</name>
    <message>
        <source>Turn protection off?</source>
        <translation>Bescherming uitzetten?</translation>
    </message>
    <message>
        <source>This screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. It can be turned on again at any time.</source>
        <translation>Er wordt dan niet meer naar dit scherm gekeken. Wat nu is afgedekt, wordt weer zichtbaar, en nieuwe afbeeldingen worden niet afgedekt. De bescherming kan altijd weer aan.</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Aan laten</translation>
    </message>
    <message>
        <source>You chose that turning off waits too. The wait would begin now and take {length}. After that you are asked once more. Removing Protech, erasing, and taking back a consent never wait.</source>
        <translation>Je hebt gekozen dat ook uitzetten een wachttijd heeft. Die zou nu beginnen en {length} duren. Daarna wordt het je nog één keer gevraagd. Protech verwijderen, wissen en een toestemming intrekken kan altijd meteen.</translation>
    </message>
    <message>
        <source>Start the &amp;wait</source>
        <translation>Begin met &amp;wachten</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Ontgren&amp;delen</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Je dagboek is vergrendeld</translation>
    </message>
    <message>
        <source>Your passphrase opens it. Protection does not need it.</source>
        <translation>Je wachtzin opent het. De bescherming werkt ook zonder.</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keystore</source>
        <translation>Met de &amp;sleutelbos openen</translation>
    </message>
    <message>
        <source>I &amp;forgot my passphrase</source>
        <translation>Ik ben mijn wachtzin ver&amp;geten</translation>
    </message>
    <message>
        <source>&amp;More support</source>
        <translation>&amp;Meer steun</translation>
    </message>
    <message>
        <source>What is this pro&amp;gram?</source>
        <translation>Wat is dit &amp;programma?</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>One moment. Your journal is being opened.</source>
        <translation>Een ogenblik. Je dagboek wordt geopend.</translation>
    </message>
    <message>
        <source>The keystore did not open it. Your passphrase does, as before.</source>
        <translation>De sleutelbos opende het niet. Je wachtzin wel, zoals altijd.</translation>
    </message>
    <message>
        <source>That was not the right passphrase.</source>
        <translation>Dat was niet de juiste wachtzin.</translation>
    </message>
    <message>
        <source>Protech no longer knows how many passphrases were tried, because its file is damaged or gone. To be safe it waits once as long as it can.</source>
        <translation>Protech weet niet meer hoe vaak er een wachtzin is geprobeerd, want het bestand daarvoor is beschadigd of weg. Voor de zekerheid wacht het één keer zo lang als het kan.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>Het is nog te vroeg voor een nieuwe poging.</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>You can try again now.</source>
        <translation>Je kunt het nu opnieuw proberen.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Je kunt het over %n seconde opnieuw proberen.</numerusform>
            <numerusform>Je kunt het over %n seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in about %n minute(s).</source>
        <translation>
            <numerusform>Je kunt het over ongeveer %n minuut opnieuw proberen.</numerusform>
            <numerusform>Je kunt het over ongeveer %n minuten opnieuw proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Keep protection</source>
        <translation>Bescherming houden</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Een moment voor mij</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>A wait before protection loosens</source>
        <translation>Wachttijd voordat de bescherming losser wordt</translation>
    </message>
    <message>
        <source>A strong urge often passes within half an hour. So a pause, or covering less, begins only after a wait. A longer wait holds at once. A shorter one holds after the wait that you have now. How long shall it be?</source>
        <translation>Een sterke drang gaat vaak binnen een half uur voorbij. Daarom begint een pauze, of minder afdekken, pas na een wachttijd. Een langere wachttijd geldt meteen. Een kortere geldt na de wachttijd die je nu hebt. Hoe lang moet die zijn?</translation>
    </message>
    <message>
        <source>How long shall it be?</source>
        <translation>Hoe lang moet die zijn?</translation>
    </message>
    <message>
        <source>Turning protection off</source>
        <translation>De bescherming uitzetten</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>After the wait</source>
        <translation>Na de wachttijd</translation>
    </message>
    <message>
        <source>“After the wait” is a promise to yourself, best made in a calm moment. Quitting waits then too. Removing Protech, erasing, and taking back a consent never wait.</source>
        <translation>“Na de wachttijd” is een afspraak met jezelf, die je het best op een rustig moment maakt. Afsluiten wacht dan ook. Protech verwijderen, wissen en een toestemming intrekken kan altijd meteen.</translation>
    </message>
    <message>
        <source>To pauses and wa&amp;its</source>
        <translation>&amp;Naar pauzes en wachttijden</translation>
    </message>
</context>
<context>
    <name>WatchListen</name>
    <message>
        <source>What goes with it</source>
        <translation>Wat erbij hoort</translation>
    </message>
    <message>
        <source>No sound can be played on this computer right now.</source>
        <translation>Op deze computer kan nu geen geluid worden afgespeeld.</translation>
    </message>
    <message>
        <source>Hide the picture</source>
        <translation>Het beeld weghalen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Het geluid stoppen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>With motion</source>
        <translation>Met beweging</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Zonder beweging</translation>
    </message>
</context>
<context>
    <name>WaveGuide</name>
    <message>
        <source>Wave</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>A wave that rises, reaches its highest point and falls, with a float on it.</source>
        <translation>Een golf die opkomt, zijn hoogste punt bereikt en zakt, met een dobber erop.</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>Hoe wil je beginnen?</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Praten</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Only see what happens</source>
        <translation>Alleen kijken wat er gebeurt</translation>
    </message>
    <message>
        <source>Nobody is contacted before you choose a number or a page.</source>
        <translation>Er wordt niemand benaderd voordat je een nummer of pagina kiest.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Om wie gaat het?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Om mij</translation>
    </message>
    <message>
        <source>I worry about someone else</source>
        <translation>Ik maak me zorgen over iemand anders</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <translation>Ik ben jonger dan 18</translation>
    </message>
    <message>
        <source>I was harmed</source>
        <translation>Mij is iets aangedaan</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>One on each line. {hint}</source>
        <translation>Eén per regel. {hint}</translation>
    </message>
    <message>
        <source>This is more than fits. Only the first {lines} lines are kept, and of each line the first {letters} characters.</source>
        <translation>Dit is meer dan er past. Alleen de eerste {lines} regels worden bewaard, en van elke regel de eerste {letters} tekens.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+Omlaag)</translation>
    </message>
</context>
</TS>

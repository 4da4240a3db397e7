<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>What is this program?</source>
        <translation>Was ist dieses Programm?</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove everything?</source>
        <translation>Alles entfernen?</translation>
    </message>
    <message>
        <source>What this program has stored in this account is erased for good.</source>
        <translation>Was dieses Programm in diesem Konto gespeichert hat, wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Abroad</name>
    <message>
        <source>What works from elsewhere</source>
        <translation>Was von anderswo funktioniert</translation>
    </message>
</context>
<context>
    <name>AfterStep</name>
    <message>
        <source>How strong is it now?</source>
        <translation>Wie stark ist es jetzt?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>so stark wie nur möglich</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>No names, please, and no description of pictures.</source>
        <translation>Bitte keine Namen und keine Beschreibung von Bildern.</translation>
    </message>
    <message>
        <source>One line for yourself, if you like</source>
        <translation>Eine Zeile für Sie selbst, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Did it work?</source>
        <translation>Hat es geklappt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, it worked with {name}</source>
        <translation>Ja, bei {name} hat es geklappt</translation>
    </message>
    <message>
        <source>No, who is next?</source>
        <translation>Nein, wer ist die nächste Stelle?</translation>
    </message>
    <message>
        <source>No, it did not work with {name}. Who is next?</source>
        <translation>Nein, bei {name} hat es nicht geklappt. Wer ist die nächste Stelle?</translation>
    </message>
    <message>
        <source>Thank you. That took courage. Nothing of this is kept.</source>
        <translation>Danke. Das hat Mut gebraucht. Hiervon wird nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>AgainStep</name>
    <message>
        <source>An urge does not always fall at once. Stay with it, your plan, or someone?</source>
        <translation>Ein Drang lässt nicht immer gleich nach. Dabeibleiben, Ihr Plan, oder jemand zum Reden?</translation>
    </message>
    <message>
        <source>That is enough for now</source>
        <translation>Das reicht für jetzt</translation>
    </message>
</context>
<context>
    <name>AnsweredPart</name>
    <message>
        <source>An exercise, if you like</source>
        <translation>Eine Übung, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Diese Antwort löschen</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>In Ihrem Tagebuch aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in no journal. It is gone when you leave this module.</source>
        <translation>Steht in keinem Tagebuch. Es ist weg, wenn Sie dieses Modul verlassen.</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>What was around it</source>
        <translation>Was darum herum war</translation>
    </message>
    <message>
        <source>Where were you?</source>
        <translation>Wo waren Sie?</translation>
    </message>
    <message>
        <source>Were you one of these?</source>
        <translation>Waren Sie etwas davon?</translation>
    </message>
    <message>
        <source>How was your mood?</source>
        <translation>Wie war Ihre Stimmung?</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr gedrückt</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>Was hat es ausgelöst?</translation>
    </message>
    <message>
        <source>You wrote before:</source>
        <translation>Früher schrieben Sie:</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Before a pause comes a wait, as you chose: {length}. When it is over you are asked once more. If you do nothing then, protection stays on. A pause ends by itself.</source>
        <translation>Vor einer Pause kommt eine Wartezeit, wie Sie es gewählt haben: {length}. Danach werden Sie noch einmal gefragt. Tun Sie dann nichts, bleibt der Schutz eingeschaltet. Eine Pause endet von selbst.</translation>
    </message>
    <message>
        <source>Wait for another &amp;pause</source>
        <translation>Auf eine andere &amp;Pause warten</translation>
    </message>
    <message>
        <source>Wait for a &amp;pause</source>
        <translation>Auf eine &amp;Pause warten</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
</context>
<context>
    <name>BackCard</name>
    <message>
        <source>Looking back</source>
        <translation>Im Rückblick</translation>
    </message>
    <message>
        <source>What did you try?</source>
        <translation>Was haben Sie versucht?</translation>
    </message>
    <message>
        <source>What did you learn from it?</source>
        <translation>Was haben Sie daraus gelernt?</translation>
    </message>
    <message>
        <source>Marks this entry, so that you find it again when you talk with someone. Nobody else sees the mark.</source>
        <translation>Markiert diesen Eintrag, damit Sie ihn wiederfinden, wenn Sie mit jemandem sprechen. Niemand sonst sieht die Markierung.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n hard moment(s)</source>
        <translation>
            <numerusform>%n schwieriger Moment</numerusform>
            <numerusform>%n schwierige Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapse(s)</source>
        <translation>
            <numerusform>%n Ausrutscher</numerusform>
            <numerusform>%n Ausrutscher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n Tag mit Antworten</numerusform>
            <numerusform>%n Tage mit Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your plan</source>
        <translation>
            <numerusform>%n Zeile Ihres Plans</numerusform>
            <numerusform>%n Zeilen Ihres Plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to exercises</source>
        <translation>
            <numerusform>%n Antwort zu einer Übung</numerusform>
            <numerusform>%n Antworten zu Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and question(s)</source>
        <translation>
            <numerusform>%n Notiz oder Frage</numerusform>
            <numerusform>%n Notizen und Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover(s) and interruption(s)</source>
        <translation>
            <numerusform>%n Abdeckung oder Unterbrechung</numerusform>
            <numerusform>%n Abdeckungen und Unterbrechungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>It was made on {when}.</source>
        <translation>Sie wurde am {when} erstellt.</translation>
    </message>
    <message>
        <source>No backup was made. There may be no room in that place, or nothing can be written there. Your journal is as it was. Please choose another place.</source>
        <translation>Es wurde keine Sicherung erstellt. Vielleicht ist dort kein Platz, oder es kann dort nichts geschrieben werden. Ihr Tagebuch ist, wie es war. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No backup was made, because something in your journal or in the file with its keys is damaged. Please have your journal checked, below.</source>
        <translation>Es wurde keine Sicherung erstellt, weil in Ihrem Tagebuch oder in der Datei mit seinen Schlüsseln etwas beschädigt ist. Bitte lassen Sie Ihr Tagebuch unten prüfen.</translation>
    </message>
    <message>
        <source>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place, best on another disk.</source>
        <translation>Das ist der eigene Ordner von Protech: Was dort liegt, geht verloren, wenn Sie Protech entfernen. Bitte wählen Sie einen anderen Ort, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>This file cannot be read: it may be gone, or only a link to another one. Your journal is as it was.</source>
        <translation>Diese Datei kann nicht gelesen werden: Vielleicht ist sie weg, oder sie ist nur ein Verweis auf eine andere. Ihr Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>This file is not a backup of a journal. Your journal is as it was.</source>
        <translation>Diese Datei ist keine Sicherung eines Tagebuchs. Ihr Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>A newer version of Protech made this backup. Please install the newest Protech to restore it. Your journal is as it was.</source>
        <translation>Eine neuere Version von Protech hat diese Sicherung erstellt. Bitte installieren Sie das neueste Protech, um sie zurückzuholen. Ihr Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>This was a backup, but it is not whole any more: a part is missing or was changed. Your journal is as it was. Do you have another copy of it?</source>
        <translation>Das war eine Sicherung, aber sie ist nicht mehr vollständig: Ein Teil fehlt oder wurde verändert. Ihr Tagebuch ist, wie es war. Haben Sie noch ein weiteres Exemplar davon?</translation>
    </message>
    <message>
        <source>The backup could not be opened just now: the disk may be full, or the memory short. Your journal is as it was. Please make room and try again.</source>
        <translation>Die Sicherung konnte gerade nicht geöffnet werden: Vielleicht ist der Datenträger voll oder der Arbeitsspeicher knapp. Ihr Tagebuch ist, wie es war. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your journal is repaired, and everything that was in it could be read.</source>
        <translation>Ihr Tagebuch ist repariert, und alles, was darin stand, konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Your journal is repaired. A part of it could not be read any more and is missing. This is what was saved:</source>
        <translation>Ihr Tagebuch ist repariert. Ein Teil konnte nicht mehr gelesen werden und fehlt. Das wurde gerettet:</translation>
    </message>
    <message>
        <source>What was recorded while your journal was locked, and not yet taken in, cannot be opened any more.</source>
        <translation>Was aufgezeichnet wurde, während Ihr Tagebuch gesperrt war, und noch nicht darin stand, kann nicht mehr geöffnet werden.</translation>
    </message>
    <message>
        <source>The damaged file is kept aside in Protech’s folder. Nothing was deleted.</source>
        <translation>Die beschädigte Datei ist im Ordner von Protech beiseitegelegt. Es wurde nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Check your journal</source>
        <translation>Ihr Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Protech looks over your journal each time it opens. Here you can have every part of it read.</source>
        <translation>Protech sieht Ihr Tagebuch bei jedem Öffnen kurz durch. Hier können Sie es ganz lesen lassen.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>One moment. Everything is being read.</source>
        <translation>Einen Moment. Alles wird gelesen.</translation>
    </message>
    <message>
        <source>Everything was read, and all of it is whole.</source>
        <translation>Alles wurde gelesen, und alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>BreathGuide</name>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Breathe in for {in_seconds} seconds, and out for {out_seconds}.</source>
        <translation>Atmen Sie {in_seconds} Sekunden lang ein und {out_seconds} Sekunden lang aus.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>BreathTimer</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsersCard</name>
    <message>
        <source>Your browsers</source>
        <translation>Ihre Browser</translation>
    </message>
    <message>
        <source>What passes by: programs with proxy settings of their own, a VPN, and programs that do not follow the system’s settings. Protech cannot see them here.</source>
        <translation>Was vorbeigeht: Programme mit eigenen Proxy-Einstellungen, ein VPN und Programme, die den Einstellungen des Systems nicht folgen. Protech kann sie hier nicht sehen.</translation>
    </message>
    <message>
        <source>Restart your browsers once: only then do they notice the certificate. Empty their cache as well: pictures that they kept from before do not pass here.</source>
        <translation>Starten Sie Ihre Browser einmal neu: Erst dann bemerken sie das Zertifikat. Leeren Sie auch deren Cache: Bilder, die sie von früher behalten haben, kommen hier nicht vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) pass unread, because a program accepts no certificate but its own.</source>
        <translation>
            <numerusform>%n Website geht ungelesen weiter, weil ein Programm nur sein eigenes Zertifikat annimmt.</numerusform>
            <numerusform>%n Websites gehen ungelesen weiter, weil Programme nur ihr eigenes Zertifikat annehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have browsers &amp;trust it…</source>
        <translation>Browser ihm &amp;vertrauen lassen…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Which sites…</source>
        <translation>Welche Websites…</translation>
    </message>
    <message>
        <source>Your browsers are being looked at. This takes a moment.</source>
        <translation>Ihre Browser werden angesehen. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Copied. Paste it in a terminal, then look again.</source>
        <translation>Kopiert. Fügen Sie ihn in ein Terminal ein, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>They are kept nowhere, and forgotten after a day or when the network guard ends.</source>
        <translation>Sie werden nirgends gespeichert und sind nach einem Tag vergessen oder sobald die Netzwache endet.</translation>
    </message>
    <message>
        <source>Sites that pass unread</source>
        <translation>Websites, die ungelesen weitergehen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{name}, as a table</source>
        <translation>{name}, als Tabelle</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check an export</source>
        <translation>Einen Export prüfen</translation>
    </message>
    <message>
        <source>Here you can see whether an export can still be opened.</source>
        <translation>Hier sehen Sie, ob sich ein Export noch öffnen lässt.</translation>
    </message>
    <message>
        <source>The file’s passphrase, if it has one</source>
        <translation>Die Passphrase der Datei, falls sie eine hat</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>Einen Export ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Einen Export öffnen</translation>
    </message>
    <message>
        <source>One moment. The file is being opened.</source>
        <translation>Einen Augenblick. Die Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>It is whole. It holds:</source>
        <translation>Er ist vollständig. Er enthält:</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>How are you today?</source>
        <translation>Wie geht es Ihnen heute?</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>How is your mood?</source>
        <translation>Wie ist Ihre Stimmung?</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr gedrückt</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>How strong were urges today?</source>
        <translation>Wie stark war der Drang heute?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>so stark wie nur möglich</translation>
    </message>
    <message>
        <source>How confident are you that you can handle urges?</source>
        <translation>Wie zuversichtlich sind Sie, mit einem Drang zurechtzukommen?</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>völlig</translation>
    </message>
    <message>
        <source>Saved in your journal. You can change it until the day is over.</source>
        <translation>In Ihrem Tagebuch gespeichert. Sie können es ändern, bis der Tag vorbei ist.</translation>
    </message>
    <message>
        <source>This could not be saved. Your next answer tries again. Please check whether your disk is full.</source>
        <translation>Das konnte nicht gespeichert werden. Mit Ihrer nächsten Antwort wird es erneut versucht. Bitte prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Each answer is saved in your journal at once. You can leave any of them open.</source>
        <translation>Jede Antwort steht sofort in Ihrem Tagebuch. Sie können jede Frage offen lassen.</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Probably closed: {name}</source>
        <translation>Wahrscheinlich geschlossen: {name}</translation>
    </message>
    <message>
        <source>Tonight you can turn to a crisis line, or ride it out. Your question can wait until tomorrow.</source>
        <translation>Heute Abend können Sie sich an ein Krisentelefon wenden oder die Welle vorübergehen lassen. Ihre Frage kann bis morgen warten.</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Krisentelefone</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Ein Moment für mich</translation>
    </message>
    <message>
        <source>Keep my question</source>
        <translation>Meine Frage aufheben</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Print this card…</source>
        <translation>Diese Karte drucken…</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ich brauche jetzt Hilfe</translation>
    </message>
    <message>
        <source>What this draws on</source>
        <translation>Worauf sich das stützt</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Die Quellen ausblenden</translation>
    </message>
    <message>
        <source>No professional has reviewed this text yet.</source>
        <translation>Noch hat keine Fachperson diesen Text geprüft.</translation>
    </message>
    <message>
        <source>The card is on its way to the printer. Please fetch it soon.</source>
        <translation>Die Karte ist auf dem Weg zum Drucker. Bitte holen Sie sie bald ab.</translation>
    </message>
    <message>
        <source>No printer was found. You can copy the card by hand.</source>
        <translation>Es wurde kein Drucker gefunden. Sie können die Karte abschreiben.</translation>
    </message>
    <message>
        <source>The printer did not take the card. Please try again.</source>
        <translation>Der Drucker hat die Karte nicht angenommen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>CodeCheck</name>
    <message>
        <source>Word {place}</source>
        <translation>Wort {place}</translation>
    </message>
    <message>
        <source>Word {place} is not right yet.</source>
        <translation>Wort {place} stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Twelve words, in this order</source>
        <translation>Zwölf Wörter, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>I &amp;noted them</source>
        <translation>Ich habe sie &amp;notiert</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Please type three of the words again</source>
        <translation>Bitte tippen Sie drei der Wörter noch einmal ein</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Ohne Code weitermachen</translation>
    </message>
    <message>
        <source>It was not yet sure that you noted your recovery code, so here is a new one. If you noted an earlier one, it opens nothing any more.</source>
        <translation>Es war noch nicht sicher, ob Sie Ihren Wiederherstellungscode notiert haben, deshalb ist hier ein neuer. Haben Sie einen früheren notiert, öffnet er nichts mehr.</translation>
    </message>
    <message>
        <source>The code before opens nothing any more. Please note this one.</source>
        <translation>Der bisherige Code öffnet nichts mehr. Bitte notieren Sie diesen.</translation>
    </message>
    <message>
        <source>The words are on their way to the printer. Please fetch them soon.</source>
        <translation>Die Wörter sind auf dem Weg zum Drucker. Bitte holen Sie sie bald ab.</translation>
    </message>
    <message>
        <source>No printer was found. Please write the words on paper.</source>
        <translation>Es wurde kein Drucker gefunden. Bitte schreiben Sie die Wörter auf Papier.</translation>
    </message>
    <message>
        <source>The printer did not take the words. Please try again, or write them on paper.</source>
        <translation>Der Drucker hat die Wörter nicht angenommen. Bitte versuchen Sie es noch einmal oder schreiben Sie sie auf Papier.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Ohne den Code weitermachen?</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way back in. Without it nobody can open your journal then, and you cannot either.</source>
        <translation>Wenn Sie Ihre Passphrase vergessen, ist dieser Code der einzige Weg zurück. Ohne ihn kann dann niemand Ihr Tagebuch öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>&amp;Back to the code</source>
        <translation>&amp;Zurück zum Code</translation>
    </message>
    <message>
        <source>You can have a new code made at any time, in the settings.</source>
        <translation>In den Einstellungen können Sie jederzeit einen neuen Code erstellen lassen.</translation>
    </message>
    <message>
        <source>You are shown a new code the next time you open your journal.</source>
        <translation>Wenn Sie Ihr Tagebuch das nächste Mal öffnen, sehen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Show the words again</source>
        <translation>Die Wörter noch einmal &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Looking at the screen</source>
        <translation>Auf den Bildschirm schauen</translation>
    </message>
    <message>
        <source>Keeping listed sites closed</source>
        <translation>Websites von der Liste geschlossen halten</translation>
    </message>
    <message>
        <source>Looking inside web traffic</source>
        <translation>In den Webverkehr schauen</translation>
    </message>
    <message>
        <source>Noting what was covered</source>
        <translation>Notieren, was abgedeckt wurde</translation>
    </message>
    <message>
        <source>Keeping a journal</source>
        <translation>Ein Tagebuch führen</translation>
    </message>
    <message>
        <source>Reading your plan while the journal is locked</source>
        <translation>Den Plan lesen, während das Tagebuch gesperrt ist</translation>
    </message>
    <message>
        <source>Being reminded</source>
        <translation>Erinnert werden</translation>
    </message>
    <message>
        <source>Unlocking with this computer’s keystore</source>
        <translation>Entsperren mit dem Schlüsselspeicher dieses Computers</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Read the text</source>
        <translation>Den Text lesen</translation>
    </message>
    <message>
        <source>This computer has no keystore that Protech can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher, den Protech nutzen kann.</translation>
    </message>
    <message>
        <source>You have not agreed to this.</source>
        <translation>Sie haben hierin nicht eingewilligt.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Einwilligen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Read what is new…</source>
        <translation>Lesen, was neu ist…</translation>
    </message>
    <message>
        <source>No list of sites is installed, so there is nothing to agree to.</source>
        <translation>Es ist keine Liste von Websites installiert, also gibt es nichts, worin Sie einwilligen könnten.</translation>
    </message>
    <message>
        <source>This text says more now than when you agreed. Until you agree again, only what you agreed to is done.</source>
        <translation>In diesem Text steht jetzt mehr als damals. Bis Sie neu einwilligen, geschieht nur, worin Sie eingewilligt haben.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Listed sites can then be opened again. The proxy settings go back as they were, unless web traffic is still looked into.</source>
        <translation>Websites auf der Liste lassen sich dann wieder öffnen. Die Proxy-Einstellungen werden wieder, wie sie waren, außer wenn noch in den Webverkehr geschaut wird.</translation>
    </message>
    <message>
        <source>Web traffic then passes unread. The certificate is taken out of your browsers and its key is erased. Restart your browsers once.</source>
        <translation>Der Webverkehr geht dann ungelesen weiter. Das Zertifikat kommt aus Ihren Browsern heraus, und sein Schlüssel wird gelöscht. Starten Sie Ihre Browser einmal neu.</translation>
    </message>
    <message>
        <source>The readable file is then deleted at once. The plan in your journal stays.</source>
        <translation>Die lesbare Datei wird dann sofort gelöscht. Der Plan in Ihrem Tagebuch bleibt.</translation>
    </message>
    <message>
        <source>From then on no reminder comes. The times you chose stay.</source>
        <translation>Von da an kommt keine Erinnerung mehr. Die gewählten Uhrzeiten bleiben stehen.</translation>
    </message>
    <message>
        <source>What lies in the keystore is removed, at the latest when you next open your journal. Your passphrase and your recovery code open it as before.</source>
        <translation>Was im Schlüsselspeicher liegt, wird entfernt, spätestens wenn Sie Ihr Tagebuch das nächste Mal öffnen. Ihre Passphrase und Ihr Wiederherstellungscode öffnen es wie bisher.</translation>
    </message>
    <message>
        <source>Erase what is there, too?</source>
        <translation>Auch löschen, was schon da ist?</translation>
    </message>
    <message>
        <source>Nothing new is kept from now on. What was kept so far can stay, or be erased for good. Copies that you made, and backups, are not reached by this.</source>
        <translation>Von jetzt an wird nichts Neues aufbewahrt. Was schon da ist, kann bleiben oder endgültig gelöscht werden. Kopien, die Sie gemacht haben, und Sicherungen sind davon nicht erfasst.</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Let it stay</source>
        <translation>&amp;Stehen lassen</translation>
    </message>
    <message>
        <source>Take this consent back?</source>
        <translation>Diese Einwilligung zurücknehmen?</translation>
    </message>
    <message>
        <source>You agreed to this on {when}: to text {version} ({language}).</source>
        <translation>Sie haben am {when} eingewilligt: in Text {version} ({language}).</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>This text cannot be read.</source>
        <translation>Dieser Text lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Protection then goes off, and covers that stand now go away.</source>
        <translation>Der Schutz geht dann aus, und was jetzt abgedeckt ist, wird wieder sichtbar.</translation>
    </message>
    <message>
        <source>From then on nothing new is noted. What is there stays.</source>
        <translation>Von da an wird nichts Neues notiert. Was da ist, bleibt.</translation>
    </message>
    <message>
        <source>From then on nothing new is kept. What is there stays.</source>
        <translation>Von da an wird nichts Neues aufbewahrt. Was da ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>ConsentLeaf</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>Darf Protech auf Ihren Bildschirm schauen?</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Protech may look at my screen.</source>
        <translation>Protech darf auf meinen Bildschirm schauen.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Protection stays off; the help in Protech works.</source>
        <translation>Der Schutz bleibt aus; die Hilfe in Protech funktioniert.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>Darf Protech auf Ihren Bildschirm schauen?</translation>
    </message>
    <message>
        <source>This text cannot be read, so nobody can agree to it. Install Protech again.</source>
        <translation>Dieser Text lässt sich nicht lesen, also kann niemand darin einwilligen. Bitte installieren Sie Protech neu.</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>This text cannot be read.</source>
        <translation>Dieser Text lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>&amp;Yes, I agree</source>
        <translation>&amp;Ja, ich willige ein</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ConsentSwitch</name>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Damit aufhören</translation>
    </message>
    <message>
        <source>Your browsers ask for sites by their names. Those on a list are not opened; everything else passes as it is.</source>
        <translation>Ihre Browser rufen Websites mit ihrem Namen auf. Was auf einer Liste steht, wird nicht geöffnet; alles andere geht weiter, wie es ist.</translation>
    </message>
    <message>
        <source>Pictures wait until Protech has looked at them, and listed searches are not sent. For this your browsers have to trust a certificate that this computer makes.</source>
        <translation>Bilder warten, bis Protech sie angeschaut hat, und Suchen auf der Liste werden nicht abgeschickt. Dafür müssen Ihre Browser einem Zertifikat vertrauen, das dieser Computer erstellt.</translation>
    </message>
    <message>
        <source>No list of sites is installed, so this cannot be set up now.</source>
        <translation>Es ist keine Liste von Websites installiert, deshalb lässt sich das jetzt nicht einrichten.</translation>
    </message>
    <message>
        <source>The list that is installed now is for trying only; it names no real site.</source>
        <translation>Die Liste, die jetzt installiert ist, dient nur zum Ausprobieren; auf ihr steht keine echte Website.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>What you agreed to</source>
        <translation>Worin Sie einwilligen</translation>
    </message>
    <message numerus="yes">
        <source>You have given %n consent(s). Read, give or take them back.</source>
        <translation>
            <numerusform>Sie haben %n Einwilligung gegeben. Hier können Sie lesen, einwilligen oder zurücknehmen.</numerusform>
            <numerusform>Sie haben %n Einwilligungen gegeben. Hier können Sie lesen, einwilligen oder zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;consents</source>
        <translation>Einwilli&amp;gungen ansehen</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>What you agreed to</source>
        <translation>Worin Sie einwilligen</translation>
    </message>
    <message>
        <source>Protech does none of this without your consent. Each consent stands alone. You can take it back as easily as you gave it, and that holds within a second.</source>
        <translation>Nichts davon tut Protech ohne Ihre Einwilligung. Jede Einwilligung steht für sich. Sie nehmen sie so leicht zurück, wie Sie sie gegeben haben, und das gilt innerhalb einer Sekunde.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Other ways to this service:</source>
        <translation>Andere Wege zu dieser Stelle:</translation>
    </message>
    <message>
        <source>The page takes long</source>
        <translation>Die Seite braucht lange</translation>
    </message>
    <message>
        <source>It has not come yet. The service or your connection may be busy.</source>
        <translation>Sie ist noch nicht da. Vielleicht ist bei der Stelle oder in Ihrem Netz gerade viel los.</translation>
    </message>
    <message>
        <source>This may not be the service</source>
        <translation>Das ist vielleicht nicht die Stelle</translation>
    </message>
    <message>
        <source>Who answered could not prove to be this service. So nothing was sent there, and the page is not shown.</source>
        <translation>Wer geantwortet hat, konnte nicht beweisen, diese Stelle zu sein. Darum wurde nichts dorthin gesendet, und die Seite wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>This can happen in a network that reads along, such as one at work. Somewhere else the page may work.</source>
        <translation>Das kommt in Netzen vor, die mitlesen, etwa am Arbeitsplatz. An einem anderen Ort geht die Seite vielleicht.</translation>
    </message>
    <message>
        <source>The page ended by itself</source>
        <translation>Die Seite hat sich von selbst beendet</translation>
    </message>
    <message>
        <source>Something in it went wrong. A chat that was open there has ended. This was not your fault. Nothing of it is kept on this computer.</source>
        <translation>In ihr ist etwas schiefgegangen. Ein Chat, der dort offen war, ist zu Ende. Das lag nicht an Ihnen. Nichts davon bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The page does not answer</source>
        <translation>Die Seite antwortet nicht</translation>
    </message>
    <message>
        <source>Your connection may be gone, or the service has a fault. Nothing that you did is the cause.</source>
        <translation>Vielleicht ist Ihre Verbindung weg, oder die Stelle hat eine Störung. Es liegt nicht an etwas, das Sie getan haben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open in my own browser</source>
        <translation>In meinem eigenen Browser öffnen</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Noch etwas warten</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>This leads to another program</source>
        <translation>Das führt zu einem anderen Programm</translation>
    </message>
    <message>
        <source>It would leave this window, so it was not opened.</source>
        <translation>Sie würden dieses Fenster verlassen. Darum wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <source>It leads to {host}. This window stays with the service, so that nobody else learns of your visit.</source>
        <translation>Es führt zu {host}. Dieses Fenster bleibt bei der Stelle, damit sonst niemand von Ihrem Besuch erfährt.</translation>
    </message>
    <message>
        <source>Your own browser keeps the visit in its history.</source>
        <translation>Ihr eigener Browser behält den Besuch im Verlauf.</translation>
    </message>
    <message>
        <source>This leads elsewhere</source>
        <translation>Das führt woandershin</translation>
    </message>
    <message>
        <source>May this page hear you?</source>
        <translation>Darf diese Seite Sie hören?</translation>
    </message>
    <message>
        <source>May this page see you?</source>
        <translation>Darf diese Seite Sie sehen?</translation>
    </message>
    <message>
        <source>May this page hear and see you?</source>
        <translation>Darf diese Seite Sie hören und sehen?</translation>
    </message>
    <message>
        <source>{host} asks for it, as for a call. If you allow it, it holds until the page goes, and you are asked again the next time.</source>
        <translation>{host} bittet darum, etwa für ein Gespräch. Wenn Sie es erlauben, gilt es, bis die Seite geht. Beim nächsten Mal werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>Dieses Mal erlauben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The present page closes. A chat there ends.</source>
        <translation>Die jetzige Seite wird geschlossen. Ein Chat dort endet.</translation>
    </message>
    <message>
        <source>Open the other page</source>
        <translation>Die andere Seite öffnen</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Dieses Fenster schließen?</translation>
    </message>
    <message>
        <source>Closing ends a chat. Nothing of it stays on this computer.</source>
        <translation>Schließen beendet einen Chat. Nichts davon bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What you want to keep, you can write down now.</source>
        <translation>Was Sie behalten möchten, können Sie jetzt aufschreiben.</translation>
    </message>
    <message>
        <source>Open another page?</source>
        <translation>Eine andere Seite öffnen?</translation>
    </message>
    <message>
        <source>You asked for this service: {service}</source>
        <translation>Sie möchten zu dieser Stelle: {service}</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>The page stays open behind this.</source>
        <translation>Die Seite bleibt dahinter offen.</translation>
    </message>
    <message>
        <source>No browser opened it</source>
        <translation>Kein Browser hat es geöffnet</translation>
    </message>
    <message>
        <source>You can go back, or use one of the other ways.</source>
        <translation>Sie können zurückgehen oder einen der anderen Wege nehmen.</translation>
    </message>
    <message>
        <source>The page is on its way.</source>
        <translation>Die Seite wird geladen.</translation>
    </message>
    <message>
        <source>Files cannot be sent from this window.</source>
        <translation>Aus diesem Fenster können Sie keine Dateien senden.</translation>
    </message>
    <message>
        <source>Files are not saved from this window.</source>
        <translation>Aus diesem Fenster werden keine Dateien gespeichert.</translation>
    </message>
    <message>
        <source>Parts of this page come from other companies and were left out. If the page does not work, open it in your own browser.</source>
        <translation>Teile dieser Seite kommen von anderen Firmen und wurden weggelassen. Wenn die Seite nicht geht, öffnen Sie sie in Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>Nothing from this page is kept here. Last security patches: {month}.</source>
        <translation>Von dieser Seite bleibt hier nichts. Letzte Sicherheitsupdates: {month}.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy the number {0}</source>
        <translation>Die Nummer {0} kopieren</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR-Code zeigen</translation>
    </message>
    <message>
        <source>Show a QR code for {0}</source>
        <translation>Einen QR-Code für {0} zeigen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address {0}</source>
        <translation>Die Adresse {0} kopieren</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-Mail schreiben…</translation>
    </message>
    <message>
        <source>Write an e-mail to {0}…</source>
        <translation>Eine E-Mail an {0} schreiben…</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>Seite öffnen…</translation>
    </message>
    <message>
        <source>Open the page {0}…</source>
        <translation>Die Seite {0} öffnen…</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Kopiert. Nach einer Minute verschwindet es aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QR-Code ausblenden</translation>
    </message>
    <message>
        <source>Hide the QR code for {0}</source>
        <translation>Den QR-Code für {0} ausblenden</translation>
    </message>
    <message>
        <source>QR code for calling {0}</source>
        <translation>QR-Code für einen Anruf bei {0}</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it. The phone shows the number; you call.</source>
        <translation>Richten Sie die Kamera Ihres Handys darauf. Das Handy zeigt die Nummer; anrufen tun Sie selbst.</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>The page of the service</source>
        <translation>Die Seite der Stelle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Andere Wege</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>You are at {host}</source>
        <translation>Sie sind bei {host}</translation>
    </message>
</context>
<context>
    <name>CoverList</name>
    <message>
        <source>List of what was covered</source>
        <translation>Liste dessen, was abgedeckt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written but never arrived here. They may have been damaged or deleted.</source>
        <translation>
            <numerusform>%n Eintrag wurde geschrieben, kam hier aber nie an. Er kann beschädigt oder gelöscht worden sein.</numerusform>
            <numerusform>%n Einträge wurden geschrieben, kamen hier aber nie an. Sie können beschädigt oder gelöscht worden sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are your %n newest record(s).</source>
        <translation>
            <numerusform>Das ist Ihr neuester Eintrag (%n).</numerusform>
            <numerusform>Das sind Ihre %n neuesten Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for looking something up. It measures nothing.</source>
        <translation>Diese Liste ist zum Nachsehen da. Sie misst nichts.</translation>
    </message>
    <message>
        <source>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</source>
        <translation>Hier steht noch nichts. Wenn etwas abgedeckt wird, während der Schutz eingeschaltet ist, oder wenn der Schutz unterbrochen wird, lesen Sie es hier. Kein Bild und keine Adresse wird aufbewahrt.</translation>
    </message>
    <message>
        <source>No list is kept. You can allow it in the settings; no picture and no address would be kept.</source>
        <translation>Es wird keine Liste geführt. Sie können es in den Einstellungen erlauben; auch dann wird kein Bild und keine Adresse aufbewahrt.</translation>
    </message>
    <message>
        <source>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</source>
        <translation>Neue Einträge konnten gerade nicht hinzugefügt werden. Sie bleiben versiegelt, und Protech versucht es später noch einmal. Bitte prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message>
        <source>Covered, as you chose.</source>
        <translation>Abgedeckt, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>This is being looked at again.</source>
        <translation>Das wird noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Still unsure, so it stays. Nothing was sent.</source>
        <translation>Noch unsicher, deshalb bleibt die Abdeckung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This is not an accusation.</source>
        <translation>Das ist kein Vorwurf.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Ein Moment für mich</translation>
    </message>
    <message>
        <source>This was wrong</source>
        <translation>Das war falsch</translation>
    </message>
    <message>
        <source>A quiet minute</source>
        <translation>Eine ruhige Minute</translation>
    </message>
    <message>
        <source>The minute is over. Stay as long as you like.</source>
        <translation>Die Minute ist vorbei. Bleiben Sie, so lange Sie möchten.</translation>
    </message>
    <message>
        <source>Breathe along, if you like. What was covered stays covered.</source>
        <translation>Atmen Sie mit, wenn Sie möchten. Was abgedeckt war, bleibt abgedeckt.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc goes back at once.</source>
        <translation>Mit Esc gehen Sie sofort zurück.</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>I may hurt myself</source>
        <translation>Ich habe Angst, mir etwas anzutun</translation>
    </message>
    <message>
        <source>I am afraid that I could harm a child</source>
        <translation>Ich habe Angst, einem Kind etwas anzutun</translation>
    </message>
    <message>
        <source>Someone found out, or the police came</source>
        <translation>Jemand hat es erfahren, oder die Polizei war da</translation>
    </message>
    <message>
        <source>Hide crisis lines</source>
        <translation>Krisentelefone ausblenden</translation>
    </message>
    <message>
        <source>Show crisis lines too</source>
        <translation>Auch Krisentelefone zeigen</translation>
    </message>
    <message>
        <source>Hide more support</source>
        <translation>Weitere Unterstützung ausblenden</translation>
    </message>
    <message>
        <source>More support</source>
        <translation>Weitere Unterstützung</translation>
    </message>
    <message>
        <source>Hide what is for the people close to you</source>
        <translation>Ausblenden, was für die Menschen da ist, die Ihnen nah sind</translation>
    </message>
    <message>
        <source>For the people close to you</source>
        <translation>Für die Menschen, die Ihnen nah sind</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>One step after the other</source>
        <translation>Ein Schritt nach dem anderen</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ich brauche jetzt Hilfe</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Zurück zu den Stellen</translation>
    </message>
    <message>
        <source>All three doors</source>
        <translation>Alle drei Türen</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>&amp;Yes, I agree</source>
        <translation>&amp;Ja, ich willige ein</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>To the step &amp;before</source>
        <translation>Zum &amp;vorigen Schritt</translation>
    </message>
    <message>
        <source>&amp;Create my journal</source>
        <translation>Mein &amp;Tagebuch anlegen</translation>
    </message>
    <message>
        <source>&amp;Create my list</source>
        <translation>Meine &amp;Liste anlegen</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>You have agreed to this before, and the text says more now. Whatever you answer, what you agreed to goes on.</source>
        <translation>Sie haben hier schon eingewilligt. Im Text steht jetzt mehr. Was immer Sie antworten: Worin Sie schon eingewilligt haben, das geht weiter.</translation>
    </message>
    <message>
        <source>This text cannot be read, so nobody can agree to it. Install Protech again.</source>
        <translation>Dieser Text lässt sich nicht lesen, also kann niemand darin einwilligen. Bitte installieren Sie Protech neu.</translation>
    </message>
    <message>
        <source>Would you like to keep a journal?</source>
        <translation>Möchten Sie ein Tagebuch führen?</translation>
    </message>
    <message>
        <source>Shall Protech note when something was covered?</source>
        <translation>Soll Protech notieren, wann etwas abgedeckt wurde?</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>Busy? Try the next one, and then the first again. It is not about you.</source>
        <translation>Besetzt? Versuchen Sie es bei der nächsten Stelle und dann wieder bei der ersten. Es liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>We know no line for your country. These answer in your language, though their numbers may not work from where you are.</source>
        <translation>Für Ihr Land kennen wir keine Stelle. Diese sprechen Ihre Sprache, aber ihre Nummern funktionieren von Ihnen aus vielleicht nicht.</translation>
    </message>
    <message>
        <source>Protech’s list of services is damaged, so some are missing here. What is shown is right.</source>
        <translation>Die Liste der Stellen in Protech ist beschädigt, deshalb fehlen hier einige. Was Sie sehen, stimmt.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Emergency number</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Call the emergency number of your country. In Europe that is 112.</source>
        <translation>Rufen Sie den Notruf Ihres Landes an. In Europa ist das die 112.</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>You can come back here at any time.</source>
        <translation>Sie können jederzeit hierher zurückkommen.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Einen Ausrutscher aufschreiben</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>A click or the Return key opens an entry, to add to it or to delete it.</source>
        <translation>Ein Klick oder die Eingabetaste öffnet einen Eintrag, um ihn zu ergänzen oder zu löschen.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>This entry is not in your journal any more.</source>
        <translation>Dieser Eintrag steht nicht mehr in Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Delete this entry…</source>
        <translation>Diesen Eintrag löschen…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hard moment, {when}</source>
        <translation>Schwieriger Moment, {when}</translation>
    </message>
    <message>
        <source>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</source>
        <translation>Sie haben nicht eingewilligt, ein Tagebuch zu führen, deshalb kann nichts dazukommen. Was da ist, können Sie lesen und löschen.</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>Diesen Eintrag löschen?</translation>
    </message>
    <message>
        <source>It is deleted for good, and no longer counts in Progress.</source>
        <translation>Er wird endgültig gelöscht und zählt unter Fortschritt nicht mehr mit.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>Stärke, 0 bis 10</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>{before}, later {after}</source>
        <translation>{before}, später {after}</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>What is never looked into</source>
        <translation>Wo nie hineingeschaut wird</translation>
    </message>
    <message>
        <source>Banks, health services and governments on a list, helplines, and updates of your system. You can add sites of your own, for example your bank. A site that is listed to stay closed stays closed all the same.</source>
        <translation>Banken, Gesundheitswesen und Behörden auf einer Liste, Beratungsstellen und Updates Ihres Systems. Sie können eigene Websites hinzufügen, zum Beispiel Ihre Bank. Eine Website, die laut Liste geschlossen bleibt, bleibt trotzdem geschlossen.</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>Webs&amp;ite</translation>
    </message>
    <message>
        <source>Never look into it</source>
        <translation>Nie hineinschauen</translation>
    </message>
    <message>
        <source>Look into it again</source>
        <translation>Wieder hineinschauen</translation>
    </message>
    <message numerus="yes">
        <source>You have excluded %n site(s).</source>
        <translation>
            <numerusform>Sie haben %n Website ausgenommen.</numerusform>
            <numerusform>Sie haben %n Websites ausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have excluded no site.</source>
        <translation>Sie haben keine Website ausgenommen.</translation>
    </message>
    <message>
        <source>Only a code is kept for each, from which nobody can read its name. So Protech cannot show them to you. Whoever has this computer could try names, one by one.</source>
        <translation>Von jeder wird nur ein Code gespeichert, aus dem niemand den Namen lesen kann. Deshalb kann Protech sie Ihnen nicht zeigen. Wer diesen Computer hat, könnte Namen ausprobieren, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Erase exclusions…</source>
        <translation>Ausnahmen löschen…</translation>
    </message>
    <message>
        <source>Please write a site, such as bank.example.</source>
        <translation>Bitte schreiben Sie eine Website, wie bank.example.</translation>
    </message>
    <message>
        <source>{site} is not looked into from now on.</source>
        <translation>In {site} wird ab jetzt nicht mehr hineingeschaut.</translation>
    </message>
    <message>
        <source>{site} is looked into again, if it was excluded under this name.</source>
        <translation>In {site} wird wieder hineingeschaut, falls die Website unter diesem Namen ausgenommen war.</translation>
    </message>
    <message>
        <source>Erase all exclusions?</source>
        <translation>Alle Ausnahmen löschen?</translation>
    </message>
    <message>
        <source>All sites that you excluded are then looked into again. What Protech never looks into by itself stays so.</source>
        <translation>In alle Websites, die Sie ausgenommen haben, wird dann wieder hineingeschaut. Wo Protech von sich aus nie hineinschaut, bleibt es dabei.</translation>
    </message>
    <message>
        <source>&amp;Erase them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;So lassen</translation>
    </message>
</context>
<context>
    <name>ExplainedLeaf</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>All that you ever wrote down leaves Protech with this file, and so do the lists of covers and of time without protection.</source>
        <translation>Alles, was Sie je aufgeschrieben haben, verlässt Protech mit dieser Datei, auch die Listen der Abdeckungen und der Zeiten ohne Schutz.</translation>
    </message>
    <message>
        <source>Who can read the file</source>
        <translation>Wer die Datei lesen kann</translation>
    </message>
    <message>
        <source>Only someone with its passphrase</source>
        <translation>Nur jemand mit der Passphrase</translation>
    </message>
    <message>
        <source>Anyone who has the file</source>
        <translation>Alle, die die Datei haben</translation>
    </message>
    <message>
        <source>Your journal’s &amp;passphrase, once more</source>
        <translation>Die &amp;Passphrase Ihres Tagebuchs, noch einmal</translation>
    </message>
    <message>
        <source>A passphrase for the &amp;file</source>
        <translation>Eine Passphrase für die &amp;Datei</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Dieselbe &amp;noch einmal</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Programs that know the age format open it too. Nobody can open it without this passphrase: there is no recovery code for it.</source>
        <translation>Programme, die das Format age kennen, öffnen sie auch. Ohne diese Passphrase kann niemand sie öffnen: Es gibt dafür keinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The file is not protected by anything. It is a zip archive.</source>
        <translation>Die Datei ist durch nichts geschützt. Sie ist ein Zip-Archiv.</translation>
    </message>
    <message>
        <source>Please type your journal’s passphrase.</source>
        <translation>Bitte tippen Sie die Passphrase Ihres Tagebuchs ein.</translation>
    </message>
    <message>
        <source>A passphrase for the file needs at least 8 characters.</source>
        <translation>Eine Passphrase für die Datei braucht mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>This passphrase for the file is too long.</source>
        <translation>Diese Passphrase für die Datei ist zu lang.</translation>
    </message>
    <message>
        <source>The two passphrases for the file are not the same.</source>
        <translation>Die beiden Passphrasen für die Datei sind nicht gleich.</translation>
    </message>
    <message>
        <source>One moment. The file is being written and then opened again.</source>
        <translation>Einen Augenblick. Die Datei wird geschrieben und dann wieder geöffnet.</translation>
    </message>
    <message>
        <source>The export is made. It was opened again and is whole. It holds:</source>
        <translation>Der Export ist fertig. Er wurde wieder geöffnet und ist vollständig. Er enthält:</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The help in Protech works here all the same.</source>
        <translation>Die Hilfe in Protech funktioniert hier trotzdem.</translation>
    </message>
    <message>
        <source>Protech can look at this screen and cover pictures on it.</source>
        <translation>Protech kann auf diesen Bildschirm schauen und Bilder darauf abdecken.</translation>
    </message>
    <message>
        <source>It covers explicit and suggestive pictures, of adults too.</source>
        <translation>Es deckt explizite und aufreizende Bilder ab, auch von Erwachsenen.</translation>
    </message>
    <message>
        <source>It covers explicit pictures, of adults too.</source>
        <translation>Es deckt explizite Bilder ab, auch von Erwachsenen.</translation>
    </message>
    <message>
        <source>Protech’s icon stands at the edge of your screen. There you open this window, get help or turn protection off.</source>
        <translation>Das Symbol von Protech steht am Rand Ihres Bildschirms. Dort öffnen Sie dieses Fenster, bekommen Hilfe oder schalten den Schutz aus.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Everything that Protech kept on this device is erased.</source>
        <translation>Alles, was Protech auf diesem Gerät aufbewahrt hat, ist gelöscht.</translation>
    </message>
    <message>
        <source>Your screen is no longer looked at. The program itself is still there: remove it as you remove other programs. Files that you saved elsewhere, and backups of this device, are still where they are.</source>
        <translation>Ihr Bildschirm wird nicht mehr betrachtet. Das Programm selbst ist noch da: Entfernen Sie es, wie Sie andere Programme entfernen. Dateien, die Sie anderswo gespeichert haben, und Sicherungskopien dieses Geräts sind ebenfalls noch da.</translation>
    </message>
    <message>
        <source>Not everything that Protech kept could be erased.</source>
        <translation>Nicht alles, was Protech aufbewahrt hat, konnte gelöscht werden.</translation>
    </message>
    <message>
        <source>Your screen is no longer looked at. Open Protech again to try once more, or delete this folder yourself:
%1</source>
        <translation>Ihr Bildschirm wird nicht mehr betrachtet. Öffnen Sie Protech, um es noch einmal zu versuchen, oder löschen Sie diesen Ordner selbst:
%1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>This page cannot be read</source>
        <translation>Diese Seite lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Its text is missing or damaged. Install Protech again to read it. Nothing that you have written is lost.</source>
        <translation>Ihr Text fehlt oder ist beschädigt. Bitte installieren Sie Protech neu, um ihn zu lesen. Von dem, was Sie geschrieben haben, ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Do not search for such pictures. Do not save, screenshot or forward any: that can be an offence in itself. The address of the page is enough.</source>
        <translation>Suchen Sie nicht nach solchen Bildern. Speichern Sie keine, machen Sie kein Bildschirmfoto und leiten Sie nichts weiter: Schon das kann strafbar sein. Die Adresse der Seite genügt.</translation>
    </message>
    <message>
        <source>Show hotlines elsewhere</source>
        <translation>Meldestellen anderswo zeigen</translation>
    </message>
    <message>
        <source>Hide hotlines elsewhere</source>
        <translation>Meldestellen anderswo ausblenden</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This goal ended. Its weeks are kept.</source>
        <translation>Dieses Ziel ist beendet. Seine Wochen bleiben erhalten.</translation>
    </message>
    <message>
        <source>How did this week go for it?</source>
        <translation>Wie ging es diese Woche damit?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as well as can be</source>
        <translation>so gut wie nur möglich</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete this goal?</source>
        <translation>Dieses Ziel löschen?</translation>
    </message>
    <message>
        <source>It is deleted for good, with the numbers of all its weeks.</source>
        <translation>Es wird endgültig gelöscht, mit den Zahlen aller Wochen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A goal of my own</source>
        <translation>Ein eigenes Ziel</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Dieses Ziel ändern</translation>
    </message>
    <message>
        <source>What would you like more of in your life? A small goal that you can see moving is enough.</source>
        <translation>Wovon wünschen Sie sich mehr in Ihrem Leben? Ein kleines Ziel, das sich sichtbar bewegt, genügt.</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Wozu es gehört</translation>
    </message>
    <message>
        <source>My goal, in my own words</source>
        <translation>Mein Ziel, in meinen eigenen Worten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please choose what it belongs to. If you leave this open, it is kept under “{area}”.</source>
        <translation>Bitte wählen Sie, wozu es gehört. Wenn Sie das offen lassen, wird es unter „{area}“ gespeichert.</translation>
    </message>
    <message>
        <source>The line is full. A short goal is easier to keep in mind.</source>
        <translation>Die Zeile ist voll. Ein kurzes Ziel behält man leichter im Kopf.</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>A goal of your own</source>
        <translation>Ein eigenes Ziel</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Zum Beispiel: {examples}</translation>
    </message>
    <message>
        <source>In “My goals” you can say once a week how it goes.</source>
        <translation>Unter „Meine Ziele“ können Sie einmal in der Woche sagen, wie es läuft.</translation>
    </message>
    <message>
        <source>Goals can be set once a journal keeps them.</source>
        <translation>Ziele können Sie setzen, sobald ein Tagebuch sie aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>Goals are about what you want more of. Once a week you can say how it went. The numbers are for you alone; low ones are no failure.</source>
        <translation>Ziele handeln davon, wovon Sie mehr möchten. Einmal pro Woche können Sie sagen, wie es ging. Die Zahlen sind nur für Sie; eine niedrige ist kein Scheitern.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>Die letzte Änderung konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal und sehen Sie nach, ob Ihre Festplatte voll ist.</translation>
    </message>
    <message>
        <source>These are as many goals as fit. Let one end to set another.</source>
        <translation>Mehr Ziele passen nicht. Beenden Sie eines, um ein anderes zu setzen.</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>All sexual images</source>
        <translation>Alle sexuellen Bilder</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>“All sexual images” covers explicit pictures and videos.
“Strict” covers suggestive ones too. This has a price: every new picture is covered for a moment, until Protech has looked at it.
A third level, only for sexual images that may show a child, needs a pack that can estimate age; none is installed.</source>
        <translation>„Alle sexuellen Bilder“ deckt explizite Bilder und Videos ab.
„Streng“ deckt auch aufreizende ab. Das hat einen Preis: Jedes neue Bild ist einen Moment lang abgedeckt, bis Protech es angesehen hat.
Eine dritte Stufe, nur für sexuelle Bilder, auf denen vielleicht ein Kind zu sehen ist, braucht ein Paket, das das Alter schätzen kann; keines ist installiert.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Schonend</translation>
    </message>
    <message>
        <source>“Gentle” looks less often at moving pictures. It saves power.</source>
        <translation>„Schonend“ schaut seltener auf bewegte Bilder. Das spart Strom.</translation>
    </message>
    <message>
        <source>Protection is off, so it costs nothing.</source>
        <translation>Der Schutz ist aus und kostet also nichts.</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>Das ist noch nicht gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>In the last minute it took {percent} % of one processor core, and looked %n time(s).</source>
        <translation>
            <numerusform>In der letzten Minute brauchte er {percent} % eines Prozessorkerns und schaute %n Mal hin.</numerusform>
            <numerusform>In der letzten Minute brauchte er {percent} % eines Prozessorkerns und schaute %n Mal hin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your computer hardly notices.</source>
        <translation>Ihr Computer merkt davon fast nichts.</translation>
    </message>
    <message>
        <source>It takes a little of your computer’s power.</source>
        <translation>Er braucht ein wenig von der Leistung Ihres Computers.</translation>
    </message>
    <message>
        <source>It takes some of your computer’s power.</source>
        <translation>Er braucht einen Teil der Leistung Ihres Computers.</translation>
    </message>
    <message>
        <source>It takes much of your computer’s power now, because much is moving.</source>
        <translation>Er braucht jetzt viel von der Leistung Ihres Computers, weil sich viel bewegt.</translation>
    </message>
</context>
<context>
    <name>GuardingCard</name>
    <message>
        <source>How you are protected</source>
        <translation>Wie Sie geschützt sind</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Was abgedeckt wird</translation>
    </message>
    <message>
        <source>How often Protech looks</source>
        <translation>Wie oft Protech hinschaut</translation>
    </message>
    <message>
        <source>After many covers in a short time</source>
        <translation>Nach vielen Abdeckungen in kurzer Zeit</translation>
    </message>
    <message>
        <source>What protection costs now</source>
        <translation>Was der Schutz jetzt kostet</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Show a calm page</source>
        <translation>Eine ruhige Seite zeigen</translation>
    </message>
    <message>
        <source>What the levels do</source>
        <translation>Was die Stufen tun</translation>
    </message>
    <message>
        <source>On {when} Protech found that its file had been changed, so that you would have been protected less than you chose. What you had chosen was put back.</source>
        <translation>Am {when} hat Protech bemerkt, dass seine Datei verändert war und Sie weniger geschützt gewesen wären, als Sie gewählt hatten. Was Sie gewählt hatten, gilt wieder.</translation>
    </message>
    <message>
        <source>The calm page fills the screen for a minute in which you can breathe, and offers support. You can leave it at once with Esc. What was covered stays covered.</source>
        <translation>Die ruhige Seite füllt eine Minute lang den Bildschirm. Sie können dann in Ruhe atmen und Unterstützung finden. Mit Esc verlassen Sie sie sofort. Was abgedeckt war, bleibt abgedeckt.</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Stop it Now and partners in German</source>
        <translation>Stop it Now und Partner auf Deutsch</translation>
    </message>
    <message>
        <source>There is no Stop it Now line in German. These services help in German with the same worries. The British line can have an interpreter join the call.</source>
        <translation>Eine Stelle von Stop it Now auf Deutsch gibt es nicht. Diese Stellen helfen auf Deutsch bei denselben Sorgen. Bei der britischen Stelle kann jemand zum Dolmetschen zugeschaltet werden.</translation>
    </message>
    <message>
        <source>I am calling from another country</source>
        <translation>Ich rufe aus einem anderen Land an</translation>
    </message>
    <message>
        <source>Hide calls from elsewhere</source>
        <translation>Anrufe aus anderen Ländern ausblenden</translation>
    </message>
    <message>
        <source>Report pictures</source>
        <translation>Bilder melden</translation>
    </message>
    <message>
        <source>Services in this language stand first: {language}.</source>
        <translation>Stellen in dieser Sprache stehen vorn: {language}.</translation>
    </message>
    <message>
        <source>Services for this country and language stand first: {country}, {language}.</source>
        <translation>Stellen für dieses Land und diese Sprache stehen vorn: {country}, {language}.</translation>
    </message>
    <message>
        <source>Protech’s list of services is damaged, so some are missing here. What is shown is right. Installing Protech again brings the others back.</source>
        <translation>Die Liste der Stellen in Protech ist beschädigt, deshalb fehlen hier einige. Was Sie sehen, stimmt. Wenn Sie Protech neu installieren, sind die übrigen wieder da.</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>Then try the next one below: {name}.</source>
        <translation>Versuchen Sie dann die nächste darunter: {name}.</translation>
    </message>
    <message>
        <source>In most of Europe.</source>
        <translation>Fast überall in Europa.</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>We do not know what a call costs.</source>
        <translation>Was ein Anruf kostet, wissen wir nicht.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Kostenlos.</translation>
    </message>
    <message>
        <source>Your provider charges for the call.</source>
        <translation>Ihr Anbieter berechnet den Anruf.</translation>
    </message>
    <message>
        <source>Known to work from: {countries}. From elsewhere it may not.</source>
        <translation>Funktioniert, soweit bekannt, von hier: {countries}. Von anderswo vielleicht nicht.</translation>
    </message>
    <message>
        <source>Hours as of {date}, not verified, local time, please check: {hours}.</source>
        <translation>Zeiten, Stand {date}, nicht überprüft, Ortszeit, bitte prüfen: {hours}.</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>every day {times}</source>
        <translation>jeden Tag {times}</translation>
    </message>
    <message>
        <source>{number} is known to work from {countries} only.</source>
        <translation>Von {number} wissen wir nur, dass es aus diesen Ländern geht: {countries}.</translation>
    </message>
    <message>
        <source>Some of these services help people who worry about themselves as well. Say at the beginning that it is about someone else.</source>
        <translation>Manche dieser Stellen helfen auch Menschen, die sich um sich selbst sorgen. Sagen Sie zu Beginn, dass es um jemand anderen geht.</translation>
    </message>
    <message>
        <source>These services are there for young people, whatever it is about. Protech itself is made for adults.</source>
        <translation>Diese Stellen sind für junge Menschen da, worum es auch geht. Protech selbst ist für Erwachsene gemacht.</translation>
    </message>
    <message>
        <source>These services are there for people who were harmed, also long ago.</source>
        <translation>Diese Stellen sind für Menschen da, denen etwas angetan wurde, auch wenn es lange her ist.</translation>
    </message>
    <message>
        <source>We know of none in this country: {country}. Here are some elsewhere.</source>
        <translation>In diesem Land kennen wir keine: {country}. Hier stehen einige von anderswo.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To where you came from (Esc)</source>
        <translation>Dorthin, woher Sie kamen (Esc)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>These are only examples. The arrow puts one into the field; make it yours there.</source>
        <translation>Das sind nur Beispiele. Der Pfeil setzt eines in das Feld; dort machen Sie es zu Ihrem eigenen.</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Damit beginnen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>At home, alone</source>
        <translation>Zu Hause, allein</translation>
    </message>
    <message>
        <source>At home, with others</source>
        <translation>Zu Hause, mit anderen</translation>
    </message>
    <message>
        <source>At work or school</source>
        <translation>Bei der Arbeit oder in der Schule</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Hungry</source>
        <translation>Hungrig</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>Einsam</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In der letzten Stunde</translation>
    </message>
    <message>
        <source>Some hours ago</source>
        <translation>Vor einigen Stunden</translation>
    </message>
    <message>
        <source>About a day ago</source>
        <translation>Vor etwa einem Tag</translation>
    </message>
    <message>
        <source>A few days ago</source>
        <translation>Vor ein paar Tagen</translation>
    </message>
    <message>
        <source>About a week ago</source>
        <translation>Vor etwa einer Woche</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Länger her</translation>
    </message>
    <message>
        <source>Discuss this</source>
        <translation>Darüber sprechen</translation>
    </message>
    <message>
        <source>Please describe no pictures, and write no names and no addresses.</source>
        <translation>Bitte beschreiben Sie keine Bilder, und schreiben Sie keine Namen und keine Adressen auf.</translation>
    </message>
    <message>
        <source>Saved in your journal.</source>
        <translation>In Ihrem Tagebuch gespeichert.</translation>
    </message>
    <message>
        <source>This could not be saved. It still stands here, and your next change tries again. Please check whether your disk is full.</source>
        <translation>Das konnte nicht gespeichert werden. Es steht noch hier, und Ihre nächste Änderung versucht es wieder. Bitte prüfen Sie, ob Ihre Festplatte voll ist.</translation>
    </message>
    <message>
        <source>You can leave anything here unanswered. What you change is saved at once.</source>
        <translation>Sie können hier alles offenlassen. Was Sie ändern, wird sofort gespeichert.</translation>
    </message>
</context>
<context>
    <name>JournalOffer</name>
    <message>
        <source>A journal, if you like</source>
        <translation>Ein Tagebuch, wenn Sie möchten</translation>
    </message>
    <message>
        <source>You keep no journal now. Protection, a moment for yourself and help work without one. A journal keeps your answers, so that you can look back at them. It stays on this computer, and your passphrase opens it.</source>
        <translation>Sie führen gerade kein Tagebuch. Schutz, ein Moment für Sie und Hilfe funktionieren auch ohne. Ein Tagebuch bewahrt Ihre Antworten auf, damit Sie zurückblicken können. Es bleibt auf diesem Computer, und Ihre Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Ein Tagebuch anlegen</translation>
    </message>
    <message>
        <source>Your journal is open, and nothing new is written into it, because you have not agreed to that. You can agree in the settings.</source>
        <translation>Ihr Tagebuch ist offen, aber es kommt nichts Neues hinein, weil Sie darin nicht eingewilligt haben. Das können Sie in den Einstellungen tun.</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>The journal’s text says more now</source>
        <translation>Im Text zum Tagebuch steht jetzt mehr</translation>
    </message>
    <message>
        <source>It also names your answers to exercises, your notes beside modules, how far you read, and questions for a talk. None of this is kept until you agree to it. Everything else goes on as before.</source>
        <translation>Darin stehen jetzt auch Ihre Antworten auf Übungen, Ihre Notizen zu Modulen, wie weit Sie gelesen haben, und Fragen für ein Gespräch. Davon wird nichts aufbewahrt, solange Sie nicht einwilligen. Alles andere geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Den Text lesen</translation>
    </message>
</context>
<context>
    <name>JournalRoom</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Hard moments that you wrote down</source>
        <translation>Schwierige Momente, die Sie aufgeschrieben haben</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>These are your %n newest entries.</source>
        <translation>
            <numerusform>Das ist Ihr neuester Eintrag.</numerusform>
            <numerusform>Das sind Ihre %n neuesten Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
        <source>Your journal cannot be opened now. What you can do about it stands on its own page, which is shown when you open this window.</source>
        <translation>Ihr Tagebuch lässt sich gerade nicht öffnen. Was Sie tun können, steht auf einer eigenen Seite, die erscheint, wenn Sie dieses Fenster öffnen.</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Ausrutscher</translation>
    </message>
    <message>
        <source>A lapse can be written down here, apart from hard moments. Nothing is counted. It can show what would help next time.</source>
        <translation>Hier lässt sich ein Ausrutscher aufschreiben, getrennt von schwierigen Momenten. Es wird nichts gezählt. Es kann zeigen, was beim nächsten Mal helfen würde.</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Einen Ausrutscher aufschreiben</translation>
    </message>
    <message>
        <source>“A moment for me”, at the top of the window, begins an entry with one number; nothing else is needed.</source>
        <translation>„Ein Moment für mich“ oben im Fenster beginnt einen Eintrag mit einer Zahl; mehr braucht es nicht.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Your journal</source>
        <translation>Ihr Tagebuch</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Are you under investigation? Speak to a lawyer before you erase anything.</source>
        <translation>Was gelöscht ist, lässt sich nicht zurückholen. Wird gegen Sie ermittelt? Sprechen Sie mit einer Anwältin oder einem Anwalt, bevor Sie etwas löschen.</translation>
    </message>
    <message>
        <source>&amp;Backup, restore and check</source>
        <translation>Sicherung, &amp;Zurückholen und Prüfung</translation>
    </message>
    <message>
        <source>For a therapist, and export</source>
        <translation>Für Therapie, und Export</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>Erase what I wrote down…</source>
        <translation>Meine Einträge löschen…</translation>
    </message>
    <message>
        <source>Erase the list of covers…</source>
        <translation>Liste der Abdeckungen löschen…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Einen neuen Wiederherstellungscode erstellen?</translation>
    </message>
    <message>
        <source>The code that you noted before then opens nothing any more.</source>
        <translation>Der Code, den Sie bisher notiert haben, öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>Neuen &amp;Code erstellen</translation>
    </message>
    <message>
        <source>Erase what you wrote down?</source>
        <translation>Ihre Einträge löschen?</translation>
    </message>
    <message>
        <source>All that you wrote down is erased for good: hard moments, lapses, check-ins, your plan and your goals. The rest stays.</source>
        <translation>Alles, was Sie aufgeschrieben haben, wird endgültig gelöscht: schwierige Momente, Ausrutscher, tägliche Antworten, Ihr Plan und Ihre Ziele. Der Rest bleibt.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Erase the list of covers?</source>
        <translation>Liste der Abdeckungen löschen?</translation>
    </message>
    <message>
        <source>What was covered and when protection was interrupted is erased for good.</source>
        <translation>Was abgedeckt wurde und wann der Schutz unterbrochen war, wird endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>KeystoreCard</name>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Stop using the keystore</source>
        <translation>Schlüsselspeicher nicht mehr nutzen</translation>
    </message>
    <message>
        <source>This computer has no keystore that Protech can use. Your passphrase or your recovery code opens your journal.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher, den Protech nutzen kann. Ihre Passphrase oder Ihr Wiederherstellungscode öffnet Ihr Tagebuch.</translation>
    </message>
    <message>
        <source>On the lock screen you can open your journal without your passphrase. Who can use your account on this computer can do so too.</source>
        <translation>Auf dem Sperrbildschirm können Sie Ihr Tagebuch ohne Ihre Passphrase öffnen. Wer Ihr Benutzerkonto auf diesem Computer benutzen kann, kann das auch.</translation>
    </message>
    <message>
        <source>The keystore did not do what Protech asked of it, so nothing changed. Your passphrase opens your journal. You can stop here and try again later.</source>
        <translation>Der Schlüsselspeicher hat nicht getan, worum Protech ihn bat; es hat sich also nichts geändert. Ihre Passphrase öffnet Ihr Tagebuch. Sie können hier aufhören und es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>If you like, a key to your journal lies in this computer’s own keystore. Then you need no passphrase here, and neither does who can use your account.</source>
        <translation>Wenn Sie möchten, liegt ein Schlüssel zu Ihrem Tagebuch im Schlüsselspeicher dieses Computers. Dann brauchen Sie hier keine Passphrase, und wer Ihr Benutzerkonto benutzen kann, auch nicht.</translation>
    </message>
</context>
<context>
    <name>LanguageLeaf</name>
    <message>
        <source>Which language would you like to read?</source>
        <translation>Welche Sprache möchten Sie lesen?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>Sie können das jederzeit ändern.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>LapseForm</name>
    <message>
        <source>Roughly when was it?</source>
        <translation>Wann war es ungefähr?</translation>
    </message>
    <message>
        <source>What led up to it?</source>
        <translation>Was ging voraus?</translation>
    </message>
    <message>
        <source>What made it stop?</source>
        <translation>Wodurch hörte es auf?</translation>
    </message>
    <message>
        <source>How are you now?</source>
        <translation>Wie geht es Ihnen jetzt?</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>You do not have to be alone with this. When you go on, help is shown first.</source>
        <translation>Sie müssen damit nicht allein sein. Wenn Sie weitergehen, sehen Sie zuerst Hilfe.</translation>
    </message>
    <message>
        <source>I see no way out</source>
        <translation>Ich sehe keinen Ausweg</translation>
    </message>
    <message>
        <source>Help is shown at once.</source>
        <translation>Sie sehen sofort Hilfe.</translation>
    </message>
    <message>
        <source>Counted from {day}, when you wrote this down.</source>
        <translation>Gerechnet ab {day}, als Sie das aufgeschrieben haben.</translation>
    </message>
</context>
<context>
    <name>LapsePage</name>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Delete this entry…</source>
        <translation>Diesen Eintrag löschen…</translation>
    </message>
    <message>
        <source>A next step</source>
        <translation>Ein nächster Schritt</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Einen Ausrutscher aufschreiben</translation>
    </message>
    <message>
        <source>A lapse, written down on {day}</source>
        <translation>Ein Ausrutscher, aufgeschrieben am {day}</translation>
    </message>
    <message>
        <source>This entry is not in your journal any more.</source>
        <translation>Dieser Eintrag steht nicht mehr in Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</source>
        <translation>Sie haben nicht eingewilligt, ein Tagebuch zu führen, deshalb kann nichts dazukommen. Was da ist, können Sie lesen und löschen.</translation>
    </message>
    <message>
        <source>A lapse is hard to look at, and it can show what would help. Take the time you need. You can leave anything unanswered.</source>
        <translation>Einen Ausrutscher anzuschauen ist schwer, und es kann zeigen, was helfen würde. Nehmen Sie sich die Zeit, die Sie brauchen. Sie können alles offenlassen.</translation>
    </message>
    <message>
        <source>What you enter is kept in your journal, also when you leave this page midway. You can delete it at any time.</source>
        <translation>Was Sie eingeben, bleibt in Ihrem Tagebuch, auch wenn Sie diese Seite mittendrin verlassen. Sie können es jederzeit löschen.</translation>
    </message>
    <message>
        <source>This could not be saved. It still stands here, so that you can save it again. Please check whether your disk is full.</source>
        <translation>Das konnte nicht gespeichert werden. Es steht noch hier, damit Sie es noch einmal speichern können. Bitte prüfen Sie, ob Ihre Festplatte voll ist.</translation>
    </message>
    <message>
        <source>Saved in your journal, and nowhere else. You can change or delete it at any time.</source>
        <translation>In Ihrem Tagebuch gespeichert, und nirgends sonst. Sie können es jederzeit ändern oder löschen.</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>Diesen Eintrag löschen?</translation>
    </message>
    <message>
        <source>It is deleted for good.</source>
        <translation>Er wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>LapseTable</name>
    <message>
        <source>Roughly when</source>
        <translation>Wann ungefähr</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>LearnRoom</name>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Twelve modules, each with a few short steps and exercises. You choose which, when and how much. Your answers are sent to nobody.</source>
        <translation>Zwölf Module, jedes mit ein paar kurzen Schritten und Übungen. Sie wählen, welches, wann und wie viel. Ihre Antworten werden niemandem gesendet.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>These five build on each other. Each one also stands for itself.</source>
        <translation>Diese fünf bauen aufeinander auf. Jedes steht auch für sich.</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>In beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>When it cannot wait</source>
        <translation>Wenn es nicht warten kann</translation>
    </message>
    <message>
        <source>Shorter texts</source>
        <translation>Kürzere Texte</translation>
    </message>
    <message>
        <source>Hide: {title}</source>
        <translation>Ausblenden: {title}</translation>
    </message>
    <message>
        <source>Some modules cannot be read. Installing Protech again brings them back.</source>
        <translation>Einige Module lassen sich nicht lesen. Wenn Sie Protech neu installieren, kommen sie zurück.</translation>
    </message>
    <message>
        <source>A module for now</source>
        <translation>Ein Modul für jetzt</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Etwa %n Minute</numerusform>
            <numerusform>Etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>read through</source>
        <translation>durchgelesen</translation>
    </message>
    <message>
        <source>begun, at step {step} of {steps}</source>
        <translation>begonnen, bei Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>You paused here. You can go on any time.</source>
        <translation>Hier haben Sie angehalten. Sie können jederzeit weitermachen.</translation>
    </message>
    <message>
        <source>A gentle beginning, if you like one.</source>
        <translation>Ein sanfter Anfang, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>You wrote down a lapse. This may help in the days after one.</source>
        <translation>Sie haben einen Ausrutscher aufgeschrieben. Das kann in den Tagen danach helfen.</translation>
    </message>
    <message>
        <source>This could be next.</source>
        <translation>Das könnte als Nächstes kommen.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Whoever runs the page sees your visit, and your internet provider may see that you went there.</source>
        <translation>Wer die Seite betreibt, sieht Ihren Besuch. Ihr Internetanbieter kann sehen, dass Sie dort waren.</translation>
    </message>
    <message>
        <source>In the private window nothing of it stays on this computer. Your own browser keeps the visit in its history.</source>
        <translation>Im privaten Fenster bleibt nichts davon auf diesem Computer. Ihr eigener Browser behält den Besuch im Verlauf.</translation>
    </message>
    <message>
        <source>Closing the page usually ends a chat.</source>
        <translation>Wenn Sie die Seite schließen, endet ein Chat meistens.</translation>
    </message>
    <message>
        <source>Do not search for pictures, and do not save, screenshot or forward any.</source>
        <translation>Suchen Sie nicht nach Bildern, speichern Sie keine, machen Sie kein Bildschirmfoto und leiten Sie nichts weiter.</translation>
    </message>
    <message>
        <source>Open this page?</source>
        <translation>Diese Seite öffnen?</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>In the &amp;private window</source>
        <translation>Im &amp;privaten Fenster</translation>
    </message>
    <message>
        <source>In my own &amp;browser</source>
        <translation>In meinem eigenen &amp;Browser</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>Eine E-Mail schreiben?</translation>
    </message>
    <message>
        <source>Your mail program opens. Your own address becomes visible to the service, and the message stays among those you sent.</source>
        <translation>Ihr Mailprogramm öffnet sich. Ihre eigene Adresse wird für die Stelle sichtbar, und die Nachricht bleibt bei Ihren gesendeten liegen.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
<context>
    <name>LettersSwitch</name>
    <message>
        <source>Hide &amp;what I type</source>
        <translation>Ein&amp;gabe verbergen</translation>
    </message>
    <message>
        <source>Show &amp;what I type</source>
        <translation>Ein&amp;gabe anzeigen</translation>
    </message>
</context>
<context>
    <name>LevelsPage</name>
    <message>
        <source>Go to &amp;Settings</source>
        <translation>Zu den &amp;Einstellungen</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>A line of my own</source>
        <translation>Eine eigene Zeile</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Other words for this line</source>
        <translation>Andere Worte für diese Zeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The line is full. Short lines are easy to read in a hard moment.</source>
        <translation>Die Zeile ist voll. Kurze Zeilen lesen sich in einem schweren Moment leicht.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Locking by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>When you do nothing in this window for a while, your journal locks. What you were writing in an entry, in your plan or as a goal is kept. How long shall it wait?</source>
        <translation>Wenn Sie in diesem Fenster eine Weile nichts tun, wird Ihr Tagebuch gesperrt. Was Sie gerade in einem Eintrag, in Ihrem Plan oder als Ziel schreiben, bleibt erhalten. Wie lange soll es warten?</translation>
    </message>
    <message>
        <source>How long shall it wait?</source>
        <translation>Wie lange soll es warten?</translation>
    </message>
    <message>
        <source>It locks at once when you lock the screen or the computer goes to sleep, if this computer says so. While you ride out an urge, it waits up to 30 minutes.</source>
        <translation>Es sperrt sofort, wenn Sie den Bildschirm sperren oder der Computer in den Ruhezustand geht, sofern dieser Computer das mitteilt. Während Sie einen Drang abklingen lassen, wartet es bis zu 30 Minuten.</translation>
    </message>
</context>
<context>
    <name>Loosening</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause of %n minute(s)</source>
        <translation>
            <numerusform>Eine Pause von %n Minute</numerusform>
            <numerusform>Eine Pause von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking less often at moving pictures</source>
        <translation>Seltener auf bewegte Bilder schauen</translation>
    </message>
    <message>
        <source>Covering less</source>
        <translation>Weniger abdecken</translation>
    </message>
    <message>
        <source>Covering less: {level}</source>
        <translation>Weniger abdecken: {level}</translation>
    </message>
    <message>
        <source>A shorter wait: {length}</source>
        <translation>Eine kürzere Wartezeit: {length}</translation>
    </message>
    <message>
        <source>Turning protection off</source>
        <translation>Den Schutz ausschalten</translation>
    </message>
    <message>
        <source>Turning off without a wait</source>
        <translation>Ausschalten ohne Wartezeit</translation>
    </message>
    <message numerus="yes">
        <source>The wait is over. You can say yes within the next %n minute(s). If you do nothing, protection stays as it is.</source>
        <translation>
            <numerusform>Die Wartezeit ist vorbei. Sie können noch %n Minute lang Ja sagen. Tun Sie nichts, bleibt der Schutz, wie er ist.</numerusform>
            <numerusform>Die Wartezeit ist vorbei. Sie können noch %n Minuten lang Ja sagen. Tun Sie nichts, bleibt der Schutz, wie er ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left to wait. Only time in which this computer is awake counts.</source>
        <translation>
            <numerusform>Noch etwa %n Minute warten. Es zählt nur die Zeit, in der dieser Computer wach ist.</numerusform>
            <numerusform>Noch etwa %n Minuten warten. Es zählt nur die Zeit, in der dieser Computer wach ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Jetzt pausieren</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Jetzt ausschalten</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Jetzt ändern</translation>
    </message>
    <message>
        <source>{what}. The wait is over.</source>
        <translation>{what}. Die Wartezeit ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>{what}. About %n minute(s) left to wait.</source>
        <translation>
            <numerusform>{what}. Noch etwa %n Minute warten.</numerusform>
            <numerusform>{what}. Noch etwa %n Minuten warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>An e-mail shows your own address to the service. It stays among those that you sent, where others who use your mail can find it. Nothing is sent from here.</source>
        <translation>Eine E-Mail zeigt der Stelle Ihre eigene Adresse. Sie bleibt bei Ihren gesendeten Nachrichten, wo andere sie finden können, die Ihr Postfach benutzen. Von hier aus wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Your message to {0}</source>
        <translation>Ihre Nachricht an {0}</translation>
    </message>
    <message>
        <source>Change it as you like. You need not give your name. Describe no pictures.</source>
        <translation>Ändern Sie den Text, wie Sie möchten. Ihren Namen müssen Sie nicht nennen. Beschreiben Sie keine Bilder.</translation>
    </message>
    <message>
        <source>Another way to begin</source>
        <translation>Ein anderer Anfang</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Die Nachricht kopieren</translation>
    </message>
    <message>
        <source>Open it in my mail program…</source>
        <translation>In meinem Mailprogramm öffnen…</translation>
    </message>
    <message>
        <source>Copied, without the subject. It leaves the clipboard after a minute.</source>
        <translation>Kopiert, ohne den Betreff. Nach einer Minute verschwindet es aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>The message is too long to be handed on. Make it shorter, or copy it and put it into your mail program yourself.</source>
        <translation>Die Nachricht ist zu lang, um sie zu übergeben. Kürzen Sie sie, oder kopieren Sie sie und fügen Sie sie selbst in Ihr Mailprogramm ein.</translation>
    </message>
    <message>
        <source>No mail program opened. You can copy the message and the address.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet. Sie können die Nachricht und die Adresse kopieren.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Hide the e-mail</source>
        <translation>Die E-Mail ausblenden</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Eine E-Mail schreiben</translation>
    </message>
    <message>
        <source>Hide the e-mail to {0}</source>
        <translation>Die E-Mail an {0} ausblenden</translation>
    </message>
    <message>
        <source>Write an e-mail to {0}</source>
        <translation>Eine E-Mail schreiben an {0}</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Make a backup</source>
        <translation>Eine Sicherung erstellen</translation>
    </message>
    <message>
        <source>A backup is one file with all of your journal, sealed. The passphrase and the recovery code that open your journal today will always open this file, even if you change them later. Best keep it on another disk. Removing Protech does not remove this file.</source>
        <translation>Eine Sicherung ist eine Datei mit Ihrem ganzen Tagebuch, versiegelt. Die Passphrase und der Wiederherstellungscode, die Ihr Tagebuch heute öffnen, öffnen diese Datei immer, auch wenn Sie sie später ändern. Bewahren Sie sie am besten auf einem anderen Datenträger auf. Wenn Sie Protech entfernen, bleibt diese Datei bestehen.</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Eine &amp;Sicherung erstellen…</translation>
    </message>
    <message>
        <source>One moment. The backup is being written and then read again.</source>
        <translation>Einen Moment. Die Sicherung wird geschrieben und dann noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The backup is made. It was read again and is whole. It holds:</source>
        <translation>Die Sicherung ist erstellt. Sie wurde noch einmal gelesen und ist vollständig. Das steht darin:</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>Einen Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Do&amp;ne for now</source>
        <translation>Für jetzt &amp;fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause and come back later</source>
        <translation>&amp;Pause, ich mache später weiter</translation>
    </message>
    <message>
        <source>This is too m&amp;uch now</source>
        <translation>Das ist mir gerade zu &amp;viel</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>The last answer could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>Die letzte Antwort konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal, und sehen Sie nach, ob Ihre Festplatte voll ist.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You can stop at any time, and leave out whatever you like.</source>
        <translation>
            <numerusform>Etwa %n Minute. Sie können jederzeit aufhören und auslassen, was Sie möchten.</numerusform>
            <numerusform>Etwa %n Minuten. Sie können jederzeit aufhören und auslassen, was Sie möchten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is there in English only.</source>
        <translation>Diesen Text gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>This module cannot be read, because its file is damaged or missing. Your answers are as they were. Installing Protech again brings it back.</source>
        <translation>Dieses Modul lässt sich nicht lesen, weil seine Datei beschädigt ist oder fehlt. Ihre Antworten sind noch da. Wenn Sie Protech neu installieren, kommt es zurück.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Ride it out</source>
        <translation>Abklingen lassen</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Leave the screen</source>
        <translation>Weg vom Bildschirm</translation>
    </message>
    <message>
        <source>A child is near me</source>
        <translation>Ein Kind ist in meiner Nähe</translation>
    </message>
    <message>
        <source>Your answer is saved in your journal at once.</source>
        <translation>Ihre Antwort steht sofort in Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>Your journal is locked. What you enter is sealed at once, and comes into your journal when you unlock it.</source>
        <translation>Ihr Tagebuch ist gesperrt. Was Sie eingeben, wird sofort versiegelt und kommt in Ihr Tagebuch, wenn Sie es entsperren.</translation>
    </message>
    <message>
        <source>You keep no journal, so nothing of this is saved.</source>
        <translation>Sie führen kein Tagebuch, also wird hiervon nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your journal cannot be used now, so nothing of this is saved.</source>
        <translation>Ihr Tagebuch lässt sich gerade nicht benutzen, also wird hiervon nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saved in your journal.</source>
        <translation>In Ihrem Tagebuch gespeichert.</translation>
    </message>
    <message>
        <source>Sealed. It comes into your journal when you unlock it.</source>
        <translation>Versiegelt. Es kommt in Ihr Tagebuch, wenn Sie es entsperren.</translation>
    </message>
    <message>
        <source>This could not be saved. You can go on all the same. Please check later whether your disk is full.</source>
        <translation>Das konnte nicht gespeichert werden. Sie können trotzdem weitermachen. Bitte prüfen Sie später, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>In that moment</source>
        <translation>In diesem Moment</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>so stark wie nur möglich</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>How strong was it?</source>
        <translation>Wie stark war es?</translation>
    </message>
    <message>
        <source>How strong was it afterwards?</source>
        <translation>Wie stark war es danach?</translation>
    </message>
    <message>
        <source>One line about it</source>
        <translation>Eine Zeile dazu</translation>
    </message>
    <message>
        <source>What you turned to then: {way}</source>
        <translation>Wozu Sie damals griffen: {way}</translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ride it out</source>
        <translation>Abklingen lassen</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Leave the screen</source>
        <translation>Weg vom Bildschirm</translation>
    </message>
    <message>
        <source>That happens.</source>
        <translation>Das kommt vor.</translation>
    </message>
    <message>
        <source>That is all for now.</source>
        <translation>Das ist alles für jetzt.</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Ein Moment für mich</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>{name}: goes through the network guard.</source>
        <translation>{name}: geht durch die Netzwache.</translation>
    </message>
    <message>
        <source>{name}: goes through it once you have signed out and in again.</source>
        <translation>{name}: geht hindurch, sobald Sie sich ab- und wieder angemeldet haben.</translation>
    </message>
    <message>
        <source>{name}: passes by, because the setting was changed after Protech.</source>
        <translation>{name}: geht vorbei, weil die Einstellung nach Protech geändert wurde.</translation>
    </message>
    <message>
        <source>{name}: passes by, because a rule of its own is set.</source>
        <translation>{name}: geht vorbei, weil eine eigene Regel eingestellt ist.</translation>
    </message>
    <message>
        <source>{name}: passes by, because another kind of proxy is set.</source>
        <translation>{name}: geht vorbei, weil eine andere Art von Proxy eingestellt ist.</translation>
    </message>
    <message>
        <source>{name}: passes by, because the setting cannot be changed.</source>
        <translation>{name}: geht vorbei, weil sich die Einstellung nicht ändern lässt.</translation>
    </message>
    <message>
        <source>Programs that follow environment variables</source>
        <translation>Programme, die den Umgebungsvariablen folgen</translation>
    </message>
    <message>
        <source>{name}: trusts the certificate.</source>
        <translation>{name}: vertraut dem Zertifikat.</translation>
    </message>
    <message>
        <source>{name}: this cannot be told.</source>
        <translation>{name}: Das lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>{name}: does not trust it.</source>
        <translation>{name}: vertraut dem Zertifikat nicht.</translation>
    </message>
    <message>
        <source>A program is missing. This command installs it: {command}</source>
        <translation>Ein Programm fehlt. Dieser Befehl installiert es: {command}</translation>
    </message>
    <message>
        <source>The program certutil is missing; your system’s software has it.</source>
        <translation>Das Programm certutil fehlt; Sie finden es bei der Software Ihres Systems.</translation>
    </message>
    <message>
        <source>It protects its certificates by itself, so it was left as it is.</source>
        <translation>Er schützt seine Zertifikate selbst, deshalb wurde daran nichts geändert.</translation>
    </message>
    <message>
        <source>You, or the system, said no.</source>
        <translation>Sie oder das System haben abgelehnt.</translation>
    </message>
    <message>
        <source>It is set not to follow the system.</source>
        <translation>Er ist so eingestellt, dass er dem System nicht folgt.</translation>
    </message>
    <message>
        <source>It is too old. Update it.</source>
        <translation>Er ist zu alt. Aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>What it keeps cannot be read.</source>
        <translation>Was er speichert, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It does not know the next certificate yet. Restart it.</source>
        <translation>Das nächste Zertifikat kennt er noch nicht. Starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>Connections in the last minute: {number}</source>
        <translation>Verbindungen in der letzten Minute: {number}</translation>
    </message>
    <message>
        <source>Sites kept closed: {number}</source>
        <translation>Websites, die geschlossen blieben: {number}</translation>
    </message>
    <message>
        <source>Pictures held until judged: {number}</source>
        <translation>Bilder, die auf ein Urteil warteten: {number}</translation>
    </message>
    <message>
        <source>Of these, turned grey: {number}</source>
        <translation>Davon grau geworden: {number}</translation>
    </message>
    <message>
        <source>Of these, because they could not be judged in time: {number}</source>
        <translation>Davon, weil sie nicht rechtzeitig beurteilt werden konnten: {number}</translation>
    </message>
    <message>
        <source>The network guard is off.</source>
        <translation>Die Netzwache ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>What your browsers load is not looked at on its way to you. Looking at the screen does not depend on this.</source>
        <translation>Was Ihre Browser laden, wird unterwegs nicht angeschaut. Das Schauen auf den Bildschirm ist davon unabhängig.</translation>
    </message>
    <message>
        <source>The network guard rests.</source>
        <translation>Die Netzwache ruht.</translation>
    </message>
    <message>
        <source>It begins again as soon as protection is on and not paused.</source>
        <translation>Sie geht weiter, sobald der Schutz eingeschaltet ist und nicht pausiert.</translation>
    </message>
    <message>
        <source>The network guard is starting.</source>
        <translation>Die Netzwache wird gestartet.</translation>
    </message>
    <message>
        <source>The network guard can do nothing now.</source>
        <translation>Die Netzwache kann jetzt nichts tun.</translation>
    </message>
    <message>
        <source>The network guard is on.</source>
        <translation>Die Netzwache ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The network guard cannot do all that you chose. In the settings you can read why.</source>
        <translation>Die Netzwache kann nicht alles tun, was Sie gewählt haben. In den Einstellungen können Sie lesen, warum.</translation>
    </message>
    <message>
        <source>The network guard was interrupted. It is being restored.</source>
        <translation>Die Netzwache war unterbrochen. Sie wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Until it is ready, your browsers go on without it.</source>
        <translation>Bis sie bereit ist, gehen Ihre Browser ohne sie weiter.</translation>
    </message>
    <message>
        <source>Listed sites stay closed, and pictures that your browsers load are looked at before you see them.</source>
        <translation>Websites auf der Liste bleiben geschlossen, und Bilder, die Ihre Browser laden, werden angeschaut, bevor Sie sie sehen.</translation>
    </message>
    <message>
        <source>Listed sites stay closed.</source>
        <translation>Websites auf der Liste bleiben geschlossen.</translation>
    </message>
    <message>
        <source>Pictures that your browsers load are looked at before you see them.</source>
        <translation>Bilder, die Ihre Browser laden, werden angeschaut, bevor Sie sie sehen.</translation>
    </message>
    <message>
        <source>Your consent to this cannot be found, so nothing is done. Press “Stop this” below, then set it up again.</source>
        <translation>Ihre Einwilligung dafür ist nicht zu finden, deshalb geschieht nichts. Wählen Sie unten „Damit aufhören“ und richten Sie es danach neu ein.</translation>
    </message>
    <message>
        <source>No list of sites is installed, so none stays closed. There is nothing you need to do.</source>
        <translation>Es ist keine Liste von Websites installiert, deshalb bleibt keine geschlossen. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>A list is damaged, so no site stays closed and no search is compared. Install Protech again; your journal stays.</source>
        <translation>Eine Liste ist beschädigt, deshalb bleibt keine Website geschlossen und keine Suche wird verglichen. Installieren Sie Protech neu; Ihr Tagebuch bleibt.</translation>
    </message>
    <message>
        <source>The files that Protech recognises pictures with are missing or damaged. Each picture that is held becomes grey. Install Protech again; your journal stays.</source>
        <translation>Die Dateien, mit denen Protech Bilder erkennt, fehlen oder sind beschädigt. Jedes Bild, das wartet, wird grau. Installieren Sie Protech neu; Ihr Tagebuch bleibt.</translation>
    </message>
    <message>
        <source>Pictures cannot be judged for a moment, so each that is held becomes grey. This is being restored; load the page again later.</source>
        <translation>Bilder können einen Moment lang nicht beurteilt werden, deshalb wird jedes, das wartet, grau. Das wird wiederhergestellt; laden Sie die Seite später neu.</translation>
    </message>
    <message>
        <source>Protech does not know how proxies are set on this desktop, so your browsers go on without it. Looking at the screen goes on.</source>
        <translation>Protech weiß nicht, wie auf diesem Desktop ein Proxy eingestellt wird, deshalb gehen Ihre Browser ohne Protech weiter. Das Schauen auf den Bildschirm geht weiter.</translation>
    </message>
    <message>
        <source>This system finds its proxies by a rule of its own, which was left as it is. So your browsers go on without Protech. If you set the rule yourself, you can take it out in the system’s network settings; then turn protection off and on.</source>
        <translation>Dieses System findet seine Proxys nach einer eigenen Regel, und die blieb, wie sie ist. Deshalb gehen Ihre Browser ohne Protech weiter. Haben Sie die Regel selbst eingestellt, können Sie sie in den Netzwerkeinstellungen des Systems entfernen; schalten Sie den Schutz danach aus und wieder ein.</translation>
    </message>
    <message>
        <source>This system uses a proxy that Protech cannot speak to, and it was left as it is. So your browsers go on without Protech. Looking at the screen goes on.</source>
        <translation>Dieses System benutzt einen Proxy, mit dem Protech nicht sprechen kann, und der blieb, wie er ist. Deshalb gehen Ihre Browser ohne Protech weiter. Das Schauen auf den Bildschirm geht weiter.</translation>
    </message>
    <message>
        <source>The proxy settings were changed after Protech set them, and Protech leaves them so. Your browsers go on without Protech. To have it again, turn protection off and on.</source>
        <translation>Die Proxy-Einstellungen wurden geändert, nachdem Protech sie gesetzt hatte, und Protech lässt das so. Deshalb gehen Ihre Browser ohne Protech weiter. Wenn Sie es wieder möchten, schalten Sie den Schutz aus und wieder ein.</translation>
    </message>
    <message>
        <source>The certificate could not be made or put away, so nothing is looked into. Please check whether your disk is full, then turn protection off and on.</source>
        <translation>Das Zertifikat ließ sich nicht erstellen oder entfernen, deshalb wird nirgends hineingeschaut. Bitte prüfen Sie, ob Ihre Festplatte voll ist, und schalten Sie den Schutz dann aus und wieder ein.</translation>
    </message>
    <message>
        <source>Protech cannot take in connections now, so your browsers go on without it. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kann jetzt keine Verbindungen annehmen, deshalb gehen Ihre Browser ohne Protech weiter. Es versucht es weiter. Wenn das so bleibt, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The proxy settings of this system cannot be changed, so your browsers go on without Protech. It keeps trying. Looking at the screen goes on.</source>
        <translation>Die Proxy-Einstellungen dieses Systems lassen sich nicht ändern, deshalb gehen Ihre Browser ohne Protech weiter. Es versucht es weiter. Das Schauen auf den Bildschirm geht weiter.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Protection on the network</source>
        <translation>Schutz im Netz</translation>
    </message>
    <message>
        <source>See the network guard</source>
        <translation>Zur Netzwache</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>What the network guard sees</source>
        <translation>Was die Netzwache sieht</translation>
    </message>
    <message>
        <source>If the network guard fails, the internet goes on without it until it is back, and nothing is held back meanwhile. Looking at the screen goes on.</source>
        <translation>Fällt die Netzwache aus, geht das Internet ohne sie weiter, bis sie zurück ist, und nichts wird währenddessen zurückgehalten. Das Schauen auf den Bildschirm geht weiter.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>Take at least %n character(s). A few words that only you would put together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %n Zeichen. Einige Wörter, die nur Sie so zusammenstellen würden, sind leicht zu merken und schwer zu erraten.</numerusform>
            <numerusform>Nehmen Sie mindestens %n Zeichen. Einige Wörter, die nur Sie so zusammenstellen würden, sind leicht zu merken und schwer zu erraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The &amp;same passphrase again</source>
        <translation>&amp;Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>One moment. Your journal is being prepared.</source>
        <translation>Einen Moment. Ihr Tagebuch wird vorbereitet.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Please type the second again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Bitte tippen Sie die zweite noch einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is shorter than %n character(s). Please make it longer.</source>
        <translation>
            <numerusform>Diese Passphrase ist kürzer als %n Zeichen. Bitte machen Sie sie länger.</numerusform>
            <numerusform>Diese Passphrase ist kürzer als %n Zeichen. Bitte machen Sie sie länger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is longer than %n character(s). Please make it shorter.</source>
        <translation>
            <numerusform>Diese Passphrase ist länger als %n Zeichen. Bitte machen Sie sie kürzer.</numerusform>
            <numerusform>Diese Passphrase ist länger als %n Zeichen. Bitte machen Sie sie kürzer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>This is hard to write down. You did. A lapse does not undo what you have worked for, and nothing starts again from the beginning.</source>
        <translation>Das ist schwer aufzuschreiben. Es ist Ihnen gelungen. Ein Ausrutscher nimmt Ihnen nicht, was Sie sich erarbeitet haben, und nichts fängt wieder von vorn an.</translation>
    </message>
    <message>
        <source>One next step is enough. Which one fits now?</source>
        <translation>Ein nächster Schritt genügt. Welcher passt jetzt?</translation>
    </message>
    <message>
        <source>Nothing more for now</source>
        <translation>Für jetzt nichts mehr</translation>
    </message>
    <message>
        <source>Change what I wrote</source>
        <translation>Ändern, was ich geschrieben habe</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Tighten protection</source>
        <translation>Den Schutz strenger machen</translation>
    </message>
    <message>
        <source>Look at my plan</source>
        <translation>Meinen Plan ansehen</translation>
    </message>
    <message>
        <source>A module for these days</source>
        <translation>Ein Modul für diese Tage</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>There is no more room here. What was too long was not added.</source>
        <translation>Hier ist kein Platz mehr. Was zu lang war, wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>My note beside this module</source>
        <translation>Meine Notiz zu diesem Modul</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Hide my note</source>
        <translation>Meine Notiz ausblenden</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Meine Notiz</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</source>
        <translation>Ihr Desktop hat keinen Platz für das Symbol von Protech. Der Schutz läuft auch ohne. Um zu diesem Fenster zurückzukommen, öffnen Sie Protech erneut wie jedes andere Programm.</translation>
    </message>
    <message>
        <source>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your journal are not affected. Please check that the language is right.</source>
        <translation>Protech konnte seine Einstellungen nicht lesen. Es hat die beschädigte Datei zur Seite gelegt und verwendet neue; Schutz und Tagebuch sind nicht betroffen. Bitte prüfen Sie, ob die Sprache stimmt.</translation>
    </message>
    <message>
        <source>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your journal is not affected. Turn protection on when you want it.</source>
        <translation>Protech konnte nicht lesen, ob der Schutz eingeschaltet war. Es hat die beschädigte Datei zur Seite gelegt und den Schutz ausgelassen, denn ohne Ihre Einwilligung schaut es nie auf Ihren Bildschirm. Ihr Tagebuch ist nicht betroffen. Schalten Sie den Schutz ein, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The file that says how you are protected was changed outside Protech. To be on the safe side, the strictest level and the longest wait hold now. You can choose anew in the settings. Your journal is not affected.</source>
        <translation>Die Datei, in der steht, wie Sie geschützt sind, wurde außerhalb von Protech verändert. Zur Sicherheit gelten jetzt die strengste Stufe und die längste Wartezeit. In den Einstellungen können Sie neu wählen. Ihr Tagebuch ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Some entries that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</source>
        <translation>Einige Einträge, die auf das Entsperren warteten, waren beschädigt. Sie wurden zur Seite gelegt, und alle anderen sind erhalten; der Schutz ist nicht betroffen. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Something could not be written to your journal. Protection is not affected. Please check whether your disk is full.</source>
        <translation>Etwas konnte nicht in Ihr Tagebuch geschrieben werden. Der Schutz ist nicht betroffen. Bitte prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</source>
        <translation>Ihre letzte Auswahl konnte nicht gespeichert werden. Sie gilt, bis Protech endet, und Protech versucht es weiter. Bitte prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>For a therapist</source>
        <translation>Für eine Therapeutin oder einen Therapeuten</translation>
    </message>
    <message>
        <source>Choose what somebody you trust may read. You see every page before you save or print it. What you have marked with “Discuss this” comes first. What a therapist must keep to themselves differs by country: ask about that first.</source>
        <translation>Wählen Sie, was jemand lesen darf, dem Sie vertrauen. Sie sehen jede Seite, bevor Sie sie speichern oder drucken. Was Sie mit „Darüber sprechen“ markiert haben, kommt zuerst. Was in einer Therapie vertraulich bleiben muss, ist von Land zu Land verschieden: Fragen Sie zuerst danach.</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Was Sie mitnehmen</translation>
    </message>
    <message>
        <source>Nobody can sign in to see this, and nothing is sent. It is a PDF or paper.</source>
        <translation>Niemand kann sich dafür anmelden, und nichts wird gesendet. Es ist ein PDF oder Papier.</translation>
    </message>
    <message>
        <source>&amp;Look at the pages</source>
        <translation>Die Seiten &amp;ansehen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Hide this</source>
        <translation>Ausb&amp;lenden</translation>
    </message>
    <message>
        <source>Covers seem to be wrong often. You can read why that happens, and what you can do about it.</source>
        <translation>Abdeckungen scheinen oft falsch zu sein. Sie können lesen, woran das liegt und was Sie tun können.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Mehr lesen</translation>
    </message>
</context>
<context>
    <name>OpenersCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {sentence}</source>
        <translation>Kopieren: {sentence}</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Kopiert. Nach einer Minute verschwindet es aus der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>What matters most stands first. Move rows with the arrows.</source>
        <translation>Was am wichtigsten ist, steht oben. Mit den Pfeilen verschieben Sie eine Zeile.</translation>
    </message>
    <message>
        <source>This is my order</source>
        <translation>Das ist meine Reihenfolge</translation>
    </message>
    <message>
        <source>Now in place {place}</source>
        <translation>Jetzt an Stelle {place}</translation>
    </message>
</context>
<context>
    <name>OutLeaf</name>
    <message>
        <source>Help for &amp;young people</source>
        <translation>Hilfe für &amp;junge Menschen</translation>
    </message>
    <message>
        <source>Go on &amp;without protection</source>
        <translation>&amp;Ohne Schutz weiter</translation>
    </message>
    <message>
        <source>&amp;Remove Protech…</source>
        <translation>Protech &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back to the question</source>
        <translation>&amp;Zurück zur Frage</translation>
    </message>
</context>
<context>
    <name>OwnPerson</name>
    <message>
        <source>Someone I know</source>
        <translation>Jemand, den ich kenne</translation>
    </message>
    <message>
        <source>These people stand in your plan:</source>
        <translation>Diese Menschen stehen in Ihrem Plan:</translation>
    </message>
    <message>
        <source>Think of one person whom you can call now: a friend, someone in your family, a neighbour. Nothing of it is kept here.</source>
        <translation>Denken Sie an einen Menschen, den Sie jetzt anrufen können: aus dem Freundeskreis, der Familie, der Nachbarschaft. Davon wird hier nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>You can say: “I am not well. Can you stay with me?”</source>
        <translation>Sie können sagen: „Mir geht es nicht gut. Kannst du bei mir bleiben?“</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Open in my own &amp;browser</source>
        <translation>In meinem eigenen &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>The private window opens.</source>
        <translation>Das private Fenster öffnet sich.</translation>
    </message>
    <message>
        <source>The private window had no security patches for a long time. So it does not open. Your own browser can open the page. It keeps the visit in its history.</source>
        <translation>Das private Fenster hat lange keine Sicherheitsupdates bekommen. Darum öffnet es sich nicht. Ihr eigener Browser kann die Seite öffnen. Er behält den Besuch im Verlauf.</translation>
    </message>
    <message>
        <source>The private window ended by itself. Nothing of it stays on this computer. You can open it again. Your own browser can open the page too. It keeps the visit in its history.</source>
        <translation>Das private Fenster hat sich von selbst beendet. Nichts davon bleibt auf diesem Computer. Sie können es wieder öffnen. Auch Ihr eigener Browser kann die Seite öffnen. Er behält den Besuch im Verlauf.</translation>
    </message>
    <message>
        <source>The private window cannot open on this computer. Your own browser can open the page. It keeps the visit in its history.</source>
        <translation>Das private Fenster lässt sich auf diesem Computer nicht öffnen. Ihr eigener Browser kann die Seite öffnen. Er behält den Besuch im Verlauf.</translation>
    </message>
    <message>
        <source>No other program opened it. You can copy the address and open it there.</source>
        <translation>Kein anderes Programm hat es geöffnet. Sie können die Adresse kopieren und dort öffnen.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Wählen Sie eine neue Passphrase</translation>
    </message>
    <message>
        <source>Your recovery code opened your journal. From now on this new passphrase opens it, and the one before no longer does. Your recovery code stays the same.</source>
        <translation>Ihr Wiederherstellungscode hat Ihr Tagebuch geöffnet. Von jetzt an öffnet es diese neue Passphrase, und die bisherige nicht mehr. Ihr Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Diese Passphrase &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&amp;A moment for me</source>
        <translation>Ein &amp;Moment für mich</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Language and country</source>
        <translation>Sprache und Land</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <translation>Hilfsangebote dieses Landes stehen vorn. Nichts wird abgefragt oder gesendet.</translation>
    </message>
    <message>
        <source>As in your system: {country}</source>
        <translation>Wie in Ihrem System: {country}</translation>
    </message>
    <message>
        <source>As in your system</source>
        <translation>Wie in Ihrem System</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>The folder “{folder}” looks like one that a program copies to a server by itself.</source>
        <translation>Der Ordner „{folder}“ sieht aus wie einer, den ein Programm von selbst auf einen Server kopiert.</translation>
    </message>
    <message>
        <source>Save it in this folder?</source>
        <translation>In diesem Ordner speichern?</translation>
    </message>
    <message>
        <source>&amp;Save it there</source>
        <translation>Dort &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Not there</source>
        <translation>&amp;Nicht dort</translation>
    </message>
    <message>
        <source>Whoever can get at that server can read the file.</source>
        <translation>Wer an diesen Server kommt, kann die Datei lesen.</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read the file, but others may see that it is there.</source>
        <translation>Ohne die Passphrase kann niemand die Datei lesen, aber andere können sehen, dass es sie gibt.</translation>
    </message>
    <message>
        <source>Without your passphrase or your code nobody can read the file, but others may see that it is there.</source>
        <translation>Ohne Ihre Passphrase oder Ihren Code kann niemand die Datei lesen, aber andere können sehen, dass es sie gibt.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>My plan, at hand</source>
        <translation>Mein Plan, zur Hand</translation>
    </message>
    <message>
        <source>See my plan</source>
        <translation>Meinen Plan ansehen</translation>
    </message>
    <message>
        <source>A plan for hard moments, if you like</source>
        <translation>Ein Plan für schwere Momente, wenn Sie möchten</translation>
    </message>
    <message>
        <source>In a calm moment you can write down what helps you. A few lines are enough.</source>
        <translation>In einem ruhigen Moment können Sie aufschreiben, was Ihnen hilft. Ein paar Zeilen genügen.</translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation>Meinen Plan schreiben</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>In a calm moment you write down what helps you. In a hard moment you find it here, and in “A moment for me”. Every line is saved at once, and any step can stay empty. Please describe no pictures.</source>
        <translation>In einem ruhigen Moment schreiben Sie auf, was Ihnen hilft. In einem schweren Moment finden Sie es hier und in „Ein Moment für mich“. Jede Zeile wird sofort gespeichert, und jeder Schritt darf leer bleiben. Bitte beschreiben Sie keine Bilder.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>Die letzte Änderung konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal und sehen Sie nach, ob Ihre Festplatte voll ist.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>The plan is on its way to the printer. Please fetch it soon.</source>
        <translation>Der Plan ist unterwegs zum Drucker. Bitte holen Sie ihn bald.</translation>
    </message>
    <message>
        <source>No printer was found. You can copy the plan by hand.</source>
        <translation>Es wurde kein Drucker gefunden. Sie können den Plan von Hand abschreiben.</translation>
    </message>
    <message>
        <source>The printer did not take the plan. Please try again.</source>
        <translation>Der Drucker hat den Plan nicht angenommen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>For your plan: {step}</source>
        <translation>Für Ihren Plan: {step}</translation>
    </message>
    <message>
        <source>You find these lines in “My plan”, and can change them there.</source>
        <translation>Sie finden diese Zeilen unter „Mein Plan“ und können sie dort ändern.</translation>
    </message>
    <message>
        <source>Lines for the plan can be written once a journal keeps them.</source>
        <translation>Zeilen für den Plan können Sie schreiben, sobald ein Tagebuch sie aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
    <message>
        <source>You wrote this for a moment like now. One line of it is enough.</source>
        <translation>Sie haben das für einen Moment wie jetzt geschrieben. Eine Zeile davon genügt.</translation>
    </message>
    <message>
        <source>Your plan is in your journal, if you wrote one, and cannot be read while the journal is locked. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</source>
        <translation>Ihr Plan steht in Ihrem Tagebuch, falls Sie einen geschrieben haben, und lässt sich nicht lesen, solange das Tagebuch gesperrt ist. Wenn Sie einen Plan auf Papier haben, nehmen Sie ihn jetzt zur Hand. Auch jemand zum Reden kann helfen.</translation>
    </message>
    <message>
        <source>There is no plan here yet. In a calm moment you can write one: the way there is on Today. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</source>
        <translation>Hier ist noch kein Plan. In einem ruhigen Moment können Sie einen schreiben: Der Weg dorthin steht unter Heute. Wenn Sie einen Plan auf Papier haben, nehmen Sie ihn jetzt zur Hand. Auch jemand zum Reden kann helfen.</translation>
    </message>
</context>
<context>
    <name>PlanStepCard</name>
    <message>
        <source>This step is full. A plan that fits on one page is easier to use.</source>
        <translation>Dieser Schritt ist voll. Ein Plan, der auf eine Seite passt, ist leichter zu benutzen.</translation>
    </message>
    <message>
        <source>The line is deleted.</source>
        <translation>Die Zeile ist gelöscht.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Now in place {place}</source>
        <translation>Jetzt an Stelle {place}</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>My warning signs</source>
        <translation>Meine Warnzeichen</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>Was ich allein tun kann</translation>
    </message>
    <message>
        <source>People and places that take my mind elsewhere</source>
        <translation>Menschen und Orte, die mich auf andere Gedanken bringen</translation>
    </message>
    <message>
        <source>People I can ask</source>
        <translation>Menschen, die ich fragen kann</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Making my surroundings safer</source>
        <translation>Meine Umgebung sicherer machen</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Dazugehören</translation>
    </message>
    <message>
        <source>Being good at something</source>
        <translation>Etwas gut können</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sinn</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>See that protection works</source>
        <translation>Sehen, dass der Schutz arbeitet</translation>
    </message>
    <message>
        <source>The practice picture</source>
        <translation>Das Übungsbild</translation>
    </message>
    <message>
        <source>Put the practice picture away</source>
        <translation>Das Übungsbild weglegen</translation>
    </message>
    <message>
        <source>Show the practice picture</source>
        <translation>Das Übungsbild zeigen</translation>
    </message>
    <message>
        <source>A harmless practice picture shows you how a cover looks.</source>
        <translation>Ein harmloses Übungsbild zeigt Ihnen, wie eine Abdeckung aussieht.</translation>
    </message>
    <message>
        <source>This picture will be covered within a moment. When it is covered, nothing more is needed.</source>
        <translation>Dieses Bild wird gleich abgedeckt. Ist es abgedeckt, brauchen Sie nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>{state} So the practice picture would stay uncovered now, and is not shown. It appears here as soon as protection stands.</source>
        <translation>{state} Das Übungsbild würde jetzt nicht abgedeckt und wird deshalb nicht gezeigt. Es erscheint hier, sobald der Schutz arbeitet.</translation>
    </message>
</context>
<context>
    <name>PracticeLeaf</name>
    <message>
        <source>The practice picture</source>
        <translation>Das Übungsbild</translation>
    </message>
    <message>
        <source>So the practice picture would stay uncovered now. It is shown as soon as protection works. You can also finish without it.</source>
        <translation>Das Übungsbild würde jetzt also nicht abgedeckt. Sie sehen es, sobald der Schutz arbeitet. Sie können auch ohne es abschließen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Abschließen</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>These are your pages</source>
        <translation>Das sind Ihre Seiten</translation>
    </message>
    <message>
        <source>Once you have looked at every page, you can save or print it.</source>
        <translation>Wenn Sie jede Seite angesehen haben, können Sie alles speichern oder drucken.</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Save as a PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Choose again</source>
        <translation>Neu &amp;wählen</translation>
    </message>
    <message>
        <source>{page}, in words</source>
        <translation>{page}, in Worten</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Die Seiten sind auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Es wurde kein Drucker gefunden.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>The pages are saved.</source>
        <translation>Die Seiten sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>From {first} to {last} you wrote nothing down. A gap means only that.</source>
        <translation>Vom {first} bis zum {last} haben Sie nichts aufgeschrieben. Eine Lücke heißt nur das.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down %n hard moment(s) that you met.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie %n schwierigen Moment aufgeschrieben.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie %n schwierige Momente aufgeschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many hard moments</source>
        <translation>Wie viele schwierige Momente</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you said of %n hard moment(s) how strong the urge was.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie bei %n schwierigen Moment gesagt, wie stark der Drang war.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie bei %n schwierigen Momenten gesagt, wie stark der Drang war.</numerusform>
        </translation>
    </message>
    <message>
        <source>How strong the urge was, from 0 to 10</source>
        <translation>Wie stark der Drang war, von 0 bis 10</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down no hard moment in which you used your plan. It is there when you want it.</source>
        <translation>Vom {first} bis zum {last} haben Sie keinen schwierigen Moment aufgeschrieben, in dem Sie Ihren Plan genutzt haben. Er ist da, wenn Sie ihn möchten.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you used your plan in %n of the {met} hard moments that you wrote down.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie Ihren Plan in %n von {met} schwierigen Momenten genutzt, die Sie aufgeschrieben haben.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie Ihren Plan in %n von {met} schwierigen Momenten genutzt, die Sie aufgeschrieben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many times your plan was used</source>
        <translation>Wie oft Sie Ihren Plan genutzt haben</translation>
    </message>
    <message>
        <source>While the computer is off or nobody keeps this list, nothing is recorded. So this does not say how long you were protected.</source>
        <translation>Wenn der Computer aus ist oder diese Liste nicht geführt wird, wird nichts notiert. Das sagt also nicht, wie lange Sie geschützt waren.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>paused or off</source>
        <translation>pausiert oder aus</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Paused or off</source>
        <translation>Pausiert oder aus</translation>
    </message>
    <message>
        <source>Days without a record are left out.</source>
        <translation>Tage, an denen nichts notiert wurde, stehen nicht dabei.</translation>
    </message>
    <message>
        <source>Days without an entry are left out.</source>
        <translation>Tage ohne Eintrag stehen nicht dabei.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them you also said how strong the urge was afterwards. An average is shown from five on.</source>
        <translation>
            <numerusform>Bei %n davon haben Sie auch gesagt, wie stark der Drang danach war. Ab fünf sehen Sie einen Durchschnitt.</numerusform>
            <numerusform>Bei %n davon haben Sie auch gesagt, wie stark der Drang danach war. Ab fünf sehen Sie einen Durchschnitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them you also said how strong the urge was afterwards: on average {before} before and {after} after. Urges also fall by themselves, so this is no proof.</source>
        <translation>
            <numerusform>Bei %n davon haben Sie auch gesagt, wie stark der Drang danach war: im Durchschnitt {before} davor und {after} danach. Ein Drang sinkt auch von selbst, ein Beweis ist das also nicht.</numerusform>
            <numerusform>Bei %n davon haben Sie auch gesagt, wie stark der Drang danach war: im Durchschnitt {before} davor und {after} danach. Ein Drang sinkt auch von selbst, ein Beweis ist das also nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} no interruption and no pause was recorded.</source>
        <translation>Vom {first} bis zum {last} wurde keine Unterbrechung und keine Pause notiert.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} protection was interrupted %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} war der Schutz %n-mal unterbrochen, zusammen {time}.</numerusform>
            <numerusform>Vom {first} bis zum {last} war der Schutz %n-mal unterbrochen, zusammen {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} it was paused or off %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} war der Schutz %n-mal pausiert oder aus, zusammen {time}.</numerusform>
            <numerusform>Vom {first} bis zum {last} war der Schutz %n-mal pausiert oder aus, zusammen {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) never arrived, and may belong here.</source>
        <translation>
            <numerusform>%n Eintrag ist nie angekommen und gehört vielleicht dazu.</numerusform>
            <numerusform>%n Einträge sind nie angekommen und gehören vielleicht dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours without protection</source>
        <translation>Stunden ohne Schutz</translation>
    </message>
    <message>
        <source>Minutes without protection</source>
        <translation>Minuten ohne Schutz</translation>
    </message>
    <message>
        <source>Seconds without protection</source>
        <translation>Sekunden ohne Schutz</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Schwierige Momente</translation>
    </message>
    <message>
        <source>How strong the urge was</source>
        <translation>Wie stark der Drang war</translation>
    </message>
    <message>
        <source>How the urge moved</source>
        <translation>Wie sich der Drang veränderte</translation>
    </message>
    <message>
        <source>When it is hard</source>
        <translation>Wann es schwierig ist</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>Was es ausgelöst hat</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Was Sie versucht haben</translation>
    </message>
    <message>
        <source>Your plan used</source>
        <translation>Ihr Plan im Einsatz</translation>
    </message>
    <message>
        <source>Your goals, week by week</source>
        <translation>Ihre Ziele, Woche für Woche</translation>
    </message>
    <message>
        <source>Coming back after a lapse</source>
        <translation>Zurückkommen nach einem Ausrutscher</translation>
    </message>
    <message>
        <source>Time without protection</source>
        <translation>Zeit ohne Schutz</translation>
    </message>
    <message>
        <source>Riding it out</source>
        <translation>Abklingen lassen</translation>
    </message>
    <message>
        <source>Breathing slowly</source>
        <translation>Langsam atmen</translation>
    </message>
    <message>
        <source>Moving, going outside</source>
        <translation>Bewegen, nach draußen gehen</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>Mit jemandem reden</translation>
    </message>
    <message>
        <source>Leaving the screen</source>
        <translation>Vom Bildschirm weggehen</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>These are small numbers. They say little about how things are going.</source>
        <translation>Das sind kleine Zahlen. Sie sagen wenig darüber, wie es Ihnen geht.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} you rated no goal. A gap means only that.</source>
        <translation>Vom {first} bis zum {last} haben Sie kein Ziel bewertet. Eine Lücke heißt nur das.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you rated your goals %n time(s), from 0 to 10. Each goal has lines of its own; a week that you left out is left out here.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie %n-mal gesagt, wie es mit einem Ziel ging, von 0 bis 10. Jedes Ziel hat eine eigene Linie. Eine Woche, die Sie ausgelassen haben, steht nicht dabei.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie %n-mal gesagt, wie es mit einem Ziel ging, von 0 bis 10. Jedes Ziel hat eine eigene Linie. Eine Woche, die Sie ausgelassen haben, steht nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down no lapse. A gap means only that.</source>
        <translation>Vom {first} bis zum {last} haben Sie keinen Ausrutscher aufgeschrieben. Eine Lücke heißt nur das.</translation>
    </message>
    <message numerus="yes">
        <source>This shows how long it took you to write down a hard moment or a check-in again after a lapse. It is about %n lapse(s) from {first} to {last}.</source>
        <translation>
            <numerusform>Hier sehen Sie, wie lange es nach einem Ausrutscher dauerte, bis Sie wieder einen schwierigen Moment oder Ihre Antworten des Tages aufgeschrieben haben. Es geht um %n Ausrutscher vom {first} bis zum {last}.</numerusform>
            <numerusform>Hier sehen Sie, wie lange es nach einem Ausrutscher dauerte, bis Sie wieder einen schwierigen Moment oder Ihre Antworten des Tages aufgeschrieben haben. Es geht um %n Ausrutscher vom {first} bis zum {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts from when the lapse was, as roughly as you said it. It only knows when you wrote something here.</source>
        <translation>Gezählt wird ab dem Ausrutscher, so ungefähr, wie Sie es gesagt haben. Bekannt ist nur, wann Sie hier etwas aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>Until you wrote again</source>
        <translation>Bis Sie wieder geschrieben haben</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Ausrutscher</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message>
        <source>within three days</source>
        <translation>innerhalb von drei Tagen</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>innerhalb einer Woche</translation>
    </message>
    <message>
        <source>after more than a week</source>
        <translation>nach mehr als einer Woche</translation>
    </message>
    <message>
        <source>nothing written since</source>
        <translation>seitdem nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Was Sie versucht haben</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Change, with its range</source>
        <translation>Veränderung, und wie sicher sie ist</translation>
    </message>
    <message>
        <source>Below five entries no average is shown.</source>
        <translation>Unter fünf Einträgen sehen Sie keinen Durchschnitt.</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down nothing that you tried. You can still add it to an entry.</source>
        <translation>Vom {first} bis zum {last} haben Sie nicht aufgeschrieben, was Sie versucht haben. Sie können es bei einem Eintrag noch ergänzen.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down for %n hard moment(s) what you tried. If it was more than one thing, each counts.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie bei %n schwierigen Moment aufgeschrieben, was Sie versucht haben. War es mehr als eines, zählt jedes.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie bei %n schwierigen Momenten aufgeschrieben, was Sie versucht haben. War es mehr als eines, zählt jedes.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down nothing that set an urge off. You can still add it to an entry.</source>
        <translation>Vom {first} bis zum {last} haben Sie nicht aufgeschrieben, was einen Drang ausgelöst hat. Sie können es bei einem Eintrag noch ergänzen.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down for %n hard moment(s) what set it off.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie bei %n schwierigen Moment aufgeschrieben, was ihn ausgelöst hat.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie bei %n schwierigen Momenten aufgeschrieben, was sie ausgelöst hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n anderer Auslöser</numerusform>
            <numerusform>%n andere zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down %n hard moment(s). The larger a square, the more of them began in that hour.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie %n schwierigen Moment aufgeschrieben. Je größer ein Quadrat, desto mehr begannen in dieser Stunde.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie %n schwierige Momente aufgeschrieben. Je größer ein Quadrat, desto mehr begannen in dieser Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours without an entry are left out.</source>
        <translation>Stunden ohne Eintrag stehen nicht dabei.</translation>
    </message>
    <message>
        <source>From {first} to {last} there is nothing yet of which you said at least five times that you tried it, and how strong the urge was before and after.</source>
        <translation>Vom {first} bis zum {last} gibt es noch nichts, bei dem Sie mindestens fünfmal gesagt haben, dass Sie es versucht haben, und wie stark der Drang davor und danach war.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you said %n time(s) what you tried, and how strong the urge was before and after. A bar to the left means that it fell on average.</source>
        <translation>
            <numerusform>Vom {first} bis zum {last} haben Sie %n-mal gesagt, was Sie versucht haben, und wie stark der Drang davor und danach war. Ein Balken nach links heißt, dass der Drang im Durchschnitt sank.</numerusform>
            <numerusform>Vom {first} bis zum {last} haben Sie %n-mal gesagt, was Sie versucht haben, und wie stark der Drang davor und danach war. Ein Balken nach links heißt, dass der Drang im Durchschnitt sank.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line across each bar shows how sure the average is: a long line means that it could as well be quite different.</source>
        <translation>Die Linie über jedem Balken zeigt, wie sicher der Durchschnitt ist. Eine lange Linie heißt, dass er auch ganz anders sein kann.</translation>
    </message>
    <message>
        <source>Urges also fall by themselves, so this is no proof.</source>
        <translation>Ein Drang sinkt auch von selbst, ein Beweis ist das also nicht.</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} bis {high})</translation>
    </message>
    <message>
        <source>No single hour stands out.</source>
        <translation>Keine Stunde sticht heraus.</translation>
    </message>
    <message numerus="yes">
        <source>Most of them began on {weekday} in the hour {hour}: %n.</source>
        <translation>
            <numerusform>Die meisten begannen am {weekday} in der Stunde {hour}: %n.</numerusform>
            <numerusform>Die meisten begannen am {weekday} in der Stunde {hour}: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What you look back at</source>
        <translation>Worauf Sie zurückblicken</translation>
    </message>
    <message>
        <source>For a therapist, and export</source>
        <translation>Für Therapie, und Export</translation>
    </message>
    <message>
        <source>This could not be read just now. Nothing is lost. Come back here later.</source>
        <translation>Das konnte gerade nicht gelesen werden. Nichts ist verloren. Kommen Sie später hierher zurück.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>&amp;Turn protection off</source>
        <translation>Schutz &amp;ausschalten</translation>
    </message>
    <message>
        <source>Protection is off.</source>
        <translation>Der Schutz ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Your screen is not being looked at, and nothing is covered.</source>
        <translation>Ihr Bildschirm wird nicht betrachtet, und nichts wird abgedeckt.</translation>
    </message>
    <message>
        <source>&amp;Turn protection on</source>
        <translation>Schutz &amp;einschalten</translation>
    </message>
    <message>
        <source>Protection is interrupted.</source>
        <translation>Der Schutz ist unterbrochen.</translation>
    </message>
    <message>
        <source>Protection was interrupted. It is being restored.</source>
        <translation>Der Schutz war unterbrochen. Er wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>This takes a moment. Until it is back, new pictures are not covered.</source>
        <translation>Das dauert einen Moment. Bis der Schutz zurück ist, werden neue Bilder nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Protection is starting.</source>
        <translation>Der Schutz startet.</translation>
    </message>
    <message>
        <source>This takes a moment. Until it is ready, new pictures are not covered.</source>
        <translation>Das dauert einen Moment. Bis er bereit ist, werden neue Bilder nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Protection is on.</source>
        <translation>Der Schutz ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Protection is paused.</source>
        <translation>Der Schutz ist pausiert.</translation>
    </message>
    <message numerus="yes">
        <source>Your screen is not being looked at. Protection comes back by itself in about %n minute(s).</source>
        <translation>
            <numerusform>Ihr Bildschirm wird nicht betrachtet. Der Schutz kommt in etwa %n Minute von selbst zurück.</numerusform>
            <numerusform>Ihr Bildschirm wird nicht betrachtet. Der Schutz kommt in etwa %n Minuten von selbst zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Turn on now</source>
        <translation>Jetzt &amp;einschalten</translation>
    </message>
    <message>
        <source>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all. New pictures are covered for a moment, until Protech has looked at them.</source>
        <translation>Protech achtet auf Ihren Bildschirm. Explizite und aufreizende Bilder werden abgedeckt, wenn Protech sie findet: viele, aber nicht alle. Neue Bilder sind einen Moment lang abgedeckt, bis Protech sie angesehen hat.</translation>
    </message>
    <message>
        <source>Your screen is being watched. Explicit pictures are covered when Protech finds them: many, but not all.</source>
        <translation>Protech achtet auf Ihren Bildschirm. Explizite Bilder werden abgedeckt, wenn Protech sie findet: viele, aber nicht alle.</translation>
    </message>
    <message>
        <source>Protech has no consent from you to look at your screen, so nothing is covered. Turn protection off and on again; you are then asked for your consent.</source>
        <translation>Protech hat keine Einwilligung von Ihnen, auf den Bildschirm zu schauen, deshalb wird nichts abgedeckt. Schalten Sie den Schutz aus und wieder ein; dann werden Sie um Ihre Einwilligung gebeten.</translation>
    </message>
    <message>
        <source>Protech finds no screen to look at, so nothing is covered. It goes on by itself as soon as there is a screen.</source>
        <translation>Protech findet keinen Bildschirm, deshalb wird nichts abgedeckt. Sobald einer da ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>This kind of desktop does not let Protech look at the screen or cover pictures, so nothing is covered. Sign out and choose a session named “Xorg” or “X11” when you sign in again, if there is one.</source>
        <translation>Auf dieser Art von Desktop kann Protech weder den Bildschirm betrachten noch Bilder abdecken, deshalb wird nichts abgedeckt. Melden Sie sich ab und wählen Sie beim Anmelden eine Sitzung mit „Xorg“ oder „X11“ im Namen, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Protech looks at the screen but sees only an empty or frozen picture, so new pictures are not covered. It goes on by itself when it can see again. If this stays, close the program in front, or sign out and in again.</source>
        <translation>Protech schaut hin, sieht aber nur ein leeres oder stehendes Bild. Neue Bilder werden deshalb nicht abgedeckt. Sobald wieder etwas zu sehen ist, geht es von selbst weiter. Bleibt es so, schließen Sie das Programm im Vordergrund, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your journal stays.</source>
        <translation>Die Dateien, mit denen Protech Bilder erkennt, fehlen oder sind beschädigt. Neue Bilder werden deshalb nicht abgedeckt. Bitte installieren Sie Protech neu; Ihr Tagebuch bleibt.</translation>
    </message>
    <message>
        <source>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kann gerade nichts auf dem Bildschirm abdecken, neue Bilder werden also nicht abgedeckt. Es versucht es weiter. Bleibt es so, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>On this computer Protech sees its own covers in place of what lies beneath them. To be safe it takes none away: a cover stays, even when its picture is gone. They go when you turn protection off. Update your system, then sign out and in again. If this stays, this system does not let Protech work.</source>
        <translation>Auf diesem Computer sieht Protech die eigenen Abdeckungen statt dessen, was darunter liegt. Zur Sicherheit nimmt es keine weg: Eine Abdeckung bleibt, auch wenn das Bild darunter nicht mehr da ist. Sie gehen weg, wenn Sie den Schutz ausschalten. Aktualisieren Sie Ihr System, und melden Sie sich dann ab und wieder an. Bleibt es so, lässt dieses System Protech nicht arbeiten.</translation>
    </message>
    <message>
        <source>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kann gerade nicht auf den Bildschirm schauen, neue Bilder werden also nicht abgedeckt. Es versucht es weiter. Bleibt es so, melden Sie sich ab und wieder an.</translation>
    </message>
</context>
<context>
    <name>ProtectionCard</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>To the wait</source>
        <translation>Zur Wartezeit</translation>
    </message>
    <message>
        <source>This cover is &amp;wrong</source>
        <translation>Diese Abdeckung ist &amp;falsch</translation>
    </message>
</context>
<context>
    <name>ProtectionLeaf</name>
    <message>
        <source>You can turn protection off at any time, and on again. You need no passphrase for that, and nobody is told.</source>
        <translation>Sie können den Schutz jederzeit aus- und wieder einschalten. Sie brauchen dafür keine Passphrase, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Keep a question for tomorrow</source>
        <translation>Eine Frage für morgen aufheben</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Meine Frage</translation>
    </message>
    <message>
        <source>No names, no addresses. Describe no pictures.</source>
        <translation>Keine Namen, keine Adressen. Beschreiben Sie keine Bilder.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Das Tagebuch entsperren</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Den Text lesen</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Ein Tagebuch anlegen</translation>
    </message>
    <message>
        <source>It is kept in your journal only, encrypted, until you delete it. Nothing is sent.</source>
        <translation>Sie steht nur in Ihrem Tagebuch, verschlüsselt, bis Sie sie löschen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Your journal is locked. A question is kept there only, so that nobody else can read it. Unlock it to write one down or to see yours.</source>
        <translation>Ihr Tagebuch ist gesperrt. Eine Frage wird nur dort aufgehoben, damit niemand sonst sie lesen kann. Entsperren Sie es, um eine aufzuschreiben oder Ihre zu sehen.</translation>
    </message>
    <message>
        <source>A question is kept in the journal only. The text that you agreed to does not name questions yet. You can read the new one, and agree or not.</source>
        <translation>Eine Frage wird nur im Tagebuch aufgehoben. Der Text, dem Sie zugestimmt haben, nennt Fragen noch nicht. Sie können den neuen lesen und zustimmen oder nicht.</translation>
    </message>
    <message>
        <source>A question is kept in the journal only, so that nobody else can read it. You keep no journal now.</source>
        <translation>Eine Frage wird nur im Tagebuch aufgehoben, damit niemand sonst sie lesen kann. Sie führen gerade kein Tagebuch.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the question: {words}</source>
        <translation>Die Frage löschen: {words}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>You said that a cover was wrong.</source>
        <translation>Sie haben gesagt, dass eine Abdeckung falsch war.</translation>
    </message>
    <message>
        <source>The practice picture was covered.</source>
        <translation>Das Übungsbild wurde abgedeckt.</translation>
    </message>
    <message>
        <source>A video on the screen was covered.</source>
        <translation>Ein Video auf dem Bildschirm wurde abgedeckt.</translation>
    </message>
    <message>
        <source>A picture on the screen was covered.</source>
        <translation>Ein Bild auf dem Bildschirm wurde abgedeckt.</translation>
    </message>
    <message>
        <source>A listed site stayed closed.</source>
        <translation>Eine Website auf der Liste blieb geschlossen.</translation>
    </message>
    <message>
        <source>A listed search was not sent.</source>
        <translation>Eine Suche auf der Liste wurde nicht abgeschickt.</translation>
    </message>
    <message>
        <source>An entry for trying was recognised.</source>
        <translation>Ein Eintrag zum Ausprobieren wurde erkannt.</translation>
    </message>
    <message>
        <source>A video was covered before your browser had it.</source>
        <translation>Ein Video wurde abgedeckt, bevor Ihr Browser es hatte.</translation>
    </message>
    <message>
        <source>A picture was covered before your browser had it.</source>
        <translation>Ein Bild wurde abgedeckt, bevor Ihr Browser es hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) appeared meanwhile.</source>
        <translation>
            <numerusform>%n Bild erschien währenddessen.</numerusform>
            <numerusform>%n Bilder erschienen währenddessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection was interrupted for less than a second.</source>
        <translation>Der Schutz war weniger als eine Sekunde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for %n second(s).</source>
        <translation>
            <numerusform>Der Schutz war %n Sekunde unterbrochen.</numerusform>
            <numerusform>Der Schutz war %n Sekunden unterbrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for about %n minute(s).</source>
        <translation>
            <numerusform>Der Schutz war etwa %n Minute unterbrochen.</numerusform>
            <numerusform>Der Schutz war etwa %n Minuten unterbrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for about %n hour(s).</source>
        <translation>
            <numerusform>Der Schutz war etwa %n Stunde unterbrochen.</numerusform>
            <numerusform>Der Schutz war etwa %n Stunden unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection was paused or off for less than a minute.</source>
        <translation>Der Schutz war weniger als eine Minute pausiert oder ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>Protection was paused or off for about %n minute(s).</source>
        <translation>
            <numerusform>Der Schutz war etwa %n Minute pausiert oder ausgeschaltet.</numerusform>
            <numerusform>Der Schutz war etwa %n Minuten pausiert oder ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was paused or off for about %n hour(s).</source>
        <translation>
            <numerusform>Der Schutz war etwa %n Stunde pausiert oder ausgeschaltet.</numerusform>
            <numerusform>Der Schutz war etwa %n Stunden pausiert oder ausgeschaltet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ich habe meine Passphrase vergessen</translation>
    </message>
    <message>
        <source>The recovery code opens your journal: the twelve words that you noted when you created it. Capitals, commas and line breaks do not matter.</source>
        <translation>Der Wiederherstellungscode öffnet Ihr Tagebuch: die zwölf Wörter, die Sie beim Anlegen notiert haben. Großbuchstaben, Kommas und Zeilenumbrüche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>The &amp;twelve words</source>
        <translation>Die &amp;zwölf Wörter</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>Die zwölf Wörter</translation>
    </message>
    <message>
        <source>&amp;Open my journal</source>
        <translation>Mein Tagebuch &amp;öffnen</translation>
    </message>
    <message>
        <source>Without passphrase and code nobody can open it, the makers of Protech included. Protection and help go on working. You can remove everything and start anew under “What is this program?”.</source>
        <translation>Ohne Passphrase und Code kann es niemand öffnen, auch die Entwickler von Protech nicht. Schutz und Hilfe arbeiten weiter. Unter „Was ist dieses Programm?“ können Sie alles entfernen und neu beginnen.</translation>
    </message>
    <message>
        <source>One moment. Your journal is being opened.</source>
        <translation>Einen Moment. Ihr Tagebuch wird geöffnet.</translation>
    </message>
    <message>
        <source>These words are not the code of this journal.</source>
        <translation>Diese Wörter sind nicht der Code dieses Tagebuchs.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>Für einen weiteren Versuch ist es noch zu früh.</translation>
    </message>
    <message numerus="yes">
        <source>The code has twelve words. These are %n.</source>
        <translation>
            <numerusform>Der Code hat zwölf Wörter. Das ist %n.</numerusform>
            <numerusform>Der Code hat zwölf Wörter. Das sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are known, but together they are no code. One of them may be another one, or their order.</source>
        <translation>Alle Wörter sind bekannt, aber zusammen ergeben sie keinen Code. Vielleicht ist eines ein anderes, oder die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>Word {place} is not one of the words that codes are made of.</source>
        <translation>Wort {place} gehört nicht zu den Wörtern, aus denen Codes bestehen.</translation>
    </message>
    <message>
        <source>Word {place} cannot be right. Did you mean {words}?</source>
        <translation>Wort {place} kann nicht stimmen. Meinten Sie {words}?</translation>
    </message>
</context>
<context>
    <name>ReminderTimes</name>
    <message>
        <source>First time</source>
        <translation>Erste Uhrzeit</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Zweite Uhrzeit</translation>
    </message>
    <message>
        <source>Third time</source>
        <translation>Dritte Uhrzeit</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>{time} entfernen</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>Zu diesen Uhrzeiten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Set up &amp;reminders…</source>
        <translation>Einr&amp;ichten…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Shows a reminder now</source>
        <translation>Zeigt jetzt eine Erinnerung</translation>
    </message>
    <message>
        <source>Stop reminders</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>This desktop has no place where a reminder could be shown, so none comes here.</source>
        <translation>Dieser Desktop hat keinen Ort, an dem eine Erinnerung erscheinen könnte. Deshalb kommt hier keine.</translation>
    </message>
    <message>
        <source>If you like, this computer reminds you up to three times a day, when you choose. It shows “Time for a moment for yourself.” and nothing else.</source>
        <translation>Wenn Sie möchten, erinnert Sie dieser Computer bis zu dreimal am Tag, wann Sie es wählen. Dann steht da „Zeit für einen Moment für Sie.“ und sonst nichts.</translation>
    </message>
    <message>
        <source>This computer reminds you with “Time for a moment for yourself.” A click on it opens a moment for you. If the computer was off or asleep, one comes up to an hour late, and not later.</source>
        <translation>Dieser Computer erinnert Sie mit „Zeit für einen Moment für Sie.“ Ein Klick darauf öffnet einen Moment für Sie. War der Computer aus oder im Ruhezustand, kommt noch eine bis zu einer Stunde später, danach nicht mehr.</translation>
    </message>
    <message>
        <source>You have chosen no time, so no reminder comes.</source>
        <translation>Sie haben keine Uhrzeit gewählt, deshalb kommt keine Erinnerung.</translation>
    </message>
    <message>
        <source>You have chosen no day, so no reminder comes.</source>
        <translation>Sie haben keinen Tag gewählt, deshalb kommt keine Erinnerung.</translation>
    </message>
    <message>
        <source>In your quiet hours no reminder comes: {times}.</source>
        <translation>In Ihrer Ruhezeit kommt keine Erinnerung: {times}.</translation>
    </message>
    <message>
        <source>May this computer remind you?</source>
        <translation>Darf dieser Computer Sie erinnern?</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair your journal</source>
        <translation>Ihr Tagebuch reparieren</translation>
    </message>
    <message>
        <source>Everything that can still be read is copied into a new file. The damaged file is kept aside, and nothing is deleted. If you have a backup, it may hold more than a repair can save. Your passphrase and your recovery code stay the same.</source>
        <translation>Alles, was noch gelesen werden kann, wird in eine neue Datei kopiert. Die beschädigte Datei wird beiseitegelegt, und nichts wird gelöscht. Wenn Sie eine Sicherung haben, enthält sie vielleicht mehr, als eine Reparatur retten kann. Ihre Passphrase und Ihr Wiederherstellungscode bleiben gleich.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>One moment. Your journal is being read, page by page.</source>
        <translation>Einen Moment. Ihr Tagebuch wird Seite für Seite gelesen.</translation>
    </message>
    <message>
        <source>The repair could not be finished: the disk may be full, or the memory short. The file is as it was. Please make room and try again.</source>
        <translation>Die Reparatur konnte nicht abgeschlossen werden: Vielleicht ist der Datenträger voll oder der Arbeitsspeicher knapp. Die Datei ist, wie sie war. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of the file could be read. It is as it was. A backup, if you have one, can still be restored.</source>
        <translation>Nichts von der Datei konnte gelesen werden. Sie ist, wie sie war. Eine Sicherung, falls Sie eine haben, kann noch zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report pictures</source>
        <translation>Bilder melden</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>You first see what the backup holds. If you restore it, it takes the place of the present journal, which is kept aside in Protech’s folder and not deleted.</source>
        <translation>Sie sehen zuerst, was in der Sicherung steht. Wenn Sie sie zurückholen, tritt sie an die Stelle des jetzigen Tagebuchs. Dieses wird im Ordner von Protech beiseitegelegt und nicht gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Zurückholen…</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Hineinsehen</translation>
    </message>
    <message>
        <source>One moment. The file is being read.</source>
        <translation>Einen Moment. Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>One moment. The backup is taking its place.</source>
        <translation>Einen Moment. Die Sicherung wird zurückgeholt.</translation>
    </message>
    <message>
        <source>This is a whole backup. Please type the passphrase that opened your journal on that day.</source>
        <translation>Das ist eine vollständige Sicherung. Bitte geben Sie die Passphrase ein, die an diesem Tag Ihr Tagebuch geöffnet hat.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>Das steht darin:</translation>
    </message>
    <message>
        <source>The backup is restored and open. The journal before it is kept aside in Protech’s folder, with everything that was in it.</source>
        <translation>Die Sicherung ist zurückgeholt und offen. Das Tagebuch davor ist im Ordner von Protech beiseitegelegt, mit allem, was darin stand.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung zurückholen?</translation>
    </message>
    <message>
        <source>What you wrote after it was made is not in it. It stays in the present journal, which is kept aside and which this version of Protech cannot show beside it. From then on the passphrase of the backup opens your journal.</source>
        <translation>Was Sie danach geschrieben haben, steht nicht darin. Es bleibt im jetzigen Tagebuch, das beiseitegelegt wird und das diese Version von Protech nicht daneben zeigen kann. Von da an öffnet die Passphrase der Sicherung Ihr Tagebuch.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>RideStep</name>
    <message>
        <source>An urge rises and falls like a wave. How long do you want to stay with it?</source>
        <translation>Ein Drang steigt und sinkt wie eine Welle. Wie lange möchten Sie dabeibleiben?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ein anderer Weg</translation>
    </message>
</context>
<context>
    <name>ScalePart</name>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Search the modules and your notes</source>
        <translation>In den Modulen und Ihren Notizen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n Stelle gefunden.</numerusform>
            <numerusform>%n Stellen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Another word may do.</source>
        <translation>Nichts gefunden. Vielleicht klappt es mit einem anderen Wort.</translation>
    </message>
    <message>
        <source>{title}: my note</source>
        <translation>{title}: meine Notiz</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>It was looked at again. Some covers are gone. The rest is still unsure, so it stays. Nothing was sent.</source>
        <translation>Es wurde noch einmal hingeschaut. Einige Abdeckungen sind weg. Der Rest ist noch unsicher und bleibt deshalb. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Still unsure, so it stays. Nothing was sent.</source>
        <translation>Noch unsicher, deshalb bleibt die Abdeckung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It was looked at again, and the cover is gone.</source>
        <translation>Es wurde noch einmal hingeschaut, und die Abdeckung ist weg.</translation>
    </message>
    <message>
        <source>It was looked at again. Nothing is covered now.</source>
        <translation>Es wurde noch einmal hingeschaut. Jetzt ist nichts abgedeckt.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>The &amp;twelve words</source>
        <translation>Die &amp;zwölf Wörter</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase instead</source>
        <translation>Lieber die P&amp;assphrase verwenden</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Use the c&amp;ode instead</source>
        <translation>Lieber den &amp;Code</translation>
    </message>
    <message>
        <source>These words are not its recovery code.</source>
        <translation>Diese Wörter sind nicht der Wiederherstellungscode dafür.</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>Das ist nicht die Passphrase dafür.</translation>
    </message>
    <message numerus="yes">
        <source>The code has twelve words. These are %n.</source>
        <translation>
            <numerusform>Der Code hat zwölf Wörter. Das ist %n.</numerusform>
            <numerusform>Der Code hat zwölf Wörter. Das sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are known, but together they are no code. One of them may be another one, or their order.</source>
        <translation>Alle Wörter sind bekannt, aber zusammen sind sie kein Code. Vielleicht ist eines ein anderes, oder die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>These words cannot be right: number {places}.</source>
        <translation>Diese Wörter können nicht stimmen: Nummer {places}.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>How far confidentiality goes</source>
        <translation>Wie weit die Vertraulichkeit reicht</translation>
    </message>
    <message>
        <source>We do not know this service’s limits of confidentiality. Ask at the beginning, before you say who you are.</source>
        <translation>Wo bei dieser Stelle die Vertraulichkeit endet, wissen wir nicht. Fragen Sie zu Beginn danach, bevor Sie sagen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Calls stay in your call list and may show on a bill.</source>
        <translation>Anrufe bleiben in Ihrer Anrufliste und können auf einer Rechnung stehen.</translation>
    </message>
</context>
<context>
    <name>ServiceLists</name>
    <message numerus="yes">
        <source>Show %n more service(s)</source>
        <translation>
            <numerusform>%n weitere Stelle zeigen</numerusform>
            <numerusform>%n weitere Stellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer services</source>
        <translation>Weniger Stellen zeigen</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Krisentelefone</translation>
    </message>
    <message>
        <source>That was the last one that we know. The crisis lines stand below.</source>
        <translation>Das war die letzte, die wir kennen. Darunter stehen die Krisentelefone.</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About Protech</source>
        <translation>Über Protech</translation>
    </message>
    <message>
        <source>What is this program?</source>
        <translation>Was ist dieses Programm?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Quit Protech?</source>
        <translation>Protech beenden?</translation>
    </message>
    <message>
        <source>Protection ends too, until you open Protech again: new pictures are not covered then. Your journal stays as it is.</source>
        <translation>Auch der Schutz endet, bis Sie Protech wieder öffnen: Neue Bilder werden dann nicht abgedeckt. Ihr Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Nicht b&amp;eenden</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Self-reported and selected; cannot show that something did not happen.</source>
        <translation>Selbst aufgeschrieben und ausgewählt; kann nicht zeigen, dass etwas nicht geschehen ist.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Hard moments, one by one</source>
        <translation>Schwierige Momente, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Ausrutscher</translation>
    </message>
    <message numerus="yes">
        <source>%n older entry(ies) are not listed here.</source>
        <translation>
            <numerusform>%n älterer Eintrag steht hier nicht.</numerusform>
            <numerusform>%n ältere Einträge stehen hier nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: urge {before}</source>
        <translation>{when}: Drang {before}</translation>
    </message>
    <message>
        <source>{when}: urge {before}, at the end {after}</source>
        <translation>{when}: Drang {before}, am Ende {after}</translation>
    </message>
    <message>
        <source>{when}: lapse</source>
        <translation>{when}: Ausrutscher</translation>
    </message>
    <message>
        <source>Tried: {what}</source>
        <translation>Versucht: {what}</translation>
    </message>
    <message>
        <source>What set it off: {words}</source>
        <translation>Was es ausgelöst hat: {words}</translation>
    </message>
    <message>
        <source>At the end: {words}</source>
        <translation>Am Ende: {words}</translation>
    </message>
    <message>
        <source>What I learned: {words}</source>
        <translation>Was ich gelernt habe: {words}</translation>
    </message>
    <message>
        <source>What led up to it: {words}</source>
        <translation>Was dazu geführt hat: {words}</translation>
    </message>
    <message>
        <source>What stopped it: {words}</source>
        <translation>Was es beendet hat: {words}</translation>
    </message>
    <message>
        <source>Mood {mood}</source>
        <translation>Stimmung {mood}</translation>
    </message>
    <message numerus="yes">
        <source>Something was covered %n time(s). A cover can also be wrong.</source>
        <translation>
            <numerusform>%n Mal wurde etwas abgedeckt. Eine Abdeckung kann auch falsch sein.</numerusform>
            <numerusform>%n Mal wurde etwas abgedeckt. Eine Abdeckung kann auch falsch sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Schwierige Momente</translation>
    </message>
    <message>
        <source>What I tried</source>
        <translation>Was ich versucht habe</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>What I wrote in my own words</source>
        <translation>Was ich in eigenen Worten geschrieben habe</translation>
    </message>
    <message>
        <source>Covers and time without protection</source>
        <translation>Abdeckungen und Zeit ohne Schutz</translation>
    </message>
    <message>
        <source>No file was saved. There may be no room in that place, or nothing can be written there. Please choose another place.</source>
        <translation>Es wurde keine Datei gespeichert. Vielleicht ist an diesem Ort kein Platz, oder dort kann nichts geschrieben werden. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No file was saved, because something in your journal could not be read. Under Settings, Backup you can have it checked.</source>
        <translation>Es wurde keine Datei gespeichert, weil sich etwas in Ihrem Tagebuch nicht lesen ließ. Unter Einstellungen, Sicherung können Sie es prüfen lassen.</translation>
    </message>
    <message>
        <source>No file was saved, because this computer has too little free memory just now. Please close other programs and try again.</source>
        <translation>Es wurde keine Datei gespeichert, weil dieser Computer gerade zu wenig freien Speicher hat. Bitte schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place.</source>
        <translation>Das ist Protechs eigener Ordner: Was dort liegt, verschwindet, wenn Sie Protech entfernen. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file is not an export of a journal.</source>
        <translation>Diese Datei ist kein Export eines Tagebuchs.</translation>
    </message>
    <message>
        <source>A newer version of Protech made this export.</source>
        <translation>Eine neuere Version von Protech hat diesen Export gemacht.</translation>
    </message>
    <message>
        <source>This was an export, but a part of it is missing or was changed.</source>
        <translation>Das war ein Export, aber ein Teil davon fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>The file could not be opened, because this computer has too little free memory just now.</source>
        <translation>Die Datei ließ sich nicht öffnen, weil dieser Computer gerade zu wenig freien Speicher hat.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Erasing the app does not erase this file.</source>
        <translation>Wenn Sie die App löschen, bleibt diese Datei bestehen.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>Weitergeben</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Strg+{number}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Close the journal and show the locked window (Ctrl+L)</source>
        <translation>Das Tagebuch schließen und das gesperrte Fenster zeigen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>SpanPicker</name>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Tage Ihrer Wahl</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>As many days before these</source>
        <translation>Ebenso viele Tage davor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>As many days after these</source>
        <translation>Ebenso viele Tage danach</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>One of the lists that are installed now is for trying only; it names nothing real.</source>
        <translation>Eine der Listen, die jetzt installiert sind, dient nur zum Ausprobieren; auf ihr steht nichts Echtes.</translation>
    </message>
    <message>
        <source>These are numbers alone, from when the network guard began. Where you go is not kept, and not shown here.</source>
        <translation>Das sind nur Zahlen, gezählt seit dem Start der Netzwache. Wohin Sie gehen, wird nicht gespeichert und steht hier nicht.</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Yes, that is what I thought</source>
        <translation>Ja, so habe ich es mir gedacht</translation>
    </message>
    <message>
        <source>No, I thought otherwise</source>
        <translation>Nein, ich dachte etwas anderes</translation>
    </message>
    <message>
        <source>Then we did not explain it well. Once more:</source>
        <translation>Dann haben wir es nicht gut erklärt. Noch einmal:</translation>
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
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>That is enough for now</source>
        <translation>Das reicht für jetzt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The time is over. You can stay as long as you like.</source>
        <translation>Die Zeit ist um. Sie können bleiben, so lange Sie möchten.</translation>
    </message>
    <message>
        <source>Time is paused.</source>
        <translation>Die Zeit steht still.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Noch etwa %n Minute.</numerusform>
            <numerusform>Noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let time run on</source>
        <translation>Die Zeit weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Steadying</name>
    <message>
        <source>Both feet on the floor.</source>
        <translation>Beide Füße auf den Boden.</translation>
    </message>
    <message>
        <source>Look around: five things.</source>
        <translation>Schauen Sie sich um: fünf Dinge.</translation>
    </message>
    <message>
        <source>Listen: three sounds.</source>
        <translation>Hören Sie hin: drei Geräusche.</translation>
    </message>
    <message>
        <source>Hold something cold or firm.</source>
        <translation>Halten Sie etwas Kaltes oder Festes.</translation>
    </message>
    <message>
        <source>Breathe in calmly, and out slowly.</source>
        <translation>Atmen Sie ruhig ein und langsam aus.</translation>
    </message>
    <message>
        <source>Steady myself first</source>
        <translation>Erst zur Ruhe kommen</translation>
    </message>
    <message>
        <source>With pictures and sound. Nothing has to be read.</source>
        <translation>Mit Bild und Ton. Sie müssen nichts lesen.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>A next step, if you like</source>
        <translation>Ein nächster Schritt, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Today sounds hard. It can help to talk to someone.</source>
        <translation>Heute klingt schwer. Es kann helfen, mit jemandem zu reden.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>There is an urge today. You can take a moment for yourself.</source>
        <translation>Heute ist ein Drang da. Sie können sich einen Moment für sich nehmen.</translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation>Einen Moment nehmen</translation>
    </message>
    <message>
        <source>You wrote down a hard moment in the last seven days. You can look at how it went.</source>
        <translation>In den letzten sieben Tagen haben Sie einen schwierigen Moment aufgeschrieben. Sie können ansehen, wie es verlief.</translation>
    </message>
    <message>
        <source>Look at Progress</source>
        <translation>Fortschritt ansehen</translation>
    </message>
    <message>
        <source>A week has its own pace. You can note how this one goes for your goals.</source>
        <translation>Jede Woche läuft anders. Sie können notieren, wie es diese Woche mit Ihren Zielen geht.</translation>
    </message>
    <message>
        <source>Look at my goals</source>
        <translation>Meine Ziele ansehen</translation>
    </message>
    <message>
        <source>You paused in a module. It waits where you left it.</source>
        <translation>Sie haben in einem Modul angehalten. Es wartet, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Go to Learn</source>
        <translation>Zu Lernen</translation>
    </message>
    <message>
        <source>In a calm moment it is easier to find out who could help you. You can have a look without contacting anyone.</source>
        <translation>In einem ruhigen Moment lässt sich leichter herausfinden, wer Ihnen helfen könnte. Sie können sich umsehen, ohne Kontakt aufzunehmen.</translation>
    </message>
    <message>
        <source>Look at Help</source>
        <translation>Hilfe ansehen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Call or write to someone</source>
        <translation>Anrufen oder schreiben</translation>
    </message>
</context>
<context>
    <name>StrengthStep</name>
    <message>
        <source>How strong is it now?</source>
        <translation>Wie stark ist es jetzt?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>so stark wie nur möglich</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>What would help now?</source>
        <translation>Was würde jetzt helfen?</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>A moment for me</source>
        <translation>Ein Moment für mich</translation>
    </message>
    <message>
        <source>For when an urge is there: look at it, ride it out, find support (Ctrl+M)</source>
        <translation>Für den Moment, wenn ein Drang da ist: hinsehen, abklingen lassen, Hilfe finden (Strg+M)</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ich brauche jetzt Hilfe</translation>
    </message>
    <message>
        <source>People to talk to, and what to do first (F1)</source>
        <translation>Menschen zum Reden, und was Sie zuerst tun können (F1)</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Schnell weg</translation>
    </message>
    <message>
        <source>Hides and locks this window at once; protection goes on (Ctrl+Shift+Q)</source>
        <translation>Verbirgt und sperrt dieses Fenster sofort; der Schutz läuft weiter (Strg+Umschalt+Q)</translation>
    </message>
</context>
<context>
    <name>TextLeaf</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>TextLink</name>
    <message>
        <source>Purpose and limits</source>
        <translation>Zweck und Grenzen</translation>
    </message>
    <message>
        <source>What the levels do</source>
        <translation>Was die Stufen tun</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>This text cannot be read. Install Protech again to read it.</source>
        <translation>Dieser Text kann nicht gelesen werden. Installieren Sie Protech neu, um ihn zu lesen.</translation>
    </message>
</context>
<context>
    <name>Timed</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TimerPart</name>
    <message>
        <source>Last time you stayed for less than a minute.</source>
        <translation>Beim letzten Mal sind Sie weniger als eine Minute geblieben.</translation>
    </message>
    <message numerus="yes">
        <source>Last time you stayed for %n minute(s).</source>
        <translation>
            <numerusform>Beim letzten Mal sind Sie %n Minute geblieben.</numerusform>
            <numerusform>Beim letzten Mal sind Sie %n Minuten geblieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message>
        <source>It is good that you stop here</source>
        <translation>Gut, dass Sie hier anhalten</translation>
    </message>
    <message>
        <source>Some things are heavy, and you do not have to get through this now. Put both feet on the ground. Look around you. If you like, breathe along for a while.</source>
        <translation>Manches ist schwer, und Sie müssen da jetzt nicht durch. Stellen Sie beide Füße auf den Boden. Schauen Sie sich um. Atmen Sie eine Weile mit, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>Somebody can be there with you. The module waits where you left it.</source>
        <translation>Jemand kann bei Ihnen sein. Das Modul wartet, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ich brauche jetzt Hilfe</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Leave this for today</source>
        <translation>Für heute lassen</translation>
    </message>
    <message>
        <source>Back to the module</source>
        <translation>Zurück zum Modul</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Time for a moment for yourself.</source>
        <translation>Zeit für einen Moment für Sie.</translation>
    </message>
    <message>
        <source>Your wait is over. Open the window if you want to go on.</source>
        <translation>Ihre Wartezeit ist vorbei. Öffnen Sie das Fenster, wenn Sie fortfahren wollen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Ein Moment für mich</translation>
    </message>
    <message>
        <source>This cover is wrong</source>
        <translation>Diese Abdeckung ist falsch</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ich brauche jetzt Hilfe</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>What is this program?</source>
        <translation>Was ist dieses Programm?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Protection is off.</source>
        <translation>Der Schutz ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Protection is paused. It comes back by itself.</source>
        <translation>Der Schutz ist pausiert. Er kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Protection was interrupted. It is being restored.</source>
        <translation>Der Schutz war unterbrochen. Er wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Protection is interrupted. Open the window to read why.</source>
        <translation>Der Schutz ist unterbrochen. Öffnen Sie das Fenster, um den Grund zu lesen.</translation>
    </message>
    <message>
        <source>Protection is starting.</source>
        <translation>Der Schutz startet.</translation>
    </message>
    <message>
        <source>Protection of the network is interrupted. The screen is protected.</source>
        <translation>Der Schutz im Netz ist unterbrochen. Der Bildschirm ist geschützt.</translation>
    </message>
    <message>
        <source>Protection is on.</source>
        <translation>Der Schutz ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Your journal cannot be opened now</source>
        <translation>Ihr Tagebuch lässt sich gerade nicht öffnen</translation>
    </message>
    <message>
        <source>Protection does not depend on it and works as shown above.</source>
        <translation>Der Schutz hängt nicht davon ab und arbeitet, wie oben angezeigt.</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>&amp;Reparieren…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Eine &amp;Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>&amp;Start a new journal…</source>
        <translation>Neues Tagebuch be&amp;ginnen…</translation>
    </message>
    <message>
        <source>The file that your passphrase works with is damaged or gone. Without it your journal stays closed. Nothing was changed.</source>
        <translation>Die Datei, mit der Ihre Passphrase arbeitet, ist beschädigt oder fehlt. Ohne sie bleibt Ihr Tagebuch verschlossen. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>A newer version of Protech wrote your journal, and this one cannot read it. It is whole. Nothing was changed.</source>
        <translation>Eine neuere Version von Protech hat Ihr Tagebuch geschrieben, und diese kann es nicht lesen. Es ist unversehrt. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The disk may be full, the memory short, or another program may be using the file. Your journal is where it was.</source>
        <translation>Vielleicht ist der Datenträger voll, der Arbeitsspeicher knapp, oder ein anderes Programm benutzt die Datei. Ihr Tagebuch ist, wo es war.</translation>
    </message>
    <message>
        <source>The file with your journal is damaged. Nothing was changed.</source>
        <translation>Die Datei mit Ihrem Tagebuch ist beschädigt. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Install the newest Protech to read it. Or start a new journal: the present one is kept aside, and nothing is deleted.</source>
        <translation>Installieren Sie das neueste Protech, um es zu lesen. Oder beginnen Sie ein neues Tagebuch: Das jetzige wird zur Seite gelegt, nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Start a new journal?</source>
        <translation>Ein neues Tagebuch beginnen?</translation>
    </message>
    <message>
        <source>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new journal.</source>
        <translation>Die jetzige Datei wird im Protech-Ordner zur Seite gelegt. Diese Version von Protech kann nicht zeigen, was darin steht. Danach wählen Sie eine Passphrase für das neue Tagebuch.</translation>
    </message>
    <message>
        <source>&amp;Start a new journal</source>
        <translation>Neu be&amp;ginnen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Close some programs or make room on the disk, then try again.</source>
        <translation>Schließen Sie einige Programme oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Do you have a backup? Restore it. Without one, a repair saves what can still be read. Or start a new journal. In each case the damaged file is kept aside, and nothing is deleted.</source>
        <translation>Haben Sie eine Sicherung? Holen Sie sie zurück. Ohne Sicherung rettet eine Reparatur, was noch gelesen werden kann. Oder beginnen Sie ein neues Tagebuch. In jedem Fall wird die beschädigte Datei beiseitegelegt, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Do you have a backup? It has such a file in it: restore it. Or start a new journal: the present one is kept aside, and nothing is deleted.</source>
        <translation>Haben Sie eine Sicherung? Darin ist eine solche Datei: Holen Sie sie zurück. Oder beginnen Sie ein neues Tagebuch: Das jetzige wird beiseitegelegt, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>TurningOff</name>
    <message>
        <source>Turn protection off?</source>
        <translation>Schutz ausschalten?</translation>
    </message>
    <message>
        <source>This screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. It can be turned on again at any time.</source>
        <translation>Dieser Bildschirm wird dann nicht mehr betrachtet. Was jetzt abgedeckt ist, wird wieder sichtbar, und neue Bilder werden nicht abgedeckt. Der Schutz lässt sich jederzeit wieder einschalten.</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>Ein&amp;geschaltet lassen</translation>
    </message>
    <message>
        <source>You chose that turning off waits too. The wait would begin now and take {length}. After that you are asked once more. Removing Protech, erasing, and taking back a consent never wait.</source>
        <translation>Sie haben gewählt, dass auch das Ausschalten eine Wartezeit hat. Sie würde jetzt beginnen und {length} dauern. Danach werden Sie noch einmal gefragt. Protech entfernen, löschen und eine Einwilligung zurücknehmen geht immer sofort.</translation>
    </message>
    <message>
        <source>Start the &amp;wait</source>
        <translation>&amp;Warten beginnen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>En&amp;tsperren</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Ihr Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>Your passphrase opens it. Protection does not need it.</source>
        <translation>Ihre Passphrase öffnet es. Der Schutz kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keystore</source>
        <translation>Mit &amp;Schlüsselspeicher öffnen</translation>
    </message>
    <message>
        <source>I &amp;forgot my passphrase</source>
        <translation>Ich &amp;habe meine Passphrase vergessen</translation>
    </message>
    <message>
        <source>&amp;More support</source>
        <translation>&amp;Mehr Unterstützung</translation>
    </message>
    <message>
        <source>What is this pro&amp;gram?</source>
        <translation>Was &amp;ist dieses Programm?</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>One moment. Your journal is being opened.</source>
        <translation>Einen Moment. Ihr Tagebuch wird geöffnet.</translation>
    </message>
    <message>
        <source>The keystore did not open it. Your passphrase does, as before.</source>
        <translation>Der Schlüsselspeicher hat es nicht geöffnet. Ihre Passphrase tut es wie bisher.</translation>
    </message>
    <message>
        <source>That was not the right passphrase.</source>
        <translation>Das war nicht die richtige Passphrase.</translation>
    </message>
    <message>
        <source>Protech no longer knows how many passphrases were tried, because its file is damaged or gone. To be safe it waits once as long as it can.</source>
        <translation>Protech weiß nicht mehr, wie oft eine Passphrase versucht wurde, weil die Datei dafür beschädigt ist oder fehlt. Zur Sicherheit wartet es einmal so lange, wie es kann.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>Für einen neuen Versuch ist es noch zu früh.</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Sie können es in %n Sekunde noch einmal versuchen.</numerusform>
            <numerusform>Sie können es in %n Sekunden noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in about %n minute(s).</source>
        <translation>
            <numerusform>Sie können es in etwa %n Minute noch einmal versuchen.</numerusform>
            <numerusform>Sie können es in etwa %n Minuten noch einmal versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Keep protection</source>
        <translation>Schutz behalten</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>Ein Moment für mich</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>A wait before protection loosens</source>
        <translation>Wartezeit, bevor der Schutz lockerer wird</translation>
    </message>
    <message>
        <source>A strong urge often passes within half an hour. So a pause, or covering less, begins only after a wait. A longer wait holds at once. A shorter one holds after the wait that you have now. How long shall it be?</source>
        <translation>Ein starker Drang geht oft innerhalb einer halben Stunde vorbei. Deshalb beginnt eine Pause, oder weniger Abdecken, erst nach einer Wartezeit. Eine längere gilt sofort. Eine kürzere gilt nach der Wartezeit, die Sie jetzt haben. Wie lang soll sie sein?</translation>
    </message>
    <message>
        <source>How long shall it be?</source>
        <translation>Wie lang soll sie sein?</translation>
    </message>
    <message>
        <source>Turning protection off</source>
        <translation>Den Schutz ausschalten</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After the wait</source>
        <translation>Nach der Wartezeit</translation>
    </message>
    <message>
        <source>“After the wait” is a promise to yourself, best made in a calm moment. Quitting waits then too. Removing Protech, erasing, and taking back a consent never wait.</source>
        <translation>„Nach der Wartezeit“ ist eine Abmachung mit sich selbst, am besten in einem ruhigen Moment. Auch das Beenden wartet dann. Protech entfernen, löschen und eine Einwilligung zurücknehmen geht immer sofort.</translation>
    </message>
    <message>
        <source>To pauses and wa&amp;its</source>
        <translation>Zu Pausen und &amp;Wartezeiten</translation>
    </message>
</context>
<context>
    <name>WatchListen</name>
    <message>
        <source>What goes with it</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>No sound can be played on this computer right now.</source>
        <translation>Auf diesem Computer lässt sich gerade kein Ton abspielen.</translation>
    </message>
    <message>
        <source>Hide the picture</source>
        <translation>Bild ausblenden</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Ton ausschalten</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>With motion</source>
        <translation>Mit Bewegung</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Ohne Bewegung</translation>
    </message>
</context>
<context>
    <name>WaveGuide</name>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>A wave that rises, reaches its highest point and falls, with a float on it.</source>
        <translation>Eine Welle, die steigt, ihren höchsten Punkt erreicht und sinkt. Darauf schwimmt eine Boje.</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Only see what happens</source>
        <translation>Nur sehen, was geschieht</translation>
    </message>
    <message>
        <source>Nobody is contacted before you choose a number or a page.</source>
        <translation>Niemand wird kontaktiert, bevor Sie eine Nummer oder Seite wählen.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Um mich</translation>
    </message>
    <message>
        <source>I worry about someone else</source>
        <translation>Ich sorge mich um jemand anderen</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <translation>Ich bin unter 18</translation>
    </message>
    <message>
        <source>I was harmed</source>
        <translation>Mir wurde etwas angetan</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>One on each line. {hint}</source>
        <translation>Eines je Zeile. {hint}</translation>
    </message>
    <message>
        <source>This is more than fits. Only the first {lines} lines are kept, and of each line the first {letters} characters.</source>
        <translation>Das ist mehr, als hineinpasst. Nur die ersten {lines} Zeilen werden aufbewahrt, und von jeder Zeile die ersten {letters} Zeichen.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil runter)</translation>
    </message>
</context>
</TS>

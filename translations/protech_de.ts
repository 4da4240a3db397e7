<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CreatePage</name>
    <message>
        <source>Choose a passphrase for your records</source>
        <translation>Wählen Sie eine Passphrase für Ihre Aufzeichnungen</translation>
    </message>
    <message>
        <source>Your records are kept encrypted on this device, and this passphrase opens them. Nobody can recover it, the makers of Protech included: without it your records stay closed. Protection itself does not need it.</source>
        <translation>Ihre Aufzeichnungen liegen verschlüsselt auf diesem Gerät und lassen sich nur mit dieser Passphrase öffnen. Niemand kann sie wiederherstellen, auch die Entwickler von Protech nicht: Ohne Passphrase bleiben Ihre Aufzeichnungen verschlossen. Der Schutz selbst kommt ohne sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s). A few words that only you would put together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %n Zeichen. Ein paar Wörter, die nur Sie so zusammenstellen, merken Sie sich leicht, und andere erraten sie schwer.</numerusform>
            <numerusform>Nehmen Sie mindestens %n Zeichen. Ein paar Wörter, die nur Sie so zusammenstellen, merken Sie sich leicht, und andere erraten sie schwer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The &amp;same passphrase again</source>
        <translation>Dieselbe Passphrase noch ein&amp;mal</translation>
    </message>
    <message>
        <source>&amp;Create my records</source>
        <translation>Aufzeichnungen an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>One moment. Your records are being prepared.</source>
        <translation>Einen Moment. Ihre Aufzeichnungen werden vorbereitet.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Please type the second again.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein. Bitte geben Sie die zweite noch einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is shorter than %n character(s). Please make it longer.</source>
        <translation>
            <numerusform>Diese Passphrase hat weniger als %n Zeichen. Bitte nehmen Sie eine längere.</numerusform>
            <numerusform>Diese Passphrase hat weniger als %n Zeichen. Bitte nehmen Sie eine längere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is longer than %n character(s). Please make it shorter.</source>
        <translation>
            <numerusform>Diese Passphrase hat mehr als %n Zeichen. Bitte nehmen Sie eine kürzere.</numerusform>
            <numerusform>Diese Passphrase hat mehr als %n Zeichen. Bitte nehmen Sie eine kürzere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Close the records and show the locked window (Ctrl+L)</source>
        <translation>Aufzeichnungen schließen und das gesperrte Fenster zeigen (Strg+L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>End Protech and protection with it (Ctrl+Q)</source>
        <translation>Protech und damit auch den Schutz beenden (Strg+Q)</translation>
    </message>
    <message>
        <source>Quit Protech?</source>
        <translation>Protech beenden?</translation>
    </message>
    <message>
        <source>Protection ends too, until you open Protech again: new pictures are not covered then. Your records stay as they are.</source>
        <translation>Damit endet auch der Schutz, bis Sie Protech wieder öffnen: Neue Bilder werden so lange nicht abgedeckt. Ihre Aufzeichnungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Weiterlaufen lassen</translation>
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
    <name>NoteBanner</name>
    <message>
        <source>&amp;Hide this</source>
        <translation>Aus&amp;blenden</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</source>
        <translation>Ihr Desktop hat keinen Platz für das Symbol von Protech. Der Schutz läuft auch ohne. Um zu diesem Fenster zurückzukommen, öffnen Sie Protech erneut wie jedes andere Programm.</translation>
    </message>
    <message>
        <source>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your records are not affected. Please check that the language is right.</source>
        <translation>Protech konnte seine Einstellungen nicht lesen. Die beschädigte Datei wurde zur Seite gelegt, und es gelten neue Einstellungen. Schutz und Aufzeichnungen sind nicht betroffen. Bitte prüfen Sie, ob die Sprache stimmt.</translation>
    </message>
    <message>
        <source>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your records are not affected. Turn protection on when you want it.</source>
        <translation>Protech konnte nicht lesen, ob der Schutz eingeschaltet war. Die beschädigte Datei wurde zur Seite gelegt, und der Schutz blieb aus, weil Protech nie ohne Ihre Einwilligung auf den Bildschirm schaut. Ihre Aufzeichnungen sind nicht betroffen. Schalten Sie den Schutz ein, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Some records that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</source>
        <translation>Ein Teil dessen, was auf das Entsperren wartete, war beschädigt. Dieser Teil wurde zur Seite gelegt, alles andere ist erhalten. Der Schutz ist nicht betroffen. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</source>
        <translation>Ihre letzte Auswahl konnte nicht gespeichert werden. Sie gilt, bis Protech endet, und Protech versucht es weiter. Bitte prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Something could not be written to your records. Protection is not affected. Please check whether your disk is full.</source>
        <translation>Etwas konnte nicht in Ihre Aufzeichnungen geschrieben werden. Der Schutz ist nicht betroffen. Bitte prüfen Sie, ob der Datenträger voll ist.</translation>
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
        <source>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all.</source>
        <translation>Protech achtet auf Ihren Bildschirm. Explizite und aufreizende Bilder werden abgedeckt, wenn Protech sie findet: viele, aber nicht alle.</translation>
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
        <source>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your records stay.</source>
        <translation>Die Dateien, mit denen Protech Bilder erkennt, fehlen oder sind beschädigt. Neue Bilder werden deshalb nicht abgedeckt. Installieren Sie Protech neu; Ihre Aufzeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kann gerade nichts auf dem Bildschirm abdecken, neue Bilder werden also nicht abgedeckt. Es versucht es weiter. Bleibt es so, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kann gerade nicht auf den Bildschirm schauen, neue Bilder werden also nicht abgedeckt. Es versucht es weiter. Bleibt es so, melden Sie sich ab und wieder an.</translation>
    </message>
</context>
<context>
    <name>ProtectionBar</name>
    <message>
        <source>Turn protection off?</source>
        <translation>Schutz ausschalten?</translation>
    </message>
    <message>
        <source>Your screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. You can turn it on again at any time.</source>
        <translation>Ihr Bildschirm wird dann nicht mehr betrachtet. Was jetzt abgedeckt ist, wird wieder sichtbar, und neue Bilder werden nicht abgedeckt. Sie können den Schutz jederzeit wieder einschalten.</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Eingeschaltet lassen</translation>
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
        <source>The practice picture was covered.</source>
        <translation>Das Übungsbild wurde abgedeckt.</translation>
    </message>
    <message>
        <source>A picture was covered.</source>
        <translation>Ein Bild wurde abgedeckt.</translation>
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
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Your records</source>
        <translation>Ihre Aufzeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written but never arrived here. They may have been damaged or deleted.</source>
        <translation>
            <numerusform>%n Eintrag wurde geschrieben, ist aber nie hier angekommen. Er kann beschädigt oder gelöscht worden sein.</numerusform>
            <numerusform>%n Einträge wurden geschrieben, sind aber nie hier angekommen. Sie können beschädigt oder gelöscht worden sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are your %n newest record(s).</source>
        <translation>
            <numerusform>Dies ist Ihr neuester Eintrag (%n).</numerusform>
            <numerusform>Dies sind Ihre %n neuesten Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</source>
        <translation>Hier steht noch nichts. Wenn etwas abgedeckt oder der Schutz unterbrochen wird, lesen Sie es hier. Kein Bild und keine Adresse wird aufbewahrt.</translation>
    </message>
    <message>
        <source>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</source>
        <translation>Neue Einträge konnten gerade nicht aufgenommen werden. Sie bleiben versiegelt, und Protech versucht es später noch einmal. Bitte prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>Darf Protech auf Ihren Bildschirm schauen?</translation>
    </message>
    <message>
        <source>It looks at everything on this screen, windows of other programs and video calls included, to find explicit pictures and cover them.</source>
        <translation>Protech betrachtet alles auf diesem Bildschirm, auch Fenster anderer Programme und Videogespräche, um explizite Bilder zu finden und abzudecken.</translation>
    </message>
    <message>
        <source>This happens on this device only. Nothing is sent to anyone, and no picture and no address is kept. Once you have chosen a passphrase, Protech notes when a picture was covered; only your passphrase opens these records.</source>
        <translation>Das geschieht nur auf diesem Gerät. Nichts wird an jemanden gesendet, und weder Bilder noch Adressen werden aufbewahrt. Sobald Sie eine Passphrase gewählt haben, notiert Protech, wann ein Bild abgedeckt wurde; nur Ihre Passphrase öffnet diese Aufzeichnungen.</translation>
    </message>
    <message>
        <source>It finds many explicit pictures, not all. That a picture is not covered does not mean that it is legal, adult or harmless.</source>
        <translation>Protech findet viele explizite Bilder, nicht alle. Dass ein Bild nicht abgedeckt ist, heißt nicht, dass es legal oder harmlos ist oder Erwachsene zeigt.</translation>
    </message>
    <message>
        <source>You can turn it off at any time, without your passphrase.</source>
        <translation>Sie können den Schutz jederzeit ausschalten, auch ohne Passphrase.</translation>
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
    <name>Tray</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Protection is interrupted. It is being started again.</source>
        <translation>Der Schutz ist unterbrochen. Er wird neu gestartet.</translation>
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
        <source>Protection is on.</source>
        <translation>Der Schutz ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Your records cannot be opened now</source>
        <translation>Ihre Aufzeichnungen lassen sich gerade nicht öffnen</translation>
    </message>
    <message>
        <source>Protection does not depend on them: it works as shown above.</source>
        <translation>Der Schutz hängt nicht davon ab: Er arbeitet, wie oben angezeigt.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Start new records…</source>
        <translation>Neue Aufzeichnungen be&amp;ginnen…</translation>
    </message>
    <message>
        <source>The file that your passphrase works with is damaged or gone. Without it your records stay closed. Nothing was changed.</source>
        <translation>Die Datei, mit der Ihre Passphrase arbeitet, ist beschädigt oder fehlt. Ohne sie bleiben Ihre Aufzeichnungen verschlossen. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>A newer version of Protech wrote your records, and this one cannot read them. They are whole. Nothing was changed.</source>
        <translation>Eine neuere Version von Protech hat Ihre Aufzeichnungen geschrieben, und diese kann sie nicht lesen. Sie sind unbeschädigt. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The disk may be full, the memory short, or another program may be using the file. Your records are where they were.</source>
        <translation>Vielleicht ist der Datenträger voll, der Arbeitsspeicher knapp, oder ein anderes Programm benutzt die Datei. Ihre Aufzeichnungen sind, wo sie waren.</translation>
    </message>
    <message>
        <source>The file with your records is damaged. Nothing was changed.</source>
        <translation>Die Datei mit Ihren Aufzeichnungen ist beschädigt. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Install the newest Protech to read them. Or start new records: the present ones are kept aside, and nothing is deleted.</source>
        <translation>Installieren Sie das neueste Protech, um sie zu lesen. Oder beginnen Sie neue Aufzeichnungen: Die jetzigen werden zur Seite gelegt, nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Close some programs or make room on the disk, then try again.</source>
        <translation>Schließen Sie einige Programme oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>If you have a copy of Protech’s folder, put it back and try again. Or start new records: the damaged file is kept aside, and nothing is deleted.</source>
        <translation>Wenn Sie eine Kopie des Protech-Ordners haben, spielen Sie sie zurück und versuchen Sie es noch einmal. Oder beginnen Sie neue Aufzeichnungen: Die beschädigte Datei wird zur Seite gelegt, nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Start new records?</source>
        <translation>Neue Aufzeichnungen beginnen?</translation>
    </message>
    <message>
        <source>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new records.</source>
        <translation>Die jetzige Datei wird im Protech-Ordner zur Seite gelegt. Diese Version von Protech kann nicht zeigen, was darin steht. Danach wählen Sie eine Passphrase für die neuen Aufzeichnungen.</translation>
    </message>
    <message>
        <source>&amp;Start new records</source>
        <translation>Neu be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your records are locked</source>
        <translation>Ihre Aufzeichnungen sind gesperrt</translation>
    </message>
    <message>
        <source>Your passphrase opens them. Protection does not need it.</source>
        <translation>Ihre Passphrase öffnet sie. Der Schutz kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>En&amp;tsperren</translation>
    </message>
    <message>
        <source>One moment. Your records are being opened.</source>
        <translation>Einen Moment. Ihre Aufzeichnungen werden geöffnet.</translation>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>CreatePage</name>
    <message>
        <source>Choose a passphrase for your records</source>
        <translation>Kies een wachtwoordzin voor je logboek</translation>
    </message>
    <message>
        <source>Your records are kept encrypted on this device, and this passphrase opens them. Nobody can recover it, the makers of Protech included: without it your records stay closed. Protection itself does not need it.</source>
        <translation>Je logboek staat versleuteld op dit apparaat en gaat alleen open met deze wachtwoordzin. Niemand kan die voor je terughalen, ook de makers van Protech niet: zonder wachtwoordzin blijft je logboek dicht. De bescherming zelf werkt ook zonder.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s). A few words that only you would put together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Neem minstens %n teken. Een paar woorden die alleen jij zo bij elkaar zet, onthoud je makkelijk en raadt een ander moeilijk.</numerusform>
            <numerusform>Neem minstens %n tekens. Een paar woorden die alleen jij zo bij elkaar zet, onthoud je makkelijk en raadt een ander moeilijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoordzin</translation>
    </message>
    <message>
        <source>The &amp;same passphrase again</source>
        <translation>Dezelfde wachtwoordzin nog &amp;eens</translation>
    </message>
    <message>
        <source>&amp;Create my records</source>
        <translation>Mijn &amp;logboek maken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>One moment. Your records are being prepared.</source>
        <translation>Een ogenblik. Je logboek wordt klaargemaakt.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Please type the second again.</source>
        <translation>De twee wachtwoordzinnen zijn niet gelijk. Typ de tweede nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is shorter than %n character(s). Please make it longer.</source>
        <translation>
            <numerusform>Deze wachtwoordzin is korter dan %n teken. Maak hem langer.</numerusform>
            <numerusform>Deze wachtwoordzin is korter dan %n tekens. Maak hem langer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is longer than %n character(s). Please make it shorter.</source>
        <translation>
            <numerusform>Deze wachtwoordzin is langer dan %n teken. Maak hem korter.</numerusform>
            <numerusform>Deze wachtwoordzin is langer dan %n tekens. Maak hem korter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Ver&amp;grendelen</translation>
    </message>
    <message>
        <source>Close the records and show the locked window (Ctrl+L)</source>
        <translation>Sluit je logboek en toon het vergrendelde venster (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>End Protech and protection with it (Ctrl+Q)</source>
        <translation>Stop Protech, en daarmee ook de bescherming (Ctrl+Q)</translation>
    </message>
    <message>
        <source>Quit Protech?</source>
        <translation>Protech stoppen?</translation>
    </message>
    <message>
        <source>Protection ends too, until you open Protech again: new pictures are not covered then. Your records stay as they are.</source>
        <translation>Dan stopt ook de bescherming, tot je Protech weer opent: nieuwe afbeeldingen worden zolang niet afgedekt. Je logboek blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
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
    <name>NoteBanner</name>
    <message>
        <source>&amp;Hide this</source>
        <translation>&amp;Verbergen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</source>
        <translation>Je bureaublad heeft geen plek voor het pictogram van Protech. De bescherming werkt ook zonder. Wil je terug naar dit venster, open Protech dan opnieuw zoals elk ander programma.</translation>
    </message>
    <message>
        <source>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your records are not affected. Please check that the language is right.</source>
        <translation>Protech kon zijn instellingen niet lezen. Het beschadigde bestand is apart gezet en er zijn nieuwe instellingen gemaakt. Je bescherming en je logboek zijn niet geraakt. Kijk even of de taal klopt.</translation>
    </message>
    <message>
        <source>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your records are not affected. Turn protection on when you want it.</source>
        <translation>Protech kon niet lezen of de bescherming aan stond. Het beschadigde bestand is apart gezet en de bescherming bleef uit, want Protech kijkt nooit naar je scherm zonder jouw toestemming. Je logboek is niet geraakt. Zet de bescherming aan wanneer je dat wilt.</translation>
    </message>
    <message>
        <source>Some records that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</source>
        <translation>Een deel van wat klaarstond voor je logboek was beschadigd. Dat deel is apart gezet, de rest is bewaard. De bescherming is niet geraakt. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</source>
        <translation>Je laatste keuze kon niet worden bewaard. Ze geldt tot Protech stopt, en Protech blijft het proberen. Kijk of je schijf vol is.</translation>
    </message>
    <message>
        <source>Something could not be written to your records. Protection is not affected. Please check whether your disk is full.</source>
        <translation>Iets kon niet in je logboek worden geschreven. De bescherming is niet geraakt. Kijk of je schijf vol is.</translation>
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
        <source>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all.</source>
        <translation>Protech let op je scherm. Expliciete en suggestieve afbeeldingen worden afgedekt als Protech ze vindt: veel, maar niet alle.</translation>
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
        <source>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your records stay.</source>
        <translation>De bestanden waarmee Protech afbeeldingen herkent, ontbreken of zijn beschadigd. Nieuwe afbeeldingen worden daarom niet afgedekt. Installeer Protech opnieuw; je logboek blijft bewaard.</translation>
    </message>
    <message>
        <source>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kan nu niets afdekken op het scherm, dus nieuwe afbeeldingen worden niet afgedekt. Het blijft het proberen. Blijft dit zo, meld je dan af en weer aan.</translation>
    </message>
    <message>
        <source>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech kan nu niet naar het scherm kijken, dus nieuwe afbeeldingen worden niet afgedekt. Het blijft het proberen. Blijft dit zo, meld je dan af en weer aan.</translation>
    </message>
</context>
<context>
    <name>ProtectionBar</name>
    <message>
        <source>Turn protection off?</source>
        <translation>Bescherming uitzetten?</translation>
    </message>
    <message>
        <source>Your screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. You can turn it on again at any time.</source>
        <translation>Er wordt dan niet meer naar je scherm gekeken. Wat nu is afgedekt, wordt weer zichtbaar, en nieuwe afbeeldingen worden niet afgedekt. Je kunt de bescherming altijd weer aanzetten.</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Aan laten</translation>
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
        <source>The practice picture was covered.</source>
        <translation>Het oefenplaatje is afgedekt.</translation>
    </message>
    <message>
        <source>A picture was covered.</source>
        <translation>Een afbeelding is afgedekt.</translation>
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
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Your records</source>
        <translation>Je logboek</translation>
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
        <source>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</source>
        <translation>Hier staat nog niets. Wordt er iets afgedekt of raakt de bescherming onderbroken, dan lees je dat hier. Er wordt geen afbeelding en geen adres bewaard.</translation>
    </message>
    <message>
        <source>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</source>
        <translation>Nieuwe regels konden nu niet worden toegevoegd. Ze blijven verzegeld en Protech probeert het later opnieuw. Kijk of je schijf vol is.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>Mag Protech naar je scherm kijken?</translation>
    </message>
    <message>
        <source>It looks at everything on this screen, windows of other programs and video calls included, to find explicit pictures and cover them.</source>
        <translation>Protech kijkt naar alles op dit scherm, ook naar vensters van andere programma’s en videogesprekken, om expliciete afbeeldingen te vinden en af te dekken.</translation>
    </message>
    <message>
        <source>This happens on this device only. Nothing is sent to anyone, and no picture and no address is kept. Once you have chosen a passphrase, Protech notes when a picture was covered; only your passphrase opens these records.</source>
        <translation>Dat gebeurt alleen op dit apparaat. Er wordt niets naar iemand gestuurd, en er wordt geen afbeelding en geen adres bewaard. Heb je een wachtwoordzin gekozen, dan noteert Protech wanneer er iets is afgedekt; dat logboek gaat alleen met jouw wachtwoordzin open.</translation>
    </message>
    <message>
        <source>It finds many explicit pictures, not all. That a picture is not covered does not mean that it is legal, adult or harmless.</source>
        <translation>Protech vindt veel expliciete afbeeldingen, niet alle. Dat een afbeelding niet is afgedekt, betekent niet dat ze legaal of onschuldig is, of dat het om volwassenen gaat.</translation>
    </message>
    <message>
        <source>You can turn it off at any time, without your passphrase.</source>
        <translation>Je kunt de bescherming altijd uitzetten, ook zonder wachtwoordzin.</translation>
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
    <name>Tray</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
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
        <source>Protection is interrupted. It is being started again.</source>
        <translation>De bescherming is onderbroken. Ze wordt opnieuw gestart.</translation>
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
        <source>Protection is on.</source>
        <translation>De bescherming staat aan.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Your records cannot be opened now</source>
        <translation>Je logboek kan nu niet open</translation>
    </message>
    <message>
        <source>Protection does not depend on them: it works as shown above.</source>
        <translation>De bescherming staat hier los van: die werkt zoals hierboven staat.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Start new records…</source>
        <translation>Nieuw &amp;logboek beginnen…</translation>
    </message>
    <message>
        <source>The file that your passphrase works with is damaged or gone. Without it your records stay closed. Nothing was changed.</source>
        <translation>Het bestand waarmee je wachtwoordzin werkt, is beschadigd of weg. Zonder dat bestand blijft je logboek dicht. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A newer version of Protech wrote your records, and this one cannot read them. They are whole. Nothing was changed.</source>
        <translation>Je logboek is geschreven door een nieuwere versie van Protech, en deze versie kan het niet lezen. Het is niet beschadigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The disk may be full, the memory short, or another program may be using the file. Your records are where they were.</source>
        <translation>Misschien is de schijf vol, is er te weinig geheugen, of gebruikt een ander programma het bestand. Je logboek staat waar het stond.</translation>
    </message>
    <message>
        <source>The file with your records is damaged. Nothing was changed.</source>
        <translation>Het bestand met je logboek is beschadigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Install the newest Protech to read them. Or start new records: the present ones are kept aside, and nothing is deleted.</source>
        <translation>Installeer de nieuwste Protech om het te lezen. Of begin een nieuw logboek: het oude wordt apart bewaard, er wordt niets gewist.</translation>
    </message>
    <message>
        <source>Close some programs or make room on the disk, then try again.</source>
        <translation>Sluit een paar programma’s of maak ruimte op de schijf en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>If you have a copy of Protech’s folder, put it back and try again. Or start new records: the damaged file is kept aside, and nothing is deleted.</source>
        <translation>Heb je een kopie van de map van Protech, zet die dan terug en probeer het opnieuw. Of begin een nieuw logboek: het beschadigde bestand wordt apart bewaard, er wordt niets gewist.</translation>
    </message>
    <message>
        <source>Start new records?</source>
        <translation>Een nieuw logboek beginnen?</translation>
    </message>
    <message>
        <source>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new records.</source>
        <translation>Het huidige bestand wordt apart bewaard in de map van Protech. Deze versie van Protech kan niet laten zien wat erin staat. Daarna kies je een wachtwoordzin voor het nieuwe logboek.</translation>
    </message>
    <message>
        <source>&amp;Start new records</source>
        <translation>Nieuw &amp;logboek beginnen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your records are locked</source>
        <translation>Je logboek is vergrendeld</translation>
    </message>
    <message>
        <source>Your passphrase opens them. Protection does not need it.</source>
        <translation>Met je wachtwoordzin gaat het open. De bescherming werkt ook zonder.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoordzin</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Ontgren&amp;delen</translation>
    </message>
    <message>
        <source>One moment. Your records are being opened.</source>
        <translation>Een ogenblik. Je logboek wordt geopend.</translation>
    </message>
    <message>
        <source>That was not the right passphrase.</source>
        <translation>Dat was niet de juiste wachtwoordzin.</translation>
    </message>
    <message>
        <source>Protech no longer knows how many passphrases were tried, because its file is damaged or gone. To be safe it waits once as long as it can.</source>
        <translation>Protech weet niet meer hoe vaak er een wachtwoordzin is geprobeerd, want het bestand daarvoor is beschadigd of weg. Voor de zekerheid wacht het één keer zo lang als het kan.</translation>
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
</TS>

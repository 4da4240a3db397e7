<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CreatePage</name>
    <message>
        <source>Choose a passphrase for your records</source>
        <translation>Choose a passphrase for your records</translation>
    </message>
    <message>
        <source>Your records are kept encrypted on this device, and this passphrase opens them. Nobody can recover it, the makers of Protech included: without it your records stay closed. Protection itself does not need it.</source>
        <translation>Your records are kept encrypted on this device, and this passphrase opens them. Nobody can recover it, the makers of Protech included: without it your records stay closed. Protection itself does not need it.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n character(s). A few words that only you would put together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Take at least %n character. A few words that only you would put together are easy to remember and hard to guess.</numerusform>
            <numerusform>Take at least %n characters. A few words that only you would put together are easy to remember and hard to guess.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The &amp;same passphrase again</source>
        <translation>The &amp;same passphrase again</translation>
    </message>
    <message>
        <source>&amp;Create my records</source>
        <translation>&amp;Create my records</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>One moment. Your records are being prepared.</source>
        <translation>One moment. Your records are being prepared.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Please type the second again.</source>
        <translation>The two passphrases are not the same. Please type the second again.</translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is shorter than %n character(s). Please make it longer.</source>
        <translation>
            <numerusform>This passphrase is shorter than %n character. Please make it longer.</numerusform>
            <numerusform>This passphrase is shorter than %n characters. Please make it longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This passphrase is longer than %n character(s). Please make it shorter.</source>
        <translation>
            <numerusform>This passphrase is longer than %n character. Please make it shorter.</numerusform>
            <numerusform>This passphrase is longer than %n characters. Please make it shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Close the records and show the locked window (Ctrl+L)</source>
        <translation>Close the records and show the locked window (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>End Protech and protection with it (Ctrl+Q)</source>
        <translation>End Protech and protection with it (Ctrl+Q)</translation>
    </message>
    <message>
        <source>Quit Protech?</source>
        <translation>Quit Protech?</translation>
    </message>
    <message>
        <source>Protection ends too, until you open Protech again: new pictures are not covered then. Your records stay as they are.</source>
        <translation>Protection ends too, until you open Protech again: new pictures are not covered then. Your records stay as they are.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
</context>
<context>
    <name>LettersSwitch</name>
    <message>
        <source>Hide &amp;what I type</source>
        <translation>Hide &amp;what I type</translation>
    </message>
    <message>
        <source>Show &amp;what I type</source>
        <translation>Show &amp;what I type</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>&amp;Hide this</source>
        <translation>&amp;Hide this</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</source>
        <translation>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</translation>
    </message>
    <message>
        <source>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your records are not affected. Please check that the language is right.</source>
        <translation>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your records are not affected. Please check that the language is right.</translation>
    </message>
    <message>
        <source>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your records are not affected. Turn protection on when you want it.</source>
        <translation>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your records are not affected. Turn protection on when you want it.</translation>
    </message>
    <message>
        <source>Some records that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</source>
        <translation>Some records that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</translation>
    </message>
    <message>
        <source>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</source>
        <translation>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</translation>
    </message>
    <message>
        <source>Something could not be written to your records. Protection is not affected. Please check whether your disk is full.</source>
        <translation>Something could not be written to your records. Protection is not affected. Please check whether your disk is full.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>&amp;Turn protection off</source>
        <translation>&amp;Turn protection off</translation>
    </message>
    <message>
        <source>Protection is off.</source>
        <translation>Protection is off.</translation>
    </message>
    <message>
        <source>Your screen is not being looked at, and nothing is covered.</source>
        <translation>Your screen is not being looked at, and nothing is covered.</translation>
    </message>
    <message>
        <source>&amp;Turn protection on</source>
        <translation>&amp;Turn protection on</translation>
    </message>
    <message>
        <source>Protection is interrupted.</source>
        <translation>Protection is interrupted.</translation>
    </message>
    <message>
        <source>Protection is starting.</source>
        <translation>Protection is starting.</translation>
    </message>
    <message>
        <source>This takes a moment. Until it is ready, new pictures are not covered.</source>
        <translation>This takes a moment. Until it is ready, new pictures are not covered.</translation>
    </message>
    <message>
        <source>Protection is on.</source>
        <translation>Protection is on.</translation>
    </message>
    <message>
        <source>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all.</source>
        <translation>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all.</translation>
    </message>
    <message>
        <source>Your screen is being watched. Explicit pictures are covered when Protech finds them: many, but not all.</source>
        <translation>Your screen is being watched. Explicit pictures are covered when Protech finds them: many, but not all.</translation>
    </message>
    <message>
        <source>Protech has no consent from you to look at your screen, so nothing is covered. Turn protection off and on again; you are then asked for your consent.</source>
        <translation>Protech has no consent from you to look at your screen, so nothing is covered. Turn protection off and on again; you are then asked for your consent.</translation>
    </message>
    <message>
        <source>Protech finds no screen to look at, so nothing is covered. It goes on by itself as soon as there is a screen.</source>
        <translation>Protech finds no screen to look at, so nothing is covered. It goes on by itself as soon as there is a screen.</translation>
    </message>
    <message>
        <source>This kind of desktop does not let Protech look at the screen or cover pictures, so nothing is covered. Sign out and choose a session named “Xorg” or “X11” when you sign in again, if there is one.</source>
        <translation>This kind of desktop does not let Protech look at the screen or cover pictures, so nothing is covered. Sign out and choose a session named “Xorg” or “X11” when you sign in again, if there is one.</translation>
    </message>
    <message>
        <source>Protech looks at the screen but sees only an empty or frozen picture, so new pictures are not covered. It goes on by itself when it can see again. If this stays, close the program in front, or sign out and in again.</source>
        <translation>Protech looks at the screen but sees only an empty or frozen picture, so new pictures are not covered. It goes on by itself when it can see again. If this stays, close the program in front, or sign out and in again.</translation>
    </message>
    <message>
        <source>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your records stay.</source>
        <translation>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your records stay.</translation>
    </message>
    <message>
        <source>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</translation>
    </message>
    <message>
        <source>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</translation>
    </message>
</context>
<context>
    <name>ProtectionBar</name>
    <message>
        <source>Turn protection off?</source>
        <translation>Turn protection off?</translation>
    </message>
    <message>
        <source>Your screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. You can turn it on again at any time.</source>
        <translation>Your screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. You can turn it on again at any time.</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Turn off</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Keep it on</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>The practice picture was covered.</source>
        <translation>The practice picture was covered.</translation>
    </message>
    <message>
        <source>A picture was covered.</source>
        <translation>A picture was covered.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) appeared meanwhile.</source>
        <translation>
            <numerusform>%n picture appeared meanwhile.</numerusform>
            <numerusform>%n pictures appeared meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protection was interrupted for less than a second.</source>
        <translation>Protection was interrupted for less than a second.</translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for %n second(s).</source>
        <translation>
            <numerusform>Protection was interrupted for %n second.</numerusform>
            <numerusform>Protection was interrupted for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for about %n minute(s).</source>
        <translation>
            <numerusform>Protection was interrupted for about %n minute.</numerusform>
            <numerusform>Protection was interrupted for about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was interrupted for about %n hour(s).</source>
        <translation>
            <numerusform>Protection was interrupted for about %n hour.</numerusform>
            <numerusform>Protection was interrupted for about %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Your records</source>
        <translation>Your records</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written but never arrived here. They may have been damaged or deleted.</source>
        <translation>
            <numerusform>%n record was written but never arrived here. It may have been damaged or deleted.</numerusform>
            <numerusform>%n records were written but never arrived here. They may have been damaged or deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are your %n newest record(s).</source>
        <translation>
            <numerusform>This is your %n newest record.</numerusform>
            <numerusform>These are your %n newest records.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</source>
        <translation>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</translation>
    </message>
    <message>
        <source>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</source>
        <translation>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>May Protech look at your screen?</translation>
    </message>
    <message>
        <source>It looks at everything on this screen, windows of other programs and video calls included, to find explicit pictures and cover them.</source>
        <translation>It looks at everything on this screen, windows of other programs and video calls included, to find explicit pictures and cover them.</translation>
    </message>
    <message>
        <source>This happens on this device only. Nothing is sent to anyone, and no picture and no address is kept. Once you have chosen a passphrase, Protech notes when a picture was covered; only your passphrase opens these records.</source>
        <translation>This happens on this device only. Nothing is sent to anyone, and no picture and no address is kept. Once you have chosen a passphrase, Protech notes when a picture was covered; only your passphrase opens these records.</translation>
    </message>
    <message>
        <source>It finds many explicit pictures, not all. That a picture is not covered does not mean that it is legal, adult or harmless.</source>
        <translation>It finds many explicit pictures, not all. That a picture is not covered does not mean that it is legal, adult or harmless.</translation>
    </message>
    <message>
        <source>You can turn it off at any time, without your passphrase.</source>
        <translation>You can turn it off at any time, without your passphrase.</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Turn on</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Protection is off.</source>
        <translation>Protection is off.</translation>
    </message>
    <message>
        <source>Protection is interrupted. It is being started again.</source>
        <translation>Protection is interrupted. It is being started again.</translation>
    </message>
    <message>
        <source>Protection is interrupted. Open the window to read why.</source>
        <translation>Protection is interrupted. Open the window to read why.</translation>
    </message>
    <message>
        <source>Protection is starting.</source>
        <translation>Protection is starting.</translation>
    </message>
    <message>
        <source>Protection is on.</source>
        <translation>Protection is on.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Your records cannot be opened now</source>
        <translation>Your records cannot be opened now</translation>
    </message>
    <message>
        <source>Protection does not depend on them: it works as shown above.</source>
        <translation>Protection does not depend on them: it works as shown above.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Try &amp;again</translation>
    </message>
    <message>
        <source>&amp;Start new records…</source>
        <translation>&amp;Start new records…</translation>
    </message>
    <message>
        <source>The file that your passphrase works with is damaged or gone. Without it your records stay closed. Nothing was changed.</source>
        <translation>The file that your passphrase works with is damaged or gone. Without it your records stay closed. Nothing was changed.</translation>
    </message>
    <message>
        <source>A newer version of Protech wrote your records, and this one cannot read them. They are whole. Nothing was changed.</source>
        <translation>A newer version of Protech wrote your records, and this one cannot read them. They are whole. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk may be full, the memory short, or another program may be using the file. Your records are where they were.</source>
        <translation>The disk may be full, the memory short, or another program may be using the file. Your records are where they were.</translation>
    </message>
    <message>
        <source>The file with your records is damaged. Nothing was changed.</source>
        <translation>The file with your records is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>Install the newest Protech to read them. Or start new records: the present ones are kept aside, and nothing is deleted.</source>
        <translation>Install the newest Protech to read them. Or start new records: the present ones are kept aside, and nothing is deleted.</translation>
    </message>
    <message>
        <source>Close some programs or make room on the disk, then try again.</source>
        <translation>Close some programs or make room on the disk, then try again.</translation>
    </message>
    <message>
        <source>If you have a copy of Protech’s folder, put it back and try again. Or start new records: the damaged file is kept aside, and nothing is deleted.</source>
        <translation>If you have a copy of Protech’s folder, put it back and try again. Or start new records: the damaged file is kept aside, and nothing is deleted.</translation>
    </message>
    <message>
        <source>Start new records?</source>
        <translation>Start new records?</translation>
    </message>
    <message>
        <source>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new records.</source>
        <translation>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new records.</translation>
    </message>
    <message>
        <source>&amp;Start new records</source>
        <translation>&amp;Start new records</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your records are locked</source>
        <translation>Your records are locked</translation>
    </message>
    <message>
        <source>Your passphrase opens them. Protection does not need it.</source>
        <translation>Your passphrase opens them. Protection does not need it.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>One moment. Your records are being opened.</source>
        <translation>One moment. Your records are being opened.</translation>
    </message>
    <message>
        <source>That was not the right passphrase.</source>
        <translation>That was not the right passphrase.</translation>
    </message>
    <message>
        <source>Protech no longer knows how many passphrases were tried, because its file is damaged or gone. To be safe it waits once as long as it can.</source>
        <translation>Protech no longer knows how many passphrases were tried, because its file is damaged or gone. To be safe it waits once as long as it can.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>It is too early for another try.</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>You can try again now.</source>
        <translation>You can try again now.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in about %n minute(s).</source>
        <translation>
            <numerusform>You can try again in about %n minute.</numerusform>
            <numerusform>You can try again in about %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>What is this program?</source>
        <translation>What is this program?</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>Turn &amp;off</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Remove everything?</source>
        <translation>Remove everything?</translation>
    </message>
    <message>
        <source>What this program has stored in this account is erased for good.</source>
        <translation>What this program has stored in this account is erased for good.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
</context>
<context>
    <name>Abroad</name>
    <message>
        <source>What works from elsewhere</source>
        <translation>What works from elsewhere</translation>
    </message>
</context>
<context>
    <name>AfterStep</name>
    <message>
        <source>How strong is it now?</source>
        <translation>How strong is it now?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>as strong as can be</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>No names, please, and no description of pictures.</source>
        <translation>No names, please, and no description of pictures.</translation>
    </message>
    <message>
        <source>One line for yourself, if you like</source>
        <translation>One line for yourself, if you like</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Did it work?</source>
        <translation>Did it work?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes, it worked with {name}</source>
        <translation>Yes, it worked with {name}</translation>
    </message>
    <message>
        <source>No, who is next?</source>
        <translation>No, who is next?</translation>
    </message>
    <message>
        <source>No, it did not work with {name}. Who is next?</source>
        <translation>No, it did not work with {name}. Who is next?</translation>
    </message>
    <message>
        <source>Thank you. That took courage. Nothing of this is kept.</source>
        <translation>Thank you. That took courage. Nothing of this is kept.</translation>
    </message>
</context>
<context>
    <name>AgainStep</name>
    <message>
        <source>An urge does not always fall at once. Stay with it, your plan, or someone?</source>
        <translation>An urge does not always fall at once. Stay with it, your plan, or someone?</translation>
    </message>
    <message>
        <source>That is enough for now</source>
        <translation>That is enough for now</translation>
    </message>
</context>
<context>
    <name>AnsweredPart</name>
    <message>
        <source>An exercise, if you like</source>
        <translation>An exercise, if you like</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Delete this answer</translation>
    </message>
    <message>
        <source>Kept in your journal.</source>
        <translation>Kept in your journal.</translation>
    </message>
    <message>
        <source>Kept in no journal. It is gone when you leave this module.</source>
        <translation>Kept in no journal. It is gone when you leave this module.</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>What was around it</source>
        <translation>What was around it</translation>
    </message>
    <message>
        <source>Where were you?</source>
        <translation>Where were you?</translation>
    </message>
    <message>
        <source>Were you one of these?</source>
        <translation>Were you one of these?</translation>
    </message>
    <message>
        <source>How was your mood?</source>
        <translation>How was your mood?</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>very low</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>very good</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>What set it off?</translation>
    </message>
    <message>
        <source>You wrote before:</source>
        <translation>You wrote before:</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>How long?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Before a pause comes a wait, as you chose: {length}. When it is over you are asked once more. If you do nothing then, protection stays on. A pause ends by itself.</source>
        <translation>Before a pause comes a wait, as you chose: {length}. When it is over you are asked once more. If you do nothing then, protection stays on. A pause ends by itself.</translation>
    </message>
    <message>
        <source>Wait for another &amp;pause</source>
        <translation>Wait for another &amp;pause</translation>
    </message>
    <message>
        <source>Wait for a &amp;pause</source>
        <translation>Wait for a &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Turn off</translation>
    </message>
</context>
<context>
    <name>BackCard</name>
    <message>
        <source>Looking back</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>What did you try?</source>
        <translation>What did you try?</translation>
    </message>
    <message>
        <source>What did you learn from it?</source>
        <translation>What did you learn from it?</translation>
    </message>
    <message>
        <source>Marks this entry, so that you find it again when you talk with someone. Nobody else sees the mark.</source>
        <translation>Marks this entry, so that you find it again when you talk with someone. Nobody else sees the mark.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n hard moment(s)</source>
        <translation>
            <numerusform>%n hard moment</numerusform>
            <numerusform>%n hard moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapse(s)</source>
        <translation>
            <numerusform>%n lapse</numerusform>
            <numerusform>%n lapses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your plan</source>
        <translation>
            <numerusform>%n line of your plan</numerusform>
            <numerusform>%n lines of your plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to exercises</source>
        <translation>
            <numerusform>%n answer to an exercise</numerusform>
            <numerusform>%n answers to exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and question(s)</source>
        <translation>
            <numerusform>%n note or question</numerusform>
            <numerusform>%n notes and questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover(s) and interruption(s)</source>
        <translation>
            <numerusform>%n cover or interruption</numerusform>
            <numerusform>%n covers and interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Nothing is written in it.</translation>
    </message>
    <message>
        <source>It was made on {when}.</source>
        <translation>It was made on {when}.</translation>
    </message>
    <message>
        <source>No backup was made. There may be no room in that place, or nothing can be written there. Your journal is as it was. Please choose another place.</source>
        <translation>No backup was made. There may be no room in that place, or nothing can be written there. Your journal is as it was. Please choose another place.</translation>
    </message>
    <message>
        <source>No backup was made, because something in your journal or in the file with its keys is damaged. Please have your journal checked, below.</source>
        <translation>No backup was made, because something in your journal or in the file with its keys is damaged. Please have your journal checked, below.</translation>
    </message>
    <message>
        <source>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place, best on another disk.</source>
        <translation>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place, best on another disk.</translation>
    </message>
    <message>
        <source>This file cannot be read: it may be gone, or only a link to another one. Your journal is as it was.</source>
        <translation>This file cannot be read: it may be gone, or only a link to another one. Your journal is as it was.</translation>
    </message>
    <message>
        <source>This file is not a backup of a journal. Your journal is as it was.</source>
        <translation>This file is not a backup of a journal. Your journal is as it was.</translation>
    </message>
    <message>
        <source>A newer version of Protech made this backup. Please install the newest Protech to restore it. Your journal is as it was.</source>
        <translation>A newer version of Protech made this backup. Please install the newest Protech to restore it. Your journal is as it was.</translation>
    </message>
    <message>
        <source>This was a backup, but it is not whole any more: a part is missing or was changed. Your journal is as it was. Do you have another copy of it?</source>
        <translation>This was a backup, but it is not whole any more: a part is missing or was changed. Your journal is as it was. Do you have another copy of it?</translation>
    </message>
    <message>
        <source>The backup could not be opened just now: the disk may be full, or the memory short. Your journal is as it was. Please make room and try again.</source>
        <translation>The backup could not be opened just now: the disk may be full, or the memory short. Your journal is as it was. Please make room and try again.</translation>
    </message>
    <message>
        <source>Your journal is repaired, and everything that was in it could be read.</source>
        <translation>Your journal is repaired, and everything that was in it could be read.</translation>
    </message>
    <message>
        <source>Your journal is repaired. A part of it could not be read any more and is missing. This is what was saved:</source>
        <translation>Your journal is repaired. A part of it could not be read any more and is missing. This is what was saved:</translation>
    </message>
    <message>
        <source>What was recorded while your journal was locked, and not yet taken in, cannot be opened any more.</source>
        <translation>What was recorded while your journal was locked, and not yet taken in, cannot be opened any more.</translation>
    </message>
    <message>
        <source>The damaged file is kept aside in Protech’s folder. Nothing was deleted.</source>
        <translation>The damaged file is kept aside in Protech’s folder. Nothing was deleted.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Check your journal</source>
        <translation>Check your journal</translation>
    </message>
    <message>
        <source>Protech looks over your journal each time it opens. Here you can have every part of it read.</source>
        <translation>Protech looks over your journal each time it opens. Here you can have every part of it read.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Check &amp;now</translation>
    </message>
    <message>
        <source>One moment. Everything is being read.</source>
        <translation>One moment. Everything is being read.</translation>
    </message>
    <message>
        <source>Everything was read, and all of it is whole.</source>
        <translation>Everything was read, and all of it is whole.</translation>
    </message>
</context>
<context>
    <name>BreathGuide</name>
    <message>
        <source>Breath</source>
        <translation>Breath</translation>
    </message>
    <message>
        <source>Breathe in for {in_seconds} seconds, and out for {out_seconds}.</source>
        <translation>Breathe in for {in_seconds} seconds, and out for {out_seconds}.</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
</context>
<context>
    <name>BreathTimer</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsersCard</name>
    <message>
        <source>Your browsers</source>
        <translation>Your browsers</translation>
    </message>
    <message>
        <source>What passes by: programs with proxy settings of their own, a VPN, and programs that do not follow the system’s settings. Protech cannot see them here.</source>
        <translation>What passes by: programs with proxy settings of their own, a VPN, and programs that do not follow the system’s settings. Protech cannot see them here.</translation>
    </message>
    <message>
        <source>Restart your browsers once: only then do they notice the certificate. Empty their cache as well: pictures that they kept from before do not pass here.</source>
        <translation>Restart your browsers once: only then do they notice the certificate. Empty their cache as well: pictures that they kept from before do not pass here.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) pass unread, because a program accepts no certificate but its own.</source>
        <translation>
            <numerusform>%n site passes unread, because a program accepts no certificate but its own.</numerusform>
            <numerusform>%n sites pass unread, because programs accept no certificate but their own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have browsers &amp;trust it…</source>
        <translation>Have browsers &amp;trust it…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Which sites…</source>
        <translation>Which sites…</translation>
    </message>
    <message>
        <source>Your browsers are being looked at. This takes a moment.</source>
        <translation>Your browsers are being looked at. This takes a moment.</translation>
    </message>
    <message>
        <source>Copied. Paste it in a terminal, then look again.</source>
        <translation>Copied. Paste it in a terminal, then look again.</translation>
    </message>
    <message>
        <source>They are kept nowhere, and forgotten after a day or when the network guard ends.</source>
        <translation>They are kept nowhere, and forgotten after a day or when the network guard ends.</translation>
    </message>
    <message>
        <source>Sites that pass unread</source>
        <translation>Sites that pass unread</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as a chart</source>
        <translation>Show as a chart</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>{name}, as a table</source>
        <translation>{name}, as a table</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check an export</source>
        <translation>Check an export</translation>
    </message>
    <message>
        <source>Here you can see whether an export can still be opened.</source>
        <translation>Here you can see whether an export can still be opened.</translation>
    </message>
    <message>
        <source>The file’s passphrase, if it has one</source>
        <translation>The file’s passphrase, if it has one</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>&amp;Open an export…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Open an export</translation>
    </message>
    <message>
        <source>One moment. The file is being opened.</source>
        <translation>One moment. The file is being opened.</translation>
    </message>
    <message>
        <source>It is whole. It holds:</source>
        <translation>It is whole. It holds:</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>How are you today?</source>
        <translation>How are you today?</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>How is your mood?</source>
        <translation>How is your mood?</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>very low</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>very good</translation>
    </message>
    <message>
        <source>How strong were urges today?</source>
        <translation>How strong were urges today?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>as strong as can be</translation>
    </message>
    <message>
        <source>How confident are you that you can handle urges?</source>
        <translation>How confident are you that you can handle urges?</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>completely</translation>
    </message>
    <message>
        <source>Saved in your journal. You can change it until the day is over.</source>
        <translation>Saved in your journal. You can change it until the day is over.</translation>
    </message>
    <message>
        <source>This could not be saved. Your next answer tries again. Please check whether your disk is full.</source>
        <translation>This could not be saved. Your next answer tries again. Please check whether your disk is full.</translation>
    </message>
    <message>
        <source>Each answer is saved in your journal at once. You can leave any of them open.</source>
        <translation>Each answer is saved in your journal at once. You can leave any of them open.</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Probably closed: {name}</source>
        <translation>Probably closed: {name}</translation>
    </message>
    <message>
        <source>Tonight you can turn to a crisis line, or ride it out. Your question can wait until tomorrow.</source>
        <translation>Tonight you can turn to a crisis line, or ride it out. Your question can wait until tomorrow.</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Crisis lines</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>A moment for me</translation>
    </message>
    <message>
        <source>Keep my question</source>
        <translation>Keep my question</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Print this card…</source>
        <translation>Print this card…</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>I need help now</translation>
    </message>
    <message>
        <source>What this draws on</source>
        <translation>What this draws on</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Hide the sources</translation>
    </message>
    <message>
        <source>No professional has reviewed this text yet.</source>
        <translation>No professional has reviewed this text yet.</translation>
    </message>
    <message>
        <source>The card is on its way to the printer. Please fetch it soon.</source>
        <translation>The card is on its way to the printer. Please fetch it soon.</translation>
    </message>
    <message>
        <source>No printer was found. You can copy the card by hand.</source>
        <translation>No printer was found. You can copy the card by hand.</translation>
    </message>
    <message>
        <source>The printer did not take the card. Please try again.</source>
        <translation>The printer did not take the card. Please try again.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CodeCheck</name>
    <message>
        <source>Word {place}</source>
        <translation>Word {place}</translation>
    </message>
    <message>
        <source>Word {place} is not right yet.</source>
        <translation>Word {place} is not right yet.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Your recovery code</translation>
    </message>
    <message>
        <source>Twelve words, in this order</source>
        <translation>Twelve words, in this order</translation>
    </message>
    <message>
        <source>I &amp;noted them</source>
        <translation>I &amp;noted them</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Please type three of the words again</source>
        <translation>Please type three of the words again</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Go on without it</translation>
    </message>
    <message>
        <source>It was not yet sure that you noted your recovery code, so here is a new one. If you noted an earlier one, it opens nothing any more.</source>
        <translation>It was not yet sure that you noted your recovery code, so here is a new one. If you noted an earlier one, it opens nothing any more.</translation>
    </message>
    <message>
        <source>The code before opens nothing any more. Please note this one.</source>
        <translation>The code before opens nothing any more. Please note this one.</translation>
    </message>
    <message>
        <source>The words are on their way to the printer. Please fetch them soon.</source>
        <translation>The words are on their way to the printer. Please fetch them soon.</translation>
    </message>
    <message>
        <source>No printer was found. Please write the words on paper.</source>
        <translation>No printer was found. Please write the words on paper.</translation>
    </message>
    <message>
        <source>The printer did not take the words. Please try again, or write them on paper.</source>
        <translation>The printer did not take the words. Please try again, or write them on paper.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Go on without the code?</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way back in. Without it nobody can open your journal then, and you cannot either.</source>
        <translation>If you forget your passphrase, this code is the only way back in. Without it nobody can open your journal then, and you cannot either.</translation>
    </message>
    <message>
        <source>&amp;Back to the code</source>
        <translation>&amp;Back to the code</translation>
    </message>
    <message>
        <source>You can have a new code made at any time, in the settings.</source>
        <translation>You can have a new code made at any time, in the settings.</translation>
    </message>
    <message>
        <source>You are shown a new code the next time you open your journal.</source>
        <translation>You are shown a new code the next time you open your journal.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Show the words again</source>
        <translation>&amp;Show the words again</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Looking at the screen</source>
        <translation>Looking at the screen</translation>
    </message>
    <message>
        <source>Keeping listed sites closed</source>
        <translation>Keeping listed sites closed</translation>
    </message>
    <message>
        <source>Looking inside web traffic</source>
        <translation>Looking inside web traffic</translation>
    </message>
    <message>
        <source>Noting what was covered</source>
        <translation>Noting what was covered</translation>
    </message>
    <message>
        <source>Keeping a journal</source>
        <translation>Keeping a journal</translation>
    </message>
    <message>
        <source>Reading your plan while the journal is locked</source>
        <translation>Reading your plan while the journal is locked</translation>
    </message>
    <message>
        <source>Being reminded</source>
        <translation>Being reminded</translation>
    </message>
    <message>
        <source>Unlocking with this computer’s keystore</source>
        <translation>Unlocking with this computer’s keystore</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Read the text</source>
        <translation>Read the text</translation>
    </message>
    <message>
        <source>This computer has no keystore that Protech can use.</source>
        <translation>This computer has no keystore that Protech can use.</translation>
    </message>
    <message>
        <source>You have not agreed to this.</source>
        <translation>You have not agreed to this.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Agree…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Read what is new…</source>
        <translation>Read what is new…</translation>
    </message>
    <message>
        <source>No list of sites is installed, so there is nothing to agree to.</source>
        <translation>No list of sites is installed, so there is nothing to agree to.</translation>
    </message>
    <message>
        <source>This text says more now than when you agreed. Until you agree again, only what you agreed to is done.</source>
        <translation>This text says more now than when you agreed. Until you agree again, only what you agreed to is done.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Listed sites can then be opened again. The proxy settings go back as they were, unless web traffic is still looked into.</source>
        <translation>Listed sites can then be opened again. The proxy settings go back as they were, unless web traffic is still looked into.</translation>
    </message>
    <message>
        <source>Web traffic then passes unread. The certificate is taken out of your browsers and its key is erased. Restart your browsers once.</source>
        <translation>Web traffic then passes unread. The certificate is taken out of your browsers and its key is erased. Restart your browsers once.</translation>
    </message>
    <message>
        <source>The readable file is then deleted at once. The plan in your journal stays.</source>
        <translation>The readable file is then deleted at once. The plan in your journal stays.</translation>
    </message>
    <message>
        <source>From then on no reminder comes. The times you chose stay.</source>
        <translation>From then on no reminder comes. The times you chose stay.</translation>
    </message>
    <message>
        <source>What lies in the keystore is removed, at the latest when you next open your journal. Your passphrase and your recovery code open it as before.</source>
        <translation>What lies in the keystore is removed, at the latest when you next open your journal. Your passphrase and your recovery code open it as before.</translation>
    </message>
    <message>
        <source>Erase what is there, too?</source>
        <translation>Erase what is there, too?</translation>
    </message>
    <message>
        <source>Nothing new is kept from now on. What was kept so far can stay, or be erased for good. Copies that you made, and backups, are not reached by this.</source>
        <translation>Nothing new is kept from now on. What was kept so far can stay, or be erased for good. Copies that you made, and backups, are not reached by this.</translation>
    </message>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Erase it</translation>
    </message>
    <message>
        <source>&amp;Let it stay</source>
        <translation>&amp;Let it stay</translation>
    </message>
    <message>
        <source>Take this consent back?</source>
        <translation>Take this consent back?</translation>
    </message>
    <message>
        <source>You agreed to this on {when}: to text {version} ({language}).</source>
        <translation>You agreed to this on {when}: to text {version} ({language}).</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>This text cannot be read.</source>
        <translation>This text cannot be read.</translation>
    </message>
    <message>
        <source>Protection then goes off, and covers that stand now go away.</source>
        <translation>Protection then goes off, and covers that stand now go away.</translation>
    </message>
    <message>
        <source>From then on nothing new is noted. What is there stays.</source>
        <translation>From then on nothing new is noted. What is there stays.</translation>
    </message>
    <message>
        <source>From then on nothing new is kept. What is there stays.</source>
        <translation>From then on nothing new is kept. What is there stays.</translation>
    </message>
</context>
<context>
    <name>ConsentLeaf</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>May Protech look at your screen?</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Turn on</translation>
    </message>
    <message>
        <source>Protech may look at my screen.</source>
        <translation>Protech may look at my screen.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
    <message>
        <source>Protection stays off; the help in Protech works.</source>
        <translation>Protection stays off; the help in Protech works.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>May Protech look at your screen?</source>
        <translation>May Protech look at your screen?</translation>
    </message>
    <message>
        <source>This text cannot be read, so nobody can agree to it. Install Protech again.</source>
        <translation>This text cannot be read, so nobody can agree to it. Install Protech again.</translation>
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
    <name>ConsentSheet</name>
    <message>
        <source>This text cannot be read.</source>
        <translation>This text cannot be read.</translation>
    </message>
    <message>
        <source>&amp;Yes, I agree</source>
        <translation>&amp;Yes, I agree</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
</context>
<context>
    <name>ConsentSwitch</name>
    <message>
        <source>Set it up…</source>
        <translation>Set it up…</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Stop this</translation>
    </message>
    <message>
        <source>Your browsers ask for sites by their names. Those on a list are not opened; everything else passes as it is.</source>
        <translation>Your browsers ask for sites by their names. Those on a list are not opened; everything else passes as it is.</translation>
    </message>
    <message>
        <source>Pictures wait until Protech has looked at them, and listed searches are not sent. For this your browsers have to trust a certificate that this computer makes.</source>
        <translation>Pictures wait until Protech has looked at them, and listed searches are not sent. For this your browsers have to trust a certificate that this computer makes.</translation>
    </message>
    <message>
        <source>No list of sites is installed, so this cannot be set up now.</source>
        <translation>No list of sites is installed, so this cannot be set up now.</translation>
    </message>
    <message>
        <source>The list that is installed now is for trying only; it names no real site.</source>
        <translation>The list that is installed now is for trying only; it names no real site.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>What you agreed to</source>
        <translation>What you agreed to</translation>
    </message>
    <message numerus="yes">
        <source>You have given %n consent(s). Read, give or take them back.</source>
        <translation>
            <numerusform>You have given %n consent. Read it, give others, or take it back.</numerusform>
            <numerusform>You have given %n consents. Read, give or take them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>See your &amp;consents</source>
        <translation>See your &amp;consents</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>What you agreed to</source>
        <translation>What you agreed to</translation>
    </message>
    <message>
        <source>Protech does none of this without your consent. Each consent stands alone. You can take it back as easily as you gave it, and that holds within a second.</source>
        <translation>Protech does none of this without your consent. Each consent stands alone. You can take it back as easily as you gave it, and that holds within a second.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Other ways to this service:</source>
        <translation>Other ways to this service:</translation>
    </message>
    <message>
        <source>The page takes long</source>
        <translation>The page takes long</translation>
    </message>
    <message>
        <source>It has not come yet. The service or your connection may be busy.</source>
        <translation>It has not come yet. The service or your connection may be busy.</translation>
    </message>
    <message>
        <source>This may not be the service</source>
        <translation>This may not be the service</translation>
    </message>
    <message>
        <source>Who answered could not prove to be this service. So nothing was sent there, and the page is not shown.</source>
        <translation>Who answered could not prove to be this service. So nothing was sent there, and the page is not shown.</translation>
    </message>
    <message>
        <source>This can happen in a network that reads along, such as one at work. Somewhere else the page may work.</source>
        <translation>This can happen in a network that reads along, such as one at work. Somewhere else the page may work.</translation>
    </message>
    <message>
        <source>The page ended by itself</source>
        <translation>The page ended by itself</translation>
    </message>
    <message>
        <source>Something in it went wrong. A chat that was open there has ended. This was not your fault. Nothing of it is kept on this computer.</source>
        <translation>Something in it went wrong. A chat that was open there has ended. This was not your fault. Nothing of it is kept on this computer.</translation>
    </message>
    <message>
        <source>The page does not answer</source>
        <translation>The page does not answer</translation>
    </message>
    <message>
        <source>Your connection may be gone, or the service has a fault. Nothing that you did is the cause.</source>
        <translation>Your connection may be gone, or the service has a fault. Nothing that you did is the cause.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open in my own browser</source>
        <translation>Open in my own browser</translation>
    </message>
    <message>
        <source>Wait a little longer</source>
        <translation>Wait a little longer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>This leads to another program</source>
        <translation>This leads to another program</translation>
    </message>
    <message>
        <source>It would leave this window, so it was not opened.</source>
        <translation>It would leave this window, so it was not opened.</translation>
    </message>
    <message>
        <source>It leads to {host}. This window stays with the service, so that nobody else learns of your visit.</source>
        <translation>It leads to {host}. This window stays with the service, so that nobody else learns of your visit.</translation>
    </message>
    <message>
        <source>Your own browser keeps the visit in its history.</source>
        <translation>Your own browser keeps the visit in its history.</translation>
    </message>
    <message>
        <source>This leads elsewhere</source>
        <translation>This leads elsewhere</translation>
    </message>
    <message>
        <source>May this page hear you?</source>
        <translation>May this page hear you?</translation>
    </message>
    <message>
        <source>May this page see you?</source>
        <translation>May this page see you?</translation>
    </message>
    <message>
        <source>May this page hear and see you?</source>
        <translation>May this page hear and see you?</translation>
    </message>
    <message>
        <source>{host} asks for it, as for a call. If you allow it, it holds until the page goes, and you are asked again the next time.</source>
        <translation>{host} asks for it, as for a call. If you allow it, it holds until the page goes, and you are asked again the next time.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>Allow this time</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The present page closes. A chat there ends.</source>
        <translation>The present page closes. A chat there ends.</translation>
    </message>
    <message>
        <source>Open the other page</source>
        <translation>Open the other page</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Back to the page</translation>
    </message>
    <message>
        <source>Close this window?</source>
        <translation>Close this window?</translation>
    </message>
    <message>
        <source>Closing ends a chat. Nothing of it stays on this computer.</source>
        <translation>Closing ends a chat. Nothing of it stays on this computer.</translation>
    </message>
    <message>
        <source>What you want to keep, you can write down now.</source>
        <translation>What you want to keep, you can write down now.</translation>
    </message>
    <message>
        <source>Open another page?</source>
        <translation>Open another page?</translation>
    </message>
    <message>
        <source>You asked for this service: {service}</source>
        <translation>You asked for this service: {service}</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Other ways</translation>
    </message>
    <message>
        <source>The page stays open behind this.</source>
        <translation>The page stays open behind this.</translation>
    </message>
    <message>
        <source>No browser opened it</source>
        <translation>No browser opened it</translation>
    </message>
    <message>
        <source>You can go back, or use one of the other ways.</source>
        <translation>You can go back, or use one of the other ways.</translation>
    </message>
    <message>
        <source>The page is on its way.</source>
        <translation>The page is on its way.</translation>
    </message>
    <message>
        <source>Files cannot be sent from this window.</source>
        <translation>Files cannot be sent from this window.</translation>
    </message>
    <message>
        <source>Files are not saved from this window.</source>
        <translation>Files are not saved from this window.</translation>
    </message>
    <message>
        <source>Parts of this page come from other companies and were left out. If the page does not work, open it in your own browser.</source>
        <translation>Parts of this page come from other companies and were left out. If the page does not work, open it in your own browser.</translation>
    </message>
    <message>
        <source>Nothing from this page is kept here. Last security patches: {month}.</source>
        <translation>Nothing from this page is kept here. Last security patches: {month}.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Copy the number {0}</source>
        <translation>Copy the number {0}</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Show QR code</translation>
    </message>
    <message>
        <source>Show a QR code for {0}</source>
        <translation>Show a QR code for {0}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Copy the address {0}</source>
        <translation>Copy the address {0}</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Write an e-mail…</translation>
    </message>
    <message>
        <source>Write an e-mail to {0}…</source>
        <translation>Write an e-mail to {0}…</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>Open the page…</translation>
    </message>
    <message>
        <source>Open the page {0}…</source>
        <translation>Open the page {0}…</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copied. It leaves the clipboard after a minute.</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>Hide QR code</translation>
    </message>
    <message>
        <source>Hide the QR code for {0}</source>
        <translation>Hide the QR code for {0}</translation>
    </message>
    <message>
        <source>QR code for calling {0}</source>
        <translation>QR code for calling {0}</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it. The phone shows the number; you call.</source>
        <translation>Point your phone’s camera at it. The phone shows the number; you call.</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>The page of the service</source>
        <translation>The page of the service</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Other ways</source>
        <translation>&amp;Other ways</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>You are at {host}</source>
        <translation>You are at {host}</translation>
    </message>
</context>
<context>
    <name>CoverList</name>
    <message>
        <source>List of what was covered</source>
        <translation>List of what was covered</translation>
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
            <numerusform>This is your newest record (%n).</numerusform>
            <numerusform>These are your %n newest records.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is for looking something up. It measures nothing.</source>
        <translation>This list is for looking something up. It measures nothing.</translation>
    </message>
    <message>
        <source>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</source>
        <translation>There is nothing here yet. When something is covered while protection is on, or when protection is interrupted, you can read it here. No picture and no address is kept.</translation>
    </message>
    <message>
        <source>No list is kept. You can allow it in the settings; no picture and no address would be kept.</source>
        <translation>No list is kept. You can allow it in the settings; no picture and no address would be kept.</translation>
    </message>
    <message>
        <source>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</source>
        <translation>New records could not be added now. They stay sealed and Protech tries again later. Please check whether your disk is full.</translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message>
        <source>Covered, as you chose.</source>
        <translation>Covered, as you chose.</translation>
    </message>
    <message>
        <source>This is being looked at again.</source>
        <translation>This is being looked at again.</translation>
    </message>
    <message>
        <source>Still unsure, so it stays. Nothing was sent.</source>
        <translation>Still unsure, so it stays. Nothing was sent.</translation>
    </message>
    <message>
        <source>This is not an accusation.</source>
        <translation>This is not an accusation.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>A moment for me</translation>
    </message>
    <message>
        <source>This was wrong</source>
        <translation>This was wrong</translation>
    </message>
    <message>
        <source>A quiet minute</source>
        <translation>A quiet minute</translation>
    </message>
    <message>
        <source>The minute is over. Stay as long as you like.</source>
        <translation>The minute is over. Stay as long as you like.</translation>
    </message>
    <message>
        <source>Breathe along, if you like. What was covered stays covered.</source>
        <translation>Breathe along, if you like. What was covered stays covered.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Breathe in</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Breathe out</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Esc goes back at once.</source>
        <translation>Esc goes back at once.</translation>
    </message>
</context>
<context>
    <name>Crisis</name>
    <message>
        <source>I may hurt myself</source>
        <translation>I may hurt myself</translation>
    </message>
    <message>
        <source>I am afraid that I could harm a child</source>
        <translation>I am afraid that I could harm a child</translation>
    </message>
    <message>
        <source>Someone found out, or the police came</source>
        <translation>Someone found out, or the police came</translation>
    </message>
    <message>
        <source>Hide crisis lines</source>
        <translation>Hide crisis lines</translation>
    </message>
    <message>
        <source>Show crisis lines too</source>
        <translation>Show crisis lines too</translation>
    </message>
    <message>
        <source>Hide more support</source>
        <translation>Hide more support</translation>
    </message>
    <message>
        <source>More support</source>
        <translation>More support</translation>
    </message>
    <message>
        <source>Hide what is for the people close to you</source>
        <translation>Hide what is for the people close to you</translation>
    </message>
    <message>
        <source>For the people close to you</source>
        <translation>For the people close to you</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>One step after the other</source>
        <translation>One step after the other</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>I need help now</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Back to the lines</translation>
    </message>
    <message>
        <source>All three doors</source>
        <translation>All three doors</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>&amp;Yes, I agree</source>
        <translation>&amp;Yes, I agree</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
    <message>
        <source>To the step &amp;before</source>
        <translation>To the step &amp;before</translation>
    </message>
    <message>
        <source>&amp;Create my journal</source>
        <translation>&amp;Create my journal</translation>
    </message>
    <message>
        <source>&amp;Create my list</source>
        <translation>&amp;Create my list</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>You have agreed to this before, and the text says more now. Whatever you answer, what you agreed to goes on.</source>
        <translation>You have agreed to this before, and the text says more now. Whatever you answer, what you agreed to goes on.</translation>
    </message>
    <message>
        <source>This text cannot be read, so nobody can agree to it. Install Protech again.</source>
        <translation>This text cannot be read, so nobody can agree to it. Install Protech again.</translation>
    </message>
    <message>
        <source>Would you like to keep a journal?</source>
        <translation>Would you like to keep a journal?</translation>
    </message>
    <message>
        <source>Shall Protech note when something was covered?</source>
        <translation>Shall Protech note when something was covered?</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>Busy? Try the next one, and then the first again. It is not about you.</source>
        <translation>Busy? Try the next one, and then the first again. It is not about you.</translation>
    </message>
    <message>
        <source>We know no line for your country. These answer in your language, though their numbers may not work from where you are.</source>
        <translation>We know no line for your country. These answer in your language, though their numbers may not work from where you are.</translation>
    </message>
    <message>
        <source>Protech’s list of services is damaged, so some are missing here. What is shown is right.</source>
        <translation>Protech’s list of services is damaged, so some are missing here. What is shown is right.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Emergency number</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Call the emergency number of your country. In Europe that is 112.</source>
        <translation>Call the emergency number of your country. In Europe that is 112.</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>You can come back here at any time.</source>
        <translation>You can come back here at any time.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Go to Today</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Write down a lapse</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>A click or the Return key opens an entry, to add to it or to delete it.</source>
        <translation>A click or the Return key opens an entry, to add to it or to delete it.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>This entry is not in your journal any more.</source>
        <translation>This entry is not in your journal any more.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delete this entry…</source>
        <translation>Delete this entry…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Hard moment, {when}</source>
        <translation>Hard moment, {when}</translation>
    </message>
    <message>
        <source>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</source>
        <translation>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>Delete this entry?</translation>
    </message>
    <message>
        <source>It is deleted for good, and no longer counts in Progress.</source>
        <translation>It is deleted for good, and no longer counts in Progress.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Delete it</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>Strength, 0 to 10</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
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
        <translation>What is never looked into</translation>
    </message>
    <message>
        <source>Banks, health services and governments on a list, helplines, and updates of your system. You can add sites of your own, for example your bank. A site that is listed to stay closed stays closed all the same.</source>
        <translation>Banks, health services and governments on a list, helplines, and updates of your system. You can add sites of your own, for example your bank. A site that is listed to stay closed stays closed all the same.</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>S&amp;ite</translation>
    </message>
    <message>
        <source>Never look into it</source>
        <translation>Never look into it</translation>
    </message>
    <message>
        <source>Look into it again</source>
        <translation>Look into it again</translation>
    </message>
    <message numerus="yes">
        <source>You have excluded %n site(s).</source>
        <translation>
            <numerusform>You have excluded %n site.</numerusform>
            <numerusform>You have excluded %n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have excluded no site.</source>
        <translation>You have excluded no site.</translation>
    </message>
    <message>
        <source>Only a code is kept for each, from which nobody can read its name. So Protech cannot show them to you. Whoever has this computer could try names, one by one.</source>
        <translation>Only a code is kept for each, from which nobody can read its name. So Protech cannot show them to you. Whoever has this computer could try names, one by one.</translation>
    </message>
    <message>
        <source>Erase exclusions…</source>
        <translation>Erase exclusions…</translation>
    </message>
    <message>
        <source>Please write a site, such as bank.example.</source>
        <translation>Please write a site, such as bank.example.</translation>
    </message>
    <message>
        <source>{site} is not looked into from now on.</source>
        <translation>{site} is not looked into from now on.</translation>
    </message>
    <message>
        <source>{site} is looked into again, if it was excluded under this name.</source>
        <translation>{site} is looked into again, if it was excluded under this name.</translation>
    </message>
    <message>
        <source>Erase all exclusions?</source>
        <translation>Erase all exclusions?</translation>
    </message>
    <message>
        <source>All sites that you excluded are then looked into again. What Protech never looks into by itself stays so.</source>
        <translation>All sites that you excluded are then looked into again. What Protech never looks into by itself stays so.</translation>
    </message>
    <message>
        <source>&amp;Erase them</source>
        <translation>&amp;Erase them</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Keep them</translation>
    </message>
</context>
<context>
    <name>ExplainedLeaf</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>All that you ever wrote down leaves Protech with this file, and so do the lists of covers and of time without protection.</source>
        <translation>All that you ever wrote down leaves Protech with this file, and so do the lists of covers and of time without protection.</translation>
    </message>
    <message>
        <source>Who can read the file</source>
        <translation>Who can read the file</translation>
    </message>
    <message>
        <source>Only someone with its passphrase</source>
        <translation>Only someone with its passphrase</translation>
    </message>
    <message>
        <source>Anyone who has the file</source>
        <translation>Anyone who has the file</translation>
    </message>
    <message>
        <source>Your journal’s &amp;passphrase, once more</source>
        <translation>Your journal’s &amp;passphrase, once more</translation>
    </message>
    <message>
        <source>A passphrase for the &amp;file</source>
        <translation>A passphrase for the &amp;file</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>The same a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Programs that know the age format open it too. Nobody can open it without this passphrase: there is no recovery code for it.</source>
        <translation>Programs that know the age format open it too. Nobody can open it without this passphrase: there is no recovery code for it.</translation>
    </message>
    <message>
        <source>The file is not protected by anything. It is a zip archive.</source>
        <translation>The file is not protected by anything. It is a zip archive.</translation>
    </message>
    <message>
        <source>Please type your journal’s passphrase.</source>
        <translation>Please type your journal’s passphrase.</translation>
    </message>
    <message>
        <source>A passphrase for the file needs at least 8 characters.</source>
        <translation>A passphrase for the file needs at least 8 characters.</translation>
    </message>
    <message>
        <source>This passphrase for the file is too long.</source>
        <translation>This passphrase for the file is too long.</translation>
    </message>
    <message>
        <source>The two passphrases for the file are not the same.</source>
        <translation>The two passphrases for the file are not the same.</translation>
    </message>
    <message>
        <source>One moment. The file is being written and then opened again.</source>
        <translation>One moment. The file is being written and then opened again.</translation>
    </message>
    <message>
        <source>The export is made. It was opened again and is whole. It holds:</source>
        <translation>The export is made. It was opened again and is whole. It holds:</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The help in Protech works here all the same.</source>
        <translation>The help in Protech works here all the same.</translation>
    </message>
    <message>
        <source>Protech can look at this screen and cover pictures on it.</source>
        <translation>Protech can look at this screen and cover pictures on it.</translation>
    </message>
    <message>
        <source>It covers explicit and suggestive pictures, of adults too.</source>
        <translation>It covers explicit and suggestive pictures, of adults too.</translation>
    </message>
    <message>
        <source>It covers explicit pictures, of adults too.</source>
        <translation>It covers explicit pictures, of adults too.</translation>
    </message>
    <message>
        <source>Protech’s icon stands at the edge of your screen. There you open this window, get help or turn protection off.</source>
        <translation>Protech’s icon stands at the edge of your screen. There you open this window, get help or turn protection off.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Everything that Protech kept on this device is erased.</source>
        <translation>Everything that Protech kept on this device is erased.</translation>
    </message>
    <message>
        <source>Your screen is no longer looked at. The program itself is still there: remove it as you remove other programs. Files that you saved elsewhere, and backups of this device, are still where they are.</source>
        <translation>Your screen is no longer looked at. The program itself is still there: remove it as you remove other programs. Files that you saved elsewhere, and backups of this device, are still where they are.</translation>
    </message>
    <message>
        <source>Not everything that Protech kept could be erased.</source>
        <translation>Not everything that Protech kept could be erased.</translation>
    </message>
    <message>
        <source>Your screen is no longer looked at. Open Protech again to try once more, or delete this folder yourself:
%1</source>
        <translation>Your screen is no longer looked at. Open Protech again to try once more, or delete this folder yourself:
%1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>This page cannot be read</source>
        <translation>This page cannot be read</translation>
    </message>
    <message>
        <source>Its text is missing or damaged. Install Protech again to read it. Nothing that you have written is lost.</source>
        <translation>Its text is missing or damaged. Install Protech again to read it. Nothing that you have written is lost.</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Do not search for such pictures. Do not save, screenshot or forward any: that can be an offence in itself. The address of the page is enough.</source>
        <translation>Do not search for such pictures. Do not save, screenshot or forward any: that can be an offence in itself. The address of the page is enough.</translation>
    </message>
    <message>
        <source>Show hotlines elsewhere</source>
        <translation>Show hotlines elsewhere</translation>
    </message>
    <message>
        <source>Hide hotlines elsewhere</source>
        <translation>Hide hotlines elsewhere</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This goal ended. Its weeks are kept.</source>
        <translation>This goal ended. Its weeks are kept.</translation>
    </message>
    <message>
        <source>How did this week go for it?</source>
        <translation>How did this week go for it?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>as well as can be</source>
        <translation>as well as can be</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Let it end</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Delete this goal?</source>
        <translation>Delete this goal?</translation>
    </message>
    <message>
        <source>It is deleted for good, with the numbers of all its weeks.</source>
        <translation>It is deleted for good, with the numbers of all its weeks.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A goal of my own</source>
        <translation>A goal of my own</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Change this goal</translation>
    </message>
    <message>
        <source>What would you like more of in your life? A small goal that you can see moving is enough.</source>
        <translation>What would you like more of in your life? A small goal that you can see moving is enough.</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>What it belongs to</translation>
    </message>
    <message>
        <source>My goal, in my own words</source>
        <translation>My goal, in my own words</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Please choose what it belongs to. If you leave this open, it is kept under “{area}”.</source>
        <translation>Please choose what it belongs to. If you leave this open, it is kept under “{area}”.</translation>
    </message>
    <message>
        <source>The line is full. A short goal is easier to keep in mind.</source>
        <translation>The line is full. A short goal is easier to keep in mind.</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>A goal of your own</source>
        <translation>A goal of your own</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>For example: {examples}</translation>
    </message>
    <message>
        <source>In “My goals” you can say once a week how it goes.</source>
        <translation>In “My goals” you can say once a week how it goes.</translation>
    </message>
    <message>
        <source>Goals can be set once a journal keeps them.</source>
        <translation>Goals can be set once a journal keeps them.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>My goals</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>Goals are about what you want more of. Once a week you can say how it went. The numbers are for you alone; low ones are no failure.</source>
        <translation>Goals are about what you want more of. Once a week you can say how it went. The numbers are for you alone; low ones are no failure.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>The last change could not be saved. Please try it again, and check whether your disk is full.</translation>
    </message>
    <message>
        <source>These are as many goals as fit. Let one end to set another.</source>
        <translation>These are as many goals as fit. Let one end to set another.</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>All sexual images</source>
        <translation>All sexual images</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>“All sexual images” covers explicit pictures and videos.
“Strict” covers suggestive ones too. This has a price: every new picture is covered for a moment, until Protech has looked at it.
A third level, only for sexual images that may show a child, needs a pack that can estimate age; none is installed.</source>
        <translation>“All sexual images” covers explicit pictures and videos.
“Strict” covers suggestive ones too. This has a price: every new picture is covered for a moment, until Protech has looked at it.
A third level, only for sexual images that may show a child, needs a pack that can estimate age; none is installed.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Gentle</translation>
    </message>
    <message>
        <source>“Gentle” looks less often at moving pictures. It saves power.</source>
        <translation>“Gentle” looks less often at moving pictures. It saves power.</translation>
    </message>
    <message>
        <source>Protection is off, so it costs nothing.</source>
        <translation>Protection is off, so it costs nothing.</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>This is not measured yet.</translation>
    </message>
    <message numerus="yes">
        <source>In the last minute it took {percent} % of one processor core, and looked %n time(s).</source>
        <translation>
            <numerusform>In the last minute it took {percent} % of one processor core, and looked %n time.</numerusform>
            <numerusform>In the last minute it took {percent} % of one processor core, and looked %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your computer hardly notices.</source>
        <translation>Your computer hardly notices.</translation>
    </message>
    <message>
        <source>It takes a little of your computer’s power.</source>
        <translation>It takes a little of your computer’s power.</translation>
    </message>
    <message>
        <source>It takes some of your computer’s power.</source>
        <translation>It takes some of your computer’s power.</translation>
    </message>
    <message>
        <source>It takes much of your computer’s power now, because much is moving.</source>
        <translation>It takes much of your computer’s power now, because much is moving.</translation>
    </message>
</context>
<context>
    <name>GuardingCard</name>
    <message>
        <source>How you are protected</source>
        <translation>How you are protected</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>What is covered</translation>
    </message>
    <message>
        <source>How often Protech looks</source>
        <translation>How often Protech looks</translation>
    </message>
    <message>
        <source>After many covers in a short time</source>
        <translation>After many covers in a short time</translation>
    </message>
    <message>
        <source>What protection costs now</source>
        <translation>What protection costs now</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nothing more</translation>
    </message>
    <message>
        <source>Show a calm page</source>
        <translation>Show a calm page</translation>
    </message>
    <message>
        <source>What the levels do</source>
        <translation>What the levels do</translation>
    </message>
    <message>
        <source>On {when} Protech found that its file had been changed, so that you would have been protected less than you chose. What you had chosen was put back.</source>
        <translation>On {when} Protech found that its file had been changed, so that you would have been protected less than you chose. What you had chosen was put back.</translation>
    </message>
    <message>
        <source>The calm page fills the screen for a minute in which you can breathe, and offers support. You can leave it at once with Esc. What was covered stays covered.</source>
        <translation>The calm page fills the screen for a minute in which you can breathe, and offers support. You can leave it at once with Esc. What was covered stays covered.</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Stop it Now and partners in German</source>
        <translation>Stop it Now and partners in German</translation>
    </message>
    <message>
        <source>There is no Stop it Now line in German. These services help in German with the same worries. The British line can have an interpreter join the call.</source>
        <translation>There is no Stop it Now line in German. These services help in German with the same worries. The British line can have an interpreter join the call.</translation>
    </message>
    <message>
        <source>I am calling from another country</source>
        <translation>I am calling from another country</translation>
    </message>
    <message>
        <source>Hide calls from elsewhere</source>
        <translation>Hide calls from elsewhere</translation>
    </message>
    <message>
        <source>Report pictures</source>
        <translation>Report pictures</translation>
    </message>
    <message>
        <source>Services in this language stand first: {language}.</source>
        <translation>Services in this language stand first: {language}.</translation>
    </message>
    <message>
        <source>Services for this country and language stand first: {country}, {language}.</source>
        <translation>Services for this country and language stand first: {country}, {language}.</translation>
    </message>
    <message>
        <source>Protech’s list of services is damaged, so some are missing here. What is shown is right. Installing Protech again brings the others back.</source>
        <translation>Protech’s list of services is damaged, so some are missing here. What is shown is right. Installing Protech again brings the others back.</translation>
    </message>
</context>
<context>
    <name>Helplines</name>
    <message>
        <source>Then try the next one below: {name}.</source>
        <translation>Then try the next one below: {name}.</translation>
    </message>
    <message>
        <source>In most of Europe.</source>
        <translation>In most of Europe.</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>the Netherlands</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgium</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Switzerland</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>the United Kingdom</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>the United States</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>We do not know what a call costs.</source>
        <translation>We do not know what a call costs.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Free of charge.</translation>
    </message>
    <message>
        <source>Your provider charges for the call.</source>
        <translation>Your provider charges for the call.</translation>
    </message>
    <message>
        <source>Known to work from: {countries}. From elsewhere it may not.</source>
        <translation>Known to work from: {countries}. From elsewhere it may not.</translation>
    </message>
    <message>
        <source>Hours as of {date}, not verified, local time, please check: {hours}.</source>
        <translation>Hours as of {date}, not verified, local time, please check: {hours}.</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>day and night</translation>
    </message>
    <message>
        <source>every day {times}</source>
        <translation>every day {times}</translation>
    </message>
    <message>
        <source>{number} is known to work from {countries} only.</source>
        <translation>{number} is known to work from {countries} only.</translation>
    </message>
    <message>
        <source>Some of these services help people who worry about themselves as well. Say at the beginning that it is about someone else.</source>
        <translation>Some of these services help people who worry about themselves as well. Say at the beginning that it is about someone else.</translation>
    </message>
    <message>
        <source>These services are there for young people, whatever it is about. Protech itself is made for adults.</source>
        <translation>These services are there for young people, whatever it is about. Protech itself is made for adults.</translation>
    </message>
    <message>
        <source>These services are there for people who were harmed, also long ago.</source>
        <translation>These services are there for people who were harmed, also long ago.</translation>
    </message>
    <message>
        <source>We know of none in this country: {country}. Here are some elsewhere.</source>
        <translation>We know of none in this country: {country}. Here are some elsewhere.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>To where you came from (Esc)</source>
        <translation>To where you came from (Esc)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Hide these</translation>
    </message>
    <message>
        <source>These are only examples. The arrow puts one into the field; make it yours there.</source>
        <translation>These are only examples. The arrow puts one into the field; make it yours there.</translation>
    </message>
    <message>
        <source>Start with this</source>
        <translation>Start with this</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>At home, alone</source>
        <translation>At home, alone</translation>
    </message>
    <message>
        <source>At home, with others</source>
        <translation>At home, with others</translation>
    </message>
    <message>
        <source>At work or school</source>
        <translation>At work or school</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Somewhere else</translation>
    </message>
    <message>
        <source>Hungry</source>
        <translation>Hungry</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Angry</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>Lonely</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Tired</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In the last hour</translation>
    </message>
    <message>
        <source>Some hours ago</source>
        <translation>Some hours ago</translation>
    </message>
    <message>
        <source>About a day ago</source>
        <translation>About a day ago</translation>
    </message>
    <message>
        <source>A few days ago</source>
        <translation>A few days ago</translation>
    </message>
    <message>
        <source>About a week ago</source>
        <translation>About a week ago</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Longer ago</translation>
    </message>
    <message>
        <source>Discuss this</source>
        <translation>Discuss this</translation>
    </message>
    <message>
        <source>Please describe no pictures, and write no names and no addresses.</source>
        <translation>Please describe no pictures, and write no names and no addresses.</translation>
    </message>
    <message>
        <source>Saved in your journal.</source>
        <translation>Saved in your journal.</translation>
    </message>
    <message>
        <source>This could not be saved. It still stands here, and your next change tries again. Please check whether your disk is full.</source>
        <translation>This could not be saved. It still stands here, and your next change tries again. Please check whether your disk is full.</translation>
    </message>
    <message>
        <source>You can leave anything here unanswered. What you change is saved at once.</source>
        <translation>You can leave anything here unanswered. What you change is saved at once.</translation>
    </message>
</context>
<context>
    <name>JournalOffer</name>
    <message>
        <source>A journal, if you like</source>
        <translation>A journal, if you like</translation>
    </message>
    <message>
        <source>You keep no journal now. Protection, a moment for yourself and help work without one. A journal keeps your answers, so that you can look back at them. It stays on this computer, and your passphrase opens it.</source>
        <translation>You keep no journal now. Protection, a moment for yourself and help work without one. A journal keeps your answers, so that you can look back at them. It stays on this computer, and your passphrase opens it.</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Create a journal</translation>
    </message>
    <message>
        <source>Your journal is open, and nothing new is written into it, because you have not agreed to that. You can agree in the settings.</source>
        <translation>Your journal is open, and nothing new is written into it, because you have not agreed to that. You can agree in the settings.</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Go to Settings</translation>
    </message>
    <message>
        <source>The journal’s text says more now</source>
        <translation>The journal’s text says more now</translation>
    </message>
    <message>
        <source>It also names your answers to exercises, your notes beside modules, how far you read, and questions for a talk. None of this is kept until you agree to it. Everything else goes on as before.</source>
        <translation>It also names your answers to exercises, your notes beside modules, how far you read, and questions for a talk. None of this is kept until you agree to it. Everything else goes on as before.</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Read the text</translation>
    </message>
</context>
<context>
    <name>JournalRoom</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Hard moments that you wrote down</source>
        <translation>Hard moments that you wrote down</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message numerus="yes">
        <source>These are your %n newest entries.</source>
        <translation>
            <numerusform>This is your newest entry.</numerusform>
            <numerusform>These are your %n newest entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Show older entries</translation>
    </message>
    <message>
        <source>Your journal cannot be opened now. What you can do about it stands on its own page, which is shown when you open this window.</source>
        <translation>Your journal cannot be opened now. What you can do about it stands on its own page, which is shown when you open this window.</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Lapses</translation>
    </message>
    <message>
        <source>A lapse can be written down here, apart from hard moments. Nothing is counted. It can show what would help next time.</source>
        <translation>A lapse can be written down here, apart from hard moments. Nothing is counted. It can show what would help next time.</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Write down a lapse</translation>
    </message>
    <message>
        <source>“A moment for me”, at the top of the window, begins an entry with one number; nothing else is needed.</source>
        <translation>“A moment for me”, at the top of the window, begins an entry with one number; nothing else is needed.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Your journal</source>
        <translation>Your journal</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back. Are you under investigation? Speak to a lawyer before you erase anything.</source>
        <translation>What is erased cannot be brought back. Are you under investigation? Speak to a lawyer before you erase anything.</translation>
    </message>
    <message>
        <source>&amp;Backup, restore and check</source>
        <translation>&amp;Backup, restore and check</translation>
    </message>
    <message>
        <source>For a therapist, and export</source>
        <translation>For a therapist, and export</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>New recovery code…</translation>
    </message>
    <message>
        <source>Erase what I wrote down…</source>
        <translation>Erase what I wrote down…</translation>
    </message>
    <message>
        <source>Erase the list of covers…</source>
        <translation>Erase the list of covers…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Make a new recovery code?</translation>
    </message>
    <message>
        <source>The code that you noted before then opens nothing any more.</source>
        <translation>The code that you noted before then opens nothing any more.</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>&amp;Make a new code</translation>
    </message>
    <message>
        <source>Erase what you wrote down?</source>
        <translation>Erase what you wrote down?</translation>
    </message>
    <message>
        <source>All that you wrote down is erased for good: hard moments, lapses, check-ins, your plan and your goals. The rest stays.</source>
        <translation>All that you wrote down is erased for good: hard moments, lapses, check-ins, your plan and your goals. The rest stays.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Erase</translation>
    </message>
    <message>
        <source>Erase the list of covers?</source>
        <translation>Erase the list of covers?</translation>
    </message>
    <message>
        <source>What was covered and when protection was interrupted is erased for good.</source>
        <translation>What was covered and when protection was interrupted is erased for good.</translation>
    </message>
</context>
<context>
    <name>KeystoreCard</name>
    <message>
        <source>Set it up…</source>
        <translation>Set it up…</translation>
    </message>
    <message>
        <source>Stop using the keystore</source>
        <translation>Stop using the keystore</translation>
    </message>
    <message>
        <source>This computer has no keystore that Protech can use. Your passphrase or your recovery code opens your journal.</source>
        <translation>This computer has no keystore that Protech can use. Your passphrase or your recovery code opens your journal.</translation>
    </message>
    <message>
        <source>On the lock screen you can open your journal without your passphrase. Who can use your account on this computer can do so too.</source>
        <translation>On the lock screen you can open your journal without your passphrase. Who can use your account on this computer can do so too.</translation>
    </message>
    <message>
        <source>The keystore did not do what Protech asked of it, so nothing changed. Your passphrase opens your journal. You can stop here and try again later.</source>
        <translation>The keystore did not do what Protech asked of it, so nothing changed. Your passphrase opens your journal. You can stop here and try again later.</translation>
    </message>
    <message>
        <source>If you like, a key to your journal lies in this computer’s own keystore. Then you need no passphrase here, and neither does who can use your account.</source>
        <translation>If you like, a key to your journal lies in this computer’s own keystore. Then you need no passphrase here, and neither does who can use your account.</translation>
    </message>
</context>
<context>
    <name>LanguageLeaf</name>
    <message>
        <source>Which language would you like to read?</source>
        <translation>Which language would you like to read?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>You can change this at any time.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
</context>
<context>
    <name>LapseForm</name>
    <message>
        <source>Roughly when was it?</source>
        <translation>Roughly when was it?</translation>
    </message>
    <message>
        <source>What led up to it?</source>
        <translation>What led up to it?</translation>
    </message>
    <message>
        <source>What made it stop?</source>
        <translation>What made it stop?</translation>
    </message>
    <message>
        <source>How are you now?</source>
        <translation>How are you now?</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>very bad</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>You do not have to be alone with this. When you go on, help is shown first.</source>
        <translation>You do not have to be alone with this. When you go on, help is shown first.</translation>
    </message>
    <message>
        <source>I see no way out</source>
        <translation>I see no way out</translation>
    </message>
    <message>
        <source>Help is shown at once.</source>
        <translation>Help is shown at once.</translation>
    </message>
    <message>
        <source>Counted from {day}, when you wrote this down.</source>
        <translation>Counted from {day}, when you wrote this down.</translation>
    </message>
</context>
<context>
    <name>LapsePage</name>
    <message>
        <source>Save and go on</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Delete this entry…</source>
        <translation>Delete this entry…</translation>
    </message>
    <message>
        <source>A next step</source>
        <translation>A next step</translation>
    </message>
    <message>
        <source>Write down a lapse</source>
        <translation>Write down a lapse</translation>
    </message>
    <message>
        <source>A lapse, written down on {day}</source>
        <translation>A lapse, written down on {day}</translation>
    </message>
    <message>
        <source>This entry is not in your journal any more.</source>
        <translation>This entry is not in your journal any more.</translation>
    </message>
    <message>
        <source>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</source>
        <translation>You have not agreed to keep a journal, so nothing can be added. You can read and delete what is there.</translation>
    </message>
    <message>
        <source>A lapse is hard to look at, and it can show what would help. Take the time you need. You can leave anything unanswered.</source>
        <translation>A lapse is hard to look at, and it can show what would help. Take the time you need. You can leave anything unanswered.</translation>
    </message>
    <message>
        <source>What you enter is kept in your journal, also when you leave this page midway. You can delete it at any time.</source>
        <translation>What you enter is kept in your journal, also when you leave this page midway. You can delete it at any time.</translation>
    </message>
    <message>
        <source>This could not be saved. It still stands here, so that you can save it again. Please check whether your disk is full.</source>
        <translation>This could not be saved. It still stands here, so that you can save it again. Please check whether your disk is full.</translation>
    </message>
    <message>
        <source>Saved in your journal, and nowhere else. You can change or delete it at any time.</source>
        <translation>Saved in your journal, and nowhere else. You can change or delete it at any time.</translation>
    </message>
    <message>
        <source>Delete this entry?</source>
        <translation>Delete this entry?</translation>
    </message>
    <message>
        <source>It is deleted for good.</source>
        <translation>It is deleted for good.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Delete it</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
</context>
<context>
    <name>LapseTable</name>
    <message>
        <source>Roughly when</source>
        <translation>Roughly when</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>LearnRoom</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Twelve modules, each with a few short steps and exercises. You choose which, when and how much. Your answers are sent to nobody.</source>
        <translation>Twelve modules, each with a few short steps and exercises. You choose which, when and how much. Your answers are sent to nobody.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>To begin with</translation>
    </message>
    <message>
        <source>These five build on each other. Each one also stands for itself.</source>
        <translation>These five build on each other. Each one also stands for itself.</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>In any order</translation>
    </message>
    <message>
        <source>When it cannot wait</source>
        <translation>When it cannot wait</translation>
    </message>
    <message>
        <source>Shorter texts</source>
        <translation>Shorter texts</translation>
    </message>
    <message>
        <source>Hide: {title}</source>
        <translation>Hide: {title}</translation>
    </message>
    <message>
        <source>Some modules cannot be read. Installing Protech again brings them back.</source>
        <translation>Some modules cannot be read. Installing Protech again brings them back.</translation>
    </message>
    <message>
        <source>A module for now</source>
        <translation>A module for now</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>read through</source>
        <translation>read through</translation>
    </message>
    <message>
        <source>begun, at step {step} of {steps}</source>
        <translation>begun, at step {step} of {steps}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>You paused here. You can go on any time.</source>
        <translation>You paused here. You can go on any time.</translation>
    </message>
    <message>
        <source>A gentle beginning, if you like one.</source>
        <translation>A gentle beginning, if you like one.</translation>
    </message>
    <message>
        <source>You wrote down a lapse. This may help in the days after one.</source>
        <translation>You wrote down a lapse. This may help in the days after one.</translation>
    </message>
    <message>
        <source>This could be next.</source>
        <translation>This could be next.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Whoever runs the page sees your visit, and your internet provider may see that you went there.</source>
        <translation>Whoever runs the page sees your visit, and your internet provider may see that you went there.</translation>
    </message>
    <message>
        <source>In the private window nothing of it stays on this computer. Your own browser keeps the visit in its history.</source>
        <translation>In the private window nothing of it stays on this computer. Your own browser keeps the visit in its history.</translation>
    </message>
    <message>
        <source>Closing the page usually ends a chat.</source>
        <translation>Closing the page usually ends a chat.</translation>
    </message>
    <message>
        <source>Do not search for pictures, and do not save, screenshot or forward any.</source>
        <translation>Do not search for pictures, and do not save, screenshot or forward any.</translation>
    </message>
    <message>
        <source>Open this page?</source>
        <translation>Open this page?</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
    <message>
        <source>In the &amp;private window</source>
        <translation>In the &amp;private window</translation>
    </message>
    <message>
        <source>In my own &amp;browser</source>
        <translation>In my own &amp;browser</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>Write an e-mail?</translation>
    </message>
    <message>
        <source>Your mail program opens. Your own address becomes visible to the service, and the message stays among those you sent.</source>
        <translation>Your mail program opens. Your own address becomes visible to the service, and the message stays among those you sent.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Write</translation>
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
    <name>LevelsPage</name>
    <message>
        <source>Go to &amp;Settings</source>
        <translation>Go to &amp;Settings</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>A line of my own</source>
        <translation>A line of my own</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Other words for this line</source>
        <translation>Other words for this line</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The line is full. Short lines are easy to read in a hard moment.</source>
        <translation>The line is full. Short lines are easy to read in a hard moment.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Locking by itself</source>
        <translation>Locking by itself</translation>
    </message>
    <message>
        <source>When you do nothing in this window for a while, your journal locks. What you were writing in an entry, in your plan or as a goal is kept. How long shall it wait?</source>
        <translation>When you do nothing in this window for a while, your journal locks. What you were writing in an entry, in your plan or as a goal is kept. How long shall it wait?</translation>
    </message>
    <message>
        <source>How long shall it wait?</source>
        <translation>How long shall it wait?</translation>
    </message>
    <message>
        <source>It locks at once when you lock the screen or the computer goes to sleep, if this computer says so. While you ride out an urge, it waits up to 30 minutes.</source>
        <translation>It locks at once when you lock the screen or the computer goes to sleep, if this computer says so. While you ride out an urge, it waits up to 30 minutes.</translation>
    </message>
</context>
<context>
    <name>Loosening</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause of %n minute(s)</source>
        <translation>
            <numerusform>A pause of %n minute</numerusform>
            <numerusform>A pause of %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking less often at moving pictures</source>
        <translation>Looking less often at moving pictures</translation>
    </message>
    <message>
        <source>Covering less</source>
        <translation>Covering less</translation>
    </message>
    <message>
        <source>Covering less: {level}</source>
        <translation>Covering less: {level}</translation>
    </message>
    <message>
        <source>A shorter wait: {length}</source>
        <translation>A shorter wait: {length}</translation>
    </message>
    <message>
        <source>Turning protection off</source>
        <translation>Turning protection off</translation>
    </message>
    <message>
        <source>Turning off without a wait</source>
        <translation>Turning off without a wait</translation>
    </message>
    <message numerus="yes">
        <source>The wait is over. You can say yes within the next %n minute(s). If you do nothing, protection stays as it is.</source>
        <translation>
            <numerusform>The wait is over. You can say yes within the next minute. If you do nothing, protection stays as it is.</numerusform>
            <numerusform>The wait is over. You can say yes within the next %n minutes. If you do nothing, protection stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left to wait. Only time in which this computer is awake counts.</source>
        <translation>
            <numerusform>About %n minute left to wait. Only time in which this computer is awake counts.</numerusform>
            <numerusform>About %n minutes left to wait. Only time in which this computer is awake counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Pause now</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Turn off now</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Change it now</translation>
    </message>
    <message>
        <source>{what}. The wait is over.</source>
        <translation>{what}. The wait is over.</translation>
    </message>
    <message numerus="yes">
        <source>{what}. About %n minute(s) left to wait.</source>
        <translation>
            <numerusform>{what}. About %n minute left to wait.</numerusform>
            <numerusform>{what}. About %n minutes left to wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailDraft</name>
    <message>
        <source>An e-mail shows your own address to the service. It stays among those that you sent, where others who use your mail can find it. Nothing is sent from here.</source>
        <translation>An e-mail shows your own address to the service. It stays among those that you sent, where others who use your mail can find it. Nothing is sent from here.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>A question</translation>
    </message>
    <message>
        <source>Your message to {0}</source>
        <translation>Your message to {0}</translation>
    </message>
    <message>
        <source>Change it as you like. You need not give your name. Describe no pictures.</source>
        <translation>Change it as you like. You need not give your name. Describe no pictures.</translation>
    </message>
    <message>
        <source>Another way to begin</source>
        <translation>Another way to begin</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>Open it in my mail program…</source>
        <translation>Open it in my mail program…</translation>
    </message>
    <message>
        <source>Copied, without the subject. It leaves the clipboard after a minute.</source>
        <translation>Copied, without the subject. It leaves the clipboard after a minute.</translation>
    </message>
    <message>
        <source>The message is too long to be handed on. Make it shorter, or copy it and put it into your mail program yourself.</source>
        <translation>The message is too long to be handed on. Make it shorter, or copy it and put it into your mail program yourself.</translation>
    </message>
    <message>
        <source>No mail program opened. You can copy the message and the address.</source>
        <translation>No mail program opened. You can copy the message and the address.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Hide the e-mail</source>
        <translation>Hide the e-mail</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Write an e-mail</translation>
    </message>
    <message>
        <source>Hide the e-mail to {0}</source>
        <translation>Hide the e-mail to {0}</translation>
    </message>
    <message>
        <source>Write an e-mail to {0}</source>
        <translation>Write an e-mail to {0}</translation>
    </message>
</context>
<context>
    <name>MakeCard</name>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>A backup is one file with all of your journal, sealed. The passphrase and the recovery code that open your journal today will always open this file, even if you change them later. Best keep it on another disk. Removing Protech does not remove this file.</source>
        <translation>A backup is one file with all of your journal, sealed. The passphrase and the recovery code that open your journal today will always open this file, even if you change them later. Best keep it on another disk. Removing Protech does not remove this file.</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Make a &amp;backup…</translation>
    </message>
    <message>
        <source>One moment. The backup is being written and then read again.</source>
        <translation>One moment. The backup is being written and then read again.</translation>
    </message>
    <message>
        <source>The backup is made. It was read again and is whole. It holds:</source>
        <translation>The backup is made. It was read again and is whole. It holds:</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>One step &amp;back</translation>
    </message>
    <message>
        <source>Do&amp;ne for now</source>
        <translation>Do&amp;ne for now</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Pause and come back later</source>
        <translation>&amp;Pause and come back later</translation>
    </message>
    <message>
        <source>This is too m&amp;uch now</source>
        <translation>This is too m&amp;uch now</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>The last answer could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>The last answer could not be saved. Please try it again, and check whether your disk is full.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You can stop at any time, and leave out whatever you like.</source>
        <translation>
            <numerusform>About %n minute. You can stop at any time, and leave out whatever you like.</numerusform>
            <numerusform>About %n minutes. You can stop at any time, and leave out whatever you like.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is there in English only.</source>
        <translation>This text is there in English only.</translation>
    </message>
    <message>
        <source>This module cannot be read, because its file is damaged or missing. Your answers are as they were. Installing Protech again brings it back.</source>
        <translation>This module cannot be read, because its file is damaged or missing. Your answers are as they were. Installing Protech again brings it back.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Ride it out</source>
        <translation>Ride it out</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Leave the screen</source>
        <translation>Leave the screen</translation>
    </message>
    <message>
        <source>A child is near me</source>
        <translation>A child is near me</translation>
    </message>
    <message>
        <source>Your answer is saved in your journal at once.</source>
        <translation>Your answer is saved in your journal at once.</translation>
    </message>
    <message>
        <source>Your journal is locked. What you enter is sealed at once, and comes into your journal when you unlock it.</source>
        <translation>Your journal is locked. What you enter is sealed at once, and comes into your journal when you unlock it.</translation>
    </message>
    <message>
        <source>You keep no journal, so nothing of this is saved.</source>
        <translation>You keep no journal, so nothing of this is saved.</translation>
    </message>
    <message>
        <source>Your journal cannot be used now, so nothing of this is saved.</source>
        <translation>Your journal cannot be used now, so nothing of this is saved.</translation>
    </message>
    <message>
        <source>Saved in your journal.</source>
        <translation>Saved in your journal.</translation>
    </message>
    <message>
        <source>Sealed. It comes into your journal when you unlock it.</source>
        <translation>Sealed. It comes into your journal when you unlock it.</translation>
    </message>
    <message>
        <source>This could not be saved. You can go on all the same. Please check later whether your disk is full.</source>
        <translation>This could not be saved. You can go on all the same. Please check later whether your disk is full.</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>In that moment</source>
        <translation>In that moment</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>as strong as can be</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>How strong was it?</source>
        <translation>How strong was it?</translation>
    </message>
    <message>
        <source>How strong was it afterwards?</source>
        <translation>How strong was it afterwards?</translation>
    </message>
    <message>
        <source>One line about it</source>
        <translation>One line about it</translation>
    </message>
    <message>
        <source>What you turned to then: {way}</source>
        <translation>What you turned to then: {way}</translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Ride it out</source>
        <translation>Ride it out</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Leave the screen</source>
        <translation>Leave the screen</translation>
    </message>
    <message>
        <source>That happens.</source>
        <translation>That happens.</translation>
    </message>
    <message>
        <source>That is all for now.</source>
        <translation>That is all for now.</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>A moment for me</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>{name}: goes through the network guard.</source>
        <translation>{name}: goes through the network guard.</translation>
    </message>
    <message>
        <source>{name}: goes through it once you have signed out and in again.</source>
        <translation>{name}: goes through it once you have signed out and in again.</translation>
    </message>
    <message>
        <source>{name}: passes by, because the setting was changed after Protech.</source>
        <translation>{name}: passes by, because the setting was changed after Protech.</translation>
    </message>
    <message>
        <source>{name}: passes by, because a rule of its own is set.</source>
        <translation>{name}: passes by, because a rule of its own is set.</translation>
    </message>
    <message>
        <source>{name}: passes by, because another kind of proxy is set.</source>
        <translation>{name}: passes by, because another kind of proxy is set.</translation>
    </message>
    <message>
        <source>{name}: passes by, because the setting cannot be changed.</source>
        <translation>{name}: passes by, because the setting cannot be changed.</translation>
    </message>
    <message>
        <source>Programs that follow environment variables</source>
        <translation>Programs that follow environment variables</translation>
    </message>
    <message>
        <source>{name}: trusts the certificate.</source>
        <translation>{name}: trusts the certificate.</translation>
    </message>
    <message>
        <source>{name}: this cannot be told.</source>
        <translation>{name}: this cannot be told.</translation>
    </message>
    <message>
        <source>{name}: does not trust it.</source>
        <translation>{name}: does not trust it.</translation>
    </message>
    <message>
        <source>A program is missing. This command installs it: {command}</source>
        <translation>A program is missing. This command installs it: {command}</translation>
    </message>
    <message>
        <source>The program certutil is missing; your system’s software has it.</source>
        <translation>The program certutil is missing; your system’s software has it.</translation>
    </message>
    <message>
        <source>It protects its certificates by itself, so it was left as it is.</source>
        <translation>It protects its certificates by itself, so it was left as it is.</translation>
    </message>
    <message>
        <source>You, or the system, said no.</source>
        <translation>You, or the system, said no.</translation>
    </message>
    <message>
        <source>It is set not to follow the system.</source>
        <translation>It is set not to follow the system.</translation>
    </message>
    <message>
        <source>It is too old. Update it.</source>
        <translation>It is too old. Update it.</translation>
    </message>
    <message>
        <source>What it keeps cannot be read.</source>
        <translation>What it keeps cannot be read.</translation>
    </message>
    <message>
        <source>It does not know the next certificate yet. Restart it.</source>
        <translation>It does not know the next certificate yet. Restart it.</translation>
    </message>
    <message>
        <source>Connections in the last minute: {number}</source>
        <translation>Connections in the last minute: {number}</translation>
    </message>
    <message>
        <source>Sites kept closed: {number}</source>
        <translation>Sites kept closed: {number}</translation>
    </message>
    <message>
        <source>Pictures held until judged: {number}</source>
        <translation>Pictures held until judged: {number}</translation>
    </message>
    <message>
        <source>Of these, turned grey: {number}</source>
        <translation>Of these, turned grey: {number}</translation>
    </message>
    <message>
        <source>Of these, because they could not be judged in time: {number}</source>
        <translation>Of these, because they could not be judged in time: {number}</translation>
    </message>
    <message>
        <source>The network guard is off.</source>
        <translation>The network guard is off.</translation>
    </message>
    <message>
        <source>What your browsers load is not looked at on its way to you. Looking at the screen does not depend on this.</source>
        <translation>What your browsers load is not looked at on its way to you. Looking at the screen does not depend on this.</translation>
    </message>
    <message>
        <source>The network guard rests.</source>
        <translation>The network guard rests.</translation>
    </message>
    <message>
        <source>It begins again as soon as protection is on and not paused.</source>
        <translation>It begins again as soon as protection is on and not paused.</translation>
    </message>
    <message>
        <source>The network guard is starting.</source>
        <translation>The network guard is starting.</translation>
    </message>
    <message>
        <source>The network guard can do nothing now.</source>
        <translation>The network guard can do nothing now.</translation>
    </message>
    <message>
        <source>The network guard is on.</source>
        <translation>The network guard is on.</translation>
    </message>
    <message>
        <source>The network guard cannot do all that you chose. In the settings you can read why.</source>
        <translation>The network guard cannot do all that you chose. In the settings you can read why.</translation>
    </message>
    <message>
        <source>The network guard was interrupted. It is being restored.</source>
        <translation>The network guard was interrupted. It is being restored.</translation>
    </message>
    <message>
        <source>Until it is ready, your browsers go on without it.</source>
        <translation>Until it is ready, your browsers go on without it.</translation>
    </message>
    <message>
        <source>Listed sites stay closed, and pictures that your browsers load are looked at before you see them.</source>
        <translation>Listed sites stay closed, and pictures that your browsers load are looked at before you see them.</translation>
    </message>
    <message>
        <source>Listed sites stay closed.</source>
        <translation>Listed sites stay closed.</translation>
    </message>
    <message>
        <source>Pictures that your browsers load are looked at before you see them.</source>
        <translation>Pictures that your browsers load are looked at before you see them.</translation>
    </message>
    <message>
        <source>Your consent to this cannot be found, so nothing is done. Press “Stop this” below, then set it up again.</source>
        <translation>Your consent to this cannot be found, so nothing is done. Press “Stop this” below, then set it up again.</translation>
    </message>
    <message>
        <source>No list of sites is installed, so none stays closed. There is nothing you need to do.</source>
        <translation>No list of sites is installed, so none stays closed. There is nothing you need to do.</translation>
    </message>
    <message>
        <source>A list is damaged, so no site stays closed and no search is compared. Install Protech again; your journal stays.</source>
        <translation>A list is damaged, so no site stays closed and no search is compared. Install Protech again; your journal stays.</translation>
    </message>
    <message>
        <source>The files that Protech recognises pictures with are missing or damaged. Each picture that is held becomes grey. Install Protech again; your journal stays.</source>
        <translation>The files that Protech recognises pictures with are missing or damaged. Each picture that is held becomes grey. Install Protech again; your journal stays.</translation>
    </message>
    <message>
        <source>Pictures cannot be judged for a moment, so each that is held becomes grey. This is being restored; load the page again later.</source>
        <translation>Pictures cannot be judged for a moment, so each that is held becomes grey. This is being restored; load the page again later.</translation>
    </message>
    <message>
        <source>Protech does not know how proxies are set on this desktop, so your browsers go on without it. Looking at the screen goes on.</source>
        <translation>Protech does not know how proxies are set on this desktop, so your browsers go on without it. Looking at the screen goes on.</translation>
    </message>
    <message>
        <source>This system finds its proxies by a rule of its own, which was left as it is. So your browsers go on without Protech. If you set the rule yourself, you can take it out in the system’s network settings; then turn protection off and on.</source>
        <translation>This system finds its proxies by a rule of its own, which was left as it is. So your browsers go on without Protech. If you set the rule yourself, you can take it out in the system’s network settings; then turn protection off and on.</translation>
    </message>
    <message>
        <source>This system uses a proxy that Protech cannot speak to, and it was left as it is. So your browsers go on without Protech. Looking at the screen goes on.</source>
        <translation>This system uses a proxy that Protech cannot speak to, and it was left as it is. So your browsers go on without Protech. Looking at the screen goes on.</translation>
    </message>
    <message>
        <source>The proxy settings were changed after Protech set them, and Protech leaves them so. Your browsers go on without Protech. To have it again, turn protection off and on.</source>
        <translation>The proxy settings were changed after Protech set them, and Protech leaves them so. Your browsers go on without Protech. To have it again, turn protection off and on.</translation>
    </message>
    <message>
        <source>The certificate could not be made or put away, so nothing is looked into. Please check whether your disk is full, then turn protection off and on.</source>
        <translation>The certificate could not be made or put away, so nothing is looked into. Please check whether your disk is full, then turn protection off and on.</translation>
    </message>
    <message>
        <source>Protech cannot take in connections now, so your browsers go on without it. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech cannot take in connections now, so your browsers go on without it. It keeps trying. If this stays, sign out and in again.</translation>
    </message>
    <message>
        <source>The proxy settings of this system cannot be changed, so your browsers go on without Protech. It keeps trying. Looking at the screen goes on.</source>
        <translation>The proxy settings of this system cannot be changed, so your browsers go on without Protech. It keeps trying. Looking at the screen goes on.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Protection on the network</source>
        <translation>Protection on the network</translation>
    </message>
    <message>
        <source>See the network guard</source>
        <translation>See the network guard</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>What the network guard sees</source>
        <translation>What the network guard sees</translation>
    </message>
    <message>
        <source>If the network guard fails, the internet goes on without it until it is back, and nothing is held back meanwhile. Looking at the screen goes on.</source>
        <translation>If the network guard fails, the internet goes on without it until it is back, and nothing is held back meanwhile. Looking at the screen goes on.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
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
        <source>One moment. Your journal is being prepared.</source>
        <translation>One moment. Your journal is being prepared.</translation>
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
    <name>NextSteps</name>
    <message>
        <source>This is hard to write down. You did. A lapse does not undo what you have worked for, and nothing starts again from the beginning.</source>
        <translation>This is hard to write down. You did. A lapse does not undo what you have worked for, and nothing starts again from the beginning.</translation>
    </message>
    <message>
        <source>One next step is enough. Which one fits now?</source>
        <translation>One next step is enough. Which one fits now?</translation>
    </message>
    <message>
        <source>Nothing more for now</source>
        <translation>Nothing more for now</translation>
    </message>
    <message>
        <source>Change what I wrote</source>
        <translation>Change what I wrote</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Tighten protection</source>
        <translation>Tighten protection</translation>
    </message>
    <message>
        <source>Look at my plan</source>
        <translation>Look at my plan</translation>
    </message>
    <message>
        <source>A module for these days</source>
        <translation>A module for these days</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>There is no more room here. What was too long was not added.</source>
        <translation>There is no more room here. What was too long was not added.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>My note beside this module</source>
        <translation>My note beside this module</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Hide my note</source>
        <translation>Hide my note</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>My note</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</source>
        <translation>Your desktop has no place for Protech’s icon. Protection works without it. To come back to this window, open Protech again like any other program.</translation>
    </message>
    <message>
        <source>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your journal are not affected. Please check that the language is right.</source>
        <translation>Protech could not read its settings. It set the damaged file aside and uses fresh ones; protection and your journal are not affected. Please check that the language is right.</translation>
    </message>
    <message>
        <source>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your journal is not affected. Turn protection on when you want it.</source>
        <translation>Protech could not read whether protection was on. It set the damaged file aside and left protection off, because it never looks at your screen without your consent. Your journal is not affected. Turn protection on when you want it.</translation>
    </message>
    <message>
        <source>The file that says how you are protected was changed outside Protech. To be on the safe side, the strictest level and the longest wait hold now. You can choose anew in the settings. Your journal is not affected.</source>
        <translation>The file that says how you are protected was changed outside Protech. To be on the safe side, the strictest level and the longest wait hold now. You can choose anew in the settings. Your journal is not affected.</translation>
    </message>
    <message>
        <source>Some entries that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</source>
        <translation>Some entries that waited for you to unlock were damaged. They were set aside and all others are kept; protection is not affected. There is nothing you need to do.</translation>
    </message>
    <message>
        <source>Something could not be written to your journal. Protection is not affected. Please check whether your disk is full.</source>
        <translation>Something could not be written to your journal. Protection is not affected. Please check whether your disk is full.</translation>
    </message>
    <message>
        <source>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</source>
        <translation>Your last choice could not be saved. It holds until Protech ends, and Protech keeps trying. Please check whether your disk is full.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>For a therapist</source>
        <translation>For a therapist</translation>
    </message>
    <message>
        <source>Choose what somebody you trust may read. You see every page before you save or print it. What you have marked with “Discuss this” comes first. What a therapist must keep to themselves differs by country: ask about that first.</source>
        <translation>Choose what somebody you trust may read. You see every page before you save or print it. What you have marked with “Discuss this” comes first. What a therapist must keep to themselves differs by country: ask about that first.</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>What to take along</translation>
    </message>
    <message>
        <source>Nobody can sign in to see this, and nothing is sent. It is a PDF or paper.</source>
        <translation>Nobody can sign in to see this, and nothing is sent. It is a PDF or paper.</translation>
    </message>
    <message>
        <source>&amp;Look at the pages</source>
        <translation>&amp;Look at the pages</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Hide this</source>
        <translation>Hide this</translation>
    </message>
    <message>
        <source>Covers seem to be wrong often. You can read why that happens, and what you can do about it.</source>
        <translation>Covers seem to be wrong often. You can read why that happens, and what you can do about it.</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Read about it</translation>
    </message>
</context>
<context>
    <name>OpenersCard</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: {sentence}</source>
        <translation>Copy: {sentence}</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copied. It leaves the clipboard after a minute.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>What matters most stands first. Move rows with the arrows.</source>
        <translation>What matters most stands first. Move rows with the arrows.</translation>
    </message>
    <message>
        <source>This is my order</source>
        <translation>This is my order</translation>
    </message>
    <message>
        <source>Now in place {place}</source>
        <translation>Now in place {place}</translation>
    </message>
</context>
<context>
    <name>OutLeaf</name>
    <message>
        <source>Help for &amp;young people</source>
        <translation>Help for &amp;young people</translation>
    </message>
    <message>
        <source>Go on &amp;without protection</source>
        <translation>Go on &amp;without protection</translation>
    </message>
    <message>
        <source>&amp;Remove Protech…</source>
        <translation>&amp;Remove Protech…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Back to the question</source>
        <translation>&amp;Back to the question</translation>
    </message>
</context>
<context>
    <name>OwnPerson</name>
    <message>
        <source>Someone I know</source>
        <translation>Someone I know</translation>
    </message>
    <message>
        <source>These people stand in your plan:</source>
        <translation>These people stand in your plan:</translation>
    </message>
    <message>
        <source>Think of one person whom you can call now: a friend, someone in your family, a neighbour. Nothing of it is kept here.</source>
        <translation>Think of one person whom you can call now: a friend, someone in your family, a neighbour. Nothing of it is kept here.</translation>
    </message>
    <message>
        <source>You can say: “I am not well. Can you stay with me?”</source>
        <translation>You can say: “I am not well. Can you stay with me?”</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Open in my own &amp;browser</source>
        <translation>Open in my own &amp;browser</translation>
    </message>
    <message>
        <source>The private window opens.</source>
        <translation>The private window opens.</translation>
    </message>
    <message>
        <source>The private window had no security patches for a long time. So it does not open. Your own browser can open the page. It keeps the visit in its history.</source>
        <translation>The private window had no security patches for a long time. So it does not open. Your own browser can open the page. It keeps the visit in its history.</translation>
    </message>
    <message>
        <source>The private window ended by itself. Nothing of it stays on this computer. You can open it again. Your own browser can open the page too. It keeps the visit in its history.</source>
        <translation>The private window ended by itself. Nothing of it stays on this computer. You can open it again. Your own browser can open the page too. It keeps the visit in its history.</translation>
    </message>
    <message>
        <source>The private window cannot open on this computer. Your own browser can open the page. It keeps the visit in its history.</source>
        <translation>The private window cannot open on this computer. Your own browser can open the page. It keeps the visit in its history.</translation>
    </message>
    <message>
        <source>No other program opened it. You can copy the address and open it there.</source>
        <translation>No other program opened it. You can copy the address and open it there.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choose a new passphrase</translation>
    </message>
    <message>
        <source>Your recovery code opened your journal. From now on this new passphrase opens it, and the one before no longer does. Your recovery code stays the same.</source>
        <translation>Your recovery code opened your journal. From now on this new passphrase opens it, and the one before no longer does. Your recovery code stays the same.</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Use this passphrase</translation>
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
        <translation>&amp;A moment for me</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Language and country</source>
        <translation>Language and country</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>C&amp;ountry</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Helplines of this country stand first. Nothing is looked up or sent.</source>
        <translation>Helplines of this country stand first. Nothing is looked up or sent.</translation>
    </message>
    <message>
        <source>As in your system: {country}</source>
        <translation>As in your system: {country}</translation>
    </message>
    <message>
        <source>As in your system</source>
        <translation>As in your system</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>The folder “{folder}” looks like one that a program copies to a server by itself.</source>
        <translation>The folder “{folder}” looks like one that a program copies to a server by itself.</translation>
    </message>
    <message>
        <source>Save it in this folder?</source>
        <translation>Save it in this folder?</translation>
    </message>
    <message>
        <source>&amp;Save it there</source>
        <translation>&amp;Save it there</translation>
    </message>
    <message>
        <source>&amp;Not there</source>
        <translation>&amp;Not there</translation>
    </message>
    <message>
        <source>Whoever can get at that server can read the file.</source>
        <translation>Whoever can get at that server can read the file.</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read the file, but others may see that it is there.</source>
        <translation>Without its passphrase nobody can read the file, but others may see that it is there.</translation>
    </message>
    <message>
        <source>Without your passphrase or your code nobody can read the file, but others may see that it is there.</source>
        <translation>Without your passphrase or your code nobody can read the file, but others may see that it is there.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>My plan, at hand</source>
        <translation>My plan, at hand</translation>
    </message>
    <message>
        <source>See my plan</source>
        <translation>See my plan</translation>
    </message>
    <message>
        <source>A plan for hard moments, if you like</source>
        <translation>A plan for hard moments, if you like</translation>
    </message>
    <message>
        <source>In a calm moment you can write down what helps you. A few lines are enough.</source>
        <translation>In a calm moment you can write down what helps you. A few lines are enough.</translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation>Write my plan</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>My goals</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>In a calm moment you write down what helps you. In a hard moment you find it here, and in “A moment for me”. Every line is saved at once, and any step can stay empty. Please describe no pictures.</source>
        <translation>In a calm moment you write down what helps you. In a hard moment you find it here, and in “A moment for me”. Every line is saved at once, and any step can stay empty. Please describe no pictures.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Please try it again, and check whether your disk is full.</source>
        <translation>The last change could not be saved. Please try it again, and check whether your disk is full.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>The plan is on its way to the printer. Please fetch it soon.</source>
        <translation>The plan is on its way to the printer. Please fetch it soon.</translation>
    </message>
    <message>
        <source>No printer was found. You can copy the plan by hand.</source>
        <translation>No printer was found. You can copy the plan by hand.</translation>
    </message>
    <message>
        <source>The printer did not take the plan. Please try again.</source>
        <translation>The printer did not take the plan. Please try again.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>For your plan: {step}</source>
        <translation>For your plan: {step}</translation>
    </message>
    <message>
        <source>You find these lines in “My plan”, and can change them there.</source>
        <translation>You find these lines in “My plan”, and can change them there.</translation>
    </message>
    <message>
        <source>Lines for the plan can be written once a journal keeps them.</source>
        <translation>Lines for the plan can be written once a journal keeps them.</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>You wrote this for a moment like now. One line of it is enough.</source>
        <translation>You wrote this for a moment like now. One line of it is enough.</translation>
    </message>
    <message>
        <source>Your plan is in your journal, if you wrote one, and cannot be read while the journal is locked. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</source>
        <translation>Your plan is in your journal, if you wrote one, and cannot be read while the journal is locked. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</translation>
    </message>
    <message>
        <source>There is no plan here yet. In a calm moment you can write one: the way there is on Today. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</source>
        <translation>There is no plan here yet. In a calm moment you can write one: the way there is on Today. If you have a plan on paper, now is the time to take it up. Someone to talk to can help too.</translation>
    </message>
</context>
<context>
    <name>PlanStepCard</name>
    <message>
        <source>This step is full. A plan that fits on one page is easier to use.</source>
        <translation>This step is full. A plan that fits on one page is easier to use.</translation>
    </message>
    <message>
        <source>The line is deleted.</source>
        <translation>The line is deleted.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Now in place {place}</source>
        <translation>Now in place {place}</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>My warning signs</source>
        <translation>My warning signs</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>What I can do alone</translation>
    </message>
    <message>
        <source>People and places that take my mind elsewhere</source>
        <translation>People and places that take my mind elsewhere</translation>
    </message>
    <message>
        <source>People I can ask</source>
        <translation>People I can ask</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Making my surroundings safer</source>
        <translation>Making my surroundings safer</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Belonging</translation>
    </message>
    <message>
        <source>Being good at something</source>
        <translation>Being good at something</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creativity</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>See that protection works</source>
        <translation>See that protection works</translation>
    </message>
    <message>
        <source>The practice picture</source>
        <translation>The practice picture</translation>
    </message>
    <message>
        <source>Put the practice picture away</source>
        <translation>Put the practice picture away</translation>
    </message>
    <message>
        <source>Show the practice picture</source>
        <translation>Show the practice picture</translation>
    </message>
    <message>
        <source>A harmless practice picture shows you how a cover looks.</source>
        <translation>A harmless practice picture shows you how a cover looks.</translation>
    </message>
    <message>
        <source>This picture will be covered within a moment. When it is covered, nothing more is needed.</source>
        <translation>This picture will be covered within a moment. When it is covered, nothing more is needed.</translation>
    </message>
    <message>
        <source>{state} So the practice picture would stay uncovered now, and is not shown. It appears here as soon as protection stands.</source>
        <translation>{state} So the practice picture would stay uncovered now, and is not shown. It appears here as soon as protection stands.</translation>
    </message>
</context>
<context>
    <name>PracticeLeaf</name>
    <message>
        <source>The practice picture</source>
        <translation>The practice picture</translation>
    </message>
    <message>
        <source>So the practice picture would stay uncovered now. It is shown as soon as protection works. You can also finish without it.</source>
        <translation>So the practice picture would stay uncovered now. It is shown as soon as protection works. You can also finish without it.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finish</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>These are your pages</source>
        <translation>These are your pages</translation>
    </message>
    <message>
        <source>Once you have looked at every page, you can save or print it.</source>
        <translation>Once you have looked at every page, you can save or print it.</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>Page &amp;before</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Ne&amp;xt page</translation>
    </message>
    <message>
        <source>&amp;Save as a PDF…</source>
        <translation>&amp;Save as a PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Choose again</source>
        <translation>&amp;Choose again</translation>
    </message>
    <message>
        <source>{page}, in words</source>
        <translation>{page}, in words</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>The pages are on their way to the printer.</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>No printer was found.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>The printer did not take the pages.</translation>
    </message>
    <message>
        <source>The pages are saved.</source>
        <translation>The pages are saved.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>From {first} to {last} you wrote nothing down. A gap means only that.</source>
        <translation>From {first} to {last} you wrote nothing down. A gap means only that.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down %n hard moment(s) that you met.</source>
        <translation>
            <numerusform>From {first} to {last} you wrote down %n hard moment that you met.</numerusform>
            <numerusform>From {first} to {last} you wrote down %n hard moments that you met.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many hard moments</source>
        <translation>How many hard moments</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you said of %n hard moment(s) how strong the urge was.</source>
        <translation>
            <numerusform>From {first} to {last} you said of %n hard moment how strong the urge was.</numerusform>
            <numerusform>From {first} to {last} you said of %n hard moments how strong the urge was.</numerusform>
        </translation>
    </message>
    <message>
        <source>How strong the urge was, from 0 to 10</source>
        <translation>How strong the urge was, from 0 to 10</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down no hard moment in which you used your plan. It is there when you want it.</source>
        <translation>From {first} to {last} you wrote down no hard moment in which you used your plan. It is there when you want it.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you used your plan in %n of the {met} hard moments that you wrote down.</source>
        <translation>
            <numerusform>From {first} to {last} you used your plan in %n of the {met} hard moments that you wrote down.</numerusform>
            <numerusform>From {first} to {last} you used your plan in %n of the {met} hard moments that you wrote down.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many times your plan was used</source>
        <translation>How many times your plan was used</translation>
    </message>
    <message>
        <source>While the computer is off or nobody keeps this list, nothing is recorded. So this does not say how long you were protected.</source>
        <translation>While the computer is off or nobody keeps this list, nothing is recorded. So this does not say how long you were protected.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>paused or off</source>
        <translation>paused or off</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Paused or off</source>
        <translation>Paused or off</translation>
    </message>
    <message>
        <source>Days without a record are left out.</source>
        <translation>Days without a record are left out.</translation>
    </message>
    <message>
        <source>Days without an entry are left out.</source>
        <translation>Days without an entry are left out.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them you also said how strong the urge was afterwards. An average is shown from five on.</source>
        <translation>
            <numerusform>For %n of them you also said how strong the urge was afterwards. An average is shown from five on.</numerusform>
            <numerusform>For %n of them you also said how strong the urge was afterwards. An average is shown from five on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them you also said how strong the urge was afterwards: on average {before} before and {after} after. Urges also fall by themselves, so this is no proof.</source>
        <translation>
            <numerusform>For %n of them you also said how strong the urge was afterwards: on average {before} before and {after} after. Urges also fall by themselves, so this is no proof.</numerusform>
            <numerusform>For %n of them you also said how strong the urge was afterwards: on average {before} before and {after} after. Urges also fall by themselves, so this is no proof.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} no interruption and no pause was recorded.</source>
        <translation>From {first} to {last} no interruption and no pause was recorded.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} protection was interrupted %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>From {first} to {last} protection was interrupted %n time, for {time} in all.</numerusform>
            <numerusform>From {first} to {last} protection was interrupted %n times, for {time} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} it was paused or off %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>From {first} to {last} it was paused or off %n time, for {time} in all.</numerusform>
            <numerusform>From {first} to {last} it was paused or off %n times, for {time} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) never arrived, and may belong here.</source>
        <translation>
            <numerusform>%n record never arrived, and may belong here.</numerusform>
            <numerusform>%n records never arrived, and may belong here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours without protection</source>
        <translation>Hours without protection</translation>
    </message>
    <message>
        <source>Minutes without protection</source>
        <translation>Minutes without protection</translation>
    </message>
    <message>
        <source>Seconds without protection</source>
        <translation>Seconds without protection</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Hard moments</translation>
    </message>
    <message>
        <source>How strong the urge was</source>
        <translation>How strong the urge was</translation>
    </message>
    <message>
        <source>How the urge moved</source>
        <translation>How the urge moved</translation>
    </message>
    <message>
        <source>When it is hard</source>
        <translation>When it is hard</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>What set it off</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>What you have tried</translation>
    </message>
    <message>
        <source>Your plan used</source>
        <translation>Your plan used</translation>
    </message>
    <message>
        <source>Your goals, week by week</source>
        <translation>Your goals, week by week</translation>
    </message>
    <message>
        <source>Coming back after a lapse</source>
        <translation>Coming back after a lapse</translation>
    </message>
    <message>
        <source>Time without protection</source>
        <translation>Time without protection</translation>
    </message>
    <message>
        <source>Riding it out</source>
        <translation>Riding it out</translation>
    </message>
    <message>
        <source>Breathing slowly</source>
        <translation>Breathing slowly</translation>
    </message>
    <message>
        <source>Moving, going outside</source>
        <translation>Moving, going outside</translation>
    </message>
    <message>
        <source>Talking to someone</source>
        <translation>Talking to someone</translation>
    </message>
    <message>
        <source>Leaving the screen</source>
        <translation>Leaving the screen</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>These are small numbers. They say little about how things are going.</source>
        <translation>These are small numbers. They say little about how things are going.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} you rated no goal. A gap means only that.</source>
        <translation>From {first} to {last} you rated no goal. A gap means only that.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you rated your goals %n time(s), from 0 to 10. Each goal has lines of its own; a week that you left out is left out here.</source>
        <translation>
            <numerusform>From {first} to {last} you rated your goals %n time, from 0 to 10. Each goal has lines of its own; a week that you left out is left out here.</numerusform>
            <numerusform>From {first} to {last} you rated your goals %n times, from 0 to 10. Each goal has lines of its own; a week that you left out is left out here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down no lapse. A gap means only that.</source>
        <translation>From {first} to {last} you wrote down no lapse. A gap means only that.</translation>
    </message>
    <message numerus="yes">
        <source>This shows how long it took you to write down a hard moment or a check-in again after a lapse. It is about %n lapse(s) from {first} to {last}.</source>
        <translation>
            <numerusform>This shows how long it took you to write down a hard moment or a check-in again after a lapse. It is about %n lapse from {first} to {last}.</numerusform>
            <numerusform>This shows how long it took you to write down a hard moment or a check-in again after a lapse. It is about %n lapses from {first} to {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts from when the lapse was, as roughly as you said it. It only knows when you wrote something here.</source>
        <translation>It counts from when the lapse was, as roughly as you said it. It only knows when you wrote something here.</translation>
    </message>
    <message>
        <source>Until you wrote again</source>
        <translation>Until you wrote again</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Lapses</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>within a day</translation>
    </message>
    <message>
        <source>within three days</source>
        <translation>within three days</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>within a week</translation>
    </message>
    <message>
        <source>after more than a week</source>
        <translation>after more than a week</translation>
    </message>
    <message>
        <source>nothing written since</source>
        <translation>nothing written since</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>What you tried</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Change, with its range</source>
        <translation>Change, with its range</translation>
    </message>
    <message>
        <source>Below five entries no average is shown.</source>
        <translation>Below five entries no average is shown.</translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down nothing that you tried. You can still add it to an entry.</source>
        <translation>From {first} to {last} you wrote down nothing that you tried. You can still add it to an entry.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down for %n hard moment(s) what you tried. If it was more than one thing, each counts.</source>
        <translation>
            <numerusform>From {first} to {last} you wrote down for %n hard moment what you tried. If it was more than one thing, each counts.</numerusform>
            <numerusform>From {first} to {last} you wrote down for %n hard moments what you tried. If it was more than one thing, each counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last} you wrote down nothing that set an urge off. You can still add it to an entry.</source>
        <translation>From {first} to {last} you wrote down nothing that set an urge off. You can still add it to an entry.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down for %n hard moment(s) what set it off.</source>
        <translation>
            <numerusform>From {first} to {last} you wrote down for %n hard moment what set it off.</numerusform>
            <numerusform>From {first} to {last} you wrote down for %n hard moments what set it off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you wrote down %n hard moment(s). The larger a square, the more of them began in that hour.</source>
        <translation>
            <numerusform>From {first} to {last} you wrote down %n hard moment. The larger a square, the more of them began in that hour.</numerusform>
            <numerusform>From {first} to {last} you wrote down %n hard moments. The larger a square, the more of them began in that hour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Hours without an entry are left out.</source>
        <translation>Hours without an entry are left out.</translation>
    </message>
    <message>
        <source>From {first} to {last} there is nothing yet of which you said at least five times that you tried it, and how strong the urge was before and after.</source>
        <translation>From {first} to {last} there is nothing yet of which you said at least five times that you tried it, and how strong the urge was before and after.</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last} you said %n time(s) what you tried, and how strong the urge was before and after. A bar to the left means that it fell on average.</source>
        <translation>
            <numerusform>From {first} to {last} you said %n time what you tried, and how strong the urge was before and after. A bar to the left means that it fell on average.</numerusform>
            <numerusform>From {first} to {last} you said %n times what you tried, and how strong the urge was before and after. A bar to the left means that it fell on average.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line across each bar shows how sure the average is: a long line means that it could as well be quite different.</source>
        <translation>The line across each bar shows how sure the average is: a long line means that it could as well be quite different.</translation>
    </message>
    <message>
        <source>Urges also fall by themselves, so this is no proof.</source>
        <translation>Urges also fall by themselves, so this is no proof.</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} to {high})</translation>
    </message>
    <message>
        <source>No single hour stands out.</source>
        <translation>No single hour stands out.</translation>
    </message>
    <message numerus="yes">
        <source>Most of them began on {weekday} in the hour {hour}: %n.</source>
        <translation>
            <numerusform>Most of them began on {weekday} in the hour {hour}: %n.</numerusform>
            <numerusform>Most of them began on {weekday} in the hour {hour}: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>What you look back at</source>
        <translation>What you look back at</translation>
    </message>
    <message>
        <source>For a therapist, and export</source>
        <translation>For a therapist, and export</translation>
    </message>
    <message>
        <source>This could not be read just now. Nothing is lost. Come back here later.</source>
        <translation>This could not be read just now. Nothing is lost. Come back here later.</translation>
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
        <source>Protection was interrupted. It is being restored.</source>
        <translation>Protection was interrupted. It is being restored.</translation>
    </message>
    <message>
        <source>This takes a moment. Until it is back, new pictures are not covered.</source>
        <translation>This takes a moment. Until it is back, new pictures are not covered.</translation>
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
        <source>Protection is paused.</source>
        <translation>Protection is paused.</translation>
    </message>
    <message numerus="yes">
        <source>Your screen is not being looked at. Protection comes back by itself in about %n minute(s).</source>
        <translation>
            <numerusform>Your screen is not being looked at. Protection comes back by itself in about %n minute.</numerusform>
            <numerusform>Your screen is not being looked at. Protection comes back by itself in about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Turn on now</source>
        <translation>&amp;Turn on now</translation>
    </message>
    <message>
        <source>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all. New pictures are covered for a moment, until Protech has looked at them.</source>
        <translation>Your screen is being watched. Explicit and suggestive pictures are covered when Protech finds them: many, but not all. New pictures are covered for a moment, until Protech has looked at them.</translation>
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
        <source>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your journal stays.</source>
        <translation>The files that Protech recognises pictures with are missing or damaged, so new pictures are not covered. Install Protech again; your journal stays.</translation>
    </message>
    <message>
        <source>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech cannot put covers on the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</translation>
    </message>
    <message>
        <source>On this computer Protech sees its own covers in place of what lies beneath them. To be safe it takes none away: a cover stays, even when its picture is gone. They go when you turn protection off. Update your system, then sign out and in again. If this stays, this system does not let Protech work.</source>
        <translation>On this computer Protech sees its own covers in place of what lies beneath them. To be safe it takes none away: a cover stays, even when its picture is gone. They go when you turn protection off. Update your system, then sign out and in again. If this stays, this system does not let Protech work.</translation>
    </message>
    <message>
        <source>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</source>
        <translation>Protech cannot look at the screen now, so new pictures are not covered. It keeps trying. If this stays, sign out and in again.</translation>
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
        <translation>To the wait</translation>
    </message>
    <message>
        <source>This cover is &amp;wrong</source>
        <translation>This cover is &amp;wrong</translation>
    </message>
</context>
<context>
    <name>ProtectionLeaf</name>
    <message>
        <source>You can turn protection off at any time, and on again. You need no passphrase for that, and nobody is told.</source>
        <translation>You can turn protection off at any time, and on again. You need no passphrase for that, and nobody is told.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Keep a question for tomorrow</source>
        <translation>Keep a question for tomorrow</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>My question</translation>
    </message>
    <message>
        <source>No names, no addresses. Describe no pictures.</source>
        <translation>No names, no addresses. Describe no pictures.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Unlock the journal</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Read the text</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Create a journal</translation>
    </message>
    <message>
        <source>It is kept in your journal only, encrypted, until you delete it. Nothing is sent.</source>
        <translation>It is kept in your journal only, encrypted, until you delete it. Nothing is sent.</translation>
    </message>
    <message>
        <source>Your journal is locked. A question is kept there only, so that nobody else can read it. Unlock it to write one down or to see yours.</source>
        <translation>Your journal is locked. A question is kept there only, so that nobody else can read it. Unlock it to write one down or to see yours.</translation>
    </message>
    <message>
        <source>A question is kept in the journal only. The text that you agreed to does not name questions yet. You can read the new one, and agree or not.</source>
        <translation>A question is kept in the journal only. The text that you agreed to does not name questions yet. You can read the new one, and agree or not.</translation>
    </message>
    <message>
        <source>A question is kept in the journal only, so that nobody else can read it. You keep no journal now.</source>
        <translation>A question is kept in the journal only, so that nobody else can read it. You keep no journal now.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the question: {words}</source>
        <translation>Delete the question: {words}</translation>
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
        <source>You said that a cover was wrong.</source>
        <translation>You said that a cover was wrong.</translation>
    </message>
    <message>
        <source>The practice picture was covered.</source>
        <translation>The practice picture was covered.</translation>
    </message>
    <message>
        <source>A video on the screen was covered.</source>
        <translation>A video on the screen was covered.</translation>
    </message>
    <message>
        <source>A picture on the screen was covered.</source>
        <translation>A picture on the screen was covered.</translation>
    </message>
    <message>
        <source>A listed site stayed closed.</source>
        <translation>A listed site stayed closed.</translation>
    </message>
    <message>
        <source>A listed search was not sent.</source>
        <translation>A listed search was not sent.</translation>
    </message>
    <message>
        <source>An entry for trying was recognised.</source>
        <translation>An entry for trying was recognised.</translation>
    </message>
    <message>
        <source>A video was covered before your browser had it.</source>
        <translation>A video was covered before your browser had it.</translation>
    </message>
    <message>
        <source>A picture was covered before your browser had it.</source>
        <translation>A picture was covered before your browser had it.</translation>
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
    <message>
        <source>Protection was paused or off for less than a minute.</source>
        <translation>Protection was paused or off for less than a minute.</translation>
    </message>
    <message numerus="yes">
        <source>Protection was paused or off for about %n minute(s).</source>
        <translation>
            <numerusform>Protection was paused or off for about %n minute.</numerusform>
            <numerusform>Protection was paused or off for about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protection was paused or off for about %n hour(s).</source>
        <translation>
            <numerusform>Protection was paused or off for about %n hour.</numerusform>
            <numerusform>Protection was paused or off for about %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>I forgot my passphrase</translation>
    </message>
    <message>
        <source>The recovery code opens your journal: the twelve words that you noted when you created it. Capitals, commas and line breaks do not matter.</source>
        <translation>The recovery code opens your journal: the twelve words that you noted when you created it. Capitals, commas and line breaks do not matter.</translation>
    </message>
    <message>
        <source>The &amp;twelve words</source>
        <translation>The &amp;twelve words</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>The twelve words</translation>
    </message>
    <message>
        <source>&amp;Open my journal</source>
        <translation>&amp;Open my journal</translation>
    </message>
    <message>
        <source>Without passphrase and code nobody can open it, the makers of Protech included. Protection and help go on working. You can remove everything and start anew under “What is this program?”.</source>
        <translation>Without passphrase and code nobody can open it, the makers of Protech included. Protection and help go on working. You can remove everything and start anew under “What is this program?”.</translation>
    </message>
    <message>
        <source>One moment. Your journal is being opened.</source>
        <translation>One moment. Your journal is being opened.</translation>
    </message>
    <message>
        <source>These words are not the code of this journal.</source>
        <translation>These words are not the code of this journal.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>It is too early for another try.</translation>
    </message>
    <message numerus="yes">
        <source>The code has twelve words. These are %n.</source>
        <translation>
            <numerusform>The code has twelve words. This is %n.</numerusform>
            <numerusform>The code has twelve words. These are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are known, but together they are no code. One of them may be another one, or their order.</source>
        <translation>All words are known, but together they are no code. One of them may be another one, or their order.</translation>
    </message>
    <message>
        <source>Word {place} is not one of the words that codes are made of.</source>
        <translation>Word {place} is not one of the words that codes are made of.</translation>
    </message>
    <message>
        <source>Word {place} cannot be right. Did you mean {words}?</source>
        <translation>Word {place} cannot be right. Did you mean {words}?</translation>
    </message>
</context>
<context>
    <name>ReminderTimes</name>
    <message>
        <source>First time</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Second time</translation>
    </message>
    <message>
        <source>Third time</source>
        <translation>Third time</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Remove {time}</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Add a time</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>On these days</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>At these times</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Set up &amp;reminders…</source>
        <translation>Set up &amp;reminders…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Shows a reminder now</source>
        <translation>Shows a reminder now</translation>
    </message>
    <message>
        <source>Stop reminders</source>
        <translation>Stop reminders</translation>
    </message>
    <message>
        <source>This desktop has no place where a reminder could be shown, so none comes here.</source>
        <translation>This desktop has no place where a reminder could be shown, so none comes here.</translation>
    </message>
    <message>
        <source>If you like, this computer reminds you up to three times a day, when you choose. It shows “Time for a moment for yourself.” and nothing else.</source>
        <translation>If you like, this computer reminds you up to three times a day, when you choose. It shows “Time for a moment for yourself.” and nothing else.</translation>
    </message>
    <message>
        <source>This computer reminds you with “Time for a moment for yourself.” A click on it opens a moment for you. If the computer was off or asleep, one comes up to an hour late, and not later.</source>
        <translation>This computer reminds you with “Time for a moment for yourself.” A click on it opens a moment for you. If the computer was off or asleep, one comes up to an hour late, and not later.</translation>
    </message>
    <message>
        <source>You have chosen no time, so no reminder comes.</source>
        <translation>You have chosen no time, so no reminder comes.</translation>
    </message>
    <message>
        <source>You have chosen no day, so no reminder comes.</source>
        <translation>You have chosen no day, so no reminder comes.</translation>
    </message>
    <message>
        <source>In your quiet hours no reminder comes: {times}.</source>
        <translation>In your quiet hours no reminder comes: {times}.</translation>
    </message>
    <message>
        <source>May this computer remind you?</source>
        <translation>May this computer remind you?</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair your journal</source>
        <translation>Repair your journal</translation>
    </message>
    <message>
        <source>Everything that can still be read is copied into a new file. The damaged file is kept aside, and nothing is deleted. If you have a backup, it may hold more than a repair can save. Your passphrase and your recovery code stay the same.</source>
        <translation>Everything that can still be read is copied into a new file. The damaged file is kept aside, and nothing is deleted. If you have a backup, it may hold more than a repair can save. Your passphrase and your recovery code stay the same.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Repair</translation>
    </message>
    <message>
        <source>One moment. Your journal is being read, page by page.</source>
        <translation>One moment. Your journal is being read, page by page.</translation>
    </message>
    <message>
        <source>The repair could not be finished: the disk may be full, or the memory short. The file is as it was. Please make room and try again.</source>
        <translation>The repair could not be finished: the disk may be full, or the memory short. The file is as it was. Please make room and try again.</translation>
    </message>
    <message>
        <source>Nothing of the file could be read. It is as it was. A backup, if you have one, can still be restored.</source>
        <translation>Nothing of the file could be read. It is as it was. A backup, if you have one, can still be restored.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report pictures</source>
        <translation>Report pictures</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>You first see what the backup holds. If you restore it, it takes the place of the present journal, which is kept aside in Protech’s folder and not deleted.</source>
        <translation>You first see what the backup holds. If you restore it, it takes the place of the present journal, which is kept aside in Protech’s folder and not deleted.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Look inside</translation>
    </message>
    <message>
        <source>One moment. The file is being read.</source>
        <translation>One moment. The file is being read.</translation>
    </message>
    <message>
        <source>One moment. The backup is taking its place.</source>
        <translation>One moment. The backup is taking its place.</translation>
    </message>
    <message>
        <source>This is a whole backup. Please type the passphrase that opened your journal on that day.</source>
        <translation>This is a whole backup. Please type the passphrase that opened your journal on that day.</translation>
    </message>
    <message>
        <source>It holds:</source>
        <translation>It holds:</translation>
    </message>
    <message>
        <source>The backup is restored and open. The journal before it is kept aside in Protech’s folder, with everything that was in it.</source>
        <translation>The backup is restored and open. The journal before it is kept aside in Protech’s folder, with everything that was in it.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restore this backup?</translation>
    </message>
    <message>
        <source>What you wrote after it was made is not in it. It stays in the present journal, which is kept aside and which this version of Protech cannot show beside it. From then on the passphrase of the backup opens your journal.</source>
        <translation>What you wrote after it was made is not in it. It stays in the present journal, which is kept aside and which this version of Protech cannot show beside it. From then on the passphrase of the backup opens your journal.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
</context>
<context>
    <name>RideStep</name>
    <message>
        <source>An urge rises and falls like a wave. How long do you want to stay with it?</source>
        <translation>An urge rises and falls like a wave. How long do you want to stay with it?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
</context>
<context>
    <name>ScalePart</name>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Search the modules and your notes</source>
        <translation>Search the modules and your notes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n place found.</numerusform>
            <numerusform>%n places found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Another word may do.</source>
        <translation>Nothing was found. Another word may do.</translation>
    </message>
    <message>
        <source>{title}: my note</source>
        <translation>{title}: my note</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>It was looked at again. Some covers are gone. The rest is still unsure, so it stays. Nothing was sent.</source>
        <translation>It was looked at again. Some covers are gone. The rest is still unsure, so it stays. Nothing was sent.</translation>
    </message>
    <message>
        <source>Still unsure, so it stays. Nothing was sent.</source>
        <translation>Still unsure, so it stays. Nothing was sent.</translation>
    </message>
    <message>
        <source>It was looked at again, and the cover is gone.</source>
        <translation>It was looked at again, and the cover is gone.</translation>
    </message>
    <message>
        <source>It was looked at again. Nothing is covered now.</source>
        <translation>It was looked at again. Nothing is covered now.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>The &amp;twelve words</source>
        <translation>The &amp;twelve words</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase instead</source>
        <translation>Use the &amp;passphrase instead</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Use the c&amp;ode instead</source>
        <translation>Use the c&amp;ode instead</translation>
    </message>
    <message>
        <source>These words are not its recovery code.</source>
        <translation>These words are not its recovery code.</translation>
    </message>
    <message>
        <source>That is not its passphrase.</source>
        <translation>That is not its passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>The code has twelve words. These are %n.</source>
        <translation>
            <numerusform>The code has twelve words. This is %n.</numerusform>
            <numerusform>The code has twelve words. These are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All words are known, but together they are no code. One of them may be another one, or their order.</source>
        <translation>All words are known, but together they are no code. One of them may be another one, or their order.</translation>
    </message>
    <message>
        <source>These words cannot be right: number {places}.</source>
        <translation>These words cannot be right: number {places}.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>How far confidentiality goes</source>
        <translation>How far confidentiality goes</translation>
    </message>
    <message>
        <source>We do not know this service’s limits of confidentiality. Ask at the beginning, before you say who you are.</source>
        <translation>We do not know this service’s limits of confidentiality. Ask at the beginning, before you say who you are.</translation>
    </message>
    <message>
        <source>Calls stay in your call list and may show on a bill.</source>
        <translation>Calls stay in your call list and may show on a bill.</translation>
    </message>
</context>
<context>
    <name>ServiceLists</name>
    <message numerus="yes">
        <source>Show %n more service(s)</source>
        <translation>
            <numerusform>Show %n more service</numerusform>
            <numerusform>Show %n more services</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer services</source>
        <translation>Show fewer services</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Crisis lines</translation>
    </message>
    <message>
        <source>That was the last one that we know. The crisis lines stand below.</source>
        <translation>That was the last one that we know. The crisis lines stand below.</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>About Protech</source>
        <translation>About Protech</translation>
    </message>
    <message>
        <source>What is this program?</source>
        <translation>What is this program?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Quit…</translation>
    </message>
    <message>
        <source>Quit Protech?</source>
        <translation>Quit Protech?</translation>
    </message>
    <message>
        <source>Protection ends too, until you open Protech again: new pictures are not covered then. Your journal stays as it is.</source>
        <translation>Protection ends too, until you open Protech again: new pictures are not covered then. Your journal stays as it is.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Self-reported and selected; cannot show that something did not happen.</source>
        <translation>Self-reported and selected; cannot show that something did not happen.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Hard moments, one by one</source>
        <translation>Hard moments, one by one</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Lapses</translation>
    </message>
    <message numerus="yes">
        <source>%n older entry(ies) are not listed here.</source>
        <translation>
            <numerusform>%n older entry is not listed here.</numerusform>
            <numerusform>%n older entries are not listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: urge {before}</source>
        <translation>{when}: urge {before}</translation>
    </message>
    <message>
        <source>{when}: urge {before}, at the end {after}</source>
        <translation>{when}: urge {before}, at the end {after}</translation>
    </message>
    <message>
        <source>{when}: lapse</source>
        <translation>{when}: lapse</translation>
    </message>
    <message>
        <source>Tried: {what}</source>
        <translation>Tried: {what}</translation>
    </message>
    <message>
        <source>What set it off: {words}</source>
        <translation>What set it off: {words}</translation>
    </message>
    <message>
        <source>At the end: {words}</source>
        <translation>At the end: {words}</translation>
    </message>
    <message>
        <source>What I learned: {words}</source>
        <translation>What I learned: {words}</translation>
    </message>
    <message>
        <source>What led up to it: {words}</source>
        <translation>What led up to it: {words}</translation>
    </message>
    <message>
        <source>What stopped it: {words}</source>
        <translation>What stopped it: {words}</translation>
    </message>
    <message>
        <source>Mood {mood}</source>
        <translation>Mood {mood}</translation>
    </message>
    <message numerus="yes">
        <source>Something was covered %n time(s). A cover can also be wrong.</source>
        <translation>
            <numerusform>Something was covered %n time. A cover can also be wrong.</numerusform>
            <numerusform>Something was covered %n times. A cover can also be wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Hard moments</translation>
    </message>
    <message>
        <source>What I tried</source>
        <translation>What I tried</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>What I wrote in my own words</source>
        <translation>What I wrote in my own words</translation>
    </message>
    <message>
        <source>Covers and time without protection</source>
        <translation>Covers and time without protection</translation>
    </message>
    <message>
        <source>No file was saved. There may be no room in that place, or nothing can be written there. Please choose another place.</source>
        <translation>No file was saved. There may be no room in that place, or nothing can be written there. Please choose another place.</translation>
    </message>
    <message>
        <source>No file was saved, because something in your journal could not be read. Under Settings, Backup you can have it checked.</source>
        <translation>No file was saved, because something in your journal could not be read. Under Settings, Backup you can have it checked.</translation>
    </message>
    <message>
        <source>No file was saved, because this computer has too little free memory just now. Please close other programs and try again.</source>
        <translation>No file was saved, because this computer has too little free memory just now. Please close other programs and try again.</translation>
    </message>
    <message>
        <source>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place.</source>
        <translation>This is Protech’s own folder: what lies there goes when you remove Protech. Please choose another place.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>This file is not an export of a journal.</source>
        <translation>This file is not an export of a journal.</translation>
    </message>
    <message>
        <source>A newer version of Protech made this export.</source>
        <translation>A newer version of Protech made this export.</translation>
    </message>
    <message>
        <source>This was an export, but a part of it is missing or was changed.</source>
        <translation>This was an export, but a part of it is missing or was changed.</translation>
    </message>
    <message>
        <source>The file could not be opened, because this computer has too little free memory just now.</source>
        <translation>The file could not be opened, because this computer has too little free memory just now.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>That is not the passphrase.</translation>
    </message>
    <message>
        <source>Erasing the app does not erase this file.</source>
        <translation>Erasing the app does not erase this file.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Close the journal and show the locked window (Ctrl+L)</source>
        <translation>Close the journal and show the locked window (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>SpanPicker</name>
    <message>
        <source>How far back</source>
        <translation>How far back</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Days of your choice</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>As many days before these</source>
        <translation>As many days before these</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>As many days after these</source>
        <translation>As many days after these</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>One of the lists that are installed now is for trying only; it names nothing real.</source>
        <translation>One of the lists that are installed now is for trying only; it names nothing real.</translation>
    </message>
    <message>
        <source>These are numbers alone, from when the network guard began. Where you go is not kept, and not shown here.</source>
        <translation>These are numbers alone, from when the network guard began. Where you go is not kept, and not shown here.</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Yes, that is what I thought</source>
        <translation>Yes, that is what I thought</translation>
    </message>
    <message>
        <source>No, I thought otherwise</source>
        <translation>No, I thought otherwise</translation>
    </message>
    <message>
        <source>Then we did not explain it well. Once more:</source>
        <translation>Then we did not explain it well. Once more:</translation>
    </message>
</context>
<context>
    <name>StatementLeaf</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>That is enough for now</source>
        <translation>That is enough for now</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The time is over. You can stay as long as you like.</source>
        <translation>The time is over. You can stay as long as you like.</translation>
    </message>
    <message>
        <source>Time is paused.</source>
        <translation>Time is paused.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let time run on</source>
        <translation>Let time run on</translation>
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
        <translation>Both feet on the floor.</translation>
    </message>
    <message>
        <source>Look around: five things.</source>
        <translation>Look around: five things.</translation>
    </message>
    <message>
        <source>Listen: three sounds.</source>
        <translation>Listen: three sounds.</translation>
    </message>
    <message>
        <source>Hold something cold or firm.</source>
        <translation>Hold something cold or firm.</translation>
    </message>
    <message>
        <source>Breathe in calmly, and out slowly.</source>
        <translation>Breathe in calmly, and out slowly.</translation>
    </message>
    <message>
        <source>Steady myself first</source>
        <translation>Steady myself first</translation>
    </message>
    <message>
        <source>With pictures and sound. Nothing has to be read.</source>
        <translation>With pictures and sound. Nothing has to be read.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>A next step, if you like</source>
        <translation>A next step, if you like</translation>
    </message>
    <message>
        <source>Today sounds hard. It can help to talk to someone.</source>
        <translation>Today sounds hard. It can help to talk to someone.</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>There is an urge today. You can take a moment for yourself.</source>
        <translation>There is an urge today. You can take a moment for yourself.</translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation>Take a moment</translation>
    </message>
    <message>
        <source>You wrote down a hard moment in the last seven days. You can look at how it went.</source>
        <translation>You wrote down a hard moment in the last seven days. You can look at how it went.</translation>
    </message>
    <message>
        <source>Look at Progress</source>
        <translation>Look at Progress</translation>
    </message>
    <message>
        <source>A week has its own pace. You can note how this one goes for your goals.</source>
        <translation>A week has its own pace. You can note how this one goes for your goals.</translation>
    </message>
    <message>
        <source>Look at my goals</source>
        <translation>Look at my goals</translation>
    </message>
    <message>
        <source>You paused in a module. It waits where you left it.</source>
        <translation>You paused in a module. It waits where you left it.</translation>
    </message>
    <message>
        <source>Go to Learn</source>
        <translation>Go to Learn</translation>
    </message>
    <message>
        <source>In a calm moment it is easier to find out who could help you. You can have a look without contacting anyone.</source>
        <translation>In a calm moment it is easier to find out who could help you. You can have a look without contacting anyone.</translation>
    </message>
    <message>
        <source>Look at Help</source>
        <translation>Look at Help</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Step {step} of {steps}</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Call or write to someone</source>
        <translation>Call or write to someone</translation>
    </message>
</context>
<context>
    <name>StrengthStep</name>
    <message>
        <source>How strong is it now?</source>
        <translation>How strong is it now?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>as strong as can be</source>
        <translation>as strong as can be</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>What would help now?</source>
        <translation>What would help now?</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>A moment for me</source>
        <translation>A moment for me</translation>
    </message>
    <message>
        <source>For when an urge is there: look at it, ride it out, find support (Ctrl+M)</source>
        <translation>For when an urge is there: look at it, ride it out, find support (Ctrl+M)</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>I need help now</translation>
    </message>
    <message>
        <source>People to talk to, and what to do first (F1)</source>
        <translation>People to talk to, and what to do first (F1)</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Quick exit</translation>
    </message>
    <message>
        <source>Hides and locks this window at once; protection goes on (Ctrl+Shift+Q)</source>
        <translation>Hides and locks this window at once; protection goes on (Ctrl+Shift+Q)</translation>
    </message>
</context>
<context>
    <name>TextLeaf</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
</context>
<context>
    <name>TextLink</name>
    <message>
        <source>Purpose and limits</source>
        <translation>Purpose and limits</translation>
    </message>
    <message>
        <source>What the levels do</source>
        <translation>What the levels do</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>This text cannot be read. Install Protech again to read it.</source>
        <translation>This text cannot be read. Install Protech again to read it.</translation>
    </message>
</context>
<context>
    <name>Timed</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TimerPart</name>
    <message>
        <source>Last time you stayed for less than a minute.</source>
        <translation>Last time you stayed for less than a minute.</translation>
    </message>
    <message numerus="yes">
        <source>Last time you stayed for %n minute(s).</source>
        <translation>
            <numerusform>Last time you stayed for %n minute.</numerusform>
            <numerusform>Last time you stayed for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message>
        <source>It is good that you stop here</source>
        <translation>It is good that you stop here</translation>
    </message>
    <message>
        <source>Some things are heavy, and you do not have to get through this now. Put both feet on the ground. Look around you. If you like, breathe along for a while.</source>
        <translation>Some things are heavy, and you do not have to get through this now. Put both feet on the ground. Look around you. If you like, breathe along for a while.</translation>
    </message>
    <message>
        <source>Somebody can be there with you. The module waits where you left it.</source>
        <translation>Somebody can be there with you. The module waits where you left it.</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>I need help now</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Leave this for today</source>
        <translation>Leave this for today</translation>
    </message>
    <message>
        <source>Back to the module</source>
        <translation>Back to the module</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Time for a moment for yourself.</source>
        <translation>Time for a moment for yourself.</translation>
    </message>
    <message>
        <source>Your wait is over. Open the window if you want to go on.</source>
        <translation>Your wait is over. Open the window if you want to go on.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>A moment for me</translation>
    </message>
    <message>
        <source>This cover is wrong</source>
        <translation>This cover is wrong</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>I need help now</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>What is this program?</source>
        <translation>What is this program?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
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
        <source>Protection is paused. It comes back by itself.</source>
        <translation>Protection is paused. It comes back by itself.</translation>
    </message>
    <message>
        <source>Protection was interrupted. It is being restored.</source>
        <translation>Protection was interrupted. It is being restored.</translation>
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
        <source>Protection of the network is interrupted. The screen is protected.</source>
        <translation>Protection of the network is interrupted. The screen is protected.</translation>
    </message>
    <message>
        <source>Protection is on.</source>
        <translation>Protection is on.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Your journal cannot be opened now</source>
        <translation>Your journal cannot be opened now</translation>
    </message>
    <message>
        <source>Protection does not depend on it and works as shown above.</source>
        <translation>Protection does not depend on it and works as shown above.</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Re&amp;pair…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restore a &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Start a new journal…</source>
        <translation>&amp;Start a new journal…</translation>
    </message>
    <message>
        <source>The file that your passphrase works with is damaged or gone. Without it your journal stays closed. Nothing was changed.</source>
        <translation>The file that your passphrase works with is damaged or gone. Without it your journal stays closed. Nothing was changed.</translation>
    </message>
    <message>
        <source>A newer version of Protech wrote your journal, and this one cannot read it. It is whole. Nothing was changed.</source>
        <translation>A newer version of Protech wrote your journal, and this one cannot read it. It is whole. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk may be full, the memory short, or another program may be using the file. Your journal is where it was.</source>
        <translation>The disk may be full, the memory short, or another program may be using the file. Your journal is where it was.</translation>
    </message>
    <message>
        <source>The file with your journal is damaged. Nothing was changed.</source>
        <translation>The file with your journal is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>Install the newest Protech to read it. Or start a new journal: the present one is kept aside, and nothing is deleted.</source>
        <translation>Install the newest Protech to read it. Or start a new journal: the present one is kept aside, and nothing is deleted.</translation>
    </message>
    <message>
        <source>Start a new journal?</source>
        <translation>Start a new journal?</translation>
    </message>
    <message>
        <source>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new journal.</source>
        <translation>The present file is kept aside in Protech’s folder. This version of Protech cannot show what is in it. You then choose a passphrase for the new journal.</translation>
    </message>
    <message>
        <source>&amp;Start a new journal</source>
        <translation>&amp;Start a new journal</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Try &amp;again</translation>
    </message>
    <message>
        <source>Close some programs or make room on the disk, then try again.</source>
        <translation>Close some programs or make room on the disk, then try again.</translation>
    </message>
    <message>
        <source>Do you have a backup? Restore it. Without one, a repair saves what can still be read. Or start a new journal. In each case the damaged file is kept aside, and nothing is deleted.</source>
        <translation>Do you have a backup? Restore it. Without one, a repair saves what can still be read. Or start a new journal. In each case the damaged file is kept aside, and nothing is deleted.</translation>
    </message>
    <message>
        <source>Do you have a backup? It has such a file in it: restore it. Or start a new journal: the present one is kept aside, and nothing is deleted.</source>
        <translation>Do you have a backup? It has such a file in it: restore it. Or start a new journal: the present one is kept aside, and nothing is deleted.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Not now</translation>
    </message>
</context>
<context>
    <name>TurningOff</name>
    <message>
        <source>Turn protection off?</source>
        <translation>Turn protection off?</translation>
    </message>
    <message>
        <source>This screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. It can be turned on again at any time.</source>
        <translation>This screen is then no longer looked at. Covers that stand now go away, and new pictures are not covered. It can be turned on again at any time.</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Turn off</translation>
    </message>
    <message>
        <source>&amp;Keep it on</source>
        <translation>&amp;Keep it on</translation>
    </message>
    <message>
        <source>You chose that turning off waits too. The wait would begin now and take {length}. After that you are asked once more. Removing Protech, erasing, and taking back a consent never wait.</source>
        <translation>You chose that turning off waits too. The wait would begin now and take {length}. After that you are asked once more. Removing Protech, erasing, and taking back a consent never wait.</translation>
    </message>
    <message>
        <source>Start the &amp;wait</source>
        <translation>Start the &amp;wait</translation>
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
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Your journal is locked</translation>
    </message>
    <message>
        <source>Your passphrase opens it. Protection does not need it.</source>
        <translation>Your passphrase opens it. Protection does not need it.</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keystore</source>
        <translation>Unlock with the &amp;keystore</translation>
    </message>
    <message>
        <source>I &amp;forgot my passphrase</source>
        <translation>I &amp;forgot my passphrase</translation>
    </message>
    <message>
        <source>&amp;More support</source>
        <translation>&amp;More support</translation>
    </message>
    <message>
        <source>What is this pro&amp;gram?</source>
        <translation>What is this pro&amp;gram?</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>One moment. Your journal is being opened.</source>
        <translation>One moment. Your journal is being opened.</translation>
    </message>
    <message>
        <source>The keystore did not open it. Your passphrase does, as before.</source>
        <translation>The keystore did not open it. Your passphrase does, as before.</translation>
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
<context>
    <name>WaitingCard</name>
    <message>
        <source>Keep protection</source>
        <translation>Keep protection</translation>
    </message>
    <message>
        <source>A moment for me</source>
        <translation>A moment for me</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>A wait before protection loosens</source>
        <translation>A wait before protection loosens</translation>
    </message>
    <message>
        <source>A strong urge often passes within half an hour. So a pause, or covering less, begins only after a wait. A longer wait holds at once. A shorter one holds after the wait that you have now. How long shall it be?</source>
        <translation>A strong urge often passes within half an hour. So a pause, or covering less, begins only after a wait. A longer wait holds at once. A shorter one holds after the wait that you have now. How long shall it be?</translation>
    </message>
    <message>
        <source>How long shall it be?</source>
        <translation>How long shall it be?</translation>
    </message>
    <message>
        <source>Turning protection off</source>
        <translation>Turning protection off</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>After the wait</source>
        <translation>After the wait</translation>
    </message>
    <message>
        <source>“After the wait” is a promise to yourself, best made in a calm moment. Quitting waits then too. Removing Protech, erasing, and taking back a consent never wait.</source>
        <translation>“After the wait” is a promise to yourself, best made in a calm moment. Quitting waits then too. Removing Protech, erasing, and taking back a consent never wait.</translation>
    </message>
    <message>
        <source>To pauses and wa&amp;its</source>
        <translation>To pauses and wa&amp;its</translation>
    </message>
</context>
<context>
    <name>WatchListen</name>
    <message>
        <source>What goes with it</source>
        <translation>What goes with it</translation>
    </message>
    <message>
        <source>No sound can be played on this computer right now.</source>
        <translation>No sound can be played on this computer right now.</translation>
    </message>
    <message>
        <source>Hide the picture</source>
        <translation>Hide the picture</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Stop the sound</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>With motion</source>
        <translation>With motion</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>Without motion</translation>
    </message>
</context>
<context>
    <name>WaveGuide</name>
    <message>
        <source>Wave</source>
        <translation>Wave</translation>
    </message>
    <message>
        <source>A wave that rises, reaches its highest point and falls, with a float on it.</source>
        <translation>A wave that rises, reaches its highest point and falls, with a float on it.</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>How would you like to begin?</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Only see what happens</source>
        <translation>Only see what happens</translation>
    </message>
    <message>
        <source>Nobody is contacted before you choose a number or a page.</source>
        <translation>Nobody is contacted before you choose a number or a page.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Whom is it about?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>I worry about someone else</source>
        <translation>I worry about someone else</translation>
    </message>
    <message>
        <source>I am under 18</source>
        <translation>I am under 18</translation>
    </message>
    <message>
        <source>I was harmed</source>
        <translation>I was harmed</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>One on each line. {hint}</source>
        <translation>One on each line. {hint}</translation>
    </message>
    <message>
        <source>This is more than fits. Only the first {lines} lines are kept, and of each line the first {letters} characters.</source>
        <translation>This is more than fits. Only the first {lines} lines are kept, and of each line the first {letters} characters.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
</context>
</TS>

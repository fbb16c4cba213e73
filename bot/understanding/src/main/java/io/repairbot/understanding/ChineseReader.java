package io.repairbot.understanding;

import io.repairbot.understanding.explain.Explanation;
import io.repairbot.understanding.fault.CatalogueFile;
import io.repairbot.understanding.fault.FaultFinding;
import io.repairbot.understanding.fault.FaultReader;
import io.repairbot.understanding.intent.AnswerReader;
import io.repairbot.understanding.intent.IntentFinding;
import io.repairbot.understanding.intent.IntentReader;
import io.repairbot.understanding.phone.Phone;
import io.repairbot.understanding.phone.PhoneReader;
import io.repairbot.understanding.place.DirectoryCheck;
import io.repairbot.understanding.place.PlaceFinding;
import io.repairbot.understanding.place.PlaceReader;
import io.repairbot.understanding.text.Text;
import io.repairbot.understanding.time.TimeFinding;
import io.repairbot.understanding.time.TimeReader;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

/** Runs the readers in the order in which one takes numbers away from the next: phones, place, time; then fault and intent. */
final class ChineseReader implements SentenceReader {

    private static final HomeDirectory NO_DIRECTORY = (mention, limit) -> List.of();

    private final PhoneReader phones = new PhoneReader();
    private final PlaceReader places = new PlaceReader();
    private final TimeReader times = new TimeReader();
    private final AnswerReader answers = new AnswerReader();
    private final IntentReader intents = new IntentReader();
    private final FaultReader faults;

    ChineseReader(CatalogueFile catalogue) {
        faults = new FaultReader(catalogue);
    }

    @Override
    public Reading read(String sentence, LocalDateTime now) {
        return explain(sentence, now, NO_DIRECTORY).reading();
    }

    @Override
    public Reading read(String sentence, LocalDateTime now, HomeDirectory directory) {
        return explain(sentence, now, directory).reading();
    }

    Explanation explain(String sentence, LocalDateTime now, HomeDirectory directory) {
        Text whole = Text.of(sentence);
        List<Phone> found = phones.read(whole);
        Text text = without(whole, found);
        PlaceFinding place = places.read(text);
        TimeFinding time = times.read(place.rest(), now);
        FaultFinding fault = faults.read(text);
        ShortAnswer answer = answers.read(text);
        IntentFinding intent = intents.read(text, context(place, time, fault, answer));
        Reading reading = reading(
                DirectoryCheck.of(place, directory),
                time,
                fault,
                intent,
                answer,
                found,
                Remainder.of(whole, text, place));
        return new Explanation(
                reading,
                intent.words(),
                place.words(),
                time.words(),
                fault.pressing().words(),
                fault.dangers());
    }

    private static Text without(Text text, List<Phone> phones) {
        BitSet used = new BitSet(0);
        phones.forEach(phone -> used.set(phone.from(), phone.to()));
        return text.without(used);
    }

    private static Reading reading(
            DirectoryCheck place,
            TimeFinding time,
            FaultFinding fault,
            IntentFinding intent,
            ShortAnswer answer,
            List<Phone> phones,
            String told) {
        return new Reading(
                time.slot(),
                place.place(),
                place.candidates(),
                isMeant(fault, intent) ? fault.services() : List.of(),
                fault.pressing().urgency(),
                fault.dangers().keySet(),
                time.asap(),
                intent.intent(),
                answer,
                phones.stream().map(Phone::number).toList(),
                told);
    }

    private static IntentReader.Context context(
            PlaceFinding place, TimeFinding time, FaultFinding fault, ShortAnswer answer) {
        boolean named = !fault.services().isEmpty();
        boolean details = place.place() != null || time.slot() != null || named;
        return new IntentReader.Context(fault.dangers().keySet(), named && !fault.guessed(), details, answer);
    }

    /** A bare thing in a message about something else ("电梯什么时候修") asks for no service. */
    private static boolean isMeant(FaultFinding fault, IntentFinding intent) {
        return !fault.guessed() || EnumSet.of(Intent.REPORT, Intent.EMERGENCY).contains(intent.intent());
    }
}

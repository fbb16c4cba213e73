package io.repairbot.intake;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.phrase.Bytes;
import io.repairbot.script.Words;
import io.repairbot.understanding.Intent;
import io.repairbot.understanding.Reading;
import io.repairbot.understanding.ServiceMention;
import io.repairbot.understanding.ShortAnswer;
import io.repairbot.understanding.Urgency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Hears what is broken. The resident's own words are the content; the catalogue says which service it is. */
final class ContentListener {
    private static final Set<Intent> NO_CONTENT =
            Set.of(Intent.GREET, Intent.THANK, Intent.HUMAN, Intent.CANCEL, Intent.RESTART, Intent.PROGRESS);

    /** A home with its time is not longer; what is longer says more. */
    private static final int NAMES = 14;

    private final Words words;
    private final Catalogue catalogue;
    private final Faults faults;

    ContentListener(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
        this.faults = new Faults(words, catalogue);
    }

    Finding hear(Draft draft, Statement said, boolean asked) {
        if (!reports(said) && !(asked && wordy(said))) return new Finding.Nothing();
        if (draft.content() == null
                || asked
                || words.corrects(said.text()) && !said.reading().services().isEmpty())
            return new Finding.Learned(reported(draft, said));
        boolean more =
                said.reading().services().stream().anyMatch(s -> !s.code().equals(draft.service()))
                        && !draft.content().contains(said.content());
        if (!more) return new Finding.Nothing();
        List<Fault> told = faults.in(said);
        boolean another = told.stream().allMatch(f -> faults.isAnother(f, draft, said.text()));
        return new Finding.Learned(another && !told.isEmpty() ? withAll(draft, told) : joined(draft, said));
    }

    private Draft joined(Draft draft, Statement said) {
        Draft joined = service(draft, said, draft.content() + "；" + said.content());
        return withAll(joined, draft.others());
    }

    /** Several things in one message become several orders. */
    private Draft reported(Draft draft, Statement said) {
        List<Fault> told = faults.in(said);
        if (told.size() < 2) return service(draft, said, said.content());
        Fault first = told.get(0);
        Draft main = service(draft, said, first.content());
        boolean urgent = main.urgent() && Objects.equals(main.service(), first.service()) || first.urgent();
        return withAll(main.withContent(first.content(), first.service(), urgent), told.subList(1, told.size()));
    }

    private static Draft withAll(Draft draft, List<Fault> others) {
        Draft all = draft;
        for (Fault fault : others) all = all.also(fault);
        return all;
    }

    /** The service the resident asks for when none of those he names is offered (D4); a danger is never turned away. */
    Optional<ServiceItem> notOffered(Reading reading) {
        List<ServiceItem> items = items(reading);
        boolean none = !items.isEmpty() && items.stream().noneMatch(ServiceItem::offered);
        return none && reading.dangers().isEmpty() ? Optional.of(items.get(0)) : Optional.empty();
    }

    private Draft service(Draft draft, Statement said, String content) {
        ServiceItem item = items(said.reading()).stream()
                .filter(ServiceItem::offered)
                .findFirst()
                .orElseGet(() -> catalogue.get(Catalogue.GENERAL));
        boolean urgent = item.urgent()
                || said.reading().urgency() == Urgency.URGENT
                || said.reading().intent() == Intent.EMERGENCY
                || !draft.dangers().isEmpty();
        return draft.withContent(Bytes.head(content, Draft.CONTENT), item.code(), urgent);
    }

    private List<ServiceItem> items(Reading reading) {
        return reading.services().stream()
                .map(ServiceMention::code)
                .map(catalogue::get)
                .toList();
    }

    private static boolean reports(Statement said) {
        Reading reading = said.reading();
        return !reading.services().isEmpty()
                || !reading.dangers().isEmpty()
                || reading.intent() == Intent.EMERGENCY
                || reading.intent() == Intent.REPORT && !isOnlyNames(said);
    }

    /** A home or a time and nothing else: no content, whatever was asked. */
    private static boolean isOnlyNames(Statement said) {
        boolean names = said.reading().place() != null || said.reading().slot() != null;
        return names
                && said.content().equals(said.text())
                && Words.bare(said.text()).length() < NAMES;
    }

    /** Asked what is broken, words that are neither a place, a time nor a short answer tell it. */
    private static boolean wordy(Statement said) {
        Reading reading = said.reading();
        boolean other = reading.answer() != ShortAnswer.NONE || NO_CONTENT.contains(reading.intent());
        String bare = Words.bare(said.text());
        boolean namesOnly = (reading.place() != null || reading.slot() != null) && bare.length() < NAMES;
        return !other
                && !namesOnly
                && bare.codePoints().filter(Character::isLetter).count() >= 2;
    }
}

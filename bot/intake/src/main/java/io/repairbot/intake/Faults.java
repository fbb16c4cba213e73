package io.repairbot.intake;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.phrase.Bytes;
import io.repairbot.script.Words;
import io.repairbot.understanding.ServiceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells several things in one message apart: a clause with a service of another trade, or one that says 还有 or 也, is a thing of its own.
 */
final class Faults {
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;！!？?\\n]+");

    private static final Pattern HOME = Pattern.compile("^.*[栋幢座单元室层\\d]");

    private final Words words;
    private final Catalogue catalogue;

    Faults(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** In the order they are told; empty when the message names no service that is offered. */
    List<Fault> in(Statement said) {
        List<Fault> faults = new ArrayList<>();
        String before = "";
        for (String clause : CLAUSE.split(said.content())) {
            Optional<ServiceItem> item = item(clause, said);
            int last = faults.size() - 1;
            if (item.isPresent() && (last < 0 || starts(item.get(), faults, clause))) {
                faults.add(fault(last < 0 ? joined(before, clause) : clause, item.get()));
            } else if (last < 0) before = joined(before, clause);
            else faults.set(last, longer(faults.get(last), clause));
        }
        return faults;
    }

    /** Whether what is told now is no further word about the report that is there. */
    boolean isAnother(Fault fault, Draft draft, String text) {
        ServiceItem item = catalogue.get(fault.service());
        String trade = catalogue.get(String.valueOf(draft.service())).trade();
        boolean known = fault.service().equals(draft.service())
                || draft.others().stream().anyMatch(o -> o.service().equals(fault.service()));
        return !known && (!item.trade().equals(trade) || words.adds(text));
    }

    private boolean starts(ServiceItem item, List<Fault> faults, String clause) {
        boolean known = faults.stream().anyMatch(f -> f.service().equals(item.code()));
        String trade = catalogue.get(faults.get(faults.size() - 1).service()).trade();
        return !known && (!item.trade().equals(trade) || words.adds(clause));
    }

    private Optional<ServiceItem> item(String clause, Statement said) {
        return said.reading().services().stream()
                .filter(mention -> clause.contains(withoutHome(mention.words())))
                .map(ServiceMention::code)
                .map(catalogue::get)
                .filter(ServiceItem::offered)
                .findFirst();
    }

    /** A home may stand between the words that name a service (501停电); a statement's content has none. */
    private static String withoutHome(String words) {
        String rest = HOME.matcher(words).replaceFirst("");
        return rest.isEmpty() ? words : rest;
    }

    private static Fault fault(String content, ServiceItem item) {
        return new Fault(Bytes.head(content.strip(), Draft.CONTENT), item.code(), item.urgent());
    }

    private static Fault longer(Fault fault, String clause) {
        return new Fault(Bytes.head(joined(fault.content(), clause), Draft.CONTENT), fault.service(), fault.urgent());
    }

    private static String joined(String before, String clause) {
        return before.isEmpty() ? clause.strip() : before + "，" + clause.strip();
    }
}

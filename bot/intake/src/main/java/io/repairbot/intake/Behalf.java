package io.repairbot.intake;

import io.repairbot.phrase.Bytes;
import io.repairbot.script.Words;
import io.repairbot.understanding.Reading;
import io.repairbot.understanding.ServiceMention;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 代报: somebody reports for another, 帮3栋2单元601的王阿姨报修, or by his office, 我是保安. 帮我看看 is no such thing. */
final class Behalf {
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;！!？?\\n]+");
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    /** So many characters may stand before whom it is for: 王阿姨. */
    private static final int NAME = 2;

    private static final int WORDS = 60;

    private final Words words;

    Behalf(Words words) {
        this.words = words;
    }

    /** The words that say so. */
    Optional<String> in(String text) {
        return Arrays.stream(CLAUSE.split(text))
                .map(String::strip)
                .filter(clause -> isOffice(clause) || isFor(clause))
                .findFirst()
                .map(clause -> Bytes.head(clause, WORDS));
    }

    /** The statement without who makes it: 我是保洁 asks for no cleaning. */
    Statement without(Statement said) {
        List<String> clauses = Arrays.asList(CLAUSE.split(said.content()));
        String rest = clauses.stream().filter(c -> !isOnlyWho(c, said)).collect(Collectors.joining("，"));
        if (rest.isBlank() || clauses.stream().noneMatch(c -> isOnlyWho(c, said))) return said;
        return new Statement(said.text(), rest, serving(said.reading(), rest), said.at(), said.zone());
    }

    private boolean isOffice(String clause) {
        return words.behalfOffices().stream().anyMatch(clause::contains);
    }

    private boolean isOnlyOffice(String clause) {
        return words.behalfOffices().stream()
                .anyMatch(office -> Words.bare(clause).startsWith(office)
                        && Words.bare(clause).length() <= office.length() + 1);
    }

    /** Tells who asks or for whom, and nothing that is broken: 帮王阿姨报修. */
    private boolean isOnlyWho(String clause, Statement said) {
        boolean tells = said.reading().services().stream().anyMatch(s -> clause.contains(s.words()));
        return isOnlyOffice(clause) || isFor(clause) && !tells;
    }

    private boolean isFor(String clause) {
        return words.behalfVerbs().stream().anyMatch(verb -> isFor(clause, verb));
    }

    private boolean isFor(String clause, String verb) {
        for (int at = clause.indexOf(verb); at >= 0; at = clause.indexOf(verb, at + 1)) {
            String rest = clause.substring(at + verb.length()).strip();
            boolean home = !rest.isEmpty() && NUMERALS.indexOf(rest.charAt(0)) >= 0 && !rest.startsWith("一下");
            if (home || namesPerson(rest)) return true;
        }
        return false;
    }

    private boolean namesPerson(String rest) {
        return words.behalfPersons().stream().anyMatch(person -> {
            int at = rest.indexOf(person);
            return at == 0 || at > 0 && at <= NAME && !rest.startsWith("我") && !rest.startsWith("忙");
        });
    }

    private static Reading serving(Reading r, String rest) {
        List<ServiceMention> services =
                r.services().stream().filter(s -> rest.contains(s.words())).toList();
        return services.isEmpty() ? r : r.about(services);
    }
}

package io.repairbot.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** An order is either in the sums or counted where it stands, never both: the sum and the mark on the order are one transaction. */
@Service
class FigureBook implements Figures, FigureSweep {
    private static final int BATCH = 2000;

    private final FactMapper facts;
    private final SumMapper sums;
    private final Communities communities;
    private final TransactionTemplate transaction;

    FigureBook(FactMapper facts, SumMapper sums, Communities communities, TransactionTemplate transaction) {
        this.facts = facts;
        this.sums = sums;
        this.communities = communities;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Sum> of(long communityId, ZoneId zone, YearMonth last, int months) {
        YearMonth first = last.minusMonths(months - 1L);
        Stream<Sum> kept = sums.of(communityId, first.atDay(1), last.atDay(1)).stream();
        Stream<Sum> loose = facts
                .loose(
                        communityId,
                        first.atDay(1).atStartOfDay(zone).toInstant(),
                        last.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
                .stream()
                .flatMap(fact -> fact.sums(zone).stream())
                .filter(sum -> sum.kind() == Sum.Kind.CREW || sum.month().equals(last.atDay(1)));
        return together(Stream.concat(kept, loose));
    }

    @Override
    public int addUp() {
        int added = 0;
        for (Community community : communities.all()) {
            int batch;
            do {
                batch = transaction.execute(status -> addBatch(community));
                added += batch;
            } while (batch == BATCH);
        }
        return added;
    }

    private int addBatch(Community community) {
        Collection<Long> ids = facts.settled(community.id(), BATCH);
        if (ids.isEmpty()) return 0;
        List<Sum> added = together(facts.of(ids).stream().flatMap(fact -> fact.sums(community.zone()).stream()));
        if (!added.isEmpty()) sums.add(community.id(), added);
        if (facts.markSummed(ids) != ids.size())
            throw new IllegalStateException("Orders were added up by somebody else meanwhile");
        return ids.size();
    }

    private static List<Sum> together(Stream<Sum> parts) {
        return parts
                .collect(groupingBy(
                        part -> new Sum(part.kind(), part.month(), part.subject(), part.figure(), 0),
                        summingLong(Sum::amount)))
                .entrySet()
                .stream()
                .map(total -> total.getKey().with(total.getValue()))
                .toList();
    }
}

package io.repairbot;

import io.repairbot.community.Homes;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Residents of several homes and what they report. */
@Component
public class Neighbours {
    private static final AtomicInteger SOURCE = new AtomicInteger();

    private final WorkOrders orders;
    private final Homes homes;
    private final Residents residents;

    Neighbours(WorkOrders orders, Homes homes, Residents residents) {
        this.orders = orders;
        this.homes = homes;
        this.residents = residents;
    }

    /** The resident of this home, e.g. {@code 3-2-501}, reports. */
    public WorkOrder reports(String home, String service) {
        return reports(home, service, "msg-n" + SOURCE.incrementAndGet());
    }

    public WorkOrder reports(String home, String service, String sourceKey) {
        return orders.open(report(home, "wm_" + home, service, sourceKey));
    }

    public WorkOrder reportsPublic(String place, String service) {
        return orders.open(report(null, "wm_passer", place, service, "msg-n" + SOURCE.incrementAndGet()));
    }

    public NewWorkOrder publicReport(String place, String customer, String service) {
        return report(null, customer, place, service, "msg-n" + SOURCE.incrementAndGet());
    }

    public NewWorkOrder report(String home, String customer, String service) {
        return report(home, customer, service, "msg-n" + SOURCE.incrementAndGet());
    }

    private NewWorkOrder report(String home, String customer, String service, String sourceKey) {
        String[] door = home.split("-");
        return homes.matching(1, door[0], door[1], null, door[2], 1).stream()
                .findFirst()
                .map(found -> report(found.id(), customer, found.label(), service, sourceKey))
                .orElseThrow();
    }

    private NewWorkOrder report(@Nullable Long home, String customer, String place, String service, String sourceKey) {
        long resident = residents.meet(1, customer).id();
        return new NewWorkOrder(1, resident, home, place, service, false, "坏了，请来看看", null, null, "尽快", null, sourceKey);
    }

    /** All of them in the same moment; their answers in the same order. */
    @SafeVarargs
    public final <T> List<T> atOnce(Callable<T>... deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.length);
        ExecutorService threads = Executors.newFixedThreadPool(deeds.length);
        try {
            List<Future<T>> answers = Stream.of(deeds)
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            return answers.stream().map(Neighbours::answer).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}

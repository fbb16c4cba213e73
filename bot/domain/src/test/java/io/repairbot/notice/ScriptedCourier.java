package io.repairbot.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Carries notices into a list; a recipient can be given answers to use first. */
public class ScriptedCourier implements Courier {
    private final List<Notice> carried = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Supplier<Delivery>>> answers = new ConcurrentHashMap<>();

    @Override
    public Delivery deliver(Notice notice) {
        Deque<Supplier<Delivery>> waiting = answers.get(notice.recipient().lane());
        Supplier<Delivery> answer = waiting == null ? null : waiting.poll();
        if (answer != null) return answer.get();
        carried.add(notice);
        return new Delivery.Sent("said " + notice.template());
    }

    public void next(Recipient recipient, Delivery... deliveries) {
        for (Delivery delivery : deliveries) queue(recipient).add(() -> delivery);
    }

    void nextFails(Recipient recipient, RuntimeException failure) {
        queue(recipient).add(() -> {
            throw failure;
        });
    }

    List<String> templatesTo(Recipient recipient) {
        return carriedTo(recipient).stream().map(Notice::template).toList();
    }

    List<Notice> carriedTo(Recipient recipient) {
        return carried.stream().filter(n -> n.recipient().equals(recipient)).toList();
    }

    private Deque<Supplier<Delivery>> queue(Recipient recipient) {
        return answers.computeIfAbsent(recipient.lane(), lane -> new ArrayDeque<>());
    }
}

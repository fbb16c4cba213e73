package io.repairbot.reception;

import io.repairbot.notice.PhoneCalls;
import io.repairbot.persistence.Cut;
import io.repairbot.rules.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReceptionDesk implements Reception {
    private static final int PLACE = 128;
    private static final int WORDS = 1000;
    private static final int ORDERS = 500;
    private static final int BATCH = 100;
    private static final Logger log = LoggerFactory.getLogger(ReceptionDesk.class);

    private final HumanRequestMapper requests;
    private final HandOver handOver;
    private final PhoneCalls phoneCalls;
    private final ReceptionCards cards;
    private final Rules rules;

    ReceptionDesk(
            HumanRequestMapper requests, HandOver handOver, PhoneCalls phoneCalls, ReceptionCards cards, Rules rules) {
        this.requests = requests;
        this.handOver = handOver;
        this.phoneCalls = phoneCalls;
        this.cards = cards;
        this.rules = rules;
    }

    @Override
    @Transactional
    public void ask(NewHumanRequest request) {
        if (requests.withKey(request.sourceKey()).isPresent()) return;
        Instant now = cards.now();
        Instant due = now.plus(rules.humanAnswerWithin());
        String words = Cut.to(WORDS, request.words());
        requests.insert(request, Cut.to(PLACE, request.place()), words, Cut.to(ORDERS, request.orders()), now, due);
        HumanRequest asked = requests.withKey(request.sourceKey()).orElseThrow();
        request.receptionists().forEach(userid -> cards.show(asked, userid));
    }

    @Override
    public boolean isWaiting(long residentId) {
        return !requests.open(residentId).isEmpty();
    }

    @Override
    @Transactional
    public void answered(long residentId) {
        List<HumanRequest> waiting = requests.waiting(residentId);
        if (waiting.isEmpty()) return;
        waiting.forEach(request -> phoneCalls.settle(request.sourceKey()));
        requests.answered(residentId, cards.now());
        waiting.forEach(cards::received);
    }

    @Override
    @Transactional
    public Receiving receive(String userid, String number) {
        String who = userid.toLowerCase(Locale.ROOT);
        Optional<HumanRequest> found = requests.lock(HumanRequest.id(number))
                .filter(request -> requests.shownTo(request.id()).contains(who));
        if (found.isEmpty()) return new Receiving.NotFound();
        HumanRequest request = found.get();
        if (who.equals(request.answeredBy())) return new Receiving.Yours();
        if (requests.receive(request.id(), who, cards.now()) == 0)
            return new Receiving.ReceivedBefore(cards.nameOf(request.answeredBy()));
        phoneCalls.settle(request.sourceKey());
        HumanRequest received = requests.lock(request.id()).orElseThrow();
        cards.received(received);
        if (requests.isWithBot(request.id()) == 1) cards.tellResident(received);
        return new Receiving.Yours();
    }

    @Override
    public int workOff() {
        Instant now = cards.now();
        return all(requests.toTransfer(now, BATCH), handOver::transfer)
                + all(requests.toLookAfter(now, BATCH), handOver::lookAfter)
                + all(requests.unanswered(now, BATCH), handOver::escalate);
    }

    private static int all(List<HumanRequest> due, Predicate<HumanRequest> work) {
        int moved = 0;
        for (HumanRequest request : due) {
            if (done(request, work)) moved++;
        }
        return moved;
    }

    private static boolean done(HumanRequest request, Predicate<HumanRequest> work) {
        try {
            return work.test(request);
        } catch (RuntimeException failed) {
            log.error("Request {} for a person failed; the others go on", request.id(), failed);
            return false;
        }
    }
}

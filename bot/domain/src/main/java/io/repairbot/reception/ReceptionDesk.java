package io.repairbot.reception;

import io.repairbot.notice.PhoneCalls;
import io.repairbot.persistence.Cut;
import io.repairbot.rules.Rules;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReceptionDesk implements Reception {
    private static final int PLACE = 128;
    private static final int WORDS = 1000;
    private static final int BATCH = 100;
    private static final Logger log = LoggerFactory.getLogger(ReceptionDesk.class);

    private final HumanRequestMapper requests;
    private final HandOver handOver;
    private final PhoneCalls phoneCalls;
    private final Rules rules;
    private final Clock clock;

    ReceptionDesk(HumanRequestMapper requests, HandOver handOver, PhoneCalls phoneCalls, Rules rules, Clock clock) {
        this.requests = requests;
        this.handOver = handOver;
        this.phoneCalls = phoneCalls;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(NewHumanRequest request) {
        Instant now = clock.instant();
        Instant due = now.plus(rules.humanAnswerWithin());
        requests.insert(request, Cut.to(PLACE, request.place()), Cut.to(WORDS, request.words()), now, due);
    }

    @Override
    @Transactional
    public void answered(long residentId) {
        requests.open(residentId).forEach(phoneCalls::settle);
        requests.answered(residentId, clock.instant());
    }

    @Override
    public int workOff() {
        Instant now = clock.instant();
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

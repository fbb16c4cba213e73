package io.repairbot.admin.report;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.hotline.Call;
import io.repairbot.hotline.Filed;
import io.repairbot.hotline.Hotline;
import io.repairbot.registration.Triage;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes reports by phone. Whatever is sent is understood and decided anew: only what is offered now can be done. */
@Service
class ReportDesk {
    private final DeskEar ear;
    private final Prompter prompter;
    private final Filing filing;
    private final Triage triage;
    private final Records records;

    ReportDesk(DeskEar ear, Prompter prompter, Filing filing, Triage triage, Records records) {
        this.ear = ear;
        this.prompter = prompter;
        this.filing = filing;
        this.triage = triage;
        this.records = records;
    }

    @Transactional(readOnly = true)
    public Prompt read(Viewer viewer, ReportForm form) {
        return prompter.of(form, ear.hear(viewer, form));
    }

    Optional<Filed> filed(Viewer viewer, String key) {
        return records.hotline().filed(viewer.communityId(), key);
    }

    /** S3, S5b: before anything else is known. False when nothing in the words is a danger. */
    @Transactional
    public boolean alarm(Viewer viewer, ReportForm form) {
        Understood heard = ear.hear(viewer, form);
        Call call = form.call(viewer);
        if (!triage.dangers().in(heard.reading()) || !records.hotline().begin(call)) return false;
        records.hotline().alarm(call, filing.danger(heard));
        records.deeds().write(viewer, Deed.DANGER_ALARMED, filing.danger(heard).names(), heard.said());
        return true;
    }

    /** @return what stands against it; empty when it is done, now or by an earlier click */
    @Transactional
    public Optional<Prompt> save(Viewer viewer, ReportForm form, String act) {
        Call call = form.call(viewer);
        if (!records.hotline().begin(call)) return Optional.empty();
        Understood heard = ear.hear(viewer, form);
        Prompt prompt = prompter.of(form, heard);
        if (!prompt.offers(act)) return undone(prompt);
        Filing.Done done = filing.file(call, form, heard, act);
        if (done.refusal() != null)
            return undone(prompter.of(form, ear.hear(viewer, form)).after(done.refusal()));
        records.hotline().end(call, done.outcome(), done.number(), done.words());
        String subject = done.number() == null ? done.outcome().name() : done.number();
        records.deeds().write(viewer, Deed.PHONE_REPORTED, subject, heard.said());
        return Optional.empty();
    }

    private static Optional<Prompt> undone(Prompt prompt) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Optional.of(prompt);
    }

    @org.springframework.stereotype.Component
    record Records(Hotline hotline, Deeds deeds) {}
}

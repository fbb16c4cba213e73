package io.repairbot.admin.message;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.detail.Words;
import io.repairbot.admin.page.Masked;
import io.repairbot.admin.page.Times;
import io.repairbot.notice.DeadLetters;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MessagesPage {
    private static final int MOST = 100;

    private final LetterMapper rows;
    private final ChannelDesk channel;
    private final DeadLetters dead;
    private final Deeds deeds;
    private final TransactionOperations transaction;

    MessagesPage(
            LetterMapper rows, ChannelDesk channel, DeadLetters dead, Deeds deeds, TransactionOperations transaction) {
        this.channel = channel;
        this.rows = rows;
        this.dead = dead;
        this.deeds = deeds;
        this.transaction = transaction;
    }

    @GetMapping("/messages")
    String show(@AuthenticationPrincipal Viewer viewer, Model model) {
        List<Line> lines = rows.dead(viewer.communityId(), MOST).stream()
                .map(letter -> line(letter, viewer))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("health", channel.health(viewer));
        model.addAttribute("chats", channel.chats(viewer));
        return "console/messages";
    }

    private static Line line(LetterMapper.Letter letter, Viewer viewer) {
        boolean resident = letter.recipient().startsWith("resident:");
        return new Line(
                letter.seq(),
                resident ? "住户" : letter.name() == null ? letter.recipient() : letter.name(),
                letter.text() == null ? Words.notice(letter.template()) : Masked.text(letter.text()),
                letter.number() == null ? "" : letter.number(),
                Times.dayAndTime(letter.createdAt(), viewer.zone()),
                letter.attempts(),
                Problem.of(letter.problem()));
    }

    @PostMapping("/messages/{seq:[0-9]{1,18}}/resend")
    String resend(@AuthenticationPrincipal Viewer viewer, @PathVariable long seq, RedirectAttributes next) {
        boolean sent = Boolean.TRUE.equals(transaction.execute(status -> resend(viewer, seq)));
        if (sent) next.addFlashAttribute("done", "已重新排队，几秒钟后看结果。");
        else next.addFlashAttribute("refused", "这条消息不在列表里了，可能已经有人重发。");
        return "redirect:/messages";
    }

    private boolean resend(Viewer viewer, long seq) {
        boolean sent = dead.resend(viewer.communityId(), seq);
        if (sent) deeds.write(viewer, Deed.MESSAGE_RESENT, String.valueOf(seq), "");
        return sent;
    }

    public record Line(long seq, String to, String words, String number, String at, int attempts, Problem problem) {}
}

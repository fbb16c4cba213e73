package io.repairbot.admin.callback;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.callback.CallMapper.Row;
import io.repairbot.admin.page.Age;
import io.repairbot.admin.page.Masked;
import io.repairbot.admin.page.Times;
import io.repairbot.catalogue.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The calls that wait, in the order in which they should be made, each with its script. */
@Service
class CallQueue {
    static final int MOST = 50;

    private final CallMapper rows;
    private final Catalogue catalogue;
    private final Clock clock;

    CallQueue(CallMapper rows, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<Call> of(Viewer viewer) {
        Instant now = clock.instant();
        return rows.waiting(viewer.communityId(), now, MOST).stream()
                .map(row -> call(row, viewer, now))
                .toList();
    }

    private Call call(Row row, Viewer viewer, Instant now) {
        boolean later = row.againAt() != null && row.againAt().isAfter(now);
        return new Call(
                row.id(),
                cause(row),
                orEmpty(row.number()),
                row.round() == null ? 0 : row.round(),
                row.place() == null ? orEmpty(row.home()) : row.place(),
                about(row),
                orEmpty(row.phone()),
                script(row, viewer),
                Age.of(row.createdAt(), now),
                later ? Times.dayAndTime(row.againAt(), viewer.zone()) : "",
                row.tries(),
                Masked.text(row.lastWords()),
                row.asksForRating());
    }

    private String about(Row row) {
        if (row.service() == null) return Masked.text(row.detail());
        String result = row.result() == null ? "" : "；维修结果：" + row.result();
        return Masked.text(catalogue.get(row.service()).name() + "，" + row.content() + result);
    }

    private static String cause(Row row) {
        if (row.asksForRating()) return "请住户评价";
        return switch (row.cause()) {
            case CHAT_SHUT -> "微信发不了消息";
            case UNDELIVERABLE -> "消息没有送达";
            case NO_ANSWER -> "住户没有评价";
            case HUMAN -> "住户要找人工";
            case UNACCEPTED -> "还没有人接单";
            case UNDECIDED -> "住户没有答复报价或时间";
            case BOT_FAILED -> "机器人没处理好";
            default -> "需要打电话";
        };
    }

    private String script(Row row, Viewer viewer) {
        String hello = "您好，这里是" + viewer.community() + "物业。";
        if (row.asksForRating())
            return hello + "您报修的" + catalogue.get(String.valueOf(row.service())).name() + "，"
                    + (row.engineer() == null ? "师傅" : row.engineer()) + "说已经修好了。请问修好了吗，您满意吗？师傅戴鞋套、收拾干净了吗？";
        return switch (row.cause()) {
            case HUMAN -> hello + "您在微信上找我们，请问有什么可以帮您？";
            case UNACCEPTED -> hello + "您报修的事还在安排师傅，让您久等了。" + Masked.text(row.detail());
            case UNDECIDED -> hello + "有件事要请您定一下。" + Masked.text(row.detail());
            case BOT_FAILED -> hello + "您在微信上说的事没有处理好，对不起。请您再说一遍，我来帮您办。";
            default -> hello + "有一条消息在微信上没能发给您，我来转告：" + Masked.text(row.detail());
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

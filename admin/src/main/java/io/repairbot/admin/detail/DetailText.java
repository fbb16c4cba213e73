package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.detail.Detail.Event;
import io.repairbot.admin.detail.Detail.Fact;
import io.repairbot.admin.detail.Detail.Line;
import io.repairbot.admin.detail.Detail.Talk;
import io.repairbot.admin.detail.Detail.Wish;
import io.repairbot.admin.detail.DetailMapper.Happening;
import io.repairbot.admin.detail.DetailMapper.Message;
import io.repairbot.admin.detail.DetailMapper.Paper;
import io.repairbot.admin.page.Masked;
import io.repairbot.admin.page.Times;
import io.repairbot.admin.photo.PhotoTypes;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.hotline.Hotline;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what the tables say of an order into what people read. */
@Component
class DetailText {
    private final Catalogue catalogue;

    DetailText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Fact> facts(WorkOrder order, List<Paper> papers, List<Happening> story, Viewer viewer) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "服务", catalogue.get(order.service()).name() + "（" + catalogue.tradeName(order.trade()) + "）");
        add(facts, "内容", Masked.text(order.content()));
        add(facts, "约定时间", order.appointment());
        add(facts, "其他要求", Masked.text(order.extraRequest()));
        add(facts, "约定费用", order.agreedFee());
        add(facts, "来源", order.sourceKey().startsWith(Hotline.SOURCE) ? "电话报修" : "微信报修");
        add(facts, "住户电话", phone(papers));
        add(facts, "工程师", name(order.engineer(), story));
        if (order.firstResponsible() != null && !order.firstResponsible().equals(order.engineer()))
            add(facts, "首问责任人", name(order.firstResponsible(), story));
        add(facts, "返单期限", Times.dayAndTime(order.returnBy(), viewer.zone()));
        add(facts, "维修结果", Masked.text(order.result()));
        add(facts, "关闭原因", Masked.text(order.closingReason()));
        return facts;
    }

    /** He stands in the story, since he accepted. */
    private static @Nullable String name(@Nullable String userid, List<Happening> story) {
        return story.stream()
                .filter(happening -> happening.actor().equals(userid) && happening.name() != null)
                .map(Happening::name)
                .findFirst()
                .orElse(userid);
    }

    Map<String, String> otherTrades(WorkOrder order) {
        Map<String, String> others = new LinkedHashMap<>(catalogue.trades());
        others.remove(order.trade());
        return others;
    }

    List<Detail.Photo> photos(List<Paper> papers, Viewer viewer) {
        return papers.stream()
                .filter(paper -> paper.kind().equals("FILE") && paper.at() != null)
                .map(paper -> new Detail.Photo(
                        paper.id(), PhotoTypes.isShown(paper.who()), Times.dayAndTime(paper.at(), viewer.zone())))
                .toList();
    }

    private static @Nullable String phone(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.kind().equals("PHONE"))
                .map(Paper::words)
                .findFirst()
                .orElse(null);
    }

    List<Event> timeline(List<Happening> happenings, Viewer viewer) {
        return happenings.stream()
                .map(happening -> new Event(
                        Times.dayAndTime(happening.at(), viewer.zone()),
                        who(happening),
                        Words.event(happening.event()),
                        words(happening, viewer)))
                .toList();
    }

    private static String who(Happening happening) {
        return switch (happening.actor()) {
            case Timeline.RESIDENT -> "住户";
            case Timeline.CLOCK -> "系统";
            default -> happening.name() == null ? happening.actor() : happening.name();
        };
    }

    /** An approved extension keeps its new moment as the machine writes it. */
    private static String words(Happening happening, Viewer viewer) {
        if (happening.detail() == null) return "";
        if (!happening.event().equals(Timeline.Event.EXTENSION_APPROVED.name())) return Masked.text(happening.detail());
        return "延到" + Times.dayAndTime(Instant.parse(happening.detail()), viewer.zone());
    }

    List<Talk> talk(List<Message> messages, Viewer viewer) {
        return messages.stream()
                .filter(message -> message.withResident()
                        && (message.text() != null || message.way().equals("IN")))
                .map(message -> new Talk(
                        Times.dayAndTime(message.at(), viewer.zone()),
                        !message.way().equals("IN"),
                        said(message),
                        List.of("DEAD", "HELD", "SKIPPED").contains(message.state())))
                .toList();
    }

    private static String said(Message message) {
        if (message.recalled()) return "〔已撤回〕";
        if (message.text() != null && !message.text().isBlank()) return Masked.text(message.text());
        return switch (message.kind()) {
            case "IMAGE" -> "〔照片〕";
            case "VOICE" -> "〔语音〕";
            case "VIDEO" -> "〔视频〕";
            case "FILE" -> "〔文件〕";
            case "LOCATION" -> "〔位置〕";
            case "ENTERED" -> "〔打开对话〕";
            case "SEND_FAILED" -> "〔没有送到〕";
            case "SESSION_CHANGED" -> "〔人工接待开始或结束〕";
            default -> "〔其他消息〕";
        };
    }

    List<Line> notices(List<Message> messages, Viewer viewer) {
        return messages.stream()
                .filter(message -> message.way().equals("OUT"))
                .map(message -> new Line(
                        message.withResident() ? "住户" : message.name() == null ? message.recipient() : message.name(),
                        Words.state(message.state()),
                        tone(message.state()),
                        Times.dayAndTime(message.at(), viewer.zone()),
                        message.text() == null ? Words.notice(message.kind()) : Masked.text(message.text())))
                .toList();
    }

    Line line(Paper paper, Viewer viewer) {
        boolean clock = paper.kind().equals("DEADLINE");
        return new Line(
                clock ? Words.clock(paper.who()) : paper.who(),
                Words.state(paper.state()),
                tone(paper.state()),
                paper.at() == null ? "" : Times.dayAndTime(paper.at(), viewer.zone()),
                Masked.text(paper.words()));
    }

    @Nullable
    Wish wish(List<Paper> papers, Viewer viewer) {
        return papers.stream()
                .filter(paper ->
                        paper.kind().equals("EXTENSION") && paper.state().equals("ASKED"))
                .reduce((older, newer) -> newer)
                .map(paper -> new Wish(
                        paper.id(),
                        paper.who(),
                        paper.until() == null ? "" : Times.dayAndTime(paper.until(), viewer.zone()),
                        Masked.text(paper.words())))
                .orElse(null);
    }

    private static String tone(String state) {
        return switch (state) {
            case "DEAD", "FAILED", "FIRED" -> "bad";
            case "HELD", "OFFERED", "PENDING", "ASKED", "PAUSED" -> "care";
            case "SENT", "ACCEPTED", "APPROVED" -> "ok";
            default -> "mute";
        };
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) facts.add(new Fact(label, value));
    }
}

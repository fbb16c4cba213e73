package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.detail.Detail.Event;
import io.repairbot.admin.detail.Detail.Fact;
import io.repairbot.admin.detail.Detail.Line;
import io.repairbot.admin.detail.Detail.Wish;
import io.repairbot.admin.detail.DetailMapper.Happening;
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
        papers.stream()
                .filter(paper -> paper.kind().equals("RATING"))
                .forEach(paper -> add(facts, "住户评价", rating(paper)));
        add(facts, "关闭原因", Masked.text(order.closingReason()));
        return facts;
    }

    /** Empty while he has not answered; one given by voice says who heard it (W3b). */
    private static String rating(Paper paper) {
        String said = switch (paper.state()) {
            case "SATISFIED" -> "满意";
            case "DISSATISFIED", "REWORKED" -> "不满意";
            default -> "";
        };
        if (said.isEmpty()) return "";
        String heard = paper.who().isEmpty() ? "" : "（电话里说的，" + paper.who() + "记）";
        String words = paper.words() == null || paper.words().isEmpty() ? "" : "：" + Masked.text(paper.words());
        return "第" + paper.id() + "次维修" + said + heard + words;
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

    static String tone(String state) {
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

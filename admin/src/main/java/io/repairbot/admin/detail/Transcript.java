package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.detail.Detail.Line;
import io.repairbot.admin.detail.Detail.Talk;
import io.repairbot.admin.detail.DetailMapper.Message;
import io.repairbot.admin.page.Masked;
import io.repairbot.admin.page.Times;
import io.repairbot.admin.photo.PhotoTypes;
import java.util.List;

/** What was said to and fro around an order, and who was told what about it. */
final class Transcript {
    private Transcript() {}

    static List<Talk> talk(List<Message> messages, Viewer viewer) {
        return messages.stream()
                .filter(message -> message.withResident()
                        && (message.text() != null || message.way().equals("IN")))
                .map(message -> new Talk(
                        Times.dayAndTime(message.at(), viewer.zone()),
                        !message.way().equals("IN"),
                        said(message),
                        List.of("DEAD", "HELD", "SKIPPED").contains(message.state()),
                        message.file() == null || message.recalled()
                                ? null
                                : new Detail.Piece(message.file(), PhotoTypes.kind(message.type()))))
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

    static List<Line> notices(List<Message> messages, Viewer viewer) {
        return messages.stream()
                .filter(message -> message.way().equals("OUT"))
                .map(message -> new Line(
                        message.withResident() ? "住户" : message.name() == null ? message.recipient() : message.name(),
                        Words.state(message.state()),
                        DetailText.tone(message.state()),
                        Times.dayAndTime(message.at(), viewer.zone()),
                        message.text() == null ? Words.notice(message.kind()) : Masked.text(message.text())))
                .toList();
    }
}
